// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keyedrows.h"
#include "ui/widgets/label.h"
#include "ui/widgets/menu.h"
#include "ui/widgets/monogram.h"
#include "ui/widgets/pinpad.h"
#include "ui/widgets/producttile.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tuttu;

namespace {

template<typename W>
W *withText(QWidget &root, const QString &text)
{
    for (W *each : root.findChildren<W *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

QString utf8(const char *text) { return QString::fromUtf8(text); }

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
    }

    void whateverCanBePressedObeysSpaceAndEnter()
    {
        ToggleChip chip("Blue");
        Button button(Button::Kind::Secondary, "Go on");
        for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{&chip, &button}) {
            QSignalSpy clicked(each, &QAbstractButton::clicked);
            for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter})
                QTest::keyClick(each, key);
            QCOMPARE(clicked.size(), 3);
        }
        QVERIFY(chip.isChecked());
    }

    void marginsTurnWithTheDirectionOfReading()
    {
        QWidget page;
        auto *all = new QVBoxLayout(&page);
        all->setContentsMargins(20, 1, 4, 2);
        auto *inner = new QHBoxLayout;
        inner->setContentsMargins(0, 0, 7, 0);
        all->addLayout(inner);
        const auto margins = [&] { return std::pair(all->contentsMargins(), inner->contentsMargins()); };
        const std::pair written(QMargins(20, 1, 4, 2), QMargins(0, 0, 7, 0)), turned(QMargins(4, 1, 20, 2), QMargins(7, 0, 0, 0));
        page.setLayoutDirection(Qt::RightToLeft);
        page.ensurePolished();
        QCOMPARE(margins(), turned);
        page.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(margins(), written);
        page.style()->polish(&page); // as a change of colours does
        page.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(margins(), turned);
    }

    void whatPointsBackPointsTheOtherWayWhereOneReadsTheOtherWay()
    {
        const auto painted = [](Icon icon, Qt::LayoutDirection direction) {
            QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintIcon(painter, image.rect(), icon, Qt::black, 24);
            return image;
        };
        for (const Icon icon : {Icon::Back, Icon::Left, Icon::Right})
            QCOMPARE(painted(icon, Qt::RightToLeft), painted(icon, Qt::LeftToRight).mirrored(true, false));
        QVERIFY(painted(Icon::Back, Qt::RightToLeft) != painted(Icon::Back, Qt::LeftToRight));
        QCOMPARE(painted(Icon::Search, Qt::RightToLeft), painted(Icon::Search, Qt::LeftToRight));
    }

    void initialsFollowTheScript_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two words") << "Aino Virtanen" << "AV";
        QTest::newRow("many words") << "Maria-Margareta von Hohenlohe" << "MH";
        QTest::newRow("one name") << "Sukarno" << "S";
        QTest::newRow("Turkish i") << utf8("ipek ışık") << "II";
        QTest::newRow("Cyrillic") << utf8("Алеся Каваленка") << utf8("АК");
        QTest::newRow("Japanese") << utf8("宮本 さくら") << utf8("宮");
        QTest::newRow("Arabic") << utf8("نورة حداد") << utf8("ن");
        QTest::newRow("combining accent") << utf8("E\u0301lise Zoe\u0308") << utf8("E\u0301Z");
        QTest::newRow("nothing") << "" << "";
    }
    void initialsFollowTheScript()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void aLabelWrapsRatherThanCuts()
    {
        Label label(TextRole::Body, "Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas");
        QVERIFY(label.heightForWidth(160) > textStyle(TextRole::Body).line);
        label.resize(160, label.heightForWidth(160));
        QVERIFY(!label.isCut());
        label.resize(160, textStyle(TextRole::Body).line);
        QVERIFY(label.isCut());
        label.setMaxLines(2);
        label.resize(80, 2 * textStyle(TextRole::Body).line);
        QVERIFY(label.isCut());
        QCOMPARE(label.heightForWidth(80), 2 * textStyle(TextRole::Body).line);
    }

    void aButtonKeepsLongWordsOnTwoLinesAndAnswersEnter()
    {
        Button button(Button::Kind::Primary, "Kysy palautetta asiakkaalta");
        button.resize(170, 48);
        QVERIFY(!button.isCut());
        button.resize(60, 48);
        QVERIFY(button.isCut());
        QSignalSpy clicked(&button, &QPushButton::clicked);
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicked.size(), 2);
    }

    void aClockDoesNotWobbleAsItRuns()
    {
        const Chip a("11 min", Tone::Wait, Icon::Clock), b("28 min", Tone::Wait, Icon::Clock);
        QCOMPARE(a.sizeHint(), b.sizeHint());
    }

    void thePadSendsDigitsOfKeysAndOfTheKeyboard()
    {
        PinPad pad;
        QSignalSpy digits(&pad, &PinPad::digitPressed), back(&pad, &PinPad::backspacePressed);
        QTest::keyClick(&pad, '7');
        QTest::keyClick(&pad, Qt::Key_Backspace);
        for (Button *key : pad.findChildren<Button *>()) {
            QVERIFY(key->width() >= 64 && key->height() >= 64);
            QVERIFY(!key->text().isEmpty() || !key->accessibleName().isEmpty());
            if (key->text() == QLocale().toString(4))
                key->click();
        }
        QCOMPARE(digits.size(), 2);
        QCOMPARE(digits[0][0].toInt(), 7);
        QCOMPARE(digits[1][0].toInt(), 4);
        QCOMPARE(back.size(), 1);
    }

    void everyCategoryOfTheShopHasItsTile()
    {
        QCOMPARE(tileLook("candles").icon, Icon::Lamp);
        QVERIFY(tileLook("a shop's own").tone < std::tuple_size_v<decltype(Tokens::tiles)>);
        QCOMPARE(tileLook("a shop's own").icon, Icon::Bag);
    }

    void aSheetKeepsTheFocusInsideAndGivesItBack()
    {
        auto *page = new QWidget;
        auto *below = new QPushButton("below", page);
        Stage stage(page);
        show(stage);
        below->setFocus();
        auto *sheet = new Sheet("Note");
        sheet->body()->addWidget(new TextField("First"));
        sheet->footer()->addWidget(new Button(Button::Kind::Primary, "Save"));
        QSignalSpy closed(sheet, &Sheet::closed);
        stage.openSheet(sheet);
        for (int i = 0; i < 7; ++i) {
            QTest::keyClick(stage.windowHandle(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        }
        QTest::keyClick(stage.windowHandle(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!stage.sheet());
        QVERIFY(below->hasFocus());
    }

    void aTouchBesideASheetClosesItAndDoesNotReachThePage()
    {
        auto *page = new QWidget;
        auto *below = new QPushButton("below", page);
        below->setGeometry(100, 300, 200, 60);
        Stage stage(page);
        show(stage);
        QSignalSpy pressed(below, &QPushButton::clicked);
        stage.openSheet(new Sheet("Note"));
        QTest::mouseClick(stage.windowHandle(), Qt::LeftButton, {}, QPoint(200, 330));
        QVERIFY(!stage.sheet());
        QCOMPARE(pressed.size(), 0);
    }

    void aToastOffersAWayBackOnce()
    {
        Stage stage(new QWidget);
        show(stage);
        int undone = 0;
        stage.toast("Pekka has left", "Undo", [&] { ++undone; });
        auto *undo = withText<Button>(stage, "Undo");
        QVERIFY(undo);
        undo->click();
        undo->click();
        QCOMPARE(undone, 1);
        QVERIFY(!undo->isVisible());
    }

    void aToastNeverCoversASheetsButtons()
    {
        Stage stage(new QWidget);
        show(stage);
        auto *sheet = new Sheet("Note");
        sheet->footer()->addWidget(new Button(Button::Kind::Primary, "Save"));
        stage.openSheet(sheet);
        const QString sentence = "The note could not be saved: the device has no space left. What was entered is still here.";
        stage.toast(sentence);
        const auto *label = withText<Label>(stage, sentence);
        QVERIFY(label);
        const QWidget *toast = label->parentWidget();
        const QRect onStage(toast->mapTo(&stage, QPoint()), toast->size());
        QVERIFY(!onStage.intersects(QRect(sheet->mapTo(&stage, QPoint()), sheet->size())));
        QVERIFY(stage.rect().contains(onStage));
        QVERIFY(!label->isCut());
    }

    void aToastMakesRoomForASheetThatComesAfterIt()
    {
        Stage stage(new QWidget);
        show(stage);
        stage.toast("The change is saved", "Undo", [] {});
        auto *sheet = new Sheet("Note");
        stage.openSheet(sheet);
        const QWidget *toast = withText<Label>(stage, "The change is saved")->parentWidget();
        QVERIFY(!QRect(toast->mapTo(&stage, QPoint()), toast->size()).intersects(QRect(sheet->mapTo(&stage, QPoint()), sheet->size())));
    }

    void aMenuIsSteeredByKeysAndDoesItsThingOnce()
    {
        auto *page = new QWidget;
        auto *button = new Button(Button::Kind::Secondary, Icon::More, "More", page);
        button->setGeometry(1220, 700, 48, 48); // in the corner: the menu opens upwards and stays inside
        Stage stage(page);
        show(stage);
        QStringList done;
        stage.openMenu(button, {{"Greeted", Icon::Smile, [&] { done += "greeted"; }}, {"Not them", Icon::PersonNot, [&] { done += "not them"; }}});
        const auto *row = withText<Button>(stage, "Not them");
        const QRect place(row->mapTo(&stage, QPoint()), row->size());
        QVERIFY2(stage.rect().contains(place), qPrintable(QString("%1,%2 %3x%4").arg(place.x()).arg(place.y()).arg(place.width()).arg(place.height())));
        QTest::keyClick(stage.windowHandle(), Qt::Key_Down);
        QTest::keyClick(stage.windowHandle(), Qt::Key_Down);
        QTest::keyClick(stage.windowHandle(), Qt::Key_Return);
        QCOMPARE(done, QStringList{"not them"});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!withText<Button>(stage, "Greeted"));
    }

    void rowsKeepTheirWidgetWhileTheirKeyStays()
    {
        QWidget parent;
        auto *column = new QVBoxLayout(&parent);
        column->addStretch();
        KeyedRows<int, QLabel> rows(column);
        const auto present = [&](const std::vector<int> &values) {
            rows.show(values, [](int v) { return v; }, [&] { return new QLabel(&parent); }, [](QLabel *label, int v) { label->setText(QString::number(v)); });
        };
        present({1, 2, 3});
        QLabel *two = rows.rows()[1].second;
        present({3, 2, 4});
        QCOMPARE(rows.rows()[1].second, two);
        QCOMPARE(column->indexOf(rows.rows()[0].second), 0);
        QCOMPARE(column->indexOf(two), 1);
        QCOMPARE(rows.rows()[2].second->text(), "4");
        present({});
        QCOMPARE(column->count(), 1);
    }

    void aCardCastsItsShadowOnlyWhereThereIsLight()
    {
        Ground ground;
        ground.resize(300, 200);
        auto *card = new Card(&ground);
        card->setGeometry(50, 50, 200, 100);
        ground.show();
        const auto under = [&] { // just below the card's edge
            QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::white);
            ground.render(&image, {}, {}, QWidget::DrawChildren);
            return image.pixelColor(150, 153).lightness();
        };
        m_theme->choose(Theme::Choice::Light);
        QVERIFY(under() < 255);
        m_theme->choose(Theme::Choice::Dark);
        QCOMPARE(under(), 255);
        m_theme->choose(Theme::Choice::Light);
        card->setKind(Card::Kind::Hint);
        QCOMPARE(under(), 255);
    }

private:
    void show(Stage &stage)
    {
        stage.resize(1280, 800);
        stage.show();
        QVERIFY(QTest::qWaitForWindowActive(&stage));
    }
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
