// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/cuefile.h"
#include "tests/ui/madeup.h"

namespace tuttu::madeup {

namespace {

CuesView of(const CueBookState &book)
{
    CuesView view;
    view.book = book;
    view.today = now().date();
    view.example = [draft = book.draft](int rule, const CueExamples::Wanted &wanted, const QString &tone) {
        return CueExamples().example(draft.rule(rule, tone), wanted);
    };
    return view;
}

CueBookState ready()
{
    CueBookState book;
    book.face = CueBookState::Face::Ready;
    book.draft = book.inUse = CueDraft({}, standardCuesJson());
    return book;
}

CueTextPlace sentenceOf(const CueBookState &book, const QString &rule, const QString &language = "en")
{
    const int at = book.draft.find(rule).value();
    return book.draft.places(at, book.draft.says(at, -1, CueTextKind::Say) ? -1 : 0, CueTextKind::Say, language).front();
}

void check(CueBookState &book) { book.problems = book.draft.problems(NeverWords(neverWords())); }

} // namespace

CuesView cues() { return of(ready()); }

CuesView cuesDraft()
{
    CueBookState book = ready();
    book.own = book.canUndo = true;
    book.draft.setOn(book.draft.find("secondVisit").value(), false);
    book.draft.duplicate(book.draft.find("lapsed").value());
    book.draft.setText(sentenceOf(book, "lastScoreLow"), "Ask him how {things} went.");
    check(book);
    return of(book);
}

CuesView cuesLong()
{
    CueBookState book = ready();
    const QString words = QString("Asiakaspalvelulähtöisyydestä kertova erityisen pitkä lause ").repeated(4).left(longestCueSentence);
    for (int rule = 0; rule < book.draft.count(); ++rule) {
        for (int inCase = -1; inCase < book.draft.cases(rule); ++inCase) {
            for (const CueTextKind kind : {CueTextKind::Say, CueTextKind::Because, CueTextKind::Evidence, CueTextKind::IfAsked}) {
                if (!book.draft.says(rule, inCase, kind))
                    continue;
                for (const char *language : {"en", "fi"}) {
                    for (const CueTextPlace &place : book.draft.places(rule, inCase, kind, language))
                        book.draft.setText(place, words);
                }
            }
        }
    }
    check(book);
    return of(book);
}

CuesView cuesLoading() { return of({}); }

CuesView cuesBroken()
{
    CueBookState book;
    book.face = CueBookState::Face::Broken;
    book.problem = Error{Errc::Invalid, "rules[3].when[0]: there is no fact \"shoeSize\""};
    return of(book);
}

CuesView cuesRefused()
{
    CueBookState book;
    book.face = CueBookState::Face::Refused;
    return of(book);
}

CuesView cuesConflict()
{
    CueBookState book = ready();
    book.own = true;
    book.draft.setText(sentenceOf(book, "lapsed"), "Good to see them again.");
    book.problem = Error{Errc::Conflict, {}};
    return of(book);
}

CuesView cuesTrying()
{
    CueBookState book = ready();
    book.trial.running = true;
    book.trial.done = 120;
    book.trial.of = 480;
    return of(book);
}

CuesView cuesTried()
{
    CueBookState book = ready();
    book.trial.finished = true;
    book.trial.done = book.trial.of = 480;
    book.trial.silent = 12;
    book.trial.silentNow = 17;
    for (int rule = 0; rule < book.draft.count(); ++rule)
        book.trial.rows.push_back({book.draft.name(rule), rule % 4 ? 400 - 30 * rule : 0, rule % 4 ? 300 - 20 * rule : 0, 400, rule % 4 ? 295 - 20 * rule : 0});
    return of(book);
}

} // namespace tuttu::madeup
