// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/reportkeeper.h"

#include "core/analytics/tally/tallied.h"
#include "core/base/keepfile.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"
#include "ui/figures/reportpicture.h"
#include "ui/print/paper.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrent>

namespace tuttu {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto restAtStart = 20s;   ///< the first screen comes first
constexpr auto restBetweenLooks = 10min;
constexpr int furthestBack = 31;    ///< days, weeks or months that were missed
constexpr int daysAtATime = 3;      ///< a few milliseconds each: a scan comes in between

/** "Aleksanterinkatu day 2026-11-20": the same in every language, and what every file system takes. */
QString nameOf(const QString &shop, const Period &period)
{
    QString fit;
    for (const QChar c : shop)
        fit += c.isLetterOrNumber() ? c : u' ';
    const QString kind = period.kind == PeriodKind::Month ? u"month"_s : period.kind == PeriodKind::Week ? u"week"_s : u"day"_s;
    return u"%1 %2 %3"_s.arg(fit, kind, period.first.toString(Qt::ISODate)).simplified();
}

bool lies(const QDir &folder, const QString &name, const QString &suffix) { return QFileInfo::exists(folder.filePath(name + u'.' + suffix)); }

/** Newest first. A folder that is not there is not made: what is not mounted must not fill the disk below. */
Result<std::vector<Period>> missing(const ReportWish &wish, const QString &shop, const QDate &today)
{
    const QDir folder(wish.folder);
    if (!folder.exists())
        return {Errc::NotFound, u"folder"_s};
    std::vector<Period> due;
    for (const PeriodKind kind : wish.of) {
        std::vector<Period> gap;
        bool before = false;
        for (int back = 1; back <= furthestBack && !before; ++back) {
            const Period period = shifted(periodOf(kind, today), -back);
            const QString name = nameOf(shop, period);
            before = lies(folder, name, u"csv"_s) && lies(folder, name, u"pdf"_s);
            if (!before)
                gap.push_back(period);
        }
        if (!before)
            gap.resize(1); // the first one ever
        due.insert(due.end(), gap.begin(), gap.end());
    }
    return due;
}

Result<> keepBoth(const QString &folder, const QString &name, const QByteArray &csv, const QByteArray &pdf)
{
    for (const auto &[suffix, bytes] : {std::pair(u"csv"_s, csv), std::pair(u"pdf"_s, pdf)}) {
        if (!QDir(folder).exists())
            return {Errc::NotFound, u"folder"_s};
        if (lies(folder, name, suffix))
            continue;
        if (const auto kept = keepFile(folder, name, suffix, bytes); !kept)
            return kept.error();
    }
    return {};
}

} // namespace

ReportKeeper::ReportKeeper(Storage &storage, TallyRule rule, const Store &store, ReportWish wish, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_rule(std::move(rule)), m_store(store), m_wish(std::move(wish)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ReportKeeper::look);
}

void ReportKeeper::start()
{
    if (!m_wish.folder.isEmpty())
        m_timer.start(restAtStart);
}

void ReportKeeper::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const QDate today = m_clock.now().addSecs(-countersAreLateSeconds).toTimeZone(m_rule.zone).date(); // what came late is in it, too
    whenDone(QtConcurrent::run(missing, m_wish, m_store.name, today), this, [this](const Result<std::vector<Period>> &due) {
        if (!due)
            return end(due.error());
        m_due.clear();
        std::copy_if(due->begin(), due->end(), std::back_inserter(m_due), [this](const Period &period) { return !m_kept.contains({period.kind, period.first}); });
        next();
    });
}

void ReportKeeper::next()
{
    if (m_due.empty())
        return end({});
    count(m_due.back());
}

void ReportKeeper::count(const Period &period)
{
    const auto counted = m_storage.run([rule = m_rule, period, now = m_clock.now()](Shelf &shelf) {
        return countDays(shelf, rule, yearBefore(period).first, period.last, now, daysAtATime);
    });
    whenDone(counted, this, [this, period](const Result<int> &left) {
        if (!left)
            return end(left.error());
        if (*left > 0)
            return count(period);
        read(period);
    });
}

void ReportKeeper::read(const Period &period)
{
    const auto answer = m_storage.run([period, at = ReadingNow{m_rule, m_clock.now()}](Shelf &shelf) { return readReport(shelf, at, period.kind, period.first); });
    whenDone(answer, this, [this](const Result<ReportReading> &report) {
        if (!report)
            return end(report.error());
        keep(*report);
    });
}

void ReportKeeper::keep(const ReportReading &report)
{
    const QByteArray pdf = reportPdf(ReportPicture::paper(report, m_rule, m_store), paperSizeFor(QLocale()));
    const auto keeping = QtConcurrent::run(keepBoth, m_wish.folder, nameOf(m_store.name, report.period), reportCsv(report, m_rule), pdf);
    whenDone(keeping, this, [this](const Result<> &kept) {
        if (!kept)
            return end(kept.error());
        m_kept.emplace(m_due.back().kind, m_due.back().first);
        m_due.pop_back();
        next();
    });
}

void ReportKeeper::end(const std::optional<Error> &trouble)
{
    if (trouble)
        qCWarning(lcStorage) << "reports cannot be kept, this is tried again:" << trouble->detail;
    m_looking = false;
    m_trouble = trouble;
    m_timer.start(restBetweenLooks);
    Q_EMIT looked();
}

} // namespace tuttu
