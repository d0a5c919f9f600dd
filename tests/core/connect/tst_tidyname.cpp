// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/category.h"
#include "core/connect/demoshop/tidyname.h"
#include "core/domain/vocabulary.h"

#include <QTest>

using namespace tuttu;

class TestTidyName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTillsDescriptionReadsLikeALabel_data();
    void aTillsDescriptionReadsLikeALabel();
    void tidyingTwiceChangesNothing_data() { aTillsDescriptionReadsLikeALabel_data(); }
    void tidyingTwiceChangesNothing();
    void whatAThingIsComesBeforeWhatItIsMadeOf_data();
    void whatAThingIsComesBeforeWhatItIsMadeOf();
};

void TestTidyName::aTillsDescriptionReadsLikeALabel_data()
{
    QTest::addColumn<QString>("till");
    QTest::addColumn<QString>("label");
    const auto row = [](const char *till, const char *label) { QTest::newRow(till) << QString::fromUtf8(till) << QString::fromUtf8(label); };
    row("WHITE HANGING HEART T-LIGHT HOLDER", "White hanging heart T-light holder");
    row("SET/6 RED SPOTTY PAPER CUPS", "Set of 6 red spotty paper cups");
    row("S/4 CACTI CANDLES", "Set of 4 cacti candles");
    row("PACK/2 BLACK DIA", "Pack of 2 black dia");
    row("12 PINK HEN+CHICKS IN BASKET", "12 pink hen + chicks in basket");
    row("ACRYLIC HANGING JEWEL,BLUE", "Acrylic hanging jewel, blue");
    row("LETTER \"A\" BLING KEY RING", "Letter \"A\" bling key ring");
    row("I LOVE LONDON MINI BACKPACK", "I love London mini backpack");
    row("VINTAGE UNION JACK MEMOBOARD", "Vintage Union Jack memoboard");
    row("POLYESTER FILLER PAD 40x40cm", "Polyester filler pad 40 × 40 cm");
    row("BOX 25x24x12cm", "Box 25 × 24 × 12 cm");
    row("18PC WOODEN CUTLERY SET DISPOSABLE", "18 piece wooden cutlery set disposable");
    row("ASSTD DESIGN 3D PAPER STICKERS", "Assorted design 3D paper stickers");
    row("GOLD M.O.P ORBIT BRACELET", "Gold M.O.P orbit bracelet");
    row("GREETING CARD, TWO SISTERS.", "Greeting card, two sisters");
    row("BAKING SET 9 PIECE RETROSPOT ", "Baking set 9 piece retrospot");
    row("  TOO   MANY  SPACES ", "Too many spaces");
    row("FLOWER GLASS GARLAND NECKL.36\"BLACK", "Flower glass garland necklace 36\" black");
    row("50'S CHRISTMAS GIFT BAG LARGE", "50's Christmas gift bag large");
    row("IVORY DIAMANTE", "Ivory diamante"); // a Turkish locale must not make ı of I
}

void TestTidyName::aTillsDescriptionReadsLikeALabel()
{
    QFETCH(QString, till);
    QTEST(tidyName(till), "label");
}

void TestTidyName::tidyingTwiceChangesNothing()
{
    QFETCH(QString, label);
    QCOMPARE(tidyName(label), label);
}

void TestTidyName::whatAThingIsComesBeforeWhatItIsMadeOf_data()
{
    QTest::addColumn<QString>("till");
    QTest::addColumn<QString>("category");
    const auto row = [](const char *till, const char *category) { QTest::newRow(till) << QString(till) << QString(category); };
    row("WHITE HANGING HEART T-LIGHT HOLDER", "candles");
    row("HOT WATER BOTTLE KEEP CALM", "textiles");
    row("CHRISTMAS GINGHAM TREE", "christmas");
    row("LUNCH BAG RED RETROSPOT", "bags");
    row("GIFT BAG LARGE SPOT", "paper");
    row("PARTY BUNTING", "party");
    row("DIAMANTE RING ASSORTED IN BOX.", "jewellery");
    row("LETTER \"A\" BLING KEY RING", "bags");
    row("REGENCY CAKESTAND 3 TIER", "tableware");
    row("SET OF 3 CAKE TINS PANTRY DESIGN", "kitchen");
    row("ALARM CLOCK BAKELIKE GREEN", "home");
    row("RED KITCHEN SCALES", "kitchen");
    row("JUMBO STORAGE BAG SUKI", "bags");
    row("DRAWER KNOB CRACKLE GLAZE BLUE", "home");
    row("GREEN HERB POTS", "garden");
    row("SPACEBOY BABY GIFT SET", "children");
    row("SCANDINAVIAN PAISLEY PICNIC BAG", "bags");
    row("QQQ", "other");
    row("", "other");
    row("SIGNET", "other"); // a word inside another is no hit
}

void TestTidyName::whatAThingIsComesBeforeWhatItIsMadeOf()
{
    QFETCH(QString, till);
    const QString category = categoryOf(till);
    QTEST(category, "category");
    QVERIFY(std::any_of(knownCategories.begin(), knownCategories.end(), [&](const char *known) { return category == QLatin1String(known); }));
}

QTEST_GUILESS_MAIN(TestTidyName)
#include "tst_tidyname.moc"
