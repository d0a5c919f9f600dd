// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/wedgefilter.h"
#include "ui/widgets/field.h"
#include "ui/widgets/onscreenkeyboard.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QtTest/qtestspontaneevent.h>
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

/** A key of a scanner that plays a US keyboard, and the sign the device's own layout makes of it. */
struct Stroke {
    quint32 evdev;
    QChar typed;
    Qt::KeyboardModifiers modifiers;
};
using Strokes = std::vector<Stroke>;

constexpr auto shift = Qt::ShiftModifier, control = Qt::ControlModifier;

} // namespace

Q_DECLARE_METATYPE(Strokes)

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

    void aUsScannerIsReadRightOnEveryLayout_data()
    {
        // ]C1/-&_7zy(GS)1, as it comes out of each layout; on Finnish and Swedish ones without dead keys.
        QTest::addColumn<Strokes>("strokes");
        const auto row = [](const char *layout, const QString &signs) {
            const std::array places{27, 46, 2, 53, 12, 8, 12, 8, 44, 21};
            const std::array modifiers{Qt::KeyboardModifiers(), Qt::KeyboardModifiers(shift), Qt::KeyboardModifiers(), Qt::KeyboardModifiers(), Qt::KeyboardModifiers(),
                                       Qt::KeyboardModifiers(shift), Qt::KeyboardModifiers(shift), Qt::KeyboardModifiers(), Qt::KeyboardModifiers(), Qt::KeyboardModifiers()};
            Strokes strokes;
            for (size_t i = 0; i < places.size(); ++i)
                strokes.push_back({quint32(places[i]), signs[int(i)], modifiers[i]});
            strokes.push_back({27, QChar(0x1d), control});
            strokes.push_back({2, '1', {}});
            QTest::newRow(layout) << strokes;
        };
        row("us", "]C1/-&_7zy");
        row("Finnish", QString::fromUtf8("¨C1-+/?7zy"));
        row("Swedish", QString::fromUtf8("¨C1-+/?7zy"));
        row("German", QString::fromUtf8("+C1-ß/?7yz"));
    }
    void aUsScannerIsReadRightOnEveryLayout()
    {
        QFETCH(Strokes, strokes);
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        for (const Stroke &each : strokes)
            stroke(each);
        key(Qt::Key_Return);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toString(), QString("]C1/-&_7zy\u001d") + '1'); // the AIM identifier too: parseCode reads it
        QCOMPARE(m_field->text(), QString());
    }

    void aDeadKeyOfTheLayoutNeitherLosesNorLeaksAnything()
    {
        // "]E0" on a Finnish layout, as an X server was seen to deliver it: the dead key and the letter composed with it are not pressed.
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        compose(QString::fromUtf8("Ë"));
        release({27, QChar(), {}}, Qt::Key_Dead_Diaeresis);
        release({18, 'E', shift}, Qt::Key_E);
        for (const quint32 place : {11, 3, 10, 6, 11, 11, 11, 11})
            stroke({place, '0', {}});
        key(Qt::Key_Return);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toString(), "]E02950000");
        QCOMPARE(m_field->text(), QString());
    }

    void aPersonsComposedLetterArrives()
    {
        release({27, QChar(), {}}, Qt::Key_Dead_Diaeresis);
        m_clock.ms += 150;
        m_filter->settle();
        compose(QString::fromUtf8("ö"));
        QCOMPARE(m_field->text(), QString()); // held like every key
        release({24, 'O', {}}, Qt::Key_O);
        m_clock.ms += 60;
        m_filter->settle();
        QCOMPARE(m_field->text(), QString::fromUtf8("ö"));
        compose("x"); // an input method of another kind: no key belongs to it
        m_clock.ms += 60;
        m_filter->settle();
        QCOMPARE(m_field->text(), QString::fromUtf8("öx"));
    }

    void whatAFingerTypedIsNotHeld()
    {
        TappedText tapped("a");
        QCoreApplication::sendEvent(m_field, &tapped);
        QCOMPARE(m_field->text(), "a");
    }

    void aScannerOfTheDevicesLayoutIsTakenByItsWord()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_filter->setKeys(WedgeKeys::AsThisDevice);
        for (const QChar c : QString("29-001"))
            stroke({53, c, {}});
        key(Qt::Key_Return);
        QCOMPARE(scans[0][0].toString(), "29-001");
    }

    void aPersonsSignsStayThoseOfTheirLayout()
    {
        for (const auto &[evdev, sign] : {std::pair(39u, u'ö'), std::pair(53u, u'-'), std::pair(26u, u'å')}) {
            stroke({evdev, sign, {}});
            m_clock.ms += 60;
            m_filter->settle();
        }
        QCOMPARE(m_field->text(), QString::fromUtf8("ö-å"));
    }

    void aProgrammedKeyBeginsAScan()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_filter->setPrefix(wedgePrefixFromName("f9"));
        key(Qt::Key_F9);
        burst("A7");
        key(Qt::Key_Tab);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans[0][0].toString(), "A7");
        QCOMPARE(m_field->text(), QString());
        QVERIFY(m_field->hasFocus());
    }

    void startOfTextBeginsAScan()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_filter->setPrefix(wedgePrefixFromName("stx"));
        stroke({48, QChar(0x02), control});
        burst("A7");
        key(Qt::Key_Return);
        QCOMPARE(scans[0][0].toString(), "A7");
    }

    void settingsNameThePrefix()
    {
        QCOMPARE(wedgePrefixFromName("f1"), WedgePrefix::F1);
        QCOMPARE(wedgePrefixFromName("f12"), WedgePrefix::F12);
        for (const char *none : {"", "f", "f0", "f13", "g1", "f1x"})
            QCOMPARE(wedgePrefixFromName(none), WedgePrefix::None);
    }

    void aShortcutHiddenInACodeReachesNobody()
    {
        QSignalSpy scans(m_filter.get(), &WedgeFilter::scanned);
        m_field->setText("Aino");
        burst("295000");
        m_clock.ms += 8;
        QTest::keyClick(m_window->windowHandle(), Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_Delete);
        burst("0017");
        key(Qt::Key_Return);
        QCOMPARE(m_field->text(), "Aino");
        QCOMPARE(m_field->selectedText(), QString());
        QCOMPARE(scans.size(), 1);
        QVERIFY(scans[0][0].toString().contains(QChar(0x1a))); // parseCode refuses control characters
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

    /** As the window system sends it, with the key's place. */
    void stroke(const Stroke &stroke)
    {
        m_clock.ms += 8;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, stroke.typed.toUpper().unicode(), stroke.modifiers, stroke.evdev + 8, 0, 0, QString(stroke.typed));
            QSpontaneKeyEvent::setSpontaneous(&event);
            qApp->notify(m_window->windowHandle(), &event); // sendEvent would call it ours
        }
    }

    void release(const Stroke &stroke, Qt::Key key)
    {
        m_clock.ms += 4;
        QKeyEvent event(QEvent::KeyRelease, key, stroke.modifiers, stroke.evdev + 8, 0, 0, stroke.typed.isNull() ? QString() : QString(stroke.typed));
        QSpontaneKeyEvent::setSpontaneous(&event);
        qApp->notify(m_window->windowHandle(), &event);
    }
    void compose(const QString &letter)
    {
        QInputMethodEvent event;
        event.setCommitString(letter);
        QCoreApplication::sendEvent(m_field, &event);
    }

    KeyClock m_clock;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<WedgeFilter> m_filter;
    TextField *m_field = nullptr;
    QPushButton *m_button = nullptr;
};

QTEST_MAIN(TestWedgeFilter)
#include "tst_wedgefilter.moc"
