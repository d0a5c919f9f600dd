// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/madeupcharts.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <cmath>

using namespace tuttu;

namespace {

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }
double luminance(const QColor &c) { return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF()); }

/** WCAG 2.2, relative luminance. */
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/** What people see who lack the long (protan) or the middle (deutan) cones: Viénot, Brettel and Mollon 1999, in linear light. */
QColor seenBy(const QColor &c, bool protan)
{
    const double r = channel(c.redF()), g = channel(c.greenF()), b = channel(c.blueF());
    const double both = protan ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g, blue = protan ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
    const auto back = [](double x) { return float(std::clamp(x <= 0.0031308 ? x * 12.92 : 1.055 * std::pow(x, 1 / 2.4) - 0.055, 0.0, 1.0)); };
    return QColor::fromRgbF(back(both), back(both), back(blue));
}

template<typename Chart>
QImage painted(const Chart &chart, const QSize &size, const Tokens &tokens = lightTokens(), double ratio = 1)
{
    QImage image(size * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(tokens.surface);
    QPainter painter(&image);
    paintChart(painter, QRectF(QPointF(), QSizeF(size)), chart, {&tokens, Qt::LeftToRight, false});
    return image;
}

bool has(const QImage &image, const QRectF &where, const QColor &colour)
{
    for (int y = std::max(0, int(where.top())); y < std::min(image.height(), int(std::ceil(where.bottom()))); ++y) {
        for (int x = std::max(0, int(where.left())); x < std::min(image.width(), int(std::ceil(where.right()))); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

class Counting final : public ChartWidget
{
public:
    mutable int painted = 0;
    void say() { changed(); }
    ChartTable table() const override { return {}; }

protected:
    void paintAll(QPainter &, const QRectF &, const ChartLook &) const override { ++painted; }
    std::vector<ChartCell> makeCells(const QRectF &in, const ChartLook &) const override { return {{in, "all: 1"}}; }
    QSizeF leastSize(double, const ChartLook &) const override { return {100, 100}; }
};

void themes()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

} // namespace

class TestChartPaint : public QObject
{
    Q_OBJECT
private slots:
    void numbersCanBeReadOnEveryStepOfTheScale_data() { themes(); }
    void numbersCanBeReadOnEveryStepOfTheScale()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        double before = luminance(t.surface);
        for (const Pair &step : heatScale(t)) {
            QVERIFY2(contrast(step.ink, step.ground) >= 4.5, qPrintable(QString("%1 on %2: %3").arg(step.ink.name(), step.ground.name()).arg(contrast(step.ink, step.ground))));
            const double now = luminance(step.ground);
            QVERIFY(dark ? now > before : now < before); // light alone tells the order: no hue has to be seen
            before = now;
        }
    }

    void stepsAreToldApartWithoutRedAndGreen_data() { themes(); }
    void stepsAreToldApartWithoutRedAndGreen()
    {
        QFETCH(bool, dark);
        const auto &scale = heatScale(dark ? darkTokens() : lightTokens());
        for (const bool protan : {true, false}) {
            for (size_t i = 1; i < scale.size(); ++i)
                QVERIFY(contrast(seenBy(scale[i - 1].ground, protan), seenBy(scale[i].ground, protan)) > 1.15);
        }
    }

    void whatMustBeSeenStandsOut_data() { themes(); }
    void whatMustBeSeenStandsOut()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        const ChartInks inks = inksOf(t);
        for (const QColor &colour : {inks.barEdge, inks.foot, inks.dot, inks.range, inks.line, inks.other, inks.goal, inks.forecast, inks.expected})
            QVERIFY2(contrast(colour, t.surface) >= 3, qPrintable(QString("%1: %2").arg(colour.name()).arg(contrast(colour, t.surface))));
        QVERIFY(contrast(inks.line, inks.band) >= 3 && contrast(inks.foot, inks.bar) >= 3);
        QVERIFY(contrast(t.ink, t.surface) >= 4.5 && contrast(t.ink2, t.surface) >= 4.5);
    }

    void anHourNotCountedIsHatchedAndNeverABar_data() { themes(); }
    void anHourNotCountedIsHatchedAndNeverABar()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        HourStrip strip = madeUpDay();
        strip.hours[1].foot = {.known = Known::NotCounted};
        const QSize size(1200, 420);
        const QImage image = painted(strip, size, t);
        const HourStripGeometry geometry = geometryOf(strip, QRectF(QPointF(), QSizeF(size)), {&t, Qt::LeftToRight, false});
        const QRectF unknown = geometry.hours[1].unknown.adjusted(2, 2, -2, -4);
        QVERIFY(!has(image, unknown, inksOf(t).bar) && !has(image, unknown, inksOf(t).foot));
        QVERIFY(has(image, geometry.hours[0].bar, inksOf(t).bar) && has(image, geometry.hours[0].foot, inksOf(t).foot));
        int hatched = 0; // in every piece of the column something is painted, and something is not
        for (double y = unknown.top(); y + 10 < unknown.bottom(); y += 10, ++hatched) {
            const QRectF piece(unknown.left(), y, unknown.width(), 10);
            QVERIFY(has(image, piece, t.surface));
            const QImage part = image.copy(piece.toAlignedRect());
            bool other = false;
            for (int x = 0; x < part.width() && !other; ++x)
                other = part.pixelColor(x, 5) != t.surface;
            QVERIFY(other);
        }
        QVERIFY(hatched > 3);
    }

    void aGapInATrendStaysEmpty()
    {
        TrendChart chart = madeUpConversion();
        for (auto &period : chart.periods)
            period.other = {};
        chart.goal.reset();
        const QSize size(1200, 320);
        const QImage image = painted(chart, size);
        const TrendGeometry geometry = geometryOf(chart, QRectF(QPointF(), QSizeF(size)), {&lightTokens(), Qt::LeftToRight, false});
        const ChartInks inks = inksOf(lightTokens());
        for (size_t i = 0; i < chart.periods.size(); ++i) {
            const QRectF column = geometry.columns[i].adjusted(6, 0, -6, -1); // a dot of the neighbour may reach in
            QCOMPARE(has(image, column, inks.line), chart.periods[i].value.isNumber());
            QCOMPARE(has(image, column, inks.band), chart.periods[i].value.isNumber());
        }
    }

    void hiddenAndNotYetLookDifferent()
    {
        const HeatMap map{.caption = "c", .rowName = "r", .columns = {"1", "2", "3", "4"},
                          .rows = {{"a", {}, {{{.known = Known::Hidden}}, {{.known = Known::NotYet}}, {{.known = Known::NotCounted}}, {{.known = Known::Yes, .value = 0, .text = "0"}}}}}};
        const QSize size(600, 120);
        const QImage image = painted(map, size);
        const HeatMapGeometry geometry = geometryOf(map, QRectF(QPointF(), QSizeF(size)), {&lightTokens(), Qt::LeftToRight, false});
        std::vector<QImage> cells;
        for (const auto &place : geometry.cells[0])
            cells.push_back(image.copy(place.box.toAlignedRect().adjusted(2, 2, -2, -2)).scaled(80, 40));
        for (size_t i = 0; i < cells.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                QVERIFY(cells[i] != cells[j]);
        }
        QStringList said;
        for (const LegendPlace &entry : geometry.legend.places)
            said += entry.entry.text;
        for (const Known known : {Known::Hidden, Known::NotYet, Known::NotCounted})
            QVERIFY(said.contains(ChartText::unknown(known)));
    }

    void paperIsLightAndItsWordsAreLetters()
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(1200);
            QPainter painter(&writer);
            painter.scale(1200 / 96.0, 1200 / 96.0);
            const ChartLook look = ChartLook::onPaper(Qt::RightToLeft);
            QCOMPARE(look.tokens, &lightTokens());
            paintChart(painter, QRectF(0, 0, 680, 330), madeUpDay(), look);
            paintChart(painter, QRectF(0, 350, 680, 200), madeUpConversion(), look);
            paintChart(painter, QRectF(0, 560, 680, 300), madeUpWeek(), look);
        }
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/FontFile")); // text, not a picture of text
        QVERIFY(bytes.size() < 400 * 1024);
    }

    /** Not timed against a clock but against what the same machine does in the same run: laying the ground of a tablet's screen at 2x.
     *  (When the raster engine got a band of 260 weeks in one piece, it took sixty of those.) */
    void aChartIsPaintedQuickly()
    {
        const auto best = [](auto work) {
            qint64 nanoseconds = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 12; ++i) {
                QElapsedTimer timer;
                timer.start();
                work();
                nanoseconds = std::min(nanoseconds, timer.nsecsElapsed());
            }
            return double(nanoseconds) / 1e6;
        };
        const QSize screen(1280, 800);
        QImage ground(screen * 2, QImage::Format_ARGB32_Premultiplied);
        ground.setDevicePixelRatio(2);
        const double fill = best([&] { // as a page does it: its ground, its card, and the picture on it, twice over
            QPainter painter(&ground);
            painter.setRenderHint(QPainter::Antialiasing);
            for (int i = 0; i < 2; ++i) {
                painter.fillRect(QRect({}, screen), lightTokens().bg);
                painter.setBrush(QColor(255, 255, 255, 200));
                painter.drawRoundedRect(QRect({}, screen), 16, 16);
            }
        });
        const auto paint = [&](const auto &chart) {
            return best([&] {
                QPainter painter(&ground);
                paintChart(painter, QRectF(QPointF(), QSizeF(screen)), chart, {&lightTokens(), Qt::LeftToRight, false});
            });
        };
        const double trend = paint(madeUpFootfall(260, 12)), bands = paint(madeUpConversion(260)), day = paint(madeUpHours(25, 0, 2)), week = paint(madeUpWeek(24));
        qInfo("a screen of 1280x800 at 2x, filled: %.2f ms; 260 weeks %.2f ms, with intervals %.2f ms, 25 hours %.2f ms, a week of hours %.2f ms", fill, trend, bands, day, week);
        for (const double took : {trend, bands, day, week})
            QVERIFY(took < 12 * fill);
    }

    void aChartIsPaintedOnceAndShownFromItsPicture()
    {
        Counting chart;
        chart.resize(600, 300);
        QImage frame(600, 300, QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 3; ++i)
            chart.render(&frame);
        QCOMPARE(chart.painted, 1);
        chart.setCurrent(0); // the ring comes on top
        chart.render(&frame);
        QCOMPARE(chart.painted, 1);
        chart.resize(500, 300);
        chart.render(&frame);
        QCOMPARE(chart.painted, 2);
        chart.say();
        chart.render(&frame);
        QCOMPARE(chart.painted, 3);
    }
};

QTEST_MAIN(TestChartPaint)
#include "tst_chartpaint.moc"
