// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/peerchain.h"

#include <QCryptographicHash>

#include <openssl/x509.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace tuttu {

namespace {

struct Free {
    void operator()(X509 *one) const { X509_free(one); }
    void operator()(X509_STORE *one) const { X509_STORE_free(one); }
    void operator()(X509_STORE_CTX *one) const { X509_STORE_CTX_free(one); }
    void operator()(STACK_OF(X509) *all) const { sk_X509_pop_free(all, X509_free); }
};
template<typename T> using Owned = std::unique_ptr<T, Free>;

constexpr int longestChain = 10;

Owned<X509> read(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    return Owned<X509>(d2i_X509(nullptr, &at, long(der.size())));
}

} // namespace

QByteArray pinOf(const QByteArray &certificate)
{
    const Owned<X509> one = read(certificate);
    unsigned char *spki = nullptr;
    const int size = one ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(one.get()), &spki) : 0;
    if (size <= 0)
        return {};
    const QByteArray pin = QCryptographicHash::hash(QByteArrayView(spki, size), QCryptographicHash::Sha256);
    OPENSSL_free(spki);
    return pin;
}

bool chainsTo(const QList<QByteArray> &chain, const QList<QByteArray> &anchors)
{
    if (chain.isEmpty() || chain.size() > longestChain || anchors.isEmpty())
        return false;
    const Owned<X509> server = read(chain.first());
    const Owned<X509_STORE> trusted(X509_STORE_new());
    const Owned<STACK_OF(X509)> between(sk_X509_new_null());
    for (const QByteArray &der : anchors) {
        if (const Owned<X509> anchor = read(der))
            X509_STORE_add_cert(trusted.get(), anchor.get());
    }
    for (const QByteArray &der : chain.mid(1)) {
        if (Owned<X509> link = read(der))
            sk_X509_push(between.get(), link.release());
    }
    const Owned<X509_STORE_CTX> look(X509_STORE_CTX_new());
    if (!server || !look || X509_STORE_CTX_init(look.get(), trusted.get(), server.get(), between.get()) != 1)
        return false;
    X509_STORE_CTX_set_flags(look.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    X509_STORE_CTX_set_purpose(look.get(), X509_PURPOSE_SSL_SERVER);
    return X509_verify_cert(look.get()) == 1;
}

bool isPinned(const QList<QByteArray> &chain, const QList<QByteArray> &authority, const std::vector<QByteArray> &pins)
{
    // A chain is shown by whoever connects: a pinned certificate that stands in it and has signed nothing of it proves nothing.
    QList<QByteArray> pinned;
    for (const QByteArray &der : chain + authority) {
        if (std::find(pins.begin(), pins.end(), pinOf(der)) != pins.end())
            pinned.append(der);
    }
    return chainsTo(chain, pinned);
}

} // namespace tuttu
