// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/refusal.h"

#include "core/sync/wire/wirereader.h"

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView name;
    int status;
};

constexpr std::array<Word, 10> words{{{QLatin1StringView("badRequest"), 400}, {QLatin1StringView("unauthorized"), 401}, {QLatin1StringView("clock"), 401},
                                      {QLatin1StringView("forbidden"), 403}, {QLatin1StringView("codeUsed"), 403}, {QLatin1StringView("notFound"), 404},
                                      {QLatin1StringView("revoked"), 410}, {QLatin1StringView("tooLarge"), 413}, {QLatin1StringView("busy"), 503},
                                      {QLatin1StringView("failed"), 500}}}; // by Reason

} // namespace

int Refusal::status() const
{
    return words[size_t(reason)].status;
}

QByteArray Refusal::toBytes() const
{
    QJsonObject json{{u"refused"_s, QString(words[size_t(reason)].name)}, {u"now"_s, wireTime(now)}};
    if (!detail.isEmpty())
        json.insert(u"detail"_s, detail.left(longestDetail));
    return wireJson(json);
}

Result<Refusal> Refusal::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, longest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    const QString name = r.text("refused", 32);
    const auto word = std::find_if(words.begin(), words.end(), [&](const Word &w) { return w.name == name; });
    const QString detail = r.has("detail") ? r.text("detail", longestDetail) : QString();
    const QDateTime now = r.time("now");
    if (word == words.end())
        r.fail("refused", "is no reason of these");
    if (!r.ok())
        return r.error();
    return Refusal{Reason(word - words.begin()), detail, now};
}

} // namespace tuttu
