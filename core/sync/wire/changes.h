// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/feedpage.h"

#include <optional>

namespace tuttu {

/** What a device asks of the feed: "/v1/changes?b=cust:...@12ab-5-1.730.4.0&b=store:...@-&limit=1000&wait=25". */
struct ChangesQuery {
    struct Place {
        Bucket bucket;
        std::optional<Cursor> after; ///< none ("-"): from the beginning
        friend bool operator==(const Place &, const Place &) = default;
    };
    std::vector<Place> places; ///< 1 to mostPlaces
    int limit = FeedPage::mostRows;
    int waitSecs = 0;          ///< when nothing has changed the answer comes when something does, or after so long
    friend bool operator==(const ChangesQuery &, const ChangesQuery &) = default;

    static constexpr int mostPlaces = 6, longestWait = 25;

    QByteArray text() const; ///< behind the question mark
    static Result<ChangesQuery> fromText(const QByteArray &query); ///< Invalid
};

/** The hub's answers, one for each bucket at most: one that is left out has to be asked for again, as when it is behind others whose pages are full. */
struct ChangesAnswer {
    std::vector<FeedAnswer> answers;
    friend bool operator==(const ChangesAnswer &, const ChangesAnswer &) = default;

    QByteArray toBytes() const;
    /** Errors: TooLarge (over FeedPage::largest), Invalid, Damaged (a page does not add up). */
    static Result<ChangesAnswer> fromBytes(const QByteArray &json);
};

} // namespace tuttu
