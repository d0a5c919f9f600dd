// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/devicecontroller.h"
#include "core/visit/doorcontroller.h"
#include "ui/widgets/keyedrows.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace tuttu {

class DeviceRow;
class DoorRow;
class EmptyState;
class Label;
class ReadingRow;
class ScrollBox;
class ToggleChip;

/** What the device page shows. */
struct DevicesView {
    std::vector<DeviceState> devices;
    std::vector<DoorDay> doors;         ///< by name
    bool testing = false;
    std::vector<TestReading> readings;  ///< newest first
    QDateTime now;                      ///< UTC
    QTimeZone zone = QTimeZone::utc();  ///< the shop's
};

/** How the devices are, each with its own sentence when something is wrong; beside them, what a signal decodes to while one tests. */
class DevicesWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit DevicesWidget(QWidget *parent = nullptr);
    void present(const DevicesView &view);

signals:
    void testingWanted(bool testing);
    void backWanted();

private:
    QWidget *makeDevices();
    QWidget *makeTest();

    EmptyState *m_none;
    ScrollBox *m_scroll;
    std::unique_ptr<KeyedRows<QString, DeviceRow>> m_devices;
    Label *m_doorsHead;
    std::unique_ptr<KeyedRows<QString, DoorRow>> m_doors;
    ToggleChip *m_test;
    Label *m_hint;
    std::unique_ptr<KeyedRows<size_t, ReadingRow>> m_readings;
};

} // namespace tuttu
