// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/askingcontroller.h"

#include "core/base/whendone.h"
#include "core/storage/consentstore.h"
#include "core/storage/storage.h"

namespace tuttu {

namespace {

Result<std::vector<AskedFor>> askedSince(const Shelf &shelf, const QDateTime &since)
{
    std::vector<AskedFor> all;
    for (const Purpose purpose : allPurposes) {
        const auto counts = ConsentStore(shelf).countsSince(purpose, since);
        if (!counts)
            return counts.error();
        all.push_back({purpose, counts->asked, counts->yes, counts->no});
    }
    return all;
}

} // namespace

AskingController::AskingController(Storage &storage, const Clock &clock, QObject *parent) : QObject(parent), m_storage(storage), m_clock(clock) {}

void AskingController::load()
{
    const auto read = m_storage.run([since = m_clock.now().addDays(-days)](Shelf &shelf) { return askedSince(shelf, since); });
    whenDone(read, this, [this](const Result<std::vector<AskedFor>> &all) {
        m_state.face = all ? AskingState::Face::Ready : AskingState::Face::Error;
        m_state.permissions = all ? *all : std::vector<AskedFor>();
        m_state.problem = all ? std::nullopt : std::optional(all.error());
        Q_EMIT changed();
    });
}

} // namespace tuttu
