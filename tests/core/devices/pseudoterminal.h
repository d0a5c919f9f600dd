// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace tuttu {

/** The scanner's end of a serial cable. The kiosk opens path(), which stays the same when the cable is plugged in again. */
class PseudoTerminal
{
public:
    PseudoTerminal() { plugIn(); }
    ~PseudoTerminal() { unplug(); }

    QString path() const { return m_folder.filePath("scanner"); }
    void plugIn()
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY);
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0
            || ::symlink(::ptsname(m_master), QFile::encodeName(path()).constData()) != 0)
            qFatal("no pseudo-terminal");
    }
    void unplug()
    {
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
        QFile::remove(path());
    }
    void send(const QByteArray &bytes)
    {
        if (::write(m_master, bytes.constData(), size_t(bytes.size())) != bytes.size())
            qFatal("the pseudo-terminal is full");
    }

private:
    QTemporaryDir m_folder;
    int m_master = -1;
};

} // namespace tuttu
