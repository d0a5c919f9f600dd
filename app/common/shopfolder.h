// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/measure.h"
#include "core/domain/workaccount.h"
#include "core/profile/profileservice.h"

namespace tuttu {

/** The folder one shop lives in: its two files, its settings, and (without a keychain) its wrapped key. */
class ShopFolder
{
public:
    explicit ShopFolder(const QString &path) : m_path(path) {}
    static ShopFolder standard(); ///< XDG data folder of the program
    static ShopFolder demo();     ///< beside it, for the demo's made-up people

    const QString &path() const { return m_path; }
    QString cache() const { return m_path + QStringLiteral("/cache.db"); }
    QString outbox() const { return m_path + QStringLiteral("/outbox.db"); }
    QString settings() const { return m_path + QStringLiteral("/shop.json"); }
    QString devices() const { return m_path + QStringLiteral("/devices.json"); }
    QString hub() const { return m_path + QStringLiteral("/hub.json"); } ///< when it is one of a chain
    QString cues() const { return m_path + QStringLiteral("/cues.json"); } ///< the shop's own book, when it has one
    QString snapshots() const { return m_path + QStringLiteral("/snapshots"); } ///< sealed files, while a new device reads them
    QString wrappedKey() const { return m_path + QStringLiteral("/device-key.json"); }
    QString demoKey() const { return m_path + QStringLiteral("/demo-key"); } ///< in clear, and only ever in a demo
    bool exists() const;           ///< a shop was set up here
    bool holdsSealedData() const;  ///< then a missing key is lost or locked, never made anew

    /** Readable by the owner alone. */
    Result<> create() const;

private:
    QString m_path;
};

/** "reports": which reports write themselves, and where. */
struct ReportWish {
    QString folder;                ///< "folder": absolute; empty = none is wanted
    std::vector<PeriodKind> of;    ///< "of": days, weeks, months; all three when it says nothing
    friend bool operator==(const ReportWish &, const ReportWish &) = default;
};

/** shop.json: what is not a secret and not data. Kept outside the cache, which may be rebuilt at any time. */
struct ShopSettings {
    Store store;
    QStringList cardPrefixes, linkDomains;
    std::optional<PassVerifyKey> passKey; ///< "passKey": the 32 bytes that check signed passes, base64
    OpeningHours hours;             ///< radio notices nobody outside them; none = always open
    QHash<QString, QString> places; ///< receiver -> "by the door"
    QString tone = QStringLiteral("plain"); ///< of what clerks are offered to say; "warm" where the book has it
    QStringList discreet;  ///< categories that are never named and never suggested
    double feedbackShare = 1.0 / 3; ///< "feedbackShare": of the visits after which the system asks
    int caseHours = 8;     ///< "caseHours": open hours until a case must be answered
    QString tillFolder, tillAddress; ///< "till": {"folder", "address"}: where baskets go
    QString lookAddress;   ///< "looks": {"address"}: where the code of a look leads; see core/visit/lookcode.h
    ReportWish reports;
    std::optional<SignInTerms> signIn; ///< "signIn": clerks come in by their work account, too; see docs/signin.md
    bool demo = false;   ///< people made up: a throw-away key will do, PINs are shown

    std::shared_ptr<const CueBook> cues; ///< the shop's own book, or the one Tuttu comes with
    QString cueFile;     ///< where its own book is, or would be

    ShopContext context() const;
    /** Errors: NotFound, Invalid (detail names the field), Io. */
    static Result<ShopSettings> load(const ShopFolder &folder);
    Result<> save(const ShopFolder &folder) const;
};

} // namespace tuttu
