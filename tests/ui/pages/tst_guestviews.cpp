// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/ui/samples/briefsamples.h"
#include "tests/ui/samples/walk.h"
#include "ui/pages/handover/ownscreenview.h"
#include "ui/pages/handover/permissioncardwidget.h"
#include "ui/pages/handover/permissionsview.h"
#include "ui/pages/handover/quizview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/signaturepad.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The pages in a customer's hand about what is theirs. */
class TestGuestViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void permissionsCanBeReadAndTouched_data();
    void permissionsCanBeReadAndTouched();
    void answersAreOfOneSizeAndNoneIsChosenBeforehand();
    void eachAnswerIsOneTap();
    void whatStandsIsSaidInWords();
    void aSignatureIsTextAndOnlyWhenAsked();
    void aSignatureNeverGrowsPastItsLimit();
    void questionsCanBeReadAndTouched_data();
    void questionsCanBeReadAndTouched();
    void aChosenPictureIsTold();
    void theirOwnScreenCanBeReadAndTouched_data();
    void theirOwnScreenCanBeReadAndTouched();
    void theirOwnScreenScrollsByKeys();
    void nothingStaysForTheNextCustomer();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

const QSize tablet(1280, 800);

PermissionsState permissions(const QString &language, ConsentState state)
{
    const Wordings wordings = Wordings::standard();
    PermissionsState out;
    for (const Purpose purpose : allPurposes) {
        const ConsentState stands = state == ConsentState::OneToOne && !hasOneToOne(purpose) ? ConsentState::Granted : state;
        const bool said = state != ConsentState::NotAsked;
        out.cards.push_back({purpose, stands, said ? QDate(2026, 11, 21) : QDate(), saysYes(state) ? QDate(2028, 11, 21) : QDate(), wordings.of(purpose)->shown(language, u"Kulma"_s)});
    }
    return out;
}

OwnRecord record(const HandOverText &text)
{
    const BriefState aino = samples::longest();
    const BriefScene scene = samples::scene();
    return ownRecord({aino.profile, aino.brief, scene.clerks, Wordings::standard(), Quiz::standard(), u"Kulma"_s, scene.zone, scene.now.date()}, text);
}

std::vector<Button *> answersIn(QWidget &view, Purpose purpose)
{
    const WordingText words = Wordings::standard().of(purpose)->shown(u"en"_s, u"Kulma"_s).text;
    const auto cards = view.findChildren<PermissionCardWidget *>();
    const auto card = std::find_if(cards.begin(), cards.end(), [&](const PermissionCardWidget *c) { return c->purpose() == purpose; });
    std::vector<Button *> found;
    for (const QString &answer : {words.yes, words.oneToOne, words.no}) {
        for (Button *button : (*card)->findChildren<Button *>()) {
            if (!answer.isEmpty() && button->text() == answer)
                found.push_back(button);
        }
    }
    return found;
}

QString textIn(const QWidget &view)
{
    QStringList texts;
    for (const QLabel *label : view.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&view))
            texts += label->text();
    }
    return texts.join(u'\n');
}

void checkWalk(QWidget &view, const QSize &size)
{
    layOut(view, size);
    const QStringList stumbles = stumblesIn(view);
    QVERIFY2(stumbles.isEmpty(), qPrintable('\n' + stumbles.join('\n')));
}

} // namespace

void TestGuestViews::permissionsCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("state");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "fi", "sv"}) {
        for (const ConsentState state : {ConsentState::NotAsked, ConsentState::Granted, ConsentState::OneToOne, ConsentState::Awaited, ConsentState::Refused, ConsentState::Withdrawn}) {
            for (const QSize &size : {tablet, QSize(1366, 1024), QSize(1920, 1080)})
                QTest::newRow(qPrintable(QString("%1 %2 %3").arg(language).arg(int(state)).arg(size.width()))) << language << int(state) << size;
        }
    }
}

void TestGuestViews::permissionsCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(int, state);
    QFETCH(QSize, size);
    PermissionsView view;
    view.speak({language});
    GuestState guest;
    guest.mayUndo = true;
    view.present(permissions(language, ConsentState(state)), guest);
    checkWalk(view, size);
}

void TestGuestViews::answersAreOfOneSizeAndNoneIsChosenBeforehand()
{
    PermissionsView view;
    view.speak({"en"});
    view.present(permissions(u"en"_s, ConsentState::NotAsked), {});
    layOut(view, tablet);
    for (const Purpose purpose : allPurposes) {
        const auto answers = answersIn(view, purpose);
        QCOMPARE(answers.size(), size_t(hasOneToOne(purpose) ? 3 : 2));
        for (const Button *answer : answers) {
            QVERIFY(!answer->isChecked());
            QVERIFY(!answer->hasFocus());
            QCOMPARE(answer->kind(), answers.front()->kind());
            QCOMPARE(answer->height(), answers.front()->height());
            QVERIFY(qAbs(answer->width() - answers.front()->width()) <= 1);
        }
    }
}

void TestGuestViews::eachAnswerIsOneTap()
{
    PermissionsView view;
    view.speak({"en"});
    view.present(permissions(u"en"_s, ConsentState::NotAsked), {});
    layOut(view, tablet);
    QSignalSpy answered(&view, &PermissionsView::answered);
    for (Button *answer : answersIn(view, Purpose::EmailMarketing))
        QTest::mouseClick(answer, Qt::LeftButton);
    QCOMPARE(answered.size(), 3);
    QCOMPARE(answered[0][1].value<ConsentState>(), ConsentState::Granted);
    QCOMPARE(answered[1][1].value<ConsentState>(), ConsentState::OneToOne);
    QCOMPARE(answered[2][1].value<ConsentState>(), ConsentState::Refused);
    for (const Button *answer : answersIn(view, Purpose::EmailMarketing))
        QVERIFY(!answer->isChecked()); // not before it is kept
}

