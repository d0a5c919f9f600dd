// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace tuttu {

/** Who a server of a test says it is. */
struct ServerIdentity {
    QList<QSslCertificate> chain; ///< as it is shown
    QSslKey key;
};

/** Certificates made by the openssl program, for one run. */
class Certificates
{
public:
    QSslCertificate authority(const QString &name); ///< made at the first call
    QString fileOf(const QString &name) const { return m_folder.filePath(name + QStringLiteral(".pem")); }

    struct Leaf {
        QString host = QStringLiteral("localhost");
        int days = 10;                                     ///< negative: over
        QString usage = QStringLiteral("serverAuth");
    };
    ServerIdentity server(const QString &authority, const Leaf &leaf);
    ServerIdentity server(const QString &authority) { return server(authority, Leaf()); }
    QString folder() const { return m_folder.path(); }
    /** Puts the authority where OpenSSL looks for one by its subject's hash. */
    void putByHash(const QString &authority, const QString &folder);

private:
    QByteArray openssl(const QStringList &arguments) const;
    QByteArray read(const QString &name) const;

    QTemporaryDir m_folder;
    int m_count = 0;
};

} // namespace tuttu
