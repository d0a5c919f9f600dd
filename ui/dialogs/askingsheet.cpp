// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/askingsheet.h"

#include "core/analytics/measures/interval.h"
#include "ui/errortext/errortext.h"
#include "ui/text/customertext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace tuttu {

namespace {

QString percent(double share) { return QLocale().toString(int(std::lround(100 * share))); }

/** The share, and between which bounds it lies. */
QString shareText(const AskedFor &of)
{
    const ShareOf yes{of.yes, of.asked};
    const auto between = shareInterval(yes);
    return between ? AskingSheet::tr("%1 % said yes; 19 times in 20 such a share lies between %2 and %3 %.", "all are numbers").arg(percent(*yes.share()), percent(between->low), percent(between->high)) : QString();
}

} // namespace

AskingSheet::AskingSheet(AskingController &asking, QWidget *parent)
    : Sheet(tr("Permissions asked for"), Side::Trailing, parent), m_asking(asking), m_problem(new Label(TextRole::Body, {}, Ink::Wait)), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(4);
    body()->addWidget(new Label(TextRole::Body, tr("In the last %n days. Everybody asked counts once, with what they said last; the share is yes ÷ asked.", nullptr, AskingController::days), Ink::Soft));
    body()->addWidget(m_problem);
    body()->addSpacing(8);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    connect(&asking, &AskingController::changed, this, &AskingSheet::present);
    present();
    asking.load();
}

void AskingSheet::present()
{
    const AskingState &state = m_asking.state();
    m_problem->setText(state.problem ? ErrorText::sentence(*state.problem) : QString());
    m_problem->setVisible(state.problem.has_value());
    clearLayout(*m_rows);
    for (const AskedFor &of : state.permissions) {
        m_rows->addWidget(new Label(TextRole::Strong, CustomerText::purpose(of.purpose)));
        if (of.asked < AskingController::fewest) {
            m_rows->addWidget(new Label(TextRole::Body, of.asked == 0 ? tr("Nobody was asked.") : tr("Fewer than %n people were asked: too few to show.", nullptr, AskingController::fewest), Ink::Soft));
        } else {
            m_rows->addWidget(new Label(TextRole::Body, tr("%n people were asked: %1 said yes, %2 said no.", "%1 and %2 are numbers", of.asked).arg(QLocale().toString(of.yes), QLocale().toString(of.no))));
            m_rows->addWidget(new Label(TextRole::Small, shareText(of), Ink::Soft));
        }
        m_rows->addSpacing(16);
    }
}

} // namespace tuttu
