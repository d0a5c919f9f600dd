// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"

#include <QObject>

class QWidget;

namespace tuttu {

class FloorPage;
class ShopEngine;
class TodoPage;

/** What opens out of the lists of what is to be done: a case over any page, a follow-up made of it or of a hold. */
class TodoActs final : public QObject
{
    Q_OBJECT
public:
    /** `page`: a widget of the window, to find its Stage by. */
    TodoActs(ShopEngine &shop, QWidget &page, const Clock &clock);
    void serve(FloorPage &page);
    void serve(TodoPage &page);
    void openCase(const CaseId &id);

private:
    ShopEngine &m_shop;
    QWidget &m_page;
    const Clock &m_clock;
};

} // namespace tuttu
