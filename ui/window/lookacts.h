// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/visit.h"
#include "ui/dialogs/looksheet.h"
#include "ui/print/lookpage.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace tuttu {

class ShopEngine;

/** Looks: the sheet they are made in, the tablet turned round with one and back again, and the page on paper. */
class LookActs final : public QObject
{
    Q_OBJECT
public:
    /** `page`: a widget of the window, to find its Stage by. */
    LookActs(ShopEngine &shop, QWidget &page, const Clock &clock, QObject *parent = nullptr);

    void open();                    ///< of whose brief is open; without one, for everybody
    LookSheet *sheet() const { return m_sheet; }
    LookPaper paper() const;        ///< of the look that is open

Q_SIGNALS:
    void handingOver(const QStringList &languages);
    void briefWanted();             ///< the brief of whom a look was shown to is being opened

private:
    struct Shown { ///< to come back to when the tablet is in the clerk's hand again
        LookId look;
        CustomerId customer;
        VisitId visit;
        Recognition recognition;
    };

    void show();
    void remind();
    void toBasket();
    void print();
    void saveFile();
    void tellLiked();
    void goBack(const Shown &shown);
    void openAgain();

    ShopEngine &m_shop;
    QWidget &m_page;
    const Clock &m_clock;
    QPointer<LookSheet> m_sheet;
    std::optional<Shown> m_shown, m_goingBack;
};

} // namespace tuttu
