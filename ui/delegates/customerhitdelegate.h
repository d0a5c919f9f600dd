// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tuttu {

/** Where the parts of one found customer lie, left to right; `mirrored` for right-to-left. */
struct CustomerHitGeometry {
    static constexpr int rowHeight = 76, disc = 44;

    QRect monogram, name, latin, hint, last;

    static CustomerHitGeometry of(const QRect &row, int nameWidth, int lastWidth);
    CustomerHitGeometry mirrored(const QRect &row) const;
};

/** One found customer: monogram, name and how it reads in Latin letters, what tells two alike apart, when they last bought. Reads
 *  CustomerHitModel's roles. */
class CustomerHitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tuttu
