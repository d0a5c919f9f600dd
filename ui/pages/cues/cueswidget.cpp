// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cueswidget.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/cues/cueeditor.h"
#include "ui/pages/cues/cuepreview.h"
#include "ui/pages/cues/cuerow.h"
#include "ui/theme/paint.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

#include <numeric>

namespace tuttu {

using Face = CueBookState::Face;

namespace {

constexpr int margin = 24, gap = 20, listWidth = 336, previewWidth = 376;

} // namespace

CuesWidget::CuesWidget(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHead());
    m_banner = new Banner;
    m_banner->hide();
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(margin, 0, margin, 0);
    strip->addWidget(m_banner);
    column->addLayout(strip);
    column->addWidget(makeBook(), 1);
    column->addWidget(makeTrouble(), 1);
    connect(m_banner, &Banner::actionClicked, this, &CuesWidget::openConflict);
    connectEditor();
}

QWidget *CuesWidget::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(margin, 0, margin, 0);
    row->setSpacing(12);
    auto *back = new Button(Button::Kind::Quiet, tr("Floor"), Icon::Back);
    m_standing = new Label(TextRole::Small, {}, Ink::Soft);
    m_standing->setMaxLines(2);
    m_try = new Button(Button::Kind::Secondary, tr("Try it on our customers"), Icon::People);
    m_more = new Button(Button::Kind::Secondary, Icon::More, tr("More about the book"));
    m_save = new Button(Button::Kind::Primary, tr("Save"), Icon::Check);
    row->addWidget(back);
    row->addWidget(new Label(TextRole::Title, tr("Talking points")), 0, Qt::AlignVCenter);
    row->addWidget(m_standing, 1, Qt::AlignVCenter);
    for (Button *button : {m_try, m_more, m_save})
        row->addWidget(button);
    connect(back, &QPushButton::clicked, this, &CuesWidget::backWanted);
    connect(m_try, &QPushButton::clicked, this, &CuesWidget::tryWanted);
    connect(m_more, &QPushButton::clicked, this, &CuesWidget::openMore);
    connect(m_save, &QPushButton::clicked, this, &CuesWidget::saveWanted);
    return head;
}

QWidget *CuesWidget::makeBook()
{
    m_book = new Ground;
    auto *row = new QHBoxLayout(m_book);
    row->setContentsMargins(margin - shadowReach, 0, margin - shadowReach, margin);
    row->setSpacing(gap - shadowReach);
    auto *list = new Ground;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(shadowReach, 0, shadowReach, shadowReach);
    rows->setSpacing(10);
    rows->addStretch(1);
    m_rows = std::make_unique<KeyedRows<QString, CueRow>>(rows);
    m_list = new ScrollBox(list);
    m_list->setFixedWidth(listWidth + 2 * shadowReach);
    row->addWidget(m_list);
    m_editor = new CueEditor;
    row->addWidget(m_editor, 1);
    m_preview = new CuePreview;
    auto *preview = new ScrollBox(m_preview);
    preview->setFixedWidth(previewWidth + 2 * shadowReach);
    row->addWidget(preview);
    return m_book;
}

QWidget *CuesWidget::makeTrouble()
{
    m_trouble = new QWidget;
    auto *column = new QVBoxLayout(m_trouble);
    column->setContentsMargins(margin, 0, margin, margin);
    column->setSpacing(12);
    m_why = new EmptyState;
    m_detail = new Label(TextRole::Small, {}, Ink::Soft);
    m_detail->setAlignment(Qt::AlignHCenter);
    m_again = new Button(Button::Kind::Quiet, tr("Read the file again"), Icon::Undo);
    column->addStretch(1);
    column->addWidget(m_why);
    column->addWidget(m_detail, 0, Qt::AlignHCenter);
    column->addWidget(m_again, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_why, &EmptyState::actionClicked, this, &CuesWidget::tuttusWanted);
    connect(m_again, &QPushButton::clicked, this, &CuesWidget::readAgainWanted);
    return m_trouble;
}

void CuesWidget::connectEditor()
{
    connect(m_editor, &CueEditor::edited, this, &CuesWidget::edited);
    connect(m_editor, &CueEditor::placeChanged, this, [this] { m_preview->present(m_view, m_editor->place()); });
    connect(m_preview, &CuePreview::insertWanted, m_editor, &CueEditor::insert);
    connect(m_editor, &CueEditor::duplicateWanted, this, [this](int rule) {
        emit edited([this, rule](CueDraft &draft) { m_chosen = draft.name(draft.duplicate(rule)); });
        if (Stage *stage = Stage::of(this))
            stage->toast(tr("The copy stands at the end, switched off until it says something of its own."));
    });
    // Both can be taken back at once; nobody is asked beforehand.
    const auto undoable = [this](const QString &sentence, const CueEdit &how) {
        const CueDraft before = m_view.book.draft;
        emit edited(how);
        if (Stage *stage = Stage::of(this))
            stage->toast(sentence, tr("Undo"), [this, before] { emit edited([before](CueDraft &draft) { draft = before; }); });
    };
    connect(m_editor, &CueEditor::removeWanted, this, [undoable](int rule) {
        undoable(tr("Deleted from the draft."), [rule](CueDraft &draft) { draft.remove(rule); });
    });
    connect(m_editor, &CueEditor::resetWanted, this, [undoable](int rule) {
        undoable(tr("It is said as Tuttu says it."), [rule](CueDraft &draft) { draft.reset(rule); });
    });
}

