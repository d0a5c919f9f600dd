// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/demostaff.h"

using namespace Qt::StringLiterals;

namespace tuttu {

Store demoStore()
{
    return {StoreId::derived("store", u"covent-garden"_s), u"Covent Garden"_s, "Europe/London", u"GBP"_s, u"GB"_s};
}

std::vector<DemoClerk> demoClerks()
{
    const auto clerk = [](const QString &name, const QString &initials, Role role) {
        return Clerk{ClerkId::derived("clerk", u"demo "_s + name), name, initials, role};
    };
    return {{clerk(u"Mia"_s, u"ML"_s, Role::Associate), u"480213"_s},
            {clerk(u"Leo"_s, u"LS"_s, Role::Associate), u"735961"_s},
            {clerk(u"Sari"_s, u"SO"_s, Role::Associate), u"296048"_s},
            {clerk(u"Nuri"_s, u"NB"_s, Role::Associate), u"618370"_s},
            {clerk(u"Elina"_s, u"EK"_s, Role::Manager), u"904527"_s}};
}

} // namespace tuttu
