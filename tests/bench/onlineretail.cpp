// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onlineretail.h"

#include "core/insight/affinitybuilder.h"

#include <QFile>
#include <QRegularExpression>

#include <zlib.h>

namespace tuttu {

namespace {

const QDate firstDay(2011, 11, 12), lastDay(2011, 12, 9);

QStringList fieldsOf(const QString &line)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(std::exchange(field, QString()));
        else
            field.append(c);
    }
    fields.append(field);
    return fields;
}

} // namespace

OnlineRetail OnlineRetail::read(const QString &path)
{
    OnlineRetail data;
    data.windowStart = int(firstDay.toJulianDay());
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file)
        return data;
    static const QRegularExpression productCode(QStringLiteral("^[0-9]{5}[A-Z]*$"));
    char line[4096];
    while (gzgets(file, line, sizeof line)) {
        const QStringList f = fieldsOf(QString::fromUtf8(line).trimmed()); // invoice, code, description, quantity, date, price, customer
        if (f.size() < 7 || f[0].startsWith(u'C') || f[3].toInt() <= 0 || f[5].toDouble() <= 0)
            continue;
        const QString code = f[1].toUpper();
        const QDate day = QDate::fromString(f[4].left(10), Qt::ISODate);
        if (!productCode.match(code).hasMatch())
            continue;
        ++data.sales;
        const ProductId product = ProductId::derived("product", code);
        data.names.emplace(product, f[2]);
        if (day < firstDay) {
            auto &[receiptDay, items] = data.receipts[f[0]];
            receiptDay = int(day.toJulianDay());
            items.insert(product);
        }
        if (!f[6].isEmpty() && day <= lastDay)
            (day < firstDay ? data.training : data.window)[f[6]][int(day.toJulianDay())].insert(product);
    }
    gzclose(file);
    for (const auto &[customer, visits] : data.training) {
        data.trainingVisits += int(visits.size());
        for (const auto &[day, items] : visits) {
            data.trainingRows += int(items.size());
            data.catalogue.insert(items.begin(), items.end());
        }
    }
    std::erase_if(data.window, [&](const auto &entry) { return !data.training.contains(entry.first); });
    return data;
}

Affinity OnlineRetail::affinity() const
{
    AffinityBuilder builder(QDate::fromJulianDay(windowStart - 1));
    for (const auto &[number, receipt] : receipts)
        builder.add(QDate::fromJulianDay(receipt.first), std::vector(receipt.second.begin(), receipt.second.end()));
    return std::move(builder).build();
}

} // namespace tuttu
