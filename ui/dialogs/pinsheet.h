// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

namespace tuttu {

class Label;
class PinDots;
class PinPad;
class WorkAccountController;

/** Whoever came in by their work account chooses six digits for when the provider is away: twice, so that a slip is found now. */
class PinSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit PinSheet(WorkAccountController &account, QWidget *parent = nullptr);

signals:
    void chosen();          ///< it is set; the sheet goes
    void linkWanted();      ///< they have a PIN here already; the sheet goes

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addDigit(int digit);
    void askAgain(const QString &why);
    void present();

    WorkAccountController &m_account;
    QString m_first, m_pin; ///< the first is whole while the second is typed
    bool m_saving = false;
    Label *m_what, *m_message;
    PinDots *m_dots;
    PinPad *m_pad;
};

} // namespace tuttu
