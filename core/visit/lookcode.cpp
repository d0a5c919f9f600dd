// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/lookcode.h"

#include "core/base/moneytext.h"

#include <QStringList>
#include <QUrl>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const QString placeholder = u"{articles}"_s;

QByteArray address(const QString &pattern, std::span<const Product> products)
{
    QByteArrayList articles;
    for (const Product &product : products)
        articles += QUrl::toPercentEncoding(product.code);
    return pattern.toUtf8().replace(placeholder.toUtf8(), articles.join(','));
}

} // namespace

bool isLookAddress(const QString &pattern)
{
    const qsizetype at = pattern.indexOf(placeholder);
    if (at < 0)
        return false;
    const QUrl before(pattern.first(at), QUrl::StrictMode); // the whole host stands before the first article number
    const QUrl whole(QString(pattern).replace(placeholder, u"1"_s), QUrl::StrictMode);
    const bool hostEnds = pattern.first(at).sliced(std::min<qsizetype>(at, 8)).contains(u'/');
    return whole.isValid() && before.scheme() == u"https" && !before.host().isEmpty() && hostEnds && whole.userInfo().isEmpty();
}

QByteArray lookCode(const QString &pattern, const QString &shop, std::span<const Product> products)
{
    if (products.empty())
        return {};
    if (!pattern.isEmpty())
        return address(pattern, products);
    QStringList paragraphs{shop};
    for (const Product &product : products) {
        QStringList facts{product.code, moneyText(product.price)};
        facts.removeAll(QString());
        paragraphs += product.name + (facts.isEmpty() ? QString() : u'\n' + facts.join(u" · "_s));
    }
    return paragraphs.join(u"\n\n"_s).toUtf8();
}

} // namespace tuttu
