// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/connect/demoshop/demostaff.h"
#include "core/insight/wording.h"
#include "core/storage/storage.h"
#include "core/visit/shopengine.h"
#include "tests/bench/bigshop.h"
#include "tests/bench/measure.h"
#include "tests/bench/rawrows.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <fcntl.h>
#include <random>
#include <unistd.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

/** Asks the system to forget what it keeps of a file in memory. */
void forget(const QString &path)
{
    const int file = open(path.toLocal8Bit().constData(), O_RDONLY);
    if (file < 0)
        return;
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

/** So many different ones, at random but the same each time. */
QStringList drawn(QStringList from, qsizetype count, quint64 seed)
{
    std::mt19937_64 random(seed);
    count = std::min(count, from.size());
    for (qsizetype i = 0; i < count; ++i)
        from.swapItemsAt(i, i + qsizetype(random() % quint64(from.size() - i)));
    return from.first(count);
}

/** Every sentence the brief page shows. */
qsizetype wordsOf(const OpenedProfile &opened, const QDate &today)
{
    const Wording wording(QLocale(), today);
    qsizetype length = 0;
    for (const Cue &cue : opened.brief.cues)
        length += wording.sentence(cue).size() + wording.because(cue).size();
    for (const Recommendation &one : opened.brief.recommendations)
        length += wording.reason(one).size();
    return length + wording.rhythm(opened.brief.rhythm).size() + wording.tenure(opened.profile.customer).size();
}

struct BriefTimes {
    Samples ours, raw, errand, resolving, reading, thinking, waking;
    qsizetype lines = 0, words = 0;
};

/** Half of the cards are opened by the program, the other half read raw, turn by turn, so that both find the same disk. */
BriefTimes scanToBrief(ShopEngine &engine, Storage &storage, RawRows &raw, const QStringList &cards, const QDate &today)
{
    BriefTimes times;
    for (qsizetype i = 0; i + 1 < cards.size(); i += 2) {
        QElapsedTimer timer;
        timer.start();
        const OpenedProfile opened = sure("a scan", await(engine.profiles.openByCode(cards[i], Means::Scan)));
        const double arrived = double(timer.nsecsElapsed()) / 1e6;
        times.words += wordsOf(opened, today);
        times.ours.add(double(timer.nsecsElapsed()) / 1e6);
        times.resolving.add(opened.times.parseMs + opened.times.resolveMs);
        times.reading.add(opened.times.profileMs);
        times.thinking.add(opened.times.briefMs);
        times.waking.add(arrived - opened.times.parseMs - opened.times.resolveMs - opened.times.profileMs - opened.times.briefMs);
        for (const Order &order : opened.profile.orders)
            times.lines += qsizetype(order.lines.size());

        double errand = 0;
        sure("an errand", await(storage.run([](Shelf &) { return Result<>(); }), &errand));
        times.errand.add(errand);
        times.raw.add(sure("a raw reading", await(storage.run([&, card = cards[i + 1]](Shelf &shelf) -> Result<double> {
            const QByteArray hash = shelf.blind.of(IdentifierKind::Card, card);
            QElapsedTimer alone;
            alone.start();
            raw.read(hash);
            return double(alone.nsecsElapsed()) / 1e6;
        }))));
    }
    return times;
}

void report(const QString &how, const BriefTimes &times)
{
    printRow(u"Scan to complete brief, %1: p50"_s.arg(how), ms(times.ours.p50()), u"5 ms"_s);
    printRow(u"Scan to complete brief, %1: p99"_s.arg(how), ms(times.ours.p99()), u"20 ms"_s);
    printRow(u"… of it whose code it is, profile, brief, from thread to thread: p50"_s,
             u"%1, %2, %3, %4"_s.arg(ms(times.resolving.p50()), ms(times.reading.p50()), ms(times.thinking.p50()), ms(times.waking.p50())), u"–"_s);
    printRow(u"… an empty errand to the storage thread and back: p50, p99"_s, ms(times.errand.p50()) + u", "_s + ms(times.errand.p99()), u"–"_s);
    printRow(u"… the same rows by the SQLite C API: p50, p99"_s, ms(times.raw.p50()) + u", "_s + ms(times.raw.p99()), u"–"_s);
    const auto ratios = [&times](double away50, double away99) {
        return u"%1, %2"_s.arg(times.ours.p50() / (times.raw.p50() + away50), 0, 'f', 2).arg(times.ours.p99() / (times.raw.p99() + away99), 0, 'f', 2);
    };
    printRow(u"… ratio at p50, at p99"_s, ratios(0, 0), u"3"_s);
    printRow(u"… ratio to the same rows asked for across the same threads"_s, ratios(times.errand.p50(), times.errand.p99()), u"–"_s);
}

/** Names typed letter by letter from the third on, each letter a search. */
Samples searchAsYouType(ShopEngine &engine, const QStringList &names)
{
    Samples samples;
    for (const QString &name : names) {
        for (qsizetype typed = 3; typed <= std::min<qsizetype>(name.size(), 12); ++typed) {
            double took = 0;
            sure("a search", await(engine.profiles.search(name.first(typed)), &took));
            samples.add(took);
        }
    }
    return samples;
}

/** Somebody new is written down under a name that is here: as it is, with a slip of the finger, and with a mail nobody has. */
Samples duplicateChecks(ShopEngine &engine, const QStringList &names)
{
    Samples samples;
    for (const QString &name : names) {
        Customer draft;
        for (const QString &typed : QStringList{name, name.chopped(1), name + u'e'}) {
            draft.name.shown = typed;
            draft.email = typed.left(4).simplified().remove(u' ') + u"@nobody.example"_s;
            double took = 0;
            sure("a duplicate check", await(engine.profiles.lookalikes(draft), &took));
            samples.add(took);
        }
    }
    return samples;
}

Samples userSwitch(ShopEngine &engine, int times)
{
    Samples samples;
    const auto clerks = demoClerks();
    for (int i = 0; i < times; ++i) {
        const DemoClerk &next = clerks[size_t(i) % clerks.size()];
        engine.session.switchUser();
        QEventLoop loop;
        QObject::connect(&engine.session, &SessionController::changed, &loop, [&] {
            if (engine.session.state().phase != SessionState::Phase::Checking)
                loop.quit();
        });
        QElapsedTimer timer;
        timer.start();
        engine.session.signIn(next.clerk.id, next.pin);
        loop.exec();
        samples.add(double(timer.nsecsElapsed()) / 1e6);
        if (!engine.session.signedIn())
            qFatal("%s could not sign in", qPrintable(next.clerk.name));
    }
    return samples;
}

/** From the tap on Save to "Saved": validated, committed with synchronous=FULL, applied to the cache. */
Samples captures(ShopEngine &engine, const OpenedProfile &somebody, int times, const Clock &clock)
{
    Samples samples;
    IdMaker ids(clock);
    for (int i = 0; i < times; ++i) {
        Note note;
        note.id = ids.make<NoteId>();
        note.customer = somebody.profile.customer.id;
        note.at = clock.now();
        note.text = u"Looks for a present, something blue."_s;
        double took = 0;
        sure("a capture", await(engine.captures.record(NoteAdded{note}, demoClerks().front().clerk.id), &took));
        samples.add(took);
    }
    return samples;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"folder"_s, u"Where the shop is kept."_s, u"DIR"_s}, {u"customers"_s, u"How many."_s, u"N"_s, u"20000"_s},
                       {u"lines"_s, u"How many order lines."_s, u"N"_s, u"600000"_s}, {u"scans"_s, u"How many scans."_s, u"N"_s, u"2000"_s}});
    parser.addHelpOption();
    parser.process(app);
    QTemporaryDir temporary;
    const QString folder = parser.isSet(u"folder"_s) ? parser.value(u"folder"_s) : temporary.path();
    const int scans = parser.value(u"scans"_s).toInt();

    const SystemClock clock;
    const BigShop shop = BigShop::at(folder, parser.value(u"customers"_s).toInt(), parser.value(u"lines"_s).toInt(), clock);
    forget(shop.folder.cache());

    Storage storage(clock);
    QEventLoop indexed;
    QObject::connect(&storage, &Storage::searchReady, &indexed, &QEventLoop::quit);
    QElapsedTimer timer;
    timer.start();
    sure("opening", await(storage.open(shop.folder.path(), shop.keys)));
    const double openMs = double(timer.nsecsElapsed()) / 1e6;
    indexed.exec();
    const double indexMs = double(timer.nsecsElapsed()) / 1e6;

    const ShopContext context = shop.settings.context();
    ShopEngine engine(storage, context, Reach::Alone, shop.keys, clock);
    engine.session.load(context.store);
    sure("warming up", await(engine.profiles.warmUp())); // as the kiosk does behind the sign-in page
    const QDate today = clock.now().toTimeZone(context.zone).date();

    printRow(u"**%L1 customers**"_s.arg(shop.names.size()), u"**measured**"_s, u"**at most**"_s);
    printRow(u"Opening both files"_s, ms(openMs), u"–"_s);
    printRow(u"… until the search index is complete (behind the screens)"_s, ms(indexMs), u"–"_s);
    {
        std::unique_ptr<RawRows> raw;
        sure("preparing", await(storage.run([&](Shelf &shelf) {
            raw = std::make_unique<RawRows>(shelf.cache.handle());
            return Result<>();
        })));
        const QStringList cards = drawn(shop.cards, 2 * scans, 1);
        forget(shop.folder.cache());
        const BriefTimes first = scanToBrief(engine, storage, *raw, cards, today);
        report(u"%L1 customers not read before"_s.arg(first.ours.size()), first);
        report(u"the same customers again"_s, scanToBrief(engine, storage, *raw, cards, today));
        sure("finalising", await(storage.run([&](Shelf &) {
            raw.reset();
            return Result<>();
        })));
    }
    const Samples typed = searchAsYouType(engine, drawn(shop.names, std::max(10, scans / 5), 2));
    printRow(u"Search as you type, %L1 letters: p50"_s.arg(typed.size()), ms(typed.p50()), u"–"_s);
    printRow(u"Search as you type: p99"_s, ms(typed.p99()), u"20 ms"_s);
    const Samples checks = duplicateChecks(engine, drawn(shop.names, std::max(10, scans / 3), 3));
    printRow(u"Duplicate check while somebody new is written down, %L1 checks: p50"_s.arg(checks.size()), ms(checks.p50()), u"–"_s);
    printRow(u"Duplicate check while somebody new is written down: p99"_s, ms(checks.p99()), u"30 ms"_s);
    const Samples switches = userSwitch(engine, 25);
    printRow(u"User switch, from the last digit to signed in: p50, worst"_s, ms(switches.p50()) + u", "_s + ms(switches.percentile(100)), u"300 ms"_s);

    const OpenedProfile somebody = sure("a scan", await(engine.profiles.openByCode(shop.cards.first(), Means::Scan)));
    const Samples saved = captures(engine, somebody, std::max(20, scans / 4), clock);
    printRow(u"A note from Save to saved (outbox committed and synced): p50, p99"_s, ms(saved.p50()) + u", "_s + ms(saved.p99()), u"–"_s);
    return 0;
}
