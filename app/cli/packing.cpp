// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/packing.h"

#include <QFile>

#include <zlib.h>
#include <zstd.h>

namespace tuttu {

namespace {

class GzipDevice final : public QIODevice
{
public:
    explicit GzipDevice(gzFile file) : m_file(file) { QIODevice::open(ReadOnly); }
    ~GzipDevice() override { gzclose(m_file); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const int got = gzread(m_file, data, unsigned(qMin(most, qint64(1 << 20))));
        if (got < 0) {
            int code = 0;
            setErrorString(QString::fromUtf8(gzerror(m_file, &code)));
        }
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    gzFile m_file;
};

} // namespace

QByteArray zstdPacked(const QByteArray &bytes)
{
    const std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, 12);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress2(context.get(), out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    Q_ASSERT(!ZSTD_isError(size)); // the room for it is the bound it asks for
    out.resize(qsizetype(size));
    return out;
}

std::unique_ptr<QIODevice> openGzip(const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    return file ? std::make_unique<GzipDevice>(file) : nullptr;
}

} // namespace tuttu
