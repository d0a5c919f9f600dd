// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

class QWidget;

namespace tuttu {

class ShopEngine;

/** A customer who wants to hear from the shop: their case opens over any page, and a follow-up can be made of it. */
class CaseActs final : public QObject
{
    Q_OBJECT
public:
    /** `page`: a widget of the window, to find its Stage by. */
    CaseActs(ShopEngine &shop, QWidget &page, const Clock &clock);
    void open(const CaseId &id);

private:
    ShopEngine &m_shop;
    QWidget &m_page;
    const Clock &m_clock;
};

} // namespace tuttu
