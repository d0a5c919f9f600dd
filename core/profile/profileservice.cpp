// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/profileservice.h"

#include "core/base/logging.h"
#include "core/base/textfold.h"
#include "core/insight/affinity.h"
#include "core/insight/makebrief.h"
#include "core/profile/cuefile.h"
#include "core/profile/searchhint.h"
#include "core/profile/shopmodels.h"
#include "core/storage/capturestore.h"
#include "core/storage/carriedstore.h"
#include "core/storage/customersearch.h"
#include "core/storage/customerstore.h"
#include "core/storage/modelstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/planstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/storage.h"

#include <QElapsedTimer>

namespace tuttu {

/** What a brief is computed against besides the profile. Made on the storage thread at the first brief and kept there. */
struct ProfileService::Models {
    std::optional<Affinity> affinity;
    std::optional<Catalogue> catalogue;
    std::shared_ptr<const ShopHabits> habits;
    std::optional<QHash<QString, CueRecord>> records; ///< what clerks made of cues until now; read once, as it is a look through all of them

    void ensure(Shelf &shelf)
    {
        if (!records) {
            const auto kept = CaptureStore(shelf).cueRecords();
            records = kept ? *kept : QHash<QString, CueRecord>();
        }
        if (!catalogue)
            catalogue.emplace(readCatalogue(shelf));
        if (!affinity) {
            auto model = ModelStore(shelf).affinity();
            if (!model)
                qCInfo(lcStorage) << "no co-purchase model yet:" << int(model.error().code);
            affinity.emplace(model ? std::move(*model) : Affinity());
        }
        if (!habits)
            habits = readHabits(shelf);
    }
};

namespace {

constexpr int scoreQuietHours = 24;

double msSince(QElapsedTimer &timer)
{
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    timer.restart();
    return ms;
}

/** The one whose identifier it is. */
Result<CustomerId> ownerOf(Shelf &shelf, const Identifier &identifier)
{
    const auto owners = CustomerStore(shelf).withIdentifier(identifier);
    if (!owners)
        return owners.error();
    if (owners->empty())
        return {Errc::NotFound, QStringLiteral("nobody has this code")};
    if (owners->size() > 1)
        return {Errc::Conflict, QStringLiteral("several people share it")};
    return owners->front();
}

Result<Recognition> whoHas(Shelf &shelf, const ScannedCode &code, Means means, const QDateTime &now)
{
    const auto identifier = identifierOf(code);
    if (!identifier)
        return {Errc::Invalid, QStringLiteral("Product")}; // a product opens no person
    const auto owner = ownerOf(shelf, *identifier);
    if (!owner)
        return owner.error();
    const bool presented = means == Means::Scan && (identifier->kind == IdentifierKind::Card || identifier->kind == IdentifierKind::Gsrn);
    const Assurance assurance = means == Means::Beacon ? Assurance::Hint : presented ? Assurance::Identified : Assurance::Confirmed;
    return Recognition{assurance, means, *owner, identifier->kind, now};
}

/** A pass that changes its code proves more than its number, and a pass whose code is over proves less: nothing. */
Result<Recognition> whoShowsRotating(Shelf &shelf, const ScannedCode &code, Means means, const QDateTime &now)
{
    const auto owner = ownerOf(shelf, {IdentifierKind::Card, code.value});
    if (!owner)
        return owner.error();
    const auto taken = CarriedStore(shelf).takeCode(code.value, code.proof, now);
    if (!taken && taken.error().code == Errc::WrongSecret)
        return codeError(CodeProblem::StalePass);
    if (!taken && taken.error().code != Errc::NotFound)
        return taken.error();
    return Recognition{taken ? Assurance::Proven : Assurance::Identified, means, *owner, IdentifierKind::Card, now};
}

/** An experiment that cannot be read holds nobody up. */
std::vector<Experiment> runningExperiments(const Shelf &shelf, const StoreId &store)
{
    auto running = PlanStore(shelf).running(store, shelf.clock.now());
    if (!running)
        qCWarning(lcStorage) << "the running experiments cannot be read:" << int(running.error().code);
    return running ? std::move(*running) : std::vector<Experiment>();
}

Result<Recognition> whoShowsSigned(Shelf &shelf, const ScannedCode &code, Means means, const ShopContext &shop)
{
    const QDateTime now = shelf.clock.now();
    const auto token = shop.passKey ? openPass(code.value, *shop.passKey, now) : Result<PassToken>(Errc::NotFound);
    if (!token)
        return codeError(CodeProblem::ForeignPass);
    const auto owner = ownerOf(shelf, {IdentifierKind::Pass, token->pass.toString()});
    if (!owner)
        return owner.error();
    return Recognition{Assurance::Proven, means, *owner, IdentifierKind::Pass, now};
}

Result<Recognition> whoShows(Shelf &shelf, const ScannedCode &code, Means means, const ShopContext &shop)
{
    switch (code.kind) {
    case CodeKind::RotatingPass: return whoShowsRotating(shelf, code, means, shelf.clock.now());
    case CodeKind::SignedPass: return whoShowsSigned(shelf, code, means, shop);
    default: return whoHas(shelf, code, means, shelf.clock.now());
    }
}

/** Whose beacon it is; NotFound also without consent, or while they have paused it. */
Result<CustomerId> noticeable(Shelf &shelf, const QString &beacon)
{
    const auto owner = ownerOf(shelf, {IdentifierKind::Beacon, beacon});
    if (!owner)
        return {owner.error().code == Errc::Conflict ? Errc::NotFound : owner.error().code, owner.error().detail};
    const auto customer = CustomerStore(shelf).customer(*owner);
    if (!customer)
        return customer.error();
    if (!customer->mayBeNoticed(shelf.clock.now()))
        return {Errc::NotFound, QStringLiteral("no consent to be noticed, or paused")};
    return customer->id;
}

} // namespace

CodeRules codeRules(const ShopContext &shop)
{
    CodeRules rules;
    rules.cardPrefixes = shop.cardPrefixes;
    rules.ownDomains = shop.linkDomains;
    rules.phoneRegion = shop.store.phoneRegion;
    return rules;
}

ProfileService::ProfileService(Storage &storage, ShopContext shop, const Clock &clock)
    : m_storage(storage), m_shop(std::move(shop)), m_clock(clock), m_models(std::make_shared<Models>())
{
    if (!m_shop.cues)
        m_shop.cues = standardCues();
}

void ProfileService::forgetModels()
{
    m_models = std::make_shared<Models>();
}

Result<OpenedProfile> ProfileService::read(Shelf &shelf, Models &models, const ShopContext &shop, const Recognition &why, StepTimes times)
{
    models.ensure(shelf);
    QElapsedTimer timer;
    timer.start();
    auto profile = ProfileStore(shelf).profile(why.customer);
    if (!profile)
        return profile.error();
    times.profileMs = msSince(timer);
    // Nobody learns a single answer while they may still know whose it is: it was promised to go to the shop, not to who served.
    std::erase_if(profile->scores, [quiet = shelf.clock.now().addSecs(-scoreQuietHours * 3600)](const NpsAnswer &a) { return a.at > quiet; });
    OpenedProfile opened;
    opened.recognition = why;
    opened.experiments = runningExperiments(shelf, shop.store.id);
    BriefContext context{shelf.clock.now(), shop.zone, shop.store.id, shop.cues, *models.records, true, shop.discreet, models.habits};
    for (const Experiment &experiment : opened.experiments) {
        if (experiment.kind == ExperimentKind::Cues) {
            context.leftOut = experiment.instead;
            context.leftOutOfDrawn = experiment.unsaid;
        }
    }
    opened.brief = makeBrief(*profile, *models.affinity, *models.catalogue, context);
    opened.timeline = timelineOf(*profile);
    opened.profile = std::move(*profile);
    times.briefMs = msSince(timer);
    opened.times = times;
    return opened;
}

QFuture<Result<>> ProfileService::warmUp() const
{
    return m_storage.run([models = m_models](Shelf &shelf) {
        models->ensure(shelf);
        return Result<>();
    });
}

QFuture<Result<OpenedProfile>> ProfileService::openByCode(const QString &raw, Means means) const
{
    return m_storage.run([raw, means, models = m_models, shop = m_shop](Shelf &shelf) -> Result<OpenedProfile> {
        StepTimes times;
        QElapsedTimer timer;
        timer.start();
        const auto code = parseCode(raw, codeRules(shop), means == Means::Scan ? CodeEntry::Scanned : CodeEntry::Typed);
        if (!code)
            return code.error();
        times.parseMs = msSince(timer);
        const auto who = whoShows(shelf, *code, means, shop);
        if (!who)
            return who.error();
        times.resolveMs = msSince(timer);
        return read(shelf, *models, shop, *who, times);
    });
}

QFuture<Result<OpenedProfile>> ProfileService::open(CustomerId customer, const Recognition &why) const
{
    Recognition who = why;
    who.customer = customer;
    if (!who.at.isValid())
        who.at = m_clock.now();
    return m_storage.run([who, models = m_models, shop = m_shop](Shelf &shelf) { return read(shelf, *models, shop, who, {}); });
}

QFuture<Result<Recognition>> ProfileService::resolve(const QString &raw, Means means) const
{
    return m_storage.run([raw, means, shop = m_shop](Shelf &shelf) -> Result<Recognition> {
        if (means == Means::Beacon) {
            const auto who = noticeable(shelf, raw);
            if (!who)
                return who.error();
            return Recognition{Assurance::Hint, Means::Beacon, *who, IdentifierKind::Beacon, shelf.clock.now()};
        }
        const auto code = parseCode(raw, codeRules(shop), means == Means::Scan ? CodeEntry::Scanned : CodeEntry::Typed);
        if (!code)
            return code.error();
        return whoShows(shelf, *code, means, shop);
    });
}

QFuture<Result<std::shared_ptr<EidResolver>>> ProfileService::eidResolver() const
{
    return m_storage.run([](Shelf &shelf) -> Result<std::shared_ptr<EidResolver>> {
        const auto secrets = CarriedStore(shelf).beacons();
        if (!secrets)
            return secrets.error();
        std::vector<EidBeacon> beacons;
        for (const BeaconSecret &one : *secrets) {
            EidBeacon &beacon = beacons.emplace_back();
            beacon.identity = one.identity;
            std::copy(one.key.begin(), one.key.end(), beacon.key.data());
            beacon.exponent = one.exponent;
            beacon.startedAt = one.startedAt;
        }
        auto resolver = EidResolver::make(shelf.clock, std::move(beacons));
        if (!resolver)
            return resolver.error();
        return std::make_shared<EidResolver>(std::move(*resolver));
    });
}

QFuture<Result<QHash<QString, CustomerId>>> ProfileService::whoMayBeNoticed(const QStringList &beacons) const
{
    return m_storage.run([beacons](Shelf &shelf) -> Result<QHash<QString, CustomerId>> {
        QHash<QString, CustomerId> linked;
        for (const QString &beacon : beacons) {
            const auto who = noticeable(shelf, beacon);
            if (who)
                linked.insert(beacon, *who);
            else if (who.error().code != Errc::NotFound)
                return who.error();
        }
        return linked;
    });
}

QFuture<Result<std::vector<Lookalike>>> ProfileService::lookalikes(const Customer &draft) const
{
    return m_storage.run([draft](Shelf &shelf) { return lookalikesOf(shelf, draft); });
}

QFuture<Result<MergeSides>> ProfileService::mergeSides(CustomerId kept, CustomerId gone) const
{
    return m_storage.run([kept, gone](Shelf &shelf) { return mergeSidesOf(shelf, kept, gone); });
}

QFuture<Result<FoundCustomers>> ProfileService::search(const QString &text) const
{
    return m_storage.run([text, zone = m_shop.zone, locale = QLocale()](Shelf &shelf) -> Result<FoundCustomers> {
        const auto answer = CustomerSearch(shelf, locale).find(text);
        if (!answer)
            return answer.error();
        FoundCustomers found;
        found.query = text;
        found.ready = answer->state != CustomerSearch::State::Loading;
        found.tooShort = answer->state == CustomerSearch::State::TooShort;
        for (const Customer &c : answer->hits) {
            const auto last = OrderStore(shelf).lastOrder(c.id);
            if (!last)
                return last.error();
            const QDate day = last->isValid() ? last->toTimeZone(zone).date() : QDate();
            found.hits.push_back({c.id, c.name, searchHint(c), day, folded(c.name.shown) == folded(text)});
        }
        return found;
    });
}

} // namespace tuttu
