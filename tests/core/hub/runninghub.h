// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/chainstore.h"
#include "core/hub/enrolmentstore.h"
#include "core/hub/service/hubservice.h"
#include "core/security/signing.h"
#include "tests/core/hub/httpcall.h"
#include "tests/core/hub/hubrig.h"

#include <atomic>

namespace tuttu {

/** The real service over a real database, with a store. Its time is the real one, moved by as much as a test says. */
class RunningHub
{
    HubOptions m_options; // before the service, which speaks to its end
    mutable std::mutex m_logMutex;
    QByteArray m_log;

public:
    explicit RunningHub(PostgresCluster &cluster, HubOptions options = {}) : m_options(std::move(options))
    {
        m_options.database = must(cluster.hubDatabase());
        m_options.chain = "Tuttu Oy";
        if (m_options.authority.isEmpty())
            m_options.authority = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n";
        db.emplace(must(PgConnection::open(m_options.database)));
        addStore(turku, "Turku");
        start();
    }
    void start() ///< another incarnation of the program over the same database
    {
        service.reset();
        service = must(HubService::start(m_options, chainKeys(), clock, [this](const QByteArray &line) {
            const std::lock_guard lock(m_logMutex);
            m_log += line;
        }));
        if (!QTest::qWaitFor([this] { return service->gateIsKnown(); }, 10'000))
            qFatal("the hub does not hear of its database");
    }
    void addStore(const StoreId &id, const QString &name) { must(ChainStore(*db).add({{id, name, "Europe/Helsinki", "EUR", "FI"}, 72}, clock.now())); }
    QByteArray code(const StoreId &store = turku) { return must(EnrolmentStore(*db).makeCode(store, clock.now())); }
    void revoke(const DeviceId &device) { must(DeviceStore(*db).revoke(device, clock.now())); }

    Heard ask(const QByteArray &method, const QByteArray &target, const HttpFields &fields = {}, const QByteArray &body = {}) const { return HttpCall(port(), method, target, fields, body).heard(); }
    /** As a device asks. */
    Heard post(const QByteArray &target, const QByteArray &body, const QByteArray &token = {}) const { return ask("POST", target, fieldsWith(token, true), body); }
    Heard read(const QByteArray &target, const QByteArray &token = {}) const { return ask("GET", target, fieldsWith(token, false)); }
    static HttpFields fieldsWith(const QByteArray &token, bool withBody)
    {
        HttpFields fields{{protocolField, protocolVersion}};
        if (withBody)
            fields << std::pair("Content-Type", "application/json");
        if (!token.isEmpty())
            fields << std::pair("Authorization", "Bearer " + token);
        return fields;
    }

    quint16 port() const { return service->port(); }
    const QString &database() const { return m_options.database; }
    QByteArray log() const
    {
        const std::lock_guard lock(m_logMutex);
        return m_log;
    }

    class MovedClock final : public Clock
    {
    public:
        QDateTime now() const override { return m_system.now().addSecs(by); }
        qint64 monotonicMs() const override { return m_system.monotonicMs(); }
        std::atomic<qint64> by = 0;

    private:
        SystemClock m_system;
    };
    MovedClock clock;
    std::optional<PgConnection> db; ///< for the test's own eyes
    std::unique_ptr<HubService> service;
};

} // namespace tuttu
