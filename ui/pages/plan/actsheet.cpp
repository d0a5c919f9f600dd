// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/actsheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/shorttext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace tuttu {

ActSheet::ActSheet(const KeyAct &act, int year, const std::vector<Clerk> &clerks, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("Key act"), tr("Save the key act"), parent), m_act(act), m_what(new ShortText(tr("What will we do?"), maxNoteLength, tr("Managers can read this")))
{
    body()->addWidget(m_what);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Strong, tr("Whose is it?")));
    auto *owners = new FlowLayout(nullptr, 8), *dues = new FlowLayout(nullptr, 8);
    const auto addOwner = [this, owners](const ClerkId &id, const QString &name) {
        auto *chip = new ToggleChip(name);
        m_owners.emplace_back(id, chip);
        owners->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, id] { chooseOwner(id); });
    };
    addOwner({}, tr("Nobody's yet"));
    for (const Clerk &clerk : clerks)
        addOwner(clerk.id, clerk.name);
    body()->addLayout(owners);
    body()->addSpacing(8);
    body()->addWidget(new Label(TextRole::Strong, tr("By the end of which month?")));
    const auto addDue = [this, dues](const QDate &due, const QString &name) {
        auto *chip = new ToggleChip(name);
        m_dues.emplace_back(due, chip);
        dues->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, due] { chooseDue(due); });
    };
    for (int month = 1; month <= 12; ++month)
        addDue(QDate(year, month, QDate(year, month, 1).daysInMonth()), QLocale().standaloneMonthName(month, QLocale::ShortFormat));
    addDue({}, tr("Some time this year"));
    body()->addLayout(dues);
    if (!act.id.isNull()) {
        auto *giveUp = new Button(Button::Kind::Quiet, tr("Give it up"), Icon::Trash);
        connect(giveUp, &Button::clicked, this, &ActSheet::givenUp);
        body()->addWidget(giveUp, 0, Qt::AlignLeading);
    }
    body()->addStretch(1);
    m_what->checkWith(lint);
    m_what->setText(act.what);
    chooseOwner(act.owner);
    chooseDue(act.due);
    const auto update = [this] { setComplete(!m_what->text().trimmed().isEmpty() && m_what->mayBeKept()); };
    connect(m_what, &ShortText::changed, this, update);
    update();
}

void ActSheet::chooseOwner(const ClerkId &owner)
{
    m_act.owner = owner;
    for (const auto &[id, chip] : m_owners)
        chip->setChecked(id == owner);
}

void ActSheet::chooseDue(const QDate &due)
{
    m_act.due = due;
    for (const auto &[end, chip] : m_dues)
        chip->setChecked(end.isValid() ? due.isValid() && end.month() == due.month() : !due.isValid());
}

KeyAct ActSheet::act() const
{
    KeyAct act = m_act;
    act.what = m_what->text().trimmed();
    return act;
}

} // namespace tuttu
