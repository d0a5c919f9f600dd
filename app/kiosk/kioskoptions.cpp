// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/kioskoptions.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace tuttu {

using namespace Qt::StringLiterals;

KioskOptions KioskOptions::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Tuttu, the shop-floor program that knows who is here and what is worth saying."_s);
    const QCommandLineOption demo(u"demo"_s, u"Open the demo shop: real purchases, made-up people."_s);
    const QCommandLineOption files(u"files"_s, u"The folder of the shop's files."_s, u"DIR"_s);
    const QCommandLineOption tour(u"tour"_s, u"Play the demo day, write a picture of every screen to DIR (\"-\": none), and leave."_s, u"DIR"_s);
    const QCommandLineOption language(u"language"_s, u"en, fi ...; the system's without it."_s, u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, u"light, dark or auto."_s, u"NAME"_s);
    const QCommandLineOption full(u"full-screen"_s, u"Fill the screen."_s);
    parser.addOptions({demo, files, tour, language, theme, full});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(arguments);
    KioskOptions o;
    o.tourFolder = parser.value(tour);
    o.demo = parser.isSet(demo) || o.touring();
    if (o.touring() && !parser.isSet(files)) {
        o.ownShop = std::make_shared<QTemporaryDir>();
        if (!o.ownShop->isValid()) {
            std::fprintf(stderr, "tuttu: %s\n", qPrintable(o.ownShop->errorString()));
            std::exit(1);
        }
    }
    o.folder = parser.isSet(files) ? ShopFolder(parser.value(files)) : o.ownShop ? ShopFolder(o.ownShop->filePath(u"shop"_s)) : o.demo ? ShopFolder::demo() : ShopFolder::standard();
    o.language = parser.value(language);
    o.theme = parser.value(theme);
    o.fullScreen = parser.isSet(full);
    return o;
}

} // namespace tuttu
