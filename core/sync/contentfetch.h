// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/content.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <set>

namespace tuttu {

/** Fetches what the hub has made for its devices, one thing at a time, a piece at a time: an outage in the middle costs one piece. What came whole and
 *  is what its sum says is given to who knows what to do with it. GUI thread. */
class ContentFetch final : public QObject
{
    Q_OBJECT
public:
    using Ask = std::function<QFuture<Result<ContentPiece>>(const QByteArray &sha256, qint64 from)>;
    using Afterwards = std::function<void()>;
    /** Puts it in the place of what was there, and answers with what is left to be done on this thread. Any error but Io and DiskFull ends it: this content is
     *  no good here, the next version may be. */
    using Use = std::function<QFuture<Result<Afterwards>>(const QByteArray &bytes)>;

    explicit ContentFetch(Ask ask, QObject *parent = nullptr) : QObject(parent), m_ask(std::move(ask)) {}

    /** Of `name` this device holds the bytes with this sum (empty: none), and `use` takes others. */
    void know(const QString &name, const QByteArray &heldSha256, Use use);
    /** The hub says what there is. The bytes held already, a name nobody knows, and what was no good before are let be. */
    void notice(const ContentNotice &notice);
    /** The hub can be reached again: goes on where it stopped. */
    void goOn();

Q_SIGNALS:
    void used(const tuttu::ContentNotice &notice);
    void failed(const tuttu::ContentNotice &notice, const tuttu::Error &error); ///< Damaged, or what use() said

private:
    struct Known {
        QByteArray held;
        Use use;
    };
    struct Coming {
        ContentNotice notice;
        QByteArray bytes;
    };
    void askNext();
    void onPiece(Coming &coming, const Result<ContentPiece> &piece);
    void finish(const Coming &whole);
    void drop(const Error &why);

    Ask m_ask;
    QHash<QString, Known> m_known;
    std::map<QString, Coming> m_coming;  ///< by name
    QString m_now;                       ///< the one that is being fetched
    std::set<QByteArray> m_noGood;
    bool m_asking = false;
};

} // namespace tuttu
