// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace tuttu {

/** When is a burst of keys a scanner? Times in milliseconds. */
struct WedgeRule {
    int meanMs = 30;         ///< a scanner's mean time per character, at most (the measure of onScan.js)
    int minLength = 6;       ///< fewer characters are typing
    int gapMs = 50;          ///< a longer pause ends a burst that is not yet surely a scan; no person types this fast for long
    int silenceMs = 100;     ///< a longer pause ends a sure scan that came without a suffix
    int lateSuffixMs = 500;  ///< an Enter or Tab this soon after such a scan is its suffix, not the clerk's
    int repeatMs = 2000;     ///< the same code within this is one presentation of the card
};

/** What became of the oldest keys held back. */
struct WedgeEvent {
    enum class Kind {
        Scan,     ///< `text` was scanned: drop the keys
        Drop,     ///< the same code again (`text`), or the late suffix of the last one (empty): drop the keys
        GiveBack  ///< a person typed them: send the keys on, in order
    };
    Kind kind = Kind::GiveBack;
    QString text; ///< without prefix and suffix, except for GiveBack; at most longestCode + 1 characters
    int keys = 0; ///< how many of the oldest held keys it settles, this one included
    friend bool operator==(const WedgeEvent &, const WedgeEvent &) = default;
};

/** Tells a keyboard-wedge scanner from a person. Feed every character key, Enter (\r), Tab (\t) and the programmed prefix with its
 *  monotonic time and keep it back; each event settles the oldest kept ones. Keys not yet settled stay held until the next key or
 *  deadline(). What that means where it could be doubted:
 *  - A prefix that the next character follows within gapMs makes a scan of it, however short. A prefix alone is a person's key.
 *  - Two scans within 50 ms are two if the first ends in a suffix or the second begins with the prefix; with neither, and closer
 *    than silenceMs, they are one: programme the scanner.
 *  - Half a code is given back as typing; after a prefix it is a scan, whose check digit then fails.
 *  - The same code held before the scanner is one presentation, as long as no pause between two readings exceeds repeatMs. */
class ScanAssembler
{
public:
    static constexpr QChar prefix = QChar(0x02); ///< STX, whichever key was programmed

    explicit ScanAssembler(const WedgeRule &rule = {});

    std::vector<WedgeEvent> key(QChar c, qint64 atMs);
    /** Call at deadline(): settles what the silence settled. */
    std::vector<WedgeEvent> silence(qint64 nowMs);
    /** Another key, a focus change: everything held is given back. */
    std::vector<WedgeEvent> flush();
    /** True while a key at this time would belong to a scan that is surely going on: then even a control key must reach nobody. */
    bool isInScan(qint64 atMs) const;
    /** Monotonic time when silence() will settle the held keys; none when nothing is held. */
    std::optional<qint64> deadline() const;

private:
    bool isPrefixed() const { return m_text.startsWith(prefix); }
    bool looksScanned() const;
    void close(std::vector<WedgeEvent> &out, int suffixKeys, qint64 atMs);
    void giveBack(std::vector<WedgeEvent> &out);
    void begin(std::vector<WedgeEvent> &out, qint64 atMs);
    void suffix(std::vector<WedgeEvent> &out, QChar c, qint64 atMs);
    void character(std::vector<WedgeEvent> &out, QChar c, qint64 atMs);

    WedgeRule m_rule;
    QString m_text;                      ///< of the held keys
    int m_keys = 0;
    qint64 m_first = 0, m_last = 0;      ///< times of the held keys
    bool m_typing = false;               ///< a long burst turned out to be a person: nothing is held until they pause
    std::optional<qint64> m_suffixUntil; ///< after a scan that silence ended
    QString m_lastCode;
    qint64 m_lastCodeAt = 0;
};

} // namespace tuttu
