// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/enrolmentstore.h"

#include "core/security/signing.h"

#include <QCryptographicHash>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char makeSql[] = "INSERT INTO enrolment_code (home, hash, expires) SELECT home, $2::bytea, $3 FROM store WHERE home = $1";
constexpr char forgetSql[] = "DELETE FROM enrolment_code WHERE expires < $1";

// Who comes second waits here for the first, and finds it used.
constexpr char useSql[] = R"(
    UPDATE enrolment_code SET used = coalesce(used, $4), device = $2, sign_key = $3::bytea
    WHERE hash = $1::bytea AND expires > $4 AND (used IS NULL OR (device = $2 AND sign_key = $3::bytea)) RETURNING home)";

constexpr char keepSql[] = R"(
    INSERT INTO device (home, id, name, sign_key, program, enrolled, seen) VALUES ($1, $2, $3, $4::bytea, $5, $6, $6)
    ON CONFLICT (home, id) DO UPDATE SET name = excluded.name, sign_key = excluded.sign_key, program = excluded.program, enrolled = excluded.enrolled,
        seen = excluded.seen, revoked = NULL, moved = NULL)";

constexpr char lastHomeSql[] = "SELECT home, from_epoch FROM device_home WHERE device = $1 ORDER BY from_epoch DESC LIMIT 1";
// Behind all that was taken of it where it stood: those ops stay there.
constexpr char moveSql[] = R"(
    INSERT INTO device_home (device, from_epoch, home)
    SELECT $1, greatest($4, (SELECT coalesce(max(epoch), 0) FROM device_line WHERE home = $3 AND device = $1)) + 1, $2)";

QByteArray hashOf(const QByteArray &code)
{
    return QCryptographicHash::hash(code, QCryptographicHash::Sha256);
}

} // namespace

Result<QByteArray> EnrolmentStore::makeCode(const StoreId &store, const QDateTime &now)
{
    if (const auto tidied = m_db.run(forgetSql, {now.addDays(-1)}); !tidied)
        return tidied.error();
    const QByteArray code = randomBytes(EnrolmentTicket::codeSize);
    const auto made = m_db.query(makeSql, {store, hashOf(code), now.addSecs(codeSecs)});
    if (!made)
        return made.error();
    return made->changed() == 1 ? Result<QByteArray>(code) : Result<QByteArray>(Errc::NotFound, u"there is no store %1"_s.arg(store.toString()));
}

Result<StoreId> EnrolmentStore::useCode(const EnrolRequest &request, const QDateTime &now)
{
    const auto used = m_db.query(useSql, {hashOf(request.code), request.device, request.signKey, now});
    if (!used)
        return used.error();
    return used->size() == 1 ? Result<StoreId>(used->id<StoreId>(0, 0)) : Result<StoreId>(Errc::NotFound, u"the code was used, has expired or never was"_s);
}

/** Where the device stands from now on. */
Result<Admission> EnrolmentStore::settle(const DeviceId &device, const StoreId &store, const QDateTime &now)
{
    const auto last = m_db.query(lastHomeSql, {device});
    if (!last)
        return last.error();
    Admission admission{store, last->size() == 1};
    if (!admission.known) {
        const auto first = m_db.run("INSERT INTO device_home (device, from_epoch, home) VALUES ($1, 1, $2)", {device, store});
        return first ? Result<Admission>(admission) : first.error();
    }
    const auto before = last->id<StoreId>(0, 0);
    if (before == store)
        return admission;
    admission.moved = true;
    if (const auto left = m_db.run("UPDATE device SET moved = $3 WHERE home = $1 AND id = $2", {before, device, now}); !left)
        return left.error();
    const auto moved = m_db.run(moveSql, {device, store, before, int(last->whole(0, 1))});
    return moved ? Result<Admission>(admission) : moved.error();
}

Result<Admission> EnrolmentStore::admit(const EnrolRequest &request, const QDateTime &now)
{
    if (!isSignedBy(request.signKey, request.signedBytes(), request.signature))
        return {Errc::Unauthorized, u"the request is not signed with the key it brings"_s};
    Result<Admission> admission = Error{};
    const auto done = m_db.transaction([&]() -> Result<> {
        const auto store = useCode(request, now);
        if (!store)
            return store.error();
        if (const auto alone = m_db.run("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", {request.device.toString()}); !alone)
            return alone;
        admission = settle(request.device, *store, now);
        if (!admission)
            return admission.error();
        return m_db.run(keepSql, {*store, request.device, request.name, request.signKey, request.program, now});
    });
    return done ? admission : Result<Admission>(done.error());
}

} // namespace tuttu
