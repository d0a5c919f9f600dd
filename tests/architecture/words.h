// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <QRegularExpression>

namespace tuttu {

/** A word that must not stand somewhere, and why. Each rule carries what it must catch and what it must let pass. */
struct WordRule {
    enum class In { Code /**< without comments and strings */, CodeAndStrings, Everything };
    QString name;
    QRegularExpression word;
    In in = In::Code;
    QStringList where;      ///< beginnings of paths; headers only: ".h" among them
    QStringList except;     ///< beginnings of paths
    QString why;
    QString caught;         ///< C++ it must catch
    QString passes;         ///< C++ it must not
};

const std::vector<WordRule> &wordRules();
bool appliesTo(const WordRule &rule, const QString &path);
/** What a rule of this kind reads of a file. */
QString readBy(WordRule::In in, const QString &text);
/** "core/x.cpp:12: processEvents - why"; `text` as readBy() makes it. */
QStringList findingsOf(const WordRule &rule, const QString &path, const QString &text);

} // namespace tuttu
