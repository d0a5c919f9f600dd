// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/cuesview.h"

#include "core/insight/wording.h"
#include "ui/text/booktext.h"

namespace tuttu {

CueExamples::Wanted wantedIn(const CuesView &view, const QLocale &locale)
{
    CueExamples::Wanted wanted;
    wanted.locale = locale;
    wanted.today = view.today;
    wanted.product = BookText::madeUpProduct();
    wanted.words = BookText::madeUpPromise();
    return wanted;
}

CueExamples::Example exampleAt(const CuesView &view, const CueTextPlace &place)
{
    const CueDraft &draft = view.book.draft;
    CueExamples::Wanted wanted = wantedIn(view, QLocale(place.language));
    wanted.form = place.form;
    wanted.counted.countOf = draft.countOf(place);
    for (const CueTextPlace &one : draft.places(place.rule, place.inCase, place.kind, place.language)) {
        if (one.tone == place.tone)
            wanted.counted.forms.insert(one.form, draft.text(one));
    }
    // What is said for all cases is heard in those that have no words of their own.
    std::vector<int> inCases;
    for (int one = 0; one < draft.cases(place.rule); ++one) {
        if (place.inCase < 0 ? !draft.says(place.rule, one, place.kind) : one == place.inCase)
            inCases.push_back(one);
    }
    if (inCases.empty())
        inCases.push_back(place.inCase);
    const QString tone = place.tone.isEmpty() ? view.tone : place.tone;
    std::optional<CueExamples::Example> madeUp;
    for (const int one : inCases) {
        wanted.inCase = one;
        const CueExamples::Example example = view.example(place.rule, wanted, tone);
        if (example.real)
            return example;
        madeUp = example; // the last case is the most usual one
    }
    return *madeUp;
}

CueExamples::Example exampleOf(const CuesView &view, int rule)
{
    const QLocale locale;
    const CueExamples::Example any = view.example(rule, wantedIn(view, locale), view.tone);
    if (any.real)
        return any;
    const int inCase = view.book.draft.says(rule, -1, CueTextKind::Say) ? -1 : 0; // the usual sentence rather than an odd case
    return exampleAt(view, {rule, inCase, CueTextKind::Say, QLocale::languageToCode(locale.language()), {}, {}});
}

QString exampleSentence(const CuesView &view, int rule) { return Wording(QLocale(), view.today).sentence(exampleOf(view, rule).cue); }

} // namespace tuttu
