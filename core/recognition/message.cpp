// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/message.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Brackets open at once, outside of strings. */
int depthOf(const QByteArray &json)
{
    int depth = 0, deepest = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (c == '"')
            inString = !inString;
        else if (inString)
            i += c == '\\'; // what it escapes ends no string
        else if (c == '{' || c == '[')
            deepest = std::max(deepest, ++depth);
        else if (c == '}' || c == ']')
            --depth;
    }
    return deepest;
}

} // namespace

bool isDeviceName(const QString &text)
{
    return !text.isEmpty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

Result<QJsonDocument> readMessageJson(const QByteArray &payload)
{
    if (payload.size() > largestMessage)
        return {Errc::TooLarge, u"the message has %1 bytes"_s.arg(payload.size())};
    if (depthOf(payload) > deepestMessage)
        return {Errc::TooLarge, u"the message is nested too deep"_s};
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(payload, &problem);
    if (problem.error != QJsonParseError::NoError)
        return {Errc::Invalid, u"the message is no JSON: %1"_s.arg(problem.errorString())};
    return json;
}

} // namespace tuttu
