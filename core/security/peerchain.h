// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <vector>

namespace tuttu {

// Who stands at the other end of a connection, looked at by ourselves: Qt 6.4 does not always check a chain's root against the
// authorities it was given (CVE-2023-34410), and takes what a peer merely shows for a part of its chain. Certificates are DER. When a
// certificate holds is looked at by the handshake, and not here.

/** SHA-256 of a certificate's public key (SPKI, as RFC 7469, 2.4); empty for what is no certificate. */
QByteArray pinOf(const QByteArray &certificate);

/** Whether the chain's first certificate is a server's and proves itself through the chain up to one of the anchors; an anchor may be the
 *  server's own certificate. */
bool chainsTo(const QList<QByteArray> &chain, const QList<QByteArray> &anchors);

/** Whether a certificate that the chain proves itself with has one of the pins. `authority`: those a peer need not show. */
bool isPinned(const QList<QByteArray> &chain, const QList<QByteArray> &authority, const std::vector<QByteArray> &pins);

} // namespace tuttu
