// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <type_traits>

namespace tuttu {

/** Writes a value's fields into a JSON object. Times are ISO 8601 with milliseconds in UTC; absent ones are left out. */
class FieldWriter
{
public:
    template<typename T>
    void operator()(const char *key, const T &value)
    {
        if (const QJsonValue json = toValue(value); !json.isUndefined())
            m_object.insert(QLatin1String(key), json);
    }
    const QJsonObject &object() const { return m_object; }

private:
    static QJsonValue toValue(const QString &v) { return v; }
    static QJsonValue toValue(bool v) { return v; }
    static QJsonValue toValue(int v) { return v; }
    static QJsonValue toValue(qint64 v) { return v; }
    static QJsonValue toValue(const QStringList &v) { return QJsonArray::fromStringList(v); }
    static QJsonValue toValue(const QDateTime &v) { return v.isValid() ? v.toUTC().toString(Qt::ISODateWithMs) : QJsonValue(QJsonValue::Undefined); }
    static QJsonValue toValue(const QDate &v) { return v.isValid() ? v.toString(Qt::ISODate) : QJsonValue(QJsonValue::Undefined); }
    template<typename Tag> static QJsonValue toValue(const Id<Tag> &v) { return v.isNull() ? QJsonValue(QJsonValue::Undefined) : v.toString(); }
    template<typename E> requires std::is_enum_v<E> static QJsonValue toValue(E v) { return int(v); }
    template<typename T> static QJsonValue toValue(const std::optional<T> &v) { return v ? toValue(*v) : QJsonValue(QJsonValue::Undefined); }
    template<typename T> static QJsonValue toValue(const std::vector<T> &v)
    {
        QJsonArray array;
        for (const T &item : v)
            array.append(toValue(item));
        return array;
    }
    template<typename T> requires std::is_class_v<T> static QJsonValue toValue(const T &v)
    {
        FieldWriter inner;
        fields(inner, v);
        return inner.object();
    }

    QJsonObject m_object;
};

/** Reads them back. The first field that is missing or of the wrong type is named in problem(). */
class FieldReader
{
public:
    explicit FieldReader(const QJsonObject &object) : m_object(object) {}
    const QString &problem() const { return m_problem; }

    template<typename T>
    void operator()(const char *key, T &value)
    {
        if (m_problem.isEmpty() && !read(m_object.value(QLatin1String(key)), value))
            m_problem = QLatin1String("field '") + QLatin1String(key) + QLatin1String("' is missing or not of its type");
    }

private:
    static bool read(const QJsonValue &j, QString &v) { v = j.toString(); return j.isString(); }
    static bool read(const QJsonValue &j, bool &v) { v = j.toBool(); return j.isBool(); }
    static bool read(const QJsonValue &j, int &v) { v = j.toInt(); return j.isDouble(); }
    static bool read(const QJsonValue &j, qint64 &v) { v = j.toInteger(); return j.isDouble(); }
    static bool read(const QJsonValue &j, QStringList &v)
    {
        v.clear();
        for (const QJsonValue item : j.toArray())
            v.append(item.toString());
        return j.isArray();
    }
    static bool read(const QJsonValue &j, QDateTime &v)
    {
        if (j.isUndefined())
            return true;
        v = QDateTime::fromString(j.toString(), Qt::ISODateWithMs).toUTC();
        return v.isValid();
    }
    static bool read(const QJsonValue &j, QDate &v)
    {
        if (j.isUndefined())
            return true;
        v = QDate::fromString(j.toString(), Qt::ISODate);
        return v.isValid();
    }
    template<typename Tag> static bool read(const QJsonValue &j, Id<Tag> &v)
    {
        v = Id<Tag>::fromString(j.toString());
        return j.isUndefined() || !v.isNull();
    }
    // A value outside an enum cannot be told here: readers of enums switch over all of them and treat the rest as the first.
    template<typename E> requires std::is_enum_v<E> static bool read(const QJsonValue &j, E &v) { v = E(j.toInt()); return j.isDouble() && j.toInt() >= 0 && j.toInt() < 32; }
    template<typename T> static bool read(const QJsonValue &j, std::optional<T> &v)
    {
        if (j.isUndefined())
            return true;
        return read(j, v.emplace());
    }
    template<typename T> static bool read(const QJsonValue &j, std::vector<T> &v)
    {
        v.clear();
        for (const QJsonValue item : j.toArray()) {
            if (!read(item, v.emplace_back()))
                return false;
        }
        return j.isArray();
    }
    template<typename T> requires std::is_class_v<T> static bool read(const QJsonValue &j, T &v)
    {
        FieldReader inner(j.toObject());
        fields(inner, v);
        return j.isObject() && inner.m_problem.isEmpty();
    }

