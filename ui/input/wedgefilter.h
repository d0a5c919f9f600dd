// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/recognition/scanassembler.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

class QKeyEvent;

namespace tuttu {

/** A scanner that plays a keyboard. Holds each character back until the assembler knows who typed it: a scan is taken out, so that
 *  nothing of it reaches a field; a person's keys are sent on in order. Watches the whole application; GUI thread. */
class WedgeFilter final : public QObject
{
    Q_OBJECT
public:
    WedgeFilter(const Clock &clock, QObject *application, const WedgeRule &rule = {});
    ~WedgeFilter() override;

    void setEnabled(bool enabled);  ///< off while a customer holds the tablet: keys pass untouched
    void settle();                  ///< decides what the silence decides; the timer calls it

signals:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    struct Held {
        QPointer<QObject> window;
        std::unique_ptr<QKeyEvent> press, release;
    };
    bool onPress(QObject *window, const QKeyEvent &key);
    bool onRelease(const QKeyEvent &key);
    void carryOut(const std::vector<WedgeEvent> &events);
    void giveBack(int keys);
    void drop(int keys);
    void wait();

    const Clock &m_clock;
    ScanAssembler m_assembler;
    std::deque<Held> m_held;
    std::vector<int> m_awaited;     ///< keys of a scan whose release is still to come
    QTimer m_timer;
    bool m_enabled = true;
};

} // namespace tuttu
