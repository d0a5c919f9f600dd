// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/report/report.h"
#include "core/storage/importstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

namespace tuttu {

const StoreId london = StoreId::derived("store", QStringLiteral("london"));
const QTimeZone zone("Europe/London");
constexpr int opens = 9, shuts = 19;

inline TallyRule rule(bool alwaysOpen = false)
{
    TallyRule made{london, zone, {}, QStringLiteral("GBP")};
    for (int day = 1; day <= 7 && !alwaysOpen; ++day)
        made.hours.spans.push_back({day, QTime(opens, 0), QTime(shuts, 0)});
    return made;
}

inline QDateTime utc(const QDate &day, int hour) { return QDateTime(day, QTime(hour, 0), zone).toUTC(); }

/** A shop whose door and till say what a test tells them to. */
class Counted
{
public:
    Counted() { QVERIFY(m_rig.open()); }

    ReadingNow now(bool alwaysOpen = false) { return {rule(alwaysOpen), m_rig.clock().now()}; } ///< noon of Saturday 21 November 2026
    template<typename F> auto run(F f) { return m_rig.run(std::move(f)); }

    void doorSays(const QDateTime &from, int people, const QString &door = QStringLiteral("main")) { keep(DoorCounted{london, {door, people, people, false, from, from.addSecs(3600)}}, from.addSecs(3600)); }
    /** The same in each hour the shop is open, but for one the door is silent in. */
    void doorSpeaks(const QDate &day, int people, int silent = -1)
    {
        for (int hour = opens; hour < shuts; ++hour) {
            if (hour != silent)
                doorSays(utc(day, hour), people);
        }
    }
    void tillSells(const QDate &day, int hour, int receipts)
    {
        std::vector<Order> orders;
        for (int i = 0; i < receipts; ++i)
            orders.push_back(orderOf(QString::number(m_orders++), {}, utc(day, hour).addSecs(i), {line(m_candle, 1 + i % 3)}));
        QVERIFY(m_rig.run([&](Shelf &shelf) -> Result<> {
            if (const auto done = ImportStore(shelf).importProducts({&m_candle, 1}); !done)
                return done.error();
            const auto done = ImportStore(shelf).importOrders(orders);
            return done ? Result<>() : done.error();
        }));
    }
    void keep(const Outcome &outcome, const QDateTime &at)
    {
        Op op = m_rig.op(outcome);
        op.at = at;
        QVERIFY(answerOf(m_rig.storage().keep(op)));
    }

private:
    Rig m_rig;
    const Product m_candle = productNamed(QStringLiteral("84406"), QStringLiteral("Candle"));
    int m_orders = 0;
};

const QDate monday(2026, 11, 9); ///< of the last whole week but one before the shop's today

} // namespace tuttu
