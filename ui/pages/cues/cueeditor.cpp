// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cueeditor.h"

#include "ui/pages/cues/cuetexts.h"
#include "ui/pages/cues/cuewhen.h"
#include "ui/pages/cues/numberline.h"
#include "ui/pages/cues/sentencefield.h"
#include "ui/text/booktext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

namespace tuttu {

namespace {

constexpr int side = 20, between = 24;
constexpr std::array kinds{CueTextKind::Say, CueTextKind::Because, CueTextKind::Evidence, CueTextKind::IfAsked};
constexpr std::array steps{Eagerness::Seldom, Eagerness::Often, Eagerness::First};

Label *heading(const QString &text) { return new Label(TextRole::Heading, text); }

} // namespace

CueEditor::CueEditor(QWidget *parent)
    : Card(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(side, side, side, side);
    column->setSpacing(12);
    column->addWidget(makeHead());
    column->addWidget(m_languageBox = new QWidget);
    m_languages = new FlowLayout(m_languageBox, 8);
    column->addWidget(m_caseBox = new QWidget);
    m_cases = new FlowLayout(m_caseBox, 8);
    column->addWidget(m_when = new CueWhen);
    column->addSpacing(4);
    for (size_t i = 0; i < kinds.size(); ++i) {
        column->addWidget(m_texts[i] = new CueTexts(kinds[i]));
        connect(m_texts[i], &CueTexts::edited, this, &CueEditor::edited);
        connect(m_texts[i], &CueTexts::entered, this, [this](SentenceField *field) {
            m_writing = field;
            emit placeChanged();
        });
    }
    column->addSpacing(between - column->spacing());
    column->addWidget(heading(tr("When")));
    column->addWidget(m_always = new CueWhen);
    column->addSpacing(between - column->spacing());
    column->addWidget(heading(tr("How eagerly")));
    column->addWidget(makeHow());
    column->addStretch(1);
    for (CueWhen *when : {m_always, m_when})
        connect(when, &CueWhen::edited, this, &CueEditor::edited);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 1, 1, 1);
    all->addWidget(new ScrollBox(content));
}

QWidget *CueEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_on = new ToggleChip(tr("Said in this shop")));
    row->addStretch(1);
    row->addWidget(m_more = new Button(Button::Kind::Quiet, Icon::More, tr("More about this talking point")));
    connect(m_on, &QAbstractButton::clicked, this, [this](bool on) { emit edited([rule = m_rule, on](CueDraft &draft) { draft.setOn(rule, on); }); });
    connect(m_more, &QPushButton::clicked, this, &CueEditor::openMore);
    return head;
}

void CueEditor::openMore()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    std::vector<MenuItem> items{{tr("Duplicate"), Icon::Plus, [this] { emit duplicateWanted(m_rule); }, false, tr("For a talking point of your own")}};
    if (m_view.book.draft.isChanged(m_rule))
        items.push_back({tr("As Tuttu says it"), Icon::Undo, [this] { emit resetWanted(m_rule); }, false, tr("It follows Tuttu's book again")});
    if (m_view.book.draft.isOwn(m_rule))
        items.push_back({tr("Delete"), Icon::Close, [this] { emit removeWanted(m_rule); }});
    stage->openMenu(m_more, std::move(items));
}

QWidget *CueEditor::makeHow()
{
    auto *how = new QWidget;
    auto *column = new QVBoxLayout(how);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *chips = new QWidget;
    auto *row = new FlowLayout(chips, 8);
    for (size_t i = 0; i < steps.size(); ++i) {
        row->addWidget(m_eager[i] = new ToggleChip(BookText::eagerness(steps[i])));
        connect(m_eager[i], &QAbstractButton::clicked, this, [this, i] {
            m_eager[i]->setChecked(true); // one of the three is always chosen
            emit edited([rule = m_rule, i](CueDraft &draft) { draft.setEagerness(rule, steps[i]); });
        });
    }
    column->addWidget(chips);
    column->addWidget(m_rest = new NumberLine);
    connect(m_rest, &NumberLine::typed, this, [this](std::optional<double> days) {
        emit edited([rule = m_rule, days](CueDraft &draft) { draft.setRestDays(rule, days ? std::optional(int(*days)) : std::nullopt); });
    });
    return how;
}

