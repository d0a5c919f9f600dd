// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/workaccount.h"

#include <QJsonObject>

namespace tuttu {

/** "signIn" of shop.json. Errc::Invalid, the detail naming the field; one that nobody knows is a slip of the pen and is named, too. */
Result<SignInTerms> signInTermsFrom(const QJsonValue &json);
QJsonObject toJson(const SignInTerms &terms);

} // namespace tuttu
