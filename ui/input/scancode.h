// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>

class QKeyEvent;

namespace tuttu {

/** What a US keyboard would have typed with the same physical key, whatever the layout of this device: a scanner leaves the factory
 *  playing a US keyboard, and on a Finnish or Swedish layout its `]`, `/`, `-` and `&` come out as other signs. Control gives the
 *  control character (`]` becomes GS). Null for keys without a character, with Alt or AltGr, or of an unknown place.
 *  Source: linux/input-event-codes.h; X11 and Wayland add 8. */
QChar usCharacter(const QKeyEvent &key);

} // namespace tuttu
