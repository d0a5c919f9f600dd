// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/lookcontroller.h"

#include "core/base/textfold.h"
#include "core/base/whendone.h"
#include "core/capture/capturerule.h"
#include "core/capture/captureservice.h"
#include "core/storage/lookstore.h"
#include "core/storage/productstore.h"
#include "core/storage/producttable.h"
#include "core/storage/shelf.h"
#include "core/storage/storage.h"
#include "core/visit/basketcontroller.h"
#include "core/visit/guestcontroller.h"
#include "core/visit/lookcode.h"
#include "core/visit/lookfile.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/visitcontroller.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellingWord = 3; // letters: shorter ones are in too many words to tell whose look it is
constexpr int ending = 2;      // letters a language may put behind a name: "Ainon", "Aino's"

auto placeOf(std::vector<Product> &products, const ProductId &id)
{
    return std::find_if(products.begin(), products.end(), [&](const Product &p) { return p.id == id; });
}

/** Whether a name says who they are. It is on the screen and on paper, where others may read it. */
bool saysWhoTheyAre(const QString &name, const PersonName &person)
{
    const QStringList words = searchWords(name), theirs = searchWords(QStringList{person.shown, person.preferred, person.latin}.join(u' '));
    const auto isIn = [&](const QString &their) {
        return their.size() >= tellingWord
            && std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(their) && word.size() <= their.size() + ending; });
    };
    return std::any_of(theirs.begin(), theirs.end(), isIn);
}

struct Sought {
    std::optional<Product> numbered;
    std::vector<Product> named;
};

/** The product of that number, else those whose name has every word. */
Result<Sought> soughtIn(Shelf &shelf, const QString &wanted, const QStringList &discreet)
{
    const auto numbered = ProductStore(shelf).byCode(wanted);
    if (!numbered)
        return numbered.error();
    Sought sought{*numbered, {}};
    const QStringList words = sought.numbered ? QStringList() : wanted.split(u' ');
    for (const Product &product : shelf.products.byKeys()) {
        const auto isIn = [&](const QString &word) { return product.name.contains(word, Qt::CaseInsensitive); };
        if (words.isEmpty() || sought.named.size() == LookController::mostFound)
            break;
        if (!product.id.isNull() && !discreet.contains(product.category) && std::all_of(words.begin(), words.end(), isIn))
            sought.named.push_back(product);
    }
    return sought;
}

/** As they stand now, in the look's order; no longer sold = not there. */
std::vector<Product> productsOf(const Look &look, const ProductTable &table)
{
    std::vector<Product> found;
    for (const ProductId &id : look.products) {
        if (const Product *product = table.find(id))
            found.push_back(*product);
    }
    return found;
}

} // namespace

std::vector<Product> OpenLook::wanted() const
{
    if (liked.isEmpty())
        return products;
    std::vector<Product> some;
    std::copy_if(products.begin(), products.end(), std::back_inserter(some), [this](const Product &p) { return liked.contains(p.id); });
    return some;
}

LookController::LookController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, VisitController &visit,
                               BasketController &basket, GuestController &guest, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_profiles(profiles), m_captures(captures), m_session(session), m_visit(visit), m_basket(basket), m_guest(guest),
      m_clock(clock)
{
    connect(&visit, &VisitController::changed, this, &LookController::follow);
    connect(&session, &SessionController::changed, this, &LookController::follow);
    connect(&basket, &BasketController::changed, this, &LookController::follow); // what is in it is offered for a look
    connect(&captures, &CaptureService::recorded, this, &LookController::onRecorded);
    connect(&guest, &GuestController::finished, this, &LookController::endShowing);
}

LookController::Whose LookController::whose() const
{
    const BriefState &brief = m_visit.state();
    return {m_session.clerkId(), brief.face == BriefState::Face::Ready ? brief.customer : CustomerId()};
}

/** Another clerk or another customer, another table. */
void LookController::follow()
{
    if (m_whose != whose() || m_of != m_visit.state().nonce) {
        m_whose = whose();
        m_of = m_visit.state().nonce;
        m_view = {};
    }
    present();
}

void LookController::begin()
{
    m_view.open.reset();
    m_view.found.clear();
    readAnybody();
    present();
}

void LookController::readAnybody()
{
    const auto read = m_storage.run([](Shelf &shelf) { return LookStore(shelf).forAnybody(); });
    whenDone(read, this, [this](const Result<std::vector<Look>> &looks) {
        if (!looks)
            return Q_EMIT refused(looks.error());
        m_anybody = *looks;
        present();
    });
}

