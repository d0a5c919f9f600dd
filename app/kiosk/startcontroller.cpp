// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/startcontroller.h"

#include "app/common/demokey.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/demoshop.h"
#include "core/security/wrappedkey.h"
#include "core/storage/storagerepair.h"

#include <QFile>
#include <QPointer>
#include <QSysInfo>
#include <QtConcurrent>

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = StartState::Step;

StartController::StartController(ShopFolder folder, bool demo, Storage &storage, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_demo(demo), m_storage(storage), m_clock(clock), m_keyRing(secrets)
{
}

void StartController::show(Step step, const std::optional<Error> &problem)
{
    m_state.step = step;
    m_state.problem = problem;
    Q_EMIT changed();
}

void StartController::start()
{
    show(Step::Opening);
    const auto settings = ShopSettings::load(m_folder);
    if (settings) {
        m_settings = *settings;
    } else if (settings.error().code == Errc::NotFound && m_demo) {
        m_settings = demoSettings();
        m_settings.cueFile = m_folder.cues();
    } else if (settings.error().code == Errc::NotFound) {
        return show(Step::NoShop);
    } else {
        return show(Step::Failed, settings.error());
    }
    m_demo = m_settings.demo; // a real shop's folder is never treated as a demo, whatever was asked
    findKey();
}

void StartController::findKey()
{
    if (m_demo)
        return onKey(demoKeys(m_folder));
    if (QFile::exists(m_folder.wrappedKey()))
        return show(Step::Passphrase);
    whenDone(m_keyRing.unlock(m_folder.holdsSealedData()), this, [this](const Result<DeviceKeysPtr> &keys) {
        if (!keys && keys.error().code == Errc::NoKeychain && !m_folder.holdsSealedData())
            return show(Step::NewPassphrase);
        onKey(keys);
    });
}

void StartController::enterPassphrase(const QString &passphrase)
{
    const bool isNew = m_state.step == Step::NewPassphrase;
    if (!isNew && m_state.step != Step::Passphrase)
        return;
    m_state.step = Step::Opening;
    Q_EMIT changed();
    // Argon2id takes about half a second on purpose.
    const auto opening = QtConcurrent::run([isNew, passphrase, path = m_folder.wrappedKey(), folder = m_folder]() -> Result<DeviceKeysPtr> {
        if (isNew) {
            if (const auto made = folder.create(); !made)
                return made.error();
            const QByteArray master = DeviceKeys::newMaster();
            const auto wrapped = WrappedKey::wrap(master, passphrase);
            if (!wrapped)
                return wrapped.error();
            if (const auto kept = wrapped->save(path); !kept)
                return kept.error();
            return DeviceKeys::fromMaster(master);
        }
        const auto wrapped = WrappedKey::load(path);
        if (!wrapped)
            return wrapped.error();
        const auto master = wrapped->unwrap(passphrase);
        return master ? DeviceKeys::fromMaster(*master) : Result<DeviceKeysPtr>(master.error());
    });
    whenDone(opening, this, [this, isNew](const Result<DeviceKeysPtr> &keys) {
        if (!keys && (keys.error().code == Errc::WrongSecret || keys.error().code == Errc::Invalid))
            return show(isNew ? Step::NewPassphrase : Step::Passphrase, keys.error());
        onKey(keys);
    });
}

void StartController::onKey(const Result<DeviceKeysPtr> &keys)
{
    if (!keys && keys.error().code == Errc::KeyLost)
        return openForgotten(keys.error());
    if (!keys)
        return show(Step::Failed, keys.error());
    m_keys = *keys;
    findProof();
}

/** Without one the shop is open all the same: it cannot be one of a chain. */
void StartController::findProof()
{
    if (m_demo)
        return openFiles();
    whenDone(m_keyRing.proof(), this, [this](const Result<DeviceProofPtr> &proof) {
        if (proof)
            m_proof = *proof;
        openFiles();
    });
}

/** A key that is not there may have been destroyed on purpose: the outbox knows. */
void StartController::openForgotten(const Error &problem)
{
    whenDone(m_storage.open(m_folder.path(), {}), this, [this, problem](const Result<Opened> &opened) {
        if (!opened || opened->forgotten == Forgotten::No)
            return show(Step::Failed, problem);
        whenDone(m_keyRing.proof(), this, [this, why = opened->forgotten](const Result<DeviceProofPtr> &proof) {
            if (!proof)
                return show(Step::Failed, proof.error());
            m_proof = *proof;
            Q_EMIT forgotten(why);
        });
    });
}

void StartController::openFiles()
{
    show(Step::Opening);
    whenDone(m_storage.open(m_folder.path(), m_keys), this, [this](const Result<Opened> &opened) { onOpened(opened); });
}

void StartController::onOpened(const Result<Opened> &opened)
{
    if (!opened)
        return show(Step::Failed, opened.error());
    if (opened->forgotten != Forgotten::No) { // the light went out before all of it was done
        m_keys.reset();
        Q_EMIT forgotten(opened->forgotten);
        return;
    }
    if (!m_ticket.isEmpty() && !m_folder.exists())
        return enrol();
    if (m_demo && !QFile::exists(m_folder.settings()))
        return fillDemo();
    Q_EMIT ready();
}

void StartController::showJoin(const JoinState &join)
{
    m_state.join = join;
    show(Step::NoShop);
}

void StartController::join(const QString &ticket)
{
    if (m_state.step != Step::NoShop || m_state.join.step == JoinState::Step::Joining)
        return;
    if (const auto read = EnrolmentTicket::fromText(ticket); !read) // no key is made and no file for what is no code
        return showJoin({JoinState::Step::Failed, HubTrouble::None, read.error()});
    m_ticket = ticket;
    if (const auto made = m_folder.create(); !made)
        return showJoin({JoinState::Step::Failed, HubTrouble::None, made.error()});
    showJoin({JoinState::Step::Joining});
    if (m_keys)
        enrol(); // not the first try: everything is open
    else
        findKey();
}

void StartController::enrol()
{
    showJoin({JoinState::Step::Joining});
    m_enrol = std::make_unique<EnrolService>(m_storage, m_proof, m_network, m_clock);
    whenDone(m_enrol->join(m_ticket, QSysInfo::machineHostName(), QStringLiteral(TUTTU_VERSION), m_folder.hub()), this, [this](const Enrolled &enrolled) { onEnrolled(enrolled); });
}

void StartController::onEnrolled(const Enrolled &enrolled)
{
    if (!enrolled.hub)
        return showJoin({JoinState::Step::Failed, enrolled.trouble, enrolled.problem});
    m_settings = {};
    m_settings.store = enrolled.hub->store;
    if (const auto kept = m_settings.save(m_folder); !kept)
        return show(Step::Failed, kept.error());
    const auto settings = ShopSettings::load(m_folder); // with all that settings have by themselves
    if (!settings)
        return show(Step::Failed, settings.error());
    m_settings = *settings;
    Q_EMIT ready();
}

void StartController::fillDemo()
{
    show(Step::Filling);
    const auto filled = DemoShop(m_storage, m_keys, m_clock).fill([guard = QPointer(this)](int percent) {
        if (guard) {
            guard->m_state.progress = percent;
            Q_EMIT guard->changed();
        }
    });
    whenDone(filled, this, [this](const Result<> &done) {
        if (!done)
            return show(Step::Failed, done.error());
        // Written last: a demo whose filling was cut short has no settings and is filled anew.
        if (const auto kept = m_settings.save(m_folder); !kept)
            return show(Step::Failed, kept.error());
        Q_EMIT ready();
    });
}

void StartController::mend()
{
    if (m_state.step != Step::Failed || !m_state.problem || m_state.problem->code != Errc::Damaged)
        return;
    const bool outbox = m_state.problem->detail.contains(u"outbox.db");
    show(Step::Opening);
    const auto mended = [this](const auto &result) {
        if (result)
            openFiles();
        else
            show(Step::Failed, result.error());
    };
    if (outbox)
        whenDone(m_storage.rescueOutbox(m_folder.path(), m_keys), this, mended);
    else
        whenDone(m_storage.rebuildCache(m_folder.path()), this, mended);
}

} // namespace tuttu
