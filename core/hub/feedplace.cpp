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

/** The thing whose last word holds; empty: there is none. */
struct KeyOf {
    QString operator()(const GoalSet &o) const
    {
        const Goal &g = o.goal;
        return u"goal/%1/%2/%3/%4"_s.arg(g.store.toString()).arg(int(g.measure)).arg(int(g.period)).arg(g.from.toString(Qt::ISODate));
    }
    QString operator()(const DayNoteWritten &o) const { return u"dayNote/"_s + o.note.id.toString(); }
    QString operator()(const DayNoteRemoved &o) const { return u"dayNote/"_s + o.note.toString(); }
    QString operator()(const KeyActWritten &o) const { return u"keyAct/"_s + o.act.id.toString(); }
    QString operator()(const PlanWritten &o) const { return u"plan/%1/%2"_s.arg(o.plan.store.toString()).arg(o.plan.firstYear); }
    QString operator()(const StaffingPlanned &o) const
    {
        const Staffing &s = o.staffing;
        return u"staffing/%1/%2/%3"_s.arg(s.store.toString(), s.from.toString(Qt::ISODate)).arg(int(s.thatDayOnly));
    }
    template<typename T> QString operator()(const T &) const { return {}; }
};

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
    const QString key = std::visit(KeyOf{}, *outcome);
    if (key.endsWith(QUuid().toString(QUuid::WithoutBraces)))
        return {Errc::Invalid, u"it does not name what it is about"_s}; // all such would stand under one key
    if (!key.isEmpty())
        place.key = key;
    place.deleted = std::holds_alternative<DayNoteRemoved>(*outcome);
    return place;
}

} // namespace tuttu
