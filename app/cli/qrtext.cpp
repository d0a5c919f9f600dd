// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/qrtext.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

constexpr int quietZone = 4; // modules around the code (ISO/IEC 18004)

/** Null: too much for a code. */
ZXing::BitMatrix matrixOf(const QByteArray &text)
{
    try {
        const std::wstring contents(text.begin(), text.end());
        return ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(quietZone).setEccLevel(2).encode(contents, 0, 0);
    } catch (const std::exception &) {
        return {};
    }
}

} // namespace

QString qrForTerminal(const QByteArray &text)
{
    const ZXing::BitMatrix matrix = matrixOf(text);
    const auto dark = [&](int x, int y) { return y < matrix.height() && matrix.get(x, y); };
    QString lines;
    for (int y = 0; y < matrix.height(); y += 2) {
        lines += u"\x1b[30;107m"_s;
        for (int x = 0; x < matrix.width(); ++x)
            lines += dark(x, y) ? (dark(x, y + 1) ? u'\u2588' : u'\u2580') : dark(x, y + 1) ? u'\u2584' : u' ';
        lines += u"\x1b[0m\n"_s;
    }
    return lines;
}

QByteArray qrSvg(const QByteArray &text)
{
    const ZXing::BitMatrix matrix = matrixOf(text);
    if (matrix.width() == 0)
        return {};
    const QByteArray side = QByteArray::number(matrix.width());
    QByteArray path;
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x) {
            if (matrix.get(x, y))
                path += "M" + QByteArray::number(x) + ' ' + QByteArray::number(y) + "h1v1h-1z";
        }
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + ' ' + side + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
        + path + "\"/></svg>\n";
}

} // namespace tuttu
