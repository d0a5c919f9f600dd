// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/productfile.h"

#include "core/connect/files/importwords.h"

#include <QHash>

namespace tuttu {

namespace {

struct Col {
    enum { Code, Name, Category, Brand, Price, Currency, Stock, SizeKind, Size, Style, Collection, Since, LastsDays };
};
constexpr CsvColumn columns[] = {{"code", true},       {"name", true},  {"category", false}, {"brand", false},      {"price", true},  {"currency", false},  {"stock", false},
                                 {"size_kind", false}, {"size", false}, {"style", false},    {"collection", false}, {"since", false}, {"lasts_days", false}};
constexpr int longestLife = 3650; // days: what outlives ten years is not bought again because it is used up

void readBelonging(CsvTable &table, const ProductRules &rules, Product &product)
{
    product.sizeKind = table.text(Col::SizeKind, 40);
    product.size = table.text(Col::Size, 40);
    if (!product.size.isEmpty() && product.sizeKind.isEmpty())
        table.refuse(Col::Size, ImportWords::tr("The size has no kind: size_kind says which of a customer's sizes it is, such as top or shoe."));
    if (product.size.isEmpty() && !product.sizeKind.isEmpty())
        table.refuse(Col::SizeKind, ImportWords::tr("The kind of size is there, the size is not."));
    product.style = table.text(Col::Style, 80);
    product.collection = table.text(Col::Collection, 80);
    product.since = table.date(Col::Since);
    if (product.since.isValid() && rules.today.isValid() && product.since > rules.today)
        table.refuse(Col::Since, ImportWords::tr("The day lies in the future."));
    if (!table.text(Col::LastsDays).isEmpty())
        product.lastsDays = table.number(Col::LastsDays, 1, longestLife);
}

Product readProduct(CsvTable &table, const ProductRules &rules)
{
    const Currency currency = rules.currency;
    Product product;
    product.code = table.needText(Col::Code, 40);
    product.id = ProductId::derived("product", product.code);
    product.name = table.needText(Col::Name);
    product.category = table.text(Col::Category, 40);
    product.brand = table.text(Col::Brand, 80);
    product.price = table.price(Col::Price, currency);
    if (const QString code = table.text(Col::Currency, 3); !code.isEmpty() && code != currency.code())
        table.refuse(Col::Currency, ImportWords::tr("The price is not in the shop's currency, %1.").arg(currency.code()));
    if (!table.text(Col::Stock).isEmpty())
        product.stockHere = table.number(Col::Stock, 0, 1'000'000);
    readBelonging(table, rules, product);
    return product;
}

} // namespace

ImportReport readProducts(ImportFile &file, const ProductRules &rules, const Sink<Product> &sink, const ImportWatch &watch)
{
    ImportReport report;
    CsvTable table(file.device(), columns);
    Batch<Product> batch(sink, report);
    QHash<ProductId, qint64> lines;
    eachRow(file, table, report, watch, [&](bool readable) -> Result<> {
        Product product;
        if (readable)
            product = readProduct(table, rules);
        if (readable && table.rowOk()) {
            if (const qint64 earlier = lines.value(product.id); earlier > 0)
                table.refuse(Col::Code, ImportWords::tr("The same code stands already on line %1.").arg(earlier));
        }
        if (!table.rowOk()) {
            ++report.refused;
            report.add(table.problem());
            return {};
        }
        lines.insert(product.id, table.line());
        return batch.add(std::move(product));
    });
    if (const Result<> last = batch.flush(); !last && !report.stopped)
        report.stopped = last.error();
    return report;
}

} // namespace tuttu
