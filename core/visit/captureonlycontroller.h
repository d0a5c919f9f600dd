// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureservice.h"
#include "core/visit/newcustomercontroller.h"

namespace tuttu {

/** Who came, as far as they say, and what is to be remembered. A card alone is enough. */
struct GuestNote {
    NewCustomerDraft who;
    QString text; ///< <= maxNoteLength; may be empty
    friend bool operator==(const GuestNote &, const GuestNote &) = default;
};

/** Captures on a device that has no cache: its lease is over, it shows nobody and nobody can sign in, and what guests say is kept all the same,
 *  sealed for the chain. Each is a customer of their own, written by nobody; that the chain knows them already is found out where records of one
 *  person are put together. GUI thread. */
class CaptureOnlyController final : public QObject
{
    Q_OBJECT
public:
    CaptureOnlyController(Storage &storage, ShopContext shop, const Clock &clock, QObject *parent = nullptr);

    /** One at a time. Errors: Invalid (detail = the rule), DiskFull, Io, ReadOnly: the caller keeps the draft, and a second try makes nobody twice. */
    QFuture<Result<Op>> keep(const GuestNote &draft);
    void takeBack(); ///< what was kept last, within CaptureService::undoSecs
    const NoteLint &noteLint() const { return m_captures.noteLint(); }
    NewCustomerDraft sorted(const NewCustomerDraft &draft) const { return sortedWithCard(draft, m_shop); }

Q_SIGNALS:
    void changed(); ///< something was kept, or taken back

private:
    using Answer = std::shared_ptr<QPromise<Result<Op>>>;
    void keepNote(const Note &note, const Answer &answer);
    void finish(const Result<Op> &op, const Answer &answer);

    const ShopContext m_shop;
    const Clock &m_clock;
    CaptureService m_captures;
    std::optional<std::pair<NewCustomerDraft, CustomerId>> m_created; ///< of a draft whose note could not be kept
    std::vector<OpId> m_last;                                         ///< to be taken back from the end
};

} // namespace tuttu
