// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"

#include "core/profile/cuefile.h"
#include "core/recognition/parsecode.h"

namespace tuttu::madeup {

namespace {

template<typename IdType>
IdType idOf(const QString &key) { return IdType::derived("madeup", key); }

QDateTime ago(int minutes) { return now().addSecs(-60 * minutes); }

PersonName name(const QString &shown, const QString &latin = {})
{
    PersonName n;
    n.shown = shown;
    n.latin = latin;
    return n;
}

Cue cue(const QString &rule, const QString &product = {}, int count = 0, int weeks = 0)
{
    Cue c;
    c.rule = rule;
    static const auto book = standardCues();
    const CueCase &said = book->find(rule)->cases.back();
    c.family = said.family;
    c.words = said.words;
    c.productName = product;
    c.count = count;
    c.gapDays = 7 * weeks;
    c.date = QDate(2026, 11, 24);
    return c;
}

VisitCard card(const PersonName &who, int arrivedMinutesAgo, Means means = Means::Scan)
{
    VisitCard c;
    c.name = who;
    c.visit.id = idOf<VisitId>(who.shown + QString::number(arrivedMinutesAgo));
    c.visit.customer = idOf<CustomerId>(who.shown);
    c.visit.assurance = Assurance::Identified;
    c.visit.means = means;
    c.visit.arrived = ago(arrivedMinutesAgo);
    c.visit.lastSign = c.visit.arrived;
    return c;
}

VisitCard hint(const QString &place, int arrivedMinutesAgo)
{
    VisitCard c = card(PersonName(), arrivedMinutesAgo, Means::Beacon);
    c.visit.customer = {};
    c.visit.assurance = Assurance::Hint;
    c.visit.place = place;
    return c;
}

VisitCard with(VisitCard c, const Clerk &clerk, int claimedMinutesAgo, bool mine)
{
    c.visit.claimedBy = clerk.id;
    c.visit.claimedAt = c.visit.greetedAt = ago(claimedMinutesAgo);
    c.clerkName = clerk.name;
    c.mine = mine;
    return c;
}

VisitCard left(VisitCard c, int minutesAgo)
{
    c.visit.leftAt = ago(minutesAgo);
    return c;
}

Todo todo(TodoKind kind, const QString &who, const QString &text, int dueInDays)
{
    Todo t;
    t.kind = kind;
    t.name = name(who);
    t.customer = idOf<CustomerId>(who);
    t.text = text;
    t.due = now().date().addDays(dueInDays);
    return t;
}

FloorView bare(FloorState::Face face)
{
    FloorView view;
    view.now = now();
    view.floor.face = face;
    view.floor.store = shop();
    view.status.reach = Reach::Good;
    return view;
}

} // namespace

QDateTime now() { return QDateTime(QDate(2026, 11, 21), QTime(14, 6), Qt::UTC); }

Store shop() { return {idOf<StoreId>("shop"), "Covent Garden", "Europe/London", "GBP", "GB"}; }

std::vector<Clerk> clerks()
{
    return {{idOf<ClerkId>("mia4"), "Mia", "ML", Role::Associate}, {idOf<ClerkId>("leo"), "Leo", "LV", Role::Associate},
            {idOf<ClerkId>("sari"), "Sari", "SK", Role::Associate}, {idOf<ClerkId>("nuri2"), "Nuri", "NH", Role::Associate},
            {idOf<ClerkId>("elina"), "Elina", "EP", Role::Manager}};
}

SignInView signIn()
{
    SignInView view;
    view.now = now();
    view.inShop = 4;
    view.session.store = shop();
    view.session.clerks = clerks();
    view.session.clerk = view.session.clerks[0];
    view.status = {Reach::Offline, ago(42), 17};
    return view;
}

SignInView signInWrongPin()
{
    SignInView view = signIn();
    view.session.problem = Error{Errc::WrongSecret, {}};
    return view;
}

SignInView signInWaiting()
{
    SignInView view = signIn();
    view.session.problem = Error{Errc::Throttled, {}};
    view.session.retryAt = now().addSecs(28);
    return view;
}

SignInView signInDemo()
{
    SignInView view = signIn();
    view.status = {Reach::Alone, ago(42), 0};
    view.session.demoPins = {{view.session.clerks[0].id, "271828"}};
    return view;
}

SignInView signInNobody()
{
    SignInView view = signIn();
    view.session.clerks.clear();
    view.session.clerk.reset();
    view.status = {Reach::Good, ago(42), 0};
    return view;
}

SignInView signInWork()
{
    SignInView view = signIn();
    view.status = {Reach::Good, ago(42), 0};
    view.work.phase = WorkAccountState::Phase::Idle;
    view.session.work.insert(view.session.clerks[0].id, {true, now().addSecs(50 * 3600)});
    view.session.work.insert(view.session.clerks[1].id, {false, now().addSecs(50 * 3600)});
    return view;
}

SignInView signInWorkNoPin()
{
    SignInView view = signInWork();
    view.session.clerk = view.session.clerks[1];
    return view;
}

SignInView signInNoPin()
{
    SignInView view = signIn();
    view.session.pinless.insert(view.session.clerk->id);
    return view;
}

SignInView signInWorkCode()
{
    SignInView view = signInWork();
    view.work.phase = WorkAccountState::Phase::Showing;
    view.work.code = {"WDJB-MJHT", QUrl("https://login.shop.example/device"), QUrl("https://login.shop.example/device?user_code=WDJB-MJHT"), now().addSecs(9 * 60)};
    return view;
}

SignInView signInWorkFailed()
{
    SignInView view = signInWork();
    view.work.phase = WorkAccountState::Phase::Failed;
    view.work.problem = SignInProblem::Unsafe;
    return view;
}

SignInView signInWorkFirst()
{
    SignInView view = signInNobody();
    view.work.phase = WorkAccountState::Phase::Idle;
    return view;
}

FloorView floor()
{
    FloorView view = bare(FloorState::Face::Ready);
    FloorState &f = view.floor;
    VisitCard aino = card(name("Aino Virtanen"), 2);
    aino.cues = {cue("holdOpen", "Linen throw", 1), cue("replenishmentDue", "Wool wash", 3, 10),
                 cue("birthdayNear")};
    VisitCard leyla = card(name("Leyla Şahin"), 0, Means::LookUp);
    leyla.firstVisit = true;
    leyla.cues = {cue("firstVisit")};
    f.arrived = {aino, hint("by the door", 1), leyla};
    VisitCard jari = with(card(name("Jari Koskinen"), 9), clerks()[0], 6, true);
    jari.tier = Tier::Regular;
    jari.cues = {cue("longTimeCustomer", {}, 10)};
    VisitCard sakura = with(card(name("宮本 さくら", "Miyamoto Sakura"), 14), clerks()[1], 11, false);
    VisitCard tanja = card(name("Tanja Bergström"), 12);
    tanja.visit.leaveAloneUntil = now().addSecs(14 * 60);
    f.withClerk = {jari, sakura, tanja};
    f.left = {left(with(card(name("Pekka Mäkinen"), 60), clerks()[1], 50, false), 14), left(with(card(name("Алеся Каваленка", "Alesia Kavalenka"), 70), clerks()[0], 65, true), 36),
              left(card(name("Sofia Oliveira"), 90), 45), left(card(name("Erik Nyman"), 100), 64)};
    CaseView henna;
    henna.about.id = idOf<CaseId>("Henna Laine");
    henna.about.customer = idOf<CustomerId>("Henna Laine");
    henna.about.opened = ago(90);
    henna.about.due = now().addSecs(4 * 3600);
    henna.about.said = "Nobody came for twenty minutes";
    henna.name = name("Henna Laine");
    view.cases = {CaseListState::Face::Ready, {henna}, 1, {}};
    f.todos = {todo(TodoKind::HoldEnds, "Olli Heikkilä", "Boots, size 43", 0),
               todo(TodoKind::FollowUp, "Nadia Haddad", "Write: size 38 is back", 0), todo(TodoKind::FollowUp, "Sofia Oliveira", "Call about the linen shirt", 1)};
    f.visitorsToday = 61;
    f.recognisedToday = 22;
    return view;
}

FloorView floorEmpty() { return bare(FloorState::Face::Ready); }
FloorView floorLoading() { return bare(FloorState::Face::Loading); }

FloorView floorError()
{
    FloorView view = bare(FloorState::Face::Error);
    view.floor.problem = Error{Errc::Io, {}};
    return view;
}

FloorView floorOffline()
{
    FloorView view = floor();
    view.status = {Reach::Offline, ago(42), 17};
    return view;
}

FloorView floorLongWords()
{
    FloorView view = floor();
    FloorState &f = view.floor;
    VisitCard longest = card(name("Maria-Margareta von Hohenlohe-Waldenburg-Schillingsfürst"), 125);
    longest.cues = {cue("replenishmentDue", "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilaspyyhe", 3, 10)};
    VisitCard noura = card(name("نورة بنت عبد العزيز", "Noura bint Abdulaziz"), 7);
    noura.tier = Tier::Friend;
    f.arrived = {longest, noura, card(name("Sukarno"), 3), hint("yläkerran lastenvaateosaston sovituskoppien vieressä", 1)};
    f.todos.push_back(todo(TodoKind::FollowUp, "Maria-Margareta von Hohenlohe-Waldenburg-Schillingsfürst", "Asiakastyytyväisyyskyselylomakkeen jälkeinen yhteydenotto puhelimitse", 4));
    return view;
}

SearchState searchFound()
{
    SearchState state;
    state.face = SearchState::Face::Ready;
    state.text = "ha";
    const auto hit = [&](const PersonName &who, const QString &hint, const QDate &last) {
        state.hits.push_back({idOf<CustomerId>(who.shown), who, hint, last, false});
    };
    hit(name("Nadia Haddad"), "•••• 123 · n…@example.org", QDate(2026, 11, 12));
    hit(name("Henna Hakala"), "•••• 877 · h…@example.org", QDate(2026, 3, 2));
    hit(name("浜崎 翔", "Hamasaki Shō"), "•••• 400", QDate(2025, 12, 24));
    hit(name("نورة حداد", "Noura Haddad"), "n…@example.org", QDate());
    hit(name("Maria-Margareta von Hohenlohe-Waldenburg-Schillingsfürst-Haltenbergstetten zu Langenburg und Gleichen"), "•••• 002 · m…@example.org", QDate(2026, 10, 30));
    return state;
}

SearchState searchTooShort() { return {SearchState::Face::TooShort, "h", {}, {}}; }
SearchState searchLoading() { return {SearchState::Face::Loading, "had", {}, {}}; }
SearchState searchNobody() { return {SearchState::Face::Ready, "haddadd", {}, {}}; }
SearchState searchError() { return {SearchState::Face::Error, "had", {}, Error{Errc::KeyLocked, {}}}; }

ScanView scanWaiting()
{
    return {ScanView::Face::Waiting, {}, {{"14:04", "Aino Virtanen", "•••• 0017"}, {"13:52", {}, "•••• 4711"}, {"13:40", "Алеся Каваленка", "•••• 0031"}}};
}

ScanView scanDamaged()
{
    ScanView view = scanWaiting();
    view.face = ScanView::Face::Refused;
    view.problem = parseCode("2950000000018", CodeRules()).error();
    return view;
}

ScanView scanUnknown()
{
    ScanView view = scanWaiting();
    view.face = ScanView::Face::Refused;
    view.problem = Error{Errc::NotFound, {}};
    return view;
}

ScanView scanAsking()
{
    ScanView view = scanUnknown();
    view.face = ScanView::Face::Asking;
    view.problem.reset();
    return view;
}

ScanView scanChainAway()
{
    ScanView view = scanUnknown();
    view.problem = Error{Errc::Unreachable, {}};
    return view;
}

std::vector<DemoGuest> guests()
{
    return {{"Aino Virtanen", "2950000000017", "b1", "comes every six weeks, likes candles"}, {"宮本 さくら", "2950000000024", {}, "a name in Japanese, bought last in March"},
            {"Алеся Каваленка", "2950000000031", {}, "long away"}, {"نورة حداد", "2950000000048", {}, "birthday this week"}};
}

} // namespace tuttu::madeup
