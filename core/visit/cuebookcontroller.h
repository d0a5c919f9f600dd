// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuedraft.h"
#include "core/insight/cues/cueexamples.h"
#include "core/insight/cues/cuetrial.h"
#include "core/profile/cuebookstore.h"
#include "core/profile/profileservice.h"

#include <QFutureWatcher>
#include <QObject>

namespace tuttu {

class SessionController;

/** What a book would do to the shop's customers today, beside the one in use. */
struct CueTrialState {
    struct Row {
        QString rule;
        int could = 0, says = 0;         ///< customers it could be said to; who would hear it
        int couldNow = 0, saysNow = 0;   ///< by the book in use
    };
    bool running = false;
    int done = 0, of = 0;                ///< customers
    bool finished = false;
    bool outdated = false;               ///< the draft was changed after it
    int silent = 0, silentNow = 0;       ///< customers with nothing to hear
    std::vector<Row> rows;               ///< in the order of the draft; then those only the book in use has
    std::optional<Error> problem;
};

struct CueBookState {
    enum class Face { Loading, Ready, Broken /**< the file cannot be used; `problem` says where */, Refused /**< not a manager */ };
    Face face = Face::Loading;
    CueDraft draft, inUse;
    std::vector<CueDraftProblem> problems; ///< of the draft; saving is off until there is none
    bool own = false;                      ///< the shop has a book of its own
    bool canUndo = false;
    bool saving = false;
    std::optional<Error> problem;          ///< of the last verb; Conflict: the file was changed by hand meanwhile
    bool looking = false;                  ///< examples are still being looked for
    CueTrialState trial;
    bool isChanged() const { return !(draft == inUse); }
    bool maySave() const { return face == Face::Ready && isChanged() && problems.empty() && !saving; }
};

/** The shop's book in a manager's hands: a draft that stays until it is saved or set aside, a trial of it on the shop's customers, and what
 *  was said before one tap away. Refuses everybody else. GUI thread. */
class CueBookController final : public QObject
{
    Q_OBJECT
public:
    CueBookController(Storage &storage, ProfileService &profiles, SessionController &session, const Clock &clock, QObject *parent = nullptr);
    ~CueBookController() override;

    const CueBookState &state() const { return m_state; }
    bool isManagers() const;                 ///< a manager is signed in
    QDate today() const;                     ///< store-local
    QString tone() const { return m_profiles.shop().tone; }

    void open();                             ///< reads the file, unless a draft is being worked on; looks for examples
    void readAgain();                        ///< the file as it is now; the draft is set aside
    void edit(const std::function<void(CueDraft &)> &how);
    void discard();                          ///< the draft is the book in use again
    void save();
    void saveOver();                         ///< after Conflict: the draft, whatever the file holds now; that can be undone
    void undo();
    void useTuttus();                        ///< the shop has no book of its own any more; can be undone

    void startTrial();
    void cancelTrial();
    CueExamples::Example example(int rule, const CueExamples::Wanted &wanted, const QString &tone) const;

Q_SIGNALS:
    void changed();
    void saved();                            ///< the next brief says it
    void refused(const tuttu::Error &error);

private:
    struct Trial;
    using Kept = Result<std::shared_ptr<const CueBook>>;
    bool mayGoOn();
    void show(const CueBookStore::Kept &kept);
    void keep(std::function<Kept(const CueBookStore &)> how);
    void onKept(const Kept &kept);
    void lookForExamples();
    void finishTrial(const Trial &trial, const Result<int> &people);
    void check();

    Storage &m_storage;
    ProfileService &m_profiles;
    SessionController &m_session;
    const Clock &m_clock;
    CueBookStore m_store;
    QByteArray m_onDisk;                     ///< what the file held when it was read
    NeverWords m_never;
    CueBookState m_state;
    std::shared_ptr<const CueExamples> m_examples;
    QDate m_examplesDay;
    QFutureWatcher<Result<int>> m_trying;
};

} // namespace tuttu
