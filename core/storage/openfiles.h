// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"

#include <optional>

namespace tuttu {

/** Both files and what mirrors them in memory. Made by Storage, lives on its thread. */
class OpenFiles final : public QObject
{
    Q_OBJECT
public:
    explicit OpenFiles(const Clock &clock) : m_clock(clock) {}

    Result<Opened> open(const QString &folder, const DeviceKeysPtr &keys);
    void close();
    Result<Shelf *> shelf();
    Result<Database *> outbox();
    Result<> forget(const QString &folder, Forgotten why);
    Result<Opened> remember(const QString &folder, const DeviceKeysPtr &keys);
    Result<Op> keep(const Op &op);
    Result<qint64> pendingOps();

Q_SIGNALS:
    void searchReady();

private:
    Result<> openOutbox(const QString &path);
    Result<> openDevice(const QString &path, const DeviceKeysPtr &keys);
    Result<> stayForgotten(const QString &folder);
    void closeCache();
    Result<> passGoneKeys();
    Result<> openCache(const QString &path, const DeviceKeysPtr &keys);
    Result<> recogniseOldImage(Opened &opened);
    void bringToCache(const Op &op);
    void indexSlice();
    void cleanSlice();

    const Clock &m_clock;
    DeviceKeysPtr m_keys;
    std::unique_ptr<Database> m_outbox, m_cache;
    std::optional<Sealer> m_sealer;
    std::optional<BlindIndex> m_blind;
    ProductTable m_products;
    std::unique_ptr<SearchIndex> m_search;
    std::optional<Shelf> m_shelf;
    Error m_whyNot{Errc::Io, QStringLiteral("the storage is not open")}; ///< when there is no shelf
    qint64 m_indexedTo = 0;
    bool m_behind = false; ///< an op is in the outbox and not in the cache
};

} // namespace tuttu
