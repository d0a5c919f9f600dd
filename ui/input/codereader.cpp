// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/codereader.h"

#include "core/recognition/parsecode.h"

#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace tuttu {

namespace {

constexpr int leastSide = 16, mostSide = 4096; // pixels

ZXing::DecodeHints hints()
{
    using Format = ZXing::BarcodeFormat;
    return ZXing::DecodeHints()
        .setFormats(Format::QRCode | Format::EAN13 | Format::EAN8 | Format::UPCA | Format::Code128 | Format::ITF | Format::PDF417 | Format::Aztec | Format::DataMatrix)
        .setTryHarder(true) // an EAN-13 needs it
        .setTryRotate(true);
}

} // namespace

std::optional<CodeReading> readCode(const QImage &picture)
{
    if (std::min(picture.width(), picture.height()) < leastSide || std::max(picture.width(), picture.height()) > mostSide)
        return std::nullopt;
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    try {
        // The plural ReadBarcodes aborts the program on an ordinary EAN-13 (zxing-cpp issue 740).
        const ZXing::Result found = ZXing::ReadBarcode({grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum, int(grey.bytesPerLine())}, hints());
        if (!found.isValid())
            return std::nullopt;
        return CodeReading{QString::fromStdString(found.symbologyIdentifier()), QString::fromStdString(found.text()).left(longestCode + 1)};
    } catch (const std::exception &) { // a picture that led the library astray shows no code
        return std::nullopt;
    }
}

} // namespace tuttu
