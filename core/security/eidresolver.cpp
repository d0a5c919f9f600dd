// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/eidresolver.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>
#include <memory>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using Block = Secret<16>;

struct FreeContext {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};

/** One block of AES-128. */
bool encrypt(const Key16 &key, const Block &in, Block &out)
{
    const std::unique_ptr<EVP_CIPHER_CTX, FreeContext> context(EVP_CIPHER_CTX_new());
    int written = 0;
    return context && EVP_EncryptInit_ex(context.get(), EVP_aes_128_ecb(), nullptr, key.data(), nullptr) == 1
        && EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1
        && EVP_EncryptUpdate(context.get(), out.data(), &written, in.data(), int(in.size())) == 1 && written == int(out.size());
}

/** How long one id lasts. */
qint64 secondsOf(const EidBeacon &beacon) { return qint64(1) << beacon.exponent; }

} // namespace

Result<quint64> computeEid(const Key16 &key, int exponent, quint32 seconds)
{
    if (exponent < 0 || exponent > 15)
        return {Errc::Invalid, u"a beacon's exponent is 0 to 15"_s};
    Block salt; // of the temporary key, which lasts 2^16 seconds
    salt.data()[11] = 0xff;
    qToBigEndian(quint16(seconds >> 16), salt.data() + 14);
    Block block;
    block.data()[11] = quint8(exponent);
    qToBigEndian(seconds >> exponent << exponent, block.data() + 12);
    Key16 temporary;
    Block cipher;
    if (!encrypt(key, salt, temporary) || !encrypt(temporary, block, cipher))
        return {Errc::Io, u"OpenSSL does not offer AES-128"_s};
    return qFromBigEndian<quint64>(cipher.data());
}

Result<EidResolver> EidResolver::make(const Clock &clock, std::vector<EidBeacon> beacons)
{
    for (const EidBeacon &beacon : beacons) {
        if (const auto eid = computeEid(beacon.key, beacon.exponent, 0); !eid)
            return eid.error();
    }
    return EidResolver(clock, std::move(beacons));
}

EidResolver::EidResolver(const Clock &clock, std::vector<EidBeacon> beacons)
    : m_clock(&clock), m_beacons(std::move(beacons)), m_tracks(m_beacons.size()), m_rolledTo(clock.now().toSecsSinceEpoch())
{
    m_table.reserve(qsizetype(m_beacons.size()) * 3);
    for (qsizetype i = 0; i < qsizetype(m_beacons.size()); ++i)
        roll(i, m_rolledTo);
}

/** Computes the three ids around now and notes when this beacon's turn comes again. */
void EidResolver::roll(qsizetype index, qint64 now)
{
    const EidBeacon &beacon = m_beacons[size_t(index)];
    Track &track = m_tracks[size_t(index)];
    for (size_t i = 0; i < track.eids.size(); ++i)
        m_table.remove(track.eids[i], Slot{index, track.period - 1 + qint64(i)});
    track.eids.clear();
    const qint64 age = now - beacon.startedAt;
    track.period = std::max<qint64>(age, 0) / secondsOf(beacon);
    for (qint64 period = track.period - 1; period <= track.period + 1; ++period) {
        const Result<quint64> eid = computeEid(beacon.key, beacon.exponent, quint32(std::max<qint64>(period, 0) * secondsOf(beacon)));
        track.eids.push_back(eid ? *eid : 0); // no beacon sends a zero id, see readServiceRecord()
        if (eid && period >= 0)
            m_table.insert(*eid, Slot{index, period});
    }
    m_turns.push({beacon.startedAt + (track.period + 1) * secondsOf(beacon), index});
}

void EidResolver::rollTo(qint64 now)
{
    if (now < m_rolledTo) { // the clock was set back: every turn is to be reckoned anew
        m_turns = {};
        for (qsizetype i = 0; i < qsizetype(m_beacons.size()); ++i)
            roll(i, now);
    }
    while (!m_turns.empty() && m_turns.top().at <= now) {
        const qsizetype beacon = m_turns.top().beacon;
        m_turns.pop();
        roll(beacon, now);
    }
    m_rolledTo = now;
}

Result<QString> EidResolver::resolve(const QString &beacon)
{
    bool ok = false;
    const quint64 eid = QStringView(beacon).mid(4).toULongLong(&ok, 16);
    if (!ok || beacon.size() != 20 || !beacon.startsWith("eid:"_L1))
        return {Errc::Invalid, u"not an ephemeral id"_s};
    rollTo(m_clock->now().toSecsSinceEpoch());
    const auto found = m_table.constFind(eid);
    if (found == m_table.cend() || m_table.count(eid) != 1)
        return {Errc::NotFound, u"no beacon of ours sends this id now"_s};
    Track &track = m_tracks[size_t(found->beacon)];
    if (found->period < track.newestHeard)
        return {Errc::Invalid, u"an old id of a beacon that has sent a newer one"_s};
    track.newestHeard = found->period;
    return m_beacons[size_t(found->beacon)].identity;
}

} // namespace tuttu
