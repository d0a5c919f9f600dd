// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/numberstory.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** The manager goes from a number to what it is made of: what is stuck, and whose it is. */
class TestFromANumberDown final : public NumberStory
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsStuckIsListedAndGivenAway();
    void aCaseIsGivenAwayAndTakenBack();
    void nothingStuckSaysSo();
    void whatCannotBeReadIsSaidAndAskedForAgain();
    void aNameReadThereIsOnRecordOnce();
    void allThatIsToBeDoneIsOneTouchAway();
    void lockingClosesItAndLeavesNobody();
    void whoHasTooMuchToGiveAwayIsTold();
    void whatCouldNotBeGivenIsTold();
};

void TestFromANumberDown::whatIsStuckIsListedAndGivenAway()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Write about the vase"_s, 1);
    promise(u"Not yet due"_s, 9);
    m_shop->wait(3 * 24 * 3600);
    complain(m_jari, 8);
    openDay();
    QTRY_VERIFY(says(u"2 follow-ups overdue"_s));
    openStuck();
    QVERIFY(says(u"Cases (1)"_s) && says(u"Overdue follow-ups (2)"_s));
    QVERIFY(says(u"Jari Koskinen"_s) && says(u"Wants to hear from us"_s) && says(u"Nobody's yet"_s));
    QVERIFY(says(u"3 days overdue"_s) && says(u"2 days overdue"_s) && says(u"Mia"_s));
    QVERIFY(!says(u"Not yet due"_s));
    QVERIFY(!says(u"Nobody came for twenty minutes"_s)); // what they said is read where the case is open

    QStringList order;
    for (const QLabel *label : stuck()->findChildren<QLabel *>()) {
        if (label->text() == u"Wants to hear from us" || label->text() == u"Ring about the linen" || label->text() == u"Write about the vase")
            order += label->text();
    }
    QCOMPARE(order, (QStringList{u"Wants to hear from us"_s, u"Ring about the linen"_s, u"Write about the vase"_s}));

    QAbstractButton *give = nullptr;
    for (QAbstractButton *each : stuck()->findChildren<QAbstractButton *>()) {
        if (each->accessibleName().contains(u"Ring about the linen"_s))
            give = each;
    }
    QVERIFY(give && give->height() >= 48);
    give->click();
    QTRY_VERIFY(button(u"Leo"_s));
    QVERIFY(!button(u"Mia"_s)); // hers already
    touch(u"Leo"_s);
    QTRY_VERIFY(says(u"Leo"_s));
    QVERIFY(stuck());                       // one goes on with the next
    const auto owners = [this] {
        QSet<ClerkId> of;
        for (const TodoRow &row : m_shop->engine().todos.state().rows)
            of += row.text == u"Ring about the linen" ? row.owner : ClerkId();
        return of;
    };
    QVERIFY(owners().contains(m_shop->clerk(u"Leo"_s)));
    QTRY_VERIFY(says(u"The follow-up is your colleague's now"_s));
    touch(u"Undo"_s);
    QTRY_VERIFY(owners().contains(m_shop->clerk(u"Mia"_s)));

    // The day's line follows what is done, without being asked.
    FollowUpId done;
    for (const TodoRow &row : m_shop->engine().todos.state().rows) {
        if (row.text == u"Write about the vase")
            done = std::get<FollowUpId>(row.id);
    }
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{done}, m_shop->clerk(u"Leo"_s))));
    QTRY_VERIFY(says(u"Overdue follow-ups (1)"_s));
    QTRY_VERIFY(says(u"1 follow-up overdue"_s));
    m_stage->closeOverlays();
    QVERIFY(m_shop->engine().todos.state().rows.empty()); // nobody's name stays
}

void TestFromANumberDown::aCaseIsGivenAwayAndTakenBack()
{
    const Case opened = complain(m_jari, 8);
    m_shop->wait(9 * 3600);
    openDay();
    QTRY_VERIFY(says(u"1 case should have been answered by now"_s));
    openStuck();
    QVERIFY(says(u"Was to be answered by"_s));
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    const auto owner = [&] { const CaseView *view = m_shop->engine().cases.find(opened.id); return view ? view->about.owner : ClerkId(); };
    QTRY_COMPARE(owner(), m_shop->clerk(u"Leo"_s));
    QTRY_VERIFY(says(u"Leo"_s));
    QTRY_VERIFY(says(u"Your colleague has it now"_s));
    touch(u"Undo"_s);
    QTRY_VERIFY(owner().isNull());
    QTRY_VERIFY(says(u"Nobody's yet"_s));
}

