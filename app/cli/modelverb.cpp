// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/base/whendone.h"
#include "core/storage/modelstore.h"
#include "core/storage/shelf.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ModelVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ModelVerb)
};

constexpr qint64 mostBytes = 256 * 1024 * 1024;

/** What a model is and how well its products are known in this shop. */
struct Told {
    ModelCard card;
    QDate asOf;
    int items = 0, known = 0;
    qint64 bytes = 0;
};

Told tell(const Affinity &model, qint64 bytes, const Shelf &shelf)
{
    Told told{model.card(), model.asOf(), model.itemCount(), 0, bytes};
    for (int item = 0; item < model.itemCount(); ++item)
        told.known += shelf.products.find(model.product(item)) != nullptr;
    return told;
}

QJsonObject toJson(const Told &told)
{
    return {{u"asOf"_s, told.asOf.toString(Qt::ISODate)}, {u"products"_s, told.items}, {u"productsKnownHere"_s, told.known}, {u"bytes"_s, told.bytes},
            {u"card"_s, QJsonDocument::fromJson(told.card.toJson()).object()}};
}

Result<Told> show(Shelf &shelf)
{
    const auto model = ModelStore(shelf).affinity();
    if (!model)
        return model.error();
    return tell(*model, model->toBytes().size(), shelf);
}

Result<Told> writeTo(Shelf &shelf, const QString &path)
{
    const auto model = ModelStore(shelf).affinity();
    if (!model)
        return model.error();
    const QByteArray bytes = model->toBytes();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return {Errc::Io, file.errorString()};
    return tell(*model, bytes.size(), shelf);
}

/** A model trained elsewhere, for the chain, takes the place of this shop's own until the next orders are imported. */
Result<Told> takeFrom(Shelf &shelf, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {file.exists() ? Errc::Io : Errc::NotFound, file.errorString()};
    if (file.size() > mostBytes)
        return {Errc::TooLarge, u"a model has at most 256 MiB"_s};
    const QByteArray bytes = file.readAll();
    const auto model = Affinity::fromBytes(bytes);
    if (!model)
        return model.error();
    const Told told = tell(*model, bytes.size(), shelf);
    if (told.known == 0)
        return {Errc::Conflict, u"none of its products is known here"_s};
    if (const Result<> kept = ModelStore(shelf).saveAffinity(*model); !kept)
        return kept.error();
    return told;
}

QString problem(const Error &error, const QString &path)
{
    switch (error.code) {
    case Errc::NotFound: return path.isEmpty() ? ModelVerb::tr("No model has been learnt here yet: import orders first.") : ModelVerb::tr("There is no file %1.").arg(path);
    case Errc::Damaged: return ModelVerb::tr("%1 is not a whole model (%2). The shop keeps the one it had.").arg(path, error.detail);
    case Errc::NewerSchema: return ModelVerb::tr("%1 was made by a newer Tuttu. The shop keeps the one it had.").arg(path);
    case Errc::TooLarge: return ModelVerb::tr("%1 is too large for a model: at most 256 MiB.").arg(path);
    case Errc::Conflict: return ModelVerb::tr("None of the products of %1 is known in this shop. It keeps the model it had.").arg(path);
    default: return errorLine(error);
    }
}

} // namespace

QFuture<int> modelVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ModelVerb::tr("Shows the model the recommendations rest on with its card, writes it to a file, or takes one from a file."));
    parser.addPositionalArgument(u"show|export|use"_s, ModelVerb::tr("what to do"));
    parser.addPositionalArgument(u"FILE"_s, ModelVerb::tr("of export and use"), u"[FILE]"_s);
    const OpenShop::Options options;
    options.addTo(parser);
    int code = Done;
    const QString what = arguments.value(1);
    if (!parsed(parser, arguments, what == "export"_L1 || what == "use"_L1 ? 2 : 1, desk.console, code))
        return ready(code);
    const QString path = parser.positionalArguments().value(1);
    Result<Told> (*job)(Shelf &, const QString &) = what == "export"_L1 ? writeTo : what == "use"_L1 ? takeFrom : nullptr;
    if (!job && what != "show"_L1) {
        desk.console.warn(ModelVerb::tr("There is no \"%1\": show, export or use.").arg(what));
        return ready(WrongUsage);
    }
    return withShop(desk, parser, options, [&desk, job, path](OpenShop &shop, const Answer &answer) {
        const auto done = shop.storage.run([job, path](Shelf &shelf) { return job ? job(shelf, path) : show(shelf); });
        whenDone(done, &shop.storage, [&desk, answer, path](const Result<Told> &told) {
            if (!told) {
                desk.console.warn(problem(told.error(), path));
                return answer(exitCode(told.error()));
            }
            desk.console.sayJson(toJson(*told));
            answer(Done);
        });
    });
}

} // namespace tuttu
