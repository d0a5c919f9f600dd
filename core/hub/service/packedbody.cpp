// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/packedbody.h"

#include <zstd.h>

#include <memory>

namespace tuttu {

Result<QByteArray> unpackedBody(const QByteArray &packed, qsizetype most)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, 23); // 8 MiB: what a frame may ask of memory
    QByteArray plain(most + 1, Qt::Uninitialized);
    ZSTD_inBuffer in{packed.constData(), size_t(packed.size()), 0};
    ZSTD_outBuffer out{plain.data(), size_t(plain.size()), 0};
    for (;;) {
        const size_t read = in.pos, written = out.pos, left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return {Errc::Invalid, QStringLiteral("the body is no zstd")};
        if (out.pos > size_t(most))
            return {Errc::TooLarge, QStringLiteral("the body unpacks to more than %1 bytes").arg(most)};
        if (left == 0 && in.pos == in.size)
            break;
        if (left == 0 || (in.pos == read && out.pos == written))
            return {Errc::Invalid, QStringLiteral("the body is not one whole zstd frame")};
    }
    plain.truncate(qsizetype(out.pos));
    return plain;
}

QByteArray packedBody(const QByteArray &plain)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(packed.data(), size_t(packed.size()), plain.constData(), size_t(plain.size()), 1);
    packed.truncate(ZSTD_isError(size) ? 0 : qsizetype(size));
    return packed;
}

} // namespace tuttu
