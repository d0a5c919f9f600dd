// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lan/neighbourcall.h"

#include "core/sync/wire/wirereader.h"

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView mark = "TUTTULAN1"; // a newer program's calls begin otherwise

} // namespace

QByteArray NeighbourCall::toDatagram(const StoreKeys &keys) const
{
    return mark.toByteArray() + keys.sealCall(wireJson({{u"device"_s, device.toString()}, {u"port"_s, port}}));
}

Result<NeighbourCall> NeighbourCall::fromDatagram(const QByteArray &datagram, const StoreKeys &keys)
{
    if (datagram.size() > longest)
        return Errc::TooLarge;
    if (!datagram.startsWith(mark))
        return Errc::Invalid;
    const auto opened = keys.openCall(datagram.sliced(mark.size()));
    const auto parsed = opened ? WireReader::parse(*opened, longest) : Result<QJsonObject>(opened.error());
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    const NeighbourCall call{r.id<DeviceId>("device"), quint16(r.whole("port", 1, std::numeric_limits<quint16>::max()))};
    return r.ok() ? Result<NeighbourCall>(call) : r.error();
}

} // namespace tuttu
