// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/openshop.h"

#include "app/cli/passphrase.h"
#include "app/common/demokey.h"
#include "core/base/whendone.h"
#include "core/security/wrappedkey.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct OpenShopWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::OpenShop)
};

} // namespace

Result<std::optional<int>> passphraseFd(const QCommandLineParser &parser, const OpenShop::Options &options)
{
    if (!parser.isSet(options.passphraseFd))
        return std::optional<int>();
    bool isNumber = false;
    const int fd = parser.value(options.passphraseFd).toInt(&isNumber);
    if (!isNumber)
        return {Errc::Invalid, OpenShopWords::tr("--passphrase-fd needs a number")};
    return std::optional<int>(fd);
}

Result<DeviceKeysPtr> wrappedKeys(const ShopFolder &folder, const std::optional<int> &passphraseFd)
{
    const auto wrapped = WrappedKey::load(folder.wrappedKey());
    if (!wrapped)
        return wrapped.error();
    const auto passphrase = readPassphrase(passphraseFd, OpenShopWords::tr("Passphrase of this shop: "));
    if (!passphrase)
        return passphrase.error();
    const auto master = wrapped->unwrap(*passphrase);
    return master ? DeviceKeys::fromMaster(*master) : Result<DeviceKeysPtr>(master.error());
}

OpenShop::Options::Options()
    : files(u"files"_s, OpenShopWords::tr("The shop's folder. Without it: %1").arg(ShopFolder::standard().path()), u"DIR"_s)
    , passphraseFd(u"passphrase-fd"_s, OpenShopWords::tr("Read the passphrase's line from this open file descriptor, not from the terminal."), u"N"_s)
{
}

QFuture<Result<>> OpenShop::open(const QCommandLineParser &parser, const Options &options)
{
    const ShopFolder folder = parser.isSet(options.files) ? ShopFolder(parser.value(options.files)) : ShopFolder::standard();
    const auto loaded = ShopSettings::load(folder);
    if (!loaded && loaded.error().code == Errc::NotFound)
        return QtFuture::makeReadyFuture(Result<>(Errc::NotFound, OpenShopWords::tr("No shop lives in %1; \"tuttuctl setup\" makes one, \"tuttuctl demo fill\" a demo.").arg(folder.path())));
    if (!loaded)
        return QtFuture::makeReadyFuture(Result<>(loaded.error()));
    const auto fd = tuttu::passphraseFd(parser, options);
    if (!fd)
        return QtFuture::makeReadyFuture(Result<>(fd.error()));
    if (loaded->demo || QFile::exists(folder.wrappedKey())) {
        const auto found = loaded->demo ? demoKeys(folder) : wrappedKeys(folder, *fd);
        return found ? open(folder, *loaded, *found) : QtFuture::makeReadyFuture(Result<>(found.error()));
    }
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    const auto finish = [promise](const Result<> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(keyRing.unlock(folder.holdsSealedData()), &keyRing, [this, folder, shop = *loaded, finish](const Result<DeviceKeysPtr> &found) {
        if (!found)
            return finish(found.error());
        whenDone(open(folder, shop, *found), &storage, finish);
    });
    return promise->future();
}

QFuture<Result<>> OpenShop::open(const ShopFolder &folder, const ShopSettings &shop, const DeviceKeysPtr &found)
{
    settings = shop;
    keys = found;
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenDone(storage.open(folder.path(), keys), &storage, [this, promise](const Result<Opened> &result) {
        if (result)
            opened = *result;
        promise->addResult(result ? Result<>() : Result<>(result.error()));
        promise->finish();
    });
    return promise->future();
}

} // namespace tuttu
