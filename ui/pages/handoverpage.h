// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QWidget>

#include <array>

class QStackedLayout;

namespace tuttu {

class GuestFrame;
class HandOverView;
class OwnScreenView;
class PermissionsView;
class QuizView;
class ShopEngine;
class ShownLookView;
enum class GuestScene;

/** The turned tablet: the one question, or what is the customer's own, on the whole window and with no way anywhere else. */
class HandOverPage final : public QWidget
{
    Q_OBJECT
public:
    HandOverPage(ShopEngine &shop, const Clock &clock, QWidget *parent = nullptr);
    /** The customer's languages, preferred first; before the hand-over starts. */
    void speak(const QStringList &languages);

private:
    std::array<GuestFrame *, 5> views() const;
    void makeQuestion();
    void makePermissions();
    void makeQuiz();
    void makeOwnScreen();
    void makeLook();
    void presentOwnScreen();
    QWidget *viewOf(GuestScene scene) const;
    void onLanguageChanged(const QString &language);
    void onChanged();
    void onGuestChanged();

    ShopEngine &m_shop;
    const Clock &m_clock;
    HandOverView *m_question;
    PermissionsView *m_permissions;
    QuizView *m_quiz;
    OwnScreenView *m_ownScreen;
    ShownLookView *m_look;
    QStackedLayout *m_views;
};

} // namespace tuttu
