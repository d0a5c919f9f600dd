// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/quizchoice.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"

#include <QPainter>
#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int tick = 32;

} // namespace

QuizChoiceButton::QuizChoiceButton(const QString &picture, const QString &words, QWidget *parent)
    : CardButton(words, parent), m_words(new Label(TextRole::Strong, words))
{
    setCheckable(true);
    setFixedWidth(172);
    auto *tile = new ProductTile({140, 148});
    tile->setCategory(picture);
    m_words->setAlignment(Qt::AlignHCenter);
    m_words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 16, 16, 12);
    all->setSpacing(12);
    all->addWidget(tile, 0, Qt::AlignHCenter);
    all->addWidget(m_words, 1);
}

void QuizChoiceButton::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

void QuizChoiceButton::paintEvent(QPaintEvent *event)
{
    CardButton::paintEvent(event);
    if (!isChecked())
        return;
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    const QRect disc(width() - tick - 10, height() - tick - 10, tick, tick);
    paintPanel(painter, disc, tick / 2.0, t.accent);
    paintIcon(painter, disc, Icon::Check, t.accentInk, 20);
}

} // namespace tuttu
