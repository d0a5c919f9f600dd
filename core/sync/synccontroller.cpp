// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/synccontroller.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/outbox.h"
#include "core/storage/storage.h"
#include "core/sync/pushqueue.h"
#include "core/sync/reach.h"

#include <algorithm>
#include <utility>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = Reaction::Step;

namespace {

constexpr int emptyAnswersAtOnce = 3;
constexpr std::chrono::milliseconds aboutNothing{1'000};

/** Something is missing yet: ask at once. */
bool hasMore(const ChangesAnswer &answer)
{
    return std::any_of(answer.answers.begin(), answer.answers.end(), [](const FeedAnswer &one) {
        const auto *page = std::get_if<FeedPage>(&one);
        return !page || !page->checkpoint;
    });
}

/** Nothing in it, and no cursor to keep either. */
bool saysNothing(const std::vector<ChangesQuery::Place> &asked, const ChangesAnswer &answer)
{
    return std::all_of(answer.answers.begin(), answer.answers.end(), [&](const FeedAnswer &one) {
        const auto *page = std::get_if<FeedPage>(&one);
        return page && page->rows.empty() && std::any_of(asked.begin(), asked.end(), [&](const ChangesQuery::Place &p) { return p.bucket == page->bucket && p.after == page->next; });
    });
}
/** The hub is another than it was, or this device new to it: what it has of the captures is not what was noted. */
bool beginsAnew(const std::vector<ChangesQuery::Place> &asked, const ChangesAnswer &answer)
{
    return std::any_of(asked.begin(), asked.end(), [](const ChangesQuery::Place &p) { return !p.after; })
        || std::any_of(answer.answers.begin(), answer.answers.end(), [](const FeedAnswer &one) { return std::holds_alternative<MustRefetch>(one); });
}
bool isEmpty(const ChangesAnswer &answer)
{
    return std::all_of(answer.answers.begin(), answer.answers.end(), [](const FeedAnswer &one) {
        const auto *page = std::get_if<FeedPage>(&one);
        return page && page->rows.empty();
    });
}

} // namespace

SyncController::SyncController(Parts parts, QObject *parent)
    : QObject(parent), m_(std::move(parts)), m_queue(std::make_shared<PushQueue>(m_.keys))
{
    m_.wakeup->wake = [this] { go(); };
}

SyncController::~SyncController() = default;

qint64 SyncController::now() const
{
    return m_.clock.monotonicMs();
}

void SyncController::start()
{
    if (std::exchange(m_on, true))
        return;
    m_.reach.setReach(m_rule.reach());
    count();
    go();
}

void SyncController::tryNow()
{
    if (!m_on || m_isRevoked)
        return;
    ++m_drops;
    m_.line.drop(); // a call into a network that is gone would be waited for
    if (!m_asked)
        m_downUntil = 0;
    if (m_pullHeldUntil - now() <= waitSecs * 1000) // a rest because nothing happened, and now something has
        m_pullHeldUntil = 0;
    m_emptyAnswers = 0;
    go();
}

void SyncController::pushSoon()
{
    if (m_on && !m_isRevoked && mayTry(Side::Push))
        push();
    else if (m_on)
        count();
}

bool SyncController::mayTry(Side side) const
{
    return now() >= std::max(m_downUntil, side == Side::Push ? m_pushHeldUntil : m_pullHeldUntil);
}

/** What was captured first; endPush() goes on with what has changed. */
void SyncController::go()
{
    if (!m_on || m_isRevoked)
        return;
    if (mayTry(Side::Push))
        push();
    else if (mayTry(Side::Pull))
        pull();
    else
        schedule();
}

/** One waking for whatever may be tried next. A call that is under way goes on by itself when it ends. */
void SyncController::schedule()
{
    if (m_isRevoked)
        return m_.wakeup->never();
    std::vector<qint64> ends;
    for (const qint64 end : {m_downUntil, std::max(m_downUntil, m_pushHeldUntil), std::max(m_downUntil, m_pullHeldUntil)}) {
        if (end > now())
            ends.push_back(end);
    }
    if (ends.empty())
        m_.wakeup->never();
    else
        m_.wakeup->in(std::chrono::milliseconds(*std::min_element(ends.begin(), ends.end()) - now()));
}

// What was captured.

void SyncController::push()
{
    if (m_pushing) {
        m_pushAgain = true;
        return;
    }
    m_pushing = true;
    m_pushAgain = false;
    const auto next = m_.storage.runOutbox([queue = m_queue](Database &file) -> Result<Next> {
        Outbox outbox(file);
        const auto batch = queue->next(outbox);
        if (!batch)
            return batch.error();
        const auto count = *batch ? counted(outbox) : Result<Count>(Count());
        return count ? Result<Next>(Next{*batch, *count}) : count.error();
    });
    whenDone(next, this, [this](const Result<Next> &batch) { onNext(batch); });
}

void SyncController::onNext(const Result<Next> &next)
{
    if (!next) {
        const Errc why = next.error().code;
        hold(Side::Push, why == Errc::TooLarge ? HubTrouble::TooLarge : HubTrouble::Unreadable, Reaction::longestWait, next.error().detail);
        return endPush();
    }
    if (!next->batch)
        return endPush();
    keep(next->count); // what is told with the batch counts the batch
    PushBatch batch = *next->batch;
    if (qsizetype(batch.ops.size()) > m_mostOps)
        batch.ops.erase(batch.ops.begin() + m_mostOps, batch.ops.end());
    whenDone(m_.line.push(batch), this, [this, batch, drops = m_drops](const Asked<PushAnswer> &asked) {
        if (asked.answer || drops == m_drops)
            return onPushed(batch, asked);
        m_pushAgain = true; // we left, nobody failed
        endPush();
    });
}

void SyncController::onPushed(const PushBatch &sent, const Asked<PushAnswer> &asked)
{
    if (m_isRevoked)
        return;
    if (asked.answer) {
        succeeded(asked.took);
        m_mostOps = std::min(m_mostOps * 2, PushBatch::mostOps);
        const auto taken = m_.storage.runOutbox([queue = m_queue, sent, answer = *asked.answer](Database &file) -> Result<Count> {
            Outbox outbox(file);
            if (const auto kept = queue->taken(outbox, sent, answer); !kept)
                return kept.error();
            auto count = counted(outbox);
            if (count) {
                count->parked = int(queue->parked().size());
                count->held = !queue->rejected().empty();
            }
            return count;
        });
        return whenDone(taken, this, [this](const Result<Count> &count) { onTaken(count); });
    }
    if (asked.reaction.step == Step::Halve && sent.ops.size() > 1) {
        m_mostOps = qsizetype(sent.ops.size()) / 2;
        m_pushing = false;
        return push();
    }
    failed(Side::Push, asked.reaction, asked.detail);
    endPush();
}

void SyncController::onTaken(const Result<Count> &count)
{
    m_pushing = false;
    if (!count) {
        hold(Side::Push, count.error().code == Errc::Invalid ? HubTrouble::NotUnderstood : HubTrouble::CannotKeep, Reaction::longestWait, count.error().detail);
        return endPush();
    }
    keep(*count);
    m_state.parked = count->parked;
    Q_EMIT confirmed();
    Q_EMIT changed();
    if (!count->held) {
        m_rejections = 0;
        return push();
    }
    if (++m_rejections < rejectionsUntilTold)
        m_pushHeldUntil = now() + m_.retry.wait(m_rejections).count();
    else
        hold(Side::Push, HubTrouble::Held, Reaction::longestWait, u"an op is rejected again and again"_s);
    endPush();
}

void SyncController::endPush()
{
    m_pushing = false;
    if (std::exchange(m_pushAgain, false) && mayTry(Side::Push))
        return push();
    if (mayTry(Side::Pull) && !m_isRevoked)
        pull();
    schedule();
}

// What has changed.

void SyncController::pull()
{
    if (std::exchange(m_pulling, true))
        return;
    whenDone(m_.feed.places(), this, [this](const Result<std::vector<ChangesQuery::Place>> &places) {
        if (places && !places->empty())
            return ask(*places);
        if (!places)
            hold(Side::Pull, HubTrouble::CannotKeep, Reaction::longestWait, places.error().detail);
        endPull(false);
    });
}

void SyncController::ask(const std::vector<ChangesQuery::Place> &places)
{
    if (m_isRevoked)
        return;
    // On a poor line nothing is left hanging: asked shortly, and again as often as a long poll would end.
    m_askedWait = m_rule.reach() == Reach::Good ? waitSecs : 0;
    whenDone(m_.line.changes({places, rowsAtOnce, m_askedWait}), this, [this, places, drops = m_drops](const Asked<ChangesAnswer> &asked) {
        if (asked.answer || drops == m_drops)
            onChanges(places, asked);
        else
            endPull(true);
    });
}

void SyncController::onChanges(const std::vector<ChangesQuery::Place> &places, const Asked<ChangesAnswer> &asked)
{
    if (m_isRevoked)
        return;
    if (!asked.answer) {
        failed(Side::Pull, asked.reaction, asked.detail);
        return endPull(false);
    }
    const bool empty = isEmpty(*asked.answer), more = hasMore(*asked.answer);
    const Reach before = m_rule.reach();
    succeeded(std::max(std::chrono::milliseconds(0), asked.took - std::chrono::seconds(m_askedWait)));
    m_emptyAnswers = empty && m_askedWait > 0 && asked.took < aboutNothing ? m_emptyAnswers + 1 : 0;
    const bool isNews = m_rule.reach() != before || more; // a line that is just getting better is asked once more at once
    if (!isNews && (m_rule.reach() != Reach::Good || m_emptyAnswers >= emptyAnswersAtOnce))
        m_pullHeldUntil = now() + waitSecs * 1000;
    if (!more)
        m_toldAt = m_.clock.now();
    if (saysNothing(places, *asked.answer))
        return endPull(true);
    if (beginsAnew(places, *asked.answer)) {
        whenDone(m_.storage.run([queue = m_queue](Shelf &) -> Result<> {
                     queue->askAnew();
                     return {};
                 }), this, [this](const Result<> &) { pushSoon(); });
    }
    whenDone(m_.feed.apply(places, *asked.answer), this, [this](const Result<> &applied) {
        if (!applied)
            hold(Side::Pull, HubTrouble::CannotKeep, m_.retry.wait(++m_failures), applied.error().detail);
        endPull(applied.ok());
    });
}

void SyncController::endPull(bool goOn)
{
    m_pulling = false;
    if (m_isRevoked)
        return;
    if (goOn && mayTry(Side::Pull))
        pull();
    else
        schedule();
}

std::optional<DeviceStanding> SyncController::standing() const
{
    if (!m_captured)
        return {};
    const auto age = [now = m_.clock.now()](const QDateTime &at) { return at.isValid() ? std::optional(std::max<qint64>(0, at.secsTo(now))) : std::nullopt; };
    return DeviceStanding{m_captured->epoch, m_captured->last, m_state.waiting > 0 ? age(m_state.oldestWaiting) : std::nullopt, age(m_toldAt)};
}

// How it went.

void SyncController::succeeded(std::chrono::milliseconds took)
{
    m_failures = 0;
    m_downUntil = 0;
    m_asked = false;
    m_state.lastContact = m_.clock.now();
    m_.reach.setReach(m_rule.succeeded(took));
    // What is held has its own trouble, and keeps it until it goes.
    say(m_pushHeldUntil > now() || m_pullHeldUntil > now() ? m_state.trouble : HubTrouble::None, {});
    if (m_state.waiting > 0 && !m_pushing && mayTry(Side::Push))
        push(); // the way is free again
}

void SyncController::failed(Side side, const Reaction &reaction, const QString &detail)
{
    if (reaction.step == Step::Forget)
        return beRevoked();
    if (reaction.step == Step::Tell || reaction.step == Step::Halve) // the line is well: what it says no to waits, the other side goes on
        return hold(side, reaction.trouble, Reaction::longestWait, detail);
    m_asked = reaction.after.has_value();
    const auto wait = m_.retry.wait(m_asked ? 0 : m_failures) + reaction.after.value_or(std::chrono::seconds(0));
    ++m_failures;
    m_downUntil = now() + wait.count();
    m_.reach.setReach(m_asked ? m_rule.failedForLong() : m_rule.failed());
    say(reaction.trouble, detail);
    count();
}

void SyncController::hold(Side side, HubTrouble trouble, std::chrono::milliseconds wait, const QString &detail)
{
    (side == Side::Push ? m_pushHeldUntil : m_pullHeldUntil) = now() + wait.count();
    say(trouble, detail);
}

void SyncController::beRevoked()
{
    m_isRevoked = true;
    m_.wakeup->never();
    m_.line.drop();
    m_.reach.setReach(m_rule.failedForLong());
    say(HubTrouble::Revoked, {});
    Q_EMIT revoked();
}

void SyncController::say(HubTrouble trouble, const QString &detail)
{
    if (trouble != m_state.trouble && trouble != HubTrouble::None)
        qCWarning(lcSync) << "the hub:" << int(trouble) << detail;
    m_state.trouble = trouble;
    Q_EMIT changed();
}

Result<SyncController::Count> SyncController::counted(const Outbox &outbox)
{
    const auto me = outbox.device();
    if (!me)
        return me.error().code == Errc::NotFound ? Result<Count>(Count()) : me.error();
    Count count;
    count.captured = {me->epoch, me->lastSeq};
    count.waiting = me->lastSeq - me->confirmedSeq;
    if (const auto first = count.waiting > 0 ? outbox.recordsAfter(me->epoch, me->confirmedSeq, 1) : Result<std::vector<Outbox::Kept>>(); first && !first->empty() && first->front().record)
        count.oldest = first->front().record->head.at;
    return count;
}

void SyncController::count()
{
    whenDone(m_.storage.runOutbox([](Database &file) { return counted(Outbox(file)); }), this, [this](const Result<Count> &count) {
        if (!count)
            return;
        keep(*count);
        Q_EMIT changed();
    });
}

void SyncController::keep(const Count &count)
{
    m_captured = count.captured;
    m_state.waiting = count.waiting;
    m_state.oldestWaiting = count.oldest;
}

} // namespace tuttu
