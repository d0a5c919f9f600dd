// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/demokey.h"

#include "core/connect/demoshop/demostaff.h"

#include <QFile>
#include <QSaveFile>

namespace tuttu {

using namespace Qt::StringLiterals;

ShopSettings demoSettings()
{
    ShopSettings s;
    s.store = demoStore();
    s.cardPrefixes = {u"29"_s};
    s.linkDomains = {u"id.tuttu.example"_s};
    s.demo = true;
    return s;
}

Result<DeviceKeysPtr> demoKeys(const ShopFolder &folder)
{
    const auto settings = ShopSettings::load(folder);
    if (settings && !settings->demo)
        return {Errc::Invalid, u"a real shop lives in this folder"_s};
    QFile file(folder.demoKey());
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return {Errc::Io, folder.demoKey()};
        return DeviceKeys::fromMaster(file.read(DeviceKeys::masterSize + 1));
    }
    if (folder.holdsSealedData())
        return {Errc::KeyLost, folder.demoKey()};
    if (const auto made = folder.create(); !made)
        return made.error();
    const QByteArray master = DeviceKeys::newMaster();
    QSaveFile fresh(folder.demoKey());
    if (!fresh.open(QIODevice::WriteOnly) || fresh.write(master) != master.size() || !fresh.commit())
        return {Errc::Io, folder.demoKey()};
    QFile::setPermissions(folder.demoKey(), QFile::ReadOwner | QFile::WriteOwner);
    return DeviceKeys::fromMaster(master);
}

} // namespace tuttu
