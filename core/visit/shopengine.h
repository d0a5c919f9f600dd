// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/sync/incoming.h"
#include "core/sync/reach.h"
#include "core/visit/arrivalcontroller.h"
#include "core/visit/basketcontroller.h"
#include "core/visit/casecontroller.h"
#include "core/visit/cuebookcontroller.h"
#include "core/visit/devicecontroller.h"
#include "core/visit/doorcontroller.h"
#include "core/visit/editcontroller.h"
#include "core/visit/floorcontroller.h"
#include "core/visit/guestcontroller.h"
#include "core/visit/handovercontroller.h"
#include "core/visit/historycontroller.h"
#include "core/visit/lookcontroller.h"
#include "core/visit/mergecontroller.h"
#include "core/visit/newcustomercontroller.h"
#include "core/visit/permissionscontroller.h"
#include "core/visit/presencecontroller.h"
#include "core/visit/quizcontroller.h"
#include "core/visit/searchcontroller.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/statuscontroller.h"
#include "core/visit/tillcontroller.h"
#include "core/visit/todocontroller.h"
#include "core/visit/visitcontroller.h"
#include "core/visit/workaccountcontroller.h"

namespace tuttu {

/** One shop floor, whole: every controller over one storage, wired. The kiosk and the flow tests build this same object; only the
 *  clock, the keys and the files differ. GUI thread. */
class ShopEngine final
{
public:
    ShopEngine(Storage &storage, const ShopContext &shop, Reach atStart, DeviceKeysPtr keys,
               const Clock &clock)
        : captures(storage, shop.zone, clock), profiles(storage, shop, clock), reach(atStart, clock), incoming(storage), session(storage, keys, clock), workAccount(storage, session, std::move(keys), clock),
          floor(storage, profiles, captures, session, clock), doors(storage, captures, floor, profiles.shop(), clock), arrivals(profiles, floor, session), presence(profiles, captures, arrivals, clock),
          visit(profiles, captures, session, clock), handOver(captures, session, profiles.shop(), clock), guest(captures, session), permissions(guest, shop, clock), quiz(guest, clock), search(profiles),
          newCustomer(profiles, captures, session, clock), edits(profiles, captures, session), merges(profiles, captures, session), status(reach, captures), devices(codeRules(shop), clock),
          book(storage, profiles, session, clock), cases(storage, captures, session, clock), todos(storage, profiles, captures, session, cases, clock), history(storage, captures), till(storage, captures, profiles.shop()),
          basket(storage, profiles, captures, session, visit, till, clock), looks(storage, profiles, captures, session, visit, basket, guest, clock)
    {
        QObject::connect(&incoming, &Incoming::arrived, &floor, &FloorController::hear);
        QObject::connect(&incoming, &Incoming::arrived, &visit, &VisitController::hear);
        QObject::connect(&incoming, &Incoming::arrived, &cases, &CaseController::hear);
        QObject::connect(&incoming, &Incoming::arrived, &todos, &TodoController::hear);
    }

    CaptureService captures;
    ProfileService profiles;
    ReachController reach;
    Incoming incoming;
    SessionController session;
    WorkAccountController workAccount;
    FloorController floor;
    DoorController doors;
    ArrivalController arrivals;
    PresenceController presence;
    VisitController visit;
    HandOverController handOver;
    GuestController guest;
    PermissionsController permissions;
    QuizController quiz;
    SearchController search;
    NewCustomerController newCustomer;
    EditController edits;
    MergeController merges;
    StatusController status;
    DeviceController devices;
    CueBookController book;
    CaseController cases;
    TodoController todos;
    HistoryController history;
    TillController till;
    BasketController basket;
    LookController looks;
};

} // namespace tuttu
