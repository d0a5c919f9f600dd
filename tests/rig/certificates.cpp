// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/certificates.h"

#include <QFile>
#include <QProcess>

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray Certificates::openssl(const QStringList &arguments) const
{
    QProcess program;
    program.setWorkingDirectory(m_folder.path());
    program.start(u"openssl"_s, arguments);
    if (!program.waitForFinished(20'000) || program.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), program.readAllStandardError().constData());
    return program.readAllStandardOutput();
}

QByteArray Certificates::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslCertificate Certificates::authority(const QString &name)
{
    if (!QFile::exists(fileOf(name)))
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, name + u".key",
                 u"-out"_s, name + u".pem", u"-subj"_s, u"/CN="_s + name, u"-days"_s, u"10"_s});
    return QSslCertificate(read(name + u".pem"), QSsl::Pem);
}

ServerIdentity Certificates::server(const QString &of, const Leaf &leaf)
{
    const QSslCertificate issuer = authority(of);
    const QString name = u"server%1"_s.arg(++m_count);
    QFile extensions(m_folder.filePath(name + u".ext"));
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("no room for a test's certificates");
    extensions.write(u"subjectAltName=DNS:%1\nextendedKeyUsage=%2\nbasicConstraints=CA:FALSE\n"_s.arg(leaf.host, leaf.usage).toLatin1());
    extensions.close();
    openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s, name + u".key", u"-out"_s,
             name + u".csr", u"-subj"_s, u"/CN="_s + leaf.host});
    openssl({u"x509"_s, u"-req"_s, u"-in"_s, name + u".csr", u"-CA"_s, of + u".pem", u"-CAkey"_s, of + u".key", u"-CAcreateserial"_s, u"-days"_s,
             QString::number(leaf.days), u"-extfile"_s, name + u".ext", u"-out"_s, name + u".pem"});
    return {{QSslCertificate(read(name + u".pem"), QSsl::Pem), issuer}, QSslKey(read(name + u".key"), QSsl::Ec)};
}

void Certificates::putByHash(const QString &of, const QString &folder)
{
    const QByteArray hash = openssl({u"x509"_s, u"-in"_s, of + u".pem", u"-noout"_s, u"-hash"_s}).trimmed();
    QFile::copy(fileOf(of), folder + u'/' + QString::fromLatin1(hash) + u".0");
}

} // namespace tuttu
