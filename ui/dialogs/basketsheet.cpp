// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/basketsheet.h"

#include "core/base/moneytext.h"
#include "core/capture/capturerule.h"
#include "core/visit/visitcontroller.h"
#include "ui/dialogs/productrow.h"
#include "ui/dialogs/stepper.h"
#include "ui/errortext/errortext.h"
#include "ui/text/customertext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/producttile.h"
#include "ui/widgets/qrcode.h"

#include <QHBoxLayout>

namespace tuttu {

BasketSheet::BasketSheet(BasketController &basket, VisitController &visit, QWidget *parent)
    : Sheet(tr("Basket"), Side::Trailing, parent), m_basket(basket), m_visit(visit), m_problem(new Banner),
      m_empty(new Label(TextRole::Body, tr("Nothing is in it yet. Scan something, type its number, or add a suggestion."), Ink::Soft)),
      m_suggestedTitle(new Label(TextRole::Strong, tr("Suggested"))), m_total(new Label(TextRole::Heading)),
      m_howTo(new Label(TextRole::Body, tr("Hold it to the till's scanner. Then say that it was read."), Ink::Soft)), m_rows(new QVBoxLayout),
      m_suggested(new QVBoxLayout), m_code(new TextField(tr("Number of a product"))), m_add(new Button(Button::Kind::Secondary, tr("Add"), Icon::Plus)),
      m_showCode(new Button(Button::Kind::Secondary, tr("Show the code"), Icon::Scan)), m_send(new Button(Button::Kind::Primary, tr("Send to the till"), Icon::Check)),
      m_read(new Button(Button::Kind::Primary, tr("The till has read it"), Icon::Check)), m_drop(new Button(Button::Kind::Quiet, Icon::Trash, tr("Empty the basket"))),
      m_qr(new QrCode), m_list(new QWidget), m_codePage(new QWidget)
{
    m_problem->hide();
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(8);
    list->addWidget(m_empty);
    m_rows->setSpacing(0);
    list->addLayout(m_rows);
    auto *total = new QHBoxLayout;
    total->addWidget(m_total, 1);
    total->addWidget(m_drop);
    list->addLayout(total);
    auto *typed = new QHBoxLayout;
    m_code->setPlaceholderText(tr("Number of a product"));
    typed->addWidget(m_code, 1);
    typed->addWidget(m_add);
    list->addLayout(typed);
    list->addSpacing(8);
    list->addWidget(m_suggestedTitle);
    m_suggested->setSpacing(8);
    list->addLayout(m_suggested);
    auto *code = new QVBoxLayout(m_codePage);
    code->setContentsMargins(0, 0, 0, 0);
    code->setSpacing(16);
    code->addWidget(m_qr, 0, Qt::AlignHCenter);
    code->addWidget(m_howTo);
    for (QWidget *part : {static_cast<QWidget *>(m_problem), m_list, m_codePage})
        body()->addWidget(part);
    body()->addStretch(1);
    for (Button *button : {m_showCode, m_send, m_read}) {
        button->setSize(Button::Size::Big);
        footer()->addWidget(button, button == m_showCode ? 0 : 1);
    }
    m_qr->setAccessibleName(tr("The basket as a code for the till"));

    connect(m_add, &Button::clicked, this, &BasketSheet::addTyped);
    connect(m_code, &QLineEdit::returnPressed, this, &BasketSheet::addTyped);
    connect(m_drop, &Button::clicked, &basket, &BasketController::drop);
    connect(m_showCode, &Button::clicked, this, [this] { showCode(!m_codeShown); });
    connect(m_read, &Button::clicked, this, [this] { m_basket.handOver(TillWay::Qr); });
    connect(m_send, &Button::clicked, this, [this] { m_basket.handOver(m_basket.view().folder ? TillWay::File : TillWay::Http); });
    connect(&basket, &BasketController::changed, this, &BasketSheet::present);
    connect(&basket, &BasketController::refused, this, &BasketSheet::tell);
    connect(&basket, &BasketController::handedOver, this, &BasketSheet::closeSheet);
    present();
}

void BasketSheet::showCode(bool code)
{
    m_codeShown = code;
    present();
}

void BasketSheet::tell(const Error &error)
{
    const bool unknown = error.code == Errc::NotFound;
    m_problem->set(Tone::Wait, Icon::Alert, unknown ? tr("No product of this shop has that number.") : ErrorText::sentence(error));
    m_problem->show();
}

void BasketSheet::addTyped()
{
    m_problem->hide();
    m_basket.putCode(m_code->text());
    m_code->clear();
}

void BasketSheet::present()
{
    const BasketView &view = m_basket.view();
    const bool open = view.state == BasketState::Open;
    presentRows();
    presentSuggestions();
    if (view.problem) {
        m_problem->set(Tone::Wait, Icon::Alert, tr("The till did not get it. The basket is kept: try again, or show the code."));
        m_problem->show();
    }
    const bool something = open && !view.rows.empty();
    m_empty->setVisible(!something);
    m_total->setText(view.total.isNull() ? tr("%n piece(s)", nullptr, view.pieces) : CustomerText::joined({tr("%n piece(s)", nullptr, view.pieces), moneyText(view.total)}));
    m_total->setVisible(something);
    m_drop->setVisible(something);
    m_codeShown = m_codeShown && something;
    m_qr->setBytes(m_codeShown ? view.code : QByteArray());
    m_howTo->setText(!m_codeShown || m_qr->isValid() ? tr("Hold it to the till's scanner. Then say that it was read.") : tr("There is more in it than a code can hold. Hand it over in two parts."));
    m_list->setVisible(!m_codeShown);
    m_codePage->setVisible(m_codeShown);
    m_showCode->setText(m_codeShown ? tr("Back to the list") : tr("Show the code"));
    m_showCode->setEnabled(something);
    m_read->setVisible(m_codeShown);
    m_read->setEnabled(m_qr->isValid());
    m_send->setVisible(!m_codeShown && (view.folder || view.address));
    m_send->setEnabled(something && !view.sending);
}

void BasketSheet::presentRows()
{
    const BasketView &view = m_basket.view();
    std::vector<std::pair<ProductId, int>> now;
    for (const BasketRow &row : view.rows) {
        if (view.state == BasketState::Open)
            now.emplace_back(row.product.id, row.quantity);
    }
    if (now == m_shown)
        return;
    m_shown = now;
    clearLayout(*m_rows);
    for (size_t i = 0; i < now.size(); ++i)
        m_rows->addWidget(makeRow(view.rows[i]));
}

QWidget *BasketSheet::makeRow(const BasketRow &row)
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 8, 0, 8);
    line->setSpacing(12);
    auto *tile = new ProductTile({48, 48});
    tile->setCategory(row.product.category);
    line->addWidget(tile);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *name = new Label(TextRole::Strong, row.product.name);
    name->setMaxLines(2);
    texts->addWidget(name);
    const QString stock = row.product.stockHere ? tr("%n here", nullptr, *row.product.stockHere) : QString();
    const QString size = row.product.size.isEmpty() ? QString() : tr("size %1").arg(row.product.size);
    texts->addWidget(new Label(TextRole::Small, CustomerText::joined({moneyText(row.product.price), size, stock}), Ink::Soft));
    line->addLayout(texts, 1);
    auto *quantity = new Stepper(0, maxHoldQuantity);
    quantity->setValue(row.quantity);
    quantity->setAccessibleName(tr("Pieces of %1").arg(row.product.name));
    line->addWidget(quantity, 0, Qt::AlignVCenter);
    connect(quantity, &Stepper::changed, this, [this, id = row.product.id](int pieces) { m_basket.setQuantity(id, pieces); });
    return widget;
}

void BasketSheet::presentSuggestions()
{
    std::vector<Product> offered;
    for (const Recommendation &r : m_visit.state().brief.recommendations) {
        const bool inside = std::any_of(m_shown.begin(), m_shown.end(), [&](const auto &row) { return row.first == r.product.id; });
        if (!inside)
            offered.push_back(r.product);
    }
    m_suggestedTitle->setVisible(!offered.empty());
    std::vector<ProductId> ids;
    for (const Product &product : offered)
        ids.push_back(product.id);
    if (ids == m_offered)
        return;
    m_offered = ids;
    clearLayout(*m_suggested);
    for (const Product &product : offered) {
        auto *row = new ProductRow(product, CustomerText::joined({moneyText(product.price), product.stockHere ? tr("%n here", nullptr, *product.stockHere) : QString()}));
        row->setCheckable(false);
        connect(row, &QAbstractButton::clicked, this, [this, product] { m_basket.put(product, LineFrom::Recommendation); });
        m_suggested->addWidget(row);
    }
}

} // namespace tuttu
