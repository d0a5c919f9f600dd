// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"

#include "core/base/moneytext.h"
#include "core/base/plural.h"
#include "core/insight/replenish/rebuy.h"

#include <algorithm>

namespace tuttu {

namespace {

int inWeeks(int days) { return std::max(1, (days + 3) / 7); }

/** The language's own text, or English. */
const CueText &textIn(const QHash<QString, CueText> &texts, const QLocale &locale)
{
    const QString language = QLocale::languageToCode(locale.language());
    const auto own = texts.constFind(language);
    static const CueText none;
    const auto found = own != texts.cend() ? own : texts.constFind(QStringLiteral("en"));
    return found == texts.cend() ? none : *found;
}

} // namespace

QString Wording::sentence(const Cue &cue) const { return cue.words ? filled(cue.words->say, slotsOf(cue)) : QString(); }

QString Wording::because(const Cue &cue) const { return cue.words ? filled(cue.words->because, slotsOf(cue)) : QString(); }

QString Wording::evidence(const Cue &cue) const { return cue.words ? filled(cue.words->evidence, slotsOf(cue)) : QString(); }

QString Wording::ifAsked(const Cue &cue) const { return cue.words ? filled(cue.words->ifAsked, slotsOf(cue)) : QString(); }

QString Wording::name(const Segment &segment) const { return segment.words ? filled(segment.words->say, slotsOf(segment)) : QString(); }

QString Wording::because(const Segment &segment) const { return segment.words ? filled(segment.words->because, slotsOf(segment)) : QString(); }

QString Wording::ifAsked(const Segment &segment) const { return segment.words ? filled(segment.words->ifAsked, slotsOf(segment)) : QString(); }

Wording::Slots Wording::slotsOf(const Segment &segment) const
{
    return {segment.count, segment.of, segment.gapDays, segment.daysAway < 0 ? QDate() : m_today.addDays(-segment.daysAway), {}, {}};
}

/** A placeholder's number, for the plural and for itself; nothing when it is a text. */
std::optional<int> Wording::Slots::number(QStringView placeholder) const
{
    if (placeholder == u"count")
        return count;
    if (placeholder == u"of")
        return of;
    if (placeholder == u"others")
        return count - 1;
    if (placeholder == u"weeks")
        return count / 7;
    if (placeholder == u"gapDays")
        return gapDays;
    if (placeholder == u"gapWeeks")
        return inWeeks(gapDays);
    const GapWindow window = gapWindow({}, 0, gapDays); // half of gaps fall inside
    const int from = std::max(1, qRound(window.from)), to = qRound(window.to);
    if (placeholder == u"fromDays")
        return from;
    if (placeholder == u"toDays")
        return to;
    if (placeholder == u"fromWeeks")
        return inWeeks(from);
    if (placeholder == u"toWeeks")
        return inWeeks(to);
    return {};
}

QString Wording::formOf(const CueText &text, const Cue &cue) const { return formOf(text, slotsOf(cue)); }

QString Wording::formOf(const CueText &text, const Slots &found) const
{
    const QString other = QStringLiteral("other");
    if (text.countOf.isEmpty())
        return other;
    const int counted = std::abs(found.number(text.countOf).value_or(0));
    const QString exact = u'=' + QString::number(counted), plural = pluralCategory(m_locale, counted);
    return text.forms.contains(exact) ? exact : text.forms.contains(plural) ? plural : other;
}

/** One pass: what a product or a promise holds is never read as a placeholder. */
QString Wording::filled(const QHash<QString, CueText> &texts, const Slots &found) const
{
    const CueText &text = textIn(texts, m_locale);
    const QString form = text.forms.value(formOf(text, found));
    QString out;
    for (qsizetype at = 0; at < form.size();) {
        const qsizetype open = form.indexOf(u'{', at), close = open < 0 ? -1 : form.indexOf(u'}', open);
        out += QStringView(form).mid(at, (close < 0 ? form.size() : open) - at);
        if (close < 0)
            break;
        const QStringView name = QStringView(form).mid(open + 1, close - open - 1);
        if (const auto n = found.number(name))
            out += number(*n);
        else
            out += name == u"product" ? found.product : name == u"day" ? day(found.day) : name == u"words" ? found.words : QString();
        at = close + 1;
    }
    return out;
}

QString Wording::family(CueFamily family) const
{
    switch (family) {
    case CueFamily::Welcome: return tr("Welcome", "kind of talking point");
    case CueFamily::Occasion: return tr("Occasion", "kind of talking point");
    case CueFamily::Service: return tr("Service", "kind of talking point");
    case CueFamily::Repair: return tr("Put right", "kind of talking point");
    case CueFamily::Care: return tr("Care", "kind of talking point");
    case CueFamily::Taste: return tr("Taste", "kind of talking point");
    case CueFamily::KeepInTouch: return tr("Keep in touch", "kind of talking point");
    }
    Q_UNREACHABLE();
}

QString Wording::reason(const Recommendation &r) const
{
    switch (r.reason) {
    case ReasonKind::GoesWith:
        return r.withBought.isValid() ? tr("Goes with %1, bought on %2", "%1 is a product, %2 a day").arg(r.withName, day(r.withBought)) : tr("Goes with %1", "%1 is a product in the basket").arg(r.withName);
    case ReasonKind::BoughtOften: return tr("Bought %n time(s)", nullptr, r.times);
    case ReasonKind::PopularHere: return tr("Popular here this fortnight");
    case ReasonKind::NewInCategory: return tr("New among the things they like");
    case ReasonKind::CompletesLook: return r.setName.isEmpty() ? tr("Of one collection with %1", "%1 is a product").arg(r.withName) : tr("Shown together with %1", "%1 is a product").arg(r.withName);
    case ReasonKind::StepUp: return tr("A step up from %1, within what they have paid", "%1 is a product").arg(r.withName);
    case ReasonKind::ToldUs: return tr("They told us they like this kind");
    }
    Q_UNREACHABLE();
}

QString Wording::evidence(const Recommendation &r) const
{
    switch (r.reason) {
    case ReasonKind::GoesWith:
        return tr("%1 of the %n basket(s) with %2 held this too, %3 times as many as by chance.", "%1 and %3 are numbers, %2 is a product", r.withBaskets)
            .arg(number(r.together), r.withName, m_locale.toString(r.lift, 'f', 1));
    case ReasonKind::BoughtOften: return tr("Bought on %n different day(s), not in the last thirty.", nullptr, r.times);
    case ReasonKind::PopularHere: return tr("In %n basket(s) of this shop in the last 14 days.", nullptr, r.times);
    case ReasonKind::NewInCategory:
        return r.times == 0 ? tr("It came in on %1, and they chose pictures of such things themselves.", "%1 is a day").arg(day(r.product.since))
                            : tr("It came in on %1, and on %n day(s) they bought things of this kind.", "%1 is a day", r.times).arg(day(r.product.since));
    case ReasonKind::CompletesLook:
        return r.setName.isEmpty() ? tr("It is of one collection with %1, bought on %2.", "%1 is a product, %2 a day").arg(r.withName, day(r.withBought))
                                : tr("The shop shows it with %1 as \"%2\"; %1 was bought on %3.", "%1 is a product, %2 the name of a set, %3 a day").arg(r.withName, r.setName, day(r.withBought));
    case ReasonKind::StepUp:
        return tr("On %n day(s) they bought things of this kind, half of them for %1 to %2 each.", "%1 and %2 are prices", r.times).arg(moneyText(r.usualFrom, m_locale), moneyText(r.usualTo, m_locale));
    case ReasonKind::ToldUs: return tr("They chose pictures of such things themselves.");
    }
    Q_UNREACHABLE();
}

QString Wording::ifAsked(const Recommendation &r) const
{
    switch (r.reason) {
    case ReasonKind::GoesWith: return tr("You bought %1 here, and others often bought both.", "to the customer; %1 is a product").arg(r.withName);
    case ReasonKind::BoughtOften: return tr("You have bought it here before, more than once.", "to the customer");
    case ReasonKind::PopularHere: return tr("Many people bought it here lately; it has nothing to do with you.", "to the customer");
    case ReasonKind::NewInCategory:
        return r.times == 0 ? tr("It is new, and you told us that you like things of this kind.", "to the customer") : tr("It is new, and you often bought things of this kind here.", "to the customer");
    case ReasonKind::CompletesLook:
        return r.setName.isEmpty() ? tr("It is of one collection with %1, which you bought here.", "to the customer; %1 is a product").arg(r.withName)
                                   : tr("We show it together with %1, which you bought here.", "to the customer; %1 is a product").arg(r.withName);
    case ReasonKind::StepUp: return tr("You bought %1 here, and this is one of the finer ones.", "to the customer; %1 is a product").arg(r.withName);
    case ReasonKind::ToldUs: return tr("You told us that you like things of this kind.", "to the customer");
    }
    Q_UNREACHABLE();
}

/** Days up to a fortnight, weeks from then on; both numbers in the same unit. */
QString Wording::usually(int gapDays, int sinceDays) const
{
    if (gapDays < 14 && sinceDays < 28)
        return tr("Usually every %n day(s), now %1", "%1 is a number of days", gapDays).arg(number(sinceDays));
    const int weeks = inWeeks(gapDays);
    return tr("Usually every %n week(s), now %1", "%1 is a number of weeks", weeks).arg(number(sinceDays / 7));
}

QString Wording::rhythm(const Rhythm &rhythm) const
{
    if (rhythm.visits <= 0)
        return {};
    if (rhythm.usualGapDays == 0)
        return tr("Bought on %n day(s) so far", nullptr, rhythm.visits);
    if (rhythm.daysSinceLast == 0)
        return tr("Bought today already");
    return usually(rhythm.usualGapDays, rhythm.daysSinceLast);
}

QString Wording::tenure(const Customer &customer) const
{
    const QString year = QString::number(customer.since.year());
    const bool known = customer.since.isValid();
    switch (customer.tier) {
    case Tier::Member: return known ? tr("Member since %1", "%1 is a year").arg(year) : tr("Member");
    case Tier::Regular: return known ? tr("Regular since %1", "%1 is a year").arg(year) : tr("Regular");
    case Tier::Friend: return known ? tr("Friend of the shop since %1", "%1 is a year").arg(year) : tr("Friend of the shop");
    }
    Q_UNREACHABLE();
}

} // namespace tuttu
