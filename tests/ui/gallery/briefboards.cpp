// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"

#include "core/capture/notefile.h"
#include "tests/ui/samples/briefsamples.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/holdsheet.h"
#include "ui/dialogs/notesheet.h"
#include "ui/pages/brief/briefview.h"
#include "ui/pages/brief/cuecard.h"
#include "ui/pages/timelinepage.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/stage.h"

namespace tuttu {

namespace {

const NoteLint lint = standardNoteLint();

BriefView *brief(const BriefState &state, const BriefScene &scene = samples::scene())
{
    auto *view = new BriefView;
    view->present(state, scene);
    return view;
}

QWidget *mirrored()
{
    auto *view = brief(samples::layla());
    view->setLayoutDirection(Qt::RightToLeft);
    return view;
}

Stage *onStage(QWidget *page)
{
    auto *stage = new Stage(page);
    stage->resize(1280, 800);
    return stage;
}

QWidget *why()
{
    auto *view = brief(samples::aino());
    auto *stage = onStage(view);
    stage->grab();
    CueCard *card = view->findChildren<CueCard *>().at(1);
    stage->openBeside(card, new Popover(card->subject(), card->evidence()));
    return stage;
}

QWidget *withSheet(Sheet *sheet)
{
    auto *stage = onStage(brief(samples::aino()));
    stage->openSheet(sheet);
    return stage;
}

const QDate today(2026, 11, 21);

QWidget *note() { return withSheet(new NoteSheet({{"gift", "looking"}, "For a sister who likes ceramics, about 40 pounds."}, lint)); }
QWidget *followUp() { return withSheet(new FollowUpSheet({"Write when the cake stands are back", today.addDays(7)}, today, lint)); }

QWidget *followUpPicked()
{
    auto *sheet = new FollowUpSheet({"Write when the cake stands are back", today.addDays(12)}, today, lint);
    QWidget *stage = withSheet(sheet);
    for (QAbstractButton *button : sheet->findChildren<QAbstractButton *>()) {
        if (button->text() == "Pick a day")
            button->click();
    }
    return stage;
}

QWidget *hold()
{
    return withSheet(new HoldSheet({samples::aino().brief.recommendations[0].product}, {}, today));
}

QWidget *holds()
{
    std::vector<Product> products;
    for (const Recommendation &r : samples::aino().brief.recommendations)
        products.push_back(r.product);
    return withSheet(new HoldSheet(products, {"2 × Set of 3 cake tins pantry design · until 23 Nov"}, today));
}

QWidget *refused()
{
    auto *sheet = new NoteSheet({{"gift"}, "For a sister who likes ceramics."}, lint);
    sheet->refuse({Errc::DiskFull, {}});
    return withSheet(sheet);
}

QWidget *timeline(TimelineFilter filter)
{
    auto *page = new TimelinePage;
    page->present(samples::aino(), samples::scene());
    page->setFilter(filter);
    return page;
}

} // namespace

std::vector<Board> briefBoards()
{
    return {{"brief", [] { return brief(samples::aino()); }}, {"brief-offline", [] { return brief(samples::judged(), samples::offline()); }},
            {"brief-long", [] { return brief(samples::longest(), samples::offline()); }}, {"brief-japanese", [] { return brief(samples::sakura()); }},
            {"brief-arabic", [] { return brief(samples::layla()); }}, {"brief-mirrored", mirrored}, {"brief-newcomer", [] { return brief(samples::newcomer()); }}, {"brief-without", [] { return brief(samples::withoutSuggestions()); }},
            {"brief-loading", [] { return brief(samples::loading()); }}, {"brief-error", [] { return brief(samples::failed()); }},
            {"brief-nobody", [] { return brief({}); }}, {"brief-why", why}, {"brief-note", note}, {"brief-note-refused", refused},
            {"brief-followup", followUp}, {"brief-followup-day", followUpPicked}, {"brief-hold", hold}, {"brief-holds", holds},
            {"timeline", [] { return timeline(TimelineFilter::All); }}, {"timeline-notes", [] { return timeline(TimelineFilter::Notes); }}};
}

} // namespace tuttu
