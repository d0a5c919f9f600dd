// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportpage.h"

#include "ui/charts/chartlook.h"
#include "ui/print/paper.h"
#include "ui/theme/paint.h"

#include <QLocale>
#include <QPainter>
#include <QPagedPaintDevice>

namespace tuttu {

namespace {

constexpr double marginMm = 15;
constexpr double unitsAnInch = 96; ///< as charts are measured
constexpr int tilesInRow = 3;
constexpr double gap = 16, tilePad = 12, footHeight = 24, chartHeight = 250;

/** Draws from the top of a page downwards. Without a painter it counts the pages alone. */
class ReportPages
{
public:
    ReportPages(QPainter *painter, QPagedPaintDevice &device, const ReportPaper &paper, int pagesInAll)
        : m_painter(painter), m_device(device), m_paper(paper), m_look(ChartLook::onPaper(paper.direction)), m_pagesInAll(pagesInAll),
          m_width(device.width() * unitsAnInch / device.logicalDpiX()), m_bottom(device.height() * unitsAnInch / device.logicalDpiY() - footHeight)
    {
    }

    int draw()
    {
        words(m_paper.shop, TextRole::Strong, Ink::Accent);
        words(m_paper.title, TextRole::Title, Ink::Strong);
        words(m_paper.made, TextRole::Small, Ink::Soft);
        m_y += gap;
        tiles();
        if (m_paper.strip)
            chart(*m_paper.strip);
        for (const TrendChart &trend : m_paper.trends)
            chart(trend);
        for (const QString &note : m_paper.notes)
            words(note, TextRole::Body, Ink::Strong);
        m_y += m_paper.notes.isEmpty() ? 0 : gap;
        for (const ReportPaper::Line &one : m_paper.lines)
            line(one);
        foot();
        return m_page;
    }

private:
    QRectF all(double height) const { return {0, m_y, m_width, height}; }
    QColor ink(Ink ink) const { return m_look.tokens->text(ink); }

    void words(const QString &text, TextRole role, Ink as)
    {
        if (text.isEmpty())
            return;
        const double height = wordsHeight(text, m_width, role);
        makeRoom(height);
        if (m_painter)
            paintWords(*m_painter, all(height), text, ink(as), m_look, Qt::AlignLeft | Qt::AlignTop, role);
        m_y += height + 4;
    }

    void tiles()
    {
        const double width = (m_width - (tilesInRow - 1) * gap) / tilesInRow;
        for (size_t from = 0; from < m_paper.tiles.size(); from += tilesInRow) {
            const size_t until = std::min(m_paper.tiles.size(), from + tilesInRow);
            double height = 0;
            for (size_t i = from; i < until; ++i)
                height = std::max(height, geometryOf(m_paper.tiles[i], QRectF(0, 0, width - 2 * tilePad, 1000), m_look).height + 2 * tilePad);
            makeRoom(height);
            for (size_t i = from; i < until; ++i) {
                const QRectF panel = m_look.place(QRectF(double(i - from) * (width + gap), m_y, width, height), all(height));
                if (!m_painter)
                    continue;
                paintPanel(*m_painter, panel, cardRadius / 2, m_look.tokens->surface, {m_look.tokens->line, 1, false});
                paintChart(*m_painter, panel.adjusted(tilePad, tilePad, -tilePad, -tilePad), m_paper.tiles[i], m_look);
            }
            m_y += height + gap;
        }
    }

    template<typename Chart>
    void chart(const Chart &chart)
    {
        const double title = wordsHeight(chart.caption, m_width, TextRole::Strong), height = std::max(chartHeight, leastHeight(chart, m_width, m_look));
        makeRoom(title + height + 8);
        words(chart.caption, TextRole::Strong, Ink::Strong);
        if (m_painter)
            paintChart(*m_painter, all(height), chart, m_look);
        m_y += height + gap;
    }

    void line(const ReportPaper::Line &line)
    {
        const double name = m_width * 0.34, value = m_width * 0.2, between = m_width * 0.28, count = m_width * 0.18;
        const double top = std::max({wordsHeight(line.name, name, TextRole::Strong), wordsHeight(line.value, value, TextRole::Strong), wordsHeight(line.between, between), 20.0});
        const double about = wordsHeight(line.formula, m_width);
        makeRoom(top + about + 12);
        if (m_painter) {
            paintRule(*m_painter, QLineF(0, m_y, m_width, m_y), m_look.tokens->line);
            double x = 0;
            const auto cell = [&](double width, const QString &text, TextRole role, Ink as, Qt::Alignment side) {
                paintWords(*m_painter, m_look.place(QRectF(x, m_y + 6, width, top), all(top)), text, ink(as), m_look, side | Qt::AlignTop, role);
                x += width;
            };
            cell(name, line.name, TextRole::Strong, Ink::Strong, Qt::AlignLeft);
            cell(value, line.value, TextRole::Strong, Ink::Strong, Qt::AlignRight);
            cell(between, line.between, TextRole::Small, Ink::Soft, Qt::AlignRight);
            cell(count, line.count, TextRole::Small, Ink::Soft, Qt::AlignRight);
            paintWords(*m_painter, QRectF(0, m_y + top + 6, m_width, about), line.formula, ink(Ink::Soft), m_look, Qt::AlignLeft | Qt::AlignTop);
        }
        m_y += top + about + 14;
    }

    void foot()
    {
        if (m_painter && m_pagesInAll > 1)
            paintWords(*m_painter, QRectF(0, m_bottom + 6, m_width, footHeight - 6), m_paper.pageOf.arg(QLocale().toString(m_page), QLocale().toString(m_pagesInAll)), ink(Ink::Soft), m_look, Qt::AlignRight);
    }

    void makeRoom(double height)
    {
        if (m_y + height <= m_bottom || m_y == 0)
            return;
        foot();
        ++m_page;
        if (m_painter)
            m_device.newPage();
        m_y = 0;
    }

    QPainter *m_painter; ///< null: only counts
    QPagedPaintDevice &m_device;
    const ReportPaper &m_paper;
    ChartLook m_look;
    int m_pagesInAll, m_page = 1;
    double m_width, m_bottom, m_y = 0;
};

} // namespace

int paintReport(QPagedPaintDevice &device, const ReportPaper &paper, const QPageSize &size)
{
    return paintPages(device, size, marginMm, unitsAnInch, [&](QPainter *painter, int pages) { return ReportPages(painter, device, paper, pages).draw(); });
}

QByteArray reportPdf(const ReportPaper &paper, const QPageSize &size)
{
    return pdfOf(paper.title, paper.shop, [&](QPagedPaintDevice &device) { return paintReport(device, paper, size); });
}

} // namespace tuttu
