// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QThread>

#include <memory>
#include <optional>

namespace tuttu {

/** What one direction of every connection suffers. Bytes are delayed and cut, never lost from the middle nor put in another order: as TCP delivers them. */
struct FaultLane {
    int latencyMs = 0, jitterMs = 0;      ///< each piece comes so late, give or take so much
    qint64 bytesPerSecond = 0;            ///< 0 = as fast as it goes
    int sliceBytes = 0, sliceDelayMs = 0; ///< in pieces of so much, with so long between them; 0 = as they come
    int slowCloseMs = 0;                  ///< who hangs up is heard to do so this much later
    std::optional<qint64> limitBytes;     ///< of one connection; behind them it is closed
};

/** The weather on a line: Toxiproxy's verbs. */
struct FaultPlan {
    bool isDown = false;          ///< nobody is let in, who was in is cut off
    std::optional<int> timeoutMs; ///< nothing goes through, and so long after the plan or the connection it is closed; 0 = never: it is held, and goes on with a later plan
    std::optional<int> resetMs;   ///< so long after the plan or the connection both ends hear a reset
    FaultLane toTarget, toClient;
};

/** Stands on a line and makes it a bad one, on a thread of its own. A host that begins with a slash is a folder with PostgreSQL's socket, as libpq
 *  reads it. Ends that are half closed are closed: Qt knows no other. */
class FaultProxy
{
public:
    FaultProxy(const QString &targetHost, quint16 targetPort);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    quint16 port() const { return m_port; } ///< on 127.0.0.1; the same when it was down
    void set(const FaultPlan &plan);        ///< in force when it returns, for who is connected, too
    int connections() const;
    qint64 passed() const;                  ///< bytes so far, both ways together

private:
    class Line;
    class Lane;
    class Door;
    QThread m_thread;
    Door *m_door; ///< lives on that thread
    quint16 m_port = 0;
};

} // namespace tuttu
