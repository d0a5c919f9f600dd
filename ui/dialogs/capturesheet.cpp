// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/capturesheet.h"

#include "core/base/whendone.h"
#include "ui/errortext/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace tuttu {

CaptureSheet::CaptureSheet(const QString &title, const QString &save, QWidget *parent, Side side)
    : Sheet(title, side, parent), m_problem(new Banner), m_save(new Button(Button::Kind::Primary, save, Icon::Check))
{
    body()->addWidget(m_problem);
    m_problem->hide();
    m_save->setSize(Button::Size::Big);
    footer()->addWidget(m_save, 1);
    connect(m_save, &Button::clicked, this, [this] {
        m_waiting = true; // a second touch must not save a second time
        m_problem->hide();
        present();
        Q_EMIT saveWanted();
    });
    connect(this, &Sheet::closed, this, [this] {
        if (!m_settled)
            Q_EMIT left();
    });
    present();
}

void CaptureSheet::settle(const QFuture<Result<Op>> &answer)
{
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (!op)
            return refuse(op.error());
        m_settled = true;
        closeSheet();
    });
}

void CaptureSheet::refuse(const Error &error)
{
    m_waiting = false;
    m_problem->set(Tone::Wait, Icon::Alert, ErrorText::sentence(error));
    m_problem->show();
    present();
    m_save->setFocus(Qt::OtherFocusReason); // being disabled it had passed the focus on, to the way out
}

void CaptureSheet::setComplete(bool complete)
{
    m_complete = complete;
    present();
}

void CaptureSheet::present()
{
    m_save->setEnabled(m_complete && !m_waiting);
}

} // namespace tuttu
