// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/figurescontroller.h"

#include "core/base/clock.h"
#include "core/base/keepfile.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"

#include <QtConcurrent>

namespace tuttu {

namespace {

constexpr int daysAtATime = 3; ///< a few milliseconds each: a scan comes in between

using View = FiguresState::View;
using Face = FiguresState::Face;

} // namespace

FiguresController::FiguresController(Storage &storage, TallyRule rule, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_rule(std::move(rule)), m_clock(clock)
{
    m_state.today = m_state.day = clock.now().toTimeZone(m_rule.zone).date();
}

int FiguresController::trendCount(PeriodKind kind)
{
    switch (kind) {
    case PeriodKind::Hour:
    case PeriodKind::Day:
        return 60;
    case PeriodKind::Week:
        return 53;
    case PeriodKind::Month:
        return 36;
    case PeriodKind::Year:
        break;
    }
    return 10;
}

void FiguresController::show(FiguresState::View view)
{
    m_state.view = view;
    refresh();
}

void FiguresController::showDay(const QDate &day)
{
    if (!day.isValid())
        return;
    m_state.day = std::min(day, m_clock.now().toTimeZone(m_rule.zone).date());
    if (m_state.read && m_state.read->day != m_state.day)
        m_state.read.reset(); // another day's figures under this one's name would be wrong
    m_state.heat.reset();
    m_state.lately.reset();
    m_state.trend.reset();
    refresh();
}

void FiguresController::showMeasure(Measure measure) { lookAt(measure, {}); }
void FiguresController::showPart(const std::optional<PartOf> &part) { lookAt(Measure::Visitors, part); }

void FiguresController::lookAt(Measure measure, const std::optional<PartOf> &part)
{
    m_state.measure = measure;
    m_state.part = part;
    m_state.heat.reset();
    m_state.trend.reset();
    refresh();
}

void FiguresController::showKind(PeriodKind kind)
{
    m_state.kind = kind;
    m_state.trend.reset();
    refresh();
}

void FiguresController::count(const QDate &first, const QDate &last, QObject *owner, std::function<bool(const Result<int> &)> goOn)
{
    const auto counted = m_storage.run([rule = m_rule, first, last, now = m_clock.now()](Shelf &shelf) { return countDays(shelf, rule, first, last, now, daysAtATime); });
    whenDone(counted, owner, [this, first, last, owner, goOn = std::move(goOn)](const Result<int> &left) {
        if (goOn(left))
            count(first, last, owner, goOn);
    });
}

void FiguresController::countThen(const Period &period, QObject *owner, std::function<void()> then)
{
    count(std::min(yearBefore(period).first, period.first.addDays(-7 * historyWeeks)), period.last, owner, [then = std::move(then)](const Result<int> &left) {
        if (left && *left > 0)
            return true;
        then(); // an error meets the reading, too, and is told by it
        return false;
    });
}

/** Made once a day, its arithmetic away from the storage thread: a scan does not wait for it. */
void FiguresController::forecastThen(std::function<void()> then)
{
    if (m_state.forecast && m_forecastOn == m_state.today)
        return then();
    const auto read = m_storage.run([at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return readHistory(shelf, at, at.today().addDays(-1)); });
    whenDone(read, this, [this, round = m_round, then = std::move(then)](const Result<FootfallHistory> &history) {
        if (round != m_round)
            return;
        if (!history)
            return fail(history.error());
        whenDone(QtConcurrent::run(forecastFootfall, *history), this, [this, round, then](const std::optional<FootfallForecast> &forecast) {
            if (round != m_round)
                return;
            m_state.forecast = forecast.value_or(FootfallForecast()); // too short a history: no days
            m_forecastOn = m_state.today;
            then();
        });
    });
}

void FiguresController::readPeriod(const Period &period, std::function<void(const Tally &)> then)
{
    countThen(period, this, [this, period, then = std::move(then)] {
        const auto answer = m_storage.run([period, at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return readPeriods(shelf, at, {period}, TallyStore::Part::WithHours); });
        whenDone(answer, this, [then](const Result<std::vector<Tally>> &tallies) {
            if (tallies)
                then(tallies->front());
        });
    });
}

void FiguresController::readReceipts(const Stretch &stretch, QObject *owner, std::function<void(const Result<ReceiptsReading> &)> then)
{
    const auto answer = m_storage.run([stretch, at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return tuttu::readReceipts(shelf, at, stretch); });
    whenDone(answer, owner, then);
}

void FiguresController::readReport(PeriodKind kind, const QDate &day, QObject *owner, std::function<void(const Result<ReportReading> &)> then)
{
    countThen(periodOf(kind, day), owner, [this, kind, day, owner, then = std::move(then)] {
        const auto answer = m_storage.run([kind, day, at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return tuttu::readReport(shelf, at, kind, day); });
        whenDone(answer, owner, then);
    });
}

QFuture<Result<QString>> FiguresController::keepReport(const QString &name, const QString &suffix, const QByteArray &bytes)
{
    return m_storage.run([folder = m_folder, name, suffix, bytes](Shelf &) { return keepFile(folder, name, suffix, bytes); });
}

void FiguresController::forget()
{
    ++m_round;
    m_state.read.reset();
    m_state.heat.reset();
    m_state.lately.reset();
    m_state.trend.reset();
    m_state.forecast.reset();
    m_state.face = Face::Loading;
}

void FiguresController::refresh()
{
    const QDate today = m_clock.now().toTimeZone(m_rule.zone).date();
    if (m_state.day == m_state.today)
        m_state.day = today; // midnight has passed
    m_state.today = today;
    m_state.face = Face::Loading;
    m_state.problem.reset();
    ++m_round;
    const auto [first, last] = daysNeeded();
    count(first, last, this, [this, round = m_round](const Result<int> &left) {
        if (round != m_round)
            return false;
        if (!left) {
            fail(left.error());
            return false;
        }
        m_state.daysLeft = *left;
        if (*left == 0) {
            readView();
            return false;
        }
        Q_EMIT changed();
        return true;
    });
    Q_EMIT changed();
}

std::pair<QDate, QDate> FiguresController::daysNeeded() const
{
    switch (m_state.view) {
    case View::Day:
        return {m_state.day.addDays(m_state.day == m_state.today ? -7 * historyWeeks : -35), m_state.day};
    case View::Week:
        return {m_state.day.addDays(-7 * heatWeeks), m_state.day};
    case View::Trend:
        return {yearBefore(periodsUpTo(m_state.kind, m_state.day, trendCount(m_state.kind)).front()).first, m_state.day};
    case View::Forecast:
        break;
    }
    return {m_state.today.addDays(-7 * historyWeeks), m_state.today};
}

void FiguresController::readView()
{
    const QDate day = m_state.day;
    switch (m_state.view) {
    case View::Day:
        if (day < m_state.today)
            return read<DayReading>([day](Shelf &shelf, const ReadingNow &at) { return readDay(shelf, at, day); }, &FiguresState::read);
        return forecastThen([this, day] {
            read<DayReading>([day, expected = *m_state.forecast](Shelf &shelf, const ReadingNow &at) { return readDay(shelf, at, day, &expected); }, &FiguresState::read);
        });
    case View::Week:
        read<LatelyReading>([day](Shelf &shelf, const ReadingNow &at) { return readLately(shelf, at, day); }, &FiguresState::lately);
        return read<HeatReading>([day, measure = m_state.measure](Shelf &shelf, const ReadingNow &at) { return readHeat(shelf, at, measure, day.addDays(1 - 7 * heatWeeks), day); },
                                 &FiguresState::heat);
    case View::Trend:
        return readTrendOn(std::make_shared<TrendRead>(ReadingNow{m_rule, m_clock.now()}, m_state.measure, m_state.kind, day, trendCount(m_state.kind), m_state.part));
    case View::Forecast:
        return forecastThen([this] {
            m_state.face = Face::Ready;
            Q_EMIT changed();
        });
    }
}

void FiguresController::readTrendOn(const std::shared_ptr<TrendRead> &trend)
{
    whenDone(m_storage.run([trend](Shelf &shelf) { return trend->goOn(shelf); }), this, [this, trend, round = m_round](const Result<bool> &done) {
        if (round != m_round)
            return;
        if (!done)
            return fail(done.error());
        if (!*done)
            return readTrendOn(trend);
        m_state.trend = trend->reading();
        m_state.face = Face::Ready;
        Q_EMIT changed();
    });
}

template<typename T>
void FiguresController::read(Reader<T> reader, std::optional<T> FiguresState::*into)
{
    const auto answer = m_storage.run([reader, at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return reader(shelf, at); });
    whenDone(answer, this, [this, into, round = m_round](const Result<T> &reading) {
        if (round != m_round)
            return;
        if (!reading)
            return fail(reading.error());
        m_state.*into = *reading;
        m_state.face = Face::Ready;
        Q_EMIT changed();
    });
}

void FiguresController::fail(const Error &error)
{
    m_state.face = Face::Error;
    m_state.problem = error;
    Q_EMIT changed();
}

} // namespace tuttu
