// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/floor/visitcardwidget.h"

#include "core/insight/wording.h"
#include "core/visit/floorlanes.h"
#include "ui/models/cuelook.h"
#include "ui/text/customertext.h"
#include "ui/text/floortext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/stage.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

namespace {

constexpr int headRoom = 192; ///< for a name and the chip beside it, in the narrowest lane
constexpr int waitsAfterSecs = 120; ///< from here on the clock is in the colour of waiting

/** A glyph in the colour of the accent, as tall as a line. */
class CueGlyph final : public QWidget
{
public:
    explicit CueGlyph(Icon icon) : m_icon(icon) { setFixedSize(20, textStyle(TextRole::Line).line); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_icon, tokensOf(this).accent, 16);
    }

private:
    Icon m_icon;
};

} // namespace

VisitCardWidget::VisitCardWidget(QWidget *parent)
    : Card(parent), m_disc(new Monogram), m_name(new Label(TextRole::Name)), m_sub(new Label(TextRole::Small, {}, Ink::Soft)), m_chip(new Chip),
      m_lowChip(new Chip),
      m_cueBox(new QWidget), m_actions(new QWidget), m_first(new Button(Button::Kind::Primary, QString())),
      m_second(new Button(Button::Kind::Secondary, QString())), m_more(new Button(Button::Kind::Secondary, Icon::More, tr("More to do"))),
      m_headMore(new Button(Button::Kind::Quiet, Icon::More, tr("More to do")))
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addStretch();
    names->addWidget(m_name);
    names->addWidget(m_sub);
    names->addSpacing(4);
    names->addWidget(m_lowChip, 0, Qt::AlignLeft); // aligned: its width must not become the column's
    names->addStretch();
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_disc, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_chip, 0, Qt::AlignTop);
    head->addWidget(m_headMore, 0, Qt::AlignTop);

    m_cues = new QVBoxLayout(m_cueBox);
    m_cues->setContentsMargins(0, 0, 0, 0);
    m_cues->setSpacing(6);

    auto *acts = new QHBoxLayout(m_actions);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(8);
    acts->addWidget(m_first, 1);
    acts->addWidget(m_second);
    acts->addWidget(m_more);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_cueBox);
    column->addWidget(m_actions);

    connect(m_first, &QPushButton::clicked, this, [this] {
        emit acted(m_visit, m_face == Face::Hint ? VisitAct::Greet : m_face == Face::Mine ? VisitAct::OpenBrief : VisitAct::Claim);
    });
    connect(m_second, &QPushButton::clicked, this, [this] { emit acted(m_visit, m_face == Face::Hint ? VisitAct::Identify : VisitAct::AddNote); });
    for (Button *button : {m_more, m_headMore})
        connect(button, &QPushButton::clicked, this, &VisitCardWidget::openMenu);
}

VisitCardWidget::Face VisitCardWidget::faceOf(const VisitCard &card)
{
    if (card.visit.customer.isNull() || card.visit.assurance == Assurance::Hint || card.visit.assurance == Assurance::None)
        return Face::Hint;
    if (card.mine)
        return Face::Mine;
    if (!card.visit.claimedBy.isNull())
        return Face::Others;
    return card.visit.leaveAloneUntil.isValid() ? Face::Alone : Face::Waiting;
}

void VisitCardWidget::fill(const VisitCard &card, const Store &store, const QDateTime &now)
{
    m_visit = card.visit.id;
    m_face = faceOf(card);
    setKind(m_face == Face::Hint ? Kind::Hint : m_face == Face::Mine ? Kind::Mine : m_face == Face::Alone ? Kind::Faint : Kind::Plain);
    fillHead(card, store, now);
    fillCues(card, TimeText(QTimeZone(store.zone), now).today());
    fillActions(card, now);
    setAccessibleName(CustomerText::joined({m_name->text(), m_sub->text()}));
}

void VisitCardWidget::fillHead(const VisitCard &card, const Store &store, const QDateTime &now)
{
    const bool hint = m_face == Face::Hint;
    if (hint)
        m_disc->setGlyph(Icon::Beacon);
    else
        m_disc->setPerson(card.visit.customer.uuid(), initialsOf(card.name.shown));
    m_disc->setFaint(m_face == Face::Alone);
    m_name->setText(hint ? tr("A member is nearby") : card.name.shown);
    m_name->setInk(m_face == Face::Alone ? Ink::Soft : Ink::Strong);
    m_sub->setText(subline(card, store, now));
    m_sub->setVisible(!m_sub->text().isEmpty());
    const bool waits = m_face == Face::Waiting && card.visit.arrived.secsTo(now) >= waitsAfterSecs;
    for (Chip *chip : {m_chip, m_lowChip}) {
        if (m_face == Face::Waiting || hint)
            chip->set(FloorText::waited(card.visit.arrived, now), waits ? Tone::Wait : Tone::Neutral, Icon::Clock);
        else
            chip->set(CustomerText::tier(card.tier), Tone::Accent);
    }
    const bool says = m_face == Face::Waiting || hint || (m_face == Face::Mine && card.tier != Tier::Member);
    const bool low = !hint && m_name->sizeHint().width() + m_chip->sizeHint().width() > headRoom;
    m_chip->setVisible(says && !low);
    m_lowChip->setVisible(says && low);
    m_headMore->setVisible(m_face == Face::Others || m_face == Face::Alone);
}

