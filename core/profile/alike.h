// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customer.h"

#include <vector>

namespace tuttu {

/** Why two records may be one person's, strongest first. */
enum class Alike {
    Card, Phone, Email,
    Name,        ///< the same words, folded, in any order: family names come first in half of the world
    NameNearly,  ///< one letter off, a middle name more, or the name they are called by
    EmailNearly, ///< one letter off
    Birthday,
    PhoneEnd     ///< the last seven digits: written with and without the country
};

/** Empty when there is too little: families share mails and phones, which is told; thousands are nearly called the same, which is not
 *  told without a birthday, a phone or a mail that says it, too. Mails and phones are compared in the form of core/recognition. */
std::vector<Alike> whyAlike(const Customer &draft, const Customer &other);

/** Whether `a` is offered before `b`; the same name and nothing else comes last. */
bool isStronger(const std::vector<Alike> &a, const std::vector<Alike> &b);

/** One letter another, one more, one less, or two neighbours swapped. Debian has no C++ library of edit distances, and one edit
 *  needs no table of them. */
bool oneEditApart(QStringView a, QStringView b);

} // namespace tuttu
