// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/guestcontroller.h"
#include "ui/pages/handover/guestframe.h"
#include "ui/text/ownrecord.h"

class QVBoxLayout;

namespace tuttu {

class Button;
class GuestFoot;
class Label;
class ScrollBox;

/** Everything held about the customer who holds the tablet. Scrolls by finger and by the arrow and page keys. */
class OwnScreenView final : public GuestFrame
{
    Q_OBJECT
public:
    explicit OwnScreenView(QWidget *parent = nullptr);
    void present(const OwnRecord &record, const GuestState &guest);
    const HandOverText &words() const { return text(); }

Q_SIGNALS:
    void permissionsWanted();
    void quizWanted();
    void undoWanted();
    void doneWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate() override;
    QWidget *makeSection(const OwnRecord::Section &section) const;

    OwnRecord m_record;
    Label *m_title, *m_line;
    QVBoxLayout *m_sections;
    ScrollBox *m_scroll;
    Button *m_permissions, *m_quiz;
    GuestFoot *m_foot;
};

} // namespace tuttu
