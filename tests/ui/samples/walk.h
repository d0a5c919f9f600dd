// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

/** Goes through everything visible under a widget and tells what a person would stumble over: cut texts, targets under 48 px,
 *  buttons and fields without a spoken name, things lying over each other or outside their parent. Empty = all is well. */
QStringList stumblesIn(QWidget &root);

/** Lays a widget out at a size as it would be on the screen. */
void layOut(QWidget &widget, const QSize &size);

} // namespace tuttu
