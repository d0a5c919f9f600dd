// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace tuttu {

Q_LOGGING_CATEGORY(lcStorage, "tuttu.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecurity, "tuttu.security", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRecognition, "tuttu.recognition", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDevices, "tuttu.devices", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnect, "tuttu.connect", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "tuttu.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVisit, "tuttu.visit", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "tuttu.ui", QtInfoMsg)

} // namespace tuttu
