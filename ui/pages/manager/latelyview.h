// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/quality/lately.h"
#include "ui/theme/icon.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace tuttu {

/** How far the figures of the last four weeks can be believed: what was wrong with the counting, a line each, and its days to touch. */
class LatelyView final : public QWidget
{
    Q_OBJECT
public:
    explicit LatelyView(QWidget *parent = nullptr);
    void present(const LatelyReading &reading);
    static QString sentence(const Shortfall &shortfall);

signals:
    void dayOpened(const QDate &day);

private:
    void addLine(Icon icon, const QString &sentence);
    void addDays(const std::vector<QDate> &days);

    QVBoxLayout *m_lines;
    std::optional<LatelyReading> m_shown; ///< shown again only when it changed: a finger may be on it
};

} // namespace tuttu
