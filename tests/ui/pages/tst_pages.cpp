// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/rig/shop.h"
#include "tests/ui/samples/walk.h"
#include "tests/ui/seen.h"
#include "ui/dialogs/newcustomersheet.h"
#include "ui/dialogs/notesheet.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/brief/recommendationcard.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/handover/scorescale.h"
#include "ui/pages/handoverpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QString card = u"2900000000018"_s;

template<typename W>
QList<W *> shown(const QWidget &root)
{
    QList<W *> all;
    for (W *each : root.findChildren<W *>()) {
        if (each->isVisible())
            all += each;
    }
    return all;
}

/** Mia has scanned Aino, who buys candles and has a promise open; the brief is on the screen. */
struct Scene {
    Scene()
    {
        aino = shop.customer(u"Aino Virtanen"_s, card);
        const Product candle = shop.product(u"Candle"_s, 295, u"candles"_s), cake = shop.product(u"Cakestand"_s, 1275), bunting = shop.product(u"Bunting"_s, 495, u"party"_s);
        for (int i = 0; i < 12; ++i) {
            const Customer other = shop.customer(QString("Other %1").arg(i));
            shop.bought(other, {{candle, 1}, {cake, 1}, {bunting, 1}}, 3 + i);
        }
        for (const int daysAgo : {400, 300, 200})
            shop.bought(aino, {{candle, 2}}, daysAgo);
        shop.learnModels();
        if (!shop.signIn(u"Mia"_s))
            qFatal("Mia cannot sign in");
        page = new BriefPage(shop.engine().visit, shop.engine().session, shop.engine().status, shop.engine().handOver, shop.engine().captures, shop.clock);
        stage = std::make_unique<Stage>(page);
        layOut(*stage, {1280, 800});
        shop.scan(card);
        QCoreApplication::sendPostedEvents();
    }
    CaptureService &captures() { return shop.engine().captures; }

    Shop shop;
    Customer aino;
    BriefPage *page;
    std::unique_ptr<Stage> stage;
};

int count(const QSignalSpy &recorded, const QString &kind)
{
    int n = 0;
    for (const QVariantList &each : recorded)
        n += each.first().value<Op>().kind == kind;
    return n;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVerdictIsOneCaptureAndIsMarked();
    void notForMeIsOneCaptureAndTheCardGoes();
    void aHoldIsOneCaptureAndIsCounted();
    void aNoteIsOneCaptureAndStandsInTheTimeline();
    void aHalfWrittenNoteWaitsForItsClerkAndCustomer();
    void lockingTakesThePersonOffTheScreen();
    void theBriefChangesItsLanguageWhileItIsOpen();
    void theCustomersKeysFollowTheirLanguage();
    void feedbackGoesFromTheBriefThroughTheTurnedTablet();
    void somebodyWhoIsHereAlreadyIsOfferedWithTheReason();
    void openingAnOfferLeavesTheSheet();
    void aBirthdayIsTwoTouches();
    void whatIsTypedFirstIsSorted();
    void aNewCustomerNeedsOnlyAName();
    void whatIsNotWholeIsNamed();
};

void TestPages::aVerdictIsOneCaptureAndIsMarked()
{
    Scene scene;
    QSignalSpy recorded(&scene.captures(), &CaptureService::recorded);
    const QStringList verdicts{"Said", "Not now", "Wrong"};
    const auto cards = shown<CueCard>(*scene.page);
    QVERIFY(!cards.isEmpty());
    for (int i = 0; i < cards.size(); ++i) {
        QTest::mouseClick(button(*cards[i], verdicts[i]), Qt::LeftButton);
        QTRY_VERIFY(!button(*cards[i], verdicts[i])); // only the mark is left
        QVERIFY(says(*cards[i], verdicts[i]));
        QCOMPARE(count(recorded, "cue.judged"), i + 1);
    }
    scene.shop.settle();
    QCOMPARE(count(recorded, "cue.judged"), int(cards.size()));
}

void TestPages::notForMeIsOneCaptureAndTheCardGoes()
{
    Scene scene;
    QSignalSpy recorded(&scene.captures(), &CaptureService::recorded);
    const auto cards = shown<RecommendationCard>(*scene.page);
    QVERIFY(!cards.isEmpty());
    const QString name = cards.first()->subject();
    QTest::mouseClick(shown<QAbstractButton>(*cards.first()).last(), Qt::LeftButton);
    QTRY_COMPARE(shown<RecommendationCard>(*scene.page).size(), cards.size() - 1);
    for (const RecommendationCard *left : shown<RecommendationCard>(*scene.page))
        QVERIFY(left->subject() != name);
    scene.shop.settle();
    QCOMPARE(count(recorded, "recommendation.declined"), 1);
}

