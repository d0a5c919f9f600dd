// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/reaction.h"

#include <QLocale>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = Reaction::Step;

namespace {

/** Seconds or a date (RFC 9110, 10.2.3). What is no wait at all, or nonsense, is none: then the usual wait, which is never nothing for long. */
std::optional<std::chrono::seconds> waitFrom(const QByteArray &field, const QDateTime &now)
{
    const QByteArray text = field.trimmed();
    if (text.isEmpty() || text.size() > 64)
        return {};
    qint64 seconds = 0;
    if (std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = Reaction::longestWait.count();
    } else {
        QDateTime until = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
        until.setTimeSpec(Qt::UTC);
        seconds = until.isValid() ? now.secsTo(until) : 0;
    }
    if (seconds <= 0)
        return {};
    return std::chrono::seconds(std::min<qint64>(seconds, Reaction::longestWait.count()));
}

Reaction tell(HubTrouble trouble) { return {Step::Tell, trouble, Reaction::longestWait}; }

} // namespace

Reaction reactionTo(const HubWords &words, const QDateTime &now)
{
    if (words.broken != HubTrouble::None)
        return {Step::Again, words.broken, {}};
    const int status = words.status;
    if (!words.marked) // behind the hub's own certificate a 5xx without its mark is its front server's: the hub is not up
        return {Step::Again, status >= 500 && status != 511 ? HubTrouble::Busy : HubTrouble::WantsSignIn, {}};
    switch (status) {
    case 200: return {};
    case 401: return words.reason == Refusal::Reason::Clock ? Reaction{Step::TokenForClock, HubTrouble::WrongTime, {}} : Reaction{Step::NewToken, HubTrouble::Refused, {}};
    case 403: return tell(words.reason == Refusal::Reason::CodeUsed ? HubTrouble::CodeUsed : HubTrouble::Refused);
    case 408:
    case 425:
    case 429: return {Step::Again, HubTrouble::Busy, waitFrom(words.retryAfter, now)};
    case 410: return words.reason == Refusal::Reason::Revoked ? Reaction{Step::Forget, HubTrouble::Revoked, {}} : tell(HubTrouble::Refused);
    case 413: return {Step::Halve, HubTrouble::TooLarge, {}};
    case 511: return {Step::Again, HubTrouble::WantsSignIn, {}};
    default: break;
    }
    if (status >= 500)
        return {Step::Again, HubTrouble::Busy, waitFrom(words.retryAfter, now)};
    if (status >= 400)
        return tell(HubTrouble::Refused);
    return {Step::Again, HubTrouble::WantsSignIn, {}}; // a redirect, or a success that is none of the protocol's
}

} // namespace tuttu
