// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/record.h"

#include "core/domain/recordfields.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

template<typename V, Same<CapturedSince> T> void fields(V &v, T &t) { v("edits", t.edits); v("conflicts", t.conflicts); v("events", t.events); v("source", t.source); }

namespace {

constexpr QLatin1StringView customerKey("customer/"), orderKey("order/"), productKey("product/");

template<typename V, Same<Product> T> void productFields(V &v, T &t)
{
    v("id", t.id); v("code", t.code); v("name", t.name); v("category", t.category); v("brand", t.brand); v("price", t.price); v("sizeKind", t.sizeKind);
    v("size", t.size); v("style", t.style); v("collection", t.collection); v("since", t.since); v("lastsDays", t.lastsDays);
}
template<typename V> void recordFields(V &v, Same<Product> auto &t) { productFields(v, t); }
template<typename V> void recordFields(V &v, auto &t) { fields(v, t); }

Result<> invalid(const char *what) { return {Errc::Invalid, QLatin1String(what)}; }

bool isWithin(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        // A line feed in a text a customer gave is theirs; what a terminal would obey is nobody's.
        return text.size() <= RecordLimits::longestText && std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
    }
    if (value.isDouble())
        return value.toInteger(0) != 0 || value.toInteger(1) != 1; // whole, and it fits
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return list.size() <= RecordLimits::mostItems && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return isWithin(one); });
    }
    const QJsonObject object = value.toObject();
    return std::all_of(object.begin(), object.end(), [](const QJsonValue &one) { return isWithin(one); });
}

template<typename E> bool isUpTo(E value, E last) { return int(value) >= 0 && int(value) <= int(last); }
bool haveWords(const QStringList &list) { return std::none_of(list.begin(), list.end(), [](const QString &one) { return one.isEmpty(); }); }

Result<> check(const Customer &c)
{
    if (c.name.shown.trimmed().isEmpty())
        return invalid("a customer without a name");
    if (!isUpTo(c.tier, Tier::Friend))
        return invalid("a tier nobody knows");
    if (c.birthday && !QDate(2000, c.birthday->month, c.birthday->day).isValid())
        return invalid("a birthday of no year");
    for (const Identifier &card : c.cards) {
        if (!isUpTo(card.kind, IdentifierKind::Pass) || card.value.isEmpty())
            return invalid("a card of no kind or number");
    }
    for (const Consent &consent : c.consents) {
        if (!isUpTo(consent.purpose, Purpose::Profiling) || !isUpTo(consent.state, ConsentState::Awaited))
            return invalid("a consent nobody knows");
        if (std::count_if(c.consents.begin(), c.consents.end(), [&](const Consent &other) { return other.purpose == consent.purpose; }) > 1)
            return invalid("two consents for one purpose");
    }
    for (const Size &size : c.sizes) {
        if (size.what.isEmpty() || size.value.isEmpty())
            return invalid("a size of nothing");
    }
    for (const QStringList &list : {c.languages, c.interests, c.avoids, c.buysFor, c.quiz.answers, c.quiz.likes, c.quiz.avoids}) {
        if (!haveWords(list))
            return invalid("a list with nothing in it");
    }
    return {};
}

Result<> check(const Order &o)
{
    if (!o.at.isValid() || o.lines.empty())
        return invalid("an order without a time or a line");
    if (!isUpTo(o.channel, Channel::Online))
        return invalid("an order of no channel");
    for (const OrderLine &line : o.lines) {
        if (line.product.isNull() || line.quantity == 0)
            return invalid("a line of nothing");
        if (!line.unitPrice.currency.isValid() || line.unitPrice.currency != o.lines.front().unitPrice.currency)
            return invalid("an order in two currencies, or none");
    }
    return {};
}

Result<> check(const Product &p)
{
    if (p.name.trimmed().isEmpty() || p.price.minor < 0 || !p.price.currency.isValid())
        return invalid("a product without a name or a price");
    if (p.sizeKind.isEmpty() != p.size.isEmpty() || p.lastsDays < 0)
        return invalid("a size without its kind, or nothing that lasts");
    return {};
}

template<typename T> Result<Record> read(const decltype(T::id) &named, const QJsonObject &content)
{
    T value;
    FieldReader reader(content);
    recordFields(reader, value);
    if (!reader.problem().isEmpty())
        return {Errc::Invalid, reader.problem()};
    if (value.id != named)
        return {Errc::Invalid, u"a record under another's key"_s};
    const auto fine = check(value);
    return fine ? Result<Record>(Record(std::move(value))) : Result<Record>(fine.error());
}

