// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeupplan.h"

#include "core/profile/cuefile.h"
#include "tests/ui/madeup.h"

#include <tuple>

namespace tuttu::madeup {

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

GoalsView viewOf(PlanState::Face face)
{
    GoalsView v;
    v.plan.face = face;
    v.plan.today = today;
    v.plan.year = 2026;
    v.clerks = clerks();
    v.currency = Currency(u"GBP");
    for (const MeasureNature &nature : measureNatures)
        v.plan.lines.push_back({nature.measure, {}, {}, Track::NotCounted});
    return v;
}

KeyAct act(const QString &what, const ClerkId &owner, QDate due, KeyActState state = KeyActState::Open)
{
    return {KeyActId::derived("madeup", what), {}, 2026, what, owner, due, state};
}

DayNote note(const QString &text, int inDays, DayNoteKind kind) { return {DayNoteId::derived("madeup", text + QString::number(inDays)), {}, today.addDays(inDays), kind, text, {}}; }

void aim(GoalsView &v, Measure measure, qint64 goal, std::optional<qint64> soFar, Track track) { v.plan.lines[size_t(measure)] = {measure, goal, soFar, track}; }

ExperimentLine line(const QString &name, bool running, double with, double without, int visits)
{
    ExperimentLine l;
    l.experiment.id = ExperimentId::derived("madeup", name);
    l.experiment.name = name;
    l.experiment.without = 50;
    l.experiment.planned = 4200;
    l.experiment.from = now().addDays(running ? -30 : -200);
    l.experiment.until = l.experiment.from.addDays(365);
    if (!running)
        l.experiment.endedAt = l.experiment.from.addDays(120);
    l.running = running;
    const auto read = [&](VisitMeasure measure, double a, double b) {
        MeasureReading r{measure, {}, {}};
        for (int i = 0; i < visits / 2; ++i) {
            r.arms.with.add(i < int(a * visits / 2));
            r.arms.without.add(i < int(b * visits / 2));
        }
        r.uplift = upliftSoFar(r.arms, l.experiment.planned);
        return r;
    };
    l.reading = {visits, read(VisitMeasure::Bought, with, without), {read(VisitMeasure::Items, .5, .5), read(VisitMeasure::Minutes, .5, .5), read(VisitMeasure::CuesUsed, .7, .69)}};
    return l;
}

ExperimentsView viewOf(ExperimentState::Face face)
{
    ExperimentsView v;
    v.experiments.face = face;
    v.experiments.now = now();
    v.experiments.lately = {212, 1100};
    v.zone = QTimeZone(shop().zone);
    v.rules = cueNames();
    return v;
}

} // namespace

