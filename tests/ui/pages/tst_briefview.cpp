// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/briefsamples.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/brief/briefheader.h"
#include "ui/pages/brief/briefview.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/brief/recommendationcard.h"
#include "ui/pages/brief/taparea.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

namespace {

const QSize tablet(1280, 800);

QStringList textsOf(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts;
}

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

Button *button(const QWidget &root, const QString &text)
{
    for (Button *each : shown<Button>(root)) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestBriefView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFaceCanBeReadAndTouched_data();
    void everyFaceCanBeReadAndTouched();
    void theFirstViewportNeedsNoScrolling();
    void oneTouchOnAVerdictIsOneVerdict_data();
    void oneTouchOnAVerdictIsOneVerdict();
    void aJudgedCueSaysSoAndCannotBeJudgedAgain();
    void holdAndNotForMeNameTheirProduct();
    void whatIsOnHoldCannotBeHeldTwice();
    void theEvidenceComesFromTheCardTouched();
    void sizeAndStockAreSaidOnlyWhenTheyAreKnown();
    void aConsentIsTellableWithoutColour();
    void nothingOfTheLastPersonStays();
    void whoDoesWithoutIsNotTakenForUnknown();
    void oldDataSayTheirAge();
    void whoIsAskedIsNotTheClerksChoice();
    void everythingIsReachedByTab();
    void aNameInMarkupIsShownAsItIs();
};

void TestBriefView::everyFaceCanBeReadAndTouched_data()
{
    QTest::addColumn<BriefState>("state");
    QTest::addColumn<bool>("mirrored");
    const std::pair<const char *, BriefState> faces[] = {
        {"a regular", samples::aino()}, {"judged", samples::judged()}, {"long words", samples::longest()}, {"japanese", samples::sakura()},
        {"arabic", samples::layla()}, {"newcomer", samples::newcomer()}, {"without suggestions", samples::withoutSuggestions()}, {"loading", samples::loading()}, {"failed", samples::failed()}, {"nobody", {}}};
    for (const auto &[name, state] : faces) {
        QTest::newRow(name) << state << false;
        QTest::newRow(qPrintable(QString("%1, right to left").arg(name))) << state << true;
    }
}

void TestBriefView::everyFaceCanBeReadAndTouched()
{
    QFETCH(BriefState, state);
    QFETCH(bool, mirrored);
    BriefView view;
    view.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    view.present(state, samples::offline());
    layOut(view, tablet);
    QStringList stumbles = stumblesIn(view);
    if (state.nonce == samples::longest().nonce) // four names of 70 letters: cut with an ellipsis, whole for whoever taps
        stumbles = stumbles.filter(QRegularExpression("^(?!tuttu::Label)"));
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
}

void TestBriefView::theFirstViewportNeedsNoScrolling()
{
    BriefState particular = samples::aino(); // of whom much is known
    particular.profile.customer.avoids = {"pink", "metal"};
    particular.brief.likes = {"Christmas", "kitchen", "party", "bags", "paper", "garden", "storage"};
    for (const BriefState &state : {samples::aino(), particular, samples::judged(), samples::sakura(), samples::layla(), samples::newcomer()}) {
        BriefView view;
        view.present(state, samples::offline());
        layOut(view, tablet);
        QVERIFY2(view.fits(), qPrintable(state.profile.customer.name.shown));
    }
}

void TestBriefView::oneTouchOnAVerdictIsOneVerdict_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<CueVerdict>("verdict");
    QTest::newRow("said") << "Said" << CueVerdict::Said;
    QTest::newRow("not now") << "Not now" << CueVerdict::NotNow;
    QTest::newRow("wrong") << "Wrong" << CueVerdict::Wrong;
}

void TestBriefView::oneTouchOnAVerdictIsOneVerdict()
{
    QFETCH(QString, word);
    QFETCH(CueVerdict, verdict);
    BriefView view;
    view.present(samples::aino(), samples::scene());
    layOut(view, tablet);
    QSignalSpy judged(&view, &BriefView::judged);
    QTest::mouseClick(button(*shown<CueCard>(view).at(1), word), Qt::LeftButton);
    QCOMPARE(judged.size(), 1);
    QCOMPARE(judged.first().at(0).toInt(), 1);
    QCOMPARE(judged.first().at(1).value<CueVerdict>(), verdict);
}

