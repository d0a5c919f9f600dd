// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/todostory.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A talking point that is put off, a hold, a case: each becomes something to be done, and what is written about it is looked over. */
class TestWhereTodosComeFrom final : public TodoStory
{
    Q_OBJECT
private Q_SLOTS:
    void aTalkingPointIsPutOff();
    void aHoldIsRemindedOf();
    void aCaseIsRemindedOfAndOthersAreNotTold();
    void whatIsWrittenAboutACaseIsLookedOver();
    void whoMayNotBeWrittenToIsToldInTheMenu();
    void whatIsWrittenToThemIsLookedOver();
};

void TestWhereTodosComeFrom::aTalkingPointIsPutOff()
{
    openBrief(m_ainosCard);
    QTRY_VERIFY(m_stage->findChild<CueCard *>()->isVisible());
    const QString sentence = m_stage->findChild<CueCard *>()->subject();
    touch(u"Remind me of this later"_s);
    const auto *sheet = qobject_cast<FollowUpSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QCOMPARE(sheet->draft().what, sentence);
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.followUps.front().origin, FollowUpOrigin::Cue);
    QTRY_VERIFY(says(u"The follow-up is saved"_s));

    openList();
    QTRY_VERIFY(rowSaying(u"From a talking point"_s).isValid());

    // A suggestion that was left alone does not wait where one writes by hand.
    openBrief(m_ainosCard);
    touch(u"Remind me of this later"_s);
    touch(u"Close"_s);
    m_window->brief().openFollowUp();
    QCOMPARE(qobject_cast<FollowUpSheet *>(m_stage->sheet())->draft().what, QString());
}

void TestWhereTodosComeFrom::aHoldIsRemindedOf()
{
    const Product candle = m_shop->product(u"Birch candle"_s);
    m_shop->bought(m_aino, {{candle, 1}}, 30);
    openBrief(m_ainosCard);
    QVERIFY(m_shop->await(m_shop->engine().visit.hold(candle.id, 1, today().addDays(5))));
    m_shop->settle();
    touch(u"On hold"_s); // the footer counts what is
    QVERIFY(qobject_cast<HoldSheet *>(m_stage->sheet()));
    touch(u"Remind me \u00b7"_s); // of that line
    const auto *sheet = qobject_cast<FollowUpSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QVERIFY2(sheet->draft().what.contains(u"Birch candle"_s), qPrintable(sheet->draft().what));
    QCOMPARE(sheet->draft().due, today().addDays(5));
    const FollowUpDraft sheetsDraft = sheet->draft();
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.followUps.front().origin, FollowUpOrigin::Hold);

    openList(); // and where all holds are told, with nobody's brief open
    list().setCurrentIndex(rowSaying(u"On hold: Birch candle"_s));
    QTest::keyClick(&list(), Qt::Key_Menu);
    touch(u"Remind me"_s);
    QVERIFY(qobject_cast<FollowUpSheet *>(m_stage->sheet()));
    QCOMPARE(qobject_cast<FollowUpSheet *>(m_stage->sheet())->draft(), sheetsDraft);
    touch(u"Save the follow-up"_s);
    QTRY_COMPARE(state().rows.size(), size_t(3));
    QCOMPARE(std::count_if(state().rows.begin(), state().rows.end(), [&](const TodoRow &row) { return row.origin == FollowUpOrigin::Hold && row.customer == m_aino.id; }), 2);
}

void TestWhereTodosComeFrom::aCaseIsRemindedOfAndOthersAreNotTold()
{
    const Case opened = complain(m_aino);
    QVERIFY(m_shop->signIn(u"Elina"_s));
    openList();
    QCOMPARE(shown(), QStringList{u"Wants to hear from us"_s});
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(qobject_cast<CaseSheet *>(m_stage->sheet()));
    touch(u"Remind me"_s);
    QVERIFY(qobject_cast<FollowUpSheet *>(m_stage->sheet()));
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(qobject_cast<CaseSheet *>(m_stage->sheet())); // back at the case
    m_stage->closeOverlays();
    QTRY_VERIFY(rowSaying(u"From a case"_s).isValid());
    QCOMPARE(std::get<CaseId>(state().rows.front().id), opened.id);

    QVERIFY(m_shop->signIn(u"Leo"_s));
    openList();
    touch(u"Everybody's ("_s);
    QCOMPARE(shown(), QStringList{u"Get in touch as agreed"_s}); // a promise, and not why
    QVERIFY(!rowSaying(u"case"_s).isValid());
}

