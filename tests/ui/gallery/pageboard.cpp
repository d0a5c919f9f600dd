// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notelint/notelint.h"
#include "core/storage/storage.h"
#include "tests/ui/gallery/board.h"
#include "tests/ui/madeup.h"
#include "tests/ui/madeupplan.h"
#include "ui/dialogs/aboutsheet.h"
#include "ui/dialogs/chainsheet.h"
#include "ui/dialogs/figuresheet.h"
#include "ui/dialogs/guestnotesheet.h"
#include "ui/pages/cues/cueswidget.h"
#include "ui/pages/cues/trialsheet.h"
#include "ui/pages/plan/actsheet.h"
#include "ui/pages/plan/daynotesheet.h"
#include "ui/pages/plan/experimentsheet.h"
#include "ui/pages/plan/goalsheet.h"
#include "ui/pages/plan/staffingsheet.h"
#include "ui/pages/plan/triedcuerow.h"
#include "ui/pages/startpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stage.h"

#include <QCoreApplication>

namespace tuttu {

namespace {

template<typename Widget, typename View>
Board page(const QString &name, View (*view)())
{
    return {name, [view]() -> QWidget * {
                auto *widget = new Widget;
                widget->present(view());
                return widget;
            }};
}

QWidget *busyFloor()
{
    auto *floor = new FloorWidget;
    floor->present(madeup::floor());
    return floor;
}

QWidget *sheetOver(Sheet *sheet)
{
    auto *stage = new Stage(busyFloor());
    stage->openSheet(sheet);
    return stage;
}

QWidget *scanByCamera(bool read, const ScanView &view)
{
    auto *scan = new ScanWidget;
    ScanView looking = view;
    looking.camera = true;
    scan->present(looking);
    scan->showPicture(madeup::cameraPicture());
    if (read)
        scan->confirm();
    return scan;
}

QWidget *mirrored(QWidget *page)
{
    page->setLayoutDirection(Qt::RightToLeft);
    return page;
}

QWidget *floorWithMenu()
{
    QWidget *floor = busyFloor();
    auto *stage = new Stage(floor);
    stage->resize(1280, 800);
    stage->show();
    QCoreApplication::sendPostedEvents();
    const auto cards = floor->findChildren<VisitCardWidget *>();
    for (auto *button : cards.first()->findChildren<Button *>()) {
        if (button->isVisible() && button->text().isEmpty())
            button->click();
    }
    return stage;
}

QWidget *openCue(const CuesView &view, const QString &rule)
{
    auto *widget = new CuesWidget;
    widget->present(view);
    widget->choose(rule);
    return widget;
}

QWidget *trialOver(const CuesView &view)
{
    auto *stage = new Stage(openCue(view, "lapsed"));
    stage->resize(1280, 800);
    auto *sheet = new TrialSheet;
    sheet->present(view);
    stage->openSheet(sheet);
    return stage;
}

QWidget *sheetOverPlan(Sheet *sheet)
{
    auto *goals = new GoalsWidget;
    goals->present(madeup::plan());
    auto *stage = new Stage(goals);
    stage->openSheet(sheet);
    return stage;
}

QWidget *experimentSheet()
{
    return sheetOverPlan(new ExperimentSheet({212, 1100}, madeup::cueNames(), [](const ExperimentDraft &d) { return needsOf(d.usual, d.better, d.without, 1100, 28); }));
}

Stage *experimentSheetOfCues()
{
    auto *stage = qobject_cast<Stage *>(experimentSheet());
    stage->resize(1280, 800);
    stage->show();
    stage->sheet()->findChildren<ToggleChip *>()[1]->click();
    const auto rows = stage->sheet()->findChildren<TriedCueRow *>();
    rows[3]->setHeard(TriedCueRow::Heard::NotByDrawn);
    rows[4]->setHeard(TriedCueRow::Heard::OnlyByDrawn);
    QCoreApplication::sendPostedEvents();
    return stage;
}

Stage *experimentMenu()
{
    Stage *stage = experimentSheetOfCues();
    stage->sheet()->findChildren<TriedCueRow *>()[1]->click();
    return stage;
}

QWidget *chain(HubTrouble trouble, int pending, Reach reach = Reach::Good, const std::optional<LoadState> &load = {})
{
    auto *sheet = new ChainSheet;
    const QDateTime now = madeup::now();
    sheet->present({{reach, now.addSecs(-12 * 60), pending, "Villa & Lanka", {trouble, now.addSecs(-12 * 60), pending, now.addSecs(-11 * 60), trouble == HubTrouble::None ? 2 : 0}, load}, {}, true, now, QTimeZone("Europe/Helsinki")});
    return sheetOver(sheet);
}

QWidget *joining(const JoinState &state)
{
    auto *sheet = new ChainSheet;
    sheet->setTicket("TUTTUHUB1.eyJjb2RlIjoiWTJOalkyTmpZMk5qWTJOalkyTmpZdz09IiwiaHViIjoiaHR0cHM6Ly9odWIuZXhhbXBsZS5vcmcifQ");
    sheet->present({{}, state, true, madeup::now(), QTimeZone("Europe/Helsinki")});
    return sheetOver(sheet);
}

QWidget *start(const StartState &state)
{
    auto *page = new StartPage;
    page->render(state);
    return page;
}

/** Over the page behind it; what it would be kept in is not open, so keeping it is refused. */
QWidget *guestNote(const GuestNote &draft, bool saved = false)
{
    struct Closed : QObject {
        SystemClock clock;
        Storage storage{clock};
        CaptureOnlyController captures{storage, {.store = {{}, {}, {}, {}, QStringLiteral("FI")}, .zone = QTimeZone("Europe/Helsinki")}, clock};
    };
    auto *stage = new Stage(start({.step = StartState::Step::LeaseOver, .kept = 17}));
    auto *closed = new Closed;
    closed->setParent(stage);
    auto *sheet = new GuestNoteSheet(closed->captures, draft);
    stage->openSheet(sheet);
    if (saved)
        sheet->wait(closed->captures.keep(draft));
    return stage;
}

std::vector<Board> chainBoards()
{
    using Step = JoinState::Step;
    return {{"chain", [] { return chain(HubTrouble::None, 0); }},
            {"chain-offline", [] { return chain(HubTrouble::NoAnswer, 3, Reach::Offline); }},
            {"chain-held", [] { return chain(HubTrouble::Held, 14); }},
            {"chain-loading", [] { return chain(HubTrouble::None, 0, Reach::Good, LoadState{false, 42}); }},
            {"chain-alone", [] { return joining({}); }},
            {"chain-code-used", [] { return joining({Step::Failed, HubTrouble::CodeUsed}); }},
            {"chain-joining", [] { return joining({Step::Joining}); }},
            {"chain-other-store", [] { return joining({Step::Failed, HubTrouble::None, Error{Errc::Conflict, QStringLiteral("0192f3a4-11c2-7d5e-8a01-5b6c7d8e9f00")}}); }},
            {"chain-no-keychain", [] { return joining({Step::Failed, HubTrouble::None, Error{Errc::NoKeychain, {}}}); }},
            {"chain-not-the-hub", [] { return joining({Step::Failed, HubTrouble::NotTheHub}); }},
            {"start-no-shop", [] { return start({.step = StartState::Step::NoShop}); }},
            {"start-joining", [] { return start({.step = StartState::Step::NoShop, .join = {Step::Joining}}); }},
            {"start-join-refused", [] { return start({.step = StartState::Step::NoShop, .join = {Step::Failed, HubTrouble::WrongTime}}); }},
            {"start-revoked", [] { return start({.step = StartState::Step::Revoked, .kept = 3}); }},
            {"start-lease-over", [] { return start({.step = StartState::Step::LeaseOver, .kept = 17}); }},
            {"guest-note", [] { return guestNote({}); }},
            {"guest-note-written", [] { return guestNote({{.name = QStringLiteral("Sanna Koski"), .phone = QStringLiteral("040 1234567")}, QStringLiteral("Call when the blue lamp is here")}); }},
            {"guest-note-wrong", [] { return guestNote({{.name = QStringLiteral("Sanna Koski"), .phone = QStringLiteral("12")}, {}}, true); }}};
}

std::vector<Board> planBoards()
{
    using namespace madeup;
    const GoalsView full = plan();
    return {page<GoalsWidget>("plan", &plan), page<GoalsWidget>("plan-empty", &planEmpty), page<GoalsWidget>("plan-long", &planLong), page<GoalsWidget>("plan-refused", &planRefused),
            page<ExperimentsWidget>("experiments", &experiments), page<ExperimentsWidget>("experiments-none", &experimentsNone), page<ExperimentsWidget>("experiments-few", &experimentsFew),
            {"plan-goal", [full] { return sheetOverPlan(new GoalSheet(full.plan.lines[size_t(Measure::Conversion)], 2026, full.currency)); }},
            {"plan-act", [full] { return sheetOverPlan(new ActSheet(full.plan.acts.front(), 2026, full.clerks, {})); }},
            {"plan-note", [full] { return sheetOverPlan(new DayNoteSheet(full.plan.notes.back(), full.plan.today, {})); }},
            {"plan-staffing", [full] { return sheetOverPlan(new StaffingSheet(full.plan.staffing, full.plan.today)); }},
            page<ExperimentsWidget>("experiments-cues", &experimentsOfCues),
            {"experiment-start", [] { return experimentSheet(); }},
            {"experiment-start-cues", [] { return experimentSheetOfCues(); }},
            {"experiment-start-menu", [] { return experimentMenu(); }},
            {"figures-cues", [full] {
                 Tally tally;
                 for (const char *rule : {"lapsed", "consentMissing", "helloOfLastYear"})
                     tally.addPart(TallyPart::Kind::CueSaid, rule, 12);
                 tally.addPart(TallyPart::Kind::CueWrong, "lapsed", 2);
                 return sheetOverPlan(new FigureSheet("21 November 2026", tally, std::nullopt, false, full.currency, cueNames()));
             }},
            {"plan-mirrored", [full] {
                 auto *widget = new GoalsWidget;
                 widget->present(full);
                 return mirrored(widget);
             }}};
}

} // namespace

std::vector<Board> pageBoards()
{
    using namespace madeup;
    std::vector<Board> boards{page<SignInWidget>("signin", &signIn),
            page<SignInWidget>("signin-wrong", &signInWrongPin),
            page<SignInWidget>("signin-waiting", &signInWaiting),
            page<SignInWidget>("signin-demo", &signInDemo),
            page<SignInWidget>("signin-nobody", &signInNobody),
            page<SignInWidget>("signin-work", &signInWork),
            page<SignInWidget>("signin-work-nopin", &signInWorkNoPin),
            page<SignInWidget>("signin-nopin", &signInNoPin),
            page<SignInWidget>("signin-work-code", &signInWorkCode),
            page<SignInWidget>("signin-work-failed", &signInWorkFailed),
            page<SignInWidget>("signin-work-first", &signInWorkFirst),
            page<FloorWidget>("floor", &floor),
            page<FloorWidget>("floor-empty", &floorEmpty),
            page<FloorWidget>("floor-loading", &floorLoading),
            page<FloorWidget>("floor-error", &floorError),
            page<FloorWidget>("floor-offline", &floorOffline),
            page<FloorWidget>("floor-long", &floorLongWords),
            page<SearchWidget>("search", &searchFound),
            page<SearchWidget>("search-short", &searchTooShort),
            page<SearchWidget>("search-loading", &searchLoading),
            page<SearchWidget>("search-nobody", &searchNobody),
            page<SearchWidget>("search-error", &searchError),
            {"search-first-load", [] {
                 auto *widget = new SearchWidget;
                 widget->present(searchNobody(), LoadState{false, 42});
                 return widget;
             }},
            page<ScanWidget>("scan", &scanWaiting),
            page<ScanWidget>("scan-damaged", &scanDamaged),
            page<ScanWidget>("scan-unknown", &scanUnknown),
            page<ScanWidget>("scan-asking", &scanAsking),
            page<ScanWidget>("scan-chain-away", &scanChainAway),
            {"scan-camera", [] { return scanByCamera(false, scanWaiting()); }},
            {"scan-camera-read", [] { return scanByCamera(true, scanWaiting()); }},
            {"scan-camera-damaged", [] { return scanByCamera(false, scanDamaged()); }},
            page<TodoWidget>("todos", &todos),
            page<TodoWidget>("todos-long", &todosLong),
            page<TodoWidget>("todos-not-mine", &todosOfNobodyElse),
            page<TodoWidget>("todos-none", &todosNone),
            page<TodoWidget>("todos-loading", &todosLoading),
            page<TodoWidget>("todos-error", &todosError),
            {"todos-mirrored", [] {
                 auto *widget = new TodoWidget;
                 widget->present(todos());
                 return mirrored(widget);
             }},
            page<DevicesWidget>("devices", &devices),
            page<DevicesWidget>("devices-none", &devicesNone),
            page<DevicesWidget>("devices-tested", &devicesTested),
            page<DevicesWidget>("devices-quiet", &devicesQuiet),
            page<CuesWidget>("cues", &cues),
            {"cues-draft", [] { return openCue(cuesDraft(), "lastScoreLow"); }},
            {"cues-cases", [] { return openCue(cuesDraft(), "lapsed2"); }},
            page<CuesWidget>("cues-long", &cuesLong),
            page<CuesWidget>("cues-loading", &cuesLoading),
            page<CuesWidget>("cues-broken", &cuesBroken),
            page<CuesWidget>("cues-refused", &cuesRefused),
            page<CuesWidget>("cues-conflict", &cuesConflict),
            {"cues-mirrored", [] { return mirrored(openCue(cuesDraft(), "lapsed2")); }},
            {"cues-trying", [] { return trialOver(cuesTrying()); }},
            {"cues-tried", [] { return trialOver(cuesTried()); }},
            {"floor-mirrored", [] { return mirrored(busyFloor()); }},
            {"about", [] { return sheetOver(new AboutSheet); }},
            {"demo", [] { return sheetOver(new DemoSheet(guests(), false)); }},
            {"floor-menu", [] { return floorWithMenu(); }}};
    for (const std::vector<Board> &more : {planBoards(), chainBoards()})
        boards.insert(boards.end(), more.begin(), more.end());
    return boards;
}

} // namespace tuttu