void TestPages::aHoldIsOneCaptureAndIsCounted()
{
    Scene scene;
    QSignalSpy recorded(&scene.captures(), &CaptureService::recorded);
    QTest::mouseClick(button(*shown<RecommendationCard>(*scene.page).first(), "Hold"), Qt::LeftButton);
    QTRY_VERIFY(scene.stage->sheet());
    QTest::mouseClick(button(*scene.stage->sheet(), "Put on hold"), Qt::LeftButton);
    QTRY_VERIFY(!scene.stage->sheet());
    QCOMPARE(count(recorded, "hold.placed"), 1);
    QVERIFY(button(*scene.page, "On hold · 1"));
    QVERIFY(!button(*shown<RecommendationCard>(*scene.page).first(), "On hold")->isEnabled());
}

void TestPages::aNoteIsOneCaptureAndStandsInTheTimeline()
{
    Scene scene;
    QSignalSpy recorded(&scene.captures(), &CaptureService::recorded);
    QTest::mouseClick(button(*scene.page, "Note"), Qt::LeftButton);
    auto *sheet = qobject_cast<NoteSheet *>(scene.stage->sheet());
    QVERIFY(sheet);
    QTest::mouseClick(button(*sheet, "Gift"), Qt::LeftButton);
    QTest::keyClicks(sheet->findChild<TextArea *>(), "likes ceramics");
    QTest::mouseClick(button(*sheet, "Save the note"), Qt::LeftButton);
    QTRY_VERIFY(!scene.stage->sheet());
    QCOMPARE(count(recorded, "note.added"), 1);
    QVERIFY(says(*scene.page, "likes ceramics")); // under Know, at once
    QCOMPARE(scene.shop.brief().timeline.front().kind, TimelineKind::Note);
}

void TestPages::aHalfWrittenNoteWaitsForItsClerkAndCustomer()
{
    Scene scene;
    const auto open = [&] {
        scene.page->openNote();
        return qobject_cast<NoteSheet *>(scene.stage->sheet());
    };
    QTest::keyClicks(open()->findChild<TextArea *>(), "half a sen");
    scene.shop.engine().session.lock();
    scene.stage->closeOverlays();
    QVERIFY(scene.shop.signIn(u"Leo"_s));
    scene.shop.scan(card);
    QVERIFY(open()->draft().isEmpty()); // a colleague's word is not Leo's
    scene.stage->closeOverlays();
    scene.shop.engine().session.switchUser();
    QVERIFY(scene.shop.signIn(u"Mia"_s));
    scene.shop.scan(card);
    QCOMPARE(open()->draft().text, "half a sen");
    scene.stage->closeOverlays();
}

void TestPages::lockingTakesThePersonOffTheScreen()
{
    Scene scene;
    QVERIFY(says(*scene.page, "Aino Virtanen"));
    scene.page->showTimeline(true);
    scene.shop.engine().session.lock();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (const QLabel *label : scene.page->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains("Virtanen") && !label->text().contains("Candle"), qPrintable(label->text()));
    QVERIFY(!says(*scene.page, "Virtanen"));
}

void TestPages::theBriefChangesItsLanguageWhileItIsOpen()
{
    Scene scene;
    Languages languages;
    languages.use("fi");
    QCoreApplication::sendPostedEvents();
    QVERIFY(says(*scene.page, "Aino Virtanen"));
    QVERIFY(button(*scene.page, "Muistiinpano") && !button(*scene.page, "Note"));
    scene.page->showTimeline(true);
    languages.use("en");
    QCoreApplication::sendPostedEvents();
    QVERIFY(button(*scene.page, "Bought")); // still the timeline
}

void TestPages::theCustomersKeysFollowTheirLanguage()
{
    Scene scene;
    auto *tablet = new HandOverPage(scene.shop.engine(), scene.shop.clock);
    Stage stage(tablet);
    tablet->speak({"fi-FI", "en"});
    QCOMPARE(stage.keyboard()->language(), KeyLanguage::Finnish);
    tablet->speak({"ja"});
    QCOMPARE(stage.keyboard()->language(), KeyLanguage::English);
}

void TestPages::feedbackGoesFromTheBriefThroughTheTurnedTablet()
{
    Scene scene;
    QSignalSpy recorded(&scene.captures(), &CaptureService::recorded), turning(scene.page, &BriefPage::handingOver);
    HandOverPage tablet(scene.shop.engine(), scene.shop.clock);
    layOut(tablet, {1280, 800});
    QTest::mouseClick(button(*scene.page, "Ask for feedback"), Qt::LeftButton);
    QCOMPARE(turning.size(), 1);
    QVERIFY(!says(*scene.page, "Virtanen")); // the clerk's screen is empty before the customer holds the tablet
    QTest::mouseClick(tablet.findChild<ScoreScale *>()->targets()[8], Qt::LeftButton);
    QVERIFY(says(tablet, "Your answer: 8 of 10"));
    QTest::mouseClick(button(tablet, "Selection"), Qt::LeftButton);
    QTest::keyClicks(tablet.findChild<TextArea *>(), "more candles");
    QTest::mouseClick(button(tablet, "Send"), Qt::LeftButton);
    QTRY_VERIFY(says(tablet, "Thank you"));
    QCOMPARE(count(recorded, "nps.answered"), 1);
    for (const QVariantList &each : recorded) {
        const Op op = each.first().value<Op>();
        if (op.kind != u"nps.answered")
            continue;
        const QJsonObject answer = op.payload.value("answer").toObject();
        QCOMPARE(answer.value("score").toInt(), 8);
        QCOMPARE(answer.value("comment").toString(), "more candles");
        QVERIFY(!answer.contains("customer")); // nobody ticked the name
    }
}

