// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/lookcontroller.h"
#include "ui/pages/handover/guestframe.h"

class QGridLayout;

namespace tuttu {

class GuestFoot;
class Label;
class LookCard;
class ScrollBox;

/** A look in the customer's hand: its things as large cards, each with a heart. It knows the look and nobody's name. */
class ShownLookView final : public GuestFrame
{
    Q_OBJECT
public:
    explicit ShownLookView(QWidget *parent = nullptr);
    void present(const std::optional<OpenLook> &look);

Q_SIGNALS:
    void toggled(const tuttu::ProductId &product);
    void doneWanted();

private:
    void retranslate() override;
    void layOut(const std::vector<Product> &products);

    std::optional<OpenLook> m_look;
    Label *m_title, *m_line;
    QGridLayout *m_grid;
    std::vector<LookCard *> m_cards; ///< parallel to the look's products
    ScrollBox *m_scroll;
    GuestFoot *m_foot;
};

/** So many cards stand beside each other: two to four, and no row with a single one if it can be helped. */
int lookColumns(int cards);

} // namespace tuttu
