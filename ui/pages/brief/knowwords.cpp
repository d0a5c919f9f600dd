// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/knowwords.h"

#include "core/insight/wording.h"
#include "ui/text/choicetext.h"
#include "ui/text/customertext.h"
#include "ui/text/timelinetext.h"

#include <QSet>

namespace tuttu {

namespace {

/** What they told themselves first, then what clerks noted and what their purchases say, each once. */
void addTastes(KnowWords &words, const BriefState &state)
{
    const Customer &customer = state.profile.customer;
    for (const QString &name : customer.quiz.likes)
        words.toldLikes += ChoiceText::category(name);
    for (const QString &name : customer.quiz.avoids)
        words.toldAvoids += ChoiceText::avoid(name);
    for (const QString &name : customer.avoids) {
        if (!customer.quiz.avoids.contains(name))
            words.avoids += ChoiceText::avoid(name);
    }
    const qsizetype room = KnowWords::maxTastes - words.toldLikes.size() - words.toldAvoids.size() - words.avoids.size(); // what they avoid must not be missed
    for (const QStringList &names : {customer.interests, state.brief.likes}) {
        for (const QString &name : names) {
            const QString word = ChoiceText::category(name);
            if (!words.likes.contains(word) && !words.toldLikes.contains(word) && words.likes.size() < room)
                words.likes += word;
        }
    }
}

void addKinds(KnowWords &words, const std::vector<Segment> &segments, const Wording &wording)
{
    QStringList because, ifAsked;
    for (const Segment &segment : segments) {
        words.kinds += wording.name(segment);
        because += wording.because(segment);
        ifAsked += wording.ifAsked(segment);
    }
    words.kindsBecause = because.join(u'\n');
    words.kindsIfAsked = ifAsked.join(u' ');
}

QStringList lastVisits(const BriefState &state, const TimelineText &text, const TimeText &time)
{
    QSet<QDate> bought;
    for (const Order &order : state.profile.orders)
        bought.insert(time.dayOf(order.at));
    QStringList lines;
    for (const TimelineEntry &entry : state.timeline) {
        const bool visit = entry.kind == TimelineKind::Visit;
        if (!visit && entry.kind != TimelineKind::Order && entry.kind != TimelineKind::Return)
            continue;
        if (visit && (bought.contains(time.dayOf(entry.at)) || state.profile.visits[size_t(entry.index)].id == state.visit))
            continue;
        lines += text.brief(entry);
        if (lines.size() == KnowWords::maxVisits)
            break;
    }
    return lines;
}

} // namespace

KnowWords knowWords(const BriefState &state, const BriefScene &scene)
{
    const Profile &profile = state.profile;
    const TimeText time(scene.zone, scene.now);
    const TimelineText text(profile, scene.clerks, scene.reader, time);
    KnowWords words;
    addKinds(words, state.brief.segments, Wording(QLocale(), time.today()));
    for (const Size &size : profile.customer.sizes)
        words.sizes += CustomerText::size(size);
    addTastes(words, state);
    words.visits = lastVisits(state, text, time);
    if (!profile.notes.empty()) {
        const TimelineLine line = text.line({TimelineKind::Note, profile.notes.front().at, 0});
        words.note = line.title;
        words.noteBy = CustomerText::joined({line.detail, time.day(line.day)});
    }
    return words;
}

} // namespace tuttu
