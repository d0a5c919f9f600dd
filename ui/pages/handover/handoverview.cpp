// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/handoverview.h"

#include "ui/pages/handover/scorequestion.h"
#include "ui/pages/handover/scorereasons.h"
#include "ui/pages/handover/scorethanks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = HandOverState::Step;

namespace {

/** A language's own name with a capital: on a button it stands alone. */
QString ownName(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    if (tag == "en"_L1)
        name = u"English"_s; // and not "American English"
    return name.isEmpty() ? tag : name.at(0).toUpper() + name.sliced(1);
}

} // namespace

HandOverView::HandOverView(QWidget *parent)
    : QWidget(parent), m_languages(new QButtonGroup(this)), m_steps(new QStackedLayout), m_question(new ScoreQuestion), m_reasons(new ScoreReasons),
      m_thanks(new ScoreThanks)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(72, 40, 72, 40);
    all->setSpacing(0);
    all->addWidget(makeTop());
    all->addLayout(m_steps, 1);
    m_steps->addWidget(new QWidget); // nobody holds the tablet: nothing shows
    m_steps->addWidget(m_question);
    m_steps->addWidget(m_reasons);
    m_steps->addWidget(m_thanks);

    connect(m_question, &ScoreQuestion::chosen, this, &HandOverView::chosen);
    connect(m_question, &ScoreQuestion::declined, this, &HandOverView::declined);
    connect(m_reasons, &ScoreReasons::reasonToggled, this, &HandOverView::reasonToggled);
    connect(m_reasons, &ScoreReasons::commentChanged, this, &HandOverView::commentChanged);
    connect(m_reasons, &ScoreReasons::withNameChanged, this, &HandOverView::withNameChanged);
    connect(m_reasons, &ScoreReasons::wantsContactChanged, this, &HandOverView::wantsContactChanged);
    connect(m_reasons, &ScoreReasons::contactChanged, this, &HandOverView::contactChanged);
    connect(m_thanks, &ScoreThanks::changeWanted, this, &HandOverView::changeWanted);
    connect(m_reasons, &ScoreReasons::backWanted, this, &HandOverView::backWanted);
    connect(m_reasons, &ScoreReasons::sendWanted, this, &HandOverView::sendWanted);
    retranslate();
}

QWidget *HandOverView::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(TextRole::Logo, u"tuttu"_s, Ink::Accent), 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_languageRow = new QWidget;
    auto *languages = new QHBoxLayout(m_languageRow);
    languages->setContentsMargins(0, 0, 0, 0);
    for (const QString &tag : HandOverText::languages()) {
        auto *button = new Button(Button::Kind::Secondary, ownName(tag), Icon::Globe);
        button->setCheckable(true);
        m_languages->addButton(button);
        languages->addWidget(button);
        connect(button, &Button::clicked, this, [this, tag] { speak({tag}); });
        button->setProperty("language", tag);
    }
    row->addWidget(m_languageRow);
    return top;
}

void HandOverView::speak(const QStringList &languages)
{
    m_text.speak(languages);
    retranslate();
    Q_EMIT languageChanged(m_text.language());
}

void HandOverView::retranslate()
{
    setLayoutDirection(m_text.direction());
    for (QAbstractButton *button : m_languages->buttons())
        button->setChecked(button->property("language").toString() == m_text.language());
    m_languageRow->setAccessibleName(m_text(HandOverText::Phrase::Languages));
    m_question->speak(m_text);
    m_reasons->speak(m_text);
    m_thanks->speak(m_text);
}

void HandOverView::present(const HandOverState &state)
{
    m_question->present(state);
    m_reasons->present(state);
    m_thanks->present(state.canChange);
    m_steps->setCurrentIndex(int(state.step));
    m_languageRow->setVisible(state.step == Step::Question || state.step == Step::Reasons);
    if (state.step != m_shown)
        setFocus(Qt::OtherFocusReason); // no target looks chosen, and no key still means what it meant on the page before
    m_shown = state.step;
}

bool HandOverView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a key in the customer's hand is never a command of the program
        return true;
    }
    return QWidget::event(event);
}

// Tab and Backtab are taken by QWidget::event before; everything else that no target used stops here.
void HandOverView::keyPressEvent(QKeyEvent *event) { event->accept(); }
void HandOverView::keyReleaseEvent(QKeyEvent *event) { event->accept(); }

void HandOverView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).bg);
}

} // namespace tuttu
