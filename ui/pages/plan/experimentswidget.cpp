// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/experimentswidget.h"

#include "ui/errortext/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace tuttu {

namespace {

constexpr int margin = 24;

} // namespace

ExperimentsWidget::ExperimentsWidget(QWidget *parent)
    : QWidget(parent), m_faces(new QStackedLayout(this)), m_face(new EmptyState), m_start(new Button(Button::Kind::Secondary, tr("Start an experiment"), Icon::Plus))
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 16, 0, 0);
    all->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addSpacing(margin);
    head->addWidget(new Label(TextRole::Title, tr("Experiments")), 1, Qt::AlignVCenter);
    head->addWidget(m_start);
    head->addSpacing(margin);
    all->addLayout(head);
    auto *ground = new Ground;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(margin, 12, margin, margin);
    column->setSpacing(16);
    column->addStretch(1);
    m_cards = std::make_unique<KeyedRows<ExperimentId, ExperimentCard>>(column);
    all->addWidget(new ScrollBox(ground), 1);
    m_faces->addWidget(page);
    m_faces->addWidget(m_face);
    connect(m_start, &Button::clicked, this, &ExperimentsWidget::startWanted);
    connect(m_face, &EmptyState::actionClicked, this, [this] {
        if (m_offersStart)
            emit startWanted();
        else
            emit againWanted();
    });
}

void ExperimentsWidget::present(const ExperimentsView &view)
{
    presentFace(view);
    m_start->setEnabled(view.experiments.mayStart);
    m_cards->show(
        view.experiments.lines, [](const ExperimentLine &line) { return line.experiment.id; },
        [this] {
            auto *card = new ExperimentCard;
            connect(card, &ExperimentCard::againWanted, this, &ExperimentsWidget::againWanted);
            connect(card, &ExperimentCard::endWanted, this, [this, card] {
                for (const auto &[id, shown] : m_cards->rows()) {
                    if (shown == card)
                        return emit endWanted(id);
                }
            });
            return card;
        },
        [&](ExperimentCard *card, const ExperimentLine &line) { card->present(line, view.zone, view.rules); });
}

void ExperimentsWidget::presentFace(const ExperimentsView &view)
{
    const ExperimentState &state = view.experiments;
    m_offersStart = state.face == ExperimentState::Face::Ready && state.lines.empty();
    m_faces->setCurrentIndex(state.face == ExperimentState::Face::Ready && !state.lines.empty() ? 0 : 1);
    switch (state.face) {
    case ExperimentState::Face::Loading: m_face->set(Icon::Clock, tr("Reading what the shop tries…")); break;
    case ExperimentState::Face::Refused: m_face->set(Icon::Lock, tr("Experiments are the manager's"), tr("A manager starts and reads them. Please ask one to sign in.")); break;
    case ExperimentState::Face::Error:
        m_face->set(Icon::Alert, tr("Experiments cannot be shown just now"), state.problem ? ErrorText::readingSentence(*state.problem) : QString(), tr("Try again"), Icon::Turn);
        break;
    case ExperimentState::Face::Ready:
        m_face->set(Icon::Puzzle, tr("Do suggestions help, or other talking points? Nobody has tried yet"),
                    tr("Some visits, drawn by lot, do without suggestions or hear other talking points. Only comparing what they buy with the others tells what that brings."),
                    tr("Start an experiment"), Icon::Plus);
        break;
    }
}

} // namespace tuttu
