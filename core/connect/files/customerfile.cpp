// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/customerfile.h"

#include "core/connect/files/importwords.h"
#include "core/recognition/contact.h"
#include "core/recognition/gs1.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct Col {
    enum {
        Number, Name, Preferred, SayIt, Latin, Email, Phone, Card, Gsrn, Birthday, Languages, Interests, Avoids, Sizes, Since, HomeStore, Tier,
        ConsentEmail, ConsentSms, ConsentRecognition, ConsentProfiling, Changed
    };
};
constexpr CsvColumn columns[] = {
    {"number", true}, {"name", true}, {"preferred", false}, {"say_it", false}, {"latin", false}, {"email", false}, {"phone", false},
    {"card", false}, {"gsrn", false}, {"birthday", false}, {"languages", false}, {"interests", false}, {"avoids", false}, {"sizes", false},
    {"since", false}, {"home_store", false}, {"tier", false}, {"consent_email", false}, {"consent_sms", false},
    {"consent_recognition", false}, {"consent_profiling", false}, {"changed", false}};

/** Reads one customer's fields; the table keeps the first thing wrong. */
class CustomerRow
{
public:
    CustomerRow(CsvTable &table, const CustomerRules &rules) : m_table(table), m_rules(rules) {}

    Customer read()
    {
        Customer customer;
        customer.id = CustomerId::derived("customer", m_table.needText(Col::Number, 40));
        customer.name = {m_table.needText(Col::Name), m_table.text(Col::Preferred), m_table.text(Col::SayIt), m_table.text(Col::Latin)};
        readContact(customer);
        readCards(customer);
        customer.birthday = birthday();
        customer.languages = list(Col::Languages, u' ');
        for (const QString &tag : std::as_const(customer.languages)) {
            static const QRegularExpression bcp47(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
            if (!bcp47.match(tag).hasMatch())
                m_table.refuse(Col::Languages, ImportWords::tr("A language is not written as en or sv-FI."));
        }
        customer.interests = list(Col::Interests, u'|');
        customer.avoids = list(Col::Avoids, u'|');
        customer.sizes = sizes();
        customer.since = m_table.date(Col::Since);
        if (customer.since.isValid() && customer.since > m_rules.asOf.date().addDays(1))
            m_table.refuse(Col::Since, ImportWords::tr("The day lies in the future."));
        const QString store = m_table.text(Col::HomeStore, 40);
        customer.homeStore = store.isEmpty() ? m_rules.store : StoreId::derived("store", store);
        if (!store.isEmpty() && !m_rules.knowsStore(customer.homeStore))
            m_table.refuse(Col::HomeStore, ImportWords::tr("There is no such store."));
        customer.tier = tier();
        for (size_t i = 0; i < allPurposes.size(); ++i)
            readConsent(customer, allPurposes[i], Col::ConsentEmail + int(i));
        customer.changed = m_table.text(Col::Changed).isEmpty() ? m_rules.asOf : m_table.time(Col::Changed, QTimeZone::utc());
        return customer;
    }

private:
    void readContact(Customer &customer)
    {
        customer.email = m_table.text(Col::Email, 254);
        if (!customer.email.isEmpty() && !normalEmail(customer.email))
            m_table.refuse(Col::Email, ImportWords::tr("That cannot be a mail address."));
        const QString phone = m_table.text(Col::Phone, 40);
        if (phone.isEmpty())
            return;
        const auto number = normalPhone(phone, m_rules.phoneRegion);
        if (!number)
            m_table.refuse(Col::Phone, ImportWords::tr("That cannot be a phone number."));
        customer.phone = number.value_or(QString());
        if (number && phone != customer.phone)
            customer.phoneAsGiven = phone;
    }

    void readCards(Customer &customer)
    {
        if (const QString text = m_table.text(Col::Card, 40); !text.isEmpty()) {
            const QString digits = normalCard(text).value_or(QString());
            if (digits.size() < 4)
                m_table.refuse(Col::Card, ImportWords::tr("A card number has only digits, four at least."));
            else if (digits.size() == 13 && !hasGoodCheckDigit(digits))
                m_table.refuse(Col::Card, ImportWords::tr("The check digit is wrong."));
            customer.cards.push_back({IdentifierKind::Card, digits});
        }
        if (const QString gsrn = m_table.text(Col::Gsrn, 40); !gsrn.isEmpty()) {
            if (gsrn.size() != 18 || !hasGoodCheckDigit(gsrn))
                m_table.refuse(Col::Gsrn, ImportWords::tr("That is no GSRN: 18 digits, the last a check digit."));
            customer.cards.push_back({IdentifierKind::Gsrn, gsrn});
        }
    }

    std::optional<Birthday> birthday()
    {
        const QString text = m_table.text(Col::Birthday, 10);
        if (text.isEmpty())
            return std::nullopt;
        static const QRegularExpression form(u"^([0-9]{2})-([0-9]{2})$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch()) {
            m_table.refuse(Col::Birthday, ImportWords::tr("A birthday is written as month and day, 02-29."));
            return std::nullopt;
        }
        const Birthday day{match.captured(1).toInt(), match.captured(2).toInt()};
        if (!QDate::isValid(2024, day.month, day.day)) // a leap year: 29 February is a birthday
            m_table.refuse(Col::Birthday, ImportWords::tr("There is no such day."));
        return day;
    }

    QStringList list(int column, QChar separator)
    {
        QStringList items;
        const QString all = m_table.text(column, 1000);
        for (const QString &item : all.split(separator, Qt::SkipEmptyParts))
            items.append(item.trimmed());
        if (items.size() > 20)
            m_table.refuse(column, ImportWords::tr("The list has more than 20 entries."));
        return items;
    }

    std::vector<Size> sizes()
    {
        std::vector<Size> sizes;
        for (const QString &item : list(Col::Sizes, u'|')) {
            const qsizetype at = item.indexOf(u'=');
            if (at <= 0 || at == item.size() - 1)
                m_table.refuse(Col::Sizes, ImportWords::tr("A size is not written as top=38."));
            sizes.push_back({item.left(at), item.mid(at + 1)});
        }
        return sizes;
    }

    Tier tier()
    {
        const QString text = m_table.text(Col::Tier, 40);
        if (text == u"regular"_s)
            return Tier::Regular;
        if (text == u"friend"_s)
            return Tier::Friend;
        if (!text.isEmpty() && text != u"member"_s)
            m_table.refuse(Col::Tier, ImportWords::tr("The tier is none of member, regular, friend."));
        return Tier::Member;
    }

    /** "granted 2024-05-01 2024-1": a state, its day, and which text was shown. A consent without its day proves nothing. */
    void readConsent(Customer &customer, Purpose purpose, int column)
    {
        const QStringList words = m_table.text(column).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        static const QHash<QString, ConsentState> states{
            {u"granted"_s, ConsentState::Granted}, {u"refused"_s, ConsentState::Refused}, {u"withdrawn"_s, ConsentState::Withdrawn}};
        const QDate day = words.size() > 1 ? QDate::fromString(words[1], Qt::ISODate) : QDate();
        if (!states.contains(words[0]) || !day.isValid() || words.size() > 3)
            m_table.refuse(column, ImportWords::tr("A consent is written as granted, refused or withdrawn, its day, and the version of its text."));
        else if (day > m_rules.asOf.date().addDays(1))
            m_table.refuse(column, ImportWords::tr("The day lies in the future."));
        customer.consents.push_back({purpose, states.value(words[0]), QDateTime(day, QTime(12, 0), Qt::UTC), words.value(2)});
    }

    CsvTable &m_table;
    const CustomerRules &m_rules;
};

} // namespace

