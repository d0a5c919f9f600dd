// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/consent.h"

#include <QHash>

#include <vector>

namespace tuttu {

/** One language's words of one wording. `{shop}`, `{months}` and `{age}` stand for what they say until it is shown. */
struct WordingText {
    QString question, agreed;        ///< what is asked; what exactly a yes allows
    QString yes, oneToOne, no;       ///< the words of the answers; oneToOne only where the purpose has it
    QString ifNo;                    ///< that nothing is lost by a no
    QString awaited;                 ///< doubleOptIn: what happens after a yes
    friend bool operator==(const WordingText &, const WordingText &) = default;
};

/** What stands before somebody's eyes, and what is kept of it for proof. */
struct ShownWording {
    QString version;                 ///< "email-1"
    QString language;                ///< BCP 47 of the words, which need not be the one wished for
    WordingText text;                ///< with everything filled in
    QString hash() const;            ///< SHA-256, hexadecimal, of all these words, one part a line, in the order of WordingText
};

struct ConsentWording {
    Purpose purpose = Purpose::EmailMarketing;
    QString version;
    bool doubleOptIn = false;        ///< a yes waits for the link in a confirming mail
    int months = 0;                  ///< how long a yes holds; 0 = for ever
    int age = 0;                     ///< what a yes states; 0 = nothing
    QHash<QString, WordingText> texts; ///< by language; English always

    ShownWording shown(const QString &language, const QString &shop) const;
    QDateTime expires(const QDateTime &at) const; ///< of a yes given then; invalid = never
};

/** Errc::Invalid: the detail says what is wrong. */
Result<ConsentWording> readWording(const QByteArray &json);

/** The words in force: of each purpose its newest. */
class Wordings
{
public:
    explicit Wordings(std::vector<ConsentWording> all) : m_all(std::move(all)) {}
    static Wordings standard();      ///< those Tuttu comes with; a shop's own would be laid over them here

    const ConsentWording *of(Purpose purpose) const;               ///< null = this purpose is not asked for
    const ConsentWording *find(const QString &version) const;      ///< of an answer given earlier; null = not known here

private:
    std::vector<ConsentWording> m_all;
};

} // namespace tuttu
