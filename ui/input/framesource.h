// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace tuttu {

/** A picture not yet made: called at most once, on a worker thread, and holds copies of all it needs. Null = could not be read. */
using Frame = std::function<QImage()>;

/** Where pictures come from: a camera, or a test. GUI thread. */
class FrameSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual QString name() const = 0;   ///< as its owner knows it; may be empty
    virtual void start() = 0;           ///< comes back by itself when a missing camera is plugged in
    virtual void stop() = 0;

signals:
    void arrived(const tuttu::Frame &frame);
    /** NotFound: missing or unplugged; Unauthorized: not allowed; Io: everything else. */
    void failed(const tuttu::Error &error);
};

} // namespace tuttu
