// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/customer.h"
#include "core/domain/op.h"
#include "core/profile/profileservice.h"

#include <QFuture>
#include <QObject>

namespace tuttu {

class CaptureService;
class SessionController;

struct NewCustomerDraft {
    QString name, email, phone, card; ///< only the name is needed; nothing else is pressed on anybody
    QString language;
};

/** A new customer in under 20 seconds. `save` refuses what breaks a rule (Invalid, detail = the field) and tells of somebody who
 *  has this e-mail, phone or card already (Duplicate, `existing()` is who). GUI thread. */
class NewCustomerController final : public QObject
{
    Q_OBJECT
public:
    NewCustomerController(ProfileService &profiles, CaptureService &captures, SessionController &session, const Clock &clock,
                          QObject *parent = nullptr);
    void save(const NewCustomerDraft &draft);
    CustomerId existing() const { return m_existing; }
    const PersonName &existingName() const { return m_existingName; } ///< empty when it could not be read

Q_SIGNALS:
    void created(const tuttu::CustomerId &customer);
    void refused(const tuttu::Error &error);

private:
    Result<Customer> customerOf(const NewCustomerDraft &draft);
    void checkNext(const Customer &customer, QStringList codes);
    void tellExisting(CustomerId existing, const QString &code);
    void create(const Customer &customer);

    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    CustomerId m_existing;
    PersonName m_existingName;
};

} // namespace tuttu