void TestPages::somebodyWhoIsHereAlreadyIsOfferedWithTheReason()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {.name = "Somebody New", .card = card});
    scene.stage->openSheet(sheet);
    QSignalSpy openWanted(sheet, &NewCustomerSheet::openWanted), recorded(&scene.captures(), &CaptureService::recorded);
    QTRY_VERIFY(says(*sheet, "Is it one of these?")); // nothing was touched yet
    QVERIFY(says(*sheet, "same card"));
    scene.stage->grab();
    QTRY_VERIFY2(stumblesIn(*sheet).isEmpty(), qPrintable('\n' + stumblesIn(*sheet).join('\n'))); // the sheet makes room for the offer in its own time
    QTest::mouseClick(button(*sheet, "Aino Virtanen is somebody else"), Qt::LeftButton);
    QTRY_VERIFY(!says(*sheet, "Aino Virtanen"));
    QSignalSpy looked(&scene.shop.engine().newCustomer, &NewCustomerController::looksChanged);
    sheet->findChildren<TextField *>().first()->setText("Aino Virtanen");
    QVERIFY(looked.wait());
    QVERIFY(!says(*sheet, "Is it one of these?")); // they said so
    QCOMPARE(count(recorded, "customer.created"), 0);
}

void TestPages::openingAnOfferLeavesTheSheet()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {.name = "Aino Virtanen"});
    scene.stage->openSheet(sheet);
    QSignalSpy openWanted(sheet, &NewCustomerSheet::openWanted);
    QTRY_VERIFY(button(*sheet, "Open Aino Virtanen"));
    QTest::mouseClick(button(*sheet, "Open Aino Virtanen"), Qt::LeftButton);
    QTRY_COMPARE(openWanted.size(), 1);
    QCOMPARE(openWanted.first().first().value<CustomerId>(), scene.aino.id);
    QTRY_VERIFY(!scene.stage->sheet());
}

void TestPages::aBirthdayIsTwoTouches()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {.name = "Suharto"});
    scene.stage->openSheet(sheet);
    QTest::mouseClick(button(*sheet, "Birthday, if they like"), Qt::LeftButton);
    QTest::mouseClick(button(*sheet, "February"), Qt::LeftButton);
    QTRY_VERIFY(button(*sheet, "29 February"));
    scene.stage->grab();
    const QStringList stumbles = stumblesIn(*sheet);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
    QTest::mouseClick(button(*sheet, "29 February"), Qt::LeftButton);
    QTRY_COMPARE(sheet->draft().birthday, (Birthday{2, 29}));
    QTest::mouseClick(button(*sheet, "Take the birthday out"), Qt::LeftButton);
    QVERIFY(!sheet->draft().birthday);
}

void TestPages::whatIsTypedFirstIsSorted()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {.name = "suharto@example.org"}); // as it was searched for
    scene.stage->openSheet(sheet);
    QCOMPARE(sheet->draft().email, "suharto@example.org");
    QVERIFY(sheet->draft().name.isEmpty());
    QVERIFY(button(*sheet, "Save the customer")->isEnabled());
}

void TestPages::aNewCustomerNeedsOnlyAName()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {});
    scene.stage->openSheet(sheet);
    scene.stage->grab();
    const QStringList stumbles = stumblesIn(*sheet);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
    QSignalSpy created(sheet, &NewCustomerSheet::created);
    QVERIFY(!button(*sheet, "Save the customer")->isEnabled());
    QTest::keyClicks(sheet->findChildren<TextField *>().first(), "Suharto");
    QTest::mouseClick(button(*sheet, "Save the customer"), Qt::LeftButton);
    QTRY_COMPARE(created.size(), 1);
    QTRY_VERIFY(!scene.stage->sheet());
}

void TestPages::whatIsNotWholeIsNamed()
{
    Scene scene;
    auto *sheet = new NewCustomerSheet(scene.shop.engine().newCustomer, {"Suharto", "suharto at home", {}, {}, {}});
    scene.stage->openSheet(sheet);
    QTest::mouseClick(button(*sheet, "Save the customer"), Qt::LeftButton);
    QTRY_VERIFY(says(*sheet, "This e-mail does not look whole"));
    QCOMPARE(sheet->draft().email, "suharto at home"); // what was written stays
    QVERIFY(button(*sheet, "Save the customer")->isEnabled());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    theme.setReducedMotion(true);
    TestPages test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_pages.moc"
