// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handoverpage.h"

#include "core/visit/shopengine.h"
#include "ui/pages/handover/handoverview.h"
#include "ui/pages/handover/ownscreenview.h"
#include "ui/pages/handover/permissionsview.h"
#include "ui/pages/handover/quizview.h"
#include "ui/pages/handover/shownlookview.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/stage.h"

#include <QStackedLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

HandOverPage::HandOverPage(ShopEngine &shop, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_shop(shop), m_clock(clock), m_question(new HandOverView), m_permissions(new PermissionsView), m_quiz(new QuizView(shop.quiz.quiz())),
      m_ownScreen(new OwnScreenView), m_look(new ShownLookView), m_views(new QStackedLayout(this))
{
    for (GuestFrame *view : views()) {
        m_views->addWidget(view);
        connect(view, &GuestFrame::languageChanged, this, &HandOverPage::onLanguageChanged);
    }
    makeQuestion();
    makePermissions();
    makeQuiz();
    makeOwnScreen();
    makeLook();
    connect(&shop.guest, &GuestController::changed, this, &HandOverPage::onGuestChanged);
    onGuestChanged();
}

std::array<GuestFrame *, 5> HandOverPage::views() const { return {m_question, m_permissions, m_quiz, m_ownScreen, m_look}; }

void HandOverPage::makeQuestion()
{
    connect(m_question, &HandOverView::chosen, &m_shop.handOver, &HandOverController::choose);
    connect(m_question, &HandOverView::declined, &m_shop.handOver, &HandOverController::decline);
    connect(m_question, &HandOverView::reasonToggled, &m_shop.handOver, &HandOverController::toggleReason);
    connect(m_question, &HandOverView::commentChanged, &m_shop.handOver, &HandOverController::setComment);
    connect(m_question, &HandOverView::withNameChanged, &m_shop.handOver, &HandOverController::setWithName);
    connect(m_question, &HandOverView::wantsContactChanged, &m_shop.handOver, &HandOverController::setWantsContact);
    connect(m_question, &HandOverView::contactChanged, &m_shop.handOver, &HandOverController::setContact);
    connect(m_question, &HandOverView::changeWanted, &m_shop.handOver, &HandOverController::changeAnswer);
    connect(m_question, &HandOverView::backWanted, &m_shop.handOver, &HandOverController::back);
    connect(m_question, &HandOverView::sendWanted, &m_shop.handOver, &HandOverController::send);
    connect(&m_shop.handOver, &HandOverController::changed, this, &HandOverPage::onChanged);
    m_question->present(m_shop.handOver.state());
}

void HandOverPage::makePermissions()
{
    connect(m_permissions, &PermissionsView::answered, &m_shop.permissions, &PermissionsController::answer);
    connect(m_permissions, &PermissionsView::signedAs, &m_shop.permissions, &PermissionsController::sign);
    connect(m_permissions, &PermissionsView::undoWanted, &m_shop.guest, &GuestController::undo);
    connect(m_permissions, &PermissionsView::doneWanted, &m_shop.guest, &GuestController::done);
    connect(&m_shop.permissions, &PermissionsController::changed, this, [this] { m_permissions->present(m_shop.permissions.state(), m_shop.guest.state()); });
}

void HandOverPage::makeQuiz()
{
    connect(m_quiz, &QuizView::chosen, &m_shop.quiz, &QuizController::choose);
    connect(m_quiz, &QuizView::nextWanted, &m_shop.quiz, &QuizController::next);
    connect(m_quiz, &QuizView::backWanted, &m_shop.quiz, &QuizController::back);
    connect(m_quiz, &QuizView::changeWanted, &m_shop.quiz, &QuizController::change);
    connect(m_quiz, &QuizView::removeWanted, &m_shop.quiz, &QuizController::remove);
    connect(m_quiz, &QuizView::undoWanted, &m_shop.guest, &GuestController::undo);
    connect(m_quiz, &QuizView::doneWanted, &m_shop.quiz, &QuizController::done);
    connect(&m_shop.quiz, &QuizController::changed, this, [this] { m_quiz->present(m_shop.quiz.state(), m_shop.guest.state()); });
}

void HandOverPage::makeOwnScreen()
{
    connect(m_ownScreen, &OwnScreenView::permissionsWanted, this, [this] { m_shop.guest.goTo(GuestScene::Permissions); });
    connect(m_ownScreen, &OwnScreenView::quizWanted, this, [this] { m_shop.guest.goTo(GuestScene::Quiz); });
    connect(m_ownScreen, &OwnScreenView::undoWanted, &m_shop.guest, &GuestController::undo);
    connect(m_ownScreen, &OwnScreenView::doneWanted, &m_shop.guest, &GuestController::done);
    connect(&m_shop.guest, &GuestController::changed, this, &HandOverPage::presentOwnScreen);
    connect(m_ownScreen, &GuestFrame::languageChanged, this, &HandOverPage::presentOwnScreen);
}

void HandOverPage::makeLook()
{
    connect(m_look, &ShownLookView::toggled, &m_shop.looks, &LookController::toggleLiked);
    connect(m_look, &ShownLookView::doneWanted, &m_shop.guest, &GuestController::done);
    connect(&m_shop.looks, &LookController::shownChanged, this, [this] { m_look->present(m_shop.looks.shown()); });
}

void HandOverPage::presentOwnScreen()
{
    const GuestState &guest = m_shop.guest.state();
    if (guest.scene == GuestScene::None || guest.scene == GuestScene::Look)
        return m_ownScreen->present({}, guest);
    const ShopContext &shop = m_shop.profiles.shop();
    m_ownScreen->present(ownRecord({guest.profile, guest.brief, m_shop.session.state().clerks, m_shop.permissions.wordings(), m_shop.quiz.quiz(), shop.store.name, shop.zone,
                                    m_clock.now().toTimeZone(shop.zone).date()},
                                   m_ownScreen->words()),
                         guest);
}

void HandOverPage::onChanged()
{
    const HandOverState &state = m_shop.handOver.state();
    if (Stage *stage = Stage::of(this); stage && state.step != HandOverState::Step::Reasons)
        stage->hideKeyboard();
    m_question->present(state);
}

QWidget *HandOverPage::viewOf(GuestScene scene) const
{
    switch (scene) {
    case GuestScene::None: return m_question;
    case GuestScene::Permissions: return m_permissions;
    case GuestScene::Quiz: return m_quiz;
    case GuestScene::OwnScreen: return m_ownScreen;
    case GuestScene::Look: return m_look;
    }
    Q_UNREACHABLE();
}

void HandOverPage::onGuestChanged()
{
    QWidget *shown = viewOf(m_shop.guest.state().scene);
    m_views->setCurrentWidget(shown);
    setFocusProxy(shown);
}

void HandOverPage::onLanguageChanged(const QString &language)
{
    m_shop.permissions.speak(language);
    for (GuestFrame *view : views()) {
        if (view->language() != language)
            view->speak({language}); // they go from page to page in one language
    }
    // The customer writes in the language they read.
    if (Stage *stage = Stage::of(this))
        stage->keyboard()->setLanguage(language == "fi"_L1 ? KeyLanguage::Finnish : language == "sv"_L1 ? KeyLanguage::Swedish : KeyLanguage::English);
}

void HandOverPage::speak(const QStringList &languages)
{
    for (GuestFrame *view : views())
        view->speak(languages);
}

} // namespace tuttu
