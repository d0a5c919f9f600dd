// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "core/storage/importstore.h"
#include "tests/rig/shop.h"
#include "tests/ui/samples/walk.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/lookpickrow.h"
#include "ui/dialogs/looksheet.h"
#include "ui/input/wedgefilter.h"
#include "ui/pages/briefpage.h"
#include "ui/pages/handover/lookcard.h"
#include "ui/pages/handover/shownlookview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/lookacts.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A look is made, shown and given out of hand with a finger on the real window. TUTTU_PICTURES names a folder to keep pictures of it in. */
class TestALookOnTheScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void itIsMadeShownAndTakenToTheBasket();
    void theClerkIsRemindedOfIt();
    void theOrderIsChangedByKeyboard();
    void whatCannotBePickedIsTold();
    void oneForEverybodyIsMadeOnTheFloor();
    void thePageIsKeptAsAFile();
    void everyFaceCanBeReadAndTouched_data();
    void everyFaceCanBeReadAndTouched();

private:
    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    void openSheet();
    void pick(const Product &product);
    void makeFour();
    QStringList picks() const;
    void picture(const QString &name);
    LookController &looks() const { return m_shop->engine().looks; }

    const QString m_card = u"2900000000018"_s;
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
    std::vector<Product> m_things;
};

void TestALookOnTheScreen::init()
{
    m_languages.use("en");
    m_theme->choose(Theme::Choice::Light);
    m_shop = std::make_unique<Shop>();
    m_shop->customer(u"Aino Virtanen"_s, m_card);
    m_things = {m_shop->product(u"Hand-blown glass vase"_s, 4950, u"decoration"_s), m_shop->product(u"Linen tablecloth, 140 × 250 cm"_s, 12900, u"textiles"_s),
                m_shop->product(u"Beeswax candle"_s, 650, u"candles"_s), m_shop->product(u"Stoneware plate"_s, 2800, u"tableware"_s)};
    m_things[2].stockHere = 0;
    m_things[3].stockHere = 12;
    m_things[1].sizeKind = u"table"_s;
    m_things[1].size = u"250"_s;
    QVERIFY(m_shop->await(m_shop->storage().run([things = m_things](Shelf &shelf) { return ImportStore(shelf).importProducts(things); })));
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    QVERIFY(m_shop->signIn(u"Mia"_s));
    m_shop->wait(10);
    m_shop->scan(m_card);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Brief);
}

void TestALookOnTheScreen::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

QAbstractButton *TestALookOnTheScreen::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void TestALookOnTheScreen::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click(); // wherever it is scrolled to
    m_shop->settle();
}

bool TestALookOnTheScreen::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestALookOnTheScreen::openSheet()
{
    touch(u"More for this customer"_s);
    touch(u"Make or show a look"_s);
    QVERIFY(qobject_cast<LookSheet *>(m_stage->sheet()));
}

void TestALookOnTheScreen::pick(const Product &product)
{
    for (QLineEdit *each : m_stage->sheet()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Number or name of a product")
            each->setText(product.code);
    }
    touch(u"Add"_s);
}

void TestALookOnTheScreen::makeFour()
{
    openSheet();
    for (const Product &product : m_things)
        pick(product);
    looks().setName(u"For the long table"_s);
    touch(u"Make the look"_s);
    QTRY_VERIFY(looks().view().open);
}

QStringList TestALookOnTheScreen::picks() const
{
    QStringList names;
    for (const Product &product : looks().view().picks)
        names += product.name;
    return names;
}

void TestALookOnTheScreen::picture(const QString &name)
{
    m_stage->grab();
    QApplication::sendPostedEvents(); // what was just put in stands in its place
    m_stage->grab();
    const QString folder = qEnvironmentVariable("TUTTU_PICTURES");
    QVERIFY(folder.isEmpty() || m_stage->grab().save(QDir(folder).filePath(name + u".png"_s)));
}

