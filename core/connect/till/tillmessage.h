// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>

#include <vector>

namespace tuttu {

struct TillLine {
    QString code;        ///< the shop's own number of the product
    QString name;        ///< for people who read the message; empty in a QR code
    int quantity = 0;    ///< of a sale negative: taken back
    Money price;         ///< of one piece
    friend bool operator==(const TillLine &, const TillLine &) = default;
};

/** A basket on its way to the till. */
struct TillBasket {
    BasketId id;
    StoreId store;
    QDateTime at;        ///< UTC
    QString card;        ///< number on the customer's card; empty = none shown
    std::vector<TillLine> lines;
    friend bool operator==(const TillBasket &, const TillBasket &) = default;
};

/** What the till made of one. */
struct TillSale {
    BasketId basket;
    QString receipt;     ///< as printed
    QDateTime at;        ///< UTC
    std::vector<TillLine> lines;
    friend bool operator==(const TillSale &, const TillSale &) = default;
};

inline constexpr qsizetype longestTillMessage = 256 * 1024; ///< bytes
inline constexpr int mostTillLines = 200;

QByteArray toTill(const TillBasket &basket);
/** The same without names and spaces, for a QR code: about 60 bytes and 20 a line. */
QByteArray toTillCode(const TillBasket &basket);
/** Errors: Invalid (detail names what is wrong and where), TooLarge. */
Result<TillBasket> basketFromTill(const QByteArray &message);
Result<TillSale> saleFromTill(const QByteArray &message);
QByteArray toBytes(const TillSale &sale); ///< as a till writes it

} // namespace tuttu
