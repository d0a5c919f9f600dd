// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"

#include <QPainter>

namespace tuttu::madeup {

namespace {

DeviceState device(DeviceKind kind, const QString &name, DeviceState::Health health, int minutesAgo, qint64 signalCount)
{
    DeviceState state;
    state.kind = kind;
    state.name = name;
    state.health = health;
    state.signalCount = signalCount;
    if (signalCount > 0)
        state.lastSignal = now().addSecs(-60 * minutesAgo);
    return state;
}

TestReading code(CodeKind kind, const QString &aim, const QString &end)
{
    TestReading reading;
    reading.at = now();
    reading.kind = kind;
    reading.aim = aim;
    reading.end = end;
    reading.checkDigit = TestReading::CheckDigit::Good;
    return reading;
}

} // namespace

DevicesView devices()
{
    using Health = DeviceState::Health;
    DeviceState port = device(DeviceKind::Serial, "ttyACM0", Health::Broken, 34, 118);
    port.problem = Error{Errc::Io, "The scanner was unplugged."};
    DeviceState away = device(DeviceKind::Broker, "broker.aleksanterinkatu.example:8883", Health::Broken, 0, 0);
    away.problem = Error{Errc::Unauthorized, "The broker refuses this user and password."};
    DevicesView view;
    view.now = now();
    view.zone = QTimeZone("Europe/Helsinki");
    view.devices = {device(DeviceKind::Keyboard, {}, Health::Working, 2, 41), port, device(DeviceKind::Camera, "Integrated Camera", Health::Connecting, 0, 0),
                    device(DeviceKind::Radio, "hci0", Health::Off, 0, 0), away, device(DeviceKind::Broker, "Gateways by the door", Health::Working, 18, 91'204),
                    device(DeviceKind::CounterPush, {}, Health::Working, 0, 126)};
    const QDateTime noon(now().date(), QTime(10, 0), Qt::UTC);
    view.doors = {{"Aleksanterinkatu", {61, 58, 4, 3, {}}, CounterDay{412, 409, 20, 3, {}}, now().addSecs(-240)},
                  {"Side door to the arcade", {7, 9, 0, -2, {{noon, noon.addSecs(1500)}, {noon.addSecs(7200), noon.addSecs(9000)}}}, CounterDay{80, 97, 0, -17, {}}, now().addSecs(-900)}};
    return view;
}

DevicesView devicesNone()
{
    DevicesView view = devices();
    view.devices.clear();
    view.doors.clear();
    return view;
}

DevicesView devicesTested()
{
    DevicesView view = devices();
    view.testing = true;
    TestReading wrong = code(CodeKind::Card, "]E0", "0018");
    wrong.kind.reset();
    wrong.checkDigit = TestReading::CheckDigit::Wrong;
    wrong.problem = parseCode("2950000000018", CodeRules()).error();
    TestReading beacon;
    beacon.what = TestReading::What::Beacon;
    beacon.at = now();
    beacon.format = "iBeacon";
    beacon.end = "4949";
    beacon.rssi = -61;
    beacon.receiver = "door";
    beacon.count = 37;
    TestReading visitors;
    visitors.what = TestReading::What::Visitors;
    visitors.at = now();
    visitors.receiver = "Main door";
    visitors.count = 2;
    view.readings = {beacon, code(CodeKind::Card, "]E0", "0013"), wrong, code(CodeKind::Product, {}, "3931"), visitors};
    return view;
}

DevicesView devicesQuiet()
{
    DevicesView view = devices();
    view.testing = true;
    return view;
}

QImage cameraPicture()
{
    QImage image(960, 540, QImage::Format_Grayscale8);
    QPainter painter(&image);
    QLinearGradient room(0, 0, 960, 540);
    room.setColorAt(0, QColor(150, 150, 150));
    room.setColorAt(1, QColor(70, 70, 70));
    painter.fillRect(image.rect(), room);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(480, 280);
    painter.rotate(-6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(236, 236, 236));
    painter.drawRoundedRect(QRect(-230, -140, 460, 280), 22, 22);
    painter.setBrush(QColor(30, 30, 30));
    for (int i = 0, x = -150; x < 150; ++i) {
        const int width = 2 + (i * 7 + i * i) % 7;
        painter.drawRect(QRect(x, -40, width, 120));
        x += width + 3 + (i * 5) % 6;
    }
    return image;
}

} // namespace tuttu::madeup
