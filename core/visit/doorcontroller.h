// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/recognition/counterday.h"
#include "core/recognition/countjoiner.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace tuttu {

class CaptureService;
class Clock;
class FloorController;
class Storage;
struct Op;
struct ShopContext;

/** One door counter and what it knows of these days. */
struct DoorDay {
    QString counter;
    CounterDay today;                    ///< its gaps: until lateSecs ago, because counters report afterwards
    std::optional<CounterDay> yesterday; ///< none: its first day
    QDateTime lastReport;                ///< UTC; the end of the newest stretch
    friend bool operator==(const DoorDay &, const DoorDay &) = default;
};

/** Keeps what the door counters say, as stretches, and tells the Floor how many came in. A counter that is silent leaves a gap. GUI thread. */
class DoorController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int lateSecs = 20 * 60;  ///< a quarter of an hour's report, and five minutes on its way
    static constexpr int knownDays = 7;       ///< a counter silent for longer is no longer one of the shop's

    DoorController(Storage &storage, CaptureService &captures, FloorController &floor, const ShopContext &shop, const Clock &clock,
                   QObject *parent = nullptr);

    void load();                              ///< from the cache, at start
    void count(const DoorCount &report);
    void tick();                              ///< each minute by a timer, and by tests
    const std::vector<DoorDay> &doors() const { return m_doors; } ///< by name

Q_SIGNALS:
    void changed();

private:
    void keep(const std::vector<DoorCount> &stretches);
    void sumUp();
    CounterDay dayOf(const std::vector<DoorCount> &reports, const QDate &day) const;
    QDateTime dayEnd(const QDate &day) const;

    Storage &m_storage;
    CaptureService &m_captures;
    FloorController &m_floor;
    const ShopContext &m_shop;
    const Clock &m_clock;
    CountJoiner m_joiner;
    std::vector<DoorCount> m_reports;         ///< of the last knownDays
    std::vector<DoorDay> m_doors;
    QTimer m_timer;
};

} // namespace tuttu
