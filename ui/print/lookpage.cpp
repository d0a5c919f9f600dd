// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/lookpage.h"

#include "ui/print/paper.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/qrcode.h"

#include <QLocale>
#include <QPainter>
#include <QPagedPaintDevice>
#include <QTextLayout>

#include <cmath>

namespace tuttu {

namespace {

constexpr double marginMm = 20; // also what a finger holds
// All in points, as paper is measured.
constexpr double lineGap = 12, figuresWidth = 110, columnGap = 18, footHeight = 24, codeSide = 100, codeGap = 28;
constexpr int pixelsAModule = 8;

enum class Type { Shop, Day, Title, Name, Facts, Price, Foot };

struct TypeOf {
    double points;
    QFont::Weight weight;
    Ink ink;
};

TypeOf typeOf(Type type)
{
    switch (type) {
    case Type::Shop: return {12, QFont::Bold, Ink::Accent};
    case Type::Day: return {10, QFont::Normal, Ink::Soft};
    case Type::Title: return {30, QFont::DemiBold, Ink::Strong};
    case Type::Name: return {15, QFont::DemiBold, Ink::Strong};
    case Type::Facts: return {10.5, QFont::Normal, Ink::Soft};
    case Type::Price: return {15, QFont::DemiBold, Ink::Strong};
    case Type::Foot: return {10, QFont::Normal, Ink::Soft};
    }
    Q_UNREACHABLE();
}

/** Draws from the top of a page downwards. Measures without drawing first, so that the number of pages is known before the first is drawn. */
class LookPages
{
public:
    LookPages(QPainter *painter, QPagedPaintDevice &device, const LookPaper &paper, int pagesInAll)
        : m_painter(painter), m_device(device), m_paper(paper), m_pagesInAll(pagesInAll), m_point(device.logicalDpiY() / 72.0), m_width(device.width()),
          m_bottom(device.height() - footHeight * m_point)
    {
    }

    int draw()
    {
        head();
        for (const LookPaper::Line &line : m_paper.lines)
            row(line);
        code();
        foot();
        return m_page;
    }

private:
    double points(double n) const { return n * m_point; }

    /** Lays the text out in so much width and draws it from `y` on; answers with its height. Words longer than a line are broken, never cut. */
    double text(const QString &words, Type type, double x, double y, double width, Qt::Alignment alignment, bool drawn)
    {
        const TypeOf as = typeOf(type);
        QFont font = fontOf(TextRole::Body);
        font.setPixelSize(int(std::lround(points(as.points))));
        font.setWeight(as.weight);
        font.setHintingPreference(QFont::PreferNoHinting);
        QTextLayout layout(words, font);
        const bool mirror = m_paper.direction == Qt::RightToLeft; // QTextLayout mirrors no alignment by itself
        QTextOption option(!mirror ? alignment : alignment == Qt::AlignLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setTextDirection(m_paper.direction);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += line.height();
        }
        layout.endLayout();
        if (m_painter && drawn) {
            m_painter->setPen(lightTokens().text(as.ink)); // paper is light
            layout.draw(m_painter, {mirrored(x, width), y});
        }
        return height;
    }

    double mirrored(double x, double width) const { return m_paper.direction == Qt::RightToLeft ? m_width - x - width : x; }

    void head()
    {
        const double half = m_width / 2;
        m_y = std::max(text(m_paper.shop, Type::Shop, 0, 0, half, Qt::AlignLeft, true), text(m_paper.day, Type::Day, half, 0, half, Qt::AlignRight, true));
        m_y += points(28);
        m_y += text(m_paper.title, Type::Title, 0, m_y, m_width, Qt::AlignLeft, true) + points(18);
    }

    void row(const LookPaper::Line &line)
    {
        const double column = points(figuresWidth), words = m_width - column - points(columnGap);
        const auto lay = [&](double y, bool drawn) {
            const double name = text(line.name, Type::Name, 0, y, words, Qt::AlignLeft, drawn);
            const double facts = line.facts.isEmpty() ? 0 : points(3) + text(line.facts, Type::Facts, 0, y + name + points(3), words, Qt::AlignLeft, drawn);
            return std::max(name + facts, text(line.price, Type::Price, m_width - column, y, column, Qt::AlignRight, drawn));
        };
        makeRoom(lay(0, false) + points(2 * lineGap));
        rule();
        m_y += points(lineGap);
        m_y += lay(m_y, true) + points(lineGap);
    }

    void code()
    {
        const QImage code = qrImage(m_paper.code);
        if (code.isNull())
            return;
        const double side = points(codeSide);
        makeRoom(side + points(codeGap));
        rule();
        m_y += points(codeGap);
        if (m_painter) // enlarged here, module by module: whoever reads the file must not smooth it
            m_painter->drawImage(QRectF(mirrored(0, side), m_y, side, side), code.scaled(code.size() * pixelsAModule, Qt::KeepAspectRatio, Qt::FastTransformation));
        const double x = side + points(columnGap), width = m_width - x;
        const double words = text(m_paper.aboutCode, Type::Facts, x, 0, width, Qt::AlignLeft, false);
        text(m_paper.aboutCode, Type::Facts, x, m_y + (side - words) / 2, width, Qt::AlignLeft, true);
        m_y += side;
    }

    void foot()
    {
        if (m_pagesInAll > 1)
            text(m_paper.pageOf.arg(QLocale().toString(m_page), QLocale().toString(m_pagesInAll)), Type::Foot, 0, m_bottom + points(8), m_width, Qt::AlignRight, true);
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

    void rule()
    {
        if (m_painter)
            m_painter->fillRect(QRectF(0, m_y, m_width, points(0.6)), lightTokens().line);
    }

    QPainter *m_painter; ///< null: only counts
    QPagedPaintDevice &m_device;
    const LookPaper &m_paper;
    int m_pagesInAll, m_page = 1;
    double m_point, m_width, m_bottom, m_y = 0;
};

} // namespace

int paintLook(QPagedPaintDevice &device, const LookPaper &paper, const QPageSize &size)
{
    return paintPages(device, size, marginMm, 0, [&](QPainter *painter, int pages) { return LookPages(painter, device, paper, pages).draw(); });
}

QByteArray lookPdf(const LookPaper &paper, const QPageSize &size)
{
    return pdfOf(paper.title, paper.shop, [&](QPagedPaintDevice &device) { return paintLook(device, paper, size); });
}

} // namespace tuttu
