// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/wedgefilter.h"
#include "ui/widgets/field.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tuttu;

namespace {

/** Milliseconds that move when told to. */
class KeyClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC); }
    qint64 monotonicMs() const override { return ms; }
    qint64 ms = 1000;
};

} // namespace

/** Keys arrive at the window, as from the window system; the field has the focus. */
class TestWedgeFilter : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *column = new QVBoxLayout(m_window.get());
        m_field = new TextField("Name");
        m_button = new QPushButton("Claim");
        column->addWidget(m_field);
        column->addWidget(m_button);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->setFocus();
        m_filter = std::make_unique<WedgeFilter>(m_clock, qApp);
        m_clock.ms += 10'000; // nobody remembers the last test's code
    }
    void cleanup()
    {
        m_filter.reset();
        m_window.reset();
    }

    void aBurstEndedByEnterIsAScanAndLeavesNothingInTheField()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        burst("2950000000017");
        key(Qt::Key_Return);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toString(), "2950000000017");
        QCOMPARE(m_field->text(), QString());
        QCOMPARE(entered.size(), 0);
    }

    void aBurstWithoutSuffixIsAScanOnceTheSilenceSaysSo()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        burst("2950000000024");
        QCOMPARE(scans.size(), 0);
        m_clock.ms += 120;
        m_filter->settle();
        QCOMPARE(scans.size(), 1);
        QCOMPARE(m_field->text(), QString());
    }

    void aPersonsTypingArrivesWholeAndInOrder()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        for (const char c : QByteArray("aino virtanen")) {
            QTest::keyClick(m_window->windowHandle(), c);
            m_clock.ms += 130;
            m_filter->settle();
        }
        QCOMPARE(m_field->text(), "aino virtanen");
        QCOMPARE(scans.size(), 0);
    }

    void noTypedKeyIsHeldLongerThanAnEyeBlink()
    {
        QTest::keyClick(m_window->windowHandle(), 'a');
        QCOMPARE(m_field->text(), QString());
        m_clock.ms += 60;
        m_filter->settle();
        QCOMPARE(m_field->text(), "a");
    }

    void capitalsAndBackspaceKeepTheirPlace()
    {
        QTest::keyClick(m_window->windowHandle(), 'A', Qt::ShiftModifier);
        m_clock.ms += 10;
        QTest::keyClick(m_window->windowHandle(), 'b');
        m_clock.ms += 10;
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Backspace); // gives back what is held, then deletes
        QCOMPARE(m_field->text(), "A");
    }

    void enterAfterTypingStillEntersTheField()
    {
        QSignalSpy entered(m_field, &QLineEdit::returnPressed);
        QTest::keyClick(m_window->windowHandle(), 'a');
        m_clock.ms += 150;
        m_filter->settle();
        key(Qt::Key_Return);
        m_clock.ms += 150;
        m_filter->settle();
        QCOMPARE(entered.size(), 1);
    }

    void aScanDoesNotPressTheFocusedButton()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_button->setFocus();
        burst("295 000 0000031");
        key(Qt::Key_Return);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(pressed.size(), 0);
    }

    void spaceStillPressesTheFocusedButton()
    {
        QSignalSpy pressed(m_button, &QPushButton::clicked);
        m_button->setFocus();
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
        m_clock.ms += 60;
        m_filter->settle();
        QCOMPARE(pressed.size(), 1);
    }

    void aTouchGivesTheHeldKeysToTheFieldThatHadTheFocus()
    {
        QTest::keyClick(m_window->windowHandle(), 'a');
        QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_button->geometry().center());
        QCOMPARE(m_field->text(), "a");
    }

    void switchedOffItLetsEveryKeyThrough()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_filter->setEnabled(false);
        burst("2950000000048");
        QCOMPARE(m_field->text(), "2950000000048");
        QCOMPARE(scans.size(), 0);
    }

    void shortcutsAreNotHeld()
    {
        m_field->setText("Aino");
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_field->selectedText(), "Aino");
    }

private:
    void key(Qt::Key k)
    {
        m_clock.ms += 8;
        QTest::keyClick(m_window->windowHandle(), k);
    }
    void burst(const QByteArray &code)
    {
        for (const char c : code) {
            m_clock.ms += 8;
            QTest::keyClick(m_window->windowHandle(), c);
        }
    }

    KeyClock m_clock;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WedgeFilter> m_filter;
    TextField *m_field = nullptr;
    QPushButton *m_button = nullptr;
};

QTEST_MAIN(TestWedgeFilter)
#include "tst_wedgefilter.moc"
