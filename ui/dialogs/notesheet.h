// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/capturesheet.h"

#include <QHash>
#include <QStringList>

namespace tuttu {

class NoteLint;
class ShortText;
class ToggleChip;

struct NoteDraft {
    QStringList topics;     ///< machine names, in the order of ChoiceText::noteTopics()
    QString text;
    bool isEmpty() const { return topics.isEmpty() && text.trimmed().isEmpty(); }
    friend bool operator==(const NoteDraft &, const NoteDraft &) = default;
};

/** A note: what it is about first, words after. */
class NoteSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    NoteSheet(const NoteDraft &draft, const NoteLint &lint, QWidget *parent = nullptr);
    NoteDraft draft() const;

private:
    QHash<QString, ToggleChip *> m_topics;
    ShortText *m_text;
};

} // namespace tuttu
