// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/gzipdevice.h"

#include "core/connect/files/importwords.h"

#include <zlib.h>

namespace tuttu {

namespace {

constexpr qint64 chunkSize = 256 * 1024;

class GzipDevice final : public QIODevice
{
public:
    explicit GzipDevice(QIODevice &packed) : m_packed(packed) { inflateInit2(&m_stream, 16 + MAX_WBITS); }
    ~GzipDevice() override { inflateEnd(&m_stream); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto room = uInt(qMin(most, qint64(1 << 30)));
        m_stream.next_out = reinterpret_cast<Bytef *>(data);
        m_stream.avail_out = room;
        while (m_stream.avail_out > 0) {
            if (m_stream.avail_in == 0 && !refill())
                break;
            if (m_memberEnded && inflateReset(&m_stream) != Z_OK)
                return damaged();
            const int got = inflate(&m_stream, Z_NO_FLUSH);
            if (got != Z_OK && got != Z_STREAM_END)
                return damaged();
            m_memberEnded = got == Z_STREAM_END;
        }
        const qint64 done = qint64(room) - m_stream.avail_out;
        if (done == 0 && !m_memberEnded) {
            setErrorString(ImportWords::tr("The packed file ends too early."));
            return -1;
        }
        return done;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool refill()
    {
        m_chunk = m_packed.read(chunkSize);
        m_stream.next_in = reinterpret_cast<Bytef *>(m_chunk.data());
        m_stream.avail_in = uInt(m_chunk.size());
        return !m_chunk.isEmpty();
    }
    qint64 damaged()
    {
        setErrorString(ImportWords::tr("The packed file is damaged."));
        return -1;
    }

    QIODevice &m_packed;
    QByteArray m_chunk;
    z_stream m_stream{};
    bool m_memberEnded = false;
};

} // namespace

std::unique_ptr<QIODevice> unpackGzip(QIODevice &packed)
{
    auto device = std::make_unique<GzipDevice>(packed);
    device->open(QIODevice::ReadOnly);
    return device;
}

} // namespace tuttu
