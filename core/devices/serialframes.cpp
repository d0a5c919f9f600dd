// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/serialframes.h"

#include "core/recognition/parsecode.h"

#include <QStringDecoder>

#include <utility>

namespace tuttu {

namespace {

constexpr char stx = 0x02, etx = 0x03;
constexpr qsizetype longestFrame = 4 * longestCode; ///< bytes: a character takes up to four

QString decoded(const QByteArray &frame)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless); // or it would wait for the rest of a last letter
    const QString text = utf8.decode(frame);
    return utf8.hasError() ? QString::fromLatin1(frame) : text;
}

} // namespace

std::vector<QString> SerialFrames::read(const QByteArray &bytes, qint64 nowMs)
{
    if (nowMs - m_lastByteMs >= m_rule.silenceMs)
        m_frame.clear();
    m_lastByteMs = nowMs;
    std::vector<QString> codes;
    for (const char c : bytes) {
        if (c == '\r' || c == '\n' || c == etx)
            end(codes, nowMs);
        else if (c == stx)
            m_frame.clear(); // what came before it never ended
        else if (m_frame.size() <= longestFrame)
            m_frame.append(c);
    }
    return codes;
}

void SerialFrames::end(std::vector<QString> &codes, qint64 nowMs)
{
    const QByteArray frame = std::exchange(m_frame, {});
    const QString code = decoded(frame);
    if (code.isEmpty())
        return; // the LF of CRLF, or a byte order mark alone
    if (frame.size() > longestFrame || code.size() > longestCode) {
        ++m_tooLong;
        return;
    }
    const bool heldBefore = code == m_lastCode && nowMs - m_lastCodeMs < m_rule.repeatMs;
    m_lastCode = code;
    m_lastCodeMs = nowMs;
    if (!heldBefore)
        codes.push_back(code);
}

void SerialFrames::forget()
{
    m_frame.clear();
    m_lastCode.clear();
}

} // namespace tuttu
