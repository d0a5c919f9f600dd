// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/hubtrouble.h"
#include "core/domain/ids.h"

#include <QObject>

#include <optional>

namespace tuttu {

class EnrolService;
struct HubSettings;

/** Where joining a chain stands. */
struct JoinState {
    enum class Step { Ready, Joining, Joined, Failed };
    Step step = Step::Ready;
    HubTrouble trouble = HubTrouble::None; ///< with Failed: of the way to the hub
    std::optional<Error> problem;          ///< with Failed: of the code (Invalid), of the store it is for (Conflict; detail = this one's id), or of this device
    QString chain;                         ///< with Joined: its name
};

/** Takes a chain's code and joins, once. GUI thread. */
class JoinController final : public QObject
{
    Q_OBJECT
public:
    struct Device {
        QString name, program; ///< "Till 2"; version
        QString file;          ///< where the chain's settings are kept
        StoreId store = {};    ///< where it stands until now
    };
    JoinController(EnrolService &service, Device device, QObject *parent = nullptr);

    const JoinState &state() const { return m_state; }
    void join(const QString &ticket); ///< nothing while one is under way

Q_SIGNALS:
    void changed();
    void joined(const tuttu::HubSettings &hub);

private:
    EnrolService &m_service;
    Device m_device;
    JoinState m_state;
};

} // namespace tuttu