bool LookController::discreet(const Product &product) const
{
    return m_profiles.shop().discreet.contains(product.category);
}

void LookController::put(const Product &product)
{
    if (!m_session.signedIn())
        return;
    Draft &mine = draft();
    if (discreet(product))
        return Q_EMIT refused({Errc::Invalid, u"look.discreet"_s});
    if (placeOf(mine.picks, product.id) != mine.picks.end())
        return Q_EMIT refused({Errc::Duplicate, u"look.product"_s});
    if (mine.picks.size() >= size_t(maxLookProducts))
        return Q_EMIT refused({Errc::TooLarge, u"look.products"_s});
    mine.picks.push_back(product);
    std::erase_if(m_view.found, [&](const Product &p) { return p.id == product.id; });
    present();
}

void LookController::seek(const QString &typed)
{
    const QString wanted = typed.simplified();
    if (wanted.isEmpty() || !m_session.signedIn())
        return;
    const auto read = m_storage.run([wanted, discreet = m_profiles.shop().discreet](Shelf &shelf) { return soughtIn(shelf, wanted, discreet); });
    whenDone(read, this, [this, of = std::pair(m_whose, m_of)](const Result<Sought> &sought) {
        if (of != std::pair(m_whose, m_of))
            return; // another customer stands here now
        if (!sought)
            return Q_EMIT refused(sought.error());
        m_view.found = sought->named;
        if (sought->numbered)
            return put(*sought->numbered);
        present();
        if (sought->named.empty())
            Q_EMIT refused({Errc::NotFound, u"look.product"_s});
    });
}

void LookController::takeOut(const ProductId &product)
{
    std::erase_if(draft().picks, [&](const Product &p) { return p.id == product; });
    present();
}

void LookController::move(const ProductId &product, int places)
{
    std::vector<Product> &picks = draft().picks;
    const auto from = placeOf(picks, product);
    if (from == picks.end())
        return;
    const qptrdiff at = from - picks.begin(), to = std::clamp<qptrdiff>(at + places, 0, qptrdiff(picks.size()) - 1);
    if (to < at)
        std::rotate(picks.begin() + to, from, from + 1);
    else
        std::rotate(from, from + 1, picks.begin() + to + 1);
    present();
}

void LookController::setName(const QString &name)
{
    if (name == draft().name)
        return;
    draft().name = name;
    present();
}

void LookController::drop()
{
    m_drafts.remove(whose());
    present();
}

LookLack LookController::lackOf(const Draft &draft) const
{
    const QString name = draft.name.trimmed();
    if (draft.picks.size() < size_t(minLookProducts))
        return LookLack::Products;
    if (name.isEmpty() && whose().second.isNull())
        return LookLack::Name;
    if (name.size() > maxLookName)
        return LookLack::ShorterName;
    if (!whose().second.isNull() && saysWhoTheyAre(name, m_visit.state().profile.customer.name))
        return LookLack::AnotherName;
    return LookLack::Nothing;
}

void LookController::make()
{
    const Draft mine = draft();
    if (m_view.making || !m_session.signedIn() || lackOf(mine) != LookLack::Nothing)
        return;
    Look look{IdMaker(m_clock).make<LookId>(), whose().second, mine.name.trimmed(), {}, m_session.clerkId(), m_clock.now()};
    for (const Product &product : mine.picks)
        look.products.push_back(product.id);
    m_view.making = true;
    present();
    whenDone(m_captures.record(LookMade{look}, m_session.clerkId()), this, [this, mine, look, whoseIt = whose()](const Result<Op> &op) {
        m_view.making = false;
        if (!op) {
            present();
            return Q_EMIT refused(op.error());
        }
        m_drafts.remove(whoseIt);
        m_last = op->id;
        m_lastDraft = {whoseIt, mine};
        if (whoseIt == m_whose)
            onOpened(look, mine.picks);
        present();
        Q_EMIT made();
    });
}

void LookController::open(const LookId &id)
{
    const auto named = [&](const Look &look) { return look.id == id; };
    auto look = std::find_if(m_view.theirs.begin(), m_view.theirs.end(), named);
    if (look == m_view.theirs.end() && (look = std::find_if(m_view.anybody.begin(), m_view.anybody.end(), named)) == m_view.anybody.end())
        return;
    const auto read = m_storage.run([look = *look](Shelf &shelf) { return Result<std::vector<Product>>(productsOf(look, shelf.products)); });
    whenDone(read, this, [this, look = *look, of = std::pair(m_whose, m_of)](const Result<std::vector<Product>> &products) {
        if (of == std::pair(m_whose, m_of) && products)
            onOpened(look, *products);
    });
}

