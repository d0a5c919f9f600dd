// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/pinpad.h"
#include "ui/widgets/producttile.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"

#include <QBoxLayout>

namespace tuttu {

namespace {

QHBoxLayout *row(const std::vector<QWidget *> &widgets, int gap = 12)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    for (QWidget *widget : widgets)
        line->addWidget(widget, 0, Qt::AlignVCenter);
    line->addStretch();
    return line;
}

Button *disabled(Button *button)
{
    button->setEnabled(false);
    return button;
}

Button *big(Button *button)
{
    button->setSize(Button::Size::Big);
    return button;
}

QWidget *buttonsAndChips()
{
    using Kind = Button::Kind;
    auto *page = new Ground;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(row({new Label(TextRole::BigLogo, "tuttu", Ink::Accent), new Label(TextRole::Logo, "tuttu", Ink::Accent), new Label(TextRole::Title, "Who is serving?"),
                           new Label(TextRole::Heading, "Arrived"), new Label(TextRole::Strong, "Aino Virtanen"), new Label(TextRole::Small, "card scanned", Ink::Soft),
                           new Label(TextRole::Number, "126"), new Label(TextRole::Hero, "Would you?")}));
    column->addLayout(row({new Button(Kind::Primary, "Claim", Icon::Hand), new Button(Kind::Primary, "Scan", Icon::Scan), new Button(Kind::Secondary, "Greeted", Icon::Smile),
                           new Button(Kind::Secondary, Icon::More, "More"), new Button(Kind::Quiet, "Week"), disabled(new Button(Kind::Primary, "Disabled", Icon::Check)),
                           disabled(new Button(Kind::Secondary, "Disabled"))}));
    column->addLayout(row({big(new Button(Kind::Primary, "Ask for feedback", Icon::Smile)), big(new Button(Kind::Secondary, "Note", Icon::Note)),
                           big(new Button(Kind::Quiet, "Timeline")), new Monogram}));
    auto *narrow = new Button(Kind::Secondary, "Käännä asiakkaan puoleen", Icon::Turn);
    narrow->setFixedWidth(170);
    auto *mirrored = new Button(Kind::Primary, "استلام", Icon::Hand);
    mirrored->setLayoutDirection(Qt::RightToLeft);
    column->addLayout(row({narrow, mirrored, new Chip("Live", Tone::Live, Icon::Check), new Chip("2 min", Tone::Wait, Icon::Clock), new Chip("3"), new Chip("Regular", Tone::Accent),
                           new Chip("Taste", Tone::Care, Icon::Heart), new Chip("Service", Tone::Info, Icon::Box), new Chip("11 min", Tone::Neutral, Icon::Clock)}));
    auto *on = new ToggleChip("Looking for a gift");
    on->setChecked(true);
    column->addLayout(row({on, new ToggleChip("Size"), new ToggleChip("Will come back")}, 8));
    auto *search = new SearchField("Name, phone, e-mail or card");
    search->setFixedWidth(430);
    auto *typed = new SearchField("Name, phone, e-mail or card");
    typed->setText("vir");
    typed->setFixedWidth(300);
    auto *field = new TextField("E-mail", Keys::Mail);
    field->setText("aino@example.org");
    field->setFixedWidth(320);
    column->addLayout(row({search, typed, field}));
    auto *banner = new Banner;
    banner->set(Tone::Wait, Icon::Offline, "Working without the network since 13:24. 17 captures are safe here.", "Details");
    column->addWidget(banner);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(20);
    for (const auto kind : {Card::Kind::Plain, Card::Kind::Hint, Card::Kind::Mine, Card::Kind::Faint}) {
        auto *card = new Card(page);
        card->setKind(kind);
        auto *inner = new QHBoxLayout(card);
        auto *mono = new Monogram;
        if (kind == Card::Kind::Hint)
            mono->setGlyph(Icon::Beacon);
        else
            mono->setPerson(QUuid::createUuidV5(QUuid(), QString::number(int(kind))), initialsOf(kind == Card::Kind::Mine ? "宮本 さくら" : "Tanja Bergström"));
        inner->addWidget(mono);
        inner->addWidget(new Label(TextRole::Strong, kind == Card::Kind::Hint ? "A member is nearby" : "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas"), 1, Qt::AlignVCenter);
        cards->addWidget(card);
    }
    column->addLayout(cards);
    auto *tiles = new QHBoxLayout;
    for (const char *category : {"christmas", "candles", "kitchen", "bags", "toys", "stationery", "jewellery", "garden", "other", "lighting"}) {
        auto *tile = new ProductTile;
        tile->setCategory(category);
        tiles->addWidget(tile);
    }
    column->addLayout(tiles);
    column->addStretch();
    return page;
}

QWidget *padAndEmpty()
{
    auto *page = new Ground;
    auto *line = new QHBoxLayout(page);
    auto *empty = new EmptyState;
    empty->set(Icon::Scan, "Nobody has arrived yet", "Scan a customer's card, or find them by name, phone or e-mail.", "Scan", Icon::Scan);
    line->addWidget(empty, 1);
    auto *column = new QVBoxLayout;
    auto *dots = new PinDots;
    dots->set(3, 6);
    column->addStretch();
    column->addWidget(dots, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    column->addWidget(new PinPad);
    column->addStretch();
    line->addLayout(column);
    return page;
}

QWidget *sheetAndToast()
{
    auto *stage = new Stage(buttonsAndChips());
    auto *sheet = new Sheet("Note", Sheet::Side::Trailing);
    auto *chips = new FlowLayout;
    for (const char *text : {"Looking for a gift", "Size", "Will come back", "Asked about delivery", "Allergic to wool"})
        chips->addWidget(new ToggleChip(text));
    sheet->body()->addLayout(chips);
    sheet->body()->addWidget(new TextArea("Note"));
    sheet->body()->addStretch();
    sheet->footer()->addWidget(new Button(Button::Kind::Secondary, "Cancel"));
    auto *save = new Button(Button::Kind::Primary, "Save", Icon::Check);
    sheet->footer()->addWidget(save, 1);
    stage->openSheet(sheet);
    stage->toast("Pekka Mäkinen has left", "Undo", [] {});
    return stage;
}

QWidget *keyboardUp()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addStretch();
    auto *field = new TextField("E-mail", Keys::Mail, page);
    column->addWidget(field);
    auto *stage = new Stage(page);
    stage->resize(1280, 800);
    stage->showKeyboard(field, Keys::Mail);
    return stage;
}

} // namespace

std::vector<Board> widgetBoards()
{
    return {{"widgets", buttonsAndChips}, {"widgets-pad", padAndEmpty}, {"widgets-sheet", sheetAndToast}, {"widgets-keyboard", keyboardUp}};
}

} // namespace tuttu
