// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/packed.h"

#include <zstd.h>

#include <algorithm>
#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;

Result<QByteArray> unpackedZstd(const QByteArray &packed, qsizetype most)
{
    constexpr int largestWindow = 23; // 2^23 = 8 MiB
    constexpr qsizetype step = 128 * 1024;
    const std::unique_ptr<ZSTD_DCtx, size_t (*)(ZSTD_DCtx *)> reader(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(reader.get(), ZSTD_d_windowLogMax, largestWindow);
    QByteArray text;
    ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
    size_t left = 1;
    while (left != 0) {
        const qsizetype before = text.size();
        text.resize(std::min(before + step, most + 1));
        ZSTD_outBuffer out{text.data() + before, size_t(text.size() - before), 0};
        left = ZSTD_decompressStream(reader.get(), &out, &in);
        text.resize(before + qsizetype(out.pos));
        if (ZSTD_isError(left))
            return {Errc::Damaged, QString::fromLatin1(ZSTD_getErrorName(left))};
        if (text.size() > most)
            return {Errc::TooLarge, u"over %1 bytes"_s.arg(most)};
        if (left != 0 && in.pos == in.size && out.pos == 0)
            return {Errc::Damaged, u"it ends too early"_s};
    }
    return in.pos == in.size ? Result<QByteArray>(text) : Result<QByteArray>(Errc::Damaged, u"something stands behind it"_s);
}

QByteArray packedZstd(const QByteArray &plain)
{
    constexpr int level = 1; // the line is slower than any level, and the device has other things to do
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), level);
    packed.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return packed;
}

} // namespace tuttu
