// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/importfile.h"

#include "core/connect/files/gzipdevice.h"
#include "core/connect/files/importwords.h"

#include <QFileInfo>

#include <zstd.h>

namespace tuttu {

namespace {

/** Unpacks while it is read. At a cut or damaged file read() returns -1. */
class ZstdDevice final : public QIODevice
{
public:
    explicit ZstdDevice(QIODevice &packed) : m_packed(packed), m_stream(ZSTD_createDStream())
    {
        // A window above 128 MiB would let a small file ask for a lot of memory; zstd refuses it from here on.
        ZSTD_DCtx_setParameter(m_stream, ZSTD_d_windowLogMax, 27);
    }
    ~ZstdDevice() override { ZSTD_freeDStream(m_stream); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        ZSTD_outBuffer out{data, size_t(most), 0};
        while (out.pos < out.size) {
            if (m_in.pos == m_in.size) {
                m_chunk = m_packed.read(qint64(ZSTD_DStreamInSize()));
                m_in = {m_chunk.constData(), size_t(m_chunk.size()), 0};
                if (m_chunk.isEmpty())
                    break;
            }
            const size_t left = ZSTD_decompressStream(m_stream, &out, &m_in);
            if (ZSTD_isError(left)) {
                setErrorString(ImportWords::tr("The packed file is damaged."));
                return -1;
            }
            m_whole = left == 0;
        }
        if (out.pos == 0 && !m_whole) {
            setErrorString(ImportWords::tr("The packed file ends too early."));
            return -1;
        }
        return qint64(out.pos);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QIODevice &m_packed;
    ZSTD_DStream *m_stream;
    QByteArray m_chunk;
    ZSTD_inBuffer m_in{nullptr, 0, 0};
    bool m_whole = false;
};

} // namespace

ImportFile::~ImportFile() = default;

Result<std::unique_ptr<ImportFile>> ImportFile::open(const QString &path)
{
    std::unique_ptr<ImportFile> file(new ImportFile(path));
    const QFileInfo there(path);
    if (!there.exists())
        return {Errc::NotFound, ImportWords::tr("There is no file %1.").arg(path)};
    if (there.isDir() || !file->m_file.open(QIODevice::ReadOnly))
        return {Errc::Io, ImportWords::tr("The file %1 cannot be read: %2").arg(path, file->m_file.errorString())};
    if (const Result<> begun = file->rewind(); !begun)
        return begun.error();
    return file;
}

Result<> ImportFile::rewind()
{
    if (!m_file.seek(0))
        return {Errc::Io, m_file.errorString()};
    m_unpacked.reset();
    if (m_file.peek(4) == QByteArrayView("\x28\xb5\x2f\xfd")) {
        m_unpacked = std::make_unique<ZstdDevice>(m_file);
        m_unpacked->open(QIODevice::ReadOnly);
    } else if (m_file.peek(2) == QByteArrayView("\x1f\x8b")) {
        m_unpacked = unpackGzip(m_file);
    }
    return {};
}

} // namespace tuttu
