// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/analytics/report/report.h"

#include <QObject>
#include <QTimer>

#include <set>

namespace tuttu {

class Storage;

/** Keeps the reports a shop wishes, as CSV and PDF in a folder: of the last whole day, week and month, and of those before them since the last one that lies
 *  there, as after a night the program was off. What lies there already is left as it is, what was kept is not kept again when somebody takes it away.
 *  A folder that is away is looked for again. GUI thread; the folder, which may be somewhere on a network, is touched on a thread of its own. */
class ReportKeeper final : public QObject
{
    Q_OBJECT
public:
    ReportKeeper(Storage &storage, TallyRule rule, const Store &store, ReportWish wish, const Clock &clock, QObject *parent = nullptr);

    void start();                      ///< looks soon, and every ten minutes
    void look();                       ///< once
    const ReportWish &wish() const { return m_wish; }
    const std::optional<Error> &trouble() const { return m_trouble; } ///< why the last look did not keep everything

Q_SIGNALS:
    void looked();                     ///< and everything that could be kept is kept

private:
    void next();
    void count(const Period &period);
    void read(const Period &period);
    void keep(const ReportReading &report);
    void end(const std::optional<Error> &trouble);

    Storage &m_storage;
    TallyRule m_rule;
    Store m_store;
    ReportWish m_wish;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_looking = false;
    std::vector<Period> m_due;         ///< what is still to be kept, the next one last
    std::set<std::pair<PeriodKind, QDate>> m_kept; ///< since the program was started
    std::optional<Error> m_trouble;
};

} // namespace tuttu
