// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/domain/staff.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <optional>
#include <variant>
#include <vector>

namespace tuttu {

class CaptureService;
class CaseController;
class NoteLint;
class ProfileService;
class SessionController;
class Storage;

enum class TodoTerm { Overdue, Today, Coming, Done };
using TodoId = std::variant<FollowUpId, HoldId, CaseId>;

/** One thing to be done for one customer, or done lately. */
struct TodoRow {
    TodoId id;
    TodoTerm term = TodoTerm::Today;
    CustomerId customer;
    PersonName name;
    QString text;                         ///< a follow-up's words, a held product's name; nothing of a case: it is read where it is open
    QDate due;                            ///< store-local
    ClerkId owner;                        ///< null = nobody's
    std::optional<FollowUpOrigin> origin; ///< of a follow-up; none when it is not this clerk's to know
    QDateTime doneAt;                     ///< UTC, when it is done
    ClerkId doneBy;
    friend bool operator==(const TodoRow &, const TodoRow &) = default;
};

struct TodoState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    bool everybodys = false;              ///< else what is mine, and nobody's
    std::vector<TodoRow> rows;            ///< soonest due first, then what was done, latest first
    int mine = 0, all = 0;                ///< so many are open, whichever are shown
    QDate today;                          ///< store-local
    std::optional<Error> problem;
};

/** All that is to be done in the shop: follow-ups, holds that end, cases this clerk may see; and the follow-ups done lately. Reads while
 *  somebody looks. GUI thread. */
class TodoController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int comingDays = 28; ///< what is due later is not told yet
    static constexpr int doneDays = 14;

    TodoController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, CaseController &cases,
                   const Clock &clock, QObject *parent = nullptr);

    const TodoState &state() const { return m_state; }
    std::vector<Clerk> colleagues() const;           ///< everybody but who is signed in
    const NoteLint &noteLint() const;
    QDate today() const;                             ///< store-local

    void hear(const std::vector<Op> &ops);    ///< other devices' acts are in the cache now
    void open();                                     ///< somebody looks: reads, and follows what is captured
    void close();                                    ///< nobody's name stays here
    void load();                                     ///< once more
    void showEverybodys(bool everybodys);
    /** Whose names stand on the screen now: each reading of a name is on record, once for a clerk's stay. */
    void seen(const std::vector<CustomerId> &customers);
    void finish(const TodoRow &row);                 ///< a follow-up is done, a hold collected; a case has its own end
    void give(const TodoRow &row, ClerkId colleague); ///< a follow-up
    QFuture<Result<Op>> addFollowUp(CustomerId customer, const QString &what, const QDate &due, FollowUpOrigin origin);
    void tick();                                     ///< a new day makes today's late

Q_SIGNALS:
    void changed();
    void refused(const tuttu::Error &error);

private:
    void record(const TodoId &about, const Outcome &outcome, const std::optional<Outcome> &inverse = {});
    void followSession();
    void present();
    bool mayKnowOfCase(const TodoRow &row) const;
    void addCases(std::vector<TodoRow> &rows) const;

    Storage &m_storage;
    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    CaseController &m_cases;
    const Clock &m_clock;
    bool m_open = false;
    std::vector<TodoRow> m_read;                     ///< everybody's, without the cases
    QSet<CustomerId> m_seen;                         ///< by the clerk below
    ClerkId m_seenBy;
    std::vector<TodoId> m_asked;                     ///< on its way to the disk: a second touch is none
    TodoState m_state;
};

} // namespace tuttu
