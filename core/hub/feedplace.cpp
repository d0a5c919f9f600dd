// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/feedplace.h"

#include "core/domain/op.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** What is about the shop and about no customer. */
Bucket::Kind bucketKindOf(const QString &kind)
{
    static constexpr std::array<QStringView, 8> nouns{u"goal", u"dayNote", u"keyAct", u"plan", u"staffing", u"experiment", u"door", u"visitors"};
    return std::find(nouns.begin(), nouns.end(), QStringView(kind).left(kind.indexOf(u'.'))) != nouns.end() ? Bucket::Kind::Store : Bucket::Kind::Customers;
}

} // namespace

Result<FeedPlace> feedPlaceOf(const StoreId &store, const PushedOp &op)
{
    FeedPlace place{{bucketKindOf(op.kind), store}, u"op/"_s + op.id.toString()};
    if (op.isSealed()) {
        const auto known = outcomeFromJson(op.kind, {});
        return known || known.error().code != Errc::NotFound ? Result<FeedPlace>(place) : known.error();
    }
    const QJsonDocument content = QJsonDocument::fromJson(op.content);
    if (!content.isObject())
        return {Errc::Invalid, u"the content is no JSON object"_s};
    const auto outcome = outcomeFromJson(op.kind, content.object());
    if (!outcome)
        return outcome.error();
    if (const auto *undone = std::get_if<CaptureUndone>(&*outcome))
        place.bucket.kind = bucketKindOf(undone->kind); // told behind what it takes back
    return place;
}

} // namespace tuttu