void LookController::onOpened(Look look, std::vector<Product> products)
{
    std::erase_if(products, [this](const Product &p) { return discreet(p); }); // the shop may have decided so since
    const int leftOut = int(look.products.size() - products.size());
    const QSet<ProductId> liked = m_liked.value({look.id, whose().second});
    const QByteArray code = lookCode(m_profiles.shop().lookAddress, m_profiles.shop().store.name, products);
    m_view.open = OpenLook{std::move(look), std::move(products), leftOut, liked, code};
    present();
}

void LookController::close()
{
    m_view.open.reset();
    present();
}

void LookController::copy()
{
    if (!m_view.open)
        return;
    draft() = {m_view.open->look.name, m_view.open->products};
    close();
}

void LookController::toBasket()
{
    if (!m_view.open || whose().second.isNull())
        return;
    const std::vector<Product> wanted = m_view.open->wanted();
    const BasketView basket = m_basket.view();
    for (const Product &product : wanted) {
        const auto inside = [&](const BasketRow &row) { return row.product.id == product.id; };
        if (basket.state != BasketState::Open || std::none_of(basket.rows.begin(), basket.rows.end(), inside))
            m_basket.put(product, LineFrom::Look);
    }
}

void LookController::show()
{
    if (!m_view.open || m_view.open->products.empty() || !m_session.signedIn())
        return;
    m_shownTo = whose().second;
    if (m_shownTo.isNull())
        m_liked.remove({m_view.open->look.id, m_shownTo}); // somebody else stands there now
    m_shown = m_view.open;
    m_shown->liked = m_liked.value({m_shown->look.id, m_shownTo});
    m_guest.startLook();
    Q_EMIT shownChanged();
}

void LookController::toggleLiked(const ProductId &product)
{
    if (!m_shown)
        return;
    m_guest.touched();
    if (!m_shown->liked.remove(product))
        m_shown->liked.insert(product);
    m_liked.insert({m_shown->look.id, m_shownTo}, m_shown->liked);
    Q_EMIT shownChanged();
}

void LookController::endShowing()
{
    if (!std::exchange(m_shown, std::nullopt))
        return;
    Q_EMIT shownChanged();
}

QFuture<Result<QString>> LookController::keepFile(const QByteArray &pdf)
{
    return m_storage.run([folder = m_folder, name = m_view.open ? m_view.open->look.name : QString(), day = m_visit.today(), pdf](Shelf &) { return keepLookFile(folder, name, day, pdf); });
}

void LookController::onRecorded(const Op &, const Outcome &outcome)
{
    if (const auto *made = std::get_if<LookMade>(&outcome); made && made->look.customer.isNull()) {
        m_anybody.insert(m_anybody.begin(), made->look);
    } else if (const auto *undone = std::get_if<CaptureUndone>(&outcome); undone && undone->kind == opKind(LookMade{})) {
        if (undone->op == m_last) { // it may be mended and made again
            m_drafts.insert(m_lastDraft.first, m_lastDraft.second);
            m_view.open.reset();
        }
        readAnybody();
    } else {
        return;
    }
    present();
}

std::vector<LookSuggestion> LookController::suggestions(const Draft &draft) const
{
    std::vector<LookSuggestion> all;
    const auto add = [&](const Product &product, LookHint hint) {
        const auto same = [&](const auto &one) { return one.id == product.id; };
        const bool picked = std::any_of(draft.picks.begin(), draft.picks.end(), same);
        const bool offered = std::any_of(all.begin(), all.end(), [&](const LookSuggestion &s) { return same(s.product); });
        if (!picked && !offered && !product.name.isEmpty() && !discreet(product))
            all.push_back({product, hint});
    };
    const BriefState &brief = m_visit.state();
    for (const Recommendation &r : brief.brief.recommendations)
        add(r.product, LookHint::Recommended);
    for (const Hold &hold : brief.profile.holds) {
        if (hold.state == HoldState::Open)
            add(brief.profile.products.value(hold.product), LookHint::OnHold);
    }
    for (const BasketRow &row : m_basket.view().rows)
        add(row.product, LookHint::InBasket);
    return all;
}

void LookController::present()
{
    const Draft mine = m_drafts.value(whose());
    m_view.customer = whose().second;
    m_view.name = mine.name;
    m_view.picks = mine.picks;
    m_view.lack = lackOf(mine);
    m_view.suggestions = suggestions(mine);
    m_view.theirs = m_visit.state().profile.looks;
    m_view.anybody = m_anybody;
    Q_EMIT changed();
}

} // namespace tuttu
