// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/security/deviceproof.h"
#include "core/sync/returnengine.h"
#include "core/visit/captureonlycontroller.h"

namespace tuttu {

class SecretStore;
class Stage;

/** The time in which a device of a chain has nothing of what it fetched: destroys it, keeps what is captured, and waits for the hub's yes. GUI thread;
 *  owned by the composition root, which has closed the shop before. */
class AwayEngine final : public QObject
{
    Q_OBJECT
public:
    struct Device {
        Storage &storage;
        KeyRing &keyRing;
        SecretStore &keychain;
        DeviceProofPtr proof;
        ShopFolder folder;
        ShopContext shop;
    };
    AwayEngine(Device device, const Clock &clock, QObject *parent = nullptr);

    /** Also after a restart in the middle of it: what is left is destroyed, what is gone is gone. */
    void begin(Forgotten why);
    void join(const QString &ticket); ///< a revoked device comes in again
    void writeDown(Stage &stage); ///< a guest, on a sheet; what is written there stays when the shop opens meanwhile
    const std::shared_ptr<CaptureOnlyController> &captures() const { return m_captures; }
    Forgotten why() const { return m_returns.why(); }
    int kept() const { return m_kept; } ///< captures that are here and not at the hub yet

Q_SIGNALS:
    void changed();                                  ///< why() or kept()
    void joinFailed(const tuttu::Enrolled &enrolled);
    void failed(const tuttu::Error &why);            ///< the hub says yes and the device cannot
    void returned();                                 ///< the shop may be opened again. This may be destroyed

private:
    void dropStoreKey();
    void count();

    Device m_device;
    ForgetService m_forgets;
    ReturnEngine m_returns;
    std::shared_ptr<CaptureOnlyController> m_captures; ///< a sheet that is open has a share in it
    GuestNote m_draft;                                 ///< left unfinished
    int m_kept = 0;
};

} // namespace tuttu