    QJsonObject m_object;
    QString m_problem;
};

/** T or const T: the same list of fields serves reader and writer. */
template<typename T, typename Plain> concept Same = std::same_as<std::remove_const_t<T>, Plain>;

template<typename V, Same<Identifier> T> void fields(V &v, T &t) { v("kind", t.kind); v("value", t.value); }
template<typename V, Same<PersonName> T> void fields(V &v, T &t) { v("shown", t.shown); v("preferred", t.preferred); v("sayIt", t.sayIt); v("latin", t.latin); }
template<typename V, Same<Birthday> T> void fields(V &v, T &t) { v("month", t.month); v("day", t.day); }
template<typename V, Same<Size> T> void fields(V &v, T &t) { v("what", t.what); v("value", t.value); }
template<typename V, Same<Consent> T> void fields(V &v, T &t) { v("purpose", t.purpose); v("state", t.state); v("since", t.since); v("wording", t.wording); }
template<typename V, Same<Recognition> T> void fields(V &v, T &t) { v("assurance", t.assurance); v("means", t.means); v("customer", t.customer); v("by", t.by); v("at", t.at); }
template<typename V, Same<Customer> T> void fields(V &v, T &t)
{
    v("id", t.id); v("name", t.name); v("email", t.email); v("phone", t.phone); v("cards", t.cards); v("birthday", t.birthday);
    v("languages", t.languages); v("interests", t.interests); v("avoids", t.avoids); v("sizes", t.sizes); v("since", t.since);
    v("homeStore", t.homeStore); v("tier", t.tier); v("consents", t.consents); v("changed", t.changed);
}
template<typename V, Same<Visit> T> void fields(V &v, T &t)
{
    v("id", t.id); v("store", t.store); v("customer", t.customer); v("assurance", t.assurance); v("means", t.means); v("place", t.place);
    v("arrived", t.arrived); v("lastSign", t.lastSign); v("claimedBy", t.claimedBy); v("claimedAt", t.claimedAt); v("greetedAt", t.greetedAt);
    v("leftAt", t.leftAt); v("leaveAloneUntil", t.leaveAloneUntil); v("notThem", t.notThem);
}
template<typename V, Same<Note> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("by", t.by); v("at", t.at); v("chips", t.chips); v("text", t.text); }
template<typename V, Same<NpsAnswer> T> void fields(V &v, T &t) { v("customer", t.customer); v("at", t.at); v("score", t.score); v("reasons", t.reasons); v("comment", t.comment); }
template<typename V, Same<Hold> T> void fields(V &v, T &t)
{
    v("id", t.id); v("customer", t.customer); v("product", t.product); v("quantity", t.quantity); v("placed", t.placed); v("until", t.until); v("by", t.by); v("state", t.state);
}
template<typename V, Same<FollowUp> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("owner", t.owner); v("what", t.what); v("due", t.due); v("done", t.done); }

template<typename V, Same<VisitOpened> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitRecognised> T> void fields(V &v, T &t) { v("visit", t.visit); v("recognition", t.recognition); }
template<typename V, Same<VisitSeen> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitClaimed> T> void fields(V &v, T &t) { v("visit", t.visit); v("clerk", t.clerk); }
template<typename V, Same<VisitReleased> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitGreeted> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitLeftAlone> T> void fields(V &v, T &t) { v("visit", t.visit); v("until", t.until); }
template<typename V, Same<VisitUnbound> T> void fields(V &v, T &t) { v("visit", t.visit); v("notThem", t.notThem); }
template<typename V, Same<VisitEnded> T> void fields(V &v, T &t) { v("visit", t.visit); v("byItself", t.byItself); }
template<typename V, Same<VisitReopened> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitorsCounted> T> void fields(V &v, T &t) { v("store", t.store); v("count", t.count); v("means", t.means); }
template<typename V, Same<ProfileOpened> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("why", t.why); }
template<typename V, Same<CueJudged> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("rule", t.rule); v("product", t.product); v("verdict", t.verdict); }
template<typename V, Same<RecommendationDeclined> T> void fields(V &v, T &t) { v("customer", t.customer); v("product", t.product); }
template<typename V, Same<NpsAnswered> T> void fields(V &v, T &t) { v("visit", t.visit); v("answer", t.answer); }
template<typename V, Same<NpsDeclined> T> void fields(V &v, T &t) { v("visit", t.visit); v("abandoned", t.abandoned); }
template<typename V, Same<NoteAdded> T> void fields(V &v, T &t) { v("note", t.note); }
template<typename V, Same<HoldPlaced> T> void fields(V &v, T &t) { v("hold", t.hold); }
template<typename V, Same<HoldEnded> T> void fields(V &v, T &t) { v("hold", t.hold); v("state", t.state); }
template<typename V, Same<FollowUpAdded> T> void fields(V &v, T &t) { v("followUp", t.followUp); }
template<typename V, Same<FollowUpDone> T> void fields(V &v, T &t) { v("followUp", t.followUp); }
template<typename V, Same<CustomerCreated> T> void fields(V &v, T &t) { v("customer", t.customer); }

} // namespace tuttu
