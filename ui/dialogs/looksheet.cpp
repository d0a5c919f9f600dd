// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/looksheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/lookdraftpart.h"
#include "ui/dialogs/openlookpart.h"
#include "ui/errortext/errortext.h"
#include "ui/text/looktext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

LookSheet::LookSheet(LookController &looks, QWidget *parent)
    : Sheet(QString(), Side::Bottom, parent), m_looks(looks), m_problem(new Banner), m_draft(new LookDraftPart(looks)), m_open(new OpenLookPart),
      m_drop(new Button(Button::Kind::Quiet, Icon::Trash, tr("Drop the draft"))), m_make(new Button(Button::Kind::Primary, tr("Make the look"), Icon::Check)),
      m_back(new Button(Button::Kind::Quiet, Icon::Back, tr("Back"))), m_copy(new Button(Button::Kind::Quiet, Icon::Pencil, tr("Make another of it"))),
      m_remind(new Button(Button::Kind::Quiet, Icon::Bell, tr("Remind me"))),
      m_out(new Button(Button::Kind::Secondary, tr("Code or paper"), Icon::Scan)), m_basket(new Button(Button::Kind::Secondary, QString(), Icon::Basket)),
      m_show(new Button(Button::Kind::Primary, tr("Show it to them"), Icon::Turn))
{
    m_problem->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_draft), static_cast<QWidget *>(m_open)})
        body()->addWidget(part);
    for (Button *button : {m_drop, m_back, m_copy, m_remind, m_out, m_basket, m_show, m_make}) {
        button->setSize(Button::Size::Big);
        footer()->addWidget(button, button == m_make || button == m_show ? 1 : 0);
    }
    connect(m_drop, &Button::clicked, &looks, &LookController::drop);
    connect(m_make, &Button::clicked, &looks, &LookController::make);
    connect(m_back, &Button::clicked, this, &LookSheet::back);
    connect(m_copy, &Button::clicked, &looks, &LookController::copy);
    connect(m_remind, &Button::clicked, this, &LookSheet::reminderWanted);
    connect(m_out, &Button::clicked, this, [this] { showWaysOut(true); });
    connect(m_basket, &Button::clicked, this, &LookSheet::basketWanted);
    connect(m_show, &Button::clicked, this, &LookSheet::showWanted);
    connect(m_open, &OpenLookPart::printWanted, this, &LookSheet::printWanted);
    connect(m_open, &OpenLookPart::fileWanted, this, &LookSheet::fileWanted);
    connect(&looks, &LookController::changed, this, &LookSheet::present);
    connect(&looks, &LookController::refused, this, &LookSheet::refuse);
    present();
}

void LookSheet::back()
{
    if (m_open->waysOut())
        return showWaysOut(false);
    m_looks.close();
}

void LookSheet::showWaysOut(bool shown)
{
    m_problem->hide();
    m_open->showWaysOut(shown);
    present();
}

void LookSheet::tell(const QString &sentence)
{
    m_problem->set(Tone::Wait, Icon::Alert, sentence);
    m_problem->show();
}

void LookSheet::refuse(const Error &error)
{
    if (error.code == Errc::NotFound)
        tell(tr("No product of this shop has that number or name."));
    else if (error.code == Errc::Duplicate)
        tell(tr("That is in the look already."));
    else if (error.code == Errc::TooLarge)
        tell(tr("A look has at most %n thing(s) in it. Take one out first.", nullptr, maxLookProducts));
    else if (error.detail == u"look.discreet")
        tell(tr("This is never shown on a screen or printed, so it is in no look."));
    else
        tell(ErrorText::sentence(error));
}

void LookSheet::present()
{
    const LookView &view = m_looks.view();
    const LookId now = view.open ? view.open->look.id : LookId();
    if (now != m_shown) {
        m_shown = now;
        m_problem->hide();
        m_open->showWaysOut(false);
    }
    const bool open = view.open.has_value();
    m_draft->setVisible(!open);
    m_open->setVisible(open);
    for (Button *button : {m_back, m_copy, m_out, m_basket, m_show})
        button->setVisible(open);
    for (Button *button : {m_drop, m_make})
        button->setVisible(!open);
    m_remind->setVisible(open && !view.customer.isNull()); // a promise is made to somebody
    m_make->setEnabled(view.lack == LookLack::Nothing && !view.making);
    m_drop->setEnabled(!view.picks.empty() || !view.name.isEmpty());
    if (open) {
        presentOpen(*view.open);
    } else {
        setTitle(view.customer.isNull() ? tr("A look for everybody") : tr("A look for them"));
        m_draft->present();
    }
}

void LookSheet::presentOpen(const OpenLook &look)
{
    setTitle(LookText::title(look.look.name, int(look.products.size())));
    m_open->present(look);
    const bool list = !m_open->waysOut();
    const int liked = int(look.liked.size());
    m_basket->setText(liked > 0 ? tr("Basket: the %n they like", nullptr, liked) : tr("All into the basket"));
    m_basket->setVisible(list && !m_looks.view().customer.isNull());
    for (Button *button : {m_copy, m_out})
        button->setVisible(list);
    for (Button *button : {m_basket, m_show})
        button->setEnabled(!look.products.empty());
}

} // namespace tuttu
