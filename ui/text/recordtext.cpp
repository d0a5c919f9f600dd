// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/recordtext.h"

#include "ui/text/choicetext.h"
#include "ui/text/customertext.h"

#include <QLocale>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** The country's way of writing a day, without the year. */
QString dayFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::LongFormat);
    const qsizetype day = format.indexOf(u'd', format.startsWith(u"dddd"_s) ? 4 : 0), month = format.indexOf(u"MMM"_s);
    return day >= 0 && month >= 0 && month < day ? u"MMMM d"_s : locale.language() == QLocale::English ? u"d MMMM"_s : u"d. MMMM"_s;
}

QString sizes(const QStringList &value)
{
    QStringList words;
    for (const QString &one : value)
        words += CustomerText::size({one.section(u'=', 0, 0), one.section(u'=', 1)});
    return words.join(u", "_s);
}

} // namespace

QString RecordText::field(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return tr("Name");
    case CustomerField::Preferred: return tr("What to call them");
    case CustomerField::SayIt: return tr("How to say it");
    case CustomerField::Latin: return tr("Name in Latin letters");
    case CustomerField::Title: return tr("Title");
    case CustomerField::Email: return tr("E-mail");
    case CustomerField::Phone: return tr("Phone");
    case CustomerField::Birthday: return tr("Birthday");
    case CustomerField::Languages: return tr("Languages");
    case CustomerField::Interests: return tr("Likes");
    case CustomerField::Avoids: return tr("Avoids");
    case CustomerField::Sizes: return tr("Sizes");
    case CustomerField::BuysFor: return tr("Whom they buy for");
    }
    return {};
}

QString RecordText::breakable(const QString &text)
{
    return QString(text).replace(u'@', u"\u200b@"_s);
}

QString RecordText::birthday(const Birthday &birthday)
{
    const QLocale locale;
    return locale.toString(QDate(2000, birthday.month, birthday.day), dayFormat(locale)); // a leap year: 29 February is a day
}

QString RecordText::value(CustomerField field, const QStringList &value)
{
    if (value.isEmpty())
        return tr("none");
    QStringList words = value;
    switch (field) {
    case CustomerField::Birthday: {
        Customer c;
        return setValue(c, field, value) && c.birthday ? birthday(*c.birthday) : value.front();
    }
    case CustomerField::Phone: return value.back();
    case CustomerField::Languages: return CustomerText::languages(value);
    case CustomerField::Sizes: return sizes(value);
    case CustomerField::Interests: std::transform(words.begin(), words.end(), words.begin(), &ChoiceText::category); break;
    case CustomerField::Avoids: std::transform(words.begin(), words.end(), words.begin(), &ChoiceText::avoid); break;
    default: break;
    }
    return words.join(u", "_s);
}

QString RecordText::problem(const QString &rule)
{
    if (rule == "customer.name"_L1)
        return tr("A name, an e-mail or a phone number is needed: one of them is enough.");
    if (rule == "customer.email"_L1)
        return tr("This e-mail does not look whole. Mend it or leave it out.");
    if (rule == "customer.phone"_L1)
        return tr("This phone number does not look whole. Mend it or leave it out.");
    if (rule == "customer.card"_L1)
        return tr("This is not the number of a customer card. Mend it or leave it out.");
    if (rule == "customer.tooLong"_L1)
        return tr("This is too long. Two hundred letters are the most.");
    if (rule == "customer.nothingEdited"_L1)
        return tr("Nothing has been changed.");
    return tr("This cannot be kept as it is written. Mend it or leave it out.");
}

QString RecordText::conflict(CustomerField field)
{
    switch (field) {
    case CustomerField::Name: return tr("Two names");
    case CustomerField::Email: return tr("Two e-mails");
    case CustomerField::Phone: return tr("Two phone numbers");
    case CustomerField::Birthday: return tr("Two birthdays");
    default: break;
    }
    //: %1 is the name of a field: "How to say it"
    return tr("%1: two answers").arg(RecordText::field(field));
}

QString RecordText::why(const std::vector<Alike> &why)
{
    QStringList words;
    for (const Alike one : why) {
        switch (one) {
        case Alike::Card: words += tr("same card"); break;
        case Alike::Phone: words += tr("same phone"); break;
        case Alike::Email: words += tr("same e-mail"); break;
        case Alike::Name: words += tr("same name"); break;
        case Alike::NameNearly: words += tr("nearly the same name"); break;
        case Alike::EmailNearly: words += tr("e-mail one letter off"); break;
        case Alike::Birthday: words += tr("same birthday"); break;
        case Alike::PhoneEnd: words += tr("phone ends the same"); break;
        }
    }
    return words.join(u", "_s);
}

} // namespace tuttu
