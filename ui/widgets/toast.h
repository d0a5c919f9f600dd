// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

namespace tuttu {

class Button;
class Label;

/** One short sentence at the bottom: what happened and, for a while, a way back. Never a question. Shown by Stage::toast. */
class Toast : public QWidget
{
    Q_OBJECT
public:
    static constexpr int showMs = 5000, showWithActionMs = 10'000;

    explicit Toast(QWidget *parent = nullptr);
    void say(const QString &sentence, const QString &action = {}, std::function<void()> then = {});

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void onTimeout();

    Label *m_sentence;
    Button *m_action;
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace tuttu
