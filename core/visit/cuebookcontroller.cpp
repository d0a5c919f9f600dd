// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/cuebookcontroller.h"

#include "core/base/whendone.h"
#include "core/profile/cuefile.h"
#include "core/profile/everybody.h"
#include "core/visit/sessioncontroller.h"

#include <QtConcurrent>

namespace tuttu {

namespace {

constexpr qsizetype mostForExamples = 400; ///< customers; a rule nobody of them fits has a made-up one

} // namespace

/** Both books, tried on the same people. Touched on the storage thread until it is done. */
struct CueBookController::Trial {
    CueTrial draft, inUse;
};

CueBookController::CueBookController(Storage &storage, ProfileService &profiles, SessionController &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_profiles(profiles), m_session(session), m_clock(clock),
      m_store(profiles.shop().cueFile, profiles.shop().tone), m_never(neverWords())
{
    connect(&session, &SessionController::lockedOrOut, this, [this] { m_examples.reset(); }); // promises and purchases are somebody's
    connect(&m_trying, &QFutureWatcherBase::progressValueChanged, this, [this](int done) {
        m_state.trial.done = done;
        m_state.trial.of = m_trying.progressMaximum();
        Q_EMIT changed();
    });
}

CueBookController::~CueBookController() { m_trying.future().cancel(); }

bool CueBookController::isManagers() const { return m_session.isManagers(); }

QDate CueBookController::today() const { return m_clock.now().toTimeZone(m_profiles.shop().zone).date(); }

bool CueBookController::mayGoOn()
{
    if (isManagers())
        return true;
    Q_EMIT refused({Errc::Unauthorized, QStringLiteral("the book of cues is the manager's")});
    return false;
}

void CueBookController::open()
{
    if (!isManagers()) {
        m_state.face = CueBookState::Face::Refused;
        Q_EMIT refused({Errc::Unauthorized, QStringLiteral("the book of cues is the manager's")});
        return Q_EMIT changed();
    }
    if (!m_state.looking && (!m_examples || m_examplesDay != today()))
        lookForExamples();
    if (m_state.isChanged()) {
        m_state.face = CueBookState::Face::Ready; // the draft waited
        return Q_EMIT changed();
    }
    readAgain();
}

void CueBookController::readAgain()
{
    if (!mayGoOn())
        return;
    m_state.face = CueBookState::Face::Loading;
    m_state.problem.reset();
    Q_EMIT changed();
    // Checking a book by its schema takes as long as a few frames: not on this thread.
    using Read = Result<CueBookStore::Kept>;
    const auto reading = QtConcurrent::run([store = m_store]() -> std::pair<Read, Kept> {
        const Read kept = store.read();
        return {kept, kept ? store.check(kept->json) : Kept(kept.error())};
    });
    whenDone(reading, this, [this](const std::pair<Read, Kept> &read) {
        const auto &[kept, book] = read;
        m_onDisk = kept ? kept->json : QByteArray();
        if (book) {
            m_profiles.setCues(*book); // what is shown as the book in use is said
            return show(*kept);
        }
        m_state.face = CueBookState::Face::Broken;
        m_state.problem = book.error();
        m_state.canUndo = kept && kept->canUndo;
        Q_EMIT changed();
    });
}

void CueBookController::show(const CueBookStore::Kept &kept)
{
    m_state.inUse = m_state.draft = CueDraft(kept.json, standardCuesJson());
    m_state.own = !kept.json.isEmpty();
    m_state.canUndo = kept.canUndo;
    m_state.face = CueBookState::Face::Ready;
    m_state.trial = {};
    check();
    Q_EMIT changed();
}

void CueBookController::check() { m_state.problems = m_state.draft.problems(m_never); }

void CueBookController::edit(const std::function<void(CueDraft &)> &how)
{
    if (!mayGoOn() || m_state.face != CueBookState::Face::Ready)
        return;
    const CueDraft before = m_state.draft;
    how(m_state.draft);
    if (m_state.draft == before)
        return;
    m_state.trial.outdated = true;
    check();
    Q_EMIT changed();
}

void CueBookController::discard()
{
    edit([this](CueDraft &draft) { draft = m_state.inUse; });
}

void CueBookController::keep(std::function<Kept(const CueBookStore &)> how)
{
    if (!mayGoOn() || m_state.saving)
        return;
    m_state.saving = true;
    m_state.problem.reset();
    Q_EMIT changed();
    const auto keeping = QtConcurrent::run([store = m_store, how = std::move(how)]() -> std::pair<Kept, Result<CueBookStore::Kept>> {
        const Kept kept = how(store);
        return {kept, store.read()};
    });
    whenDone(keeping, this, [this](const std::pair<Kept, Result<CueBookStore::Kept>> &done) {
        const auto &[kept, file] = done;
        m_state.saving = false;
        if (!kept || !file) {
            m_state.problem = kept ? file.error() : kept.error();
            return Q_EMIT changed(); // the draft stays as it is
        }
        m_onDisk = file->json;
        m_profiles.setCues(*kept);
        show(*file);
        Q_EMIT saved();
    });
}

void CueBookController::save()
{
    if (m_state.maySave())
        keep([json = m_state.draft.toJson(), before = m_onDisk](const CueBookStore &store) { return store.save(json, before); });
}

void CueBookController::saveOver()
{
    if (!m_state.maySave())
        return;
    keep([json = m_state.draft.toJson()](const CueBookStore &store) -> Kept {
        const auto now = store.read();
        return now ? store.save(json, now->json) : now.error();
    });
}

void CueBookController::undo()
{
    if (!m_state.isChanged()) // what is being typed is not thrown away by the way
        keep([before = m_onDisk](const CueBookStore &store) { return store.undo(before); });
}

void CueBookController::useTuttus()
{
    if (!m_state.isChanged())
        keep([before = m_onDisk](const CueBookStore &store) { return store.save({}, before); });
}

void CueBookController::lookForExamples()
{
    auto examples = std::make_shared<CueExamples>();
    m_state.looking = true;
    m_examplesDay = today();
    const auto book = m_profiles.shop().cues;
    const auto looking = lookAtEverybody(m_storage, m_profiles.shop(), [examples, book](const Profile &profile, const Catalogue &catalogue, const BriefContext &context) {
        static const Affinity none;
        examples->look(BriefFacts(profile, none, catalogue, context), *book);
    }, mostForExamples);
    whenDone(looking, this, [this, examples](const Result<int> &) {
        if (m_session.signedIn())
            m_examples = examples; // as far as they could be read
        m_state.looking = false;
        Q_EMIT changed();
    });
}

CueExamples::Example CueBookController::example(int rule, const CueExamples::Wanted &wanted, const QString &tone) const
{
    static const CueExamples none;
    return (m_examples ? *m_examples : none).example(m_state.draft.rule(rule, tone), wanted);
}

void CueBookController::startTrial()
{
    if (!mayGoOn() || m_state.face != CueBookState::Face::Ready || m_state.trial.running || !m_state.problems.empty())
        return;
    const auto draft = std::make_shared<const CueBook>(m_state.draft.book(tone())), inUse = m_profiles.shop().cues;
    m_state.trial = {};
    m_state.trial.running = true;
    auto trial = std::make_shared<Trial>(Trial{CueTrial(draft), CueTrial(inUse)});
    const auto trying = lookAtEverybody(m_storage, m_profiles.shop(), [trial](const Profile &profile, const Catalogue &catalogue, const BriefContext &context) {
        trial->draft.look(profile, catalogue, context, 1);
        trial->inUse.look(profile, catalogue, context, 1);
    });
    m_trying.setFuture(trying);
    whenDone(trying, this, [this, trial](const Result<int> &people) { finishTrial(*trial, people); });
    Q_EMIT changed();
}

void CueBookController::cancelTrial()
{
    m_trying.cancel();
    m_state.trial = {};
    Q_EMIT changed();
}

void CueBookController::finishTrial(const Trial &trial, const Result<int> &people)
{
    CueTrialState &shown = m_state.trial;
    shown.running = false;
    if (!people) {
        shown.problem = people.error();
        return Q_EMIT changed();
    }
    shown.finished = true;
    shown.done = shown.of = *people;
    shown.silent = trial.draft.silent();
    shown.silentNow = trial.inUse.silent();
    const auto tried = [](const CueTrial &of, const QString &rule) {
        const CueRule *found = of.book().find(rule);
        return found ? of.tried()[size_t(found - of.book().rules.data())] : CueTrial::Tried();
    };
    const auto row = [&](const QString &rule) {
        const CueTrial::Tried then = tried(trial.draft, rule), now = tried(trial.inUse, rule);
        return CueTrialState::Row{rule, then.could, then.says, now.could, now.says};
    };
    for (const CueRule &rule : trial.draft.book().rules)
        shown.rows.push_back(row(rule.name));
    for (const CueRule &rule : trial.inUse.book().rules) {
        if (!trial.draft.book().find(rule.name))
            shown.rows.push_back(row(rule.name));
    }
    Q_EMIT changed();
}

} // namespace tuttu
