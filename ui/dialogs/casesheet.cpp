// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casesheet.h"

#include "core/base/whendone.h"
#include "core/visit/sessioncontroller.h"
#include "ui/dialogs/shorttext.h"
#include "ui/errortext/errortext.h"
#include "ui/text/casetext.h"
#include "ui/text/choicetext.h"
#include "ui/text/customertext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/stage.h"

#include <QHBoxLayout>

namespace tuttu {

CaseSheet::CaseSheet(CaseController &cases, SessionController &session, const CaseId &id, const Clock &clock, QWidget *parent)
    : Sheet(tr("Wants to hear from us"), Side::Trailing, parent), m_cases(cases), m_session(session), m_id(id), m_clock(clock), m_problem(new Banner),
      m_due(new Label(TextRole::Strong)), m_said(new Label(TextRole::Body)), m_reasons(new Label(TextRole::Line, {}, Ink::Soft)),
      m_contact(new Label(TextRole::Body)), m_history(new Card), m_note(new ShortText(tr("What was done or agreed"))),
      m_take(new Button(Button::Kind::Primary, tr("I take it up"), Icon::Check)), m_give(new Button(Button::Kind::Secondary, tr("Give to a colleague"), Icon::People)),
      m_saveNote(new Button(Button::Kind::Secondary, tr("Add the note"), Icon::Note)), m_close(new Button(Button::Kind::Primary, tr("Close the case"), Icon::Check))
{
    m_problem->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_problem, m_due, m_said, m_reasons})
        body()->addWidget(part);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Small, tr("How to reach them"), Ink::Soft));
    body()->addWidget(m_contact);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Small, tr("So far"), Ink::Soft));
    body()->addWidget(m_history);
    auto *history = new QVBoxLayout(m_history);
    history->setContentsMargins(16, 12, 16, 12);
    history->setSpacing(8);
    body()->addSpacing(8);
    body()->addWidget(m_note);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_saveNote);
    auto *remind = new Button(Button::Kind::Quiet, tr("Remind me"), Icon::Bell);
    acts->addWidget(remind);
    acts->addStretch(1);
    body()->addLayout(acts);
    body()->addStretch(1);
    footer()->addWidget(m_give);
    footer()->addWidget(m_take, 1);
    footer()->addWidget(m_close, 1);
    for (Button *button : {m_take, m_give, m_close})
        button->setSize(Button::Size::Big);
    connect(m_take, &Button::clicked, this, [this] { settle(m_cases.acknowledge(m_id)); });
    connect(m_give, &Button::clicked, this, &CaseSheet::chooseColleague);
    connect(m_close, &Button::clicked, this, &CaseSheet::chooseEnd);
    connect(m_saveNote, &Button::clicked, this, &CaseSheet::saveNote);
    connect(remind, &Button::clicked, this, &CaseSheet::reminderWanted);
    connect(m_note, &ShortText::changed, this, [this] { m_saveNote->setEnabled(!m_note->text().trimmed().isEmpty() && m_note->mayBeKept()); });
    connect(&cases, &CaseController::changed, this, &CaseSheet::present);
    m_note->checkWith(cases.noteLint());
    present();
}

void CaseSheet::present()
{
    const CaseView *view = m_cases.find(m_id);
    if (!view)
        return closeSheet(); // closed, or given to somebody else
    const TimeText time(QTimeZone(m_session.state().store.zone), m_clock.now());
    const CaseText text(m_session.state().clerks, m_session.clerkId(), time);
    setTitle(tr("%1 wants to hear from us").arg(CustomerText::name(view->name)));
    m_due->setText(text.due(*view));
    m_due->setInk(view->late ? Ink::Care : Ink::Strong);
    m_said->setText(view->about.said.isEmpty() ? tr("They left no words.") : view->about.said);
    QStringList reasons;
    for (const QString &reason : view->about.reasons)
        reasons += ChoiceText::scoreReason(reason);
    m_reasons->setText(CustomerText::joined(reasons));
    m_reasons->setVisible(!reasons.isEmpty());
    m_contact->setText(view->about.contact.isEmpty() ? tr("As in their record") : view->about.contact);
    presentHistory(*view, time);
    const bool taken = view->about.state == CaseState::Acknowledged;
    m_take->setVisible(!taken);
    m_close->setVisible(taken);
    m_give->setEnabled(!m_cases.colleagues().empty());
}

void CaseSheet::presentHistory(const CaseView &view, const TimeText &time)
{
    const CaseText text(m_session.state().clerks, m_session.clerkId(), time);
    clearLayout(*m_history->layout());
    for (const CaseEvent &event : view.history) {
        auto *line = new QHBoxLayout;
        auto *when = new Label(TextRole::Small, text.when(event), Ink::Soft);
        when->setFixedWidth(132);
        auto *what = new Label(TextRole::Body, text.step(event));
        what->setMaxLines(6);
        line->addWidget(when, 0, Qt::AlignTop);
        line->addWidget(what, 1, Qt::AlignTop);
        static_cast<QVBoxLayout *>(m_history->layout())->addLayout(line);
    }
}

void CaseSheet::settle(const QFuture<Result<Op>> &answer)
{
    m_problem->hide();
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (op)
            return;
        m_problem->set(Tone::Wait, Icon::Alert, ErrorText::sentence(op.error()));
        m_problem->show();
    });
}

void CaseSheet::saveNote()
{
    const QString text = m_note->text();
    const auto answer = m_cases.addNote(m_id, text);
    settle(answer);
    whenDone(answer, this, [this, text](const Result<Op> &op) {
        if (op && m_note->text() == text)
            m_note->setText({});
    });
}

void CaseSheet::chooseColleague()
{
    std::vector<MenuItem> items;
    for (const Clerk &colleague : m_cases.colleagues())
        items.push_back({colleague.name, Icon::Person, [this, colleague] { settle(m_cases.giveTo(m_id, colleague.id)); }});
    if (Stage *stage = Stage::of(this))
        stage->openMenu(m_give, std::move(items));
}

void CaseSheet::chooseEnd()
{
    std::vector<MenuItem> items;
    for (const CaseEnd end : {CaseEnd::Solved, CaseEnd::NotReached, CaseEnd::NotWanted})
        items.push_back({CaseText::end(end), end == CaseEnd::Solved ? Icon::Check : Icon::Close, [this, end] { settle(m_cases.close(m_id, end)); }});
    if (Stage *stage = Stage::of(this))
        stage->openMenu(m_close, std::move(items));
}

} // namespace tuttu
