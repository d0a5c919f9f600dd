// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/briefview.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/brief/briefbody.h"
#include "ui/pages/brief/brieffooter.h"
#include "ui/pages/brief/briefheader.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/scrollbox.h"

#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tuttu {

using Face = BriefState::Face;

BriefView::BriefView(QWidget *parent)
    : QWidget(parent), m_header(new BriefHeader), m_body(new BriefBody), m_footer(new BriefFooter), m_face(new EmptyState), m_middle(new QStackedLayout)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addLayout(m_middle, 1);
    all->addWidget(m_footer);
    m_middle->addWidget(new ScrollBox(m_body));
    m_middle->addWidget(m_face);

    connect(m_header, &BriefHeader::closeRequested, this, &BriefView::closeRequested);
    connect(m_header, &BriefHeader::noticingRequested, this, &BriefView::noticingRequested);
    connect(m_header, &BriefHeader::actsRequested, this, &BriefView::actsRequested);
    connect(m_header, &BriefHeader::editRequested, this, &BriefView::editRequested);
    connect(m_header, &BriefHeader::recordsRequested, this, &BriefView::recordsRequested);
    connect(m_body, &BriefBody::judged, this, &BriefView::judged);
    connect(m_body, &BriefBody::reminderRequested, this, &BriefView::reminderRequested);
    connect(m_body, &BriefBody::holdRequested, this, &BriefView::holdRequested);
    connect(m_body, &BriefBody::declined, this, &BriefView::declined);
    connect(m_body, &BriefBody::whyRequested, this, &BriefView::whyRequested);
    connect(m_footer, &BriefFooter::noteRequested, this, &BriefView::noteRequested);
    connect(m_footer, &BriefFooter::holdsRequested, this, &BriefView::holdsRequested);
    connect(m_footer, &BriefFooter::basketRequested, this, &BriefView::basketRequested);
    connect(m_footer, &BriefFooter::followUpRequested, this, &BriefView::followUpRequested);
    connect(m_footer, &BriefFooter::timelineRequested, this, &BriefView::timelineRequested);
    connect(m_footer, &BriefFooter::feedbackRequested, this, &BriefView::feedbackRequested);
    connect(m_face, &EmptyState::actionClicked, this, [this] {
        if (m_shown == Face::Error)
            Q_EMIT retryRequested();
        else
            Q_EMIT closeRequested();
    });
    present({}, {});
}

QWidget *BriefView::consents() const { return m_header->consents(); }

void BriefView::setInBasket(int pieces) { m_footer->setInBasket(pieces); }

void BriefView::present(const BriefState &state, const BriefScene &scene)
{
    const bool another = state.nonce != m_nonce;
    m_nonce = state.nonce;
    m_shown = state.face;
    m_header->present(state, scene);
    m_footer->present(state, scene);
    if (state.face != Face::Ready)
        m_body->present({}, scene); // nothing of the last person stays behind the other face
    else
        m_body->present(state, scene);
    presentFace(state);
    if (another)
        static_cast<ScrollBox *>(m_middle->widget(0))->verticalScrollBar()->setValue(0);
}

void BriefView::presentFace(const BriefState &state)
{
    m_middle->setCurrentIndex(state.face == Face::Ready ? 0 : 1);
    m_footer->setVisible(state.face == Face::Ready);
    switch (state.face) {
    case Face::Ready: return;
    case Face::Empty:
        m_face->set(Icon::Person, tr("Nobody's brief is open"), tr("Scan a card or choose somebody on the floor."), tr("Back to the floor"));
        return;
    case Face::Loading:
        m_face->set(Icon::Clock, tr("Opening the brief"), {});
        return;
    case Face::Error:
        m_face->set(Icon::Alert, tr("The brief could not be opened"), state.problem ? ErrorText::readingSentence(*state.problem) : QString(), tr("Try again"), Icon::Turn);
        return;
    }
}

bool BriefView::fits() const
{
    return static_cast<ScrollBox *>(m_middle->widget(0))->verticalScrollBar()->maximum() == 0;
}

} // namespace tuttu
