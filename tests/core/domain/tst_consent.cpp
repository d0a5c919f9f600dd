// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/consent.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
constexpr Purpose mail = Purpose::EmailMarketing;

ConsentEvent said(const char *id, ConsentState state, const char *seen = nullptr, ConsentSpeaker speaker = ConsentSpeaker::Customer)
{
    ConsentEvent e;
    e.id = ConsentId::derived("consent", QString::fromLatin1(id));
    e.purpose = mail;
    e.state = state;
    if (seen)
        e.seen = ConsentId::derived("consent", QString::fromLatin1(seen));
    e.speaker = speaker;
    e.at = noon.addSecs(id[0]);
    e.wording = u"email-1"_s;
    return e;
}

ConsentState after(std::vector<ConsentEvent> events)
{
    return consentAfter(mail, events).state;
}

} // namespace

/** What holds is the same on every device, and no fault of the network makes a yes of a no. */
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSaidIsNotAsked();
    void theLastWordOfOneDeviceHolds();
    void aYesGivenElsewhereAtTheSameTimeIsNoYes();
    void aYesThatHasSeenTheNoHolds();
    void ofTwoYesesTheNarrowerHolds();
    void aClerksYesNeverTurnsANo();
    void theOrderOfArrivalNeverMatters();
    void noInterleavingOnThreeDevicesWidensAConsent();
};

void TestConsent::nothingSaidIsNotAsked()
{
    QCOMPARE(after({}), ConsentState::NotAsked);
}

void TestConsent::theLastWordOfOneDeviceHolds()
{
    const auto yes = said("a", ConsentState::Granted), no = said("b", ConsentState::Withdrawn, "a"), again = said("c", ConsentState::OneToOne, "b");
    QCOMPARE(after({yes}), ConsentState::Granted);
    QCOMPARE(after({yes, no}), ConsentState::Withdrawn);
    QCOMPARE(after({yes, no, again}), ConsentState::OneToOne);
    QCOMPARE(consentAfter(mail, {yes, no}).since, no.at);
}

void TestConsent::aYesGivenElsewhereAtTheSameTimeIsNoYes()
{
    const auto before = said("a", ConsentState::Granted);
    const auto no = said("b", ConsentState::Withdrawn, "a");
    const auto yesElsewhere = said("c", ConsentState::Granted, "a"); // later by its clock, but it knew nothing of the no
    QCOMPARE(after({before, no, yesElsewhere}), ConsentState::Withdrawn);
    QCOMPARE(after({before, yesElsewhere, no}), ConsentState::Withdrawn);
}

void TestConsent::aYesThatHasSeenTheNoHolds()
{
    QCOMPARE(after({said("a", ConsentState::Refused), said("b", ConsentState::Granted, "a")}), ConsentState::Granted);
    // Seen by way of another event in between.
    QCOMPARE(after({said("a", ConsentState::Refused), said("b", ConsentState::Awaited, "a"), said("c", ConsentState::Granted, "b")}), ConsentState::Granted);
}

void TestConsent::ofTwoYesesTheNarrowerHolds()
{
    QCOMPARE(after({said("a", ConsentState::Granted), said("b", ConsentState::OneToOne)}), ConsentState::OneToOne);
    QCOMPARE(after({said("a", ConsentState::Awaited), said("b", ConsentState::Granted)}), ConsentState::Awaited);
}

void TestConsent::aClerksYesNeverTurnsANo()
{
    const auto no = said("a", ConsentState::Refused);
    QCOMPARE(after({no, said("b", ConsentState::Granted, "a", ConsentSpeaker::Clerk)}), ConsentState::Refused);
    QCOMPARE(after({no, said("b", ConsentState::Granted, "a", ConsentSpeaker::Clerk), said("c", ConsentState::Granted, "b")}), ConsentState::Granted);
    QCOMPARE(after({said("a", ConsentState::Granted, nullptr, ConsentSpeaker::Clerk)}), ConsentState::Granted); // nothing was refused
    QCOMPARE(after({said("a", ConsentState::Granted), said("b", ConsentState::Withdrawn, "a", ConsentSpeaker::Clerk)}), ConsentState::Withdrawn); // told to a clerk
}

void TestConsent::theOrderOfArrivalNeverMatters()
{
    std::vector<ConsentEvent> events{said("a", ConsentState::Granted), said("b", ConsentState::Withdrawn, "a"), said("c", ConsentState::OneToOne, "a"),
                                     said("d", ConsentState::Granted, "b"), said("e", ConsentState::Granted, "c")};
    const Consent once = consentAfter(mail, events);
    std::vector<int> order(events.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        std::vector<ConsentEvent> arrived;
        for (const int i : order)
            arrived.push_back(events[size_t(i)]);
        QCOMPARE(consentAfter(mail, arrived), once);
    } while (std::next_permutation(order.begin(), order.end()));
}

/** Three devices, up to four acts, each act on any device, syncing with the others before it or not: every case. An act is a yes or a no of
 *  the customer, who sees what their device shows. Wherever the last no was not seen by a later yes, all three end with no. */
void TestConsent::noInterleavingOnThreeDevicesWidensAConsent()
{
    struct Act { int device; bool yes, syncsBefore; };
    std::vector<Act> each;
    for (int device = 0; device < 3; ++device) {
        for (const bool yes : {false, true}) {
            for (const bool syncs : {false, true})
                each.push_back({device, yes, syncs});
        }
    }
    int cases = 0, endedWithNo = 0;
    for (int length = 1; length <= 4; ++length) {
        std::vector<size_t> at(size_t(length), 0);
        for (;;) {
            std::vector<ConsentEvent> everything;
            std::array<std::vector<ConsentEvent>, 3> known;
            std::vector<std::vector<ConsentId>> seenBy; // of each act, what its device knew
            for (int i = 0; i < length; ++i) {
                const Act act = each[at[size_t(i)]];
                auto &mine = known[size_t(act.device)];
                if (act.syncsBefore)
                    mine = everything;
                std::vector<ConsentId> saw;
                for (const ConsentEvent &e : mine)
                    saw.push_back(e.id);
                ConsentEvent event = said(QByteArray(1, char('a' + i)).constData(), act.yes ? ConsentState::Granted : ConsentState::Withdrawn);
                event.seen = lastEventOf(mail, mine);
                mine.push_back(event);
                everything.push_back(event);
                seenBy.push_back(saw);
            }
            // The truth, told without the rule: a no holds unless some yes was said by somebody before whose eyes it was.
            bool no = false;
            for (size_t i = 0; i < everything.size(); ++i) {
                if (!saysNo(everything[i].state))
                    continue;
                const bool overridden = std::any_of(seenBy.begin(), seenBy.end(), [&](const auto &saw) {
                    const auto index = size_t(&saw - seenBy.data());
                    return saysYes(everything[index].state) && std::find(saw.begin(), saw.end(), everything[i].id) != saw.end();
                });
                no = no || !overridden;
            }
            const ConsentState state = after(everything);
            // Never wider than the truth. It may be narrower: an event names one it has seen, not all.
            QVERIFY2(!no || saysNo(state), qPrintable(u"a no became a yes, case %1"_s.arg(cases)));
            ++cases;
            endedWithNo += saysNo(state);
            size_t place = 0;
            while (place < at.size() && ++at[place] == each.size())
                at[place++] = 0;
            if (place == at.size())
                break;
        }
    }
    QCOMPARE(cases, 12 + 12 * 12 + 12 * 12 * 12 + 12 * 12 * 12 * 12);
    QVERIFY(endedWithNo > cases / 2 && endedWithNo < cases);
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
