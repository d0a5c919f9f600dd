// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/segments/peoplecount.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace tuttu {

class Clock;
class Storage;
struct ShopContext;

struct PeopleState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    std::optional<PeopleReading> reading; ///< the last one, until a newer is counted
    bool counting = false;
    int counted = 0, of = 0;              ///< customers, while counting
    std::optional<Error> problem;
};

/** Who the customers are: counted over all of them at most once a day, a few at a time between other errands, and kept. GUI thread. */
class PeopleController final : public QObject
{
    Q_OBJECT
public:
    PeopleController(Storage &storage, const ShopContext &shop, const Clock &clock, QObject *parent = nullptr);
    ~PeopleController() override;

    const PeopleState &state() const { return m_state; }
    void open();        ///< reads what was counted last, and counts anew when that was on an earlier day
    void countAnew();
    void cancel();      ///< what was counted before stays

Q_SIGNALS:
    void changed();

private:
    void keep(const PeopleReading &reading);

    Storage &m_storage;
    const ShopContext &m_shop;
    const Clock &m_clock;
    PeopleState m_state;
    QFutureWatcher<Result<int>> m_counting;
};

} // namespace tuttu
