// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefjson.h"

#include "core/insight/wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct BriefLines {
    Q_DECLARE_TR_FUNCTIONS(tuttu::BriefLines)
};

QString name(Assurance assurance)
{
    switch (assurance) {
    case Assurance::None: return u"none"_s;
    case Assurance::Hint: return u"hint"_s;
    case Assurance::Confirmed: return u"confirmed"_s;
    case Assurance::Identified: return u"identified"_s;
    case Assurance::Proven: return u"proven"_s;
    }
    return {};
}

QString name(IdentifierKind kind)
{
    switch (kind) {
    case IdentifierKind::Card: return u"card"_s;
    case IdentifierKind::Gsrn: return u"gsrn"_s;
    case IdentifierKind::Email: return u"email"_s;
    case IdentifierKind::Phone: return u"phone"_s;
    case IdentifierKind::Beacon: return u"beacon"_s;
    case IdentifierKind::SourceKey: return u"number"_s;
    case IdentifierKind::Pass: return u"pass"_s;
    }
    return {};
}

QString name(Tier tier)
{
    switch (tier) {
    case Tier::Member: return u"member"_s;
    case Tier::Regular: return u"regular"_s;
    case Tier::Friend: return u"friend"_s;
    }
    return {};
}

QJsonObject customerJson(const Customer &c)
{
    return {{u"id"_s, c.id.toString()}, {u"name"_s, c.name.shown}, {u"preferred"_s, c.name.preferred}, {u"sayIt"_s, c.name.sayIt},
            {u"latin"_s, c.name.latin}, {u"since"_s, c.since.toString(Qt::ISODate)}, {u"tier"_s, name(c.tier)},
            {u"languages"_s, QJsonArray::fromStringList(c.languages)}};
}

} // namespace

QJsonObject recognitionJson(const Recognition &recognition)
{
    return {{u"assurance"_s, name(recognition.assurance)}, {u"by"_s, name(recognition.by)}, {u"customer"_s, recognition.customer.toString()}};
}

QJsonObject timesJson(const StepTimes &times)
{
    return {{u"parse"_s, times.parseMs}, {u"resolve"_s, times.resolveMs}, {u"profile"_s, times.profileMs}, {u"brief"_s, times.briefMs}, {u"total"_s, times.totalMs()}};
}

QJsonObject briefJson(const OpenedProfile &opened, const QDate &today)
{
    const Wording words(QLocale(), today);
    const Brief &brief = opened.brief;
    QJsonArray cues, recommendations;
    for (const Cue &cue : brief.cues)
        cues.append(QJsonObject{{u"rule"_s, cue.rule}, {u"say"_s, words.sentence(cue)}, {u"because"_s, words.because(cue)}});
    for (const Recommendation &r : brief.recommendations) {
        QJsonObject one{{u"code"_s, r.product.code}, {u"name"_s, r.product.name}, {u"price"_s, toDecimal(r.product.price)},
                        {u"currency"_s, r.product.price.currency.code()}, {u"because"_s, words.reason(r)}};
        if (!r.product.size.isEmpty())
            one.insert(u"size"_s, r.product.size);
        if (r.product.stockHere)
            one.insert(u"stockHere"_s, *r.product.stockHere);
        recommendations.append(one);
    }
    QJsonArray segments;
    for (const Segment &segment : brief.segments)
        segments.append(QJsonObject{{u"persona"_s, segment.persona}, {u"called"_s, words.name(segment)}, {u"because"_s, words.because(segment)}, {u"ifAsked"_s, words.ifAsked(segment)},
                                    {u"category"_s, segment.category}});
    return {{u"customer"_s, customerJson(opened.profile.customer)}, {u"cues"_s, cues}, {u"recommendations"_s, recommendations},
            {u"rhythm"_s, words.rhythm(brief.rhythm)}, {u"likes"_s, QJsonArray::fromStringList(brief.likes)}, {u"segments"_s, segments},
            {u"orders"_s, qint64(opened.profile.orders.size())}, {u"asOf"_s, opened.profile.asOf.toUTC().toString(Qt::ISODate)}};
}

QStringList briefLines(const OpenedProfile &opened, const QDate &today)
{
    const Wording words(QLocale(), today);
    const Customer &customer = opened.profile.customer;
    QStringList lines{customer.name.shown + (customer.name.latin.isEmpty() ? QString() : QString(u" ("_s + customer.name.latin + u')')), words.tenure(customer)};
    for (const Cue &cue : opened.brief.cues)
        lines << BriefLines::tr("Say: %1 (%2)").arg(words.sentence(cue), words.because(cue));
    for (const Recommendation &r : opened.brief.recommendations)
        lines << BriefLines::tr("Show: %1, %2 %3 (%4)").arg(QString(r.product.name + u' ' + r.product.size).trimmed(), toDecimal(r.product.price), r.product.price.currency.code(), words.reason(r));
    if (const QString rhythm = words.rhythm(opened.brief.rhythm); !rhythm.isEmpty())
        lines << rhythm;
    lines.removeAll(QString());
    return lines;
}

} // namespace tuttu