GoalsView plan()
{
    GoalsView v = viewOf(PlanState::Face::Ready);
    v.plan.plan = ShopPlan{{}, 2026, u"The shop people in the quarter come to first for a gift. Half of those who come in are known to us, and come back within the year.\nTwo of us can advise on lamps."_s};
    aim(v, Measure::Visitors, 120'000'000, 111'204'000, Track::OnTrack);
    aim(v, Measure::Conversion, 185, 172, Track::OffTrack);
    aim(v, Measure::NetSales, 48'000'000, 43'120'512, Track::OnTrack);
    aim(v, Measure::VisitorsPerClerkHour, 12'000, {}, Track::NotCounted);
    aim(v, Measure::Nps, 45'000, 41'000, Track::TooEarly);
    v.plan.acts = {act(u"Greet everybody within two minutes"_s, v.clerks[0].id, QDate(2026, 9, 30)), act(u"Every new colleague learns the lamps"_s, v.clerks[1].id, QDate(2026, 6, 30), KeyActState::Done),
                   act(u"Window of the month with the school next door"_s, {}, {})};
    v.plan.notes = {note(u"Till out of order until noon"_s, -3, DayNoteKind::Outage), note({}, 3, DayNoteKind::Weather), note(u"Black Friday: 20 % on lamps"_s, 6, DayNoteKind::Promotion)};
    std::vector<int> week(size_t(daysOfWeek * hoursOfDay), 0);
    for (int day = 0; day < daysOfWeek; ++day) {
        for (int hour = 10; hour < 18; ++hour)
            week[size_t(day * hoursOfDay + hour)] = day == 5 && hour >= 13 ? 4 : 2;
    }
    v.plan.staffing = {{{}, QDate(2026, 11, 2), false, week}};
    return v;
}

GoalsView planEmpty() { return viewOf(PlanState::Face::Ready); }

GoalsView planLong()
{
    GoalsView v = plan();
    v.plan.plan->text = u"Asiakaspalvelukokemuksen kehittämissuunnitelman pääkohdat ja niiden toteutusaikataulu. "_s.repeated(20).left(2000);
    for (const MeasureNature &nature : measureNatures)
        aim(v, nature.measure, 1'000, 1'000, Track::NotCounted);
    v.plan.acts.push_back(act(u"Henkilökohtaisten myyntineuvottelutilanteiden harjoitteluohjelma "_s.repeated(5).left(280), {}, QDate(2026, 12, 31)));
    v.plan.notes.push_back(note(u"Jokakeväinen katutyömaa estää sisäänkäynnin "_s.repeated(6).left(200), 8, DayNoteKind::Other));
    return v;
}

GoalsView planLoading() { return viewOf(PlanState::Face::Loading); }
GoalsView planRefused() { return viewOf(PlanState::Face::Refused); }
GoalsView planError()
{
    GoalsView v = viewOf(PlanState::Face::Error);
    v.plan.problem = Error{Errc::Io, {}};
    return v;
}

ExperimentsView experiments()
{
    ExperimentsView v = viewOf(ExperimentState::Face::Ready);
    v.experiments.lines = {line(u"Do suggestions help?"_s, true, .19, .18, 1204), line(u"Spring: suggestions with pictures of rooms"_s, false, .27, .17, 4300),
                           line(u"Two suggestions more"_s, false, .14, .23, 4100)};
    return v;
}

ExperimentsView experimentsOfCues()
{
    ExperimentsView v = viewOf(ExperimentState::Face::Ready);
    v.experiments.lines = {line(u"Do other talking points help?"_s, true, .19, .18, 1204), line(u"Ask for news only those who stay"_s, false, .17, .27, 4300), line(u"Fewer welcomes"_s, false, .23, .14, 4100)};
    const std::vector<std::pair<QStringList, QStringList>> tried{{{u"lapsed"_s, u"secondVisit"_s}, {u"longTimeCustomer"_s}}, {{u"consentMissing"_s}, {}}, {{}, {u"helloOfLastYear"_s}}};
    for (size_t i = 0; i < tried.size(); ++i) {
        Experiment &experiment = v.experiments.lines[i].experiment;
        experiment.kind = ExperimentKind::Cues;
        std::tie(experiment.unsaid, experiment.instead) = tried[i];
    }
    return v;
}

std::vector<NamedRule> cueNames()
{
    std::vector<CueRule> rules = standardCues()->rules;
    std::erase_if(rules, [](const CueRule &rule) { return !rule.learns; });
    return BookText::named(rules, today);
}

ExperimentsView experimentsNone()
{
    ExperimentsView v = viewOf(ExperimentState::Face::Ready);
    v.experiments.mayStart = true;
    return v;
}

ExperimentsView experimentsFew()
{
    ExperimentsView v = viewOf(ExperimentState::Face::Ready);
    v.experiments.lines = {line(u"Do suggestions help?"_s, true, .2, .2, 40)};
    return v;
}

ExperimentsView experimentsLoading() { return viewOf(ExperimentState::Face::Loading); }
ExperimentsView experimentsRefused() { return viewOf(ExperimentState::Face::Refused); }
ExperimentsView experimentsError()
{
    ExperimentsView v = viewOf(ExperimentState::Face::Error);
    v.experiments.problem = Error{Errc::Io, {}};
    return v;
}

} // namespace tuttu::madeup
