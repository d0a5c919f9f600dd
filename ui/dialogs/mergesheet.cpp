// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergesheet.h"

#include "ui/errortext/errortext.h"
#include "ui/text/customertext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

CardButton *choice(const QString &text, QWidget *below)
{
    auto *card = new CardButton(text);
    auto *lines = new QVBoxLayout(card);
    lines->setContentsMargins(16, 12, 16, 12);
    lines->setSpacing(4);
    lines->addWidget(new Label(TextRole::Strong, RecordText::breakable(text)));
    lines->addWidget(below, 0, Qt::AlignLeading);
    lines->addStretch(1);
    return card;
}

} // namespace

MergeSheet::MergeSheet(MergeController &merges, QWidget *parent)
    : Sheet(tr("The same person twice"), Side::Trailing, parent), m_merges(merges), m_problem(new Banner),
      m_ask(new Label(TextRole::Body, tr("Look for the other record by name, e-mail, phone or card."))),
      m_search(new TextField(tr("Name, e-mail, phone or card"))), m_list(new QVBoxLayout), m_back(new Button(Button::Kind::Secondary, tr("Another one"))),
      m_merge(new Button(Button::Kind::Primary, tr("Merge the records"), Icon::Check))
{
    body()->addWidget(m_problem);
    body()->addWidget(m_ask);
    m_search->setGlyph(Icon::Search);
    body()->addWidget(m_search);
    m_list->setSpacing(8);
    body()->addLayout(m_list);
    body()->addStretch(1);
    for (Button *button : {m_back, m_merge})
        button->setSize(Button::Size::Big);
    footer()->addWidget(m_back);
    footer()->addWidget(m_merge, 1);
    connect(m_search, &QLineEdit::textChanged, &merges, &MergeController::search);
    connect(m_back, &Button::clicked, &merges, &MergeController::back);
    connect(m_merge, &Button::clicked, this, [this] {
        m_waiting = true; // a second touch must not merge a second time
        present();
        Q_EMIT mergeWanted();
    });
    // What was touched goes with its list: the list is made anew once the touch is over.
    connect(&merges, &MergeController::changed, this, &MergeSheet::present, Qt::QueuedConnection);
    setFocusProxy(m_search);
    m_problem->hide();
    present();
}

void MergeSheet::refuse(const Error &error)
{
    m_waiting = false;
    present();
    m_problem->set(Tone::Wait, Icon::Alert, ErrorText::sentence(error));
    m_problem->show();
}

void MergeSheet::say(const QString &sentence)
{
    m_list->addWidget(new Label(TextRole::Body, sentence, Ink::Soft));
}

void MergeSheet::present()
{
    const MergeState &state = m_merges.state();
    const bool choosing = state.face == MergeState::Face::Choosing;
    m_ask->setVisible(choosing);
    m_search->setVisible(choosing);
    m_back->setVisible(!choosing);
    m_back->setEnabled(!m_waiting);
    m_merge->setVisible(state.face == MergeState::Face::Comparing);
    m_merge->setEnabled(!m_waiting);
    m_problem->hide();
    clearLayout(*m_list);
    switch (state.face) {
    case MergeState::Face::Choosing: presentHits(state); break;
    case MergeState::Face::Loading: say(tr("Reading both records…")); break;
    case MergeState::Face::Comparing: presentSides(state); break;
    case MergeState::Face::Error:
        say(state.problem && state.problem->code == Errc::Invalid ? tr("These two are one already.") : tr("The other record cannot be read now."));
        break;
    }
}

void MergeSheet::presentHits(const MergeState &state)
{
    using Found = SearchState::Face;
    switch (state.search) {
    case Found::Empty: return presentSuggested(state);
    case Found::TooShort: return say(tr("Three letters or more, please."));
    case Found::Loading: return say(tr("The search gets ready…"));
    case Found::Error: return say(tr("The search does not answer now."));
    case Found::Ready: break;
    }
    if (state.hits.empty())
        return say(tr("Nobody else is found by this."));
    for (const SearchHit &hit : state.hits) {
        CardButton *card = choice(hit.name.shown, new Label(TextRole::Small, hit.hint, Ink::Soft));
        m_list->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, customer = hit.customer] { m_merges.compare(customer); });
    }
}

void MergeSheet::presentSuggested(const MergeState &state)
{
    if (!state.suggested.empty())
        m_list->addWidget(new Label(TextRole::Strong, tr("Perhaps one of these")));
    for (const Lookalike &one : state.suggested) {
        CardButton *card = choice(one.name.shown, new Label(TextRole::Small, CustomerText::joined({RecordText::why(one.why), one.hint}), Ink::Soft));
        m_list->addWidget(card);
        connect(card, &QAbstractButton::clicked, this, [this, customer = one.customer] { m_merges.compare(customer); });
    }
}

void MergeSheet::presentSides(const MergeState &state)
{
    const auto fields = differing(state.sides.kept.customer, state.sides.gone.customer);
    m_list->addWidget(new Label(TextRole::Body, tr("They are read as one from now on. Nothing is lost, and they can be parted again at any time.")));
    if (!fields.empty())
        m_list->addWidget(new Label(TextRole::Strong, tr("Which counts?")));
    for (const CustomerField field : fields)
        addChoice(field, state);
    m_list->addSpacing(8);
    m_list->addWidget(new Label(TextRole::Strong, tr("What comes together")));
    addCounts(state.sides);
    say(tr("Lists are joined. A no to any permission, in either record, stays a no."));
}

void MergeSheet::addChoice(CustomerField field, const MergeState &state)
{
    const bool other = std::find(state.fromGone.begin(), state.fromGone.end(), field) != state.fromGone.end();
    m_list->addWidget(new Label(TextRole::Small, RecordText::field(field), Ink::Soft));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(12);
    for (const bool gone : {false, true}) {
        const Customer &customer = (gone ? state.sides.gone : state.sides.kept).customer;
        QWidget *below = nullptr;
        if (gone == other)
            below = new Chip(tr("Counts"), Tone::Accent, Icon::Check); // not by the border's colour alone
        else
            below = new Label(TextRole::Small, gone ? tr("in the other record") : tr("in this record"), Ink::Soft);
        CardButton *card = choice(RecordText::value(field, valueOf(customer, field)), below);
        card->setCheckable(true);
        card->setChecked(gone == other);
        pair->addWidget(card, 1);
        connect(card, &QAbstractButton::clicked, this, [this, field, gone] { m_merges.take(field, gone); });
    }
    m_list->addLayout(pair);
}

void MergeSheet::addCounts(const MergeSides &sides)
{
    const auto row = [this](const QString &ours, const QString &theirs) {
        auto *pair = new QHBoxLayout;
        pair->setSpacing(12);
        pair->addWidget(new Label(TextRole::Body, ours), 1);
        pair->addWidget(new Label(TextRole::Body, theirs), 1);
        m_list->addLayout(pair);
    };
    row(tr("%n purchase(s)", nullptr, sides.kept.orders), tr("%n purchase(s)", nullptr, sides.gone.orders));
    row(tr("%n visit(s)", nullptr, sides.kept.visits), tr("%n visit(s)", nullptr, sides.gone.visits));
    row(tr("%n note(s)", nullptr, sides.kept.notes), tr("%n note(s)", nullptr, sides.gone.notes));
}

} // namespace tuttu
