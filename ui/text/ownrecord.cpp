// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/ownrecord.h"

#include "core/base/daytext.h"
#include "core/base/languagename.h"
#include "core/insight/wording.h"
#include "ui/text/choicetext.h"
#include "ui/text/handovertext.h"

#include <map>

namespace tuttu {

using namespace Qt::StringLiterals;
using Phrase = HandOverText::Phrase;
using Rows = std::vector<OwnRecord::Row>;

namespace {

/** Writes one record. Each verb is one section. */
class Writer
{
public:
    Writer(const OwnRecordOf &of, const HandOverText &text)
        : m_of(of), m_text(text), m_locale(localeOf(text.language())), m_wording(m_locale, of.today)
    {
    }

    OwnRecord write() const
    {
        return {{who(), allowed(), told(), noted(), bought(), visits(), feedback(), promised(), messages(), computed()}};
    }

private:
    OwnRecord::Section who() const
    {
        const Customer &c = m_of.profile.customer;
        Rows rows;
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Name")), c.name.shown);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Called")), c.name.preferred);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "How to say it")), c.name.sayIt);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Name in Latin letters")), c.name.latin);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Title")), c.title);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "E-mail")), c.email);
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Phone")), c.phoneAsGiven.isEmpty() ? c.phone : c.phoneAsGiven);
        if (c.birthday)
            add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Birthday, without the year")), dayText(QDate(m_of.today.year(), c.birthday->month, c.birthday->day), m_of.today, m_locale));
        QStringList languages;
        for (const QString &tag : c.languages)
            languages += languageName(tag, m_text.language());
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Languages")), languages.join(u", "_s));
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Looks for presents for")), c.buysFor.join(u", "_s));
        if (c.since.isValid())
            add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Customer since")), day(c.since));
        for (const Identifier &card : c.cards)
            add(rows, kindOf(card.kind), card.value);
        for (const MergedRecord &other : m_of.profile.merged)
            add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Another record of yours, read together with this one")), other.name);
        for (const FieldConflict &conflict : m_of.profile.conflicts)
            add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Also given, to be settled with you")), conflict.other.join(u", "_s));
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Who you are")), {}, rows};
    }

    QString kindOf(IdentifierKind kind) const
    {
        switch (kind) {
        case IdentifierKind::Beacon: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Beacon"));
        case IdentifierKind::Pass: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Pass on your phone"));
        case IdentifierKind::SourceKey: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Number in our other systems"));
        default: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Card"));
        }
    }

    OwnRecord::Section allowed() const
    {
        Rows rows;
        for (const Purpose purpose : allPurposes) {
            const ConsentWording *asked = m_of.wordings.of(purpose);
            if (!asked)
                continue;
            QStringList more{m_text(saidOf(m_of.profile.customer.consent(purpose)))};
            for (const Consent &c : m_of.profile.customer.consents) {
                if (c.purpose != purpose || !c.since.isValid())
                    continue;
                more[0] = m_text(Phrase::SaidOn).arg(more[0], day(c.since));
                const ConsentWording *then = m_of.wordings.find(c.wording);
                if (saysYes(c.state) && then)
                    more += then->shown(m_text.language(), m_of.shop).text.agreed;
            }
            rows.push_back({asked->shown(m_text.language(), m_of.shop).text.question, more.join(u'\n')});
        }
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What you allow")), {}, rows};
    }

    static Phrase saidOf(ConsentState state)
    {
        switch (state) {
        case ConsentState::NotAsked: return Phrase::SaidNothing;
        case ConsentState::Granted: return Phrase::SaidYes;
        case ConsentState::OneToOne: return Phrase::SaidOneToOne;
        case ConsentState::Awaited: return Phrase::AwaitsLink;
        case ConsentState::Refused: return Phrase::SaidNo;
        case ConsentState::Withdrawn: return Phrase::TookBack;
        }
        Q_UNREACHABLE();
    }

    OwnRecord::Section told() const
    {
        Rows rows;
        const QuizAnswers &told = m_of.profile.customer.quiz;
        for (const QuizQuestion &question : m_of.quiz.questions) {
            QStringList said;
            for (const QuizChoice &choice : question.choices) {
                if (told.answers.contains(question.answer(choice)))
                    said += spoken(choice.say, m_text.language());
            }
            add(rows, spoken(question.ask, m_text.language()), said.join(u", "_s));
        }
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What you told us about your taste")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing.")), rows};
    }

    OwnRecord::Section noted() const
    {
        const Customer &c = m_of.profile.customer;
        Rows rows;
        QStringList likes, avoids, sizes;
        for (const QString &like : c.interests)
            likes += words(ChoiceText::categorySource(like), like);
        for (const QString &avoid : c.avoids)
            avoids += words(ChoiceText::avoidSource(avoid), avoid);
        for (const Size &size : c.sizes)
            sizes += size.what + u' ' + size.value;
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Likes")), likes.join(u", "_s));
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Avoids")), avoids.join(u", "_s));
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Sizes")), sizes.join(u", "_s));
        for (const Note &note : m_of.profile.notes)
            rows.push_back({note.text.isEmpty() ? note.chips.join(u", "_s) : note.text, by(note.by, note.at)});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What those who served you noted")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing.")), rows};
    }

    OwnRecord::Section bought() const
    {
        std::map<int, int, std::greater<>> years;
        for (const Order &order : m_of.profile.orders)
            ++years[localDay(order.at).year()];
        Rows rows;
        for (const auto &[year, receipts] : years)
            rows.push_back({QString::number(year), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Receipts: %1")).arg(m_locale.toString(receipts))});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What you bought")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing is known.")), rows};
    }

    OwnRecord::Section visits() const
    {
        Rows rows;
        for (const Visit &visit : m_of.profile.visits)
            rows.push_back({day(visit.arrived), {}});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Your visits")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "None is known.")), rows};
    }

    OwnRecord::Section feedback() const
    {
        Rows rows;
        for (const NpsAnswer &answer : m_of.profile.scores)
            rows.push_back({m_text(Phrase::ScoreChosen).arg(answer.score), joined({answer.comment, day(answer.at)})});
        for (const Case &one : m_of.profile.cases)
            rows.push_back({one.said.isEmpty() ? say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "You asked us to come back to you")) : one.said, joined({one.contact, day(one.opened)})});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What you told us with your name")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing.")), rows};
    }

    QString things(const Look &look) const
    {
        QStringList names;
        for (const ProductId &id : look.products)
            names += m_of.profile.products.value(id).name;
        names.removeAll(QString()); // no longer sold
        return m_locale.createSeparatedList(names);
    }

    OwnRecord::Section promised() const
    {
        Rows rows;
        for (const Hold &hold : m_of.profile.holds) {
            const QString name = m_of.profile.products.value(hold.product).name;
            rows.push_back({say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Put aside for you: %1")).arg(name), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Until %1")).arg(day(hold.until))});
        }
        for (const FollowUp &one : m_of.profile.followUps)
            rows.push_back({one.what, joined({clerk(one.owner), one.done ? say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "done")) : day(one.due)})});
        for (const Look &look : m_of.profile.looks)
            rows.push_back({say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Put together for you: %1")).arg(look.name.isEmpty() ? things(look) : look.name), by(look.by, look.at)});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What we do for you")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing just now.")), rows};
    }

    OwnRecord::Section messages() const
    {
        Rows rows;
        for (const Message &message : m_of.profile.messages)
            rows.push_back({message.text, by(message.by, message.at)});
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Messages to you")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "None.")), rows};
    }

    OwnRecord::Section computed() const
    {
        if (saysNo(m_of.profile.customer.consent(Purpose::Profiling)))
            return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What was computed from it, and why")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing is computed about you, as you wish.")), {}};
        Rows rows;
        for (const Segment &segment : m_of.brief.segments)
            rows.push_back({m_wording.name(segment), m_wording.ifAsked(segment)});
        for (const Cue &cue : m_of.brief.cues)
            rows.push_back({m_wording.sentence(cue), m_wording.ifAsked(cue)});
        for (const Recommendation &r : m_of.brief.recommendations)
            rows.push_back({say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Suggested: %1")).arg(r.product.name), why(r)});
        QStringList declined;
        for (const ProductId &id : m_of.profile.declined)
            declined += m_of.profile.products.value(id).name;
        declined.removeAll(QString());
        add(rows, say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Never suggested again")), declined.join(u", "_s));
        return {say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "What was computed from it, and why")), say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Nothing.")), rows};
    }

    QString why(const Recommendation &r) const
    {
        switch (r.reason) {
        case ReasonKind::GoesWith: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "You bought %1 here, and others often bought both.")).arg(r.withName);
        case ReasonKind::BoughtOften: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "You have bought it here before, more than once."));
        case ReasonKind::PopularHere: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "Many people bought it here lately; it has nothing to do with you."));
        case ReasonKind::NewInCategory:
            return r.times == 0 ? say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "It is new, and you told us that you like things of this kind."))
                                : say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "It is new, and you often bought things of this kind here."));
        case ReasonKind::CompletesLook: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "We show it together with %1, which you bought here.")).arg(r.withName);
        case ReasonKind::StepUp: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "You bought %1 here, and this is one of the finer ones.")).arg(r.withName);
        case ReasonKind::ToldUs: return say(QT_TRANSLATE_NOOP("tuttu::OwnRecord", "You told us that you like things of this kind."));
        }
        Q_UNREACHABLE();
    }

    QString say(const char *source) const { return m_text.say("tuttu::OwnRecord", source); }
    static void add(Rows &rows, const QString &what, const QString &value)
    {
        if (!value.isEmpty())
            rows.push_back({what, value});
    }
    static QString joined(QStringList parts)
    {
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    QString words(const char *source, const QString &name) const { return source ? m_text.say("tuttu::ChoiceText", source) : name; }
    QDate localDay(const QDateTime &at) const { return at.toTimeZone(m_of.zone).date(); }
    QString day(const QDate &date) const { return dayText(date, m_of.today, m_locale); }
    QString day(const QDateTime &at) const { return day(localDay(at)); }
    QString by(const ClerkId &id, const QDateTime &at) const { return joined({clerk(id), day(at)}); }
    QString clerk(const ClerkId &id) const
    {
        for (const Clerk &c : m_of.clerks) {
            if (c.is(id))
                return c.name;
        }
        return {};
    }

    const OwnRecordOf &m_of;
    const HandOverText &m_text;
    QLocale m_locale;
    Wording m_wording;
};

} // namespace

OwnRecord ownRecord(const OwnRecordOf &of, const HandOverText &text) { return Writer(of, text).write(); }

} // namespace tuttu
