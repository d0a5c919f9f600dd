// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/consent.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tuttu {

class Storage;

/** How many people were asked for a permission, each once, and what those of them said last. */
struct AskedFor {
    Purpose purpose = Purpose::EmailMarketing;
    int asked = 0, yes = 0, no = 0; ///< the others did not answer
    friend bool operator==(const AskedFor &, const AskedFor &) = default;
};

struct AskingState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    std::vector<AskedFor> permissions;
    std::optional<Error> problem;
};

/** Whether the shop keeps asking, and what comes of it: for its manager. GUI thread. */
class AskingController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int days = 28;
    static constexpr int fewest = 5; ///< people; of fewer nothing is told, or one could tell who they are

    AskingController(Storage &storage, const Clock &clock, QObject *parent = nullptr);

    const AskingState &state() const { return m_state; }
    void load();

Q_SIGNALS:
    void changed();

private:
    Storage &m_storage;
    const Clock &m_clock;
    AskingState m_state;
};

} // namespace tuttu
