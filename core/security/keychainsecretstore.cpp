// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keychainsecretstore.h"

#include "core/base/logging.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace tuttu {

namespace {

const QString probeName = QStringLiteral("probe");

/** AccessDenied is what a locked Secret Service says to a write. Everything that is neither an answer nor a refusal means that
 *  nobody is there: no bus, no service, no collection ("OtherError" in all three, see the tests). */
Error toError(QKeychain::Error code, const QString &text)
{
    switch (code) {
    case QKeychain::EntryNotFound: return {Errc::NotFound, text};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {Errc::KeyLocked, text};
    case QKeychain::CouldNotDeleteEntry: return {Errc::Io, text};
    default: return {Errc::NoKeychain, text};
    }
}

/** Runs one job and hands its answer over once. The job deletes itself. */
template<typename T, typename Job, typename Answer>
QFuture<Result<T>> start(Job *job, const QString &name, QObject *owner, Answer answer)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    job->setKey(name);
    job->setInsecureFallback(false); // a key in a plain file is no key
    QObject::connect(job, &QKeychain::Job::finished, owner, [promise, job, answer = std::move(answer)] {
        answer(*job, [promise](Result<T> result) {
            promise->addResult(std::move(result));
            promise->finish();
        });
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &service, QObject *parent) : QObject(parent), m_service(service) {}

QFuture<Result<QByteArray>> KeychainSecretStore::read(const QString &name)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    return start<QByteArray>(job, name, this, [this](QKeychain::ReadPasswordJob &done, auto answer) {
        if (done.error() == QKeychain::NoError)
            return answer(done.binaryData());
        const Error error = toError(done.error(), done.errorString());
        if (error.code != Errc::NotFound)
            return answer(error);
        auto *probe = new QKeychain::WritePasswordJob(m_service);
        probe->setKey(probeName);
        probe->setInsecureFallback(false);
        probe->setBinaryData(QByteArrayLiteral("open"));
        connect(probe, &QKeychain::Job::finished, this, [probe, answer, error] {
            const bool open = probe->error() == QKeychain::NoError;
            qCInfo(lcSecurity) << "no such entry; the keychain" << (open ? "is open" : "does not take a probe");
            answer(open ? error : toError(probe->error(), probe->errorString()));
        });
        probe->start();
    });
}

QFuture<Result<>> KeychainSecretStore::write(const QString &name, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    return start<std::monostate>(job, name, this, [](QKeychain::WritePasswordJob &done, auto answer) {
        if (done.error() == QKeychain::NoError)
            return answer(Result<>());
        answer(toError(done.error(), done.errorString()));
    });
}

QFuture<Result<>> KeychainSecretStore::remove(const QString &name)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    return start<std::monostate>(job, name, this, [](QKeychain::DeletePasswordJob &done, auto answer) {
        if (done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound)
            return answer(Result<>());
        answer(toError(done.error(), done.errorString()));
    });
}

} // namespace tuttu
