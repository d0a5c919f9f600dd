// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/scanassembler.h"

#include "core/recognition/parsecode.h"

namespace tuttu {

ScanAssembler::ScanAssembler(const WedgeRule &rule) : m_rule(rule) {}

std::vector<WedgeEvent> ScanAssembler::key(QChar c, qint64 atMs)
{
    std::vector<WedgeEvent> out;
    if (const auto end = deadline(); end && atMs > *end)
        out = silence(atMs);
    if (c == prefix)
        begin(out, atMs);
    else if (c == u'\r' || c == u'\n' || c == u'\t')
        suffix(out, c, atMs);
    else
        character(out, c, atMs);
    return out;
}

std::vector<WedgeEvent> ScanAssembler::silence(qint64 nowMs)
{
    std::vector<WedgeEvent> out;
    if (const auto end = deadline(); end && nowMs >= *end) {
        if (looksScanned()) {
            close(out, 0, m_last);
            m_suffixUntil = m_last + m_rule.lateSuffixMs;
        } else {
            giveBack(out);
        }
    }
    return out;
}

std::vector<WedgeEvent> ScanAssembler::flush()
{
    std::vector<WedgeEvent> out;
    giveBack(out);
    return out;
}

bool ScanAssembler::isInScan(qint64 atMs) const
{
    return looksScanned() && atMs <= *deadline();
}

std::optional<qint64> ScanAssembler::deadline() const
{
    if (m_keys == 0)
        return std::nullopt;
    return m_last + (looksScanned() ? m_rule.silenceMs : m_rule.gapMs);
}

void ScanAssembler::begin(std::vector<WedgeEvent> &out, qint64 atMs)
{
    if (looksScanned())
        close(out, 0, m_last);
    else
        giveBack(out);
    m_suffixUntil.reset();
    m_typing = false;
    m_text = prefix;
    m_keys = 1;
    m_first = m_last = atMs;
}

void ScanAssembler::suffix(std::vector<WedgeEvent> &out, QChar c, qint64 atMs)
{
    if (looksScanned()) {
        close(out, 1, atMs);
        return;
    }
    const bool late = m_keys == 0 && m_suffixUntil && atMs <= *m_suffixUntil;
    m_suffixUntil.reset();
    if (late) {
        out.push_back({WedgeEvent::Kind::Drop, {}, 1});
        return;
    }
    m_text.append(c);
    ++m_keys;
    giveBack(out);
}

void ScanAssembler::character(std::vector<WedgeEvent> &out, QChar c, qint64 atMs)
{
    m_suffixUntil.reset();
    m_typing = m_typing && atMs - m_last <= m_rule.gapMs;
    if (m_keys == 0)
        m_first = atMs;
    m_last = atMs;
    ++m_keys;
    if (m_text.size() <= longestCode)
        m_text.append(c);
    if (m_keys >= m_rule.minLength && !looksScanned())
        m_typing = true; // the mean says so: a person, until they pause
    if (m_typing)
        giveBack(out);
}

bool ScanAssembler::looksScanned() const
{
    if (isPrefixed())
        return m_keys > 1;
    return m_keys >= m_rule.minLength && m_last - m_first <= qint64(m_rule.meanMs) * (m_keys - 1);
}

void ScanAssembler::close(std::vector<WedgeEvent> &out, int suffixKeys, qint64 atMs)
{
    if (isPrefixed())
        m_text.remove(0, 1);
    const bool repeat = m_text == m_lastCode && atMs - m_lastCodeAt <= m_rule.repeatMs;
    out.push_back({repeat ? WedgeEvent::Kind::Drop : WedgeEvent::Kind::Scan, m_text, m_keys + suffixKeys});
    m_lastCode = m_text;
    m_lastCodeAt = atMs;
    m_text.clear();
    m_keys = 0;
}

void ScanAssembler::giveBack(std::vector<WedgeEvent> &out)
{
    if (m_keys > 0)
        out.push_back({WedgeEvent::Kind::GiveBack, m_text, m_keys});
    m_text.clear();
    m_keys = 0;
}

} // namespace tuttu
