// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/demosheet.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QBoxLayout>

#include <algorithm>

namespace tuttu {

namespace {

Button *wide(const QString &text, Icon icon)
{
    auto *button = new Button(Button::Kind::Secondary, text, icon);
    button->setLeading(true);
    return button;
}

} // namespace

DemoSheet::DemoSheet(const std::vector<DemoGuest> &guests, bool isCut, QWidget *parent)
    : Sheet(tr("Demo: make something happen"), Side::Trailing, parent)
{
    body()->addWidget(new Label(TextRole::Body, tr("A real shop has scanners, beacons and a door counter. Here, these buttons play them."), Ink::Soft));
    auto *hint = wide(tr("A member's beacon is heard by the door"), Icon::Beacon);
    auto *visitor = wide(tr("The door counts one visitor"), Icon::Door);
    auto *network = wide(isCut ? tr("Bring the network back") : tr("Cut the network"), isCut ? Icon::Wifi : Icon::Offline);
    for (Button *button : {hint, visitor, network})
        body()->addWidget(button);

    body()->addWidget(new Label(TextRole::Heading, tr("Scan the card of")));
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(4, 4, 4, 4);
    rows->setSpacing(0);
    for (const DemoGuest &guest : guests) {
        if (!guest.card.isEmpty())
            rows->addWidget(makeGuest(guest, rows->isEmpty()));
    }
    body()->addWidget(card);
    body()->addStretch(1);

    const auto heard = std::find_if(guests.begin(), guests.end(), [](const DemoGuest &guest) { return !guest.beacon.isEmpty(); });
    hint->setVisible(heard != guests.end());
    if (heard != guests.end())
        connect(hint, &QPushButton::clicked, this, [this, id = heard->beacon] { emit beaconHeard(id, tr("by the door")); });
    connect(visitor, &QPushButton::clicked, this, [this] { emit visitorsCounted(1); });
    connect(network, &QPushButton::clicked, this, [this, isCut] {
        closeSheet();
        emit networkCut(!isCut);
    });
}

QWidget *DemoSheet::makeGuest(const DemoGuest &guest, bool first)
{
    auto *row = new CardButton(tr("Scan the card of %1").arg(guest.name));
    row->setFlat(true, !first);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 10, 12, 10);
    line->setSpacing(12);
    auto *disc = new Monogram(40);
    disc->setPerson(QUuid::createUuidV5(QUuid(), guest.name), initialsOf(guest.name));
    line->addWidget(disc, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch();
    for (Label *label : {new Label(TextRole::Strong, guest.name), new Label(TextRole::Small, guest.hint, Ink::Soft)}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setHidden(label->text().isEmpty());
        texts->addWidget(label);
    }
    texts->addStretch();
    line->addLayout(texts, 1);
    connect(row, &QAbstractButton::clicked, this, [this, code = guest.card] {
        closeSheet();
        emit scanned(code);
    });
    return row;
}

} // namespace tuttu
