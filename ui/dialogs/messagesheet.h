// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/writing.h"
#include "ui/dialogs/capturesheet.h"

namespace tuttu {

class Banner;
class Label;
class LintLine;
class NoteLint;
class QrCode;
class TextArea;
class ToggleChip;

struct MessageDraft {
    Purpose channel = Purpose::EmailMarketing;
    QString text;
};

/** A message to one customer, written here and sent with the shop's own phone: the code opens it there. Says who has written lately. */
class MessageSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** `lately`: "Leo wrote 9 h ago"; empty = nobody. */
    MessageSheet(const Customer &customer, const MessageDraft &draft, const QString &lately, const NoteLint &lint, QWidget *parent = nullptr);
    MessageDraft draft() const;

private:
    void present();

    Customer m_customer;
    std::vector<std::pair<Purpose, ToggleChip *>> m_channels;
    TextArea *m_text;
    LintLine *m_warning;
    Label *m_left, *m_how;
    QrCode *m_code;
};

} // namespace tuttu
