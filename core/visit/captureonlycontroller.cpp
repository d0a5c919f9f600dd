// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/captureonlycontroller.h"

#include "core/base/whendone.h"
#include "core/capture/capturerule.h"

#include <QPromise>

#include <utility>

namespace tuttu {

CaptureOnlyController::CaptureOnlyController(Storage &storage, ShopContext shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_shop(std::move(shop)), m_clock(clock), m_captures(storage, m_shop.zone, clock)
{
    m_captures.load();
    connect(&m_captures, &CaptureService::recorded, this, &CaptureOnlyController::changed);
}

QFuture<Result<Op>> CaptureOnlyController::keep(const GuestNote &draft)
{
    const auto answer = std::make_shared<QPromise<Result<Op>>>();
    answer->start();
    NewCustomerDraft who = sorted(draft.who);
    if (who.name.trimmed().isEmpty() && who.email.trimmed().isEmpty() && who.phone.trimmed().isEmpty())
        who.name = who.card;
    auto customer = customerFrom(who, m_shop, m_clock);
    if (!customer) {
        finish(customer.error(), answer);
        return answer->future();
    }
    const bool created = m_created && m_created->first == who;
    if (created)
        customer->id = m_created->second;
    const Note note{IdMaker(m_clock).make<NoteId>(), customer->id, {}, m_clock.now(), {}, draft.text.trimmed()};
    const auto allowed = note.text.isEmpty() ? Result<>() : mayRecord(NoteAdded{note}, m_clock.now().toTimeZone(m_shop.zone).date());
    if (!allowed) {
        finish(allowed.error(), answer);
        return answer->future();
    }
    if (created) {
        keepNote(note, answer);
        return answer->future();
    }
    m_last.clear();
    whenDone(m_captures.record(CustomerCreated{*customer}, {}), this, [this, who, note, answer](const Result<Op> &op) {
        if (!op || note.text.isEmpty())
            return finish(op, answer);
        m_last.push_back(op->id);
        m_created.emplace(who, note.customer);
        keepNote(note, answer);
    });
    return answer->future();
}

void CaptureOnlyController::keepNote(const Note &note, const Answer &answer)
{
    whenDone(m_captures.record(NoteAdded{note}, {}), this, [this, answer](const Result<Op> &op) {
        if (op)
            m_created.reset();
        finish(op, answer);
    });
}

void CaptureOnlyController::finish(const Result<Op> &op, const Answer &answer)
{
    if (op)
        m_last.push_back(op->id);
    answer->addResult(op);
    answer->finish();
}

void CaptureOnlyController::takeBack()
{
    const auto last = std::exchange(m_last, {});
    for (auto op = last.rbegin(); op != last.rend(); ++op) // the note before whom it is about
        m_captures.undo(*op, {});
}

} // namespace tuttu
