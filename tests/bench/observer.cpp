// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QMouseEvent>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

/** "mark floor 123456": which moment, and CLOCK_MONOTONIC in nanoseconds, which is the same for every process. */
void mark(const char *moment)
{
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    std::printf("mark %s %lld\n", moment, static_cast<long long>(t.tv_sec) * 1'000'000'000 + t.tv_nsec);
    std::fflush(stdout);
}

/** Sits in the real program as a clerk in front of it: sees what has been painted, taps the keys. Which clerk, and the PIN,
 *  stand in TUTTU_BENCH_CLERK ("Mia 480213"); without it only the first painted window is noticed. */
class Observer final : public QObject
{
public:
    Observer()
    {
        const QStringList clerk = qEnvironmentVariable("TUTTU_BENCH_CLERK").split(u' ');
        m_clerk = clerk.value(0);
        m_pin = clerk.value(1);
        qApp->installEventFilter(this);
        connect(&m_look, &QTimer::timeout, this, &Observer::look);
        m_look.start(1);
    }

private:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            m_painted = true;
            if (qstrcmp(watched->metaObject()->className(), "tuttu::FloorWidget") == 0)
                m_floorPainted = true;
        }
        return false;
    }

    /** Between events: what was painted has reached the screen by now. */
    void look()
    {
        if (m_painted && !m_said) {
            m_said = true;
            mark("painted");
        }
        if (m_pin.isEmpty())
            return;
        if (m_entered == 0 && m_chosen) {
            mark("sign-in");
        } else if (!m_chosen) {
            m_chosen = tap(m_clerk);
            return;
        }
        if (m_entered < m_pin.size()) {
            if (m_entered + 1 == m_pin.size())
                mark("last-digit");
            if (tap(m_pin.mid(m_entered, 1)))
                ++m_entered;
        } else if (m_floorPainted) {
            mark("floor");
            m_look.stop();
        }
    }

    /** Taps the button that shows, or is called, this; false while there is none. */
    static bool tap(const QString &name)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *button = qobject_cast<QAbstractButton *>(widget);
            if (!button || !button->isVisible() || !button->isEnabled() || !(button->text() == name || button->accessibleName().startsWith(name)))
                continue;
            const QPointF at = button->rect().center(), there = button->mapToGlobal(at);
            QMouseEvent press(QEvent::MouseButtonPress, at, there, Qt::LeftButton, Qt::LeftButton, {});
            QMouseEvent release(QEvent::MouseButtonRelease, at, there, Qt::LeftButton, {}, {});
            QCoreApplication::sendEvent(button, &press);
            QCoreApplication::sendEvent(button, &release);
            return true;
        }
        return false;
    }

    QTimer m_look;
    QString m_clerk, m_pin;
    qsizetype m_entered = 0;
    bool m_painted = false, m_said = false, m_chosen = false, m_floorPainted = false;
};

} // namespace

/** Loaded into a program by QT_QPA_GENERIC_PLUGINS=tuttuobserver: what is measured is the program that ships, unchanged. */
class ObserverPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "observer.json")
public:
    QObject *create(const QString &, const QString &) override
    {
        // The application is being made; it is watched once it stands.
        QMetaObject::invokeMethod(qApp, [] { new Observer; }, Qt::QueuedConnection);
        return new QObject;
    }
};

#include "observer.moc"
