// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

/** What identifies a customer. The value is normalised (digits of a card, E.164, lower-cased mail) by core/recognition. */
enum class IdentifierKind { Card /**< EAN-13 or another printed number */, Gsrn, Email, Phone, Beacon, SourceKey /**< the retailer's own number */, Pass /**< a signed pass' id */ };

struct Identifier {
    IdentifierKind kind = IdentifierKind::Card;
    QString value;
    friend bool operator==(const Identifier &, const Identifier &) = default;
};

/** A name as its owner writes it. `shown` is never taken apart; `given` and `family` may both be empty (one-name people). */
struct PersonName {
    QString shown;      ///< whole, in the owner's own order and script
    QString preferred;  ///< what to call them; empty = shown
    QString sayIt;      ///< how to say it, "AI-no"; empty = not known
    QString latin;      ///< the same name in Latin letters, for clerks who cannot read the script; empty = already Latin
    friend bool operator==(const PersonName &, const PersonName &) = default;
};

struct Birthday { ///< day and month only, given for being congratulated
    int month = 0, day = 0;
    friend bool operator==(const Birthday &, const Birthday &) = default;
};

enum class Tier { Member, Regular, Friend }; ///< shown as words; what each means is the shop's own affair

struct Size { ///< e.g. {"top", "38"}
    QString what, value;
    friend bool operator==(const Size &, const Size &) = default;
};

/** What the customer told about themselves in the quiz. It is theirs: they see it, change it and take it away. */
struct QuizAnswers {
    QString version;               ///< of the questions
    QDateTime at;                  ///< UTC; invalid = nothing was told
    QStringList answers;           ///< "question:choice", machine names
    QStringList likes, avoids;     ///< what the answers mean, in the words of vocabulary.h
    friend bool operator==(const QuizAnswers &, const QuizAnswers &) = default;
};

struct Customer {
    CustomerId id;
    PersonName name;
    QString email, phone;          ///< phone in E.164
    QString phoneAsGiven;          ///< the same as they wrote it; empty = just so
    std::vector<Identifier> cards; ///< cards and GSRNs
    std::optional<Birthday> birthday;
    QStringList languages;         ///< BCP 47, preferred first
    QStringList interests, avoids;
    std::vector<Size> sizes;
    QDate since;                   ///< first known as a customer; invalid = unknown
    StoreId homeStore;
    Tier tier = Tier::Member;
    std::vector<Consent> consents; ///< at most one per purpose; a missing one was not asked
    QDateTime changed;             ///< UTC of the source's last word about them
    QDateTime unnoticedUntil;      ///< UTC: until then no radio may notice them, at their own wish; invalid = not paused
    QString title;                 ///< as they asked to be addressed: "Dr"; never required, never guessed
    QStringList buysFor;           ///< "a niece of 8": whom they look for presents for, no child by name
    QuizAnswers quiz;

    QStringList likes() const;     ///< interests and what they told, each once
    QStringList dislikes() const;

    ConsentState consent(Purpose purpose) const;
    Consent consentOn(Purpose purpose) const;      ///< whole; NotAsked when there is none
    void setConsent(const Consent &consent);       ///< replaces the one for its purpose; NotAsked takes it away
    /** Keeps what was captured here after the source's own word. Sources know days, so a no of the same day as their yes stays a no. */
    void keepConsents(const std::vector<Consent> &captured);
    void forgetExpired(const QDateTime &now);      ///< a yes that is over counts as not asked
    bool mayBeNoticed(const QDateTime &now) const; ///< by radio: consent active and not paused
    friend bool operator==(const Customer &, const Customer &) = default;
};

} // namespace tuttu
