// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/demosheet.h"
#include "ui/pages/cues/cuesview.h"
#include "ui/pages/devices/deviceswidget.h"
#include "ui/pages/floor/floorwidget.h"
#include "ui/pages/scan/scanwidget.h"
#include "ui/pages/search/searchwidget.h"
#include "ui/pages/signin/signinwidget.h"
#include "ui/pages/todo/todowidget.h"

/** Made-up states for pictures and for tests of geometry: real-looking names in several scripts, long words, every face. */
namespace tuttu::madeup {

QDateTime now();                    ///< Saturday 21 November 2026, 14:06 in the shop
Store shop();
std::vector<Clerk> clerks();

SignInView signIn();                ///< offline, Mia chosen, nothing typed
SignInView signInWrongPin();
SignInView signInWaiting();         ///< throttled, half a minute to go
SignInView signInDemo();
SignInView signInNobody();
SignInView signInWork();            ///< Mia has a work account and a PIN that is good for two days more
SignInView signInWorkNoPin();
SignInView signInNoPin();     ///< told of by the chain, where no provider is
SignInView signInWorkCode();        ///< the code is shown
SignInView signInWorkFailed();
SignInView signInWorkFirst();       ///< nobody has served here yet

FloorView floor();                  ///< a busy afternoon
FloorView floorEmpty();
FloorView floorLoading();
FloorView floorError();
FloorView floorOffline();
FloorView floorLongWords();         ///< Finnish compounds, long names, a full lane

SearchState searchFound();
SearchState searchTooShort();
SearchState searchLoading();
SearchState searchNobody();
SearchState searchError();

ScanView scanWaiting();
ScanView scanDamaged();             ///< a check digit is off
ScanView scanUnknown();
ScanView scanAsking();
ScanView scanChainAway();
QImage cameraPicture();             ///< a card in a hand, grey, 960x540

DevicesView devices();              ///< every health, one of them silent
DevicesView devicesNone();
DevicesView devicesTested();        ///< every kind of reading
DevicesView devicesQuiet();         ///< the test is on, nothing was read yet

CuesView cues();                    ///< Tuttu's own book, nothing changed
CuesView cuesDraft();               ///< changed, with a rule off, one copied and one wrong
CuesView cuesLong();                ///< sentences as long as they may be
CuesView cuesLoading();
CuesView cuesBroken();
CuesView cuesRefused();
CuesView cuesConflict();
CuesView cuesTrying();              ///< a trial under way
CuesView cuesTried();

TodoView todos();                   ///< every term, every origin
TodoView todosOfNobodyElse();       ///< nothing waits for me, but for a colleague
TodoView todosNone();
TodoView todosLoading();
TodoView todosError();
TodoView todosLong();               ///< names and promises as long as they may be

std::vector<DemoGuest> guests();

} // namespace tuttu::madeup
