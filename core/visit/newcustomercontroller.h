// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/customer.h"
#include "core/domain/op.h"
#include "core/profile/profileservice.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace tuttu {

class CaptureService;
class SessionController;

/** What a clerk writes down. One of name, mail and phone is needed; nothing else is pressed on anybody. */
struct NewCustomerDraft {
    QString name, email, phone, card;
    QString language;
    QString preferred, sayIt, title;
    std::optional<Birthday> birthday = {};
    friend bool operator==(const NewCustomerDraft &, const NewCustomerDraft &) = default;
};

/** "Aino Virtanen 040 123 4567" typed into the first field: the number and the mail go where they belong. */
NewCustomerDraft sorted(NewCustomerDraft draft, const QString &phoneRegion);
/** The same, and a card of the shop that was read into the first field goes where cards stand. */
NewCustomerDraft sortedWithCard(NewCustomerDraft draft, const ShopContext &shop);
/** A customer of this shop from now on. Errors: Invalid, detail = the field. */
Result<Customer> customerFrom(const NewCustomerDraft &draft, const ShopContext &shop, const Clock &clock);

/** A new customer in under 20 seconds, and nobody twice: who may be the same person is looked for while the clerk types. Families
 *  share mails, phones and even cards, so whoever was shown and is somebody else hinders nothing. GUI thread. */
class NewCustomerController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int settlesMs = 200; ///< typing pauses for so long before it is looked for

    NewCustomerController(ProfileService &profiles, CaptureService &captures, SessionController &session, const Clock &clock,
                          QObject *parent = nullptr);

    void begin();                                       ///< another person: nothing is known of the one before
    void consider(const NewCustomerDraft &draft);       ///< what is written now; looksChanged() comes when somebody is alike
    const std::vector<Lookalike> &looks() const { return m_looks; } ///< at most five, strongest first
    void isSomebodyElse(const CustomerId &customer);    ///< not offered again for this person
    /** Refuses what breaks a rule (Invalid, detail = the field). Somebody alike whom the clerk has not been shown yet is shown first
     *  (Duplicate); saving once more says they are somebody else. */
    void save(const NewCustomerDraft &draft);
    const QString &phoneRegion() const { return m_profiles.shop().store.phoneRegion; }

Q_SIGNALS:
    void looksChanged();
    void created(const tuttu::CustomerId &customer, const tuttu::Op &op);
    void undone(const tuttu::CustomerId &customer);     ///< here or by whatever else takes acts back
    void refused(const tuttu::Error &error);

private:
    Customer whatIsReadable(const NewCustomerDraft &draft) const;
    void look();
    void take(const std::vector<Lookalike> &found);
    void create(const Customer &customer);
    void onRecorded(const Outcome &outcome);

    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    QTimer m_settles;
    NewCustomerDraft m_draft;
    quint64 m_nonce = 0;                                ///< late answers are dropped
    std::vector<Lookalike> m_looks;
    QSet<CustomerId> m_shown, m_somebodyElse;
};

} // namespace tuttu
