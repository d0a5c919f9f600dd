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

class QInputMethodEvent;
class QKeyEvent;

namespace tuttu {

/** The key a scanner was programmed to send before each code. */
enum class WedgePrefix { None, Stx /**< Ctrl+B */, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 };

/** "stx", "f1" to "f12": how it stands in the settings. Anything else is none. */
WedgePrefix wedgePrefixFromName(const QString &name);

/** Which keyboard the scanner plays. */
enum class WedgeKeys { Us /**< as it leaves the factory */, AsThisDevice /**< programmed to this device's layout */ };

/** A scanner that plays a keyboard. Holds each character back until the assembler knows who typed it: a scan is taken out, so that
 *  nothing of it reaches a field; a person's keys are sent on in order and as their own layout has them. While a scan is surely going
 *  on, shortcuts and other keys inside it are taken out too and spoil the code. An AIM identifier stays in the code: parseCode reads it.
 *  Dead keys (`]` of a scanner on a Finnish layout) are composed before any program sees them: of those keys only the release comes,
 *  and of the one after them perhaps a composed letter. Both are read as what the scanner sent, and given back to a person. A scanner
 *  must release a key before it presses the next. Watches the whole application; GUI thread. */
class WedgeFilter final : public QObject
{
    Q_OBJECT
public:
    WedgeFilter(const Clock &clock, QObject *application, const WedgeRule &rule = {});
    ~WedgeFilter() override;

    void setPrefix(WedgePrefix prefix) { m_prefix = prefix; }
    void setKeys(WedgeKeys keys) { m_keys = keys; }
    void setEnabled(bool enabled);  ///< off: keys pass untouched
    void settle();                  ///< decides what the silence decides; the timer calls it

signals:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    struct Held {
        QPointer<QObject> receiver;
        int key = 0;                ///< none when its press came as a composed letter, or not at all
        std::unique_ptr<QEvent> press, release;
    };
    struct Composed {
        QPointer<QObject> receiver;
        std::unique_ptr<QEvent> letter;
        qint64 at;                  ///< monotonic
    };
    bool isPrefix(const QKeyEvent &key) const;
    QChar scannable(const QKeyEvent &key) const;
    bool onPress(QObject *window, const QKeyEvent &key);
    bool onRelease(QObject *window, const QKeyEvent &key);
    bool onComposed(QObject *receiver, const QInputMethodEvent &event);
    bool isUnpressed(const QKeyEvent &release);
    void giveComposed(qint64 until);
    void carryOut(const std::vector<WedgeEvent> &events);
    void giveBack(int keys);
    void drop(int keys);
    void wait();

    const Clock &m_clock;
    ScanAssembler m_assembler;
    std::deque<Held> m_held;
    std::deque<Composed> m_composed;    ///< whose keys were not released yet
    std::vector<quint32> m_down;        ///< places of the keys whose press was seen
    std::vector<int> m_awaited;     ///< keys of a scan whose release is still to come
    QTimer m_timer;
    WedgePrefix m_prefix = WedgePrefix::None;
    WedgeKeys m_keys = WedgeKeys::Us;
    bool m_enabled = true, m_giving = false;
};

} // namespace tuttu
