// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/notelint/noterisk.h"

#include <QCoreApplication>

#include <vector>

namespace tuttu {

/** What the clerk is told of a note that says too much. */
class NoteText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::NoteText)
public:
    static QString warning(const std::vector<NoteWarning> &warnings); ///< empty when there is none
    static QString kind(NoteRisk risk);
    static bool isRefused(const NoteWarning &warning);                ///< capturerule.h keeps no note with it
};

} // namespace tuttu
