// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <vector>

namespace tuttu {

/** What is made once for many devices and told to them in their store's bucket: a book of cues, a model. Its bytes are fetched apart, by what they are. */
struct ContentNotice {
    QString name;        ///< "cues", "affinity": names a device does not know are let be
    qint64 version = 0;  ///< from 1, one more with each that is handed out under the name
    QByteArray sha256;   ///< of the bytes: they never change
    qint64 size = 0;     ///< bytes
    friend bool operator==(const ContentNotice &, const ContentNotice &) = default;

    static constexpr qsizetype longestName = 40;
    static constexpr qint64 largest = 256 * 1024 * 1024;

    QString key() const { return QStringLiteral("content/") + name; } ///< of the feed's row
    QJsonObject toJson() const;
    static Result<ContentNotice> fromJson(const QJsonObject &json); ///< Invalid
};

/** All there is: "GET /v1/contents", for a device that has just started. */
struct ContentList {
    std::vector<ContentNotice> contents;
    friend bool operator==(const ContentList &, const ContentList &) = default;

    static constexpr int most = 100;

    QByteArray toBytes() const;
    static Result<ContentList> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

/** A stretch of the bytes: "GET /v1/content?sha256=<hex>&from=<n>". */
struct ContentPiece {
    qint64 from = 0;
    QByteArray bytes;    ///< at most largest; fewer only at the end
    friend bool operator==(const ContentPiece &, const ContentPiece &) = default;

    static constexpr qsizetype largest = 1024 * 1024;

    static QByteArray query(const QByteArray &sha256, qint64 from); ///< behind the question mark
    QByteArray toBytes() const;
    static Result<ContentPiece> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

} // namespace tuttu