void TestWhereTodosComeFrom::whatIsWrittenAboutACaseIsLookedOver()
{
    complain(m_aino);
    QVERIFY(m_shop->signIn(u"Elina"_s));
    QTRY_VERIFY(!m_shop->engine().captures.noteLint().check(u"Diabetic"_s).empty());
    openList();
    list().setCurrentIndex(list().model()->index(0, 0));
    QTest::keyClick(&list(), Qt::Key_Return);
    QTRY_VERIFY(m_stage->sheet());
    auto *words = m_stage->sheet()->findChild<TextArea *>();
    QTest::keyClicks(words, u"She is diabetic"_s);
    QVERIFY(says(u"Health. Leave it out"_s));
    QVERIFY(button(u"Add the note"_s)->isEnabled());
    words->setPlainText(u"Refund to 4111 1111 1111 1111"_s);
    QVERIFY(says(u"Card or account number. This cannot be saved"_s));
    QVERIFY(!button(u"Add the note"_s)->isEnabled());
    words->setPlainText(u"Rang her, all is well"_s);
    QVERIFY(!says(u"This cannot be saved"_s));
    touch(u"Add the note"_s);
    QTRY_VERIFY(says(u"all is well"_s));
}

void TestWhereTodosComeFrom::whoMayNotBeWrittenToIsToldInTheMenu()
{
    openBrief(m_ainosCard);
    touch(u"More for this customer"_s);
    QVERIFY(button(u"Write to them"_s));
    QVERIFY(!button(u"Write to them"_s)->isEnabled());
    QVERIFY(says(u"They have not agreed to personal messages, or left no address."_s));
    QCOMPARE(button(u"Write to them"_s)->accessibleDescription(), u"They have not agreed to personal messages, or left no address."_s);
    QTest::keyClick(m_stage->focusWidget(), Qt::Key_Down); // the keyboard begins with what can be done
    QCOMPARE(qobject_cast<QAbstractButton *>(m_stage->focusWidget()), button(u"Make or show a look"_s));
}

void TestWhereTodosComeFrom::whatIsWrittenToThemIsLookedOver()
{
    Customer aino = m_aino;
    aino.email = u"aino@example.org"_s;
    aino.consents = {{Purpose::EmailMarketing, ConsentState::Granted, m_shop->clock.now()}};
    m_shop->put(aino);
    QTRY_VERIFY(!m_shop->engine().captures.noteLint().check(u"Diabetic"_s).empty());
    openBrief(m_ainosCard);
    touch(u"More for this customer"_s);
    touch(u"Write to them"_s);
    QVERIFY(qobject_cast<MessageSheet *>(m_stage->sheet()));
    auto *words = m_stage->sheet()->findChild<TextArea *>();
    QTest::keyClicks(words, u"Sugar-free for diabetic guests"_s);
    QVERIFY(says(u"Health. Leave it out"_s));
    QVERIFY(button(u"It has been sent"_s)->isEnabled());
    words->setPlainText(u"Your hetu is 131052-308T"_s);
    QVERIFY(says(u"Identity number. This cannot be saved"_s));
    QVERIFY(!button(u"It has been sent"_s)->isEnabled());
    words->setPlainText(u"The linen is here"_s);
    touch(u"It has been sent"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(m_shop->brief().profile.messages.front().text, u"The linen is here"_s);
    QTRY_VERIFY(says(u"The message is noted as sent"_s));
}

QTEST_MAIN(TestWhereTodosComeFrom)
#include "tst_wheretodoscomefrom.moc"
