// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/device.h"
#include "ui/input/codereader.h"
#include "ui/input/framesource.h"

#include <set>

namespace tuttu {

/** Codes held before the camera. One picture is read at a time, on a worker; meanwhile only the newest waits, so that a slow tablet
 *  shows fewer pictures and never older ones. A code that stays in view is one presentation. GUI thread. */
class CameraSource final : public QObject
{
    Q_OBJECT
public:
    static constexpr int repeatMs = 2000; ///< the same code seen again within this is still the same presentation

    CameraSource(FrameSource &frames, const Clock &clock, QObject *parent = nullptr);

    /** Looks while anybody wants it; each says so for itself, however often. */
    void start(const QObject *viewer = nullptr);
    void stop(const QObject *viewer = nullptr); ///< the last one: nothing is shown or scanned afterwards, not even what is being read
    bool isOn() const { return !m_viewers.empty(); }
    const DeviceState &state() const { return m_state; }

signals:
    void scanned(const QString &code);  ///< with its AIM identifier
    void seen(const QImage &picture);   ///< for the viewfinder: grey, at most 960 pixels wide
    void stateChanged(const tuttu::DeviceState &state);

private:
    struct Look {
        QImage picture;
        std::optional<CodeReading> code;
    };
    static Look lookAt(const Frame &frame);
    void take(const Frame &frame);
    void read(const Frame &frame);
    void settle(const Look &look);
    void present(const CodeReading &code);
    void become(DeviceState::Health health, const std::optional<Error> &problem = {});

    FrameSource &m_frames;
    const Clock &m_clock;
    DeviceState m_state;
    std::set<const QObject *> m_viewers;
    bool m_reading = false;
    int m_round = 0;                    ///< of start and stop: an answer of an earlier one is dropped
    Frame m_newest;                     ///< waits while another is read
    QString m_lastCode;
    qint64 m_lastSeenAt = 0;            ///< monotonic
};

} // namespace tuttu
