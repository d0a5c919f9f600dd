// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/search/searchwidget.h"

#include "ui/delegates/customerhitdelegate.h"
#include "ui/errortext/errortext.h"
#include "ui/models/customerhitmodel.h"
#include "ui/text/hubtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QListView>
#include <QScroller>
#include <QStackedLayout>

namespace tuttu {

using Face = SearchState::Face;

SearchWidget::SearchWidget(QWidget *parent)
    : QWidget(parent), m_model(new CustomerHitModel(this)), m_faces(new QStackedLayout(this)), m_title(new Label(TextRole::Heading)),
      m_list(new QListView), m_new(new Button(Button::Kind::Secondary, tr("New customer"), Icon::PersonNew)), m_face(new EmptyState)
{
    m_faces->addWidget(makeList());
    m_faces->addWidget(m_face);
    const auto wanted = [this] { emit newCustomerWanted(m_text); };
    connect(m_new, &QPushButton::clicked, this, wanted);
    connect(m_face, &EmptyState::actionClicked, this, wanted);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus()) // Enter; a single click is clicked() above
            open(index.row());
    });
}

QWidget *SearchWidget::makeList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CustomerHitDelegate(m_list));
    m_list->setAccessibleName(tr("Found customers"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(m_list->viewport(), QScroller::TouchGesture);

    auto *ground = new Ground;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(m_new);
    column->addLayout(head);
    auto *card = new Card(ground);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_list);
    m_card = card;
    column->addWidget(card, 1000); // as high as its rows, up to the room there is
    column->addStretch(1);
    return ground;
}

void SearchWidget::present(const SearchState &state, const std::optional<LoadState> &load)
{
    m_text = state.text;
    const bool found = state.face == Face::Ready && !state.hits.empty();
    if (found || state.face != Face::Loading)
        m_model->setRows(state.hits);
    m_card->setMaximumHeight(m_model->rowCount() * CustomerHitGeometry::rowHeight + 2 * 4); // it ends with the last of them
    m_title->setText(tr("%n customer(s) found", nullptr, m_model->rowCount()));
    m_faces->setCurrentIndex(found ? 0 : 1);
    switch (state.face) {
    case Face::Empty:
    case Face::TooShort:
        m_face->set(Icon::Search, tr("Type at least three letters"), tr("Name, phone, e-mail or card: whatever the customer likes to give."));
        break;
    case Face::Loading:
        m_face->set(Icon::Clock, tr("Opening the list of customers…"), tr("This takes a moment after the start. A whole e-mail, phone or card number is found already."));
        break;
    case Face::Ready:
        if (load) {
            m_face->set(Icon::Clock, HubText::loading(*load), tr("Nobody was found for “%1” so far. Ask again in a moment, or scan the card: the chain is asked for who is not here.").arg(state.text),
                        tr("New customer"), Icon::PersonNew);
            break;
        }
        m_face->set(Icon::Person, tr("Nobody found for “%1”").arg(state.text), tr("Try another spelling, or the e-mail or phone. New here? Add them in a few seconds."),
                    tr("New customer"), Icon::PersonNew);
        break;
    case Face::Error:
        m_face->set(Icon::Alert, tr("Searching does not work just now"), state.problem ? sentence(*state.problem) : QString());
        break;
    }
}

void SearchWidget::enterList()
{
    if (m_model->rowCount() == 0)
        return;
    m_list->setFocus(Qt::TabFocusReason);
    m_list->setCurrentIndex(m_model->index(0));
}

void SearchWidget::openFirst()
{
    if (m_model->rowCount() == 1 || (m_model->rowCount() > 1 && m_model->rows().front().exact && !m_model->rows()[1].exact))
        open(0);
    else
        enterList();
}

void SearchWidget::open(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        emit chosen(m_model->rows()[size_t(row)].customer);
}

} // namespace tuttu
