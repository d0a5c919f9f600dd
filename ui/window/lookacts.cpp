// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lookacts.h"

#include "core/base/moneytext.h"
#include "core/base/whendone.h"
#include "core/visit/shopengine.h"
#include "ui/errortext/errortext.h"
#include "ui/print/paper.h"
#include "ui/print/paperprinter.h"
#include "ui/text/looktext.h"
#include "ui/widgets/stage.h"
#include "ui/window/reminder.h"

#include <QGuiApplication>
#include <QLocale>

#include <utility>

namespace tuttu {

LookActs::LookActs(ShopEngine &shop, QWidget &page, const Clock &clock, QObject *parent) : QObject(parent), m_shop(shop), m_page(page), m_clock(clock)
{
    // After the Floor has come back.
    connect(&shop.session, &SessionController::signedInAs, this, &LookActs::tellLiked, Qt::QueuedConnection);
    connect(&shop.visit, &VisitController::changed, this, &LookActs::openAgain, Qt::QueuedConnection);
    connect(&shop.basket, &BasketController::refused, this, [this](const Error &error) {
        if (Stage *stage = Stage::of(&m_page); stage && !stage->sheet()) // the basket's own sheet tells it itself
            stage->toast(ErrorText::sentence(error));
    });
}

void LookActs::open()
{
    Stage *stage = Stage::of(&m_page);
    if (!stage || !m_shop.session.signedIn())
        return;
    m_shop.looks.begin();
    m_sheet = new LookSheet(m_shop.looks);
    connect(m_sheet, &LookSheet::showWanted, this, &LookActs::show);
    connect(m_sheet, &LookSheet::basketWanted, this, &LookActs::toBasket);
    connect(m_sheet, &LookSheet::printWanted, this, &LookActs::print);
    connect(m_sheet, &LookSheet::fileWanted, this, &LookActs::saveFile);
    connect(m_sheet, &LookSheet::reminderWanted, this, &LookActs::remind);
    stage->openSheet(m_sheet);
}

void LookActs::show()
{
    const std::optional<OpenLook> look = m_shop.looks.view().open;
    if (!look)
        return;
    const BriefState brief = m_shop.visit.state(); // handing over closes the one on the screen
    if (Stage *stage = Stage::of(&m_page))
        stage->closeOverlays();
    const bool known = brief.face == BriefState::Face::Ready;
    m_shown = Shown{look->look.id, known ? brief.customer : CustomerId(), brief.visit, brief.recognition};
    Q_EMIT handingOver(brief.profile.customer.languages + QStringList{QLocale().bcp47Name()}); // theirs first
    m_shop.looks.show();
}

void LookActs::remind()
{
    const LookView &view = m_shop.looks.view();
    if (view.open && !view.customer.isNull())
        openReminder(m_shop, m_page, view.customer, {tr("Ask what they think of “%1”").arg(LookText::title(view.open->look.name, int(view.open->products.size()))), {}, FollowUpOrigin::Look});
}

void LookActs::toBasket()
{
    m_shop.looks.toBasket();
    if (m_sheet)
        m_sheet->closeSheet();
}

LookPaper LookActs::paper() const
{
    const std::optional<OpenLook> &open = m_shop.looks.view().open;
    if (!open)
        return {};
    const ShopContext &shop = m_shop.profiles.shop();
    LookPaper paper{shop.store.name, LookText::title(open->look.name, int(open->products.size())), QLocale().toString(m_clock.now().toTimeZone(shop.zone).date(), QLocale::LongFormat), {}, open->code,
                    LookText::aboutCode(!shop.lookAddress.isEmpty()), LookText::pageOf(), QGuiApplication::layoutDirection()};
    for (const Product &product : open->products)
        paper.lines.push_back({product.name, LookText::paperFacts(product), moneyText(product.price)});
    return paper;
}

void LookActs::print()
{
    const Result<> printed = printLook(paper());
    Stage *stage = Stage::of(&m_page);
    if (printed && stage)
        stage->toast(tr("It is on its way to the printer"));
    else if (m_sheet)
        m_sheet->tell(printed.error().code == Errc::NotFound ? tr("This device knows no printer. Save the page as a file, or let them take the code.")
                                                            : tr("The printer did not take it. Please look at it and try again."));
}

void LookActs::saveFile()
{
    const auto kept = m_shop.looks.keepFile(lookPdf(paper(), paperSizeFor(QLocale())));
    whenDone(kept, this, [this](const Result<QString> &path) {
        Stage *stage = Stage::of(&m_page);
        if (path && stage)
            stage->toast(tr("Kept as %1").arg(*path));
        else if (!path && m_sheet)
            m_sheet->tell(ErrorText::sentence(path.error()));
    });
}

/** The clerk has the tablet again: what was liked is told, and one touch leads back to it. */
void LookActs::tellLiked()
{
    const auto shown = std::exchange(m_shown, std::nullopt);
    Stage *stage = Stage::of(&m_page);
    if (!shown || !stage)
        return;
    const int liked = m_shop.looks.likedOf(shown->look, shown->customer);
    const QString told = liked > 0 ? tr("%n thing(s) of the look were liked", nullptr, liked) : tr("Nothing of the look was marked as liked");
    stage->toast(told, tr("See the look"), [guard = QPointer(this), shown = *shown] {
        if (guard)
            guard->goBack(shown);
    });
}

void LookActs::goBack(const Shown &shown)
{
    if (!m_shop.session.signedIn())
        return;
    m_goingBack = shown;
    if (shown.customer.isNull())
        return openAgain();
    m_shop.visit.open(shown.customer, shown.recognition, shown.visit);
    Q_EMIT briefWanted();
}

void LookActs::openAgain()
{
    if (!m_goingBack)
        return;
    const BriefState &brief = m_shop.visit.state();
    const CustomerId here = brief.face == BriefState::Face::Ready ? brief.customer : CustomerId();
    if (here != m_goingBack->customer)
        return;
    const LookId look = std::exchange(m_goingBack, std::nullopt)->look;
    open();
    m_shop.looks.open(look);
}

} // namespace tuttu
