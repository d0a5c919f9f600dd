// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/cursor.h"

#include <QRegularExpression>
#include <QStringList>

namespace tuttu {

using namespace Qt::StringLiterals;

QString Bucket::text() const
{
    return (kind == Kind::Store ? u"store:"_s : kind == Kind::Customers ? u"cust:"_s : u"cat:"_s) + store.toString();
}

Result<Bucket> Bucket::fromText(const QString &text)
{
    const Kind kind = text.startsWith(u"cust:") ? Kind::Customers : text.startsWith(u"cat:") ? Kind::Catalogue : Kind::Store;
    const Bucket bucket{kind, StoreId::fromString(text.section(u':', 1))};
    if (bucket.store.isNull() || bucket.text() != text)
        return {Errc::Invalid, u"no bucket"_s};
    return bucket;
}

QString Cursor::text() const
{
    return u"%1.%2.%3.%4"_s.arg(epoch).arg(xid).arg(seq).arg(forgotten);
}

Result<Cursor> Cursor::fromText(const QString &text)
{
    static const QRegularExpression shape(u"\\A([0-9a-z-]{1,64})\\.([0-9]{1,20})\\.([0-9]{1,19})\\.([0-9]{1,19})\\z"_s);
    const auto m = shape.match(text);
    bool xidFits = false, seqFits = false, forgottenFits = false;
    const Cursor cursor{m.captured(1), m.captured(2).toULongLong(&xidFits), m.captured(3).toLongLong(&seqFits), m.captured(4).toLongLong(&forgottenFits)};
    if (!xidFits || !seqFits || !forgottenFits)
        return {Errc::Invalid, u"no cursor"_s};
    return cursor;
}

} // namespace tuttu
