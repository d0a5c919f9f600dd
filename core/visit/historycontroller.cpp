// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/historycontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/storage/opapplier.h"
#include "core/storage/outbox.h"
#include "core/storage/storage.h"

#include <QMetaMethod>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 2000; // records looked through for one page: most may be what the device noticed by itself

struct Page {
    std::vector<CaptureRow> rows;
    std::pair<int, qint64> before;
    bool more = false;
    qint64 waiting = 0;
};

CaptureRow rowOf(const Outbox::Kept &kept, const DeviceIdentity &me, const QHash<OpId, QString> &parked)
{
    if (!kept.record)
        return {.state = CaptureState::Damaged};
    const Op &head = kept.record->head;
    CaptureRow row{head.id, head.kind, head.at, head.actor, CaptureState::SafeHere, parked.value(head.id)};
    if (parked.contains(head.id))
        row.state = CaptureState::Refused;
    else if (kept.epoch < me.epoch || kept.seq <= me.confirmedSeq)
        row.state = CaptureState::Sent;
    return row;
}

Result<Page> readPage(Shelf &shelf, std::pair<int, qint64> before)
{
    const Outbox outbox(shelf.outbox);
    const auto me = outbox.device();
    const auto parked = OpApplier(shelf).parked();
    const auto waiting = outbox.pending();
    if (!me || !parked || !waiting)
        return !me ? me.error() : !parked ? parked.error() : waiting.error();
    Page page{{}, before, false, *waiting};
    for (int read = 0; read < mostRead; read += 200) {
        const auto records = outbox.recordsBefore(page.before.first, page.before.second, 200);
        if (!records)
            return records.error();
        for (const Outbox::Kept &kept : *records) {
            page.before = {kept.epoch, kept.seq};
            if (kept.record && !HistoryController::isCapture(kept.record->head.kind))
                continue;
            if (page.rows.size() == size_t(HistoryController::pageSize)) {
                page.before.second += 1; // this one begins the next page
                page.more = true;
                return page;
            }
            page.rows.push_back(rowOf(kept, *me, *parked));
        }
        if (records->size() < 200)
            return page;
    }
    page.more = true;
    return page;
}

} // namespace

HistoryController::HistoryController(Storage &storage, CaptureService &captures, QObject *parent) : QObject(parent), m_storage(storage)
{
    connect(&captures, &CaptureService::recorded, this, [this](const Op &op) {
        m_watched = m_watched && isSignalConnected(QMetaMethod::fromSignal(&HistoryController::changed)); // the list was closed
        if (m_watched && isCapture(op.kind))
            load();
    });
}

bool HistoryController::isCapture(const QString &kind)
{
    static const QStringList byItself{u"card.read"_s, u"profile.opened"_s, u"visit.seen"_s, u"visit.recognised"_s, u"visit.opened"_s, u"door.counted"_s,
                                      u"nps.invited"_s, u"consent.asked"_s};
    return !byItself.contains(kind);
}

void HistoryController::load()
{
    m_before = {std::numeric_limits<int>::max(), 0};
    read(false);
}

void HistoryController::loadOlder()
{
    if (m_state.more)
        read(true);
}

void HistoryController::read(bool older)
{
    m_watched = true;
    whenDone(m_storage.run([before = m_before](Shelf &shelf) { return readPage(shelf, before); }), this, [this, older](const Result<Page> &page) {
        m_state.face = page ? HistoryState::Face::Ready : HistoryState::Face::Error;
        m_state.problem.reset();
        if (page) {
            if (!older)
                m_state.rows.clear();
            m_state.rows.insert(m_state.rows.end(), page->rows.begin(), page->rows.end());
            m_state.more = page->more;
            m_state.waiting = page->waiting;
            m_before = page->before;
        } else {
            m_state.problem = page.error();
        }
        Q_EMIT changed();
    });
}

} // namespace tuttu
