// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/errorline.h"
#include "app/cli/verb.h"
#include "core/analytics/report/report.h"
#include "core/base/moneytext.h"
#include "core/base/whendone.h"

#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct ReportVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::ReportVerb)
};

struct Wish {
    PeriodKind kind = PeriodKind::Day;
    QDate day;               ///< invalid: yesterday
    bool csv = false;
    QString file;            ///< empty: to the screen
};

std::optional<PeriodKind> kindFrom(const QString &word)
{
    static const QHash<QString, PeriodKind> kinds{{u"day"_s, PeriodKind::Day}, {u"week"_s, PeriodKind::Week}, {u"month"_s, PeriodKind::Month}, {u"year"_s, PeriodKind::Year}};
    const auto found = kinds.constFind(word);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

QString shown(const MeasureNature &nature, double value, const Currency &currency)
{
    if (nature.unit == MeasureUnit::Money)
        return moneyText({std::llround(value), currency});
    return nature.unit == MeasureUnit::Share ? QLocale().toString(100 * value, 'f', 1) + u" %"_s : QLocale().toString(value, 'f', nature.unit == MeasureUnit::Count ? 0 : 1);
}

/** A table for a terminal. */
QString lines(const ReportReading &report, const TallyRule &rule)
{
    const Currency currency(rule.currency);
    QStringList all{ReportVerb::tr("%1 to %2", "days").arg(report.period.first.toString(Qt::ISODate), report.period.last.toString(Qt::ISODate))};
    for (const MeasureNature &nature : measureNatures) {
        const Figure figure = figureOf(nature.measure, report.whole);
        const bool known = figure.state == Figure::State::Known;
        const QString value = known ? shown(nature, figure.value, currency) : QLatin1String(stateName(figure.state));
        const QString between = known && figure.between ? ReportVerb::tr("%1 to %2", "figures").arg(shown(nature, figure.between->low, currency), shown(nature, figure.between->high, currency)) : QString();
        all += u"%1 %2 %3 %4"_s.arg(QLatin1String(nature.name), -24).arg(value, 14).arg(between, 26).arg(u"n %1"_s.arg(figure.n), 10);
    }
    if (report.whole.missedSeconds >= 60)
        all += ReportVerb::tr("Visitors were not counted for %n minute(s) while the shop was open.", nullptr, report.whole.missedSeconds / 60);
    return all.join(u'\n');
}

int write(Desk &desk, const Wish &wish, const ReportReading &report, const TallyRule &rule)
{
    const QByteArray bytes = wish.csv ? reportCsv(report, rule) : lines(report, rule).toUtf8() + '\n';
    if (wish.file.isEmpty()) {
        desk.console.say(QString::fromUtf8(bytes).trimmed());
        return Done;
    }
    QSaveFile file(wish.file); // whole or not at all
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return Done;
    desk.console.warn(ReportVerb::tr("%1 cannot be written: %2. The figures are kept; name another file.").arg(wish.file, file.errorString()));
    return Failed;
}

} // namespace

QFuture<int> reportVerb(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(ReportVerb::tr("Says what a day, week, month or year came to, each figure with what it may be off. Records nothing."));
    const OpenShop::Options options;
    options.addTo(parser);
    const QCommandLineOption kind(u"of"_s, ReportVerb::tr("day (the default), week, month or year."), u"kind"_s, u"day"_s);
    const QCommandLineOption day(u"day"_s, ReportVerb::tr("A day in it, 2026-11-21; yesterday when left out."), u"date"_s);
    const QCommandLineOption csv(u"csv"_s, ReportVerb::tr("Write comma-separated values, with the days, months or hours it is made of."));
    const QCommandLineOption file(QStringList{u"o"_s, u"output"_s}, ReportVerb::tr("Into this file."), u"file"_s);
    parser.addOptions({kind, day, csv, file});
    int code = Done;
    if (!parsed(parser, arguments, 0, desk.console, code))
        return ready(code);
    const auto asked = kindFrom(parser.value(kind));
    Wish wish{asked.value_or(PeriodKind::Day), QDate::fromString(parser.value(day), Qt::ISODate), parser.isSet(csv), parser.value(file)};
    if (!asked || (parser.isSet(day) && !wish.day.isValid())) {
        desk.console.warn(!asked ? ReportVerb::tr("--of takes day, week, month or year.") : ReportVerb::tr("--day takes a date such as 2026-11-21."));
        return ready(WrongUsage);
    }
    return withShop(desk, parser, options, [&desk, wish](OpenShop &shop, const Answer &answer) mutable {
        const ShopContext context = shop.settings.context();
        const ReadingNow at{{context.store.id, context.zone, context.hours, context.store.currency}, shop.clock.now()};
        if (!wish.day.isValid())
            wish.day = at.today().addDays(-1);
        const auto report = shop.storage.run([at, wish](Shelf &shelf) { return readReport(shelf, at, wish.kind, wish.day); });
        whenDone(report, &shop.storage, [&desk, answer, wish, at](const Result<ReportReading> &read) {
            if (!read) {
                desk.console.warn(errorLine(read.error()));
                return answer(exitCode(read.error()));
            }
            answer(write(desk, wish, *read, at.rule));
        });
    });
}

} // namespace tuttu