QString VisitCardWidget::subline(const VisitCard &card, const Store &store, const QDateTime &now) const
{
    const Visit &v = card.visit;
    const QDateTime since = v.greetedAt.isValid() ? v.greetedAt : v.claimedAt;
    const int minutes = int(since.secsTo(now) / 60);
    const QString greeted = !since.isValid() ? QString() : minutes < 1 ? tr("greeted just now") : tr("greeted %n min ago", nullptr, minutes);
    switch (m_face) {
    case Face::Hint: return CustomerText::joined({v.place, greeted});
    case Face::Waiting:
        return CustomerText::joined({card.name.latin, FloorText::means(v.means), card.firstVisit ? tr("first visit") : QString(),
                                card.tier == Tier::Member ? QString() : CustomerText::tier(card.tier), greeted});
    case Face::Mine: return CustomerText::joined({card.name.latin, tr("with you"), greeted});
    case Face::Others: return CustomerText::joined({card.name.latin, tr("with %1").arg(card.clerkName), FloorText::waited(v.claimedAt, now)});
    case Face::Alone: return CustomerText::joined({card.name.latin, tr("just looking, leave alone until %1").arg(TimeText(QTimeZone(store.zone), now).time(v.leaveAloneUntil))});
    }
    Q_UNREACHABLE();
}

void VisitCardWidget::fillCues(const VisitCard &card, const QDate &today)
{
    QStringList lines;
    std::vector<Icon> icons;
    if (m_face == Face::Waiting || m_face == Face::Mine) {
        const Wording wording(QLocale(), today);
        for (const Cue &cue : card.cues) {
            lines << wording.sentence(cue);
            icons.push_back(cueLook(cue).icon);
        }
    }
    m_cueBox->setVisible(!lines.isEmpty());
    if (const QString key = lines.join(u'\n'); key != m_cueKey) {
        m_cueKey = key;
        clearLayout(*m_cues);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            auto *row = new QHBoxLayout;
            row->setSpacing(8);
            auto *line = new Label(TextRole::Line, lines[i]);
            line->setMaxLines(3);
            row->addWidget(new CueGlyph(icons[size_t(i)]), 0, Qt::AlignTop);
            row->addWidget(line, 1);
            m_cues->addLayout(row);
        }
    }
}

void VisitCardWidget::fillActions(const VisitCard &card, const QDateTime &now)
{
    m_approached = wasApproached(card.visit, now, FloorController::approachSecs);
    m_actions->setVisible(m_face == Face::Hint || m_face == Face::Waiting || m_face == Face::Mine);
    m_second->setVisible(m_face != Face::Waiting);
    m_more->setVisible(m_face != Face::Hint);
    auto *acts = static_cast<QHBoxLayout *>(m_actions->layout());
    acts->setStretchFactor(m_second, m_face == Face::Hint ? 1 : 0);
    switch (m_face) {
    case Face::Hint:
        m_first->setKind(Button::Kind::Secondary);
        m_first->setText(tr("Greeted"));
        m_first->setGlyph(m_approached ? Icon::Check : Icon::Smile);
        m_first->setEnabled(!m_approached);
        m_second->setText(tr("Identify"));
        m_second->setGlyph(Icon::Scan);
        break;
    case Face::Waiting:
        m_first->setKind(m_approached ? Button::Kind::Secondary : Button::Kind::Primary); // somebody is on it: no invitation to a second approach
        m_first->setText(tr("Claim"));
        m_first->setGlyph(Icon::Hand);
        m_first->setEnabled(true);
        break;
    case Face::Mine:
        m_first->setKind(Button::Kind::Secondary);
        m_first->setText(tr("Open brief"));
        m_first->setGlyph(Icon::None);
        m_first->setEnabled(true);
        m_second->setText({});
        m_second->setGlyph(Icon::Note);
        m_second->setAccessibleName(tr("Write a note"));
        break;
    case Face::Others:
    case Face::Alone:
        break;
    }
}

void VisitCardWidget::openMenu()
{
    if (Stage *stage = Stage::of(this))
        stage->openMenu(menuPlace(), menu());
}

QWidget *VisitCardWidget::menuPlace() const { return m_headMore->isVisible() ? m_headMore : m_more; }

std::vector<MenuItem> VisitCardWidget::menu()
{
    const auto act = [this](VisitAct what) { return [this, what, visit = m_visit] { emit acted(visit, what); }; };
    std::vector<MenuItem> items;
    if (m_face != Face::Mine)
        items.push_back({tr("Open brief"), Icon::Person, act(VisitAct::OpenBrief)});
    if (m_face == Face::Alone || m_face == Face::Others)
        items.push_back({m_face == Face::Alone ? tr("Claim") : tr("Take over"), Icon::Hand, act(VisitAct::Claim)});
    if (m_face == Face::Waiting && !m_approached)
        items.push_back({tr("Greeted"), Icon::Smile, act(VisitAct::Greet)});
    if (m_face == Face::Mine)
        items.push_back({tr("Hand over to a colleague"), Icon::People, [this, visit = m_visit] { emit colleagueWanted(visit, menuPlace()); }});
    if (m_face == Face::Mine)
        items.push_back({tr("Hand back to the lane"), Icon::Undo, act(VisitAct::Release)});
    if (m_face != Face::Alone)
        items.push_back({tr("Just looking: leave alone"), Icon::Pause, act(VisitAct::LeaveAlone)});
    items.push_back({tr("Not them"), Icon::PersonNot, act(VisitAct::NotThem)});
    items.push_back({tr("Has left"), Icon::Door, act(VisitAct::End)});
    return items;
}

} // namespace tuttu
