// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customerfield.h"
#include "core/domain/op.h"
#include "core/profile/profileservice.h"

#include <QFuture>

#include <map>

namespace tuttu {

class CaptureService;
class SessionController;

/** What a clerk has written into the fields of somebody's record and not saved yet. */
using EditDraft = std::map<CustomerField, QStringList>;

/** A field that cannot be kept as it is written. */
struct EditProblem {
    CustomerField field = CustomerField::Name;
    QString rule;             ///< "customer.email"
    friend bool operator==(const EditProblem &, const EditProblem &) = default;
};

/** Edits of a customer's record, and the choice where two people said different things. GUI thread. */
class EditController final
{
public:
    EditController(ProfileService &profiles, CaptureService &captures, SessionController &session);

    /** A field's value in the form it is kept: mails and phones normal, texts without edges, nothing twice. Invalid, detail = the rule. */
    Result<QStringList> tidy(CustomerField field, const QStringList &written) const;
    std::vector<EditProblem> problems(const EditDraft &draft) const;

    /** One op with whatever differs from `seen`, the record as it stood before the clerk's eyes. Invalid, "customer.nothingEdited":
     *  nothing does. */
    QFuture<Result<Op>> save(const Customer &seen, const EditDraft &draft);
    /** Of two values the one that counts from now on: `other`, or the one in the record. */
    QFuture<Result<Op>> settle(const Customer &seen, const FieldConflict &conflict, bool other);
    QFuture<Result<Op>> undo(const Op &edit);

private:
    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
};

} // namespace tuttu
