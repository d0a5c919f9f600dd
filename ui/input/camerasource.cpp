// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/camerasource.h"

#include "core/base/whendone.h"

#include <QtConcurrentRun>

#include <utility>

namespace tuttu {

namespace {

constexpr int shownWidth = 960; // pixels: the viewfinder on a tablet of two pixels to the point

} // namespace

CameraSource::CameraSource(FrameSource &frames, const Clock &clock, QObject *parent)
    : QObject(parent), m_frames(frames), m_clock(clock)
{
    m_state.kind = DeviceKind::Camera;
    m_state.name = frames.name();
    connect(&frames, &FrameSource::arrived, this, &CameraSource::take);
    connect(&frames, &FrameSource::failed, this, [this](const Error &error) {
        if (isOn())
            become(DeviceState::Health::Broken, error);
    });
}

void CameraSource::start(const QObject *viewer)
{
    const bool already = isOn();
    m_viewers.insert(viewer);
    if (already)
        return;
    ++m_round;
    become(DeviceState::Health::Connecting);
    m_frames.start();
}

void CameraSource::stop(const QObject *viewer)
{
    if (m_viewers.erase(viewer) == 0 || isOn())
        return;
    ++m_round;
    m_newest = {};
    m_frames.stop();
    become(DeviceState::Health::Off);
}

void CameraSource::take(const Frame &frame)
{
    if (!isOn())
        return;
    if (m_reading)
        m_newest = frame;
    else
        read(frame);
}

void CameraSource::read(const Frame &frame)
{
    m_reading = true;
    whenDone(QtConcurrent::run(&CameraSource::lookAt, frame), this, [this, round = m_round](const Look &look) {
        m_reading = false;
        if (round == m_round)
            settle(look);
        if (const Frame next = std::exchange(m_newest, {}))
            read(next);
    });
}

CameraSource::Look CameraSource::lookAt(const Frame &frame)
{
    const QImage picture = frame();
    if (picture.isNull())
        return {};
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const QImage shown = grey.width() > shownWidth ? grey.scaledToWidth(shownWidth, Qt::SmoothTransformation) : grey;
    return {shown.convertToFormat(QImage::Format_RGB32), readCode(grey)}; // the form that is painted fastest
}

void CameraSource::settle(const Look &look)
{
    if (look.picture.isNull())
        return;
    become(DeviceState::Health::Working);
    emit seen(look.picture);
    if (look.code && isOn())
        present(*look.code);
}

void CameraSource::present(const CodeReading &code)
{
    const qint64 now = m_clock.monotonicMs();
    const bool repeat = code.asScanned() == m_lastCode && now - m_lastSeenAt <= repeatMs;
    m_lastCode = code.asScanned();
    m_lastSeenAt = now;
    if (repeat)
        return;
    ++m_state.signalCount;
    m_state.lastSignal = m_clock.now();
    emit stateChanged(m_state);
    emit scanned(m_lastCode);
}

void CameraSource::become(DeviceState::Health health, const std::optional<Error> &problem)
{
    if (health == m_state.health && problem == m_state.problem)
        return;
    m_state.health = health;
    m_state.problem = problem;
    m_state.name = m_frames.name();
    emit stateChanged(m_state);
}

} // namespace tuttu
