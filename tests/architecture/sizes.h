// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

namespace tuttu {

struct Sized {
    QString name;      ///< a path, `Class::function` or a class
    QString path;
    int line = 0;      ///< where it starts
    int lines = 0;
};

/** Functions with a body, and classes by the body of their declaration; lambdas and blocks belong to the function around them. */
struct Sizes {
    std::vector<Sized> functions;
    std::vector<Sized> classes;
};
Sizes sizesOf(const SourceFile &file);

/** A class is its declaration and all of its members' bodies, wherever they stand. */
std::vector<Sized> wholeClasses(const Sizes &all);

} // namespace tuttu
