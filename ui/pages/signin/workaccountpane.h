// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/workaccountcontroller.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;
class QrCode;

/** Beside the people, in place of the pad: the code that the clerk photographs or types on a device of their own, and how it goes. */
class WorkAccountPane final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkAccountPane(QWidget *parent = nullptr);
    void present(const WorkAccountState &state, const QDateTime &now);

signals:
    void startWanted();
    void cancelWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showCode(const DeviceCode &code, const QDateTime &now);
    static QString sentence(SignInProblem problem);

    Label *m_what, *m_address, *m_code, *m_left;
    QrCode *m_qr;
    Button *m_again, *m_back;
};

} // namespace tuttu
