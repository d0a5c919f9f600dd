// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/cameraframesource.h"

#include <QCamera>
#include <QCameraDevice>
#include <QDir>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize wantedSize(1280, 720);
constexpr float leastRate = 15; // frames a second

/** The brightness of the frame: its first plane, where it has one of its own. */
QImage greyOf(QVideoFrame frame)
{
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_Y8:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
        break;
    default: return frame.toImage().convertToFormat(QImage::Format_Grayscale8);
    }
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const QImage grey = QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), QImage::Format_Grayscale8).copy();
    frame.unmap();
    return grey;
}

QCameraFormat bestFormat(const QCameraDevice &camera)
{
    const auto distance = [](const QCameraFormat &f) {
        const double off = std::abs(std::log(double(f.resolution().width()) * f.resolution().height() / (double(wantedSize.width()) * wantedSize.height())));
        return off + (f.maxFrameRate() < leastRate ? 10 : 0);
    };
    const QList<QCameraFormat> formats = camera.videoFormats();
    const auto best = std::min_element(formats.begin(), formats.end(), [&](const auto &a, const auto &b) { return distance(a) < distance(b); });
    return best == formats.end() ? QCameraFormat() : *best;
}

/** A camera is there and we may not use it: then nobody lists it either. */
bool isDenied()
{
    const QFileInfoList nodes = QDir(u"/dev"_s).entryInfoList({u"video*"_s}, QDir::System);
    return !nodes.isEmpty() && std::none_of(nodes.begin(), nodes.end(), [](const QFileInfo &node) { return node.isReadable(); });
}

/** `wanted`: number or description; empty = the device's own choice. */
QCameraDevice chosen(const QString &wanted)
{
    if (wanted.isEmpty())
        return QMediaDevices::defaultVideoInput();
    const QList<QCameraDevice> all = QMediaDevices::videoInputs();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QCameraDevice &c) { return QString::fromUtf8(c.id()) == wanted || c.description() == wanted; });
    return found == all.end() ? QCameraDevice() : *found;
}

} // namespace

/** An open camera and where its pictures come out. */
struct CameraFrameSource::Eye {
    QMediaCaptureSession session;
    QVideoSink sink;
    QCamera camera;
};

CameraFrameSource::CameraFrameSource(const QString &wanted, QObject *parent) : FrameSource(parent), m_wanted(wanted), m_name(wanted) {}

CameraFrameSource::~CameraFrameSource() = default;

void CameraFrameSource::start()
{
    if (m_devices)
        return;
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &CameraFrameSource::followDevices);
    open();
}

void CameraFrameSource::stop()
{
    m_eye.reset();
    m_devices.reset();
}

void CameraFrameSource::open()
{
    const QCameraDevice device = chosen(m_wanted);
    if (device.isNull()) {
        emit failed({isDenied() ? Errc::Unauthorized : Errc::NotFound, u"no camera"_s});
        return;
    }
    m_name = device.description();
    m_eye = std::make_unique<Eye>();
    QCamera &camera = m_eye->camera;
    connect(&m_eye->sink, &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        if (frame.isValid())
            emit arrived([frame] { return greyOf(frame); });
    });
    connect(&camera, &QCamera::errorOccurred, this, [this](QCamera::Error, const QString &words) { emit failed({isDenied() ? Errc::Unauthorized : Errc::Io, words}); });
    camera.setCameraDevice(device);
    camera.setCameraFormat(bestFormat(device));
    m_eye->session.setVideoSink(&m_eye->sink);
    m_eye->session.setCamera(&camera);
    camera.start();
}

void CameraFrameSource::followDevices()
{
    if (!m_eye) {
        open();
    } else if (!QMediaDevices::videoInputs().contains(m_eye->camera.cameraDevice())) {
        m_eye.reset();
        emit failed({Errc::NotFound, u"unplugged"_s});
    }
}

} // namespace tuttu