void TestGuestViews::whatStandsIsSaidInWords()
{
    PermissionsView view;
    view.speak({"en"});
    view.present(permissions(u"en"_s, ConsentState::Awaited), {});
    layOut(view, tablet);
    QVERIFY(textIn(view).contains("Waits for the link in the mail"));
    QVERIFY(textIn(view).contains("Nothing else is written to you until you follow it"));
    view.present(permissions(u"en"_s, ConsentState::OneToOne), {});
    QVERIFY(textIn(view).contains("Personal messages only · 21 November 2026"));
    QVERIFY(textIn(view).contains("Holds until 21 November 2028"));
    QVERIFY(answersIn(view, Purpose::EmailMarketing)[1]->isChecked());
}

void TestGuestViews::aSignatureIsTextAndOnlyWhenAsked()
{
    PermissionsView view;
    view.speak({"en"});
    view.present(permissions(u"en"_s, ConsentState::NotAsked), {});
    layOut(view, tablet);
    auto *pad = view.findChild<SignaturePad *>();
    QVERIFY(!pad->isVisible());
    for (Button *button : view.findChildren<Button *>()) {
        if (button->text() == "Sign as well")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(pad->isVisible());
    QSignalSpy signedAs(&view, &PermissionsView::signedAs);
    QTest::mousePress(pad, Qt::LeftButton, {}, {20, 30});
    QTest::mouseMove(pad, {40, 60});
    QTest::mouseRelease(pad, Qt::LeftButton, {}, {40, 60});
    QCOMPARE(signedAs.size(), 1);
    QCOMPARE(signedAs[0][0].toString(), QString("%1x%2;20,30 40,60").arg(pad->width()).arg(pad->height()));
    view.present({}, {});
    view.present(permissions(u"en"_s, ConsentState::NotAsked), {});
    QVERIFY(pad->strokes().isEmpty()); // the next customer's pad is clean
}

void TestGuestViews::aSignatureNeverGrowsPastItsLimit()
{
    SignaturePad pad;
    layOut(pad, {900, 128});
    for (int stroke = 0; stroke < 60; ++stroke) {
        QTest::mousePress(&pad, Qt::LeftButton, {}, {10, 10 + stroke});
        for (int x = 20; x < 880; x += 10)
            QTest::mouseMove(&pad, {x, 10 + (x + stroke) % 100});
        QTest::mouseRelease(&pad, Qt::LeftButton, {}, {880, 60});
    }
    QVERIFY(pad.strokes().size() > 1000);
    QVERIFY2(pad.strokes().size() <= SignaturePad::longest, qPrintable(QString::number(pad.strokes().size())));
}

void TestGuestViews::questionsCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("question");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "fi"}) {
        for (int question = -1; question < int(Quiz::standard().questions.size()); ++question) {
            for (const QSize &size : {tablet, QSize(1920, 1080)})
                QTest::newRow(qPrintable(QString("%1 %2 %3").arg(language).arg(question).arg(size.width()))) << language << question << size;
        }
    }
}

void TestGuestViews::questionsCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(int, question);
    QFETCH(QSize, size);
    const Quiz quiz = Quiz::standard();
    QuizView view(quiz);
    view.speak({language});
    QuizState state;
    state.step = question < 0 ? QuizState::Step::Told : QuizState::Step::Question;
    state.question = std::max(question, 0);
    for (const QuizQuestion &q : quiz.questions)
        state.answers += {q.answer(q.choices[0]), q.answer(q.choices[2])};
    view.present(state, {});
    checkWalk(view, size);
}

void TestGuestViews::aChosenPictureIsTold()
{
    const Quiz quiz = Quiz::standard();
    QuizView view(quiz);
    view.speak({"en"});
    QuizState state;
    state.step = QuizState::Step::Question;
    view.present(state, {});
    layOut(view, tablet);
    QSignalSpy chosen(&view, &QuizView::chosen);
    for (QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == "On the sofa") {
            QVERIFY(!button->isChecked());
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"sofa"_s);
}

void TestGuestViews::theirOwnScreenCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QSize>("size");
    for (const char *language : {"en", "fi"}) {
        for (const QSize &size : {tablet, QSize(1366, 1024), QSize(1920, 1080)})
            QTest::newRow(qPrintable(QString("%1 %2").arg(language).arg(size.width()))) << language << size;
    }
}

void TestGuestViews::theirOwnScreenCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(QSize, size);
    OwnScreenView view;
    view.speak({language});
    view.present(record(view.words()), {});
    checkWalk(view, size);
}

void TestGuestViews::theirOwnScreenScrollsByKeys()
{
    OwnScreenView view;
    view.present(record(view.words()), {});
    layOut(view, tablet);
    const auto bars = view.findChildren<QScrollBar *>();
    QScrollBar *bar = *std::find_if(bars.begin(), bars.end(), [](const QScrollBar *b) { return b->orientation() == Qt::Vertical; });
    QCOMPARE(bar->value(), 0);
    QTest::keyClick(&view, Qt::Key_PageDown);
    const int page = bar->value();
    QVERIFY(page > 100);
    QTest::keyClick(&view, Qt::Key_Down);
    QVERIFY(bar->value() > page);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(bar->value() < page);
}

void TestGuestViews::nothingStaysForTheNextCustomer()
{
    OwnScreenView view;
    view.speak({"en"});
    view.present(record(view.words()), {});
    layOut(view, tablet);
    QVERIFY(textIn(view).contains("Schwarzenberg"));
    view.present({}, {});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!textIn(view).contains("Schwarzenberg"));
}

QTEST_MAIN(TestGuestViews)
#include "tst_guestviews.moc"