void TestBriefView::aJudgedCueSaysSoAndCannotBeJudgedAgain()
{
    BriefView view;
    view.present(samples::judged(), samples::scene());
    layOut(view, tablet);
    const auto cards = shown<CueCard>(view);
    QCOMPARE(cards.size(), 3);
    const QStringList verdicts{"Said", "Not now", "Wrong"};
    for (int i = 0; i < 3; ++i) {
        QVERIFY(shown<Button>(*cards[i]).isEmpty());
        QVERIFY(textsOf(*cards[i]).contains(verdicts[i]));
    }
}

void TestBriefView::holdAndNotForMeNameTheirProduct()
{
    BriefView view;
    view.present(samples::aino(), samples::scene());
    layOut(view, tablet);
    QSignalSpy held(&view, &BriefView::holdRequested), declined(&view, &BriefView::declined);
    RecommendationCard *card = shown<RecommendationCard>(view).at(2);
    QTest::mouseClick(button(*card, "Hold"), Qt::LeftButton);
    QTest::mouseClick(shown<Button>(*card).last(), Qt::LeftButton);
    QCOMPARE(held, QList<QVariantList>{{2}});
    QCOMPARE(declined, QList<QVariantList>{{2}});
}

void TestBriefView::whatIsOnHoldCannotBeHeldTwice()
{
    BriefView view;
    view.present(samples::judged(), samples::scene());
    layOut(view, tablet);
    const auto cards = shown<RecommendationCard>(view);
    QVERIFY(!button(*cards[1], "On hold")->isEnabled());
    QVERIFY(button(*cards[0], "Hold")->isEnabled());
}

void TestBriefView::theEvidenceComesFromTheCardTouched()
{
    BriefView view;
    view.present(samples::aino(), samples::scene());
    layOut(view, tablet);
    QSignalSpy why(&view, &BriefView::whyRequested);
    CueCard *card = shown<CueCard>(view).at(1);
    QTest::mouseClick(shown<TapArea>(*card).first(), Qt::LeftButton);
    QCOMPARE(why.size(), 1);
    QCOMPARE(why.first().at(0).value<QWidget *>(), card);
    QCOMPARE(why.first().at(1).toString(), card->subject());
    QCOMPARE(why.first().at(2).toString(), card->evidence());
    QVERIFY(!card->evidence().isEmpty());
    QCOMPARE(why.first().at(3).toString(), card->ifAsked());
    QVERIFY(!card->ifAsked().isEmpty());
}

void TestBriefView::sizeAndStockAreSaidOnlyWhenTheyAreKnown()
{
    BriefState state = samples::aino();
    state.brief.recommendations[0].product.stockHere = 4;
    state.brief.recommendations[1].product.stockHere.reset();
    state.brief.recommendations[1].product.size = "38";
    BriefView view;
    view.present(state, samples::scene());
    layOut(view, tablet);
    const auto cards = shown<RecommendationCard>(view);
    QVERIFY(!textsOf(*cards[0]).filter("here").isEmpty());
    QVERIFY(textsOf(*cards[1]).filter("here").isEmpty());
    QVERIFY(textsOf(*cards[0]).filter("size").isEmpty());
    QVERIFY(!textsOf(*cards[1]).filter("size 38").isEmpty());
    QVERIFY(!textsOf(view).contains("all in stock here"));
}

void TestBriefView::aConsentIsTellableWithoutColour()
{
    BriefState state = samples::aino();
    QStringList spoken;
    for (const ConsentState consent : {ConsentState::Granted, ConsentState::NotAsked, ConsentState::Refused, ConsentState::Withdrawn}) {
        state.profile.customer.consents = {{Purpose::EmailMarketing, consent, {}, {}}};
        BriefHeader header;
        header.present(state, samples::scene());
        for (const Chip *chip : header.findChildren<Chip *>()) {
            if (chip->text() == "E-mail")
                spoken += chip->accessibleName();
        }
    }
    QCOMPARE(spoken.size(), 4);
    spoken.removeDuplicates();
    QCOMPARE(spoken.size(), 4);
}

