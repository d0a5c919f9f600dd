// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/profileservice.h"

#include <QObject>

#include <optional>

namespace tuttu {

struct SearchState {
    enum class Face { Empty, TooShort, Loading, Ready, Error };
    Face face = Face::Empty;
    QString text;
    std::vector<SearchHit> hits;
    std::optional<Error> problem;
};

/** Search as you type: only the answer to the latest text counts. GUI thread. */
class SearchController final : public QObject
{
    Q_OBJECT
public:
    explicit SearchController(ProfileService &profiles, QObject *parent = nullptr);
    const SearchState &state() const { return m_state; }
    void setText(const QString &text);
    void clear();

Q_SIGNALS:
    void changed();

private:
    ProfileService &m_profiles;
    SearchState m_state;
};

} // namespace tuttu
