// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/startpage.h"

#include "ui/dialogs/joinpart.h"
#include "ui/errortext/errortext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tuttu {

using Step = StartState::Step;

namespace {
constexpr int columnWidth = 560;
constexpr int barHeight = 8;
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextRole::Title)), m_text(new Label(TextRole::Body, {}, Ink::Soft)),
      m_problem(new Label(TextRole::Strong, {}, Ink::Care)), m_passphrase(new TextField(tr("Passphrase"))), m_join(new JoinPart),
      m_go(new Button(Button::Kind::Primary, QString()))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_go->setSize(Button::Size::Big);
    auto *middle = new QWidget; // as wide as what stands in it, so that texts get the height they need at that width
    middle->setFixedWidth(columnWidth);
    auto *page = new QHBoxLayout(this);
    page->addWidget(middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    auto *logo = new Label(TextRole::BigLogo, QStringLiteral("tuttu"), Ink::Accent);
    for (QWidget *w : {static_cast<QWidget *>(logo), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                       static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_passphrase), static_cast<QWidget *>(m_join)})
        column->addWidget(w);
    column->addSpacing(grid);
    column->addWidget(m_go, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_join, &JoinPart::joinWanted, this, &StartPage::joinWanted);
    connect(m_go, &QPushButton::clicked, this, &StartPage::enter);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &StartPage::enter);
    render({});
}

StartPage::Words StartPage::words() const
{
    switch (m_state.step) {
    case Step::Opening:
        return {tr("Opening the shop"), tr("This takes a moment."), {}};
    case Step::Filling:
        return {tr("Setting up the demo shop"), tr("A year of real purchases, and people who do not exist. Only the first start takes this long."), {}};
    case Step::NewPassphrase:
        return {tr("Choose a passphrase for this device"),
                tr("There is no keychain here, so the key to the customers' data is locked with a passphrase. It is asked at each start; "
                   "whoever forgets it cannot read the data again."),
                tr("Set up")};
    case Step::Passphrase:
        return {tr("Enter this device's passphrase"), tr("It unlocks the customers' data until the program is closed."), tr("Unlock")};
    case Step::NoShop:
        return {tr("No shop is set up on this device"), tr("Join a chain with its code; set up a shop of its own with “tuttuctl setup” and come back; or look around in the demo shop."),
                tr("Open the demo shop")};
    case Step::Revoked:
        return {tr("This device was taken out of the chain"),
                tr("What it knew of customers is destroyed. %n capture(s) that were not sent yet are safe here, sealed for the chain, and go to it when the device joins again.",
                   nullptr, m_state.kept), {}};
    case Step::LeaseOver:
        return {tr("Too long without the chain"),
                tr("To protect the customers, what this device knew of them is destroyed. %n capture(s) are safe here and go to the chain by themselves; when it answers again, the "
                   "shop opens by itself. If the clock of this device is wrong, please set it.", nullptr, m_state.kept), tr("Write down a guest")};
    case Step::Failed:
        break;
    }
    const bool damaged = m_state.problem && m_state.problem->code == Errc::Damaged;
    return {tr("The shop could not be opened"), {}, damaged ? tr("Mend it") : tr("Try again")};
}

void StartPage::render(const StartState &state)
{
    m_state = state;
    const Words w = words();
    m_title->setText(w.title);
    m_text->setText(w.text);
    m_text->setVisible(!w.text.isEmpty());
    m_problem->setText(state.problem ? sentence(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    const bool asks = state.step == Step::NewPassphrase || state.step == Step::Passphrase;
    m_passphrase->setVisible(asks);
    if (asks) {
        m_passphrase->clear();
        m_passphrase->setFocus();
    }
    const bool joins = state.step == Step::NoShop || state.step == Step::Revoked;
    if (joins && !m_join->isVisibleTo(this))
        m_join->setFocus(); // a scanner types where the eye is
    m_join->setVisible(joins);
    m_join->present(state.join);
    m_go->setText(w.go);
    m_go->setKind(state.step == Step::NoShop ? Button::Kind::Secondary : Button::Kind::Primary);
    m_go->setEnabled(state.join.step != JoinState::Step::Joining);
    m_go->setVisible(!w.go.isEmpty());
    update();
}

void StartPage::showJoin(const JoinState &join)
{
    m_state.join = join;
    render(StartState(m_state));
}

void StartPage::enter()
{
    switch (m_state.step) {
    case Step::NewPassphrase:
    case Step::Passphrase:
        Q_EMIT passphraseEntered(m_passphrase->text());
        break;
    case Step::NoShop:
        Q_EMIT demoWanted();
        break;
    case Step::Failed:
        if (m_state.problem && m_state.problem->code == Errc::Damaged)
            Q_EMIT mendWanted();
        else
            Q_EMIT retryWanted();
        break;
    case Step::Opening:
    case Step::Filling:
    case Step::Revoked:
        break;
    case Step::LeaseOver:
        Q_EMIT writeDownWanted();
        break;
    }
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render(m_state);
    QWidget::changeEvent(event);
}

void StartPage::paintEvent(QPaintEvent *)
{
    if (m_state.step != Step::Filling)
        return;
    const Tokens &tokens = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF track((width() - columnWidth) / 2.0, m_text->mapTo(this, QPoint(0, m_text->height())).y() + 3 * grid, columnWidth, barHeight);
    paintPanel(painter, track, barHeight / 2.0, tokens.sunk);
    QRectF done = track;
    done.setWidth(track.width() * qBound(0, m_state.progress, 100) / 100);
    if (layoutDirection() == Qt::RightToLeft)
        done.moveRight(track.right());
    paintPanel(painter, done, barHeight / 2.0, tokens.accent);
}

} // namespace tuttu
