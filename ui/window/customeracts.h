// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/ids.h"
#include "core/visit/editcontroller.h"
#include "core/visit/guestcontroller.h"
#include "ui/dialogs/messagesheet.h"
#include "ui/widgets/menu.h"

#include <QHash>
#include <QObject>

namespace tuttu {

class BriefPage;
class EditSheet;
class LookActs;
class ShopEngine;
class Stage;
class TimeText;

/** What else can be done for the customer whose brief is open, besides the footer's few: each opens its sheet, its page or the hand-over. */
class CustomerActs final : public QObject
{
    Q_OBJECT
public:
    CustomerActs(ShopEngine &shop, BriefPage &brief, const Clock &clock, QObject *parent = nullptr);

    void openMenu(QWidget *beside);
    void openBasket();
    void openMessage();
    LookActs &looks() const { return *m_looks; }
    void openEdit();
    void openMerge();
    void openRecords();             ///< a merged customer is made of

private:
    /** Whose half-written word it is: a colleague must not find it, nor another customer get it. */
    using DraftKey = std::pair<ClerkId, CustomerId>;

    std::vector<MenuItem> items();
    void handOver(GuestScene scene);
    Stage *ready() const;           ///< null when there is nobody to do anything for
    TimeText time() const;
    void save(EditSheet *sheet, const DraftKey &key);
    void settle(EditSheet *sheet, const FieldConflict &conflict, bool other);
    void part(const CustomerId &kept, const MergedRecord &record);

    ShopEngine &m_shop;
    BriefPage &m_brief;
    const Clock &m_clock;
    LookActs *m_looks;
    QHash<DraftKey, MessageDraft> m_messages;
    QHash<DraftKey, EditDraft> m_edits;
};

} // namespace tuttu
