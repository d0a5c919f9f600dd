// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/signinwidget.h"

#include "ui/errortext/errortext.h"
#include "ui/pages/signin/workaccountpane.h"
#include "ui/text/customertext.h"
#include "ui/text/synctext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/pinpad.h"
#include "ui/widgets/scrollbox.h"

#include <QGridLayout>
#include <QPainter>
#include <QStackedLayout>

#include <algorithm>

namespace tuttu {

using Phase = SessionState::Phase;

namespace {

constexpr int padWidth = 460, columns = 3, cardSlack = 8;

/** A colleague to press: monogram, name, and what sets them apart. */
CardButton *personCard(const Clerk &clerk, const QString &below, QWidget *parent)
{
    auto *card = new CardButton(below.isEmpty() ? clerk.name : clerk.name + QStringLiteral(", ") + below, parent);
    card->setCheckable(true);
    card->setMinimumHeight(152);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 20, 12, 16);
    column->setSpacing(2);
    auto *disc = new Monogram(72);
    disc->setPerson(clerk.id.uuid(), clerk.initials);
    auto *name = new Label(TextRole::Heading, clerk.name);
    auto *role = new Label(TextRole::Small, below, Ink::Soft);
    column->addWidget(disc, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    for (Label *label : {name, role}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    role->setVisible(!below.isEmpty());
    column->addStretch();
    return card;
}

} // namespace

SignInWidget::SignInWidget(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePeople(), 1);
    m_right = new QWidget;
    m_right->setFixedWidth(padWidth);
    m_stack = new QStackedLayout(m_right);
    m_pane = new WorkAccountPane;
    m_stack->addWidget(makePad());
    m_stack->addWidget(m_pane);
    row->addWidget(m_right);
    connect(m_work, &QAbstractButton::clicked, this, &SignInWidget::workAccountWanted);
    connect(m_pane, &WorkAccountPane::startWanted, this, &SignInWidget::workAccountWanted);
    connect(m_pane, &WorkAccountPane::cancelWanted, this, &SignInWidget::workAccountCancelled);
}

QWidget *SignInWidget::makePeople()
{
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(64 - cardSlack, 40, 64 - cardSlack, 32);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(cardSlack, 0, cardSlack, 0);
    m_status = new Chip;
    head->addWidget(new Label(TextRole::BigLogo, QStringLiteral("tuttu"), Ink::Accent));
    head->addStretch();
    head->addWidget(m_status, 0, Qt::AlignVCenter);
    column->addLayout(head);
    column->addSpacing(24);
    auto *question = new Label(TextRole::Title, tr("Who is serving?"));
    m_place = new Label(TextRole::Body, {}, Ink::Soft);
    for (Label *label : {question, m_place})
        label->setContentsMargins(cardSlack, 0, cardSlack, 0);
    column->addWidget(question);
    column->addSpacing(4);
    column->addWidget(m_place);
    column->addSpacing(16);

    auto *ground = new Ground;
    auto *rows = new QVBoxLayout(ground);
    rows->setContentsMargins(cardSlack, 8, cardSlack, 24);
    m_people = new QGridLayout;
    m_people->setSpacing(16);
    for (int i = 0; i < columns; ++i)
        m_people->setColumnStretch(i, 1);
    m_nobody = new Label(TextRole::Body, {}, Ink::Soft);
    rows->addWidget(m_nobody);
    rows->addLayout(m_people);
    rows->addStretch();
    column->addWidget(new ScrollBox(ground), 1);
    return left;
}

QWidget *SignInWidget::makePad()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(32, 56, 32, 32);
    column->setSpacing(0);
    m_who = new Label(TextRole::Heading);
    m_dots = new PinDots;
    m_message = new Label(TextRole::Strong, {}, Ink::Care);
    m_pad = new PinPad;
    m_demo = new Label(TextRole::Body, {}, Ink::Soft);
    m_life = new Label(TextRole::Body, {}, Ink::Soft);
    m_work = new Button(Button::Kind::Secondary, tr("Use your work account"));
    m_work->setSize(Button::Size::Big);
    for (Label *label : {m_who, m_message, m_life, m_demo})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_message->setMinimumHeight(2 * textStyle(TextRole::Strong).line); // comes and goes without moving the pad
    column->addWidget(m_who);
    column->addSpacing(24);
    column->addWidget(m_dots, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(m_message);
    column->addSpacing(12);
    column->addWidget(m_pad, 0, Qt::AlignHCenter);
    column->addSpacing(16);
    column->addWidget(m_life);
    column->addWidget(m_demo);
    column->addStretch();
    column->addWidget(m_work);
    connect(m_pad, &PinPad::digitPressed, this, &SignInWidget::addDigit);
    connect(m_pad, &PinPad::clearPressed, this, &SignInWidget::clearPin);
    connect(m_pad, &PinPad::backspacePressed, this, [this] {
        m_pin.chop(1);
        m_dots->set(int(m_pin.size()), pinLength);
    });
    return right;
}

void SignInWidget::present(const SignInView &view)
{
    const SyncWords status = SyncText::words(view.status, view.now);
    m_status->set(status.text, status.tone, status.icon);
    m_place->setText(CustomerText::joined({view.session.store.name, tr("%n customer(s) in the shop", nullptr, view.inShop)}));
    const bool offered = view.work.phase != WorkAccountState::Phase::Off;
    m_nobody->setText(offered ? tr("Nobody has served on this tablet yet. Come in by your work account, and you stand here next time.")
                              : tr("Nobody is set up to serve in this shop yet. Ask an administrator to add people."));
    m_work->setVisible(offered);
    showPeople(view.session);
    showPad(view);
    m_pane->present(view.work, view.now);
    const int side = offered && view.work.phase != WorkAccountState::Phase::Idle ? 1 : 0;
    if (m_stack->currentIndex() != side) {
        m_stack->setCurrentIndex(side);
        if (side == 0)
            (m_open ? static_cast<QWidget *>(m_pad) : m_work)->setFocus(Qt::OtherFocusReason);
    }
}

void SignInWidget::showPeople(const SessionState &session)
{
    if (session.clerks != m_clerks) {
        m_clerks = session.clerks;
        clearLayout(*m_people);
        m_cards.clear();
        for (const Clerk &clerk : m_clerks) {
            auto *card = personCard(clerk, clerk.role == Role::Manager ? tr("manager") : QString(), m_nobody->parentWidget());
            m_people->addWidget(card, int(m_cards.size()) / columns, int(m_cards.size()) % columns);
            m_cards.push_back(card);
            connect(card, &QAbstractButton::clicked, this, [this, id = clerk.id] {
                clearPin();
                emit chosen(id);
                m_pad->setFocus(Qt::OtherFocusReason);
            });
        }
    }
    m_nobody->setVisible(m_clerks.empty());
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(session.clerk && session.clerk->id == m_clerks[i].id);
}

void SignInWidget::showPad(const SignInView &view)
{
    const SessionState &session = view.session;
    if (m_clerk != session.clerk)
        m_pin.clear();
    m_clerk = session.clerk;
    const bool waiting = session.problem && session.problem->code == Errc::Throttled && (!session.retryAt.isValid() || session.retryAt > view.now);
    const auto work = m_clerk ? session.work.constFind(m_clerk->id) : session.work.constEnd();
    const bool barred = m_clerk && (session.pinless.contains(m_clerk->id) || (work != session.work.constEnd() && (!work->set || work->goodUntil <= view.now)));
    m_open = m_clerk && !barred && session.phase != Phase::Checking && !waiting;
    if (session.problem && m_pin.size() == pinLength)
        m_pin.clear();
    m_who->setText(m_clerk ? tr("%1, your PIN").arg(m_clerk->name) : tr("Choose who you are"));
    m_dots->set(int(m_pin.size()), pinLength);
    m_dots->setVisible(m_clerk.has_value());
    m_message->setText(message(view));
    m_message->setInk(session.phase == Phase::Checking ? Ink::Soft : waiting || barred ? Ink::Wait : Ink::Care);
    m_work->setKind(barred ? Button::Kind::Primary : Button::Kind::Secondary); // the one thing they can do here
    m_life->setText(pinLife(view));
    m_life->setVisible(!m_life->text().isEmpty());
    m_pad->setEnabled(m_open);
    const auto pin = std::find_if(session.demoPins.begin(), session.demoPins.end(), [this](const auto &p) { return m_clerk && p.first == m_clerk->id; });
    m_demo->setText(pin != session.demoPins.end() ? tr("Demo shop: the PIN is %1").arg(pin->second) : QString());
}

QString SignInWidget::message(const SignInView &view) const
{
    const SessionState &session = view.session;
    if (session.phase == Phase::Checking)
        return tr("One moment…");
    if (m_clerk && session.pinless.contains(m_clerk->id))
        return view.work.phase == WorkAccountState::Phase::Off ? tr("You have no PIN on this tablet yet. Whoever looks after it can give you one.") : tr("You have no PIN on this tablet yet. Use your work account.");
    if (const auto work = m_clerk ? session.work.constFind(m_clerk->id) : session.work.constEnd(); work != session.work.constEnd()) {
        if (!work->set)
            return tr("You have no PIN on this tablet yet. Use your work account.");
        if (work->goodUntil <= view.now || (session.problem && session.problem->code == Errc::Unauthorized))
            return tr("Your PIN has to wait: come in by your work account once, and it is good again.");
    }
    if (!session.problem || (!m_pin.isEmpty() && session.problem->code == Errc::WrongSecret))
        return {};
    if (session.problem->code != Errc::Throttled)
        return sentence(*session.problem);
    if (!session.retryAt.isValid())
        return tr("Too many wrong PINs. A manager can sign in to open the way again.");
    const int seconds = int(view.now.secsTo(session.retryAt));
    if (seconds <= 0)
        return tr("Please try again.");
    return seconds < 120 ? tr("Too many tries. Try again in %n s.", nullptr, seconds) : tr("Too many tries. Try again in %n min.", nullptr, (seconds + 59) / 60);
}

/** Said before it runs out, not only after. */
QString SignInWidget::pinLife(const SignInView &view) const
{
    const auto work = m_clerk ? view.session.work.constFind(m_clerk->id) : view.session.work.constEnd();
    if (work == view.session.work.constEnd() || !work->set || work->goodUntil <= view.now)
        return {};
    const int hours = int(view.now.secsTo(work->goodUntil) / 3600);
    return hours < 48 ? tr("Your PIN is good for another %n h without your work account.", nullptr, std::max(1, hours)) : tr("Your PIN is good for another %n day(s) without your work account.", nullptr, hours / 24);
}

void SignInWidget::clearPin()
{
    m_pin.clear();
    m_dots->set(0, pinLength);
}

void SignInWidget::addDigit(int digit)
{
    if (!m_open || m_pin.size() >= pinLength)
        return;
    m_pin += QChar(u'0' + digit);
    m_message->setText({});
    m_dots->set(int(m_pin.size()), pinLength);
    if (m_pin.size() == pinLength)
        emit entered(m_clerk->id, m_pin);
}

void SignInWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.bg);
    const QRect right = m_right->geometry();
    painter.fillRect(right, t.surface);
    painter.fillRect(layoutDirection() == Qt::RightToLeft ? right.right() : right.left(), 0, 1, height(), t.line);
}

void SignInWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stack->currentIndex() == 0)
        m_pad->setFocus(Qt::OtherFocusReason);
}

} // namespace tuttu
