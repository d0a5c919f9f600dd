// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/tour.h"

#include <QDir>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(QWidget &window, const QString &folder, std::vector<Step> steps, std::vector<Variant> variants, QObject *parent)
    : QObject(parent), m_window(window), m_folder(folder), m_steps(std::move(steps)), m_variants(std::move(variants))
{
    m_poll.setInterval(2);
    connect(&m_poll, &QTimer::timeout, this, &Tour::poll);
}

void Tour::start()
{
    if (takesPictures() && !QDir().mkpath(m_folder)) {
        print(u"The folder %1 cannot be made."_s.arg(m_folder));
        Q_EMIT finished(false);
        return;
    }
    m_whole.start();
    begin();
}

void Tour::begin()
{
    if (m_at == m_steps.size()) {
        print(u"%1 steps, %2 pictures, %3 s"_s.arg(m_steps.size()).arg(m_pictures).arg(double(m_whole.elapsed()) / 1000, 0, 'f', 1));
        Q_EMIT finished(true);
        return;
    }
    m_step.start();
    if (m_steps[m_at].act)
        m_steps[m_at].act();
    m_poll.start();
}

void Tour::poll()
{
    const Step &step = m_steps[m_at];
    if (!step.done || step.done())
        return complete();
    if (m_step.elapsed() > stepLimitMs) {
        m_poll.stop();
        print(u"%1: gave up after %2 s"_s.arg(step.title).arg(stepLimitMs / 1000));
        Q_EMIT finished(false);
    }
}

void Tour::complete()
{
    m_poll.stop();
    const Step &step = m_steps[m_at];
    const double ms = double(m_step.nsecsElapsed()) / 1e6;
    const QString told = step.told ? step.told() : QString();
    print(u"%1 ms  %2%3"_s.arg(ms, 8, 'f', 1).arg(step.title, told.isEmpty() ? QString() : u": "_s + told));
    if (step.picture.isEmpty() || !takesPictures()) {
        ++m_at;
        QTimer::singleShot(0, this, &Tour::begin);
        return;
    }
    takePictures(0);
}

void Tour::takePictures(size_t variant)
{
    if (variant == m_variants.size()) {
        m_variants.front().dress();
        ++m_at;
        return begin();
    }
    m_variants[variant].dress();
    // Motion lasts at most 200 ms: the picture is of what stands there afterwards.
    QTimer::singleShot(260, this, [this, variant] {
        const QString path = m_folder + u'/' + m_steps[m_at].picture + m_variants[variant].suffix + u".png"_s;
        if (!m_window.grab().save(path)) {
            print(u"%1 cannot be written."_s.arg(path));
            Q_EMIT finished(false);
            return;
        }
        ++m_pictures;
        takePictures(variant + 1);
    });
}

} // namespace tuttu
