// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkedsheet.h"

#include "core/base/whendone.h"
#include "core/visit/workaccountcontroller.h"
#include "ui/errortext/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tuttu {

LinkedSheet::LinkedSheet(WorkAccountController &account, QWidget *parent)
    : Sheet(tr("Work accounts"), Side::Trailing, parent), m_what(new Label(TextRole::Body, tr("One moment…"), Ink::Soft)), m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(12);
    body()->addWidget(m_what);
    body()->addSpacing(8);
    body()->addLayout(m_rows);
    body()->addStretch(1);
    whenDone(account.linked(), this, [this](const Result<std::vector<Clerk>> &clerks) {
        if (clerks)
            present(*clerks);
        else
            m_what->setText(ErrorText::readingSentence(clerks.error()));
    });
}

void LinkedSheet::present(const std::vector<Clerk> &clerks)
{
    m_what->setText(clerks.empty() ? tr("Nobody has linked their work account with a PIN on this tablet. What the chain knows of people is changed there.")
                                   : tr("They come in by their PIN and by their work account, and are one person. Parted, the PIN has no end again, and the account is a person of its own."));
    for (const Clerk &clerk : clerks) {
        auto *row = new QHBoxLayout;
        row->setSpacing(16);
        auto *part = new Button(Button::Kind::Secondary, tr("Part them"));
        part->setAccessibleName(tr("Part the PIN and the work account of %1").arg(clerk.name));
        row->addWidget(new Label(TextRole::Strong, clerk.name), 1, Qt::AlignVCenter);
        row->addWidget(part);
        m_rows->addLayout(row);
        connect(part, &QAbstractButton::clicked, this, [this, id = clerk.id] {
            Q_EMIT partWanted(id);
            closeSheet();
        });
    }
}

} // namespace tuttu