void TestFromANumberDown::nothingStuckSaysSo()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    FollowUpId id;
    for (const TodoRow &row : m_shop->engine().todos.state().rows)
        id = std::get<FollowUpId>(row.id);
    QVERIFY(m_shop->await(m_shop->engine().captures.record(FollowUpDone{id}, m_shop->clerk(u"Mia"_s))));
    QTRY_VERIFY(says(u"Nothing is stuck"_s));
    QTRY_VERIFY(!says(u"overdue,"_s)); // nor on the day's page
}

void TestFromANumberDown::whatCannotBeReadIsSaidAndAskedForAgain()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    const auto rename = [this](const char *script) { return m_shop->await(m_shop->storage().run([script](Shelf &shelf) { return shelf.cache.script(script); })); };
    QVERIFY(rename("ALTER TABLE hold RENAME TO away"));
    touch(u"Open"_s);
    QTRY_VERIFY(says(u"What is stuck cannot be shown just now"_s));
    QVERIFY(rename("ALTER TABLE away RENAME TO hold"));
    touch(u"Try again"_s);
    QTRY_VERIFY(says(u"Ring about the linen"_s));
}

void TestFromANumberDown::aNameReadThereIsOnRecordOnce()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Write about the vase"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    QSignalSpy recorded(&m_shop->engine().captures, &CaptureService::recorded);
    const auto read = [&] {
        return std::count_if(recorded.begin(), recorded.end(), [&](const QVariantList &each) {
            const Op op = each.first().value<Op>();
            return op.kind == u"card.read" && op.actor == m_shop->clerk(u"Elina"_s) && op.payload.value(u"customer"_s).toString() == m_aino.id.toString();
        });
    };
    openStuck();
    QTRY_COMPARE(read(), 1);
    m_stage->closeOverlays();
    openStuck();
    m_shop->settle();
    QCOMPARE(read(), 1);
}

void TestFromANumberDown::allThatIsToBeDoneIsOneTouchAway()
{
    promise(u"Ring about the linen"_s, 0);
    promise(u"Not yet due"_s, 3);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    touch(u"All that is to be done"_s);
    QTRY_COMPARE(m_window->place(), Place::Todo);
    QTRY_COMPARE(m_shop->engine().todos.state().rows.size(), 2u);
    QVERIFY(!m_stage->sheet());
}

void TestFromANumberDown::lockingClosesItAndLeavesNobody()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    m_shop->engine().session.lock();
    QTRY_COMPARE(m_window->place(), Place::SignIn);
    QTRY_VERIFY(!m_stage->sheet());
    QVERIFY(m_shop->engine().todos.state().rows.empty());
}

void TestFromANumberDown::whoHasTooMuchToGiveAwayIsTold()
{
    for (int i = 0; i < 43; ++i)
        promise(u"Promise %1"_s.arg(i), 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    QVERIFY(says(u"Overdue follow-ups (43)"_s)); // as the day's line says
    QVERIFY(says(u"43 follow-ups overdue"_s));
    QVERIFY(says(u"3 more stand under all that is to be done."_s));
}

void TestFromANumberDown::whatCouldNotBeGivenIsTold()
{
    promise(u"Ring about the linen"_s, 0);
    m_shop->wait(24 * 3600);
    openDay();
    openStuck();
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA query_only = 1"); })));
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    QTRY_VERIFY(says(u"cannot"_s) || says(u"could not"_s) || says(u"read"_s));
    QVERIFY(m_shop->await(m_shop->storage().run([](Shelf &shelf) { return shelf.outbox.script("PRAGMA query_only = 0"); })));
    QCOMPARE(m_shop->engine().todos.state().rows.front().owner, m_shop->clerk(u"Mia"_s)); // nothing changed
    touch(u"Give to a colleague"_s);
    touch(u"Leo"_s);
    QTRY_COMPARE(m_shop->engine().todos.state().rows.front().owner, m_shop->clerk(u"Leo"_s));
}

QTEST_MAIN(TestFromANumberDown)
#include "tst_fromanumberdown.moc"
