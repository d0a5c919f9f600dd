// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/madeup.h"
#include "tests/ui/madeupplan.h"
#include "ui/dialogs/stepper.h"
#include "ui/pages/plan/experimentsheet.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

namespace tuttu {

inline QAbstractButton *button(const QWidget &root, const QString &text)
{
    for (QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisibleTo(&root) && (each->text() == text || each->accessibleName() == text))
            return each;
    }
    return nullptr;
}

inline void touch(const QWidget &root, const QString &text)
{
    QAbstractButton *found = button(root, text);
    QVERIFY2(found, qPrintable(text));
    found->click();
}

inline QString words(const QWidget &root)
{
    QStringList all;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root))
            all += label->text();
    }
    for (const QAbstractButton *each : root.findChildren<QAbstractButton *>()) {
        if (each->isVisibleTo(&root))
            all += each->text();
    }
    return all.join(QChar::LineFeed);
}

/** Made so that what is hoped for can be found within a year. */
inline ExperimentSheet *experimentSheet(const std::vector<NamedRule> &rules = madeup::cueNames())
{
    auto *sheet = new ExperimentSheet({212, 1100}, rules, [](const ExperimentDraft &d) { return needsOf(d.usual, d.better, d.without, 1100, 28); });
    sheet->findChildren<Stepper *>()[1]->setValue(10);
    return sheet;
}

} // namespace tuttu
