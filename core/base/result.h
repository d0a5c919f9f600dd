// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace tuttu {

/** What went wrong, named after what happens next. Words for people are made from it in one place, ui/errortext. */
enum class Errc {
    Invalid,      ///< the input breaks a rule: tell, keep the draft
    NotFound,     ///< nothing there: offer to search or to create
    Duplicate,    ///< exists already: show the one that exists
    Conflict,     ///< changed meanwhile: show both
    Io,           ///< the disk refused once: retry, keep the draft
    DiskFull,     ///< free space first, keep the draft
    InUse,        ///< another Tuttu has these files open: use that one
    ReadOnly,     ///< the file cannot be written: tell, keep the draft
    Damaged,      ///< the file is not what it should be: rebuild it
    NewerSchema,  ///< written by a newer program: update the program
    KeyLocked,    ///< the keychain is locked or refused: unlock it, captures go on
    KeyLost,      ///< sealed data exist and their key does not
    NoKeychain,   ///< nobody offers a keychain here: passphrase or, in the demo, a throw-away key
    WrongSecret,  ///< PIN or passphrase does not match
    Throttled,    ///< too many wrong attempts: wait
    Unauthorized, ///< sign in again
    Unreachable,  ///< the network or the hub is away: work from the cache
    TooLarge,     ///< over a stated limit
    Cancelled     ///< somebody asked for it
};

struct Error {
    Errc code = Errc::Invalid;
    QString detail; ///< for logs and for people who mend things; never a name, mail or number of a person
    friend bool operator==(const Error &, const Error &) = default;
};

/** A value, or why there is none. `Result<>` is success without a value. std::expected needs C++23. */
template<typename T = std::monostate>
class [[nodiscard]] Result
{
public:
    Result() requires std::is_default_constructible_v<T> : m_state(std::in_place_index<0>) {}
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    Result(Errc code, QString detail = {}) : m_state(std::in_place_index<1>, Error{code, std::move(detail)}) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const T &value() const & { Q_ASSERT(ok()); return std::get<0>(m_state); }
    T &value() & { Q_ASSERT(ok()); return std::get<0>(m_state); }
    T &&value() && { Q_ASSERT(ok()); return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    const Error &error() const { Q_ASSERT(!ok()); return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

} // namespace tuttu
