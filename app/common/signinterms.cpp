// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/signinterms.h"

#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortestPinHours = 8, longestPinHours = 14 * 24; // as the lease

constexpr std::array texts{std::pair("issuer", &SignInTerms::issuer), std::pair("client", &SignInTerms::client), std::pair("scope", &SignInTerms::scope),
                           std::pair("groupsClaim", &SignInTerms::groupsClaim), std::pair("clerkGroup", &SignInTerms::clerkGroup),
                           std::pair("managerGroup", &SignInTerms::managerGroup)};

Result<SignInTerms> wrong(const QString &field, const QString &wanted)
{
    return {Errc::Invalid, u"shop.json: the signIn's '%1' %2"_s.arg(field, wanted)};
}

bool isIssuer(const QUrl &address)
{
    const bool here = address.host() == u"127.0.0.1" || address.host() == u"localhost" || address.host() == u"::1";
    return address.isValid() && !address.host().isEmpty() && address.userInfo().isEmpty() && !address.hasQuery() && !address.hasFragment()
        && (address.scheme() == u"https" || (address.scheme() == u"http" && here));
}

} // namespace

Result<SignInTerms> signInTermsFrom(const QJsonValue &json)
{
    if (!json.isObject())
        return {Errc::Invalid, u"shop.json: 'signIn' is an object with 'issuer' and 'client'"_s};
    const QJsonObject object = json.toObject();
    QStringList known{u"pinHours"_s};
    SignInTerms terms;
    for (const auto &[name, member] : texts) {
        const QString key = QLatin1String(name);
        known.append(key);
        if (!object.contains(key))
            continue;
        if (!object[key].isString())
            return wrong(key, u"is a text"_s);
        terms.*member = object[key].toString();
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            return wrong(it.key(), u"is nothing Tuttu knows"_s);
    }
    if (!isIssuer(QUrl(terms.issuer, QUrl::StrictMode)))
        return wrong(u"issuer"_s, u"begins with https:// and is written as the provider writes it"_s);
    if (terms.client.isEmpty())
        return wrong(u"client"_s, u"is missing"_s);
    if (!terms.scope.split(u' ').contains(u"openid"))
        return wrong(u"scope"_s, u"has openid in it"_s);
    if (terms.groupsClaim.isEmpty())
        return wrong(u"groupsClaim"_s, u"is empty"_s);
    const QJsonValue hours = object.value(u"pinHours"_s);
    terms.pinHours = hours.toInt(hours.isUndefined() ? terms.pinHours : 0);
    if (terms.pinHours < shortestPinHours || terms.pinHours > longestPinHours)
        return wrong(u"pinHours"_s, u"is 8 to 336"_s);
    return terms;
}

QJsonObject toJson(const SignInTerms &terms)
{
    QJsonObject json{{u"pinHours"_s, terms.pinHours}};
    for (const auto &[name, member] : texts)
        json.insert(QLatin1String(name), terms.*member);
    return json;
}

} // namespace tuttu
