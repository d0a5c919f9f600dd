// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuttu {

/** The category (core/domain/vocabulary.h) a till's description points to; "other" when nothing does. */
QString categoryOf(const QString &description);

} // namespace tuttu
