// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/customerfield.h"

#include <QWidget>

namespace tuttu {

/** Two values of one field, side by side; a touch on one settles it. */
class ConflictCard final : public QWidget
{
    Q_OBJECT
public:
    /** `here` and `there` say whose word each is. */
    ConflictCard(CustomerField field, const QStringList &ours, const QString &here, const QStringList &theirs, const QString &there, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(bool other);

private:
    QWidget *side(CustomerField field, const QStringList &value, const QString &whose, bool other);
};

} // namespace tuttu