void CuesWidget::choose(const QString &rule)
{
    m_chosen = rule;
    presentList();
    presentOpen();
    for (const auto &[name, row] : m_rows->rows()) {
        if (name == m_chosen)
            m_list->ensureWidgetVisible(row, 0, gap);
    }
}

void CuesWidget::present(const CuesView &view)
{
    m_view = view;
    const bool ready = view.book.face == Face::Ready && view.book.draft.count() > 0;
    m_book->setVisible(ready);
    m_trouble->setVisible(!ready);
    presentHead();
    presentBanner();
    if (!ready)
        return presentTrouble();
    presentList();
    presentOpen();
}

QString CuesWidget::standing() const
{
    const CueBookState &book = m_view.book;
    if (book.face != Face::Ready)
        return {};
    if (book.saving)
        return tr("Saving");
    if (!book.problems.empty())
        return tr("%n thing(s) to be mended before it can be saved", nullptr, int(book.problems.size()));
    if (book.isChanged())
        return tr("A draft, not said yet. It waits here when you leave.");
    return book.own ? tr("The shop's own book") : tr("Tuttu's own book");
}

void CuesWidget::presentHead()
{
    const CueBookState &book = m_view.book;
    m_standing->setText(standing());
    m_standing->setInk(!book.problems.empty() ? Ink::Care : book.isChanged() ? Ink::Wait : Ink::Soft);
    m_save->setEnabled(book.maySave());
    m_try->setEnabled(book.face == Face::Ready && book.problems.empty());
    m_more->setEnabled(book.face == Face::Ready && (book.isChanged() || book.canUndo || book.own));
}

void CuesWidget::presentTrouble()
{
    const CueBookState &book = m_view.book;
    m_detail->hide();
    m_again->setVisible(book.face == Face::Broken);
    switch (book.face) {
    case Face::Loading:
        return m_why->set(Icon::Clock, tr("Reading the book"));
    case Face::Refused:
        return m_why->set(Icon::Lock, tr("The talking points are the manager's"), tr("Ask a manager to sign in and to change them."));
    case Face::Broken:
        m_detail->setText(book.problem ? book.problem->detail : QString()); // for whoever mends the file
        m_detail->setVisible(!m_detail->text().isEmpty());
        return m_why->set(Icon::Alert, tr("The file of the shop's book cannot be used"),
                          tr("What it says is offered to nobody. It stays as it is until you mend it, or set it aside."),
                          tr("Set it aside and begin with Tuttu's book"));
    case Face::Ready:
        return m_why->set(Icon::Note, tr("This book says nothing"), tr("It has no rule in it."), tr("Begin with Tuttu's book"));
    }
}

void CuesWidget::presentBanner()
{
    const auto &problem = m_view.book.problem;
    const bool shown = problem && m_view.book.face == Face::Ready;
    m_banner->setVisible(shown);
    if (!shown)
        return;
    if (problem->code == Errc::Conflict)
        m_banner->set(Tone::Wait, Icon::Alert, tr("Somebody changed the file meanwhile. Nothing was overwritten, and your draft is here."), tr("Choose one"));
    else
        m_banner->set(Tone::Care, Icon::Alert, problem->code == Errc::Invalid ? tr("The book cannot be kept like this: %1").arg(problem->detail) : sentence(*problem));
}

void CuesWidget::presentList()
{
    const CueDraft &draft = m_view.book.draft;
    if (!draft.find(m_chosen))
        m_chosen = draft.name(0);
    std::vector<int> rules(size_t(draft.count()));
    std::iota(rules.begin(), rules.end(), 0);
    m_rows->show(
        rules, [&](int rule) { return draft.name(rule); },
        [this] {
            auto *row = new CueRow;
            connect(row, &QAbstractButton::clicked, this, [this, row] {
                for (const auto &[name, one] : m_rows->rows()) {
                    if (one == row)
                        return choose(QString(name));
                }
            });
            return row;
        },
        [&](CueRow *row, int rule) { row->present(m_view, rule, draft.name(rule) == m_chosen); });
}

void CuesWidget::presentOpen()
{
    if (const auto rule = m_view.book.draft.find(m_chosen)) {
        m_editor->present(m_view, *rule);
        m_preview->present(m_view, m_editor->place());
    }
}

void CuesWidget::openMore()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    const CueBookState &book = m_view.book;
    std::vector<MenuItem> items;
    if (book.isChanged()) {
        items.push_back({tr("Set the draft aside"), Icon::Close, [this, stage, before = book.draft] {
            emit discardWanted();
            stage->toast(tr("The draft is set aside."), tr("Undo"), [this, before] { emit edited([before](CueDraft &draft) { draft = before; }); });
        }, false, tr("What you changed since the last saving")});
    } else {
        if (book.canUndo)
            items.push_back({tr("Undo the last saving"), Icon::Undo, [this] { emit undoWanted(); }, false, tr("The book before it is said again")});
        if (book.own)
            items.push_back({tr("Back to Tuttu's own book"), Icon::House, [this] { emit tuttusWanted(); }, false, tr("That can be undone, too")});
    }
    stage->openMenu(m_more, std::move(items));
}

void CuesWidget::openConflict()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    stage->openMenu(m_more, {{tr("Read the file as it is now"), Icon::Undo, [this] { emit readAgainWanted(); }, false, tr("Your draft is given up")},
                             {tr("Save my draft over it"), Icon::Check, [this] { emit saveOverWanted(); }, false, tr("That can be undone")}});
}

} // namespace tuttu