void TestALookOnTheScreen::itIsMadeShownAndTakenToTheBasket()
{
    makeFour();
    touch(u"Show it to them"_s);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::HandOver);
    QVERIFY(says(u"For the long table"_s));
    QVERIFY(says(u"Not in the shop today"_s));
    QVERIFY(says(u"£49.50"_s));
    for (const QLabel *label : m_stage->findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || (!label->text().contains("Aino") && !label->text().contains("Virtanen")), qPrintable(label->text()));
    const auto cards = m_stage->findChildren<LookCard *>();
    QCOMPARE(cards.size(), 4);
    QTest::mouseClick(m_stage->windowHandle(), Qt::LeftButton, {}, cards[0]->mapTo(m_stage.get(), cards[0]->rect().center()));
    QTest::mouseClick(m_stage->windowHandle(), Qt::LeftButton, {}, cards[3]->mapTo(m_stage.get(), cards[3]->rect().center()));
    QCOMPARE(looks().shown()->liked, QSet<ProductId>({m_things[0].id, m_things[3].id}));
    QVERIFY(says(u"You like this"_s));
    touch(u"Done"_s);
    QCOMPARE(m_window->place(), MainWindow::Place::SignIn);
    QTRY_VERIFY(m_stage->findChildren<LookCard *>().isEmpty());

    QVERIFY(m_shop->signIn(u"Mia"_s));
    QTRY_VERIFY(says(u"of the look were liked"_s));
    touch(u"See the look"_s);
    QTRY_VERIFY(m_stage->sheet());
    QTRY_VERIFY(says(u"They like it"_s));
    QCOMPARE(m_window->place(), MainWindow::Place::Brief);
    touch(u"Basket: the 2 they like"_s);
    QTRY_COMPARE(m_shop->engine().basket.view().rows.size(), size_t(2));
    for (const BasketRow &row : m_shop->engine().basket.view().rows)
        QCOMPARE(row.from, LineFrom::Look);
}

void TestALookOnTheScreen::theClerkIsRemindedOfIt()
{
    makeFour();
    for (QAbstractButton *each : m_stage->sheet()->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->accessibleName() == u"Remind me")
            each->click();
    }
    const auto *sheet = qobject_cast<FollowUpSheet *>(m_stage->sheet());
    QVERIFY(sheet);
    QVERIFY(sheet->draft().what.startsWith(u"Ask what they think of"_s));
    touch(u"Save the follow-up"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QTRY_COMPARE(m_shop->brief().profile.followUps.size(), size_t(1));
    QCOMPARE(m_shop->brief().profile.followUps.front().origin, FollowUpOrigin::Look);
}

void TestALookOnTheScreen::theOrderIsChangedByKeyboard()
{
    openSheet();
    for (size_t i = 0; i < 3; ++i)
        pick(m_things[i]);
    QAbstractButton *later = button(u"Show %1 later"_s.arg(m_things[0].name));
    later->setFocus(Qt::TabFocusReason);
    const auto press = [&] {
        QTest::keyClick(m_stage->windowHandle(), Qt::Key_Space);
        m_shop->clock.advance(1); // a person's pace: only what a scanner types comes at once
        m_window->wedge().settle();
    };
    press();
    QTRY_COMPARE(picks(), QStringList({m_things[1].name, m_things[0].name, m_things[2].name}));
    QVERIFY(later->hasFocus()); // and goes on with the same key
    press();
    QTRY_COMPARE(picks(), QStringList({m_things[1].name, m_things[2].name, m_things[0].name}));
    QVERIFY(button(u"Show %1 earlier"_s.arg(m_things[0].name))->hasFocus()); // at the end there is one way left
    const auto rows = m_stage->sheet()->findChildren<LookPickRow *>();
    const auto rowOf = [&](size_t i) { return rows[qsizetype(i)]->y(); }; // in the order they were picked
    QTRY_VERIFY(rowOf(1) < rowOf(2) && rowOf(2) < rowOf(0));
    touch(u"Take %1 out"_s.arg(m_things[2].name));
    QTRY_COMPARE(picks(), QStringList({m_things[1].name, m_things[0].name}));
}

void TestALookOnTheScreen::whatCannotBePickedIsTold()
{
    openSheet();
    QVERIFY(says(u"Nothing is picked yet"_s));
    QVERIFY(!button(u"Make the look"_s)->isEnabled());
    pick(m_things[0]);
    QVERIFY(says(u"A look has at least 2 "_s));
    pick(m_things[0]);
    QTRY_VERIFY(says(u"That is in the look already."_s));
    Product unknown;
    unknown.code = u"404"_s;
    pick(unknown);
    QTRY_VERIFY(says(u"No product of this shop has that number or name."_s));
    pick(m_shop->product(u"Knee support"_s, 3000, u"health"_s));
    QTRY_VERIFY(says(u"This is never shown on a screen or printed"_s));
    pick(m_things[1]);
    looks().setName(u"For Aino"_s);
    QVERIFY(says(u"this one says who they are"_s));
    QVERIFY(!button(u"Make the look"_s)->isEnabled());
    looks().setName({});
    QVERIFY(button(u"Make the look"_s)->isEnabled());
}

