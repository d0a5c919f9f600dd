// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstddef>

namespace tuttu {

/** Zeroes memory in a way the compiler may not leave out. */
void wipe(void *bytes, size_t size);
/** Zeroes a byte array that nobody shares, then empties it. */
void wipe(QByteArray &bytes);

/** N secret bytes: never copied, zeroed when they go. */
template<size_t N>
class Secret
{
public:
    Secret() = default;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept : m_bytes(other.m_bytes) { wipe(other.data(), N); }
    Secret &operator=(Secret &&other) noexcept
    {
        if (this != &other) {
            m_bytes = other.m_bytes;
            wipe(other.data(), N);
        }
        return *this;
    }
    ~Secret() { wipe(m_bytes.data(), N); }

    static constexpr size_t size() { return N; }
    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }

private:
    std::array<unsigned char, N> m_bytes{};
};

using Key32 = Secret<32>;

} // namespace tuttu
