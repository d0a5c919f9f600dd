// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/scorescale.h"

#include "ui/text/handovertext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tuttu {

namespace {

/** One of the eleven. They differ in their number and in nothing else. */
class ScoreTarget final : public QAbstractButton
{
public:
    explicit ScoreTarget(int score)
    {
        setText(QString::number(score));
        setFont(fontOf(TextRole::Key));
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setChosen(bool chosen)
    {
        m_chosen = chosen;
        update();
    }
    QSize sizeHint() const override { return {92, 96}; }
    QSize minimumSizeHint() const override { return {bigTarget, 96}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        paintPanel(painter, rect(), 20, isDown() ? t.sunk : t.surface, {m_chosen ? t.ink : t.edge, m_chosen ? 3.0 : 1.5});
        if (showsFocus(this))
            paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), 15, t.accent);
        painter.setPen(t.ink);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    bool m_chosen = false;
};

} // namespace

ScoreScale::ScoreScale(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (int score = 0; score <= 10; ++score) {
        auto *button = new ScoreTarget(score);
        row->addWidget(button, 1);
        m_targets.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, score] { Q_EMIT chosen(score); });
    }
}

void ScoreScale::setChosen(int score)
{
    for (size_t i = 0; i < m_targets.size(); ++i)
        static_cast<ScoreTarget *>(m_targets[i])->setChosen(int(i) == score);
}

void ScoreScale::speak(const HandOverText &text)
{
    for (size_t i = 0; i < m_targets.size(); ++i)
        m_targets[i]->setAccessibleName(text(HandOverText::Phrase::Score).arg(i));
}

} // namespace tuttu
