// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"
#include "ui/widgets/menu.h"

#include <QCoreApplication>

namespace tuttu {

/** What can be done about one customer's consents, from the brief. */
class ConsentMenu
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ConsentMenu)
public:
    struct Acts {
        std::function<void()> ask;                          ///< on the tablet
        std::function<void(Purpose, ConsentState)> heard;   ///< what they told the clerk
        std::function<void(int seconds)> pause;             ///< being noticed; 0 = no longer paused
    };
    ConsentMenu(const Customer &customer, const QDateTime &now) : m_customer(customer), m_now(now) {}
    std::vector<MenuItem> items(const Acts &acts) const;

private:
    void addHeard(std::vector<MenuItem> &items, Purpose purpose, const Acts &acts) const;
    MenuItem locked(Purpose purpose, const Acts &acts) const;
    void addNoticing(std::vector<MenuItem> &items, const Acts &acts) const;

    const Customer &m_customer;
    QDateTime m_now;
};

} // namespace tuttu
