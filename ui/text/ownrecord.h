// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/quiz.h"
#include "core/capture/wordings.h"
#include "core/domain/profile.h"
#include "core/domain/staff.h"

#include <QTimeZone>

namespace tuttu {

class HandOverText;

/** Everything held about one customer, in plain words for that customer: what they gave, what was noted, what was computed and why. */
struct OwnRecord {
    struct Row {
        QString what, more;          ///< `more` may be empty
        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Section {
        QString title;
        QString nothing;             ///< said when there are no rows
        std::vector<Row> rows;
        friend bool operator==(const Section &, const Section &) = default;
    };
    std::vector<Section> sections;
    friend bool operator==(const OwnRecord &, const OwnRecord &) = default;
};

/** What a record is made of. Borrowed. */
struct OwnRecordOf {
    const Profile &profile;
    const Brief &brief;
    const std::vector<Clerk> &clerks;
    const Wordings &wordings;
    const Quiz &quiz;
    QString shop;
    QTimeZone zone;
    QDate today;                     ///< store-local
};

OwnRecord ownRecord(const OwnRecordOf &of, const HandOverText &text);

} // namespace tuttu
