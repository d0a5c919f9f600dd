// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/demostaff.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QThread>

#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

qint64 nowNs()
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return qint64(t.tv_sec) * 1'000'000'000 + t.tv_nsec;
}

void forget(const QString &path)
{
    const int file = open(path.toLocal8Bit().constData(), O_RDONLY);
    if (file < 0)
        return;
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

/** One start of a program with the observer in it, until `last` is marked. Moments in ms since just before the fork. */
class Started
{
public:
    Started(const QString &program, const QStringList &arguments, const QByteArray &last)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"tuttuobserver"_s);
        environment.insert(u"QT_PLUGIN_PATH"_s, QCoreApplication::applicationDirPath() + u"/plugins"_s);
        if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        if (!arguments.isEmpty())
            environment.insert(u"TUTTU_BENCH_CLERK"_s, demoClerks().front().clerk.name + u' ' + demoClerks().front().pin);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const qint64 began = nowNs();
        m_process.start(QCoreApplication::applicationDirPath() + u'/' + program, arguments);
        while (!m_moments.contains(last)) {
            if (!m_process.waitForReadyRead(60'000))
                qFatal("%s did not come to '%s'", qPrintable(program), last.constData());
            while (m_process.canReadLine()) {
                const QList<QByteArray> words = m_process.readLine().trimmed().split(' ');
                if (words.size() == 3 && words[0] == "mark")
                    m_moments.insert(words[1], double(words[2].toLongLong() - began) / 1e6);
            }
        }
    }
    ~Started()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    double at(const QByteArray &moment) const { return m_moments.value(moment); }

    /** Resident memory once the processor has rested for two seconds. */
    double residentMiB() const
    {
        for (qint64 before = -1, now = cpuTicks(); now != before; now = cpuTicks()) {
            before = now;
            QThread::sleep(2);
        }
        QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
        status.open(QIODevice::ReadOnly);
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
        return 0;
    }

private:
    qint64 cpuTicks() const
    {
        QFile stat(u"/proc/%1/stat"_s.arg(m_process.processId()));
        stat.open(QIODevice::ReadOnly);
        const QList<QByteArray> fields = stat.readAll().split(')').last().simplified().split(' ');
        return (fields.value(11).toLongLong() + fields.value(12).toLongLong()) / 5; // within 50 ms: a clock on the screen may tick
    }

    QProcess m_process;
    QHash<QByteArray, double> m_moments;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"A shop made by bench_engine."_s, u"DIR"_s}, {u"times"_s, u"How often each is started."_s, u"N"_s, u"7"_s}});
    parser.process(app);
    const QString folder = parser.value(u"folder"_s);

    Samples empty, floor, signIn, switched, resident;
    for (int i = 0; i < parser.value(u"times"_s).toInt(); ++i) {
        empty.add(Started(u"bench_emptywindow"_s, {}, "painted").at("painted"));
        forget(folder + u"/cache.db"_s);
        const Started kiosk(u"tuttu"_s, {u"--files"_s, folder, u"--language"_s, u"en"_s}, "floor");
        signIn.add(kiosk.at("sign-in"));
        floor.add(kiosk.at("floor"));
        switched.add(kiosk.at("floor") - kiosk.at("last-digit"));
        resident.add(kiosk.residentMiB());
    }
    printRow(u"Start of an empty QMainWindow, to the first picture: p50"_s, ms(empty.p50()), u"–"_s);
    printRow(u"Start of the kiosk, to the sign-in page answering: p50"_s, ms(signIn.p50()), u"–"_s);
    printRow(u"Start of the kiosk, PIN tapped in, to a usable Floor: p50, worst"_s, ms(floor.p50()) + u", "_s + ms(floor.percentile(100)), u"1500 ms"_s);
    printRow(u"… ratio to the empty window at p50"_s, QString::number(floor.p50() / empty.p50(), 'f', 1), u"–"_s);
    printRow(u"User switch, from the last digit to the Floor on the screen: p50, worst"_s,
             ms(switched.p50()) + u", "_s + ms(switched.percentile(100)), u"300 ms"_s);
    printRow(u"Resident memory at rest, unlocked: p50, most"_s,
             u"%1 MiB, %2 MiB"_s.arg(resident.p50(), 0, 'f', 0).arg(resident.percentile(100), 0, 'f', 0), u"250 MiB"_s);
    return 0;
}
