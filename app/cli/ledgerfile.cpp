// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ledgerfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tuttu {

Result<> LedgerFile::write(const QString &path, const std::vector<LedgerLine> &ledger)
{
    QJsonArray lines;
    for (const LedgerLine &line : ledger)
        lines.append(QJsonObject{{u"hash"_s, QString::fromLatin1(line.hash.toHex())}, {u"op"_s, line.op.toString()}, {u"at"_s, line.at.toString(Qt::ISODateWithMs)}, {u"isWho"_s, line.isWho}});
    const QByteArray bytes = QJsonDocument(QJsonObject{{u"erasures"_s, lines}}).toJson();
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return done ? Result<>() : Result<>(Errc::Io, path + u": "_s + file.errorString());
}

Result<std::vector<LedgerLine>> LedgerFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, path + u": "_s + file.errorString()};
    const QJsonValue lines = QJsonDocument::fromJson(file.readAll()).object().value(u"erasures"_s);
    if (!lines.isArray())
        return {Errc::Invalid, path + u" is no ledger of erasures"_s};
    std::vector<LedgerLine> ledger;
    for (const QJsonValue each : lines.toArray()) {
        ledger.push_back({QByteArray::fromHex(each[u"hash"_s].toString().toLatin1()), OpId::fromString(each[u"op"_s].toString()),
                          QDateTime::fromString(each[u"at"_s].toString(), Qt::ISODateWithMs), each[u"isWho"_s].toBool()});
        if (const LedgerLine &line = ledger.back(); line.hash.isEmpty() || line.op.isNull() || !line.at.isValid())
            return {Errc::Invalid, path + u": line %1 of the ledger is not whole"_s.arg(ledger.size())};
    }
    return ledger;
}

} // namespace tuttu
