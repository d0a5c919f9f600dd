// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "ui/widgets/sheet.h"

#include <QFuture>

namespace tuttu {

class Banner;
class Button;

/** A sheet that captures one thing: it closes once that is safe, and keeps what was written when it could not be. */
class CaptureSheet : public Sheet
{
    Q_OBJECT
public:
    CaptureSheet(const QString &title, const QString &save, QWidget *parent = nullptr, Side side = Side::Trailing);

    /** Waits for the capture; then closes, or tells what went wrong and stays. That it is saved is said where it can be taken back. */
    void settle(const QFuture<Result<Op>> &answer);
    void refuse(const Error &error);    ///< the draft stays

Q_SIGNALS:
    void saveWanted();                  ///< once for each touch; deaf until the answer is there
    void left();                        ///< closed before it was safe: whoever opened it keeps the draft

protected:
    void setComplete(bool complete);    ///< whether there is anything to save
    Banner *problem() const { return m_problem; }

private:
    void present();

    Banner *m_problem;
    Button *m_save;
    bool m_complete = false;
    bool m_waiting = false;
    bool m_settled = false;
};

} // namespace tuttu
