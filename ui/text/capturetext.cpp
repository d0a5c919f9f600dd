// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/capturetext.h"

#include <QHash>

namespace tuttu {

using namespace Qt::StringLiterals;

QString CaptureText::done(const QString &kind)
{
    const QHash<QString, QString> sentences{
        {u"note.added"_s, tr("The note is saved")},
        {u"hold.placed"_s, tr("It is on hold")},
        {u"hold.ended"_s, tr("The hold has ended")},
        {u"followUp.added"_s, tr("The follow-up is saved")},
        {u"followUp.done"_s, tr("The follow-up is done")},
        {u"followUp.reassigned"_s, tr("The follow-up is your colleague's now")},
        {u"message.written"_s, tr("The message is noted as sent")},
        {u"cue.judged"_s, tr("That is remembered")},
        {u"recommendation.declined"_s, tr("It will not be suggested again")},
        {u"consent.given"_s, tr("Their yes is saved")},
        {u"consent.refused"_s, tr("Their no is saved")},
        {u"consent.withdrawn"_s, tr("Their no is saved")},
        {u"noticing.paused"_s, tr("No radio notices them for now")},
        {u"customer.created"_s, tr("The customer is saved")},
        {u"customer.edited"_s, tr("The change is saved")},
        {u"customers.merged"_s, tr("Both records are one person now")},
        {u"customers.unmerged"_s, tr("The records are apart again")},
        {u"interests.told"_s, tr("What they told is saved")},
        {u"case.acknowledged"_s, tr("You have taken it up")},
        {u"case.reassigned"_s, tr("Your colleague has it now")},
        {u"case.noted"_s, tr("The note is saved")},
        {u"case.closed"_s, tr("The case is closed")},
        {u"basket.handedOver"_s, tr("The basket is with the till")},
        {u"basket.dropped"_s, tr("The basket is empty")},
        {u"look.made"_s, tr("The look is saved")},
        {u"goal.set"_s, tr("The goal is set")},
        {u"dayNote.written"_s, tr("The note on the day is saved")},
        {u"dayNote.removed"_s, tr("The note on the day is gone")},
        {u"keyAct.written"_s, tr("The key act is saved")},
        {u"plan.written"_s, tr("The plan is saved")},
        {u"staffing.planned"_s, tr("The staffing is saved")},
        {u"experiment.started"_s, tr("The experiment runs")},
        {u"experiment.ended"_s, tr("The experiment has ended")},
        {u"visitors.counted"_s, tr("One more visitor is counted")},
        {u"visit.unbound"_s, tr("It was not them")},
    };
    return sentences.value(kind);
}

QString CaptureText::what(const QString &kind)
{
    const QHash<QString, QString> words{
        {u"visit.claimed"_s, tr("Visit taken over")}, {u"visit.released"_s, tr("Visit given free")}, {u"visit.greeted"_s, tr("Greeted")},
        {u"visit.leftAlone"_s, tr("Just looking")}, {u"visit.unbound"_s, tr("It was not them")}, {u"visit.ended"_s, tr("Visit ended")},
        {u"visit.reopened"_s, tr("Visit goes on")}, {u"visit.restored"_s, tr("Visit set back")}, {u"visitors.counted"_s, tr("Visitors counted")},
        {u"cue.judged"_s, tr("Talking point")}, {u"recommendation.declined"_s, tr("Not for them")}, {u"nps.answered"_s, tr("Answer of a customer")},
        {u"nps.declined"_s, tr("No answer wanted")}, {u"note.added"_s, tr("Note")}, {u"hold.placed"_s, tr("Put on hold")}, {u"hold.ended"_s, tr("Hold ended")},
        {u"followUp.added"_s, tr("Follow-up")}, {u"followUp.done"_s, tr("Follow-up done")}, {u"followUp.reassigned"_s, tr("Follow-up given away")},
        {u"noticing.paused"_s, tr("Noticing paused")}, {u"consent.given"_s, tr("Permission given")}, {u"consent.refused"_s, tr("Permission refused")},
        {u"consent.withdrawn"_s, tr("Permission withdrawn")}, {u"customer.created"_s, tr("New customer")}, {u"customer.edited"_s, tr("Customer edited")},
        {u"customers.merged"_s, tr("Records merged")}, {u"customers.unmerged"_s, tr("Records parted")}, {u"interests.told"_s, tr("Interests")},
        {u"case.opened"_s, tr("Wants to hear from us")}, {u"case.acknowledged"_s, tr("Case taken up")}, {u"case.reassigned"_s, tr("Case given away")},
        {u"case.noted"_s, tr("Note on a case")}, {u"case.closed"_s, tr("Case closed")}, {u"message.written"_s, tr("Message")},
        {u"basketLine.set"_s, tr("Basket")}, {u"basket.handedOver"_s, tr("Basket to the till")}, {u"basket.dropped"_s, tr("Basket emptied")},
        {u"basket.sold"_s, tr("Sold at the till")}, {u"look.made"_s, tr("Look")}, {u"goal.set"_s, tr("Goal")}, {u"dayNote.written"_s, tr("Note on a day")},
        {u"dayNote.removed"_s, tr("Note on a day removed")}, {u"keyAct.written"_s, tr("Key act")}, {u"plan.written"_s, tr("Plan for three years")},
        {u"staffing.planned"_s, tr("Staffing")}, {u"experiment.started"_s, tr("Experiment started")}, {u"experiment.ended"_s, tr("Experiment ended")},
        {u"capture.undone"_s, tr("Taken back")}, {u"op.lost"_s, tr("Lost on this device's disk")},
    };
    return words.value(kind, kind); // of a newer program: its own name is better than none
}

QString CaptureText::takenBack() { return tr("Taken back"); }
QString CaptureText::tooLate() { return tr("It is too late to take it back here. Correct it where it stands."); }

} // namespace tuttu