ImportReport readCustomers(ImportFile &file, const CustomerRules &rules, const Sink<Customer> &sink, const ImportWatch &watch)
{
    ImportReport report;
    CsvTable table(file.device(), columns);
    CustomerRow row(table, rules);
    Batch<Customer> batch(sink, report);
    QHash<CustomerId, qint64> lines;
    QHash<QString, qint64> cardLines;
    eachRow(file, table, report, watch, [&](bool readable) -> Result<> {
        Customer customer;
        if (readable)
            customer = row.read();
        if (const qint64 earlier = readable ? lines.value(customer.id) : 0; earlier > 0)
            table.refuse(Col::Number, ImportWords::tr("The same number stands already on line %1.").arg(earlier));
        for (const Identifier &card : customer.cards) {
            if (const qint64 earlier = cardLines.value(card.value); earlier > 0)
                table.refuse(card.kind == IdentifierKind::Gsrn ? Col::Gsrn : Col::Card,
                             ImportWords::tr("The same card stands already on line %1.").arg(earlier));
        }
        if (!table.rowOk()) {
            ++report.refused;
            report.add(table.problem());
            return {};
        }
        lines.insert(customer.id, table.line());
        for (const Identifier &card : customer.cards)
            cardLines.insert(card.value, table.line());
        return batch.add(std::move(customer));
    });
    if (const Result<> last = batch.flush(); !last && !report.stopped)
        report.stopped = last.error();
    return report;
}

} // namespace tuttu
