// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/notetext.h"

#include <QStringList>

namespace tuttu {

using namespace Qt::StringLiterals;

QString NoteText::kind(NoteRisk risk)
{
    switch (risk) {
    case NoteRisk::Health: return tr("Health");
    case NoteRisk::Religion: return tr("Religion");
    case NoteRisk::Politics: return tr("Politics");
    case NoteRisk::Ethnicity: return tr("Origin");
    case NoteRisk::SexLife: return tr("Love life");
    case NoteRisk::Union: return tr("Trade union");
    case NoteRisk::Crime: return tr("Crime");
    case NoteRisk::Insult: return tr("Unkind word");
    case NoteRisk::IdNumber: return tr("Identity number");
    case NoteRisk::CardNumber: return tr("Card or account number");
    }
    return {};
}

bool NoteText::isRefused(const NoteWarning &warning)
{
    return warning.risk == NoteRisk::IdNumber || warning.risk == NoteRisk::CardNumber;
}

QString NoteText::warning(const std::vector<NoteWarning> &warnings)
{
    QStringList doubtful, refused;
    for (const NoteWarning &warning : warnings) {
        QStringList &kinds = isRefused(warning) ? refused : doubtful;
        if (const QString name = kind(warning.risk); !kinds.contains(name))
            kinds += name;
    }
    QStringList lines;
    if (!refused.isEmpty())
        lines += tr("%1. This cannot be saved: take it out.", "kinds of numbers").arg(refused.join(u" \u00b7 "_s));
    if (!doubtful.isEmpty())
        lines += tr("%1. Leave it out: the customer can read every note.", "kinds of doubtful words").arg(doubtful.join(u" \u00b7 "_s));
    return lines.join(u'\n');
}

} // namespace tuttu
