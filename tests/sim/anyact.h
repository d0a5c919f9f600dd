// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"

#include <QRandomGenerator>

namespace tuttu {

/** What people of one small shop do: few of everything, so that they meet. */
class AnyAct
{
public:
    static constexpr int products = 3; ///< the catalogue of the shop
    /** `who` speaks is part of every new id: two may act at once. */
    explicit AnyAct(const StoreId &store, const QString &who = {}) : m_store(store), m_who(who) {}

    /** `device` says and knows what it has captured itself; most of what it speaks of anybody may have made. */
    Outcome next(QRandomGenerator &dice, const QDateTime &now);
    /** What another system says of somebody they speak of. */
    Customer fromASource(QRandomGenerator &dice, const QDateTime &now) const;
    /** Later it may be taken back. */
    void done(const Op &op);

private:
    Outcome ofTheFloor(QRandomGenerator &dice, const QDateTime &now);
    Outcome ofACustomer(QRandomGenerator &dice, const QDateTime &now);
    Outcome ofCaptures(QRandomGenerator &dice, const QDateTime &now);
    Outcome ofThePlan(QRandomGenerator &dice, const QDateTime &now);
    Outcome consent(QRandomGenerator &dice, const QDateTime &now);

    template<typename IdType> IdType one(const char *kind, QRandomGenerator &dice, int of) const
    {
        return IdType::derived(kind, QString::number(dice.bounded(of)));
    }

    QString fresh() const { return m_who + QString::number(m_made); }

    StoreId m_store;
    QString m_who;
    int m_made = 0;
    std::vector<Op> m_done;
    std::vector<std::pair<CustomerId, ConsentEvent>> m_said;
};

} // namespace tuttu
