// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/standing.h"

#include <QHash>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray DeviceStanding::toHeader() const
{
    QByteArray text = "epoch=" + QByteArray::number(epoch) + " last=" + QByteArray::number(last);
    if (oldestSecs)
        text += " oldest=" + QByteArray::number(*oldestSecs);
    if (toldSecs)
        text += " told=" + QByteArray::number(*toldSecs);
    return text;
}

Result<DeviceStanding> DeviceStanding::fromHeader(const QByteArray &header)
{
    if (header.size() > 200)
        return {Errc::Invalid, u"the standing is too long"_s};
    QHash<QByteArray, qint64> numbers;
    for (const QByteArray &word : header.simplified().split(' ')) {
        bool isNumber = false;
        const qsizetype mark = word.indexOf('=');
        const qint64 number = word.mid(mark + 1).toLongLong(&isNumber);
        if (mark < 1 || !isNumber || number < 0 || number > most)
            return {Errc::Invalid, u"the standing has words that are no number"_s};
        numbers.insert(word.left(mark), number);
    }
    if (!numbers.contains("last") || numbers.value("epoch") < 1 || numbers.value("epoch") > std::numeric_limits<int>::max())
        return {Errc::Invalid, u"the standing does not say how far it has come"_s};
    const auto given = [&](const char *name) { return numbers.contains(name) ? std::optional(numbers.value(name)) : std::nullopt; };
    return DeviceStanding{int(numbers.value("epoch")), numbers.value("last"), given("oldest"), given("told")};
}

} // namespace tuttu
