// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/doorcontroller.h"

#include "core/base/clock.h"
#include "core/base/daybegin.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/storage/doorstore.h"
#include "core/storage/storage.h"
#include "core/visit/floorcontroller.h"

#include <algorithm>

namespace tuttu {

namespace {

/** Cuts what is not yet due: nobody can miss a report before it could be here. */
void cutAt(const QDateTime &end, std::vector<Stretch> &gaps)
{
    std::erase_if(gaps, [&](const Stretch &s) { return s.first >= end; });
    for (Stretch &s : gaps)
        s.second = std::min(s.second, end);
}

} // namespace

DoorController::DoorController(Storage &storage, CaptureService &captures, FloorController &floor, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_captures(captures), m_floor(floor), m_shop(shop), m_clock(clock)
{
    connect(&captures, &CaptureService::recorded, this, [this](const Op &, const Outcome &outcome) {
        if (const auto *counted = std::get_if<DoorCounted>(&outcome)) {
            m_reports.push_back(counted->count);
            sumUp();
        }
    });
    connect(&m_timer, &QTimer::timeout, this, &DoorController::tick);
    m_timer.start(60'000);
}

void DoorController::load()
{
    const QDateTime now = m_clock.now();
    const auto reading = m_storage.run([store = m_shop.store.id, now](Shelf &shelf) { return DoorStore(shelf).counts(store, now.addDays(-knownDays), now.addDays(1)); });
    whenDone(reading, this, [this](const Result<std::vector<DoorCount>> &reports) {
        if (!reports) {
            qCWarning(lcStorage) << "the door counts cannot be read:" << reports.error().detail;
            return;
        }
        m_reports = *reports;
        sumUp();
    });
}

void DoorController::count(const DoorCount &report)
{
    keep(m_joiner.add(report));
}

void DoorController::tick()
{
    keep(m_joiner.takeOlderThan(m_clock.now().addSecs(-CountJoiner::longestSecs)));
    sumUp(); // gaps grow, and a new day begins
}

void DoorController::keep(const std::vector<DoorCount> &stretches)
{
    for (const DoorCount &stretch : stretches)
        m_captures.record(DoorCounted{m_shop.store.id, stretch}, {}); // refused: a gap, and the service says why
}

/** Midnight, or when the night before it ends. */
QDateTime DoorController::dayEnd(const QDate &day) const
{
    QDateTime end = dayBegin(day.addDays(1), m_shop.zone);
    for (const Stretch &open : openStretches(m_shop.hours, day, m_shop.zone))
        end = std::max(end, open.second);
    return end;
}

CounterDay DoorController::dayOf(const std::vector<DoorCount> &reports, const QDate &day) const
{
    const QDateTime begin = dayEnd(day.addDays(-1)), end = dayEnd(day);
    std::vector<DoorCount> ofDay;
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(ofDay), [&](const DoorCount &r) { return r.from >= begin && r.from < end; });
    CounterDay sum = counterDay(ofDay, openStretches(m_shop.hours, day, m_shop.zone));
    QDateTime due = m_clock.now().addSecs(-lateSecs);
    for (const DoorCount &report : ofDay)
        due = std::max(due, report.to);
    cutAt(due, sum.gaps);
    return sum;
}

void DoorController::sumUp()
{
    const QDate today = m_clock.now().toTimeZone(m_shop.zone).date();
    std::erase_if(m_reports, [oldest = m_clock.now().addDays(-knownDays)](const DoorCount &r) { return r.to < oldest; });
    std::map<QString, std::vector<DoorCount>> counters;
    for (const DoorCount &report : m_reports)
        counters[report.counter].push_back(report);
    std::vector<DoorDay> doors;
    int in = 0;
    for (const auto &[name, reports] : counters) {
        const auto byBegin = [](const DoorCount &a, const DoorCount &b) { return a.from < b.from; };
        const auto [first, last] = std::minmax_element(reports.begin(), reports.end(), byBegin);
        DoorDay door{name, dayOf(reports, today), {}, last->to};
        if (first->from < dayEnd(today.addDays(-1)))
            door.yesterday = dayOf(reports, today.addDays(-1));
        in += door.today.in;
        doors.push_back(std::move(door));
    }
    m_floor.setCountedAtTheDoor(in);
    if (doors == m_doors)
        return;
    m_doors = std::move(doors);
    Q_EMIT changed();
}

} // namespace tuttu
