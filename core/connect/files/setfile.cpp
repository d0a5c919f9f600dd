// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/setfile.h"

#include "core/connect/files/importloop.h"
#include "core/connect/files/importwords.h"

#include <algorithm>

namespace tuttu {

namespace {

struct Col {
    enum { Set, Code };
};
constexpr CsvColumn columns[] = {{"set", true}, {"code", true}};

/** The sets as they grow, with the line each began on. */
class GrowingSets
{
public:
    GrowingSets(CsvTable &table, const std::function<bool(const ProductId &)> &knowsProduct) : m_table(table), m_knowsProduct(knowsProduct) {}

    /** Takes the row the table stands on, or refuses it there. */
    void addRow()
    {
        const QString name = m_table.needText(Col::Set, 80);
        const QString code = m_table.needText(Col::Code, 40);
        const ProductId product = ProductId::derived("product", code);
        if (m_table.rowOk() && !m_knowsProduct(product))
            m_table.refuse(Col::Code, ImportWords::tr("There is no product %1.").arg(code));
        const auto known = m_place.constFind(name);
        if (known == m_place.cend() && m_sets.size() == SetFile::mostSets)
            m_table.refuse(Col::Set, ImportWords::tr("There are more than %n sets.", nullptr, SetFile::mostSets));
        if (!m_table.rowOk())
            return;
        const size_t place = known != m_place.cend() ? *known : m_sets.size();
        if (place == m_sets.size()) {
            m_place.insert(name, place);
            m_sets.push_back({name, {}});
            m_lines.push_back(m_table.line());
        }
        std::vector<ProductId> &products = m_sets[place].products;
        if (std::find(products.begin(), products.end(), product) != products.end())
            m_table.refuse(Col::Code, ImportWords::tr("%1 stands in this set already.").arg(code));
        else if (products.size() == SetFile::mostProducts)
            m_table.refuse(Col::Set, ImportWords::tr("A set has at most %n products.", nullptr, SetFile::mostProducts));
        else
            products.push_back(product);
    }

    /** Those of two products and more; the others are named. */
    std::vector<CuratedSet> finished(ImportReport &report)
    {
        std::vector<CuratedSet> whole;
        for (size_t i = 0; i < m_sets.size(); ++i) {
            const auto rows = qint64(m_sets[i].products.size());
            if (rows >= 2) {
                report.kept += rows;
                whole.push_back(std::move(m_sets[i]));
                continue;
            }
            report.refused += rows;
            report.add({m_lines[i], QLatin1String(columns[Col::Set].name), ImportWords::tr("A set needs two products, %1 has one.").arg(m_sets[i].name)});
        }
        report.stored = qint64(whole.size());
        return whole;
    }

private:
    CsvTable &m_table;
    const std::function<bool(const ProductId &)> &m_knowsProduct;
    std::vector<CuratedSet> m_sets;
    std::vector<qint64> m_lines;
    QHash<QString, size_t> m_place;
};

} // namespace

SetFile readSets(ImportFile &file, const std::function<bool(const ProductId &)> &knowsProduct, const ImportWatch &watch)
{
    SetFile out;
    CsvTable table(file.device(), columns);
    GrowingSets sets(table, knowsProduct);
    eachRow(file, table, out.report, watch, [&](bool readable) -> Result<> {
        if (readable)
            sets.addRow();
        if (!table.rowOk()) {
            ++out.report.refused;
            out.report.add(table.problem());
        }
        return {};
    });
    out.sets = sets.finished(out.report);
    return out;
}

} // namespace tuttu
