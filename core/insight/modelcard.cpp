// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/modelcard.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray ModelCard::toJson() const
{
    QJsonObject json{{u"lines"_s, lines}, {u"receipts"_s, receipts}, {u"items"_s, items}, {u"first"_s, first.toString(Qt::ISODate)}, {u"last"_s, last.toString(Qt::ISODate)},
                     {u"halfLifeDays"_s, halfLifeDays}, {u"sizePower"_s, sizePower}, {u"neighbours"_s, neighbours}, {u"lambda"_s, lambda}};
    if (measured.halves > 0)
        json.insert(u"measured"_s, QJsonObject{{u"task"_s, u"basket completion"_s}, {u"halves"_s, measured.halves}, {u"NDCG@10"_s, measured.ndcg},
                                               {u"standardError"_s, measured.ndcgError}, {u"Recall@10"_s, measured.recall}, {u"popular NDCG@10"_s, measured.popularNdcg}});
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ModelCard ModelCard::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonObject measured = json[u"measured"].toObject();
    ModelCard card;
    card.lines = json[u"lines"].toInteger();
    card.receipts = json[u"receipts"].toInt();
    card.items = json[u"items"].toInt();
    card.first = QDate::fromString(json[u"first"].toString(), Qt::ISODate);
    card.last = QDate::fromString(json[u"last"].toString(), Qt::ISODate);
    card.halfLifeDays = json[u"halfLifeDays"].toDouble();
    card.sizePower = json[u"sizePower"].toDouble();
    card.neighbours = json[u"neighbours"].toInt();
    card.lambda = json[u"lambda"].toDouble();
    card.measured = {measured[u"halves"].toInt(), measured[u"NDCG@10"].toDouble(), measured[u"standardError"].toDouble(), measured[u"Recall@10"].toDouble(),
                     measured[u"popular NDCG@10"].toDouble()};
    return card;
}

} // namespace tuttu
