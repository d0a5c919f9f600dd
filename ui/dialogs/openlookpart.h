// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/lookcontroller.h"

#include <QWidget>

class QVBoxLayout;

namespace tuttu {

class Button;
class Label;
class QrCode;

/** A look that was made: what is in it and what they liked, or the ways to give it out of hand. */
class OpenLookPart final : public QWidget
{
    Q_OBJECT
public:
    explicit OpenLookPart(QWidget *parent = nullptr);
    void present(const OpenLook &look);
    void showWaysOut(bool shown);       ///< code and paper instead of the list
    bool waysOut() const { return m_waysOut; }

Q_SIGNALS:
    void printWanted();
    void fileWanted();

private:
    QWidget *makeWaysOut();
    QWidget *makeRow(const Product &product, bool liked) const;

    Label *m_leftOut, *m_howTo;
    QVBoxLayout *m_rows;
    QrCode *m_code;
    Button *m_print, *m_file;
    QWidget *m_list, *m_out;
    bool m_waysOut = false;
};

} // namespace tuttu
