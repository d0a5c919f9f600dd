// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/forgetservice.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"

#include <QPromise>

#include <memory>

namespace tuttu {

namespace {

template<typename R>
std::shared_ptr<QPromise<R>> started()
{
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    return promise;
}

template<typename R>
void finish(const std::shared_ptr<QPromise<R>> &promise, R answer)
{
    promise->addResult(std::move(answer));
    promise->finish();
}

} // namespace

QFuture<Result<>> ForgetService::forget(Forgotten why)
{
    const auto promise = started<Result<>>();
    whenDone(m_storage.forget(m_folder, why), this, [this, promise](Result<> destroyed) {
        if (!destroyed && destroyed.error().code == Errc::Invalid)
            return finish(promise, std::move(destroyed)); // no hub: nothing was destroyed, and the key is needed
        whenDone(m_keyRing.forget(), this, [promise, destroyed](Result<> gone) {
            qCInfo(lcSecurity) << "what was fetched is destroyed:" << destroyed.ok() << "and its key:" << gone.ok();
            finish(promise, destroyed ? std::move(gone) : destroyed);
        });
    });
    return promise->future();
}

QFuture<Result<DeviceKeysPtr>> ForgetService::remember()
{
    using Answer = Result<DeviceKeysPtr>;
    const auto promise = started<Answer>();
    whenDone(m_keyRing.forget(), this, [this, promise](const Result<> &gone) { // what a power cut left
        if (!gone)
            return finish(promise, Answer(gone.error()));
        whenDone(m_keyRing.renew(), this, [this, promise](const Answer &keys) {
            if (!keys)
                return finish(promise, keys);
            whenDone(m_storage.remember(m_folder, *keys), this, [promise, keys](const Result<Opened> &opened) {
                finish(promise, opened ? keys : Answer(opened.error()));
            });
        });
    });
    return promise->future();
}

} // namespace tuttu
