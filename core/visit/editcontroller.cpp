// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/editcontroller.h"

#include "core/capture/captureservice.h"
#include "core/recognition/contact.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; // as capturerule.cpp has it

QStringList withoutEdges(const QStringList &written)
{
    QStringList values;
    for (const QString &one : written) {
        const QString value = one.simplified();
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
    }
    return values;
}

} // namespace

EditController::EditController(ProfileService &profiles, CaptureService &captures, SessionController &session)
    : m_profiles(profiles), m_captures(captures), m_session(session)
{
}

Result<QStringList> EditController::tidy(CustomerField field, const QStringList &written) const
{
    QStringList values = withoutEdges(written);
    if (field == CustomerField::Email && !values.isEmpty()) {
        const auto email = tidyEmail(values.front());
        if (!email)
            return {Errc::Invalid, u"customer.email"_s};
        values = {*email};
    } else if (field == CustomerField::Phone && !values.isEmpty()) {
        const auto phone = normalPhone(values.front(), m_profiles.shop().store.phoneRegion);
        if (!phone)
            return {Errc::Invalid, u"customer.phone"_s};
        if (values.front() != *phone)
            values.prepend(*phone);
    }
    if (std::any_of(values.begin(), values.end(), [](const QString &value) { return value.size() > longestValue; }))
        return {Errc::Invalid, u"customer.tooLong"_s};
    Customer trial;
    if (const auto fits = setValue(trial, field, values); !fits)
        return fits.error();
    return values;
}

std::vector<EditProblem> EditController::problems(const EditDraft &draft) const
{
    std::vector<EditProblem> found;
    for (const auto &[field, written] : draft) {
        if (const auto value = tidy(field, written); !value)
            found.push_back({field, value.error().detail});
    }
    return found;
}

QFuture<Result<Op>> EditController::save(const Customer &seen, const EditDraft &draft)
{
    CustomerEdited edited{seen.id, {}};
    for (const auto &[field, written] : draft) {
        const auto value = tidy(field, written);
        if (!value)
            return QtFuture::makeReadyFuture(Result<Op>(value.error()));
        if (*value != valueOf(seen, field))
            edited.changes.push_back({field, valueOf(seen, field), *value});
    }
    return m_captures.record(edited, m_session.clerkId());
}

QFuture<Result<Op>> EditController::settle(const Customer &seen, const FieldConflict &conflict, bool other)
{
    const QStringList now = valueOf(seen, conflict.field);
    return m_captures.record(CustomerEdited{seen.id, {{conflict.field, now, other ? conflict.other : now}}}, m_session.clerkId());
}

QFuture<Result<Op>> EditController::undo(const Op &edit)
{
    return m_captures.undo(edit.id, m_session.clerkId());
}

} // namespace tuttu
