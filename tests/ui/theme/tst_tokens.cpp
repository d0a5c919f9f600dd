// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QApplication>
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

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT
private slots:
    void contrastIsMeasuredAsTheStandardSays()
    {
        QCOMPARE(std::round(contrast(Qt::black, Qt::white)), 21.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void everyTextCanBeRead_data() { themes(); }
    void everyTextCanBeRead()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        QStringList weak;
        const auto check = [&](const char *what, const QColor &ink, const QColor &ground) {
            if (contrast(ink, ground) < 4.5)
                weak += QString("%1: %2 on %3 is %4").arg(what, ink.name(), ground.name()).arg(contrast(ink, ground), 0, 'f', 2);
        };
        for (const QColor &ground : {t.bg, t.surface, t.sunk}) {
            for (const Ink ink : {Ink::Strong, Ink::Soft, Ink::Faint, Ink::Accent, Ink::Live, Ink::Wait, Ink::Care, Ink::Info})
                check("text", t.text(ink), ground);
        }
        for (const Tone tone : {Tone::Neutral, Tone::Live, Tone::Wait, Tone::Care, Tone::Info, Tone::Accent})
            check("chip", t.pair(tone).ink, t.pair(tone).ground);
        for (const Pair &pair : t.people)
            check("monogram", pair.ink, pair.ground);
        for (const Pair &pair : t.tiles)
            check("tile", pair.ink, pair.ground);
        check("primary button", t.accentInk, t.accent);
        check("pressed primary button", t.accentInk, t.accentPressed);
        check("toast", t.text(Ink::OnInk), t.ink);
        QVERIFY2(weak.isEmpty(), qPrintable(weak.join('\n')));
    }

    void everyNeededEdgeCanBeSeen_data() { themes(); }
    void everyNeededEdgeCanBeSeen()
    {
        QFETCH(bool, dark);
        const Tokens &t = dark ? darkTokens() : lightTokens();
        for (const QColor &ground : {t.bg, t.surface}) {
            QVERIFY2(contrast(t.edge, ground) >= 3, qPrintable(QString::number(contrast(t.edge, ground)))); // fields
            QVERIFY(contrast(t.accent, ground) >= 3);                                                         // focus ring, chosen card
            QVERIFY(contrast(t.ink3, ground) >= 3);                                                           // empty PIN dots
        }
    }

    void aThemeReachesEveryWidgetWhileTheProgramRuns()
    {
        Theme theme(*qApp);
        Label label(TextRole::Body, "Arrived");
        theme.choose(Theme::Choice::Dark);
        QCOMPARE(tokensOf(&label).bg, darkTokens().bg);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().bg);
        theme.choose(Theme::Choice::Light);
        QCOMPARE(tokensOf(&label).bg, lightTokens().bg);
        QCOMPARE(themeFromName(themeName(Theme::Choice::Dark)), Theme::Choice::Dark);
        QCOMPARE(themeFromName("purple"), Theme::Choice::Auto);
    }

    void motionCanBeSwitchedOff()
    {
        Theme theme(*qApp);
        QWidget widget;
        QVERIFY(motionMs(&widget) > 0 && motionMs(&widget) <= 200);
        theme.setReducedMotion(true);
        QCOMPARE(motionMs(&widget), 0);
    }

    void everyIconIsInTheProgramAndTakesTheColour()
    {
        for (int i = 0; i < int(Icon::None); ++i) {
            const QImage image = iconPixmap(Icon(i), Qt::red, 20, 2).toImage();
            QVERIFY2(image.width() == 40, qPrintable(QString::number(i)));
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor c = image.pixelColor(x, y);
                    painted += c.alpha() > 200;
                    QVERIFY(c.alpha() < 200 || (c.red() > 240 && c.green() < 16));
                }
            }
            QVERIFY2(painted > 20, qPrintable(QString::number(i)));
        }
    }

private:
    void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(TestTokens)
#include "tst_tokens.moc"
