// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

namespace tuttu {

/** Waits for a future as a test may: with the event loop running. */
template<typename T>
T answerOf(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished() && !finished.wait(120'000))
        qFatal("no answer in two minutes");
    return future.result();
}

} // namespace tuttu
