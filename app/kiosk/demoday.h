// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/tour.h"
#include "ui/dialogs/demosheet.h"

namespace tuttu {

class Clock;
class MainWindow;
class Stage;
class ShopEngine;

/** What the demo day is played on: the running program. */
struct DemoDay {
    ShopEngine &engine;
    MainWindow &window;
    Stage &stage;
    const Clock &clock;
    std::vector<DemoGuest> guests;
    std::function<void()> openDemo, openAbout;
    std::function<void(const QString &)> speak; ///< switches the language
};

/** A day in the demo shop, from sign-in to the customer's answer, the same on a screen and without one. */
std::vector<Tour::Step> stepsOf(const DemoDay &day);

} // namespace tuttu
