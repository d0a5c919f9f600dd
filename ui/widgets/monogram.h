// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QUuid>
#include <QWidget>

namespace tuttu {

/** A person as a coloured disc. The colour follows the id, so a person keeps theirs. */
class Monogram : public QWidget
{
    Q_OBJECT
public:
    explicit Monogram(int diameter = 44, QWidget *parent = nullptr);

    void setPerson(const QUuid &id, const QString &initials);
    void setGlyph(Icon icon);       ///< nobody known: a glyph on neutral ground
    void setFaint(bool faint);

    QSize sizeHint() const override { return {m_diameter, m_diameter}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_diameter;
    QUuid m_id;
    QString m_initials;
    Icon m_icon = Icon::Person;
    bool m_faint = false;
};

/** Paints the disc alone, for delegates. */
void paintMonogram(QPainter &painter, const QRectF &disc, const QUuid &id, const QString &initials, const QWidget *widget);

/** First grapheme of the first and of the last word; one alone for scripts that do not abbreviate so (Japanese, Arabic...). */
QString initialsOf(const QString &shownName);

} // namespace tuttu
