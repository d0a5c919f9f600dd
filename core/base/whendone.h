// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace tuttu {

/** Calls `then(value)` on the owner's thread once the future has its value; if the owner is gone by then, or the future was
 *  cancelled, nobody is called. (QFuture::then(context) aborts when the context dies first: Qt 6.4 qfuture_impl.h.) */
template<typename T, typename Then>
void whenDone(const QFuture<T> &future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace tuttu