void TestALookOnTheScreen::oneForEverybodyIsMadeOnTheFloor()
{
    m_window->goTo(MainWindow::Place::Floor);
    Q_EMIT m_window->bar().userMenuWanted(&m_window->bar());
    touch(u"Looks for everybody"_s);
    QVERIFY(says(u"A look for everybody"_s));
    pick(m_things[0]);
    pick(m_things[2]);
    QVERIFY(says(u"Give it a name: it is offered to everybody."_s));
    looks().setName(u"Autumn window"_s);
    touch(u"Make the look"_s);
    QTRY_VERIFY(button(u"Show it to them"_s));
    QVERIFY(!button(u"All into the basket"_s)); // nobody's basket is open
    m_stage->closeOverlays();
    m_shop->scan(m_card);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Brief);
    openSheet();
    touch(u"Autumn window · for everybody"_s);
    QTRY_VERIFY(button(u"All into the basket"_s));
}

void TestALookOnTheScreen::thePageIsKeptAsAFile()
{
    makeFour();
    const QString folder = m_shop->folder() + u"/papers"_s;
    looks().setFolder(folder);
    touch(u"Code or paper"_s);
    for (int i = 0; i < 2; ++i) {
        touch(u"Save it as a file"_s);
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), i + 1); // the first is not written over
    }
    QVERIFY(says(u"Kept as"_s));
    const QStringList kept = QDir(folder).entryList(QDir::Files);
    QVERIFY2(kept.contains(u"For the long table %1.pdf"_s.arg(m_shop->engine().visit.today().toString(Qt::ISODate))), qPrintable(kept.join(u", "_s)));
    QFile file(folder + u'/' + kept.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    const LookPaper paper = m_window->findChild<CustomerActs *>()->looks().paper();
    QCOMPARE(paper.lines.size(), size_t(4));
    QCOMPARE(paper.lines[1].facts, u"Size 250 · Article Linen tablecloth, 140 × 250 cm"_s);
    QCOMPARE(paper.shop, u"Covent Garden"_s);
    touch(u"Back"_s);
    QVERIFY(button(u"Show it to them"_s));
}

void TestALookOnTheScreen::everyFaceCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("width");
    for (const QString &language : {u"en"_s, u"fi"_s}) {
        for (const int width : {1280, 1920}) {
            for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark})
                QTest::addRow("%s %d %s", qPrintable(language), width, choice == Theme::Choice::Dark ? "dark" : "light") << language << int(choice) << width;
        }
    }
}

void TestALookOnTheScreen::everyFaceCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(int, theme);
    QFETCH(int, width);
    m_stage->resize(width, width * 5 / 8);
    m_theme->choose(Theme::Choice(theme));
    m_languages.use(language);
    QApplication::sendPostedEvents();
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Brief);
    const auto stands = [&](const QString &face) {
        picture(u"%1-%2"_s.arg(face, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
        QStringList stumbles;
        const auto none = [&] { return (stumbles = m_stage->sheet() ? stumblesIn(*m_stage->sheet()) : stumblesIn(*m_window)).isEmpty(); };
        (void)QTest::qWaitFor(none, 3'000); // a sheet that slides in, and what was just put in, come to rest
        QVERIFY2(stumbles.isEmpty(), qPrintable(face + u": "_s + stumbles.join(u"\n"_s)));
    };
    LookActs &acts = m_window->findChild<CustomerActs *>()->looks();
    acts.open();
    m_shop->settle();
    stands(u"empty"_s);
    for (const Product &product : m_things)
        looks().put(product);
    looks().put(m_things[0]); // refused, and told
    stands(u"draft"_s);
    looks().setName(u"For the long table"_s);
    looks().make();
    QTRY_VERIFY(looks().view().open);
    m_stage->closeOverlays();
    acts.open();
    m_shop->settle();
    stands(u"again"_s); // with one made before
    looks().open(looks().view().theirs.front().id);
    m_shop->settle();
    stands(u"made"_s);
    acts.sheet()->showWaysOut(true);
    stands(u"waysout"_s);
    looks().show();
    looks().toggleLiked(m_things[1].id);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::HandOver);
    m_stage->closeOverlays();
    QTRY_COMPARE(m_stage->findChildren<LookCard *>().size(), 4);
    stands(u"shown"_s);
}

QTEST_MAIN(TestALookOnTheScreen)
#include "tst_alookonthescreen.moc"
