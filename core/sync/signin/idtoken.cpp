// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 clockSlackS = 5 * 60;
constexpr int longestName = 80, longestSubject = 255;

Result<QJsonObject> objectOf(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = bytes ? QJsonDocument::fromJson(bytes.decoded) : QJsonDocument();
    return document.isObject() ? Result(document.object()) : Result<QJsonObject>(Errc::Invalid, u"a part of the token is no object"_s);
}

bool isFor(const QJsonObject &claims, const QString &client)
{
    const QJsonValue aud = claims[u"aud"];
    if (!aud.isArray())
        return aud.toString() == client;
    // Others may be meant, too; then the token says to whom of them it was given.
    const QJsonArray all = aud.toArray();
    return all.contains(client) && (all.size() == 1 || claims[u"azp"].toString() == client);
}

/** Letters and what belongs to them: a name is shown on screens and must not turn or hide other text. */
QString tidy(const QString &text)
{
    QString name;
    for (const QChar c : text) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            name += c;
    }
    return name.simplified().left(longestName);
}

QString nameOf(const QJsonObject &claims)
{
    const QString given = tidy(claims[u"given_name"].toString()) + u' ' + tidy(claims[u"family_name"].toString());
    for (const QString &name : {tidy(claims[u"name"].toString()), given.trimmed(), tidy(claims[u"preferred_username"].toString())}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/** The first letters of the first and the last word. */
QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto first = [](const QString &word) { return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper(); };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? first(words.front()) : first(words.front()) + first(words.back());
}

/** A name of its own may have dots in it ("https://shop.example/roles"), so it is looked for whole first. */
QJsonValue claim(const QJsonObject &claims, const QString &name)
{
    if (claims.contains(name))
        return claims[name];
    QJsonValue at = claims;
    for (const QString &step : name.split(u'.'))
        at = at.toObject().value(step);
    return at;
}

bool isIn(const QJsonObject &claims, const SignInTerms &terms, const QString &group)
{
    const QJsonValue groups = claim(claims, terms.groupsClaim);
    return groups.isArray() ? groups.toArray().contains(group) : groups.toString() == group;
}

} // namespace

Result<QJsonObject> claimsOf(const QByteArray &idToken)
{
    const QList<QByteArray> parts = idToken.split('.');
    if (parts.size() != 3 || parts[2].isEmpty())
        return {Errc::Invalid, u"the id_token has not three parts"_s};
    if (const auto head = objectOf(parts[0]); !head)
        return head.error();
    return objectOf(parts[1]);
}

std::optional<SignInRefusal> problemWith(const QJsonObject &claims, const SignInTerms &terms, const QString &nonce, const QDateTime &now)
{
    const QString subject = claims[u"sub"].toString();
    if (claims[u"iss"].toString() != terms.issuer)
        return SignInRefusal{SignInProblem::Provider, u"the id_token has another issuer"_s};
    if (!isFor(claims, terms.client))
        return SignInRefusal{SignInProblem::Provider, u"the id_token is for another client"_s};
    if (subject.isEmpty() || subject.size() > longestSubject)
        return SignInRefusal{SignInProblem::Provider, u"the id_token names no subject"_s};
    if (claims.contains(u"nonce") && claims[u"nonce"].toString() != nonce)
        return SignInRefusal{SignInProblem::Provider, u"the id_token answers another request"_s};
    // Made a moment ago by the provider: when its times do not fit, a clock is wrong.
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonValue exp = claims[u"exp"], iat = claims[u"iat"];
    if (!exp.isDouble() || !iat.isDouble())
        return SignInRefusal{SignInProblem::Provider, u"the id_token has no times"_s};
    if (exp.toDouble() + clockSlackS <= seconds || iat.toDouble() - clockSlackS > seconds)
        return SignInRefusal{SignInProblem::Clock, u"the id_token is not of now"_s};
    return {};
}

bool isSilent(const QJsonObject &claims, const SignInTerms &terms)
{
    const bool groupsMatter = !terms.clerkGroup.isEmpty() || !terms.managerGroup.isEmpty();
    return nameOf(claims).isEmpty() || (groupsMatter && claim(claims, terms.groupsClaim).isUndefined());
}

Result<Clerk> clerkOf(const QJsonObject &claims, const SignInTerms &terms)
{
    const QString name = nameOf(claims);
    const bool manages = !terms.managerGroup.isEmpty() && isIn(claims, terms, terms.managerGroup);
    const bool serves = terms.clerkGroup.isEmpty() || isIn(claims, terms, terms.clerkGroup);
    if (!serves && !manages)
        return {Errc::Unauthorized, u"the claims are in none of the groups that may serve"_s}; // a provider leaves the claim out for who is in no group
    if (name.isEmpty())
        return {Errc::NotFound, u"the claims have no name"_s};
    return Clerk{clerkOfAccount(terms.issuer, claims[u"sub"].toString()), name, initialsOf(name), manages ? Role::Manager : Role::Associate};
}

} // namespace tuttu
