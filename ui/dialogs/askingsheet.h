// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/askingcontroller.h"
#include "ui/widgets/sheet.h"

class QVBoxLayout;

namespace tuttu {

class Label;

/** How often permissions were asked for lately, and what people said. */
class AskingSheet final : public Sheet
{
    Q_OBJECT
public:
    explicit AskingSheet(AskingController &asking, QWidget *parent = nullptr);

private:
    void present();

    AskingController &m_asking;
    Label *m_problem;
    QVBoxLayout *m_rows;
};

} // namespace tuttu
