// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storage.h"
#include "core/visit/shopengine.h"
#include "tests/rig/fakeclock.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace tuttu {

/** One shop for a story: the real engine over real files in a temporary folder, a fake clock, a key made for the occasion.
 *  Verbs wait until what they caused has happened; a story reads from top to bottom. */
class Shop
{
public:
    Shop();
    ~Shop();

    FakeClock clock;
    ShopEngine &engine() { return *m_engine; }
    Storage &storage() { return *m_storage; }
    const FloorState &floor() const { return m_engine->floor.state(); }
    const BriefState &brief() const { return m_engine->visit.state(); }
    const PassSeed &passSeed() const { return m_passSeed; } ///< of who issues this shop's passes
    const ShopContext &context() const { return m_context; }
    QString folder() const { return m_folder.path(); }
    const DeviceKeysPtr &keys() const { return m_keys; }

    // People and goods.
    Customer customer(const QString &name, const QString &card = {}); ///< put into the cache; nothing but a name is needed
    void put(const Customer &customer);
    Product product(const QString &name, qint64 pence = 1000, const QString &category = QStringLiteral("kitchen"));
    /** Bought `daysAgo` at noon in the shop's zone; negative quantities are returns. */
    void bought(const Customer &customer, const std::vector<std::pair<Product, int>> &lines, int daysAgo);
    void learnModels();                              ///< from all orders in the cache, as an import does at its end

    // Clerks. Everybody's PIN is their own; Elina is the manager.
    static QString pinOf(const QString &clerk);
    ClerkId clerk(const QString &name) const;
    bool signIn(const QString &clerk);

    // What happens.
    void scan(const QString &code);                  ///< waits for a brief, or for the refusal in lastRefusal()
    std::optional<Error> lastRefusal() const { return m_refusal; }
    void beacon(const QString &identifier, const QString &place = {});
    void wait(int seconds);                          ///< time goes by; the Floor ticks
    void settle();                                   ///< until everything asked of the storage has been done
    void restart() { reopenAfter([] {}); }           ///< closes and opens the program on the same files
    void reopenAfter(const std::function<void()> &whileClosed);
    template<typename T> Result<T> await(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
            return {Errc::Cancelled, QStringLiteral("no answer within 20 s")};
        return future.result();
    }

private:
    void open();

    QTemporaryDir m_folder;
    DeviceKeysPtr m_keys;
    PassSeed m_passSeed;
    ShopContext m_context;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<ShopEngine> m_engine;
    int m_orderNumber = 0;
    std::optional<Error> m_refusal;
};

} // namespace tuttu