void CueEditor::choose(int inCase, const QString &language)
{
    m_inCase = inCase;
    m_language = language;
    m_writing = nullptr;
    present(m_view, m_rule);
    emit placeChanged();
}

/** Which case and which language the words below are of. */
void CueEditor::presentChoices(const CuesView &view)
{
    const CueDraft &draft = view.book.draft;
    const int cases = draft.cases(m_rule);
    const QStringList languages = draft.languages();
    if (m_cases->count() != (cases > 0 ? cases + 1 : 0)) {
        clearLayout(*m_cases);
        for (int one = -1; cases > 0 && one < cases; ++one) {
            auto *chip = new ToggleChip(one < 0 ? tr("All cases") : tr("Case %1").arg(QLocale().toString(one + 1)));
            connect(chip, &QAbstractButton::clicked, this, [this, one] { choose(one, m_language); });
            m_cases->addWidget(chip);
        }
    }
    if (m_languages->count() != languages.size()) {
        clearLayout(*m_languages);
        for (const QString &language : languages) {
            auto *chip = new ToggleChip(BookText::language(language));
            connect(chip, &QAbstractButton::clicked, this, [this, language] { choose(m_inCase, language); });
            m_languages->addWidget(chip);
        }
    }
    const auto check = [](const FlowLayout &row, int chosen) {
        for (int i = 0; i < row.count(); ++i)
            qobject_cast<QAbstractButton *>(row.itemAt(i)->widget())->setChecked(i == chosen);
    };
    check(*m_cases, m_inCase + 1);
    check(*m_languages, int(languages.indexOf(m_language)));
    m_caseBox->setVisible(cases > 0);
    m_when->setVisible(m_inCase >= 0);
}

void CueEditor::present(const CuesView &view, int rule)
{
    const CueDraft &draft = view.book.draft;
    m_view = view;
    m_rule = rule;
    if (m_name != draft.name(rule)) {
        m_name = draft.name(rule);
        m_writing = nullptr;
        m_inCase = -1;
        // A rule whose sentence stands in its cases alone opens at the first of them.
        if (!draft.says(rule, -1, CueTextKind::Say) && draft.cases(rule) > 0)
            m_inCase = 0;
    }
    if (!draft.languages().contains(m_language)) {
        const QString own = QLocale::languageToCode(QLocale().language());
        m_language = draft.languages().contains(own) ? own : draft.languages().first();
    }
    m_on->setChecked(draft.isOn(rule));
    for (size_t i = 0; i < steps.size(); ++i)
        m_eager[i]->setChecked(draft.eagerness(rule) == steps[i]);
    const auto days = draft.restDays(rule);
    m_rest->present(tr("Rests %1 days after it was said"), days ? std::optional<double>(*days) : std::nullopt,
                    days && *days >= 1 && *days <= 3650 ? QString() : tr("A number of days from 1 to 3650 is missing here."));
    presentChoices(view);
    m_always->present(view, rule, -1);
    if (m_inCase >= 0)
        m_when->present(view, rule, m_inCase);
    for (CueTexts *texts : m_texts)
        texts->present(view, rule, m_inCase, m_language);
}

CueTextPlace CueEditor::place() const
{
    if (m_writing)
        return m_writing->place();
    for (const CueTexts *texts : m_texts) {
        if (const SentenceField *usual = texts->usual())
            return usual->place();
    }
    return {m_rule, m_inCase, CueTextKind::Say, m_language, {}, {}};
}

void CueEditor::insert(const QString &placeholder)
{
    SentenceField *field = m_writing;
    for (size_t i = 0; !field && i < m_texts.size(); ++i)
        field = m_texts[i]->usual();
    if (field)
        field->insert(placeholder);
}

} // namespace tuttu
