// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace tuttu {

/** The words for things kept by a machine name: note topics, reasons of an answer, categories, avoidances. A name that is not
 *  known here (a shop's own) is shown as it is. */
class ChoiceText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ChoiceText)
public:
    static QStringList noteTopics();                  ///< machine names in their fixed order
    static QString noteTopic(const QString &topic);
    static QString noteTopics(const QStringList &topics);
    static QString scoreReason(const QString &reason);
    static QString category(const QString &category);
    static QString avoid(const QString &avoid);
    // The source text under this class' context, for whoever speaks another language than the program; null = a shop's own name.
    static const char *categorySource(const QString &category);
    static const char *avoidSource(const QString &avoid);
};

} // namespace tuttu
