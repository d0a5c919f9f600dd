// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recordssheet.h"

#include "ui/text/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

RecordsSheet::RecordsSheet(const Profile &profile, const TimeText &time, QWidget *parent)
    : Sheet(tr("Made of %n record(s)", nullptr, int(profile.merged.size()) + 1), Side::Trailing, parent)
{
    body()->addWidget(new Label(TextRole::Body, tr("Somebody found that these are one person's. Parted again, each has its own back; what was written down since stays with the first.")));
    body()->addWidget(new Label(TextRole::Strong, profile.customer.name.shown));
    for (const MergedRecord &record : profile.merged) {
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(new Label(TextRole::Strong, record.name));
        texts->addWidget(new Label(TextRole::Small, tr("merged %1").arg(time.timeOrDay(record.at)), Ink::Soft));
        auto *part = new Button(Button::Kind::Secondary, tr("Part again"));
        part->setAccessibleName(tr("Part %1 again").arg(record.name));
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addLayout(texts, 1);
        row->addWidget(part, 0, Qt::AlignVCenter);
        body()->addLayout(row);
        connect(part, &Button::clicked, this, [this, part, record] {
            part->setEnabled(false); // once
            Q_EMIT partWanted(record);
        });
    }
    body()->addStretch(1);
}

} // namespace tuttu
