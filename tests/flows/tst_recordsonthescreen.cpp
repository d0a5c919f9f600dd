// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"
#include "tests/rig/shop.h"
#include "tests/ui/samples/walk.h"
#include "ui/dialogs/editsheet.h"
#include "ui/dialogs/mergesheet.h"
#include "ui/dialogs/newcustomersheet.h"
#include "ui/dialogs/recordssheet.h"
#include "ui/pages/briefpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/stage.h"
#include "ui/window/customeracts.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Records are written, edited, merged and parted with a finger on the real window. */
class TestRecordsOnTheScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void init();
    void cleanup();

    void somebodyNewIsSavedAndTakenBack();
    void whatIsEditedIsSavedAndTakenBack();
    void whatIsNotWholeIsToldAtItsField();
    void aHalfWrittenEditWaitsForItsClerkAndCustomer();
    void twoNumbersAreToldOnTheBriefAndOneIsChosen();
    void twoRecordsAreMergedAndPartedAgain();
    void everySheetCanBeReadAndTouched_data();
    void everySheetCanBeReadAndTouched();
    void theKeyboardDoesNotCoverTheField();

private:
    QAbstractButton *button(const QString &text) const;
    void touch(const QString &text);
    bool says(const QString &part) const;
    void openBrief(const QString &card);
    void act(const QString &item);
    template<typename S> S *sheet() const { return qobject_cast<S *>(m_stage->sheet()); }
    QLineEdit *field(const QString &name) const;
    const Customer &aino() const { return m_shop->brief().profile.customer; }

    const QString m_ainosCard = u"2900000000018"_s, m_koskisCard = u"2900000000025"_s;
    std::unique_ptr<Theme> m_theme;
    Languages m_languages;
    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<Stage> m_stage;
    MainWindow *m_window = nullptr;
};

void TestRecordsOnTheScreen::init()
{
    m_languages.use("en");
    m_theme->choose(Theme::Choice::Light);
    m_shop = std::make_unique<Shop>();
    Customer aino = m_shop->customer(u"Aino Virtanen"_s, m_ainosCard);
    aino.email = u"aino.virtanen@example.org"_s;
    aino.phone = u"+447400111111"_s;
    m_shop->put(aino);
    Customer koski = m_shop->customer(u"A. Koski"_s, m_koskisCard);
    koski.email = u"koski@example.org"_s;
    m_shop->put(koski);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void TestRecordsOnTheScreen::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

QAbstractButton *TestRecordsOnTheScreen::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void TestRecordsOnTheScreen::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click(); // wherever it is scrolled to
    m_shop->settle();
}

bool TestRecordsOnTheScreen::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TestRecordsOnTheScreen::openBrief(const QString &card)
{
    m_shop->wait(10);
    m_shop->scan(card);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Brief);
}

void TestRecordsOnTheScreen::act(const QString &item)
{
    touch(u"More for this customer"_s);
    touch(item);
}

