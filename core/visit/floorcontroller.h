// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/domain/profile.h"
#include "core/domain/staff.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>
#include <vector>

namespace tuttu {

class CaptureService;
class ProfileService;
class SessionController;
class Storage;
struct OpenedProfile;

/** One visit as the Floor shows it. A hint has no name, no tier and no cues, whatever we know. */
struct VisitCard {
    Visit visit;
    PersonName name;
    Tier tier = Tier::Member;
    bool firstVisit = false;
    bool mine = false;              ///< claimed by the clerk who is signed in
    QString clerkName;              ///< who has claimed it
    std::vector<Cue> cues;          ///< at most three
};

enum class TodoKind { HoldEnds, FollowUp };

struct Todo {
    TodoKind kind = TodoKind::FollowUp;
    CustomerId customer;
    PersonName name;
    QString text;                   ///< the follow-up's words or the held product's name
    QDate due;                      ///< store-local
    FollowUpId followUp;
    ClerkId owner;                  ///< of a follow-up
    HoldId hold;
};

struct FloorState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    Store store;
    std::vector<VisitCard> arrived, withClerk, left; ///< arrived: longest waiting first; left: latest first
    std::vector<Todo> todos;
    int visitorsToday = 0;          ///< as counted at the door; or those with a card here, when they are more: counters report late
    int recognisedToday = 0;
    std::optional<Error> problem;
};

/** The Floor: every visit of today, who is with whom. A visit ends 20 minutes after its last sign. GUI thread. */
class FloorController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int leaveAloneSecs = 15 * 60;
    static constexpr int othersWaitSecs = 60;    ///< before a visit that another device opened is ended here
    static constexpr int approachSecs = 10 * 60; ///< the house rule: no second greeting before

    FloorController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session,
                    const Clock &clock, QObject *parent = nullptr);

    const FloorState &state() const { return m_state; }
    const VisitCard *card(VisitId visit) const;
    std::vector<Clerk> colleagues() const;    ///< everybody but who is signed in

    void load();                              ///< today's visits from the cache, at start
    /** Somebody was recognised: opens a visit, or adds a sign to the open one. The id is theirs at once; the visit stands on the
     *  Floor after its COMMIT. Null: this visit's clerk has said "not them". */
    VisitId arrive(const Recognition &who, const QString &place, const OpenedProfile *profile);
    void countVisitors(int count, Means means);
    void setCountedAtTheDoor(int people);     ///< by the counters, today
    void claim(VisitId visit);
    void handOver(VisitId visit, ClerkId colleague); ///< the visit goes on with them
    void release(VisitId visit);
    void greet(VisitId visit);                ///< not again within approachSecs
    void leaveAlone(VisitId visit);
    void notThem(VisitId visit);
    void end(VisitId visit);
    void reopen(VisitId visit);               ///< undo of end
    void finishFollowUp(FollowUpId followUp);
    void giveFollowUp(FollowUpId followUp, ClerkId colleague);
    void endHold(HoldId hold, HoldState state);
    void hear(const std::vector<Op> &ops);    ///< other devices' acts are in the cache now
    void tick();                              ///< ends what is over; called by a timer each half minute and by tests

Q_SIGNALS:
    void changed();
    void visitEnded(const tuttu::VisitId &visit, bool byItself); ///< offer undo
    void refused(const tuttu::Error &error);

private:
    void record(const Outcome &outcome, const std::optional<Outcome> &inverse = {});
    void act(VisitId visit, const Outcome &outcome); ///< with the way back
    void onRecorded(const Op &op, const Outcome &outcome);
    void apply(const Outcome &outcome, const QDateTime &at);
    VisitCard withKnown(const Visit &visit);
    void rebuild();
    void readAgain();
    void replaceCards(std::vector<VisitCard> cards);
    void followSession();
    void fillCards();
    void fillCard(const Visit &visit);
    void loadTodos();
    VisitCard *find(VisitId visit);

    Storage &m_storage;
    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    FloorState m_state;
    std::vector<VisitCard> m_cards;     ///< every visit of today, whatever its lane
    QHash<CustomerId, VisitCard> m_known; ///< what the scan's own answer told, until the visit's COMMIT
    QSet<VisitId> m_elsewhere;          ///< visits another device opened
    QSet<VisitId> m_filled;             ///< cards whose customer was read for the clerk signed in
    ClerkId m_readFor;                  ///< that clerk
    int m_anonymous = 0;
    int m_atTheDoor = 0;
    bool m_readingAgain = false, m_heardMeanwhile = false;
    QTimer m_timer;
};

} // namespace tuttu
