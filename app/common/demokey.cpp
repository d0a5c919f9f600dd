// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demokey.h"

#include "core/connect/demoshop/demostaff.h"

#include <QFile>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char notice[] = "This key is no secret: it seals a demo shop whose people are made up. A real shop's key never lies in a file like this.\n";

} // namespace

ShopSettings demoSettings()
{
    ShopSettings settings;
    settings.store = demoStore();
    settings.cardPrefixes = QStringList{u"29"_s};
    settings.linkDomains = QStringList{u"id.tuttu.example"_s};
    settings.feedbackShare = 1; // a day that shows everything cannot wait for the draw
    settings.demo = true;
    return settings;
}

Result<DeviceKeysPtr> demoKeys(const ShopFolder &folder)
{
    if (const auto settings = ShopSettings::load(folder); settings && !settings->demo)
        return {Errc::Unauthorized, u"a real shop lives in this folder"_s};
    QFile file(folder.demoKey());
    if (file.open(QIODevice::ReadOnly))
        return DeviceKeys::fromMaster(QByteArray::fromHex(file.read(1024).mid(qstrlen(notice)).trimmed()));
    if (folder.holdsSealedData())
        return {Errc::KeyLost, folder.demoKey()};
    if (const Result<> made = folder.create(); !made)
        return made.error();
    const QByteArray master = DeviceKeys::newMaster();
    QSaveFile fresh(folder.demoKey());
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(notice + master.toHex() + '\n') < 0 || !fresh.commit())
        return {Errc::Io, folder.demoKey()};
    QFile::setPermissions(folder.demoKey(), QFile::ReadOwner | QFile::WriteOwner);
    return DeviceKeys::fromMaster(master);
}

} // namespace tuttu
