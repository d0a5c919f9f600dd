// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/input/framesource.h"

#include <memory>

class QMediaDevices;

namespace tuttu {

/** This device's camera by Qt Multimedia, which is first asked for anything at start(): a shop without cameras never loads it.
 *  Pictures are grey, as close to 1280x720 as the camera has them. */
class CameraFrameSource final : public FrameSource
{
    Q_OBJECT
public:
    /** `wanted`: a camera's number or description; empty = the one the device uses by itself. */
    explicit CameraFrameSource(const QString &wanted = {}, QObject *parent = nullptr);
    ~CameraFrameSource() override;

    QString name() const override { return m_name; }
    void start() override;
    void stop() override;

private:
    struct Eye;
    void open();
    void followDevices();

    QString m_wanted, m_name;
    std::unique_ptr<QMediaDevices> m_devices;   ///< from start to stop
    std::unique_ptr<Eye> m_eye;                 ///< while there is a camera
};

} // namespace tuttu