void TestBriefView::nothingOfTheLastPersonStays()
{
    BriefView view;
    view.present(samples::aino(), samples::scene());
    layOut(view, tablet);
    for (const BriefState &next : {samples::loading(), samples::failed(), BriefState()}) {
        view.present(samples::aino(), samples::scene());
        view.present(next, samples::scene());
        QVERIFY(textsOf(view).filter("Virtanen").isEmpty());
        for (const QLabel *label : view.findChildren<QLabel *>())
            QVERIFY2(!label->text().contains("ceramics") && !label->text().contains("Virtanen"), qPrintable(label->text()));
        for (const QAbstractButton *each : view.findChildren<QAbstractButton *>())
            QVERIFY2(!each->accessibleName().contains("bunting"), qPrintable(each->accessibleName()));
    }
}

void TestBriefView::whoDoesWithoutIsNotTakenForUnknown()
{
    BriefView view;
    view.present(samples::withoutSuggestions(), samples::scene());
    layOut(view, tablet);
    QCOMPARE(textsOf(view).filter("No suggestions for this visit").size(), 1);
    QVERIFY(textsOf(view).filter("Nothing fits well enough").isEmpty());
    QVERIFY(shown<RecommendationCard>(view).isEmpty());
    view.present(samples::newcomer(), samples::scene());
    QVERIFY(textsOf(view).filter("No suggestions for this visit").isEmpty());
    QCOMPARE(textsOf(view).filter("Nothing fits well enough").size(), 1);
}

void TestBriefView::oldDataSayTheirAge()
{
    BriefView view;
    view.present(samples::layla(), samples::scene());
    layOut(view, tablet);
    QCOMPARE(textsOf(view).filter("data as of").size(), 1);
    bool chip = false;
    for (const Chip *each : shown<Chip>(view))
        chip = chip || each->text().contains("data as of");
    QVERIFY(chip);
}

void TestBriefView::whoIsAskedIsNotTheClerksChoice()
{
    BriefState state = samples::aino();
    BriefView view;
    view.present(state, samples::scene());
    layOut(view, tablet);
    QSignalSpy asked(&view, &BriefView::feedbackRequested);
    QTest::mouseClick(button(view, "Ask for feedback"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    state.feedback = FeedbackAsk::Quiet;
    state.profile.invited = samples::now().date().addDays(-89);
    view.present(state, samples::scene());
    QVERIFY(!button(view, "Ask for feedback"));
    QTest::mouseClick(shown<Button>(view).last(), Qt::LeftButton); // says when they were asked, and does nothing
    QCOMPARE(asked.size(), 1);
    for (const FeedbackAsk nobody : {FeedbackAsk::NotDrawn, FeedbackAsk::NoVisit}) {
        state.feedback = nobody;
        view.present(state, samples::scene());
        QVERIFY(!button(view, "Ask for feedback"));
    }
}

void TestBriefView::everythingIsReachedByTab()
{
    BriefView view;
    view.present(samples::aino(), samples::scene());
    layOut(view, tablet);
    view.activateWindow();
    QSet<QWidget *> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(view.focusWidget() ? view.focusWidget() : &view, Qt::Key_Tab);
        reached.insert(view.focusWidget());
    }
    for (QAbstractButton *each : shown<QAbstractButton>(view))
        QVERIFY2(reached.contains(each), qPrintable(each->text() + each->accessibleName()));
}

void TestBriefView::aNameInMarkupIsShownAsItIs()
{
    BriefState state = samples::aino();
    state.profile.customer.name.shown = "<b>Bold</b> & <img src=x>";
    BriefView view;
    view.present(state, samples::scene());
    layOut(view, tablet);
    for (const QLabel *label : view.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(textsOf(view).contains(state.profile.customer.name.shown));
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    TestBriefView test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_briefview.moc"
