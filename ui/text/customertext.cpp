// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/customertext.h"

#include "core/base/languagename.h"

namespace tuttu {

using namespace Qt::StringLiterals;

QString CustomerText::name(const PersonName &name)
{
    return name.preferred.isEmpty() ? name.shown : name.preferred;
}

QString CustomerText::tier(Tier tier)
{
    switch (tier) {
    case Tier::Member: return tr("Member");
    case Tier::Regular: return tr("Regular");
    case Tier::Friend: return tr("Friend of the shop");
    }
    return {};
}

QString CustomerText::languages(const QStringList &tags)
{
    QStringList names;
    for (const QString &tag : tags)
        names += languageName(tag, QLocale().bcp47Name());
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString CustomerText::recognised(const Recognition &recognition, const TimeText &time)
{
    if (!recognition.at.isValid())
        return {};
    const QString when = time.timeOrDay(recognition.at);
    switch (recognition.means) {
    case Means::Scan: return tr("card scanned %1").arg(when);
    case Means::LookUp: return tr("looked up %1").arg(when);
    case Means::Beacon: return tr("noticed %1, confirmed by a clerk").arg(when);
    case Means::NewCustomer: return tr("joined %1").arg(when);
    case Means::DoorCounter: return {};
    }
    return {};
}

QString CustomerText::purpose(Purpose purpose)
{
    switch (purpose) {
    case Purpose::EmailMarketing: return tr("E-mail");
    case Purpose::SmsMarketing: return tr("SMS");
    case Purpose::Recognition: return tr("Noticed", "by a beacon, when arriving");
    case Purpose::Profiling: return tr("Suggestions", "made from the customer's purchases");
    }
    return {};
}

QString CustomerText::consent(Purpose purpose, ConsentState state)
{
    const QString what = CustomerText::purpose(purpose);
    switch (state) {
    case ConsentState::NotAsked: return tr("%1: not asked yet").arg(what);
    case ConsentState::Granted: return tr("%1: agreed").arg(what);
    case ConsentState::Refused: return tr("%1: said no").arg(what);
    case ConsentState::Withdrawn: return tr("%1: withdrawn").arg(what);
    case ConsentState::OneToOne: return tr("%1: personal messages only").arg(what);
    case ConsentState::Awaited: return tr("%1: agreed, waits for the link in the mail").arg(what);
    }
    return {};
}

QString CustomerText::size(const Size &size)
{
    QString what = size.what;
    if (what == "top"_L1)
        what = tr("Top");
    else if (what == "bottom"_L1 || what == "trousers"_L1)
        what = tr("Trousers");
    else if (what == "shoe"_L1)
        what = tr("Shoe");
    else if (what == "dress"_L1)
        what = tr("Dress");
    else if (what == "ring"_L1)
        what = tr("Ring");
    else if (what == "glove"_L1)
        what = tr("Glove");
    //: A size: what it is of, and the size itself: "Shoe 39"
    return tr("%1 %2").arg(what, size.value);
}

QString CustomerText::joined(const QStringList &parts)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(u" · "_s);
}

} // namespace tuttu
