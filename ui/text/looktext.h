// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include <QCoreApplication>

namespace tuttu {

/** A look in words. */
class LookText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::LookText)
public:
    static QString title(const QString &name, int things);  ///< its name, or how much is in it
    static QString facts(const Product &product);           ///< for the clerk: price, size, whether it is here
    static QString paperFacts(const Product &product);      ///< for paper, which outlives today's stock: size, article number
    static QString aboutCode(bool leadsToAddress);
    static QString pageOf();                                 ///< "%1 of %2"
};

} // namespace tuttu
