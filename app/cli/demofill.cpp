// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoverb.h"

#include "app/cli/errorline.h"
#include "app/common/demokey.h"
#include "core/base/whendone.h"
#include "core/connect/demoshop/demoshop.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct DemoFill {
    Q_DECLARE_TR_FUNCTIONS(tuttu::DemoFill)
};

void fill(OpenShop &shop, const ShopFolder &folder, Desk &desk, const Answer &answer)
{
    QElapsedTimer timer;
    timer.start();
    const auto filled = DemoShop(shop.storage, shop.keys, shop.clock).fill([&desk](int percent) { desk.console.progress(DemoFill::tr("filling"), percent); });
    whenDone(filled, &shop.storage, [&shop, &desk, folder, answer, timer](const Result<> &done) {
        // Settings come last: a demo whose filling was cut short has none and is filled anew.
        const Result<> kept = done ? shop.settings.save(folder) : done;
        if (!kept) {
            desk.console.warn(errorLine(kept.error()));
            return answer(exitCode(kept.error()));
        }
        desk.console.say(DemoFill::tr("The demo shop lives in %1 (filled in %2 s).").arg(folder.path()).arg(double(timer.elapsed()) / 1000, 0, 'f', 1));
        answer(Done);
    });
}

} // namespace

QFuture<int> demoFill(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(DemoFill::tr("Fills a folder with the demo shop: real purchases up to yesterday, made-up people. Again on another day, it "
                                                  "moves them on; captures stay."));
    const QCommandLineOption files(u"files"_s, DemoFill::tr("The folder. Without it: %1").arg(ShopFolder::demo().path()), u"DIR"_s);
    parser.addOption(files);
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const ShopFolder folder = parser.isSet(files) ? ShopFolder(parser.value(files)) : ShopFolder::demo();
    const auto keys = demoKeys(folder);
    if (!keys) {
        desk.console.warn(errorLine(keys.error()));
        return ready(exitCode(keys.error()));
    }
    Answer answer;
    OpenShop &shop = desk.shop();
    whenDone(shop.open(folder, demoSettings(), *keys), &shop.storage, [&shop, &desk, folder, answer](const Result<> &opened) {
        if (opened)
            return fill(shop, folder, desk, answer);
        desk.console.warn(errorLine(opened.error()));
        answer(exitCode(opened.error()));
    });
    return answer.future();
}

} // namespace tuttu
