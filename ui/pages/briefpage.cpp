// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/briefpage.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/visit/handovercontroller.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/statuscontroller.h"
#include "ui/dialogs/holdsheet.h"
#include "ui/errortext/errortext.h"
#include "ui/pages/brief/briefview.h"
#include "ui/pages/brief/consentmenu.h"
#include "ui/pages/timelinepage.h"
#include "ui/text/timelinetext.h"
#include "ui/text/todotext.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/stage.h"

#include <QStackedLayout>

#include <algorithm>

namespace tuttu {

using namespace std::chrono_literals;

namespace {

const auto askForConsentRule = QLatin1String("consentMissing"); ///< a book may leave it out, not rename it

} // namespace

BriefPage::BriefPage(VisitController &visits, SessionController &session, StatusController &status, HandOverController &handOver,
                     const CaptureService &captures, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_visits(visits), m_session(session), m_status(status), m_handOver(handOver), m_captures(captures), m_clock(clock),
      m_pages(new QStackedLayout(this))
{
    makeViews();
    connect(&visits, &VisitController::changed, this, &BriefPage::present);
    connect(&visits, &VisitController::refused, this, &BriefPage::onRefused);
    connect(&status, &StatusController::changed, this, &BriefPage::present);
    connect(&m_minute, &QTimer::timeout, this, &BriefPage::present);
    m_minute.start(30s);
    present();
}

void BriefPage::makeViews()
{
    m_view = new BriefView;
    m_timeline = new TimelinePage;
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_timeline);
    connect(m_view, &BriefView::judged, this, &BriefPage::judge);
    connect(m_view, &BriefView::reminderRequested, this, [this](const QString &subject) { remind({subject, {}, FollowUpOrigin::Cue}); });
    connect(m_view, &BriefView::declined, &m_visits, &VisitController::decline);
    connect(m_view, &BriefView::holdRequested, this, &BriefPage::openHold);
    connect(m_view, &BriefView::whyRequested, this, &BriefPage::explain);
    connect(m_view, &BriefView::closeRequested, this, &BriefPage::closeRequested);
    connect(m_view, &BriefView::noticingRequested, this, &BriefPage::openConsents);
    connect(m_view, &BriefView::actsRequested, this, &BriefPage::actsRequested);
    connect(m_view, &BriefView::editRequested, this, &BriefPage::editRequested);
    connect(m_view, &BriefView::recordsRequested, this, &BriefPage::recordsRequested);
    connect(m_view, &BriefView::retryRequested, this, [this] { m_visits.open(m_visits.state().customer, m_visits.state().recognition, m_visits.state().visit); });
    connect(m_view, &BriefView::noteRequested, this, &BriefPage::openNote);
    connect(m_view, &BriefView::holdsRequested, this, &BriefPage::openHolds);
    connect(m_view, &BriefView::basketRequested, this, &BriefPage::basketRequested);
    m_view->setInBasket(m_inBasket);
    connect(m_view, &BriefView::followUpRequested, this, &BriefPage::openFollowUp);
    connect(m_view, &BriefView::timelineRequested, this, [this] { showTimeline(true); });
    connect(m_view, &BriefView::feedbackRequested, this, &BriefPage::askForFeedback);
    connect(m_timeline, &TimelinePage::backWanted, this, [this] { showTimeline(false); });
}

void BriefPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const bool timeline = m_pages->currentWidget() == m_timeline; // everything says its words as it is made: made anew, in the new language
    m_view->deleteLater();
    m_timeline->deleteLater();
    m_pages->removeWidget(m_view);
    m_pages->removeWidget(m_timeline);
    makeViews();
    present();
    showTimeline(timeline);
}

BriefScene BriefPage::scene() const
{
    const SessionState &session = m_session.state();
    BriefScene scene;
    if (const QTimeZone zone(session.store.zone); zone.isValid())
        scene.zone = zone;
    scene.now = m_clock.now();
    scene.clerks = session.clerks;
    scene.reader = m_session.clerkId();
    scene.sync = SyncText::words(m_status.state(), scene.now);
    return scene;
}

BriefPage::DraftKey BriefPage::draftKey() const { return {m_session.clerkId(), m_visits.state().customer}; }

void BriefPage::present()
{
    const BriefState &state = m_visits.state();
    if (state.face != BriefState::Face::Ready)
        showTimeline(false);
    if (!isVisible() && state.face == BriefState::Face::Ready)
        return; // shown when the page is
    m_view->present(state, scene());
    if (m_pages->currentWidget() == m_timeline)
        m_timeline->present(state, scene());
}

void BriefPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    present();
}

void BriefPage::showTimeline(bool timeline)
{
    if (timeline)
        m_timeline->present(m_visits.state(), scene());
    else
        m_timeline->clear();
    m_pages->setCurrentWidget(timeline ? static_cast<QWidget *>(m_timeline) : m_view);
}

void BriefPage::openNote()
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    const DraftKey key = draftKey();
    auto *sheet = new NoteSheet(m_notes.value(key), m_captures.noteLint());
    connect(sheet, &NoteSheet::saveWanted, this, [this, key, sheet] {
        const NoteDraft draft = sheet->draft();
        const auto answer = m_visits.addNote(draft.topics, draft.text);
        whenDone(answer, this, [this, key](const Result<Op> &op) {
            if (op)
                m_notes.remove(key); // also when the sheet was left meanwhile
        });
        sheet->settle(answer);
    });
    connect(sheet, &NoteSheet::left, this, [this, key, sheet] { m_notes.insert(key, sheet->draft()); });
    stage->openSheet(sheet);
}

void BriefPage::openFollowUp() { openFollowUpSheet(m_followUps.value(draftKey()), false); }
void BriefPage::remind(const FollowUpDraft &suggested) { openFollowUpSheet(suggested, true); }

