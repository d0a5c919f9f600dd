// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"

namespace tuttu {

struct Shelf;

/** Cases and the visible history of each. */
class CaseStore
{
public:
    explicit CaseStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction; `op` is the op that carries it.
    Result<> apply(const CaseOpened &o, const Op &op);
    Result<> apply(const CaseAcknowledged &o, const Op &op);
    Result<> apply(const CaseReassigned &o, const Op &op);
    Result<> apply(const CaseNoted &o, const Op &op);
    Result<> apply(const CaseClosed &o, const Op &op);
    /** As if that step had not been taken. */
    Result<> takeBack(const CaseId &id, const OpId &step);

    Result<std::vector<Case>> casesOf(qint64 customerKey) const; ///< open ones first, then the last ten closed
    Result<std::vector<Case>> openCases() const;                 ///< soonest due first
    Result<std::vector<CaseEvent>> historyOf(const CaseId &id) const; ///< oldest first

private:
    Result<> addEvent(const CaseId &id, const Op &op, const CaseEvent &event);
    Result<> goOn(const CaseId &id, const Op &op, const CaseEvent &event);
    Result<> setCourse(const CaseId &id);
    Result<std::vector<Case>> read(class Statement &s) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
