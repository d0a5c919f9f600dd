// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/hub/pgconnection.h"
#include "core/sync/wire/content.h"

#include <vector>

namespace tuttu {

/** Books and models for the chain's devices. Every machine that has stores has all of it: it names no customer. */
class ContentStore
{
public:
    explicit ContentStore(PgConnection &db) : m_db(db) {}

    /** Keeps the bytes and tells the stores' devices, in one transaction. The bytes a name has already change nothing. Errors: TooLarge, Invalid
     *  (empty, or the name is too long), and a connection's. */
    Result<ContentNotice> publish(const QString &name, const QByteArray &bytes, const std::vector<StoreId> &stores);
    /** A store that is new hears of all there is. */
    Result<> tellAll(const StoreId &store);

    Result<std::vector<ContentNotice>> all(); ///< by name
    Result<ContentPiece> piece(const QByteArray &sha256, qint64 from); ///< NotFound

private:
    Result<> keep(const QByteArray &sha256, const QByteArray &bytes);
    Result<> tell(const StoreId &store, const ContentNotice &notice);
    PgConnection &m_db;
};

} // namespace tuttu
