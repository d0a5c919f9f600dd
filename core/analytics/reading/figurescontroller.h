// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/quality/lately.h"
#include "core/analytics/reading/receiptsreading.h"
#include "core/analytics/reading/trendreading.h"
#include "core/analytics/report/report.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace tuttu {

class Storage;

struct FiguresState {
    enum class Face { Loading, Ready, Error };
    enum class View { Day, Week, Trend, Forecast };
    View view = View::Day;
    Face face = Face::Loading;
    std::optional<Error> problem;
    QDate day;                       ///< looked at; of a trend the last
    QDate today;
    Measure measure = Measure::Visitors; ///< of the week's map and the trend
    std::optional<PartOf> part;      ///< of the trend: the visitors of this door or place alone
    PeriodKind kind = PeriodKind::Week;  ///< of the trend
    int daysLeft = 0;                ///< to be counted before it can be read
    std::optional<DayReading> read;  ///< what was read last stays while something newer is read
    std::optional<HeatReading> heat;
    std::optional<LatelyReading> lately; ///< beside the week's map
    std::optional<TrendReading> trend;
    std::optional<FootfallForecast> forecast;
};

/** What the manager looks at: a day, what a week looks like, a measure over the years, the two weeks to come. Reads when it is told to and again with
 *  refresh(); days that were not counted yet are counted a few at a time, so that a scan does not wait. GUI thread. */
class FiguresController final : public QObject
{
    Q_OBJECT
public:
    FiguresController(Storage &storage, TallyRule rule, const Clock &clock, QObject *parent = nullptr);

    static constexpr int heatWeeks = 13;
    static int trendCount(PeriodKind kind); ///< how many periods a trend goes back: 60 days, 53 weeks, 36 months, 10 years

    const FiguresState &state() const { return m_state; }
    const TallyRule &rule() const { return m_rule; }
    void show(FiguresState::View view);
    void showDay(const QDate &day);  ///< not after today
    void showMeasure(Measure measure); ///< of the whole shop
    void showPart(const std::optional<PartOf> &part); ///< its visitors; none = the whole shop's
    void showKind(PeriodKind kind);
    void refresh();
    /** Beside what is shown: a whole period, as far as it has gone. Not told when it cannot be read. */
    void readPeriod(const Period &period, std::function<void(const Tally &)> then);
    /** Beside what is shown: the receipts a figure is made of; an error is told, too. */
    void readReceipts(const Stretch &stretch, QObject *owner, std::function<void(const Result<ReceiptsReading> &)> then);
    /** For a file or a page; an error is told, too. */
    void readReport(PeriodKind kind, const QDate &day, QObject *owner, std::function<void(const Result<ReportReading> &)> then);
    void setFolder(const QString &folder) { m_folder = folder; } ///< where files of reports are kept
    QFuture<Result<QString>> keepReport(const QString &name, const QString &suffix, const QByteArray &bytes); ///< answers with its path; errors: those of keepFile()
    void forget();                   ///< the page is left: nothing is read any more

Q_SIGNALS:
    void changed();

private:
    void lookAt(Measure measure, const std::optional<PartOf> &part);
    template<typename T> using Reader = std::function<Result<T>(Shelf &, const ReadingNow &)>;
    /** Counts what is due of these days, a few at a time; `goOn` hears how many are left each time and says whether to go on. */
    void count(const QDate &first, const QDate &last, QObject *owner, std::function<bool(const Result<int> &)> goOn);
    void countThen(const Period &period, QObject *owner, std::function<void()> then);
    void forecastThen(std::function<void()> then);
    void readView();
    void readTrendOn(const std::shared_ptr<TrendRead> &trend);
    template<typename T> void read(Reader<T> reader, std::optional<T> FiguresState::*into);
    std::pair<QDate, QDate> daysNeeded() const;
    void fail(const Error &error);

    Storage &m_storage;
    TallyRule m_rule;
    const Clock &m_clock;
    QString m_folder;
    FiguresState m_state;
    QDate m_forecastOn;              ///< the day state().forecast was made: it holds for that day
    int m_round = 0;                 ///< answers to an earlier question are dropped
};

} // namespace tuttu
