// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace tuttu {

/** How a serial scanner speaks. Times in milliseconds. */
struct SerialRule {
    int silenceMs = 500;    ///< half a code followed by this much silence is dropped
    int repeatMs = 2'000;   ///< the same code within this is one presentation of the card, however long it is held
};

/** Cuts what a serial scanner sends into codes. A frame may begin with STX and ends with CR, LF, CRLF or ETX. */
class SerialFrames
{
public:
    explicit SerialFrames(const SerialRule &rule = {}) : m_rule(rule) {}

    /** The codes that these bytes, read at this monotonic time, completed; UTF-8 or, failing that, Latin-1. */
    std::vector<QString> read(const QByteArray &bytes, qint64 nowMs);
    /** Frames over longestCode, dropped whole, since the start. */
    int tooLong() const { return m_tooLong; }
    void forget();

private:
    void end(std::vector<QString> &codes, qint64 nowMs);

    SerialRule m_rule;
    QByteArray m_frame;
    qint64 m_lastByteMs = 0;
    QString m_lastCode;
    qint64 m_lastCodeMs = 0;
    int m_tooLong = 0;
};

} // namespace tuttu
