// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/sync/feedsink.h"
#include "core/sync/wire/content.h"

#include <QObject>

namespace tuttu {

class FirstLoads;
class Incoming;
class Storage;

/** What this device follows: its store's two buckets, and its chain's catalogue. Brings what the hub tells into the stores, and tells who shows it. GUI thread; owned by the
 *  composition root. */
class StoreFeed final : public QObject, public FeedSink
{
    Q_OBJECT
public:
    StoreFeed(Storage &storage, Incoming &incoming, const StoreId &store, QObject *parent = nullptr);

    void followCatalogueOf(const QString &chain) { m_catalogue = Bucket::catalogueOf(chain); } ///< before anything is asked for

    void readFilesFirst(FirstLoads &loads) { m_loads = &loads; } ///< lives longer

    QFuture<Result<std::vector<ChangesQuery::Place>>> places() override;
    QFuture<Result<>> apply(const std::vector<ChangesQuery::Place> &asked, const ChangesAnswer &answer) override;

Q_SIGNALS:
    void contentTold(const tuttu::ContentNotice &notice); ///< a book or a model there is for the store's devices
    void staffChanged();
    void goodsChanged(); ///< at a checkpoint

private:
    void tellLoads(const ChangesAnswer &answer);

    Storage &m_storage;
    Incoming &m_incoming;
    StoreId m_store;
    std::optional<Bucket> m_catalogue;
    FirstLoads *m_loads = nullptr;
};

} // namespace tuttu
