// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/customerfield.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

QStringList single(const QString &text) { return text.isEmpty() ? QStringList() : QStringList{text}; }

Result<> notThatShape(const QString &field) { return {Errc::Invalid, u"customer."_s + field}; }

Result<> setText(QString &place, const QStringList &value, const QString &field)
{
    if (value.size() > 1)
        return notThatShape(field);
    place = value.value(0).trimmed();
    return {};
}

Result<> setPhone(Customer &c, const QStringList &value)
{
    if (value.size() > 2)
        return notThatShape(u"phone"_s);
    c.phone = value.value(0).trimmed();
    c.phoneAsGiven = c.phone.isEmpty() ? QString() : value.value(1).trimmed();
    return {};
}

Result<> setBirthday(std::optional<Birthday> &place, const QStringList &value)
{
    if (value.isEmpty()) {
        place.reset();
        return {};
    }
    // 2000 was a leap year: 02-29 is somebody's birthday.
    const QDate day = QDate::fromString(u"2000-"_s + value.front(), u"yyyy-MM-dd"_s);
    if (value.size() > 1 || !day.isValid())
        return notThatShape(u"birthday"_s);
    place = Birthday{day.month(), day.day()};
    return {};
}

Result<> setSizes(std::vector<Size> &place, const QStringList &value)
{
    std::vector<Size> sizes;
    for (const QString &one : value) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1 || equals + 1 == one.size())
            return notThatShape(u"sizes"_s);
        sizes.push_back({one.left(equals), one.mid(equals + 1)});
    }
    place = std::move(sizes);
    return {};
}

} // namespace

QStringList valueOf(const Customer &c, CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return single(c.name.shown);
    case CustomerField::Preferred: return single(c.name.preferred);
    case CustomerField::SayIt: return single(c.name.sayIt);
    case CustomerField::Latin: return single(c.name.latin);
    case CustomerField::Title: return single(c.title);
    case CustomerField::Email: return single(c.email);
    case CustomerField::Phone: return c.phoneAsGiven.isEmpty() ? single(c.phone) : QStringList{c.phone, c.phoneAsGiven};
    case CustomerField::Birthday: return c.birthday ? QStringList{QDate(2000, c.birthday->month, c.birthday->day).toString(u"MM-dd"_s)} : QStringList();
    case CustomerField::Languages: return c.languages;
    case CustomerField::Interests: return c.interests;
    case CustomerField::Avoids: return c.avoids;
    case CustomerField::Sizes: {
        QStringList sizes;
        for (const Size &size : c.sizes)
            sizes += size.what + u'=' + size.value;
        return sizes;
    }
    case CustomerField::BuysFor: return c.buysFor;
    }
    return {};
}

Result<> setValue(Customer &c, CustomerField field, const QStringList &value)
{
    switch (field) {
    case CustomerField::Name: return value.value(0).trimmed().isEmpty() ? notThatShape(u"name"_s) : setText(c.name.shown, value, u"name"_s);
    case CustomerField::Preferred: return setText(c.name.preferred, value, u"preferred"_s);
    case CustomerField::SayIt: return setText(c.name.sayIt, value, u"sayIt"_s);
    case CustomerField::Latin: return setText(c.name.latin, value, u"latin"_s);
    case CustomerField::Title: return setText(c.title, value, u"title"_s);
    case CustomerField::Email: return setText(c.email, value, u"email"_s);
    case CustomerField::Phone: return setPhone(c, value);
    case CustomerField::Birthday: return setBirthday(c.birthday, value);
    case CustomerField::Languages: c.languages = value; return {};
    case CustomerField::Interests: c.interests = value; return {};
    case CustomerField::Avoids: c.avoids = value; return {};
    case CustomerField::Sizes: return setSizes(c.sizes, value);
    case CustomerField::BuysFor: c.buysFor = value; return {};
    }
    return notThatShape(u"unknown"_s);
}

bool saysTheSame(CustomerField field, const QStringList &a, const QStringList &b)
{
    return field == CustomerField::Phone ? a.value(0) == b.value(0) : a == b;
}

Result<Laid> layOver(Customer &customer, const FieldChange &change)
{
    QStringList now = valueOf(customer, change.field);
    const auto set = [&](const QStringList &value) -> Result<Laid> {
        const auto done = setValue(customer, change.field, value);
        return done ? Result<Laid>(Laid::Done) : done.error();
    };
    if (isSet(change.field)) {
        now.removeIf([&](const QString &one) { return change.before.contains(one) && !change.after.contains(one); });
        for (const QString &one : change.after) {
            if (!change.before.contains(one) && !now.contains(one))
                now.append(one);
        }
        return set(now);
    }
    if (now == change.after || (now != change.before && saysTheSame(change.field, now, change.after)))
        return Laid::Already;
    return saysTheSame(change.field, now, change.before) ? set(change.after) : Result<Laid>(Laid::Conflict);
}

} // namespace tuttu
