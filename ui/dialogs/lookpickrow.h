// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include <QWidget>

namespace tuttu {

class Button;

/** One thing picked for a look: earlier, later, out. */
class LookPickRow final : public QWidget
{
    Q_OBJECT
public:
    explicit LookPickRow(const Product &product, QWidget *parent = nullptr);
    void setPlace(bool first, bool last);

Q_SIGNALS:
    void moved(int places);
    void takenOut();

private:
    Button *m_earlier, *m_later;
};

} // namespace tuttu
