// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <vector>

namespace tuttu {

/** An application that measures every event it delivers, from outside: what one event sets off belongs to it. Nothing on the GUI
 *  thread may take longer than 50 ms of an idle machine. Judge by tookTooLong(): on a busy machine wallMs is the others' doing, and who shares a core and
 *  its caches makes CPU time dearer, too. */
class WatchedApplication final : public QApplication
{
public:
    struct Longest {
        QString what;       ///< "tuttu::FloorPage (Paint)": the innermost receiver that took most of it
        double wallMs = 0;
        double cpuMs = 0;   ///< of the GUI thread
    };
#ifdef __OPTIMIZE__
    static constexpr double limitMs = 50;
#else
    static constexpr double limitMs = 150; ///< what ships is optimised; this still finds what is slow by nature
#endif

    using QApplication::QApplication;

    static WatchedApplication &running(); ///< there must be one

    const Longest &longest() const { return m_longest; } ///< by CPU time, since startOver()
    /** Longer than limitMs, and than limitMs times as dear as this machine is just now: a fixed piece of work on text and pictures tells, done on the spot. */
    static bool tookTooLong(double cpuMs);
    void startOver() { m_longest = {}; }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Running {
        Longest inner; ///< what took longest of what this one set off
    };
    std::vector<Running> m_running;
    Longest m_longest;
};

} // namespace tuttu

/** QTEST_MAIN with the watchdog: QVERIFY_QUICK() at the end of a story. */
#define TUTTU_WATCHED_MAIN(Test)                                                  \
    int main(int argc, char *argv[])                                              \
    {                                                                             \
        tuttu::WatchedApplication app(argc, argv);                                \
        Test test;                                                                \
        return QTest::qExec(&test, argc, argv);                                   \
    }

#define QVERIFY_QUICK()                                                                                                  \
    do {                                                                                                                 \
        const auto longest = tuttu::WatchedApplication::running().longest();                                             \
        QVERIFY2(!tuttu::WatchedApplication::tookTooLong(longest.cpuMs),                                                 \
                 qPrintable(QString("%1 took %2 ms of the GUI thread").arg(longest.what).arg(longest.cpuMs, 0, 'f', 1))); \
    } while (false)
