// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/sessioncontroller.h"
#include "core/visit/statuscontroller.h"
#include "core/visit/workaccountcontroller.h"

#include <QWidget>

class QGridLayout;
class QStackedLayout;

namespace tuttu {

class Banner;
class Button;
class CardButton;
class Chip;
class Label;
class PinDots;
class PinPad;
class WorkAccountPane;

/** What the sign-in page shows. */
struct SignInView {
    SessionState session;
    StatusState status;
    WorkAccountState work;
    int inShop = 0;         ///< customers in the shop now
    QDateTime now;          ///< UTC
};

/** Who is serving: people left, their PIN right. Six digits sign in by themselves. */
class SignInWidget final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int pinLength = 6; ///< as core/security asks

    explicit SignInWidget(QWidget *parent = nullptr);
    void present(const SignInView &view);
    void clearPin();

signals:
    void chosen(const tuttu::ClerkId &clerk);
    void entered(const tuttu::ClerkId &clerk, const QString &pin);
    void workAccountWanted();
    void workAccountCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePeople();
    QWidget *makePad();
    void showPeople(const SessionState &session);
    void showPad(const SignInView &view);
    void addDigit(int digit);
    QString message(const SignInView &view) const;
    QString pinLife(const SignInView &view) const;

    std::vector<Clerk> m_clerks;
    std::vector<CardButton *> m_cards;
    std::optional<Clerk> m_clerk;
    QString m_pin;
    bool m_open = true;     ///< digits are taken
    QGridLayout *m_people;
    Chip *m_status;
    Label *m_place, *m_who, *m_message, *m_life, *m_demo, *m_nobody;
    PinDots *m_dots;
    PinPad *m_pad;
    Button *m_work;
    WorkAccountPane *m_pane;
    QStackedLayout *m_stack;
    QWidget *m_right;
};

} // namespace tuttu
