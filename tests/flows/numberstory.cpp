// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/numberstory.h"

namespace tuttu {

using namespace Qt::StringLiterals;

void NumberStory::init()
{
    m_languages.use("en");
    m_orders = 0;
    m_shop = std::make_unique<Shop>();
    m_aino = m_shop->customer(u"Aino Virtanen"_s);
    m_jari = m_shop->customer(u"Jari Koskinen"_s);
    m_candle = m_shop->product(u"Birch candle"_s, 1000);
    m_manager = std::make_unique<ManagerEngine>(m_shop->storage(), m_shop->engine(), m_shop->context(), m_shop->clock);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_window->useManager(*m_manager);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_shop->engine().session.setIdleLimit(100 * 24 * 3600);
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void NumberStory::cleanup()
{
    m_stage.reset(); // before the engines it shows
    m_manager.reset();
    m_shop.reset();
}

QAbstractButton *NumberStory::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void NumberStory::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click();
    m_shop->settle();
}

bool NumberStory::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void NumberStory::promise(const QString &what, int inDays)
{
    QVERIFY(m_shop->await(m_shop->engine().todos.addFollowUp(m_aino.id, what, today().addDays(inDays), FollowUpOrigin::ByHand)));
}

Case NumberStory::complain(const Customer &customer, int hours)
{
    Case opened;
    opened.id = CaseId::derived("case", customer.name.shown);
    opened.customer = customer.id;
    opened.opened = m_shop->clock.now();
    opened.due = opened.opened.addSecs(hours * 3600);
    opened.said = u"Nobody came for twenty minutes"_s;
    [&] { QVERIFY(m_shop->await(m_shop->engine().captures.record(CaseOpened{opened}, {}))); }();
    m_shop->settle();
    return opened;
}

void NumberStory::sell(const QDate &day, int hour, std::vector<OrderLine> lines, const CustomerId &customer)
{
    const QString number = QString::number(++m_orders);
    const std::vector<Order> orders{{OrderId::derived("order", number), number, customer, m_shop->context().store.id, Channel::Store, at(day, hour).addSecs(60 * m_orders), std::move(lines)}};
    const auto done = m_shop->await(m_shop->storage().run([orders](Shelf &shelf) { return ImportStore(shelf).importOrders(orders); }));
    QVERIFY(done && done->rejected.empty());
}

void NumberStory::doorSays(const QDate &day, int hour, const QString &door, int people)
{
    QVERIFY(m_shop->await(m_shop->engine().captures.record(DoorCounted{m_shop->context().store.id, {door, people, people, false, at(day, hour), at(day, hour + 1)}}, ClerkId())));
}

void NumberStory::openDay(int back)
{
    QVERIFY(m_shop->signIn(u"Elina"_s));
    m_window->goTo(Place::Manager);
    if (back > 0)
        m_window->managersPage().showDayBefore(back);
    m_shop->settle();
    QTRY_VERIFY(!m_window->managersPage().isReading());
}

void NumberStory::openStuck()
{
    touch(u"Open"_s);
    QTRY_VERIFY(stuck());
    QTRY_VERIFY(!says(u"Reading what is stuck"_s));
}

void NumberStory::openFigure(Measure measure)
{
    emit m_window->managersPage().findChild<DayView *>()->measureOpened(measure); // a tile was touched
    QTRY_VERIFY(qobject_cast<FigureSheet *>(m_stage->sheet()));
}

} // namespace tuttu
