// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/till/tillmessage.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;

namespace tuttu {

/** Posts baskets to a till's address as JSON, over HTTP/1.1. An answer of 2xx is a yes; it may hold the sale already. */
class TillClient final : public QObject
{
    Q_OBJECT
public:
    static constexpr int deadlineMs = 10'000; ///< from the first byte sent to the last received

    TillClient(QNetworkAccessManager &network, QUrl address, QObject *parent = nullptr);

    /** Errors: Unreachable (nobody answers; the detail says what the network said), Invalid (the till refuses: its status), TooLarge. */
    QFuture<Result<std::optional<TillSale>>> post(const TillBasket &basket);

private:
    QNetworkAccessManager &m_network;
    QUrl m_address;
};

} // namespace tuttu
