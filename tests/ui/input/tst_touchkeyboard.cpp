// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/touchkeyboard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/onscreenkeyboard.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/stage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointingDevice>
#include <QTest>
#include <QVBoxLayout>

using namespace tuttu;

/** A tablet of 1280x800 with a field at its very bottom: the place a keyboard would cover. */
class TestTouchKeyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_theme->setReducedMotion(true);
        m_finger = QTest::createTouchDevice();
    }
    void init()
    {
        auto *page = new QWidget;
        auto *column = new QVBoxLayout(page);
        column->addStretch();
        m_field = new TextField("E-mail", Keys::Mail);
        column->addWidget(m_field);
        m_stage = std::make_unique<Stage>(page);
        m_stage->resize(1280, 800);
        m_stage->show();
        QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
        m_touch = std::make_unique<TouchKeyboard>(qApp);
    }
    void cleanup()
    {
        m_touch.reset();
        m_stage.reset();
    }

    void aFingerOnAFieldBringsTheKeysAndTheFieldStaysInSight()
    {
        tap(m_field);
        QTRY_VERIFY(m_stage->keyboard()->isVisible());
        const int bottom = m_field->mapTo(m_stage.get(), QPoint(0, m_field->height())).y();
        QVERIFY2(bottom <= m_stage->keyboard()->y(), qPrintable(QString("%1 %2").arg(bottom).arg(m_stage->keyboard()->y())));
        QVERIFY(bottom > 0);
    }

    void aMouseOnAFieldBringsNone()
    {
        QTest::mouseClick(m_stage->windowHandle(), Qt::LeftButton, {}, m_field->mapTo(m_stage.get(), m_field->rect().center()));
        QVERIFY(m_field->hasFocus());
        QVERIFY(!m_stage->keyboard()->isVisible());
    }

    void aFieldInASheetStaysInSightToo()
    {
        auto *sheet = new Sheet("Note", Sheet::Side::Bottom);
        auto *field = new TextField("Note");
        sheet->body()->addWidget(field);
        m_stage->openSheet(sheet);
        QCoreApplication::sendPostedEvents();
        m_stage->showKeyboard(field, Keys::Letters);
        QVERIFY(field->mapTo(m_stage.get(), QPoint(0, field->height())).y() <= m_stage->keyboard()->y());
        sheet->closeSheet();
        QVERIFY(!m_stage->keyboard()->isVisible());
    }

    void whatIsPressedIsWhatIsWritten()
    {
        m_field->setFocus();
        m_stage->showKeyboard(m_field, Keys::Mail);
        press("a");
        press("Capital letters");
        press("i");
        press("n");
        press("o");
        press("@");
        press(".fi");
        QCOMPARE(m_field->text(), "aIno@.fi");
        press("Delete");
        QCOMPARE(m_field->text(), "aIno@.f");
        QVERIFY(m_field->hasFocus()); // the keys never take it
    }

    void theLanguageKeyBringsTheLettersOfFinnish()
    {
        m_stage->showKeyboard(m_field, Keys::Letters);
        QVERIFY(!keyNamed("ö"));
        press("Next keyboard language");
        press("ö");
        QCOMPARE(m_field->text(), "ö");
    }

    void everyKeyIsBigEnoughAndHasAName()
    {
        for (const Keys keys : {Keys::Letters, Keys::Mail, Keys::Digits}) {
            m_stage->showKeyboard(m_field, keys);
            QVERIFY(m_stage->keyboard()->height() <= 440); // more than 350 px of the page stay
            for (const QAbstractButton *key : keysShown()) {
                QVERIFY2(key->width() >= 48 && key->height() >= 48, qPrintable(key->accessibleName()));
                QVERIFY(!key->accessibleName().isEmpty());
                QVERIFY(m_stage->keyboard()->rect().contains(key->geometry()));
            }
        }
    }

    void theHideKeyAndRealKeysPutItAway()
    {
        m_stage->showKeyboard(m_field, Keys::Letters);
        press("Hide the keyboard");
        QVERIFY(!m_stage->keyboard()->isVisible());
        m_field->setFocus();
        m_stage->showKeyboard(m_field, Keys::Letters);
        QTest::keyClick(m_stage->windowHandle(), 'x');
        QVERIFY(!m_stage->keyboard()->isVisible());
        QCOMPARE(m_field->text(), "x");
    }

    void switchedOffItNeverShows()
    {
        m_touch->setMode(TouchKeyboard::Mode::Never);
        tap(m_field);
        QTRY_VERIFY(m_field->hasFocus());
        QCoreApplication::sendPostedEvents();
        QVERIFY(!m_stage->keyboard()->isVisible());
    }

private:
    void tap(QWidget *widget)
    {
        const QPoint at = widget->mapTo(m_stage.get(), widget->rect().center());
        QTest::touchEvent(m_stage->windowHandle(), m_finger).press(0, at, m_stage->windowHandle());
        QTest::touchEvent(m_stage->windowHandle(), m_finger).release(0, at, m_stage->windowHandle());
    }
    QList<QAbstractButton *> keysShown() const
    {
        QList<QAbstractButton *> shown;
        for (QAbstractButton *key : m_stage->keyboard()->findChildren<QAbstractButton *>()) {
            if (key->isVisible())
                shown += key;
        }
        return shown;
    }
    QAbstractButton *keyNamed(const QString &name) const
    {
        for (QAbstractButton *key : keysShown()) {
            if (key->accessibleName() == name)
                return key;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        QAbstractButton *key = keyNamed(name);
        QVERIFY2(key, qPrintable(name));
        key->click();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<TouchKeyboard> m_touch;
    TextField *m_field = nullptr;
    QPointingDevice *m_finger = nullptr;
};

QTEST_MAIN(TestTouchKeyboard)
#include "tst_touchkeyboard.moc"
