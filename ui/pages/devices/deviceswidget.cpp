// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/deviceswidget.h"

#include "ui/pages/devices/devicerow.h"
#include "ui/pages/devices/doorrow.h"
#include "ui/pages/devices/readingrow.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QBoxLayout>

#include <numeric>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24, testWidth = 416;

} // namespace

DevicesWidget::DevicesWidget(QWidget *parent)
    : QWidget(parent)
{
    auto *ground = new Ground;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(margin - shadowReach, 20, margin, margin);
    row->setSpacing(20 - shadowReach);
    row->addWidget(makeDevices(), 1);
    row->addWidget(makeTest());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(ground);
}

QWidget *DevicesWidget::makeDevices()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(shadowReach, 0, shadowReach, 0);
    auto *back = new Button(Button::Kind::Quiet, tr("Floor"), Icon::Back);
    connect(back, &QPushButton::clicked, this, &DevicesWidget::backWanted);
    head->addWidget(back);
    head->addWidget(new Label(TextRole::Title, tr("Devices")), 1, Qt::AlignVCenter);
    column->addLayout(head);
    m_none = new EmptyState;
    m_none->set(Icon::Scan, tr("No device is connected yet"), tr("A scanner that types works as soon as it is plugged in. The others are set up in the settings."));
    column->addWidget(m_none, 1);
    auto *list = new Ground;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(shadowReach, 8, shadowReach, shadowReach);
    rows->setSpacing(12);
    auto *devices = new QVBoxLayout, *doors = new QVBoxLayout;
    m_doorsHead = new Label(TextRole::Heading, tr("Doors"));
    m_doorsHead->setContentsMargins(0, 12, 0, 0);
    for (QVBoxLayout *part : {devices, doors})
        part->setSpacing(rows->spacing());
    rows->addLayout(devices);
    rows->addWidget(m_doorsHead);
    rows->addLayout(doors);
    rows->addStretch(1);
    m_devices = std::make_unique<KeyedRows<QString, DeviceRow>>(devices);
    m_doors = std::make_unique<KeyedRows<QString, DoorRow>>(doors);
    m_scroll = new ScrollBox(list);
    column->addWidget(m_scroll, 1);
    return side;
}

QWidget *DevicesWidget::makeTest()
{
    auto *card = new Card;
    card->setFixedWidth(testWidth);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(20, 20, 20, 20);
    column->setSpacing(8);
    m_test = new ToggleChip(tr("Test: nothing is opened"));
    m_hint = new Label(TextRole::Body, {}, Ink::Soft);
    column->addWidget(new Label(TextRole::Heading, tr("What does a signal say?")));
    column->addWidget(m_test);
    column->addWidget(m_hint);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addStretch(1);
    m_readings = std::make_unique<KeyedRows<size_t, ReadingRow>>(rows);
    column->addWidget(new ScrollBox(list), 1);
    connect(m_test, &QAbstractButton::clicked, this, &DevicesWidget::testingWanted);
    return card;
}

void DevicesWidget::present(const DevicesView &view)
{
    const TimeText time(view.zone, view.now);
    const bool none = view.devices.empty() && view.doors.empty();
    m_none->setVisible(none);
    m_scroll->setVisible(!none);
    m_doorsHead->setVisible(!view.doors.empty());
    m_doors->show(
        view.doors, [](const DoorDay &door) { return door.counter; }, [] { return new DoorRow; }, [&](DoorRow *row, const DoorDay &door) { row->present(door, time); });
    m_devices->show(
        view.devices, [](const DeviceState &device) { return u"%1 %2"_s.arg(int(device.kind)).arg(device.name); }, [] { return new DeviceRow; },
        [&](DeviceRow *row, const DeviceState &device) { row->present(device, time, view.now); });
    m_test->setChecked(view.testing);
    m_hint->setText(!view.testing           ? tr("Switch the test on to see what a scan or a beacon decodes to. Meanwhile nobody is recognised here.")
                    : view.readings.empty() ? tr("Scan a card, or bring a beacon near. Customers are recognised again when you leave this page.")
                                            : tr("Customers are recognised again when you leave this page."));
    std::vector<size_t> places(view.readings.size());
    std::iota(places.begin(), places.end(), size_t(0));
    m_readings->show(
        places, [](size_t place) { return place; }, [] { return new ReadingRow; },
        [&](ReadingRow *row, size_t place) { row->present(view.readings[place], time); });
}

} // namespace tuttu
