// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace tuttu {

using CustomerId = Id<struct CustomerTag>;
using ProductId = Id<struct ProductTag>;
using OrderId = Id<struct OrderTag>;
using VisitId = Id<struct VisitTag>;
using ClerkId = Id<struct ClerkTag>;
using StoreId = Id<struct StoreTag>;
using DeviceId = Id<struct DeviceTag>;
using NoteId = Id<struct NoteTag>;
using HoldId = Id<struct HoldTag>;
using FollowUpId = Id<struct FollowUpTag>;
using ConsentId = Id<struct ConsentTag>;
using CaseId = Id<struct CaseTag>;
using MessageId = Id<struct MessageTag>;
using BasketId = Id<struct BasketTag>;
using LookId = Id<struct LookTag>;
using DayNoteId = Id<struct DayNoteTag>;
using KeyActId = Id<struct KeyActTag>;
using ExperimentId = Id<struct ExperimentTag>;
using PassId = Id<struct PassTag>;
using OpId = Id<struct OpTag>;

} // namespace tuttu