/** What was suggested and not touched is one touch away again: left, it takes no other draft's place. */
void BriefPage::openFollowUpSheet(const FollowUpDraft &draft, bool suggested)
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    const DraftKey key = draftKey();
    auto *sheet = new FollowUpSheet(draft, m_visits.today(), m_captures.noteLint());
    connect(sheet, &FollowUpSheet::saveWanted, this, [this, key, sheet, suggested] {
        const FollowUpDraft wanted = sheet->draft();
        const auto answer = m_visits.addFollowUp(wanted.what, wanted.due, wanted.origin);
        whenDone(answer, this, [this, key, suggested](const Result<Op> &op) {
            if (op && !suggested)
                m_followUps.remove(key);
        });
        sheet->settle(answer);
    });
    connect(sheet, &FollowUpSheet::left, this, [this, key, sheet, suggested, draft] {
        if (!suggested || sheet->draft().what != draft.what)
            m_followUps.insert(key, sheet->draft());
    });
    stage->openSheet(sheet);
}

void BriefPage::remindOfHold(const Hold &hold)
{
    const Product product = m_visits.state().profile.products.value(hold.product);
    const QDate until = TimeText(scene().zone, m_clock.now()).dayOf(hold.until);
    remind({TodoText::askAboutHold(product.name, until), until, FollowUpOrigin::Hold});
}

void BriefPage::openHold(int recommendation)
{
    const auto &shown = m_visits.state().brief.recommendations;
    if (recommendation >= 0 && size_t(recommendation) < shown.size())
        openHoldSheet({shown[size_t(recommendation)].product}, {}, {});
}

void BriefPage::openHolds()
{
    const BriefState &state = m_visits.state();
    const TimeText time(scene().zone, m_clock.now());
    const TimelineText text(state.profile, m_session.state().clerks, m_session.clerkId(), time);
    QStringList lines;
    std::vector<Hold> onHold;
    for (const Hold &hold : state.profile.holds) {
        if (hold.state != HoldState::Open)
            continue;
        onHold.push_back(hold);
        lines += text.holdLine(hold);
    }
    std::vector<Product> products;
    for (const Recommendation &r : state.brief.recommendations) {
        if (std::none_of(onHold.begin(), onHold.end(), [&](const Hold &hold) { return hold.product == r.product.id; }))
            products.push_back(r.product);
    }
    openHoldSheet(products, lines, onHold);
}

void BriefPage::openHoldSheet(const std::vector<Product> &products, const QStringList &lines, const std::vector<Hold> &onHold)
{
    Stage *stage = Stage::of(this);
    if (!stage)
        return;
    auto *sheet = new HoldSheet(products, lines, m_visits.today());
    connect(sheet, &HoldSheet::reminderWanted, this, [this, onHold](int line) { remindOfHold(onHold[size_t(line)]); });
    connect(sheet, &HoldSheet::saveWanted, this, [this, sheet] {
        const HoldDraft draft = sheet->draft();
        sheet->settle(m_visits.hold(draft.product, draft.quantity, draft.until));
    });
    stage->openSheet(sheet);
}

void BriefPage::setInBasket(int pieces)
{
    m_inBasket = pieces;
    m_view->setInBasket(pieces);
}

void BriefPage::askForFeedback()
{
    const BriefState &state = m_visits.state();
    if (state.face != BriefState::Face::Ready)
        return;
    const CustomerId customer = state.customer;
    const VisitId visit = state.visit;
    if (Stage *stage = Stage::of(this))
        stage->closeOverlays();
    Q_EMIT handingOver(state.profile.customer.languages);
    m_handOver.start(customer, visit);
}

/** Who was asked whether we may write answers best themselves. */
void BriefPage::judge(int cue, CueVerdict verdict)
{
    const auto &cues = m_visits.state().brief.cues;
    const bool asked = verdict == CueVerdict::Said && cue >= 0 && size_t(cue) < cues.size() && cues[size_t(cue)].rule == askForConsentRule;
    m_visits.judge(cue, verdict);
    if (Stage *stage = Stage::of(this); stage && asked)
        stage->toast(tr("They can answer on the tablet themselves"), tr("Turn the tablet"), [this] { Q_EMIT permissionsRequested(); });
}

/** What they agreed to: asked on the tablet, or what they told the clerk. A no is kept at once; a yes only of somebody never asked. */
void BriefPage::openConsents()
{
    Stage *stage = Stage::of(this);
    if (!stage || m_visits.state().face != BriefState::Face::Ready)
        return;
    stage->openMenu(m_view->consents(), ConsentMenu(m_visits.state().profile.customer, m_clock.now())
                                            .items({[this] { Q_EMIT permissionsRequested(); }, [this](Purpose purpose, ConsentState answer) { heard(purpose, answer); },
                                                    [this](int seconds) { m_visits.pauseNoticing(seconds); }}));
}

void BriefPage::heard(Purpose purpose, ConsentState answer)
{
    whenDone(m_visits.heard(purpose, answer), this, [this](const Result<Op> &op) {
        if (Stage *stage = Stage::of(this); stage && op)
            stage->toast(tr("What they said is kept"));
    });
}

void BriefPage::explain(QWidget *card, const QString &subject, const QString &evidence, const QString &ifAsked)
{
    if (Stage *stage = Stage::of(this))
        stage->openBeside(card, new Popover(subject, evidence, ifAsked.isEmpty() ? QString() : tr("If they ask: “%1”", "%1 is a sentence to say").arg(ifAsked)));
}

void BriefPage::onRefused(const Error &error)
{
    Stage *stage = Stage::of(this);
    if (stage && isVisible() && !stage->sheet()) // an open sheet tells it itself
        stage->toast(ErrorText::sentence(error));
}

} // namespace tuttu
