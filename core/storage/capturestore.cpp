// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"

#include "core/storage/capturewords.h"
#include "core/storage/rows.h"

namespace tuttu {

namespace {

#define HOLD_COLUMNS \
    "h.uid, c.uid, p.uid, h.quantity, h.placed, h.until, h.clerk, h.state FROM hold h JOIN customer c ON c.key = h.customer JOIN product p ON p.key = h.product "

Result<Hold> holdFrom(const Statement &s)
{
    return Hold{s.id<HoldId>(0), s.id<CustomerId>(1), s.id<ProductId>(2), s.small(3), s.time(4), s.time(5), s.id<ClerkId>(6), s.enumeration<HoldState>(7)};
}

#define FOLLOW_UP_COLUMNS "f.key, f.uid, c.uid, f.clerk, f.due, f.done, f.sealed, f.origin, f.done_at, f.done_by FROM follow_up f JOIN customer c ON c.key = f.customer "

Result<FollowUp> followUpFrom(const Shelf &shelf, const Statement &s)
{
    const auto words = openedWords<FollowUpWords>(shelf, "follow_up", s, 0, 6);
    if (!words)
        return words.error();
    return FollowUp{s.id<FollowUpId>(1), s.id<CustomerId>(2), s.id<ClerkId>(3), words->what, s.day(4), s.small(5) != 0, s.enumeration<FollowUpOrigin>(7)};
}

Result<NpsAnswer> answerFrom(const Shelf &shelf, const Statement &s)
{
    const auto words = openedWords<NpsWords>(shelf, "nps", s, 0, 4);
    if (!words)
        return words.error();
    return NpsAnswer{s.id<CustomerId>(1), s.time(2), s.small(3), words->reasons, words->comment};
}

} // namespace

Result<std::vector<Note>> CaptureStore::notesOf(qint64 customerKey, const CustomerId &customer) const
{
    Statement s(m_shelf.cache, "SELECT key, uid, clerk, at, sealed FROM note WHERE customer = ? ORDER BY at DESC, key DESC");
    return rows<Note>(s.bind(customerKey), [&](const Statement &row) -> Result<Note> {
        const auto words = openedWords<NoteWords>(m_shelf, "note", row, 0, 4);
        if (!words)
            return words.error();
        return Note{row.id<NoteId>(1), customer, row.id<ClerkId>(2), row.time(3), words->chips, words->text};
    });
}

Result<std::vector<NpsAnswer>> CaptureStore::scoresOf(qint64 customerKey, const CustomerId &customer) const
{
    Statement s(m_shelf.cache, "SELECT key, ?2, at, score, sealed FROM nps WHERE customer = ?1 ORDER BY at DESC, key DESC");
    return rows<NpsAnswer>(s.bind(customerKey, customer), [&](const Statement &row) { return answerFrom(m_shelf, row); });
}

Result<std::vector<NpsAnswer>> CaptureStore::scoresSince(const QDateTime &since) const
{
    Statement s(m_shelf.cache, "SELECT n.key, c.uid, n.at, n.score, n.sealed FROM nps n LEFT JOIN customer c ON c.key = n.customer WHERE n.at >= ? ORDER BY n.at DESC");
    return rows<NpsAnswer>(s.bind(since), [&](const Statement &row) { return answerFrom(m_shelf, row); });
}

Result<std::vector<Hold>> CaptureStore::holdsOf(qint64 customerKey) const
{
    Statement open(m_shelf.cache, "SELECT " HOLD_COLUMNS "WHERE h.customer = ? AND h.state = 0 ORDER BY h.placed DESC, h.key DESC");
    auto holds = rows<Hold>(open.bind(customerKey), holdFrom);
    if (!holds)
        return holds;
    Statement ended(m_shelf.cache, "SELECT " HOLD_COLUMNS "WHERE h.customer = ? AND h.state > 0 ORDER BY h.placed DESC, h.key DESC LIMIT 10");
    auto rest = rows<Hold>(ended.bind(customerKey), holdFrom);
    if (!rest)
        return rest;
    holds->insert(holds->end(), rest->begin(), rest->end());
    return holds;
}

Result<std::vector<Hold>> CaptureStore::openHolds() const
{
    Statement s(m_shelf.cache, "SELECT " HOLD_COLUMNS "WHERE h.state = 0 ORDER BY h.until, h.key");
    return rows<Hold>(s, holdFrom);
}

Result<std::vector<FollowUp>> CaptureStore::followUpsOf(qint64 customerKey) const
{
    const auto read = [&](const Statement &row) { return followUpFrom(m_shelf, row); };
    Statement open(m_shelf.cache, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.customer = ? AND f.done = 0 ORDER BY f.due DESC, f.key DESC");
    auto followUps = rows<FollowUp>(open.bind(customerKey), read);
    if (!followUps)
        return followUps;
    Statement done(m_shelf.cache, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.customer = ? AND f.done = 1 ORDER BY f.due DESC, f.key DESC LIMIT 10");
    auto rest = rows<FollowUp>(done.bind(customerKey), read);
    if (!rest)
        return rest;
    followUps->insert(followUps->end(), rest->begin(), rest->end());
    return followUps;
}

Result<std::vector<FollowUp>> CaptureStore::openFollowUps(const ClerkId &owner) const
{
    Statement s(m_shelf.cache, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.done = 0 AND (?1 IS NULL OR f.clerk = ?1) ORDER BY f.due, f.key");
    return rows<FollowUp>(s.bind(owner), [&](const Statement &row) { return followUpFrom(m_shelf, row); });
}

Result<CaptureStore::Overdue> CaptureStore::overdueFollowUps(const QDate &today) const
{
    Statement s(m_shelf.cache, "SELECT count(*), min(due) FROM follow_up WHERE done = 0 AND due < ?");
    if (!s.bind(today).step())
        return s.error();
    return Overdue{s.small(0), s.day(1)};
}

Result<std::vector<DoneFollowUp>> CaptureStore::followUpsDoneSince(const QDateTime &since) const
{
    Statement s(m_shelf.cache, "SELECT " FOLLOW_UP_COLUMNS "WHERE f.done = 1 AND f.done_at >= ? ORDER BY f.done_at DESC, f.key DESC");
    return rows<DoneFollowUp>(s.bind(since), [&](const Statement &row) -> Result<DoneFollowUp> {
        const auto followUp = followUpFrom(m_shelf, row);
        if (!followUp)
            return followUp.error();
        return DoneFollowUp{*followUp, row.time(8), row.id<ClerkId>(9)};
    });
}

Result<std::vector<CueShown>> CaptureStore::cuesOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT v.rule, v.verdict, v.at, p.uid FROM cue_verdict v LEFT JOIN product p ON p.key = v.product "
                               "WHERE v.customer = ? ORDER BY v.at DESC, v.key DESC");
    return rows<CueShown>(s.bind(customerKey), [](const Statement &row) -> Result<CueShown> {
        return CueShown{row.text(0), row.enumeration<CueVerdict>(1), row.time(2), row.id<ProductId>(3)};
    });
}

Result<std::vector<Message>> CaptureStore::messagesOf(qint64 customerKey, const CustomerId &customer) const
{
    Statement s(m_shelf.cache, "SELECT key, uid, clerk, at, channel, follow_up, sealed FROM message WHERE customer = ? ORDER BY at DESC, key DESC LIMIT 20");
    return rows<Message>(s.bind(customerKey), [&](const Statement &row) -> Result<Message> {
        const auto words = openedWords<MessageWords>(m_shelf, "message", row, 0, 6);
        if (!words)
            return words.error();
        return Message{row.id<MessageId>(1), customer, row.id<ClerkId>(2), row.time(3), row.enumeration<Purpose>(4), words->text, row.id<FollowUpId>(5)};
    });
}

Result<QDate> CaptureStore::lastInvited(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT max(day) FROM nps_invited WHERE customer = ?");
    if (!s.bind(customerKey).step())
        return s.error();
    return s.isNull(0) ? QDate() : QDate(1970, 1, 1).addDays(s.integer(0));
}

Result<QHash<QString, CueRecord>> CaptureStore::cueRecords() const
{
    Statement s(m_shelf.cache, "SELECT rule, verdict, count(*) FROM cue_verdict GROUP BY rule, verdict");
    QHash<QString, CueRecord> records;
    while (s.step()) {
        CueRecord &record = records[s.text(0)];
        switch (s.enumeration<CueVerdict>(1)) {
        case CueVerdict::Said: record.said = s.small(2); break;
        case CueVerdict::NotNow: record.notNow = s.small(2); break;
        case CueVerdict::Wrong: record.wrong = s.small(2); break;
        }
    }
    if (!s.ok())
        return s.error();
    return records;
}

Result<std::vector<ProductId>> CaptureStore::declinedBy(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT p.uid FROM declined d JOIN product p ON p.key = d.product WHERE d.customer = ? ORDER BY d.at DESC, p.key");
    return rows<ProductId>(s.bind(customerKey), [](const Statement &row) -> Result<ProductId> { return row.id<ProductId>(0); });
}

} // namespace tuttu
