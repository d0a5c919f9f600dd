// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr int longest = 1024;

Result<QString> firstLine(int fd)
{
    QByteArray line;
    char c = 0;
    ssize_t got = 0;
    while (line.size() < longest && (got = read(fd, &c, 1)) == 1 && c != '\n')
        line.append(c);
    if (got < 0)
        return {Errc::Invalid, u"the file descriptor for the passphrase cannot be read"_s};
    const QString text = QString::fromUtf8(line);
    line.fill('\0');
    return text.isEmpty() ? Result<QString>(Errc::Invalid, u"the passphrase is empty"_s) : Result<QString>(text);
}

} // namespace

Result<QString> readPassphrase(const std::optional<int> &fd, const QString &prompt)
{
    if (fd)
        return firstLine(*fd);
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    termios before{};
    if (terminal < 0 || tcgetattr(terminal, &before) != 0) {
        if (terminal >= 0)
            close(terminal);
        return {Errc::WrongSecret, u"no terminal to ask at: use --passphrase-fd"_s};
    }
    termios silent = before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    tcsetattr(terminal, TCSAFLUSH, &silent);
    const QByteArray words = prompt.toUtf8();
    const bool asked = write(terminal, words.constData(), size_t(words.size())) == words.size();
    const auto line = asked ? firstLine(terminal) : Result<QString>(Errc::Io, u"/dev/tty"_s);
    tcsetattr(terminal, TCSAFLUSH, &before);
    if (write(terminal, "\n", 1) < 0)
        qWarning("the terminal went away");
    close(terminal);
    return line;
}

} // namespace tuttu
