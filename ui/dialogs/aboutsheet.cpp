// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutsheet.h"

#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct Work {
    QString name, licence;
};

/** Names and licences are proper names: the same in every language. */
std::vector<Work> works()
{
    return {{u"Qt "_s + QLatin1String(qVersion()), u"LGPL-3.0"_s},
            {u"SQLite"_s, u"public domain"_s},
            {u"libsodium"_s, u"ISC"_s},
            {u"QtKeychain"_s, u"BSD-3-Clause"_s},
            {u"ICU"_s, u"Unicode-DFS-2016"_s},
            {u"Zstandard"_s, u"BSD-3-Clause"_s},
            {u"libphonenumber"_s, u"Apache-2.0"_s},
            {u"Bootstrap Icons"_s, u"MIT"_s},
            {u"Inter"_s, u"OFL-1.1"_s},
            {u"Noto"_s, u"OFL-1.1"_s}};
}

void addSection(QVBoxLayout &body, const QString &title, const QStringList &paragraphs)
{
    auto *heading = new Label(TextRole::Heading, title);
    heading->setContentsMargins(0, 8, 0, 0);
    body.addWidget(heading);
    for (const QString &text : paragraphs)
        body.addWidget(new Label(TextRole::Body, text, Ink::Soft));
}

} // namespace

AboutSheet::AboutSheet(QWidget *parent)
    : Sheet(tr("About Tuttu"), Side::Trailing, parent)
{
    auto *name = new QHBoxLayout;
    name->addWidget(new Label(TextRole::BigLogo, u"tuttu"_s, Ink::Accent), 0, Qt::AlignBottom);
    name->addWidget(new Label(TextRole::Body, tr("Version %1").arg(QLatin1String(TUTTU_VERSION)), Ink::Soft), 1, Qt::AlignBottom);
    body()->addLayout(name);
    body()->addWidget(new Label(TextRole::Body, tr("Tuttu is Finnish for “someone you know”: a clienteling program for shops that works fully without a network.")));
    addSection(*body(), tr("Free software"),
               {tr("Under the GNU General Public License, version 3 or later (GPL-3.0-or-later): you may use, study, share and change it. It comes without any warranty.")});
    addSection(*body(), tr("The demo shop"),
               {tr("The demo's purchases are real: Chen, D. (2015), Online Retail, UCI Machine Learning Repository, doi:10.24432/C5BW33, licensed CC BY 4.0. Dates were moved, texts tidied."),
                tr("Its people are made up: names, birthdays, addresses, phones, cards, sizes and consents come from a generator and belong to nobody.")});
    addSection(*body(), tr("Built with"), {});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const Work &work : works()) {
        grid->addWidget(new Label(TextRole::Strong, work.name), row, 0);
        grid->addWidget(new Label(TextRole::Body, work.licence, Ink::Soft), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    body()->addLayout(grid);
    body()->addStretch(1);
}

} // namespace tuttu
