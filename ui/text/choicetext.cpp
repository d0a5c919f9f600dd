// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/choicetext.h"

#include <QHash>

namespace tuttu {

using namespace Qt::StringLiterals;

QStringList ChoiceText::noteTopics()
{
    return {u"gift"_s, u"looking"_s, u"size"_s, u"style"_s, u"wait"_s, u"service"_s};
}

QString ChoiceText::noteTopic(const QString &topic)
{
    if (topic == "gift"_L1)
        return tr("Gift");
    if (topic == "looking"_L1)
        return tr("Looking for");
    if (topic == "size"_L1)
        return tr("Size");
    if (topic == "style"_L1)
        return tr("Style");
    if (topic == "wait"_L1)
        return tr("Waits for");
    if (topic == "service"_L1)
        return tr("Service");
    return topic;
}

QString ChoiceText::noteTopics(const QStringList &topics)
{
    QStringList words;
    for (const QString &topic : topics)
        words += noteTopic(topic);
    return words.join(u", "_s);
}

QString ChoiceText::scoreReason(const QString &reason)
{
    if (reason == "staff"_L1)
        return tr("Service");
    if (reason == "range"_L1)
        return tr("Selection");
    if (reason == "price"_L1)
        return tr("Prices");
    if (reason == "quality"_L1)
        return tr("Quality");
    if (reason == "waiting"_L1)
        return tr("Waiting");
    if (reason == "shop"_L1)
        return tr("The shop itself");
    return reason;
}

QString ChoiceText::category(const QString &category)
{
    const char *source = categorySource(category);
    return source ? tr(source) : category;
}

QString ChoiceText::avoid(const QString &avoid)
{
    const char *source = avoidSource(avoid);
    return source ? tr(source) : avoid;
}

const char *ChoiceText::categorySource(const QString &category)
{
    static const QHash<QString, const char *> words{
        {u"bags"_s, QT_TR_NOOP("bags")}, {u"candles"_s, QT_TR_NOOP("candles")}, {u"children"_s, QT_TR_NOOP("for children")},
        {u"christmas"_s, QT_TR_NOOP("Christmas")}, {u"decoration"_s, QT_TR_NOOP("decoration")}, {u"garden"_s, QT_TR_NOOP("garden")},
        {u"home"_s, QT_TR_NOOP("home")}, {u"jewellery"_s, QT_TR_NOOP("jewellery")}, {u"kitchen"_s, QT_TR_NOOP("kitchen")},
        {u"paper"_s, QT_TR_NOOP("paper and cards")}, {u"party"_s, QT_TR_NOOP("parties")}, {u"storage"_s, QT_TR_NOOP("storage")},
        {u"tableware"_s, QT_TR_NOOP("tableware")}, {u"textiles"_s, QT_TR_NOOP("textiles")}, {u"other"_s, QT_TR_NOOP("other things")}};
    return words.value(category, nullptr);
}

const char *ChoiceText::avoidSource(const QString &avoid)
{
    static const QHash<QString, const char *> words{
        {u"glitter"_s, QT_TR_NOOP("glitter")}, {u"leather"_s, QT_TR_NOOP("leather")}, {u"metal"_s, QT_TR_NOOP("metal")},
        {u"pink"_s, QT_TR_NOOP("pink")}, {u"plastic"_s, QT_TR_NOOP("plastic")}, {u"scented"_s, QT_TR_NOOP("scents")}, {u"wool"_s, QT_TR_NOOP("wool")}};
    return words.value(avoid, nullptr);
}

} // namespace tuttu
