// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuesentence.h"
#include "core/insight/cuerule.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tuttu {

enum class CueTextKind { Say, Because, Evidence, IfAsked };
enum class Eagerness { Seldom, Often, First }; ///< a weight in words

/** Where one sentence stands. */
struct CueTextPlace {
    int rule = 0;
    int inCase = -1;               ///< -1: said for all cases
    CueTextKind kind = CueTextKind::Say;
    QString language = QStringLiteral("en");
    QString tone = {};             ///< "plain", "warm"; empty: one for both
    QString form = {};             ///< "=0", "one", "other"; empty: it does not count
    friend bool operator==(const CueTextPlace &, const CueTextPlace &) = default;
};

/** A condition as it stands in the book. */
struct CueConditionPlace {
    int rule = 0, inCase = -1, condition = 0;
    QString comparison;            ///< "over"
    QString fact;                  ///< "timesUsualGap"
    QJsonValue value;              ///< a number or a word; null while it is being typed
    friend bool operator==(const CueConditionPlace &, const CueConditionPlace &) = default;
};

/** Why a book cannot be kept, and where. */
struct CueDraftProblem {
    int rule = 0;
    std::optional<CueTextPlace> text;           ///< with `sentence`
    CueSentenceProblem sentence = {};
    std::optional<CueConditionPlace> condition; ///< its number is missing
};

/** A shop's book while it is being changed: a value. It is Tuttu's book with what the shop says differently; of Tuttu's rules only
 *  those the shop changed are written, so that the others follow the book of the next version. A file that does not name Tuttu's book
 *  as its base is whole in itself and stays so. Fields it does not know are kept. */
class CueDraft
{
public:
    CueDraft() = default;
    /** `own`: the shop's file, empty when it has none; both are well-formed books. */
    CueDraft(const QByteArray &own, const QByteArray &tuttus, const QString &list = QStringLiteral("rules"));
    QByteArray toJson() const;
    /** Everything the book says, as the reader takes it. */
    static QJsonObject whole(const QJsonObject &own, const QJsonObject &tuttus);

    int count() const { return int(rules().size()); }
    QString name(int rule) const { return at(rule)[QLatin1String("name")].toString(); }
    std::optional<int> find(const QString &name) const;
    CueAbout about(int rule) const;
    CueFamily family(int rule, int inCase = -1) const;
    bool isOwn(int rule) const { return tuttus(name(rule)).isEmpty(); } ///< the shop added it
    bool isChanged(int rule) const { return !isOwn(rule) && at(rule) != tuttus(name(rule)); }
    bool isOn(int rule) const { return !at(rule)[QLatin1String("off")].toBool(); }
    void setOn(int rule, bool on);
    std::optional<int> restDays(int rule) const; ///< nothing while it is being typed
    void setRestDays(int rule, std::optional<int> days);
    Eagerness eagerness(int rule) const;
    void setEagerness(int rule, Eagerness how); ///< moves the weights of its cases with it
    int duplicate(int rule);                     ///< at the end, with a name of its own; off, so that nothing is said twice
    void remove(int rule);                       ///< only what isOwn()
    void reset(int rule);                        ///< as Tuttu says it

    int cases(int rule) const { return int(at(rule)[QLatin1String("cases")].toArray().size()); }
    std::vector<CueConditionPlace> conditions(int rule, int inCase) const;
    void setValue(const CueConditionPlace &where, std::optional<double> value);

    QStringList languages() const;               ///< English first
    bool says(int rule, int inCase, CueTextKind kind) const; ///< has words of its own there
    void sayDifferently(int rule, int inCase, CueTextKind kind); ///< the case gets words of its own, at first its rule's
    void sayAsRule(int rule, int inCase, CueTextKind kind);
    /** The sentences of a text in the order people read them; one empty place where the language says nothing yet. */
    std::vector<CueTextPlace> places(int rule, int inCase, CueTextKind kind, const QString &language) const;
    QString text(const CueTextPlace &where) const;
    void setText(const CueTextPlace &where, const QString &text);
    QString countOf(const CueTextPlace &where) const;             ///< the placeholder its forms count; empty: none
    void countBy(const CueTextPlace &where, const QString &of);   ///< gets a form for each plural of the language; empty: one sentence again
    bool hasTones(int rule, int inCase, CueTextKind kind, const QString &language) const;
    void setTones(int rule, int inCase, CueTextKind kind, const QString &language, bool tones);

    /** As it would be said, for looking at: conditions as they stand, and of each case its own words or its rule's. */
    CueRule rule(int rule, const QString &tone = QStringLiteral("plain")) const;
    CueBook book(const QString &tone = QStringLiteral("plain")) const; ///< the rules that are on, and its personas
    std::vector<CueDraftProblem> problems(const NeverWords &never) const;

    friend bool operator==(const CueDraft &, const CueDraft &) = default;

private:
    QJsonArray rules() const { return m_book[m_list].toArray(); }
    QJsonObject at(int rule) const { return rules()[rule].toObject(); }
    QJsonObject tuttus(const QString &name) const;
    QJsonObject part(int rule, int inCase) const;                 ///< the rule or its case
    void put(int rule, const QJsonObject &json);
    void put(int rule, int inCase, const QJsonObject &part);
    QJsonValue own(const CueTextPlace &where) const;              ///< of its tone: a string or forms
    void setOwn(const CueTextPlace &where, const QJsonValue &text);
    std::vector<CueTextPlace> everyPlace(int rule) const;

    QString m_list;
    QJsonObject m_book, m_tuttus;
};

} // namespace tuttu
