// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace tuttu {

/** What the command line asked for. */
struct KioskOptions {
    ShopFolder folder = ShopFolder::standard();
    bool demo = false;
    QString tourFolder;   ///< not empty: play the demo day, write pictures there, leave
    std::shared_ptr<QTemporaryDir> ownShop = {}; ///< a tour's, unless files are named: its day comes out the same each time
    QString language;     ///< empty = the system's
    QString theme;        ///< empty = as set last
    bool fullScreen = false;

    bool touring() const { return !tourFolder.isEmpty(); }
    /** Reads the arguments; prints help, version or what is wrong, and leaves. */
    static KioskOptions parse(const QStringList &arguments);
};

} // namespace tuttu
