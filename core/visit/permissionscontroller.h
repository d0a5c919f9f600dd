// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/wordings.h"
#include "core/visit/guestcontroller.h"

namespace tuttu {

/** What they are asked about one purpose, and what stands. */
struct PermissionCard {
    Purpose purpose = Purpose::EmailMarketing;
    ConsentState state = ConsentState::NotAsked;
    QDate said, until;              ///< store-local; invalid = never said here, for ever
    ShownWording words;
};

struct PermissionsState {
    std::vector<PermissionCard> cards; ///< empty = nobody is asked just now
    QString signature;              ///< strokes they drew; goes with every answer from then on; empty = a tick is enough
};

/** Consent in the customer's own hand: each tap on an answer is kept at once, and any answer takes one tap. */
class PermissionsController final : public QObject
{
    Q_OBJECT
public:
    /** A signature's strokes are longer than this: not taken. */
    static constexpr int longestSignature = 8 * 1024;

    PermissionsController(GuestController &guest, const ShopContext &shop, const Clock &clock, QObject *parent = nullptr);

    const PermissionsState &state() const { return m_state; }
    const Wordings &wordings() const { return m_wordings; }
    void speak(const QString &language);        ///< in which they read; the words follow at once
    void answer(Purpose purpose, ConsentState answer); ///< Granted, OneToOne or Refused; the same again is nothing new
    void sign(const QString &strokes);          ///< empty: signed no longer

Q_SIGNALS:
    void changed();

private:
    void onOpened(GuestScene scene);
    void show();

    GuestController &m_guest;
    const ShopContext m_shop;
    const Clock &m_clock;
    const Wordings m_wordings;
    PermissionsState m_state;
    QString m_language;
};

} // namespace tuttu
