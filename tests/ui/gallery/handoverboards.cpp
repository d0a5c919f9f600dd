// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/board.h"
#include "ui/pages/handover/handoverview.h"

namespace tuttu {

namespace {

QWidget *view(const HandOverState &state, const QStringList &languages = {"en"})
{
    auto *page = new HandOverView;
    page->speak(languages);
    page->present(state);
    return page;
}

HandOverState reasons()
{
    HandOverState state;
    state.step = HandOverState::Step::Reasons;
    state.score = 7;
    state.nameKnown = true;
    return state;
}

QWidget *question() { return view({HandOverState::Step::Question}); }
QWidget *finnish() { return view({HandOverState::Step::Question}, {"fi"}); }

QWidget *changedMind()
{
    HandOverState state = reasons();
    state.step = HandOverState::Step::Question;
    return view(state);
}

QWidget *written()
{
    HandOverState state = reasons();
    state.reasons = {"staff", "waiting"};
    state.comment = "The cake stand came home whole, and somebody found the last one in the back for me.";
    state.withName = true;
    return view(state);
}

QWidget *notSaved()
{
    HandOverState state = reasons();
    state.reasons = {"range"};
    state.comment = "Lovely shop.";
    state.problem = Error{Errc::DiskFull, {}};
    return view(state);
}

} // namespace

std::vector<Board> handOverBoards()
{
    return {{"nps", question}, {"nps-fi", finnish}, {"nps-back", changedMind}, {"nps-reasons", [] { return view(reasons()); }},
            {"nps-reasons-fi", [] { return view(reasons(), {"fi"}); }}, {"nps-written", written}, {"nps-notsaved", notSaved},
            {"nps-thanks", [] { return view({HandOverState::Step::Thanks}); }}};
}

} // namespace tuttu
