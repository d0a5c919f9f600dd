// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/floorreading.h"

#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/storage.h"
#include "core/storage/visitstore.h"

namespace tuttu {

namespace {

constexpr int mostTodos = 50;

Result<PersonName> nameOf(const Shelf &shelf, const CustomerId &id)
{
    auto customer = CustomerStore(shelf).customer(id);
    if (!customer && customer.error().code != Errc::NotFound)
        return customer.error();
    return customer ? customer->name : PersonName();
}

Result<> append(std::vector<Todo> &todos, const Shelf &shelf, Todo todo)
{
    if (todos.size() >= size_t(mostTodos))
        return {};
    auto name = nameOf(shelf, todo.customer);
    if (!name)
        return name.error();
    todo.name = *name;
    todos.push_back(std::move(todo));
    return {};
}

} // namespace

Result<std::vector<Todo>> readTodos(Shelf &shelf, const QTimeZone &zone)
{
    std::vector<Todo> todos;
    const CaptureStore captures(shelf);
    const auto followUps = captures.openFollowUps({});
    const auto holds = captures.openHolds();
    if (!followUps || !holds)
        return followUps ? holds.error() : followUps.error();
    for (const FollowUp &f : *followUps) {
        if (const auto ok = append(todos, shelf, {TodoKind::FollowUp, f.customer, {}, f.what, f.due, f.id, f.owner, {}}); !ok)
            return ok.error();
    }
    for (const Hold &h : *holds) {
        const Product *product = shelf.products.find(h.product);
        if (const auto ok = append(todos, shelf, {TodoKind::HoldEnds, h.customer, {}, product ? product->name : QString(), h.until.toTimeZone(zone).date(), {}, {}, h.id}); !ok)
            return ok.error();
    }
    return todos;
}

Result<FloorReading> readFloor(Shelf &shelf, const StoreId &store, const QDateTime &midnight)
{
    FloorReading reading;
    const VisitStore visits(shelf);
    const auto present = visits.floor(store, midnight);
    const auto hours = visits.visitorsPerHour(store, midnight, shelf.clock.now().addSecs(3600));
    auto todos = readTodos(shelf, midnight.timeZone());
    if (!present || !hours || !todos)
        return !present ? present.error() : !hours ? hours.error() : todos.error();
    for (const Visit &v : *present) {
        VisitCard card;
        card.visit = v;
        if (v.assurance >= Assurance::Confirmed) {
            auto customer = CustomerStore(shelf).customer(v.customer);
            if (customer) {
                card.name = customer->name;
                card.tier = customer->tier;
            } else if (customer.error().code != Errc::NotFound) {
                return customer.error();
            }
        }
        reading.cards.push_back(std::move(card));
    }
    for (const HourCount &h : *hours)
        reading.anonymousVisitors += h.visitors;
    reading.todos = std::move(*todos);
    return reading;
}

} // namespace tuttu
