// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/packreader.h"
#include "core/storage/packwriter.h"

namespace tuttu {

template<typename T>
QByteArray packed(const T &value)
{
    PackWriter writer;
    fields(writer, value);
    return writer.bytes();
}

/** Errc::Damaged when the bytes are not a T. */
template<typename T>
Result<T> unpacked(QByteArrayView bytes)
{
    T value;
    PackReader reader(bytes);
    fields(reader, value);
    if (!reader.ok())
        return {Errc::Damaged, QStringLiteral("packed bytes do not read back")};
    return value;
}

} // namespace tuttu
