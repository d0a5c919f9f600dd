// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/signin/workaccountpane.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qrcode.h"

#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

using Phase = WorkAccountState::Phase;

namespace {

constexpr int qrSide = 264;

/** "W D J B", so that a screen reader says letters and not a word. */
QString spelled(const QString &code)
{
    QStringList letters;
    for (const QChar c : code)
        letters.append(c);
    return letters.join(u' ');
}

} // namespace

WorkAccountPane::WorkAccountPane(QWidget *parent)
    : QWidget(parent), m_what(new Label(TextRole::Body)), m_address(new Label(TextRole::Strong)), m_code(new Label(TextRole::Hero)),
      m_left(new Label(TextRole::Body, {}, Ink::Soft)), m_qr(new QrCode), m_again(new Button(Button::Kind::Primary, QString())),
      m_back(new Button(Button::Kind::Secondary, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 56, 32, 32);
    column->setSpacing(16);
    m_qr->setFixedSize(qrSide, qrSide);
    m_qr->setAccessibleName(tr("The address as a code for your phone"));
    auto *title = new Label(TextRole::Heading, tr("Your work account"));
    for (Label *label : {title, m_what, m_address, m_code, m_left})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    for (Button *button : {m_again, m_back})
        button->setSize(Button::Size::Big);
    column->addWidget(title);
    column->addWidget(m_what);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(m_address);
    column->addWidget(m_code);
    column->addWidget(m_left);
    column->addSpacing(8);
    column->addWidget(m_again);
    column->addWidget(m_back);
    column->addStretch();
    connect(m_again, &QAbstractButton::clicked, this, &WorkAccountPane::startWanted);
    connect(m_back, &QAbstractButton::clicked, this, &WorkAccountPane::cancelWanted);
}

void WorkAccountPane::present(const WorkAccountState &state, const QDateTime &now)
{
    const bool showing = state.phase == Phase::Showing, failed = state.phase == Phase::Failed;
    for (QWidget *part : std::initializer_list<QWidget *>{m_qr, m_address, m_code, m_left})
        part->setVisible(showing);
    m_again->setVisible(failed);
    m_again->setText(state.problem == SignInProblem::Expired ? tr("Get a new code") : tr("Try again"));
    m_back->setText(failed ? tr("Use your PIN") : tr("Cancel"));
    m_what->setInk(failed ? Ink::Care : Ink::Strong);
    if (showing)
        showCode(state.code, now);
    else
        m_what->setText(failed && state.problem ? sentence(*state.problem) : tr("One moment…"));
}

void WorkAccountPane::showCode(const DeviceCode &code, const QDateTime &now)
{
    m_what->setText(code.complete.isEmpty() ? tr("Photograph this with your own phone and type the code there.") : tr("Photograph this with your own phone, and see that it shows the same code."));
    m_qr->setBytes((code.complete.isEmpty() ? code.address : code.complete).toEncoded());
    m_address->setText(tr("Or open %1 and type the code:").arg(code.address.toDisplayString()));
    m_code->setText(code.code);
    m_code->setAccessibleName(spelled(code.code));
    const int seconds = std::max(0, int(now.secsTo(code.expires)));
    m_left->setText(seconds < 120 ? tr("The code is good for another %n s.", nullptr, seconds) : tr("The code is good for another %n min.", nullptr, seconds / 60));
}

/** What to do now; the reason is only said where it helps. */
QString WorkAccountPane::sentence(SignInProblem problem)
{
    switch (problem) {
    case SignInProblem::Unreachable: return tr("Your company's sign-in cannot be reached just now. Use your PIN, or try again later.");
    case SignInProblem::Portal: return tr("This network wants a sign-in of its own first. Use your PIN, and tell whoever looks after the network.");
    case SignInProblem::Unsafe: return tr("The connection to your company's sign-in is not safe, so nothing was sent. Use your PIN, and tell whoever looks after the network.");
    case SignInProblem::Clock: return tr("The clock of this device is wrong. Use your PIN, and tell whoever looks after the device.");
    case SignInProblem::Denied: return tr("Your company's sign-in did not let you in. Try again, or ask your manager.");
    case SignInProblem::Expired: return tr("The code was not used in time. Get a new one.");
    case SignInProblem::NotAllowed: return tr("Your work account is not among those who serve in this shop. Ask your manager.");
    case SignInProblem::Provider: return tr("The sign-in by work account is not set up rightly. Use your PIN, and tell an administrator.");
    case SignInProblem::NotKept: return tr("You were let in, but this device could not save it. Try again, or use your PIN.");
    }
    Q_UNREACHABLE();
}

void WorkAccountPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace tuttu
