// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/base/clock.h"
#include "core/security/keyring.h"
#include "core/storage/storage.h"
#include "core/sync/enrolservice.h"
#include "ui/pages/startpage.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>

#include <memory>

namespace tuttu {

/** From a folder to an open shop: settings, key, files, and for the demo its people. Every stop has a state the start page shows and
 *  a way on. GUI thread; owned by the composition root. */
class StartController final : public QObject
{
    Q_OBJECT
public:
    StartController(ShopFolder folder, bool demo, Storage &storage, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);

    const StartState &state() const { return m_state; }
    const ShopSettings &settings() const { return m_settings; }
    const DeviceKeysPtr &keys() const { return m_keys; }
    const DeviceProofPtr &proof() const { return m_proof; } ///< none in a demo, and where there is no keychain
    KeyRing &keyRing() { return m_keyRing; }
    void dropKeys() { m_keys.reset(); }

    void start();
    void enterPassphrase(const QString &passphrase);
    void join(const QString &ticket);  ///< in a folder without a shop: the chain says which one this is
    void mend();                       ///< after Damaged: puts the damaged file aside and opens again

Q_SIGNALS:
    void changed();
    void ready();
    void forgotten(tuttu::Forgotten why); ///< what was fetched here is destroyed: captures go on

private:
    void show(StartState::Step step, const std::optional<Error> &problem = {});
    void findKey();
    void onKey(const Result<DeviceKeysPtr> &keys);
    void openFiles();
    void openForgotten(const Error &problem);
    void findProof();
    void onOpened(const Result<Opened> &opened);
    void fillDemo();
    void enrol();
    void onEnrolled(const Enrolled &enrolled);
    void showJoin(const JoinState &join);

    ShopFolder m_folder;
    bool m_demo;
    Storage &m_storage;
    const Clock &m_clock;
    KeyRing m_keyRing;
    StartState m_state;
    ShopSettings m_settings;
    DeviceKeysPtr m_keys;
    DeviceProofPtr m_proof;
    QString m_ticket;             ///< not empty: the folder gets its shop by joining a chain
    QNetworkAccessManager m_network;
    std::unique_ptr<EnrolService> m_enrol;
};

} // namespace tuttu
