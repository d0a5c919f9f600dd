// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/desk.h"

#include "app/cli/errorline.h"
#include "core/base/whendone.h"

namespace tuttu {

QFuture<int> withShop(Desk &desk, const QCommandLineParser &parser, const OpenShop::Options &options, std::function<void(OpenShop &, Answer)> then)
{
    Answer answer;
    OpenShop &shop = desk.shop();
    whenDone(shop.open(parser, options), &shop.storage, [&desk, &shop, answer, then = std::move(then)](const Result<> &opened) {
        if (opened)
            return then(shop, answer);
        desk.console.warn(errorLine(opened.error()));
        answer(exitCode(opened.error()));
    });
    return answer.future();
}

} // namespace tuttu