template<typename IdType> RecordName named(const QString &key, QLatin1StringView before)
{
    const auto id = IdType::fromString(key.mid(before.size()));
    return !id.isNull() && key == before + id.toString() ? RecordName(id) : RecordName();
}

} // namespace

RecordName recordNamed(const QString &key)
{
    if (key.startsWith(customerKey))
        return named<CustomerId>(key, customerKey);
    if (key.startsWith(orderKey))
        return named<OrderId>(key, orderKey);
    return key.startsWith(productKey) ? named<ProductId>(key, productKey) : RecordName();
}

QString recordKey(const CustomerId &id) { return customerKey + id.toString(); }
QString recordKey(const OrderId &id) { return orderKey + id.toString(); }
QString recordKey(const ProductId &id) { return productKey + id.toString(); }
QString recordKey(const Record &record)
{
    return std::visit([](const auto &value) { return recordKey(value.id); }, record);
}

std::optional<QJsonObject> recordToTell(const HeldRecord &held)
{
    const auto record = recordOf(held);
    if (!record)
        return {};
    CapturedSince captured{held.edits, held.conflicts, held.events, {}};
    for (const Consent &consent : held.source->consents) {
        if (std::any_of(held.events.begin(), held.events.end(), [&](const ConsentEvent &e) { return e.purpose == consent.purpose; }))
            captured.source.push_back(consent);
    }
    FieldWriter writer;
    fields(writer, captured);
    QJsonObject told = toJson(Record(*record));
    told.insert(u"captured"_s, writer.object());
    return told;
}

Result<std::optional<CapturedSince>> capturedSince(const QJsonObject &content)
{
    const QJsonValue there = content.value(u"captured"_s);
    if (there.isUndefined())
        return std::optional<CapturedSince>();
    CapturedSince captured;
    FieldReader reader(there.toObject());
    fields(reader, captured);
    if (!reader.problem().isEmpty())
        return {Errc::Invalid, reader.problem()};
    const auto isPurpose = [](Purpose p) { return isUpTo(p, Purpose::Profiling); };
    const auto isState = [](ConsentState s) { return isUpTo(s, ConsentState::Awaited); };
    const auto isField = [](CustomerField f) { return std::find(std::begin(allCustomerFields), std::end(allCustomerFields), f) != std::end(allCustomerFields); };
    const bool known = std::all_of(captured.events.begin(), captured.events.end(), [&](const ConsentEvent &e) { return isPurpose(e.purpose) && isState(e.state) && !e.id.isNull() && e.at.isValid(); })
        && std::all_of(captured.source.begin(), captured.source.end(), [&](const Consent &c) { return isPurpose(c.purpose) && isState(c.state); })
        && std::all_of(captured.edits.begin(), captured.edits.end(), [&](const HeldRecord::Edit &e) { return isField(e.change.field) && !e.op.isNull() && e.at.isValid(); })
        && std::all_of(captured.conflicts.begin(), captured.conflicts.end(), [&](const HeldRecord::Conflict &c) { return isField(c.conflict.field) && c.conflict.at.isValid(); });
    return known ? Result<std::optional<CapturedSince>>(std::move(captured)) : Result<std::optional<CapturedSince>>(Errc::Invalid, u"a field, a purpose or a time nobody knows"_s);
}

ToldRecord toldIn(const FeedRow &row)
{
    return {recordFromJson(row.key, row.content), capturedSince(row.content)};
}

void readRecords(FeedPage &page)
{
    for (FeedRow &row : page.rows) {
        if (row.deleted || !isRecord(row.key))
            continue;
        row.counted = row.hash();
        row.told = std::make_shared<const ToldRecord>(toldIn(row));
        row.content = {};
    }
}

QJsonObject toJson(const Record &record)
{
    FieldWriter writer;
    std::visit([&](const auto &value) { recordFields(writer, value); }, record);
    return writer.object();
}

Result<Record> recordFromJson(const QString &key, const QJsonObject &content)
{
    if (!isWithin(content))
        return {Errc::Invalid, u"a text, a list or a number over its limit"_s};
    struct Read {
        const QJsonObject &content;
        Result<Record> operator()(std::monostate) const { return {Errc::Invalid, u"the key of no record"_s}; }
        Result<Record> operator()(const CustomerId &id) const { return read<Customer>(id, content); }
        Result<Record> operator()(const OrderId &id) const { return read<Order>(id, content); }
        Result<Record> operator()(const ProductId &id) const { return read<Product>(id, content); }
    };
    return std::visit(Read{content}, recordNamed(key));
}

} // namespace tuttu
