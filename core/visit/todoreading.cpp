// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/todoreading.h"

#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/storage.h"

#include <QHash>

#include <algorithm>

namespace tuttu {

namespace {

/** Names of customers, each opened once, as the records merged to one person show it. */
class Names
{
public:
    explicit Names(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> fill(TodoRow &row)
    {
        auto known = m_names.constFind(row.customer);
        if (known == m_names.constEnd()) {
            const auto key = CustomerStore(m_shelf).key(row.customer);
            const auto root = key ? MergeStore(m_shelf).rootOf(*key) : key;
            const auto customer = root ? MergeStore(m_shelf).view(*root) : Result<Customer>(root.error());
            if (!customer && customer.error().code != Errc::NotFound)
                return customer.error();
            known = m_names.insert(row.customer, customer ? customer->name : PersonName());
        }
        row.name = *known;
        return {};
    }

private:
    const Shelf &m_shelf;
    QHash<CustomerId, PersonName> m_names;
};

TodoRow rowOf(const FollowUp &f, const QDate &today)
{
    TodoRow row;
    row.id = f.id;
    row.term = termOf(f.due, today);
    row.customer = f.customer;
    row.text = f.what;
    row.due = f.due;
    row.owner = f.owner;
    row.origin = f.origin;
    return row;
}

TodoRow rowOf(const Shelf &shelf, const Hold &h, const TodoSpan &span)
{
    const Product *product = shelf.products.find(h.product);
    TodoRow row;
    row.id = h.id;
    row.customer = h.customer;
    row.text = product ? product->name : QString();
    row.due = h.until.toTimeZone(span.zone).date();
    row.term = termOf(row.due, span.today);
    row.owner = h.by;
    return row;
}

} // namespace

TodoTerm termOf(const QDate &due, const QDate &today)
{
    return due < today ? TodoTerm::Overdue : due == today ? TodoTerm::Today : TodoTerm::Coming;
}

Result<std::vector<TodoRow>> readTodoRows(Shelf &shelf, const TodoSpan &span)
{
    const CaptureStore captures(shelf);
    const auto followUps = captures.openFollowUps({});
    const auto holds = captures.openHolds();
    const auto done = captures.followUpsDoneSince(span.doneSince);
    if (!followUps || !holds || !done)
        return !followUps ? followUps.error() : !holds ? holds.error() : done.error();
    std::vector<TodoRow> rows;
    for (const FollowUp &f : *followUps)
        rows.push_back(rowOf(f, span.today));
    for (const Hold &h : *holds)
        rows.push_back(rowOf(shelf, h, span));
    std::erase_if(rows, [&](const TodoRow &row) { return row.due > span.lastDue; });
    std::stable_sort(rows.begin(), rows.end(), [](const TodoRow &a, const TodoRow &b) { return a.due < b.due; });
    for (const DoneFollowUp &d : *done) {
        TodoRow row = rowOf(d.followUp, span.today);
        row.term = TodoTerm::Done;
        row.doneAt = d.at;
        row.doneBy = d.by;
        rows.push_back(std::move(row));
    }
    Names names(shelf);
    for (TodoRow &row : rows) {
        if (const auto filled = names.fill(row); !filled)
            return filled.error();
    }
    return rows;
}

} // namespace tuttu
