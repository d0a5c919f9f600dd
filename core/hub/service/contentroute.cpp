// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/contentstore.h"
#include "core/hub/service/routes.h"

#include <QUrlQuery>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sumSize = 32;

} // namespace

void serveContents(HubParts &parts, Asked asked)
{
    onDatabase(parts, asked.answer, [&parts](PgConnection &db) {
        const auto all = ContentStore(db).all();
        return all ? accepted(ContentList{*all}.toBytes()) : failed(parts, "contents", all.error());
    });
}

void serveContent(HubParts &parts, Asked asked)
{
    const QUrlQuery query(QString::fromLatin1(asked.query));
    const QByteArray sum = QByteArray::fromHex(query.queryItemValue(u"sha256"_s).toLatin1());
    bool ok = false;
    const qint64 from = query.queryItemValue(u"from"_s).toLongLong(&ok);
    if (!ok || from < 0 || from > ContentNotice::largest || sum.size() != sumSize)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, u"content is asked for by its sha256 and from where"_s));
    onDatabase(parts, asked.answer, [&parts, sum, from](PgConnection &db) {
        const auto piece = ContentStore(db).piece(sum, from);
        if (!piece && piece.error().code == Errc::NotFound)
            return refused(parts, Refusal::Reason::NotFound);
        return piece ? accepted(piece->toBytes()) : failed(parts, "content", piece.error());
    });
}

} // namespace tuttu
