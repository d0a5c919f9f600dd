// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/briefsamples.h"

#include "core/profile/cuefile.h"

namespace tuttu::samples {

using namespace Qt::StringLiterals;

namespace {

const Currency pounds(u"GBP");
const ClerkId mia = ClerkId::derived("clerk", u"mia"_s), leo = ClerkId::derived("clerk", u"leo"_s);

QDateTime daysAgo(int days, int hour = 14, int minute = 6) { return QDateTime(QDate(2026, 11, 21).addDays(-days), QTime(hour, minute), Qt::UTC); }

Product product(const char *code, const QString &name, const QString &category, qint64 pence)
{
    return {productId(code), QString::fromLatin1(code), name, category, {}, {pence, pounds}, {}};
}

const std::vector<Product> &range()
{
    static const std::vector<Product> all{
        product("22423", u"Regency cakestand 3 tier"_s, u"kitchen"_s, 1275), product("85123A", u"White hanging heart T-light holder"_s, u"candles"_s, 295),
        product("47566", u"Party bunting"_s, u"party"_s, 495), product("20725", u"Lunch bag red retrospot"_s, u"bags"_s, 165),
        product("22720", u"Set of 3 cake tins pantry design"_s, u"kitchen"_s, 495), product("84879", u"Assorted colour bird ornament"_s, u"decoration"_s, 169)};
    return all;
}

Order order(const char *number, const QDateTime &at, Channel channel, std::vector<OrderLine> lines)
{
    return {OrderId::derived("order", QString::fromLatin1(number)), QString::fromLatin1(number), {}, {}, channel, at, std::move(lines)};
}

OrderLine line(size_t which, int quantity) { return {range()[which].id, quantity, range()[which].price}; }

Visit visit(int days, ClerkId by, const char *name)
{
    Visit v;
    v.id = VisitId::derived("visit", QString::fromLatin1(name));
    v.arrived = daysAgo(days, 13, 40);
    v.leftAt = daysAgo(days, 14, 4);
    v.claimedBy = by;
    return v;
}

Recommendation because(size_t which, ReasonKind kind)
{
    Recommendation r;
    r.product = range()[which];
    r.reason = kind;
    r.withProduct = range()[1].id;
    r.withName = range()[1].name;
    r.withBought = QDate(2026, 3, 4);
    r.together = 31;
    r.withBaskets = 210;
    r.lift = 4.2;
    r.times = kind == ReasonKind::PopularHere ? 44 : 6;
    r.product.since = QDate(2026, 10, 28);
    return r;
}

Cue cue(const QString &rule, int count, int weeks, const QDate &date, size_t which)
{
    Cue c;
    c.rule = rule;
    static const auto book = standardCues();
    const CueCase &said = book->find(rule)->cases.back();
    c.family = said.family;
    c.words = said.words;
    c.count = count;
    c.gapDays = 7 * weeks;
    c.date = date;
    c.product = range()[which].id;
    c.productName = range()[which].name;
    return c;
}

Segment segment(const QString &persona, int count, int of)
{
    static const auto book = standardCues();
    const auto rule = std::find_if(book->personas.begin(), book->personas.end(), [&](const PersonaRule &p) { return p.name == persona; });
    Segment s;
    s.persona = persona;
    s.words = rule->words;
    s.purchaseDays = 14;
    s.daysAway = 77;
    s.gapDays = 42;
    s.count = count;
    s.of = of;
    return s;
}

void remember(Profile &p)
{
    p.orders = {order("581001", daysAgo(77, 15), Channel::Store, {line(0, 1), line(1, 4), line(2, 1)}),
                order("579312", daysAgo(122, 11), Channel::Online, {line(3, 10), line(4, 1)}),
                order("C578001", daysAgo(130, 12), Channel::Store, {line(5, -2)}),
                order("561200", daysAgo(420, 10), Channel::Store, {line(0, 1), line(1, 2), line(2, 1), line(3, 1), line(5, 6)})};
    p.visits = {visit(77, leo, "77"), visit(165, mia, "165")};
    p.notes = {{NoteId::derived("note", u"1"_s), p.customer.id, mia, daysAgo(122), {u"gift"_s}, u"Looking for a gift for a sister, likes ceramics."_s}};
    p.scores = {{p.customer.id, daysAgo(165), 9, {u"staff"_s}, u"Lovely people"_s}};
    p.holds = {{HoldId::derived("hold", u"1"_s), p.customer.id, range()[4].id, 2, daysAgo(1), daysAgo(-2, 23, 59), leo, HoldState::Open}};
    p.followUps = {{FollowUpId::derived("followUp", u"1"_s), p.customer.id, mia, u"Write when the cake stands are back"_s, QDate(2026, 11, 24), false}};
    for (const Product &each : range())
        p.products.insert(each.id, each);
}

} // namespace

ProductId productId(const char *code) { return ProductId::derived("product", QString::fromLatin1(code)); }
QDateTime now() { return daysAgo(0, 14, 6); }

BriefScene scene()
{
    BriefScene s;
    s.zone = QTimeZone("Europe/London");
    s.now = now();
    s.clerks = {{mia, u"Mia"_s, u"ML"_s, Role::Associate}, {leo, u"Leo"_s, u"LV"_s, Role::Associate}};
    s.reader = mia;
    s.sync = {u"Live"_s, Tone::Live, Icon::Check};
    return s;
}

BriefScene offline()
{
    BriefScene s = scene();
    s.sync = SyncText::words({Reach::Offline, s.now.addSecs(-42 * 60), 17}, s.now);
    return s;
}

BriefState aino()
{
    BriefState s;
    s.face = BriefState::Face::Ready;
    s.feedback = FeedbackAsk::Ask;
    s.nonce = 1;
    s.customer = CustomerId::derived("customer", u"12347"_s);
    s.visit = VisitId::derived("visit", u"now"_s);
    s.recognition = {Assurance::Identified, Means::Scan, s.customer, IdentifierKind::Card, daysAgo(0, 14, 4)};
    Customer &c = s.profile.customer;
    c.id = s.customer;
    c.name = {u"Aino Virtanen"_s, {}, u"AI-no"_s, {}};
    c.languages = {u"fi"_s, u"sv"_s};
    c.interests = {u"kitchen"_s, u"candles"_s};
    c.avoids = {u"glitter"_s};
    c.sizes = {{u"top"_s, u"38"_s}, {u"shoe"_s, u"39"_s}};
    c.since = QDate(2016, 4, 2);
    c.tier = Tier::Regular;
    c.consents = {{Purpose::EmailMarketing, ConsentState::Granted, daysAgo(400), u"1"_s}, {Purpose::SmsMarketing, ConsentState::Refused, daysAgo(400), u"1"_s}};
    s.profile.asOf = daysAgo(0, 9, 12);
    remember(s.profile);
    s.brief.rhythm = {14, 42, 77};
    s.brief.likes = {u"party"_s};
    s.brief.segments = {segment(u"weekendVisitor"_s, 11, 14)};
    s.brief.cues = {cue(u"holdOpen"_s, 2, 0, QDate(2026, 11, 23), 4),
                    cue(u"replenishmentDue"_s, 6, 10, QDate(2026, 9, 5), 1),
                    cue(u"longTimeCustomer"_s, 10, 0, QDate(2016, 4, 2), 0)};
    s.verdicts.resize(3);
    s.brief.recommendations = {because(2, ReasonKind::GoesWith), because(1, ReasonKind::BoughtOften), because(5, ReasonKind::NewInCategory),
                               because(3, ReasonKind::PopularHere)};
    s.timeline = timelineOf(s.profile);
    return s;
}

BriefState judged()
{
    BriefState s = aino();
    s.nonce = 2;
    s.verdicts = {CueVerdict::Said, CueVerdict::NotNow, CueVerdict::Wrong};
    s.held = {s.brief.recommendations[1].product.id};
    return s;
}

BriefState withoutSuggestions()
{
    BriefState s = aino();
    s.nonce = 12;
    s.doesWithout = true;
    s.brief.recommendations.clear();
    return s;
}

BriefState longest()
{
    BriefState s = aino();
    s.nonce = 3;
    s.customer = s.profile.customer.id = CustomerId::derived("customer", u"long"_s);
    Customer &c = s.profile.customer;
    c.name = {u"Maria-Annukka von Schwarzenberg-Hohenlohe-Langenburg"_s, u"Annukka"_s, u"AN-nuk-ka"_s, {}};
    c.tier = Tier::Friend;
    c.languages = {u"fi"_s, u"sv"_s, u"de"_s, u"fr"_s};
    c.interests = {u"kitchen"_s, u"candles"_s, u"jewellery"_s, u"decoration"_s, u"textiles"_s};
    c.avoids = {u"glitter"_s, u"leather"_s, u"scented"_s};
    c.sizes = {{u"top"_s, u"38"_s}, {u"shoe"_s, u"39"_s}, {u"ring"_s, u"17.5"_s}};
    for (Recommendation &r : s.brief.recommendations) {
        r.product.name = u"Assorted farm kitchen tea towels with hanging lavender hearts, set of six"_s;
        r.product.price = {123456789, pounds};
        r.product.stockHere = 12;
        r.withName = r.product.name;
    }
    s.brief.segments = {segment(u"dearToUs"_s, 14, 14), segment(u"likesABargain"_s, 30, 41)};
    s.brief.cues[0].productName = s.brief.cues[1].productName = u"Set of 6 spice tins pantry design with labels"_s;
    s.profile.notes.front().text = u"Etsii syntymäpäivälahjaa sisarelle: keraamisia kynttilänjalkoja, mieluummin käsityötä, ei mitään kimaltelevaa eikä tuoksuvaa."_s;
    return s;
}

BriefState sakura()
{
    BriefState s = aino();
    s.nonce = 4;
    s.customer = s.profile.customer.id = CustomerId::derived("customer", u"sakura"_s);
    s.profile.customer.name = {u"宮本 さくら"_s, {}, u"mi-ya-MO-to"_s, u"Miyamoto Sakura"_s};
    s.profile.customer.languages = {u"ja"_s, u"en"_s};
    s.brief.cues.resize(2);
    s.verdicts.resize(2);
    s.brief.recommendations.resize(3);
    return s;
}

BriefState layla()
{
    BriefState s = aino();
    s.nonce = 5;
    s.customer = s.profile.customer.id = CustomerId::derived("customer", u"layla"_s);
    s.profile.customer.name = {u"ليلى عبد الرحمن"_s, {}, {}, u"Layla Abd al-Rahman"_s};
    s.profile.customer.languages = {u"ar"_s, u"en"_s};
    s.profile.asOf = daysAgo(3, 18);
    return s;
}

BriefState newcomer()
{
    BriefState s;
    s.face = BriefState::Face::Ready;
    s.nonce = 6;
    s.customer = s.profile.customer.id = CustomerId::derived("customer", u"new"_s);
    s.profile.customer.name.shown = u"Suharto"_s;
    s.profile.customer.since = QDate(2026, 11, 21);
    s.profile.asOf = daysAgo(0, 14, 5);
    s.recognition = {Assurance::Confirmed, Means::NewCustomer, s.customer, IdentifierKind::Card, daysAgo(0, 14, 5)};
    return s;
}

BriefState loading()
{
    BriefState s;
    s.face = BriefState::Face::Loading;
    s.nonce = 7;
    return s;
}

BriefState failed()
{
    BriefState s;
    s.face = BriefState::Face::Error;
    s.nonce = 8;
    s.problem = Error{Errc::Io, {}};
    return s;
}

} // namespace tuttu::samples
