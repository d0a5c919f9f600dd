// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customerfield.h"
#include "core/profile/alike.h"

#include <QCoreApplication>

namespace tuttu {

/** The fields of a customer's record in words: their names, their values, what is wrong with one, why two records are alike. */
class RecordText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::RecordText)
public:
    static QString field(CustomerField field);                             ///< "Phone"
    static QString value(CustomerField field, const QStringList &value);   ///< "14 May"; "none" when there is none
    static QString breakable(const QString &text);                         ///< a mail breaks before its @ rather than in a word
    static QString birthday(const Birthday &birthday);                     ///< "14 May", as the reader's country writes it
    static QString problem(const QString &rule);                           ///< of Errc::Invalid: a whole sentence
    static QString conflict(CustomerField field);                          ///< "Two phone numbers"
    static QString why(const std::vector<Alike> &why);                     ///< "same name, e-mail one letter off"
};

} // namespace tuttu
