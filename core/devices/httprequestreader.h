// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace tuttu {

/** One HTTP/1.1 request, read as it arrives, within limits. The only file that knows Boost.Beast, and only its parser. */
class HttpRequestReader
{
public:
    static constexpr int longestHead = 8 * 1024, longestBody = 64 * 1024; ///< bytes
    enum class Progress { More, Whole, NoLength /**< a body in chunks */, BodyTooLarge, Garbage /**< or a head over its limit */ };

    HttpRequestReader();
    ~HttpRequestReader();

    /** After anything but More it takes no further bytes. */
    Progress read(const QByteArray &bytes);
    /** The sender waits for a word before it sends the body. True once. */
    bool wantsContinue();

    QByteArray method() const;
    QByteArray path() const; ///< without a query
    QByteArray header(const char *name) const;
    QByteArray body() const;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
    QByteArray m_unread;
    bool m_continued = false;
};

} // namespace tuttu
