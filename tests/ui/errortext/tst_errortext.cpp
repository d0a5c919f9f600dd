// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/errortext/errortext.h"

#include <QSet>
#include <QTest>

using namespace tuttu;

class TestErrorText : public QObject
{
    Q_OBJECT
private slots:
    void everyErrorHasASentenceOfItsOwnForPeople()
    {
        QSet<QString> seen;
        for (int code = int(Errc::Invalid); code <= int(Errc::Cancelled); ++code) {
            const QString text = sentence(Error{Errc(code), "row 17 of order_line, sqlite 779"});
            QVERIFY2(text.size() > 20 && text.endsWith('.'), qPrintable(text));
            QVERIFY2(!text.contains("sqlite") && !text.contains("17"), qPrintable(text)); // details are for logs
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void whatWasEnteredIsSaidToBeKeptWheneverSavingFails()
    {
        for (const Errc code : {Errc::Invalid, Errc::Io, Errc::DiskFull, Errc::ReadOnly, Errc::TooLarge})
            QVERIFY2(sentence(Error{code, {}}).contains("still here"), qPrintable(sentence(Error{code, {}})));
    }

    void everyProblemOfACodeHasItsOwnSentence()
    {
        const CodeRules rules;
        const QStringList codes{"", QString(600, '1'), "29500\x01" "1", "https://evil.example/x", "2950000000018", "hello there"};
        QSet<QString> seen;
        for (const QString &code : codes) {
            const auto parsed = parseCode(code, rules);
            QVERIFY(!parsed);
            const QString text = ErrorText::codeSentence(parsed.error());
            QVERIFY2(text.endsWith('.') && !seen.contains(text), qPrintable(text));
            QVERIFY(code.isEmpty() || !text.contains(code)); // what was scanned is never repeated
            seen.insert(text);
        }
        QVERIFY(ErrorText::codeSentence(Error{Errc::NotFound, {}}).contains("new one"));
    }

    void whatADeviceCanSufferHasItsOwnSentence()
    {
        QSet<QString> seen;
        for (const Errc code : {Errc::NotFound, Errc::Unauthorized, Errc::Unreachable, Errc::Io, Errc::InUse, Errc::TooLarge, Errc::Invalid, Errc::Conflict, Errc::Damaged}) {
            const QString text = ErrorText::deviceSentence(Error{code, "/dev/ttyACM0"});
            QVERIFY2(text.endsWith('.') && !text.contains("tty") && !seen.contains(text), qPrintable(text));
            QVERIFY2(!text.contains("customer"), qPrintable(text)); // the usual sentences are about people
            seen.insert(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
