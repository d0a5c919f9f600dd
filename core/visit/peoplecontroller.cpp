// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/peoplecontroller.h"

#include "core/base/clock.h"
#include "core/base/whendone.h"
#include "core/insight/facts.h"
#include "core/profile/everybody.h"
#include "core/storage/modelstore.h"
#include "core/storage/storage.h"

namespace tuttu {

PeopleController::PeopleController(Storage &storage, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_shop(shop), m_clock(clock)
{
    connect(&m_counting, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_state.counted = done;
        m_state.of = m_counting.progressMaximum();
        Q_EMIT changed();
    });
}

PeopleController::~PeopleController() { m_counting.cancel(); }

void PeopleController::open()
{
    const auto kept = m_storage.run([](Shelf &shelf) { return ModelStore(shelf).people(); });
    whenDone(kept, this, [this](const Result<PeopleReading> &reading) {
        if (!reading && reading.error().code != Errc::NotFound) {
            m_state.face = PeopleState::Face::Error;
            m_state.problem = reading.error();
            return Q_EMIT changed();
        }
        if (reading) {
            m_state.reading = *reading;
            m_state.face = PeopleState::Face::Ready;
        }
        const auto dayOf = [this](const QDateTime &at) { return at.toTimeZone(m_shop.zone).date(); };
        if (!reading || dayOf(reading->at) < dayOf(m_clock.now()))
            countAnew();
        Q_EMIT changed();
    });
}

void PeopleController::countAnew()
{
    if (m_state.counting)
        return;
    m_state.counting = true;
    m_state.counted = m_state.of = 0;
    m_state.problem.reset();
    auto count = std::make_shared<PeopleCount>();
    const auto looking = lookAtEverybody(m_storage, m_shop, [count](const Profile &profile, const Catalogue &catalogue, const BriefContext &context) {
        static const Affinity none;
        count->add(BriefFacts(profile, none, catalogue, context));
    });
    m_counting.setFuture(looking);
    whenDone(looking, this, [this, count](const Result<int> &people) {
        m_state.counting = false;
        if (!people) {
            m_state.problem = people.error();
            if (!m_state.reading)
                m_state.face = PeopleState::Face::Error;
            return Q_EMIT changed();
        }
        keep(std::move(*count).result(m_clock.now(), m_shop.zone));
    });
    Q_EMIT changed();
}

void PeopleController::cancel()
{
    m_counting.cancel();
    m_state.counting = false;
    Q_EMIT changed();
}

void PeopleController::keep(const PeopleReading &reading)
{
    m_state.reading = reading;
    m_state.face = PeopleState::Face::Ready;
    m_storage.run([reading](Shelf &shelf) { return ModelStore(shelf).savePeople(reading); }); // not kept: it is counted anew next time
    Q_EMIT changed();
}

} // namespace tuttu
