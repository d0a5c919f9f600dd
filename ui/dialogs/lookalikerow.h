// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile/duplicates.h"

#include <QWidget>

namespace tuttu {

/** "Aino Virtanen: same phone", with a way to open them and a way to say they are somebody else. */
class LookalikeRow final : public QWidget
{
    Q_OBJECT
public:
    explicit LookalikeRow(const Lookalike &look, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void somebodyElse();

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tuttu