QLineEdit *TestRecordsOnTheScreen::field(const QString &name) const
{
    for (QLineEdit *each : m_stage->sheet()->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

void TestRecordsOnTheScreen::somebodyNewIsSavedAndTakenBack()
{
    m_window->openNewCustomer(u"Suharto"_s, {});
    touch(u"Save the customer"_s);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Brief);
    QTRY_COMPARE(aino().name.shown, u"Suharto"_s);
    QTRY_VERIFY(says(u"The customer is saved"_s)); // on their own brief
    touch(u"Undo"_s);
    QTRY_COMPARE(m_window->place(), MainWindow::Place::Floor);
    QVERIFY(m_shop->await(m_shop->engine().profiles.search(u"suharto"_s))->hits.empty());
    QVERIFY(!says(u"Suharto"_s));
}

void TestRecordsOnTheScreen::whatIsEditedIsSavedAndTakenBack()
{
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    QVERIFY(sheet<EditSheet>());
    QVERIFY(!button(u"Save the changes"_s)->isEnabled()); // nothing is changed yet
    field(u"Phone"_s)->setText(u"07400 222222"_s);
    touch(u"candles"_s);
    field(u"Shoe"_s)->setText(u"38"_s);
    field(u"Whom they buy for"_s)->setText(u"a niece of 8"_s);
    touch(u"Save the changes"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(aino().phone, u"+447400222222"_s);
    QCOMPARE(aino().interests, QStringList{u"candles"_s});
    QCOMPARE(aino().sizes, (std::vector<Size>{{u"shoe"_s, u"38"_s}}));
    QCOMPARE(aino().buysFor, QStringList{u"a niece of 8"_s});
    QTRY_VERIFY(says(u"Shoe 38"_s) || says(u"candles"_s)); // on the brief, too
    touch(u"Undo"_s);
    QTRY_COMPARE(aino().phone, u"+447400111111"_s);
    QVERIFY(aino().interests.isEmpty());
}

void TestRecordsOnTheScreen::whatIsNotWholeIsToldAtItsField()
{
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    field(u"E-mail"_s)->setText(u"aino at home"_s);
    touch(u"Save the changes"_s);
    QVERIFY(says(u"This e-mail does not look whole"_s));
    QVERIFY(field(u"E-mail"_s)->hasFocus());
    QCOMPARE(field(u"E-mail"_s)->text(), u"aino at home"_s);
    field(u"E-mail"_s)->setText(u"aino@example.org"_s);
    touch(u"Save the changes"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(aino().email, u"aino@example.org"_s);
}

void TestRecordsOnTheScreen::aHalfWrittenEditWaitsForItsClerkAndCustomer()
{
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    field(u"What to call them"_s)->setText(u"Ain"_s);
    m_shop->engine().session.switchUser();
    QTRY_VERIFY(!m_stage->sheet());
    QVERIFY(m_shop->signIn(u"Leo"_s));
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    QVERIFY(sheet<EditSheet>()->draft().empty()); // a colleague's word is not Leo's
    m_shop->engine().session.switchUser();
    QVERIFY(m_shop->signIn(u"Mia"_s));
    openBrief(m_koskisCard);
    act(u"Edit what we know"_s);
    QVERIFY(sheet<EditSheet>()->draft().empty());
    m_stage->closeOverlays();
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    QCOMPARE(field(u"What to call them"_s)->text(), u"Ain"_s);
}

void TestRecordsOnTheScreen::twoNumbersAreToldOnTheBriefAndOneIsChosen()
{
    openBrief(m_ainosCard);
    const Customer page = aino();
    QVERIFY(m_shop->await(m_shop->engine().edits.save(page, {{CustomerField::Phone, {u"+447400222222"_s}}})));
    QVERIFY(m_shop->await(m_shop->engine().edits.save(page, {{CustomerField::Phone, {u"+447400333333"_s}}})));
    m_shop->settle();
    touch(u"Two phone numbers"_s);
    QVERIFY(sheet<EditSheet>());
    QVERIFY(says(u"stands in the record"_s));
    QVERIFY(says(u"from Mia, "_s));
    touch(u"Keep +447400333333"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QCOMPARE(aino().phone, u"+447400333333"_s);
    QTRY_VERIFY(!button(u"Two phone numbers"_s));
}

void TestRecordsOnTheScreen::twoRecordsAreMergedAndPartedAgain()
{
    openBrief(m_ainosCard);
    act(u"Merge with another record"_s);
    QVERIFY(sheet<MergeSheet>());
    field(u"Name, e-mail, phone or card"_s)->setText(u"koski"_s);
    touch(u"A. Koski"_s);
    touch(u"koski@example.org"_s); // of the two mails this one counts
    touch(u"Merge the records"_s);
    QTRY_VERIFY(!m_stage->sheet());
    QTRY_COMPARE(aino().email, u"koski@example.org"_s);
    QTRY_VERIFY(says(u"Both records are one person now"_s));
    touch(u"Undo"_s);
    QTRY_COMPARE(aino().email, u"aino.virtanen@example.org"_s);

    act(u"Merge with another record"_s);
    field(u"Name, e-mail, phone or card"_s)->setText(u"koski"_s);
    touch(u"A. Koski"_s);
    touch(u"Merge the records"_s);
    touch(u"Made of 2 record"_s);
    QVERIFY(sheet<RecordsSheet>());
    touch(u"Part A. Koski again"_s);
    QTRY_VERIFY(aino().cards.size() == 1);
    QTRY_VERIFY(!button(u"Made of 2 record"_s));
}

void TestRecordsOnTheScreen::everySheetCanBeReadAndTouched_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::newRow("English, light") << "en" << false;
    QTest::newRow("Finnish, dark") << "fi" << true;
}

void TestRecordsOnTheScreen::everySheetCanBeReadAndTouched()
{
    QFETCH(QString, language);
    QFETCH(bool, dark);
    openBrief(m_ainosCard);
    const Customer page = aino();
    for (const QString &phone : {u"+447400222222"_s, u"+447400333333"_s})
        QVERIFY(m_shop->await(m_shop->engine().edits.save(page, {{CustomerField::Phone, {phone}}})));
    QVERIFY(m_shop->await(m_shop->engine().captures.record(CustomersMerged{page.id, CustomerId::derived("customer", u"A. Koski"_s), {}}, {})));
    m_shop->customer(u"Extraordinarily Long-Named Gräfin zu Castell-Castell"_s, u"2900000000032"_s);
    m_shop->settle();
    m_languages.use(language);
    m_theme->choose(dark ? Theme::Choice::Dark : Theme::Choice::Light);
    QCoreApplication::sendPostedEvents();
    auto *acts = m_window->findChild<CustomerActs *>();
    QVERIFY(acts);
    const auto look = [&](const char *what) {
        m_shop->settle();
        m_stage->grab();
        const QStringList stumbles = stumblesIn(*m_stage->sheet());
        QVERIFY2(stumbles.isEmpty(), qPrintable(QString(what) + ":\n" + stumbles.join('\n')));
    };
    m_stage->grab();
    const QStringList onTheBrief = stumblesIn(m_window->brief());
    QVERIFY2(onTheBrief.isEmpty(), qPrintable('\n' + onTheBrief.join('\n')));
    acts->openEdit();
    look("editing");
    acts->openRecords();
    look("the records");
    acts->openMerge();
    look("merging, nothing typed");
    m_shop->engine().merges.search(u"extra"_s);
    QTRY_COMPARE(m_shop->engine().merges.state().hits.size(), size_t(1));
    look("merging, found");
    m_shop->engine().merges.compare(m_shop->engine().merges.state().hits.front().customer);
    QTRY_COMPARE(m_shop->engine().merges.state().face, MergeState::Face::Comparing);
    look("merging, compared");
    m_window->openNewCustomer(u"Aino Virtanen aino.virtane@example.org"_s, {});
    QTRY_VERIFY(!m_shop->engine().newCustomer.looks().empty());
    look("a new customer");
}

void TestRecordsOnTheScreen::theKeyboardDoesNotCoverTheField()
{
    openBrief(m_ainosCard);
    act(u"Edit what we know"_s);
    for (const char *name : {"Phone", "Whom they buy for", "Title"}) {
        QLineEdit *line = field(QString::fromLatin1(name));
        line->setFocus(Qt::MouseFocusReason);
        m_stage->showKeyboard(line, keysOf(line).value());
        QCoreApplication::sendPostedEvents();
        const auto bottom = [&] { return line->mapTo(m_stage.get(), QPoint(0, line->height())).y(); };
        const auto top = [&] { return m_stage->keyboard()->mapTo(m_stage.get(), QPoint()).y(); };
        QTRY_VERIFY2(bottom() <= top(), name);
        m_stage->hideKeyboard();
    }
}

QTEST_MAIN(TestRecordsOnTheScreen)
#include "tst_recordsonthescreen.moc"
