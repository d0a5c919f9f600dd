// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <QHash>
#include <QJsonObject>

#include <random>

namespace tuttu {

/** What the purchases say about a customer of the demo: all that a made-up person takes from the data. */
struct BuyingFacts {
    QDate first;          ///< first purchase, store-local; invalid = never bought
    int daysLastYear = 0; ///< different days with a purchase in the last 365
};

/** Makes people up, from a seed and a list of names, one after another: the n-th is the same for the same seed whatever was bought,
 *  but for tenure, tier and the days of their consents, which must agree with their purchases.
 *  Reachable only where nobody is: example.org and its sisters (RFC 2606), numbers Ofcom keeps for drama, cards with the in-store
 *  prefix 29, GSRNs under GS1's demonstration prefix 952. */
class MadeUpPeople
{
public:
    /** `names`: resources/demo/people.json. `lastDay` is the last day of the data, store-local. */
    static Result<MadeUpPeople> fromJson(const QByteArray &names, quint64 seed, const QDate &lastDay, const StoreId &store);

    Customer next(const CustomerId &id, const BuyingFacts &facts);

private:
    struct Named {
        PersonName name;
        QString mailName; ///< of their words: "aino.korhonen"
        QString language;
    };
    struct Name {
        QString shown, latin, sayIt;
    };
    struct Culture {
        QString language;
        int weight = 1;
        bool familyFirst = false;
        std::vector<Name> given, family, whole;
        QHash<QString, QString> shortForms;
    };

    MadeUpPeople() = default;
    static Culture cultureFrom(const QJsonObject &json);
    quint64 below(quint64 n) { return m_random() % n; } ///< std's distributions differ between libraries
    bool chance(int percent) { return int(below(100)) < percent; }
    QString oneOf(const QStringList &list) { return list[qsizetype(below(quint64(list.size())))]; }
    QDate dayBetween(const QDate &from, const QDate &to) { return from.addDays(qint64(below(quint64(qMax(qint64(0), from.daysTo(to)) + 1)))); }

    Named name();
    QString mail(const QString &mailName);
    QString phone() const;
    std::vector<Identifier> cards();
    std::optional<Birthday> birthday();
    QStringList some(const QStringList &from, int most);
    std::vector<Size> sizes();
    QDate since(const BuyingFacts &facts);
    std::vector<Consent> consents(const QDate &since);

    std::vector<Culture> m_cultures;
    QStringList m_interests, m_avoids;
    quint64 m_seed = 0;
    QDate m_lastDay;
    StoreId m_store;
    int m_made = 0;
    std::mt19937_64 m_random; ///< begun anew for each person
    QHash<QString, int> m_mails;
};

} // namespace tuttu
