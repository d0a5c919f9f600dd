// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/health.h"

#include "core/hub/pgmigration.h"

#include <QDir>

namespace tuttu {

using namespace Qt::StringLiterals;

Result<HubHealth> hubHealth(PgConnection &db)
{
    const auto schema = PgMigration(db).version();
    if (!schema)
        return schema.error();
    const auto age = db.query("SELECT coalesce(extract(epoch FROM max(clock_timestamp() - xact_start)), 0)::text FROM pg_stat_activity WHERE backend_xid IS NOT NULL");
    if (!age)
        return age.error();
    const QStringList files = QDir(PgMigration::folder()).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    return HubHealth{*schema, files.isEmpty() ? 0 : QStringView(files.last()).left(4).toInt(), age->text(0, 0).toDouble()};
}

} // namespace tuttu
