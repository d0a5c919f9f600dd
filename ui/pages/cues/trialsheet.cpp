// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/trialsheet.h"

#include "ui/errortext/errortext.h"
#include "ui/text/booktext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tuttu {

namespace {

enum Column { Sentence, Could, Says, Now };
constexpr int numberWidth = 132, tableHeight = 440;

Label *number(int value, Ink ink, TextRole role = TextRole::Strong)
{
    auto *label = new Label(role, QLocale().toString(value), ink);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

Label *head(const QString &text)
{
    auto *label = new Label(TextRole::Small, text, Ink::Soft);
    label->setAlignment(Qt::AlignRight);
    label->setFixedWidth(numberWidth);
    return label;
}

/** A line across the table. */
class Rule final : public QWidget
{
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), tokensOf(this).line); }
};

QString sentenceOf(const CuesView &view, const QString &rule)
{
    if (const auto place = view.book.draft.find(rule))
        return exampleSentence(view, *place);
    // Only in the book in use: it was deleted from the draft.
    const auto place = view.book.inUse.find(rule);
    return place ? BookText::sentence(view.book.inUse.rule(*place, view.tone), view.today) : rule;
}

} // namespace

class TrialSheet::Progress final : public QWidget
{
public:
    Progress() { setFixedHeight(8); }
    void set(int done, int of)
    {
        m_part = of > 0 ? double(done) / of : 0;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        paintPanel(painter, rect(), height() / 2.0, t.sunk);
        const QRect done(0, 0, std::max(height(), int(width() * m_part)), height());
        paintPanel(painter, QStyle::visualRect(layoutDirection(), rect(), done), height() / 2.0, t.accent);
    }

private:
    double m_part = 0;
};

TrialSheet::TrialSheet(QWidget *parent)
    : Sheet(tr("Tried on our customers"), Side::Bottom, parent), m_summary(new Label(TextRole::Body)), m_progress(new Progress),
      m_cancel(new Button(Button::Kind::Secondary, tr("Stop"), Icon::Close)), m_again(new Button(Button::Kind::Secondary, tr("Try again"), Icon::Undo))
{
    body()->addWidget(m_summary);
    body()->addWidget(m_progress);
    body()->addWidget(m_room = new QWidget, 1);
    m_room->setMinimumHeight(tableHeight); // a sheet does not grow under the finger
    auto *room = new QVBoxLayout(m_room);
    room->setContentsMargins(0, 0, 0, 0);
    room->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addWidget(m_again);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &TrialSheet::cancelWanted);
    connect(m_again, &QPushButton::clicked, this, &TrialSheet::againWanted);
}

QString TrialSheet::summary(const CueTrialState &trial) const
{
    if (trial.problem)
        return sentence(*trial.problem);
    if (trial.running)
        return trial.of > 0 ? tr("Reading %1 of %n customer(s). Nobody hears anything of it, and nothing is recorded.", nullptr, trial.of).arg(QLocale().toString(trial.done))
                            : tr("Looking for the customers");
    if (trial.outdated)
        return tr("The draft was changed after this.");
    return tr("%n customer(s), each as if they came in today. By the draft %1 would hear nothing, by the book in use %2.", nullptr, trial.of)
        .arg(QLocale().toString(trial.silent), QLocale().toString(trial.silentNow));
}

void TrialSheet::present(const CuesView &view)
{
    const CueTrialState &trial = view.book.trial;
    m_summary->setText(summary(trial));
    m_summary->setInk(trial.problem ? Ink::Care : trial.outdated && trial.finished ? Ink::Wait : Ink::Strong);
    m_progress->set(trial.done, trial.of);
    m_progress->setVisible(trial.running);
    m_cancel->setVisible(trial.running);
    m_again->setVisible(!trial.running && (trial.problem || trial.outdated));
    if (!trial.finished) {
        delete m_table;
        m_table = nullptr;
    } else if (!m_table) {
        presentTable(view);
    }
}

void TrialSheet::presentTable(const CuesView &view)
{
    m_table = new QWidget;
    auto *table = new QGridLayout(m_table);
    table->setContentsMargins(0, 0, 0, 0);
    table->setHorizontalSpacing(16);
    table->setVerticalSpacing(10);
    table->setColumnStretch(Sentence, 1);
    table->addWidget(new Label(TextRole::Small, tr("Talking point"), Ink::Soft), 0, Sentence);
    table->addWidget(head(tr("Could be said to")), 0, Could);
    table->addWidget(head(tr("Would hear it")), 0, Says);
    table->addWidget(head(tr("By the book in use")), 0, Now);
    int at = 1;
    for (const CueTrialState::Row &row : view.book.trial.rows) {
        table->addWidget(new Rule, at++, Sentence, 1, 4);
        table->addWidget(new Label(TextRole::Body, sentenceOf(view, row.rule)), at, Sentence, Qt::AlignVCenter);
        table->addWidget(number(row.could, Ink::Soft, TextRole::Body), at, Could);
        if (row.says == 0 && row.saysNow == 0)
            table->addWidget(new Chip(tr("Never said"), Tone::Wait, Icon::Pause), at, Says, Qt::AlignRight | Qt::AlignVCenter);
        else
            table->addWidget(number(row.says, row.says == row.saysNow ? Ink::Strong : Ink::Accent), at, Says);
        table->addWidget(number(row.saysNow, Ink::Soft, TextRole::Body), at, Now);
        table->setRowMinimumHeight(at++, 28);
    }
    m_room->layout()->addWidget(m_table);
}

} // namespace tuttu
