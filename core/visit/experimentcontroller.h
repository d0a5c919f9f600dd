// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/experiments/experimentreading.h"
#include "core/base/clock.h"
#include "core/domain/op.h"
#include "core/insight/cues/cuebook.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>

namespace tuttu {

class CaptureService;
class SessionController;
struct ShopContext;
class Storage;

/** What a manager wants to find out. */
struct ExperimentDraft {
    QString name;
    int without = 10;               ///< of a hundred visits
    double usual = 0;               ///< of a hundred visits, so many end with something bought
    double better = 0;              ///< so many more are hoped for
    ExperimentKind kind = ExperimentKind::Recommendations;
    QStringList unsaid = {}, instead = {}; ///< of ExperimentKind::Cues, by rule: what drawn visits do not hear; what only they hear
    friend bool operator==(const ExperimentDraft &, const ExperimentDraft &) = default;
};

struct ExperimentLine {
    Experiment experiment;
    bool running = false;
    ExperimentReading reading;
};

struct ExperimentState {
    enum class Face { Loading, Ready, Error, Refused /**< not a manager */ };
    Face face = Face::Loading;
    QDateTime now;                  ///< UTC, of the reading
    std::vector<ExperimentLine> lines; ///< newest first
    ShareOf lately;                 ///< of the visits of known customers in the last latelyDays, those with something bought
    bool mayStart = false;          ///< none runs: two of a kind at once would tell of neither
    std::optional<Error> problem;
};

/** Whether suggestions or other cues help, found out: some visits, drawn by lot, do without or hear the others. For the manager; reads while
 *  somebody looks. GUI thread. */
class ExperimentController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int latelyDays = 28;
    static constexpr int longestDays = 365; ///< it ends by itself then

    ExperimentController(Storage &storage, CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent = nullptr);

    const ExperimentState &state() const { return m_state; }
    std::optional<ExperimentNeeds> needs(const ExperimentDraft &draft) const; ///< at the pace of lately
    std::vector<CueRule> cues() const;   ///< the rules of the book in use, in its order
    std::vector<CueRule> cuesToTry() const; ///< without what was promised and what must be put right: no lot decides about those
    QDate today() const;                 ///< store-local

    void open();                    ///< somebody looks: reads, and follows what is captured
    void close();
    void load();                    ///< once more: one may look as often as one likes
    // Each answers once it is safe. Not a manager: Unauthorized.
    QFuture<Result<Op>> start(const ExperimentDraft &draft);
    QFuture<Result<Op>> end(const ExperimentId &experiment);

Q_SIGNALS:
    void changed();
    void refused(const tuttu::Error &error);

private:
    struct Reading;
    struct Settled { ///< of an experiment's visits that began before `until`, read for good
        QDateTime until;
        ExperimentReading reading;
    };
    void readOn(const std::shared_ptr<Reading> &reading, const Result<> &done);
    void show(const Reading &reading, const Result<> &done);
    QFuture<Result<Op>> refuse(const Error &error);
    QFuture<Result<Op>> record(const Outcome &outcome);

    Storage &m_storage;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    const ShopContext &m_shop;          ///< its book changes while the shop is open
    bool m_open = false;
    std::shared_ptr<Reading> m_reading; ///< the last that was asked for
    QHash<ExperimentId, Settled> m_settled;
    ExperimentState m_state;
};

} // namespace tuttu
