// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage.h"
#include "tests/core/storage/storagerig.h"
#include "tests/ui/samples/walk.h"
#include "tests/ui/seen.h"
#include "ui/dialogs/guestnotesheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/stage.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

ShopContext shop()
{
    ShopContext context;
    context.store = {StoreId::derived("store", u"turku"_s), u"Turku"_s, "Europe/Helsinki", u"EUR"_s, u"FI"_s};
    context.zone = QTimeZone("Europe/Helsinki");
    context.cardPrefixes = {u"29"_s};
    return context;
}

} // namespace

/** A tablet whose lease is over: nobody can sign in on it, and a guest is written down. */
class TestGuestNoteSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig.emplace();
        QVERIFY(m_rig->open().ok()); // with a key: the outbox is made
        m_rig->close();
        m_locked = std::make_unique<Storage>(m_rig->clock());
        const auto opened = answerOf(m_locked->open(m_rig->folder(), nullptr));
        QVERIFY(opened.ok() && !opened->unlocked);
        m_captures = std::make_unique<CaptureOnlyController>(*m_locked, shop(), m_rig->clock());
        m_stage = std::make_unique<Stage>(new QWidget);
        layOut(*m_stage, {1280, 800});
        m_sheet = new GuestNoteSheet(*m_captures, {});
        connect(m_sheet, &CaptureSheet::saveWanted, m_sheet, [this] { m_sheet->wait(m_captures->keep(m_sheet->draft())); });
        m_stage->openSheet(m_sheet);
        QCoreApplication::sendPostedEvents();
    }
    void cleanup()
    {
        m_stage.reset();
        m_captures.reset();
        m_locked.reset();
    }
    void whatIsTypedInTheFirstFieldGoesWhereItBelongs();
    void aCardReadIntoTheFirstFieldIsACard();
    void isKeptWithoutAKeyAndTheSheetCloses();
    void whatBreaksARuleIsSaidAtItsFieldAndStays();
    void withNobodyNothingCanBeKept();
    void whatIsReopenedIsAsItWasLeft();

private:
    TextField *field(int i) const { return m_sheet->findChildren<TextField *>()[i]; } // name, mail, phone, card
    QAbstractButton *save() const { return button(*m_sheet, "Keep it for the chain"); }
    qint64 kept() { return *answerOf(m_locked->pendingOps()); }

    std::optional<Rig> m_rig;
    std::unique_ptr<Storage> m_locked;
    std::unique_ptr<CaptureOnlyController> m_captures;
    std::unique_ptr<Stage> m_stage;
    QPointer<GuestNoteSheet> m_sheet;
};

void TestGuestNoteSheet::whatIsTypedInTheFirstFieldGoesWhereItBelongs()
{
    field(0)->setText("Sanna Koski 040 1234567 sanna@example.org");
    Q_EMIT field(0)->editingFinished();
    QCOMPARE(field(0)->text(), "Sanna Koski");
    QCOMPARE(field(1)->text(), "sanna@example.org");
    QCOMPARE(field(2)->text(), "040 1234567");
}

void TestGuestNoteSheet::aCardReadIntoTheFirstFieldIsACard()
{
    QTest::keyClicks(field(0), "2900000000018");
    QTest::keyClick(field(0), Qt::Key_Return); // as a scanner ends
    QCOMPARE(field(0)->text(), "");
    QCOMPARE(field(3)->text(), "2900000000018");
    QVERIFY(save()->isEnabled());
}

void TestGuestNoteSheet::isKeptWithoutAKeyAndTheSheetCloses()
{
    QSignalSpy closed(m_sheet, &Sheet::closed), left(m_sheet, &CaptureSheet::left);
    field(0)->setText("Sanna Koski");
    m_sheet->findChild<QPlainTextEdit *>()->setPlainText("Call when the blue lamp is here");
    save()->click();
    QVERIFY(!save()->isEnabled()); // a second touch keeps nothing twice
    QTRY_COMPARE(closed.count(), 1);
    QCOMPARE(left.count(), 0);
    QCOMPARE(kept(), 2);
    m_captures->takeBack();
    QTRY_COMPARE(kept(), 4);
}

void TestGuestNoteSheet::whatBreaksARuleIsSaidAtItsFieldAndStays()
{
    field(0)->setText("Sanna Koski");
    field(2)->setText("12");
    save()->click();
    QTRY_VERIFY(save()->isEnabled());
    QVERIFY(says(*m_sheet, "This phone number does not look whole. Mend it or leave it out."));
    QCOMPARE(m_sheet->focusWidget(), field(2));
    QCOMPARE(field(0)->text(), "Sanna Koski");
    QCOMPARE(kept(), 0);
}

void TestGuestNoteSheet::withNobodyNothingCanBeKept()
{
    QVERIFY(!save()->isEnabled());
    m_sheet->findChild<QPlainTextEdit *>()->setPlainText("Somebody asked for a lamp");
    QVERIFY(!save()->isEnabled());
    field(3)->setText("2900000000018");
    QVERIFY(save()->isEnabled());
}

void TestGuestNoteSheet::whatIsReopenedIsAsItWasLeft()
{
    QSignalSpy left(m_sheet, &CaptureSheet::left);
    GuestNote draft;
    connect(m_sheet, &CaptureSheet::left, this, [&] { draft = m_sheet->draft(); });
    field(0)->setText("Sanna Koski");
    field(1)->setText("sanna@example.org");
    m_sheet->findChild<QPlainTextEdit *>()->setPlainText("A lamp");
    m_sheet->closeSheet();
    QTRY_COMPARE(left.count(), 1);
    GuestNoteSheet again(*m_captures, draft);
    QCOMPARE(again.draft(), draft);
    QCOMPARE(draft.who.email, "sanna@example.org");
    QCOMPARE(draft.text, "A lamp");
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    Theme theme(application);
    theme.setReducedMotion(true);
    TestGuestNoteSheet test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_guestnotesheet.moc"
