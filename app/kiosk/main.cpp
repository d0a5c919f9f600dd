// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskapplication.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tuttu"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tuttu"));
    QApplication::setApplicationVersion(QStringLiteral(TUTTU_VERSION));
    QApplication::setOrganizationName(QStringLiteral("tuttu"));
    tuttu::KioskApplication kiosk(application, tuttu::KioskOptions::parse(QApplication::arguments()));
    kiosk.start();
    return QApplication::exec();
}
