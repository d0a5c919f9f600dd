// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/storage/packed.h"

#include <QJsonDocument>

namespace tuttu {

/** The head: everything but the payload. */
template<typename V, Same<Op> T> void fields(V &v, T &t)
{
    v("id", t.id); v("device", t.device); v("epoch", t.epoch); v("seq", t.seq); v("baseVersion", t.baseVersion); v("at", t.at);
    v("monotonicMs", t.monotonicMs); v("actor", t.actor); v("kind", t.kind); v("schemaVersion", t.schemaVersion);
}

struct WholeOp { Op head; QByteArray payload; };
template<typename V, Same<WholeOp> T> void fields(V &v, T &t) { v("head", t.head); v("payload", t.payload); }

inline WholeOp wholeOp(const Op &op) { return {op, QJsonDocument(op.payload).toJson(QJsonDocument::Compact)}; }
inline Op opOf(const WholeOp &whole)
{
    Op op = whole.head;
    op.payload = QJsonDocument::fromJson(whole.payload).object();
    return op;
}

} // namespace tuttu
