// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/joincontroller.h"
#include "core/visit/statuscontroller.h"
#include "ui/widgets/sheet.h"

#include <QTimeZone>

namespace tuttu {

class JoinPart;
class Label;

struct ChainView {
    StatusState status;
    JoinState join;
    bool mayJoin = false;               ///< a manager is signed in
    QDateTime now;                      ///< UTC
    QTimeZone zone = QTimeZone::utc();  ///< the shop's
};

/** How this device stands with its chain: what is sent, what waits and why; in a shop that stands alone, a manager's way to join one. */
class ChainSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit ChainSheet(QWidget *parent = nullptr);
    void present(const ChainView &view);
    void setTicket(const QString &ticket); ///< it was scanned

Q_SIGNALS:
    void joinWanted(const QString &ticket);

private:
    Label *m_chain, *m_standing, *m_load, *m_trouble, *m_contact, *m_parked;
    JoinPart *m_join;
};

} // namespace tuttu
