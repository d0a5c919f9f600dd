// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/bucketsum.h"

#include "core/sync/wire/wirereader.h"

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray BucketSum::toBytes() const
{
    return wireJson({{u"bucket"_s, bucket.text()}, {u"moved"_s, moved}, {u"count"_s, count}, {u"checksum"_s, QString::number(checksum, 16).rightJustified(16, u'0')}});
}

Result<BucketSum> BucketSum::fromBytes(const QByteArray &json)
{
    const auto object = WireReader::parse(json, largest);
    if (!object)
        return object.error();
    WireReader r(*object);
    BucketSum sum;
    const auto bucket = Bucket::fromText(r.text("bucket", 128));
    sum.moved = r.yesNo("moved");
    sum.count = r.whole("count", 0, std::numeric_limits<qint64>::max());
    bool isHex = false;
    sum.checksum = r.text("checksum", 16).toULongLong(&isHex, 16);
    if (!bucket)
        r.fail("bucket", "is none");
    if (!isHex)
        r.fail("checksum", "is no number");
    if (!r.ok())
        return r.error();
    sum.bucket = *bucket;
    return sum;
}

} // namespace tuttu
