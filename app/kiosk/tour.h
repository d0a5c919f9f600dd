// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

class QWidget;

namespace tuttu {

/** Plays a day step by step on the real program: acts, waits until the act has shown its effect, prints the step with its time,
 *  takes a picture. Nothing in it knows what a shop is: demoday writes the steps. GUI thread; owned by the composition root. */
class Tour final : public QObject
{
    Q_OBJECT
public:
    struct Step {
        QString title;
        std::function<void()> act;
        std::function<bool()> done;          ///< empty = at once
        QString picture;                     ///< file name without suffix; empty = none
        std::function<QString()> told;       ///< what the step found out, printed after its title
    };

    struct Variant { ///< each picture is taken once in each: light and dark
        QString suffix;
        std::function<void()> dress;
    };

    /** `folder` "-": no pictures, for measuring. */
    Tour(QWidget &window, const QString &folder, std::vector<Step> steps, std::vector<Variant> variants, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(bool ok);

private:
    void begin();
    void poll();
    void complete();
    bool takesPictures() const { return m_folder != u"-"; }
    void takePictures(size_t variant);

    static constexpr int stepLimitMs = 20'000;
    QWidget &m_window;
    QString m_folder;
    std::vector<Step> m_steps;
    std::vector<Variant> m_variants;
    size_t m_at = 0;
    int m_pictures = 0;
    QElapsedTimer m_step, m_whole;
    QTimer m_poll;
};

} // namespace tuttu
