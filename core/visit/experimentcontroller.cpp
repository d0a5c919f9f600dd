// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/experimentcontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/storage/planstore.h"
#include "core/storage/storage.h"
#include "core/visit/sessioncontroller.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const Error notTheirs{Errc::Unauthorized, u"experiments are the manager's"_s};

constexpr int settledDays = 7; ///< after so long no till's file brings receipts of a visit any more
constexpr int spanDays = 2; ///< read in one job of the storage thread: a brief asked for meanwhile waits for one span, not for a year

} // namespace

/** A reading under way: touched on the storage thread, by one job after the other. */
struct ExperimentController::Reading {
    struct Span {
        int line;               ///< of which experiment; -1: of the visits lately
        QDateTime from, until;
    };
    StoreId store;
    QDateTime now;
    std::vector<ExperimentLine> lines;
    ShareOf lately;
    QHash<ExperimentId, Settled> settled;
    std::vector<Span> left;     ///< the oldest last

    void plan(int line, QDateTime from, const QDateTime &until)
    {
        for (; from < until; from = from.addDays(spanDays))
            left.push_back({line, from, std::min(from.addDays(spanDays), until)});
    }
    Result<> begin(const Shelf &shelf);
    Result<> goOn(const Shelf &shelf);
};

Result<> ExperimentController::Reading::begin(const Shelf &shelf)
{
    const auto experiments = PlanStore(shelf).experiments(store);
    if (!experiments)
        return experiments.error();
    for (const Experiment &experiment : *experiments) {
        const Settled known = settled.value(experiment.id, {experiment.from, emptyReading(experiment)});
        plan(int(lines.size()), known.until, std::min(experiment.lastsUntil(), now));
        lines.push_back({experiment, experiment.runsAt(now), known.reading});
    }
    plan(-1, now.addDays(-latelyDays), now);
    std::reverse(left.begin(), left.end());
    return {};
}

Result<> ExperimentController::Reading::goOn(const Shelf &shelf)
{
    const Span span = left.back();
    left.pop_back();
    const auto visits = VisitResultStore(shelf).between(store, span.from, span.until, now);
    if (!visits)
        return visits.error();
    if (span.line >= 0) {
        ExperimentLine &line = lines[size_t(span.line)];
        addResults(line.reading, line.experiment, *visits);
        if (span.until <= now.addDays(-settledDays))
            settled.insert(line.experiment.id, {span.until, line.reading});
    } else {
        lately.part += std::count_if(visits->begin(), visits->end(), [](const VisitResult &v) { return v.items > 0; });
        lately.whole += qint64(visits->size());
    }
    return {};
}

ExperimentController::ExperimentController(Storage &storage, CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_captures(captures), m_session(session), m_clock(clock), m_shop(shop)
{
    connect(&captures, &CaptureService::recorded, this, [this](const Op &op) {
        if (m_open && (op.kind.startsWith(u"experiment."_s) || op.kind == u"capture.undone"_s))
            load();
    });
    connect(&session, &SessionController::lockedOrOut, this, &ExperimentController::close);
}

void ExperimentController::open()
{
    m_open = true;
    load();
}

void ExperimentController::close()
{
    m_open = false;
    m_reading.reset();
    m_state = {};
    Q_EMIT changed();
}

void ExperimentController::load()
{
    if (!m_session.isManagers()) {
        m_state = {};
        m_state.face = ExperimentState::Face::Refused;
        return Q_EMIT changed();
    }
    m_reading = std::make_shared<Reading>();
    m_reading->store = m_shop.store.id;
    m_reading->now = m_clock.now();
    m_reading->settled = m_settled;
    whenDone(m_storage.run([reading = m_reading](Shelf &shelf) { return reading->begin(shelf); }), this, [this, reading = m_reading](const Result<> &done) { readOn(reading, done); });
}

void ExperimentController::readOn(const std::shared_ptr<Reading> &reading, const Result<> &done)
{
    if (!m_open || reading != m_reading)
        return; // somebody asked once more
    if (!done || reading->left.empty())
        return show(*reading, done);
    whenDone(m_storage.run([reading](Shelf &shelf) { return reading->goOn(shelf); }), this, [this, reading](const Result<> &next) { readOn(reading, next); });
}

void ExperimentController::show(const Reading &reading, const Result<> &done)
{
    m_state.face = done ? ExperimentState::Face::Ready : ExperimentState::Face::Error;
    m_state.problem = done ? std::nullopt : std::optional(done.error());
    m_state.now = reading.now;
    m_settled = reading.settled;
    m_state.lines = done ? reading.lines : std::vector<ExperimentLine>();
    m_state.lately = done ? reading.lately : ShareOf();
    m_state.mayStart = done && std::none_of(m_state.lines.begin(), m_state.lines.end(), [](const ExperimentLine &line) { return line.running; });
    Q_EMIT changed();
}

std::optional<ExperimentNeeds> ExperimentController::needs(const ExperimentDraft &draft) const
{
    return needsOf(draft.usual, draft.better, draft.without, m_state.lately.whole, latelyDays);
}

std::vector<CueRule> ExperimentController::cues() const { return m_shop.cues ? m_shop.cues->rules : std::vector<CueRule>(); }

std::vector<CueRule> ExperimentController::cuesToTry() const
{
    std::vector<CueRule> rules = cues();
    std::erase_if(rules, [](const CueRule &rule) { return !rule.learns; });
    return rules;
}

QDate ExperimentController::today() const { return m_clock.now().toTimeZone(m_shop.zone).date(); }

QFuture<Result<Op>> ExperimentController::refuse(const Error &error)
{
    Q_EMIT refused(error);
    return QtFuture::makeReadyFuture(Result<Op>(error));
}

QFuture<Result<Op>> ExperimentController::record(const Outcome &outcome)
{
    if (!m_session.isManagers())
        return refuse(notTheirs);
    const auto answer = m_captures.record(outcome, m_session.clerkId());
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (!op)
            Q_EMIT refused(op.error());
    });
    return answer;
}

QFuture<Result<Op>> ExperimentController::start(const ExperimentDraft &draft)
{
    const auto needed = needs(draft);
    if (!m_session.isManagers())
        return refuse(notTheirs);
    if (!needed || !m_state.mayStart)
        return refuse({Errc::Invalid, needed ? u"experiment.oneAtATime"_s : u"experiment.visits"_s});
    const std::vector<CueRule> book = cues();
    if (std::any_of(book.begin(), book.end(), [&](const CueRule &rule) { return !rule.learns && (draft.unsaid + draft.instead).contains(rule.name); }))
        return refuse({Errc::Invalid, u"experiment.promised"_s});
    IdMaker ids(m_clock);
    Experiment experiment;
    experiment.id = ids.make<ExperimentId>();
    experiment.store = m_shop.store.id;
    experiment.name = draft.name.trimmed();
    experiment.salt = ids.make<ExperimentId>().toString();
    experiment.without = draft.without;
    experiment.kind = draft.kind;
    experiment.unsaid = draft.unsaid;
    experiment.instead = draft.instead;
    experiment.from = m_clock.now();
    experiment.until = experiment.from.addDays(longestDays);
    experiment.guards = {VisitMeasure::Items, VisitMeasure::Minutes, VisitMeasure::CuesUsed};
    experiment.planned = needed->visits;
    return record(ExperimentStarted{experiment});
}

QFuture<Result<Op>> ExperimentController::end(const ExperimentId &experiment) { return record(ExperimentEnded{experiment}); }

} // namespace tuttu
