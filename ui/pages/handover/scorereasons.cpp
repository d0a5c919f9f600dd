// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/scorereasons.h"

#include "core/capture/capturerule.h"
#include "ui/pages/handover/tickrow.h"
#include "ui/text/handovertext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

ScoreReasons::ScoreReasons(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextRole::Title)), m_line(new Label(TextRole::Body, {}, Ink::Soft)), m_commentLabel(new Label(TextRole::Strong)),
      m_left(new Label(TextRole::Small, {}, Ink::Soft)), m_anonymous(new Label(TextRole::Line, {}, Ink::Soft)), m_score(new Chip),
      m_comment(new TextArea({})), m_withName(new TickRow), m_askBack(new TickRow), m_contact(new TextField({})),
      m_problem(new Banner), m_back(new Button(Button::Kind::Secondary, QString(), Icon::Back)),
      m_send(new Button(Button::Kind::Primary, QString()))
{
    m_back->setSize(Button::Size::Big);
    m_send->setSize(Button::Size::Big);
    m_send->setMinimumWidth(168);
    m_comment->setFixedHeight(112);
    m_comment->setAcceptDrops(false);
    m_left->setAlignment(Qt::AlignRight);
    build();
    connect(m_comment, &QPlainTextEdit::textChanged, this, &ScoreReasons::onCommentEdited);
    connect(m_withName, &QAbstractButton::clicked, this, &ScoreReasons::withNameChanged);
    connect(m_askBack, &QAbstractButton::clicked, this, &ScoreReasons::wantsContactChanged);
    connect(m_contact, &QLineEdit::textEdited, this, &ScoreReasons::contactChanged);
    m_contact->setMaxLength(maxContactLength);
    connect(m_back, &Button::clicked, this, &ScoreReasons::backWanted);
    connect(m_send, &Button::clicked, this, &ScoreReasons::sendWanted);
}

void ScoreReasons::build()
{
    auto *chips = new FlowLayout(nullptr, 12);
    for (const QString &name : HandOverController::reasonChips()) {
        auto *chip = new ToggleChip({});
        m_chips.insert(name, chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, name] { Q_EMIT reasonToggled(name); });
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_score, 0, Qt::AlignVCenter);
    auto *commentHead = new QHBoxLayout;
    commentHead->addWidget(m_commentLabel, 1);
    commentHead->addWidget(m_left);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(24);
    foot->addWidget(m_back);
    foot->addWidget(m_anonymous, 1, Qt::AlignVCenter);
    foot->addWidget(m_send);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 24, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_problem);
    all->addStretch(1);
    all->addLayout(head);
    all->addSpacing(4);
    all->addWidget(m_line);
    all->addSpacing(16);
    all->addLayout(chips);
    all->addSpacing(28);
    all->addLayout(commentHead);
    all->addSpacing(8);
    all->addWidget(m_comment);
    all->addSpacing(20);
    all->addWidget(m_withName);
    all->addWidget(m_askBack);
    all->addSpacing(8);
    all->addWidget(m_contact);
    all->addStretch(2);
    all->addLayout(foot);
}

void ScoreReasons::present(const HandOverState &state)
{
    m_shownScore = state.score;
    m_score->set(m_scoreWords.arg(state.score), Tone::Neutral);
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it)
        it.value()->setChecked(state.reasons.contains(it.key()));
    if (m_comment->toPlainText() != state.comment) {
        const QSignalBlocker quiet(m_comment);
        m_comment->setPlainText(state.comment);
        m_comment->moveCursor(QTextCursor::End);
    }
    presentLeft();
    m_withName->setChecked(state.withName);
    m_anonymous->setText(state.withName ? QString() : m_anonymousWords);
    m_withName->setVisible(state.nameKnown && !state.wantsContact);
    m_askBack->setVisible(state.mayAskBack);
    m_askBack->setChecked(state.wantsContact);
    m_contact->setVisible(state.wantsContact);
    if (m_contact->text() != state.contact)
        m_contact->setText(state.contact);
    m_problem->setVisible(state.problem.has_value());
}

void ScoreReasons::speak(const HandOverText &text)
{
    m_title->setText(text(Phrase::ReasonsTitle));
    m_line->setText(text(Phrase::ReasonsLine));
    m_commentLabel->setText(text(Phrase::CommentLabel));
    m_comment->setAccessibleName(text(Phrase::CommentLabel));
    m_anonymousWords = text(Phrase::WithoutNameLine);
    m_anonymous->setText(m_withName->isChecked() ? QString() : m_anonymousWords);
    m_withName->setWords(text(Phrase::KeepName), text(Phrase::KeepNameLine));
    m_askBack->setWords(text(Phrase::AskBack), text(Phrase::AskBackLine));
    m_contact->setAccessibleName(text(Phrase::HowToReach));
    m_contact->setPlaceholderText(text(Phrase::HowToReach));
    m_back->setText(text(Phrase::Back));
    m_back->setGlyph(Icon::Back);
    m_send->setText(text(Phrase::Send));
    m_scoreWords = text(Phrase::ScoreChosen);
    m_leftWords = text(Phrase::CharactersLeft);
    m_problem->set(Tone::Wait, Icon::Alert, text(Phrase::NotSaved));
    m_score->set(m_scoreWords.arg(m_shownScore), Tone::Neutral);
    for (auto it = m_chips.begin(); it != m_chips.end(); ++it) {
        it.value()->setText(text.reason(it.key()));
        it.value()->updateGeometry();
    }
    presentLeft();
}

void ScoreReasons::onCommentEdited()
{
    QString comment = m_comment->toPlainText();
    if (comment.size() > maxCommentLength) {
        comment.truncate(maxCommentLength);
        if (comment.back().isHighSurrogate())
            comment.chop(1); // half a character is none
        const QSignalBlocker quiet(m_comment);
        m_comment->setPlainText(comment);
        m_comment->moveCursor(QTextCursor::End);
    }
    presentLeft();
    Q_EMIT commentChanged(comment);
}

void ScoreReasons::presentLeft()
{
    const int left = maxCommentLength - int(m_comment->toPlainText().size());
    m_left->setText(left > maxCommentLength / 5 ? QString() : m_leftWords.arg(left)); // said only when it begins to matter
}

} // namespace tuttu
