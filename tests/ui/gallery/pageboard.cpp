// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"
#include "tests/ui/madeup.h"

namespace tuttu {

namespace {

template<typename Widget, typename View>
Board page(const QString &name, View (*view)())
{
    return {name, [view]() -> QWidget * {
                auto *widget = new Widget;
                widget->show(view());
                return widget;
            }};
}

} // namespace

std::vector<Board> pageBoards()
{
    using namespace madeup;
    return {page<SignInWidget>("signin", &signIn),
            page<SignInWidget>("signin-wrong", &signInWrongPin),
            page<SignInWidget>("signin-waiting", &signInWaiting),
            page<SignInWidget>("signin-demo", &signInDemo),
            page<SignInWidget>("signin-nobody", &signInNobody),
            page<FloorWidget>("floor", &floor),
            page<FloorWidget>("floor-empty", &floorEmpty),
            page<FloorWidget>("floor-loading", &floorLoading),
            page<FloorWidget>("floor-error", &floorError),
            page<FloorWidget>("floor-offline", &floorOffline),
            page<FloorWidget>("floor-long", &floorLongWords)};
}

} // namespace tuttu
