// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/openinghours.h"
#include "core/domain/plan.h"
#include "core/domain/profile.h"
#include "core/domain/staff.h"
#include "core/profile/duplicates.h"
#include "core/profile/mergesides.h"
#include "core/recognition/parsecode.h"
#include "core/security/eidresolver.h"
#include "core/security/passtoken.h"

#include <QFuture>
#include <QTimeZone>

#include <memory>

namespace tuttu {

class Clock;
struct CueBook;
class Storage;
struct Shelf;

/** Which shop this is: what reading a profile needs to know about the place. */
struct ShopContext {
    Store store;
    QTimeZone zone;
    QStringList cardPrefixes;  ///< of the shop's own EAN-13 cards: "29"
    QStringList linkDomains;   ///< GS1 Digital Link domains whose codes name our customers
    std::optional<PassVerifyKey> passKey; ///< checks signed passes; none: the shop has none
    OpeningHours hours;        ///< radio notices nobody outside them
    QHash<QString, QString> places; ///< receiver -> "by the door", as the Floor says it
    std::shared_ptr<const CueBook> cues = {}; ///< what may be said; null = the book Tuttu comes with
    QStringList discreet = {}; ///< categories that are never named and never suggested
    QString cueFile = {}; ///< of the shop's own book, whether it is there or not; empty: it can have none
    QString tone = QStringLiteral("plain"); ///< in which cues are said
    double feedbackShare = 1.0 / 3; ///< of the visits after which the system asks for feedback
    int caseHours = 8; ///< open hours until somebody who asked for it must have heard from the shop
    QString tillFolder = {}; ///< baskets are put there for the till, and what it sold is read from there; empty: not
    QString tillAddress = {}; ///< http(s) address baskets are posted to; empty: not
    QString lookAddress = {}; ///< https address a look's code leads to, with {articles} where their numbers go; empty: the code holds words
};

/** What this shop's codes look like, for parseCode(). */
CodeRules codeRules(const ShopContext &shop);

/** Milliseconds each step took, for people who ask how fast it is. */
struct StepTimes {
    double parseMs = 0, resolveMs = 0, profileMs = 0, briefMs = 0;
    double totalMs() const { return parseMs + resolveMs + profileMs + briefMs; }
};

/** Everything the brief page shows, read and computed in one go. */
struct OpenedProfile {
    Recognition recognition;
    Profile profile;
    Brief brief;
    std::vector<TimelineEntry> timeline;
    std::vector<Experiment> experiments; ///< that run at this time; whether this visit does without, its id says
    StepTimes times;
};

struct SearchHit {
    CustomerId customer;
    PersonName name;
    QString hint;        ///< what tells two alike apart, masked: "•••• 123 · a…@example.org"
    QDate lastPurchase;  ///< store-local; invalid = never
    bool exact = false;
};

struct FoundCustomers {
    QString query;       ///< the text this answers: a late answer to an older text is dropped
    bool ready = true;   ///< false: the index is still being built after unlocking
    bool tooShort = false; ///< fewer than three characters and no exact key
    std::vector<SearchHit> hits; ///< at most ten
};

/** CustomerId or code -> everything the clerk sees, in ONE job on the storage thread. Errors: NotFound (nobody has this code),
 *  Invalid (the code itself is wrong; detail = the CodeProblem's name), Damaged, Io. */
class ProfileService
{
public:
    ProfileService(Storage &storage, ShopContext shop, const Clock &clock);

    QFuture<Result<OpenedProfile>> openByCode(const QString &raw, Means means) const;
    QFuture<Result<OpenedProfile>> open(CustomerId customer, const Recognition &why) const;
    /** Who a code names, without reading the profile: for beacons, which open nothing. */
    QFuture<Result<Recognition>> resolve(const QString &raw, Means means) const;
    /** Of these beacons those linked to one customer who may be noticed now; the others are nobody's, and not told apart. */
    QFuture<Result<QHash<QString, CustomerId>>> whoMayBeNoticed(const QStringList &beacons) const;
    QFuture<Result<FoundCustomers>> search(const QString &text) const;
    /** Who may be the one who is being written down. */
    QFuture<Result<std::vector<Lookalike>>> lookalikes(const Customer &draft) const;
    /** Two records before they are merged. */
    QFuture<Result<MergeSides>> mergeSides(CustomerId kept, CustomerId gone) const;
    const ShopContext &shop() const { return m_shop; }
    /** Knows the shop's beacons that change their id. */
    QFuture<Result<std::shared_ptr<EidResolver>>> eidResolver() const;
    /** Reads what every brief is computed against, so that the first one does not wait for it. */
    QFuture<Result<>> warmUp() const;
    /** What may be said from the next brief on. */
    void setCues(std::shared_ptr<const CueBook> cues) { m_shop.cues = std::move(cues); }
    /** Products or receipts have changed: the next brief reads its models again. */
    void forgetModels();

private:
    struct Models;
    static Result<OpenedProfile> read(Shelf &shelf, Models &models, const ShopContext &shop, const Recognition &why, StepTimes times);

    Storage &m_storage;
    ShopContext m_shop;
    const Clock &m_clock;
    std::shared_ptr<Models> m_models; ///< touched on the storage thread only
};

} // namespace tuttu
