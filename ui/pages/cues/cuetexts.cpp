// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cuetexts.h"

#include "ui/pages/cues/sentencefield.h"
#include "ui/text/booktext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stage.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

CueTexts::CueTexts(CueTextKind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_inherited(new Label(TextRole::Body, {}, Ink::Soft)), m_more(new Button(Button::Kind::Quiet, Icon::More, tr("Forms and tones"))),
      m_differently(new Button(Button::Kind::Secondary, tr("Say it differently here"), Icon::Pencil))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2); // the button is higher than the words beside it
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(new Label(TextRole::Strong, BookText::kind(kind)), 1, Qt::AlignVCenter);
    head->addWidget(m_more);
    column->addLayout(head);
    auto *fields = new QVBoxLayout;
    fields->setSpacing(10);
    column->addLayout(fields);
    column->addWidget(m_inherited);
    column->addSpacing(6);
    column->addWidget(m_differently, 0, Qt::AlignLeft);
    m_fields = std::make_unique<KeyedRows<QString, SentenceField>>(fields);
    connect(m_more, &QPushButton::clicked, this, &CueTexts::openChoices);
    connect(m_differently, &QPushButton::clicked, this, [this] {
        emit edited([rule = m_rule, inCase = m_inCase, of = m_kind](CueDraft &draft) { draft.sayDifferently(rule, inCase, of); });
    });
}

std::vector<CueTextPlace> CueTexts::places() const
{
    return m_draft.says(m_rule, m_inCase, m_kind) ? m_draft.places(m_rule, m_inCase, m_kind, m_language) : std::vector<CueTextPlace>();
}

SentenceField *CueTexts::usual() const
{
    const auto &rows = m_fields->rows();
    const auto usual = std::find_if(rows.begin(), rows.end(), [](const auto &row) { return row.second->place().form.isEmpty() || row.second->place().form == u"other"; });
    return usual == rows.end() ? nullptr : usual->second;
}

void CueTexts::present(const CuesView &view, int rule, int inCase, const QString &language)
{
    m_draft = view.book.draft;
    m_rule = rule;
    m_inCase = inCase;
    m_language = language;
    const bool says = m_draft.says(rule, inCase, m_kind);
    const bool byRule = inCase >= 0 && m_draft.says(rule, -1, m_kind);
    m_inherited->setText(byRule ? tr("As in all cases.") : tr("Each case has words of its own."));
    m_inherited->setVisible(!says);
    m_differently->setVisible(!says && byRule);
    m_more->setVisible(says);
    const auto problemAt = [&](const CueTextPlace &place) {
        const auto &all = view.book.problems;
        const auto found = std::find_if(all.begin(), all.end(), [&](const CueDraftProblem &one) { return one.text == place; });
        return found == all.end() ? QString() : BookText::problem(found->sentence);
    };
    m_fields->show(
        places(),
        [&](const CueTextPlace &place) {
            return u"%1 %2 %3 %4 %5"_s.arg(m_draft.name(place.rule)).arg(place.inCase).arg(place.language, place.tone, place.form);
        },
        [this] {
            auto *field = new SentenceField;
            connect(field, &SentenceField::entered, this, &CueTexts::entered);
            connect(field, &SentenceField::typed, this, [this](const CueTextPlace &place, const QString &text) {
                emit edited([place, text](CueDraft &draft) { draft.setText(place, text); });
            });
            return field;
        },
        [&](SentenceField *field, const CueTextPlace &place) {
            field->present(place, BookText::caption(place, m_draft.countOf(place)), m_draft.text(place), problemAt(place));
        });
}

/** What a sentence counts and in which tones it is said: seldom changed, so behind one button. */
void CueTexts::openChoices()
{
    Stage *stage = Stage::of(this);
    if (!stage || places().empty())
        return;
    const std::vector<CueTextPlace> all = places();
    const QString now = m_draft.countOf(all.front());
    const auto countBy = [this, all](const QString &of) {
        emit edited([all, of](CueDraft &draft) {
            QStringList done;
            for (const CueTextPlace &place : all) {
                if (!done.contains(place.tone))
                    draft.countBy({place.rule, place.inCase, place.kind, place.language, place.tone, {}}, of);
                done << place.tone;
            }
        });
    };
    std::vector<MenuItem> items;
    const QStringList countables = BookText::countables(m_draft.about(m_rule));
    if (!countables.isEmpty() || !now.isEmpty())
        items.push_back({tr("One sentence for every number"), Icon::Note, [countBy] { countBy({}); }, now.isEmpty()});
    for (const QString &of : countables)
        items.push_back({BookText::countedBy(of, m_draft.about(m_rule)), Icon::Note, [countBy, of] { countBy(of); }, now == of});
    const bool tones = m_draft.hasTones(m_rule, m_inCase, m_kind, m_language);
    items.push_back({tr("A plain and a warm one"), Icon::Heart, [this, tones] {
        emit edited([rule = m_rule, inCase = m_inCase, of = m_kind, in = m_language, tones](CueDraft &draft) { draft.setTones(rule, inCase, of, in, !tones); });
    }, tones});
    if (m_inCase >= 0 && m_draft.says(m_rule, -1, m_kind))
        items.push_back({tr("As in all cases"), Icon::Undo, [this] {
            emit edited([rule = m_rule, inCase = m_inCase, of = m_kind](CueDraft &draft) { draft.sayAsRule(rule, inCase, of); });
        }});
    stage->openMenu(m_more, std::move(items));
}

} // namespace tuttu
