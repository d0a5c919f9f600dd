// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/suitable.h"

namespace tuttu {

Suitable::Suitable(const BriefFacts &facts) : m_facts(facts), m_sizes(facts), m_avoided(facts.profile.customer.dislikes())
{
    for (const ProductFacts &own : facts.products) {
        const qint64 age = facts.today.toJulianDay() - own.last();
        if (own.returned || age <= justBoughtDays) {
            bar(own.product);
            continue;
        }
        m_owned.insert(own.product);
        m_ownedStyles.insert(style(own.product));
        if (own.times() >= timesToRepeat && age >= facts.lastingDays(own))
            m_habits.insert(own.product);
    }
    for (const ProductId &product : facts.profile.declined)
        bar(product);
    for (const Hold &hold : facts.profile.holds) {
        if (hold.state == HoldState::Open)
            bar(hold.product);
    }
    m_barredStyles.remove(QString()); // what stands alone is of no style
    m_ownedStyles.remove(QString());
}

QString Suitable::style(const ProductId &product) const
{
    const Product *known = m_facts.known(product);
    return known ? known->style : QString();
}

void Suitable::bar(const ProductId &product)
{
    m_barred.insert(product);
    m_barredStyles.insert(style(product));
}

bool Suitable::owns(const Product &product) const { return m_owned.contains(product.id) || m_ownedStyles.contains(product.style); }

bool Suitable::isOpen(const ProductId &product) const { return isOpen(product, style(product)); }

bool Suitable::isOpen(const ProductId &product, const QString &style) const
{
    if (m_barred.contains(product) || m_barredStyles.contains(style))
        return false;
    return m_habits.contains(product) || !(m_owned.contains(product) || m_ownedStyles.contains(style));
}

const Product *Suitable::find(const ProductId &product) const
{
    const Product *found = m_facts.sellable(product);
    return found && !m_avoided.contains(found->category) && m_sizes.fits(*found) && isOpen(product, found->style) ? found : nullptr;
}

} // namespace tuttu
