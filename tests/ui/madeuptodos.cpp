// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeup.h"

namespace tuttu::madeup {

using namespace Qt::StringLiterals;

namespace {

QDate today() { return now().toTimeZone(QTimeZone(shop().zone)).date(); }

TodoRow row(const QString &who, const QString &text, int inDays, std::optional<FollowUpOrigin> origin, const ClerkId &owner)
{
    TodoRow r;
    r.id = FollowUpId::derived("madeup", who + text);
    r.customer = CustomerId::derived("madeup", who);
    r.name.shown = who;
    r.text = text;
    r.due = today().addDays(inDays);
    r.term = inDays < 0 ? TodoTerm::Overdue : inDays == 0 ? TodoTerm::Today : TodoTerm::Coming;
    r.origin = origin;
    r.owner = owner;
    return r;
}

TodoView view(TodoState::Face face)
{
    TodoView v;
    v.todo.face = face;
    v.todo.today = today();
    v.clerks = clerks();
    v.reader = v.clerks.front().id;
    v.zone = QTimeZone(shop().zone);
    v.now = now();
    return v;
}

TodoRow done(TodoRow r, int minutesAgo, const ClerkId &by)
{
    r.term = TodoTerm::Done;
    r.doneAt = now().addSecs(-60 * minutesAgo);
    r.doneBy = by;
    return r;
}

} // namespace

TodoView todos()
{
    TodoView v = view(TodoState::Face::Ready);
    const ClerkId me = v.reader, other = v.clerks.at(1).id;
    TodoRow waits = row(u"Aino Virtanen"_s, {}, -1, {}, {}), hold = row(u"山田 花子"_s, u"Set of 3 cake tins pantry design"_s, 0, {}, me);
    waits.id = CaseId::derived("madeup", u"case"_s);
    hold.id = HoldId::derived("madeup", u"hold"_s);
    v.todo.rows = {row(u"Jari Koskinen"_s, u"Ring when the linen is in: he wanted the long table cloth, and the napkins in the same green if there are eight of them"_s, -3,
                       FollowUpOrigin::ByHand, me),
                   waits,
                   hold,
                   row(u"ليلى حداد"_s, u"Ask how the lamp does in the hall"_s, 0, FollowUpOrigin::Cue, me),
                   row(u"Maija Lehtonen"_s, u"Show her the look for the terrace once more"_s, 2, FollowUpOrigin::Look, me),
                   row(u"Aino Virtanen"_s, u"Get in touch as agreed"_s, 5, FollowUpOrigin::Case, me),
                   row(u"Timo Rantanen"_s, u"Ask whether they still want “Birch candle”: it is on hold until 2 Dec."_s, 11, FollowUpOrigin::Hold, me),
                   done(row(u"Jari Koskinen"_s, u"Write about the vase"_s, -1, FollowUpOrigin::ByHand, me), 44, me),
                   done(row(u"Maija Lehtonen"_s, u"Send the washing instructions"_s, -4, FollowUpOrigin::ByHand, other), 3000, other)};
    v.todo.mine = 7;
    v.todo.all = 12;
    return v;
}

TodoView todosLong()
{
    TodoView v = view(TodoState::Face::Ready);
    v.todo.everybodys = true;
    const QString words = u"Kysy kahvipannunlämmittimen pesuohjeista, lahjapaperista ja siitä, sopiiko perjantai-iltapäivä, sillä hän tulee kaukaa "_s;
    for (int i = 0; i < 6; ++i)
        v.todo.rows.push_back(row(u"Wolfeschlegelsteinhausenbergerdorff-Mäkinen-Järveläinen Maximiliana-Annegret %1"_s.arg(i), QString(words + words + words).left(280), i - 400,
                                  FollowUpOrigin::Cue, v.clerks.back().id));
    v.todo.all = 6;
    return v;
}

TodoView todosOfNobodyElse()
{
    TodoView v = view(TodoState::Face::Ready);
    v.todo.all = 3;
    return v;
}

TodoView todosNone() { return view(TodoState::Face::Ready); }
TodoView todosLoading() { return view(TodoState::Face::Loading); }

TodoView todosError()
{
    TodoView v = view(TodoState::Face::Error);
    v.todo.problem = Error{Errc::Io, {}};
    return v;
}

} // namespace tuttu::madeup
