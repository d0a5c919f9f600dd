// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tuttu {

/** Layouts turn their items with the direction of reading and leave their margins: those of this widget's layouts that differ from side to side are
 *  turned, too, now and whenever the direction changes. Once a widget. */
void turnMarginsWithDirection(QWidget &widget);

} // namespace tuttu
