// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/permissionscontroller.h"
#include "ui/pages/handover/guestframe.h"

namespace tuttu {

class Button;
class GuestFoot;
class Label;
class PermissionCardWidget;
class ScrollBox;
class SignaturePad;

/** What they allow, one card for each purpose, and a place to sign for whoever wants to. */
class PermissionsView final : public GuestFrame
{
    Q_OBJECT
public:
    explicit PermissionsView(QWidget *parent = nullptr);
    void present(const PermissionsState &state, const GuestState &guest);

Q_SIGNALS:
    void answered(tuttu::Purpose purpose, tuttu::ConsentState answer);
    void signedAs(const QString &strokes);
    void undoWanted();
    void doneWanted();

private:
    void retranslate() override;
    void openPad(bool open);
    QWidget *makePad();

    PermissionsState m_state;
    Label *m_title, *m_line, *m_signHere;
    std::vector<PermissionCardWidget *> m_cards; ///< in the order of allPurposes
    ScrollBox *m_scroll = nullptr;
    QWidget *m_padRow = nullptr;
    SignaturePad *m_pad;
    Button *m_sign, *m_signClear;
    GuestFoot *m_foot;
};

} // namespace tuttu
