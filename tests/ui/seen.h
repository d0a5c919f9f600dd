// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QLabel>

// What somebody in front of the screen finds on it.

namespace tuttu {

/** The first that can be seen with this text, or this name for who cannot see it; null = none. */
inline QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

/** Some words that can be seen hold this part. */
inline bool says(const QWidget &root, const QString &part)
{
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace tuttu
