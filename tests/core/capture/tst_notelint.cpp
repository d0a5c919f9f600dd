// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/notefile.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const QStringList kinds{"health", "religion", "politics", "ethnicity", "sexlife", "union", "crime", "insult", "idnumber", "cardnumber"};

QSet<QString> kindsIn(const NoteLint &lint, const QString &text)
{
    QSet<QString> found;
    for (const NoteWarning &warning : lint.check(text))
        found += kinds.at(int(warning.risk));
    return found;
}

/** What was marked, in the order of the text. */
QStringList marked(const NoteLint &lint, const QString &text)
{
    QStringList words;
    for (const NoteWarning &warning : lint.check(text))
        words += text.mid(warning.at, warning.length);
    return words;
}

struct Row { QString id; QSet<QString> kinds; QString text; };

std::vector<Row> rowsOf(const QString &path)
{
    std::vector<Row> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u'\t');
        if (line.startsWith(u'#') || cells.size() != 3 || cells[0] == "id")
            continue;
        const QStringList labels = cells[1] == "fine" ? QStringList() : cells[1].split(u'|');
        rows.push_back({cells[0], QSet<QString>(labels.begin(), labels.end()), cells[2]});
    }
    return rows;
}

/** How well a set of labelled notes is read. */
struct Figures {
    int risky = 0, caught = 0, rightKind = 0, fine = 0, alarms = 0;
    QStringList wrong;

    Figures(const NoteLint &lint, const std::vector<Row> &rows)
    {
        for (const Row &row : rows) {
            const QSet<QString> found = kindsIn(lint, row.text);
            (row.kinds.isEmpty() ? fine : risky) += 1;
            if (row.kinds.isEmpty())
                alarms += !found.isEmpty();
            else
                caught += !found.isEmpty();
            rightKind += found.intersects(row.kinds);
            if (row.kinds.isEmpty() != found.isEmpty())
                wrong += row.id + (row.kinds.isEmpty() ? " alarms: " + marked(lint, row.text).join(", ") : QString(" missed")) + " | " + row.text;
        }
    }
    double recall() const { return risky ? 100.0 * caught / risky : 0; }
    double falseAlarms() const { return fine ? 100.0 * alarms / fine : 100; }
    double rightKinds() const { return risky ? 100.0 * rightKind / risky : 0; }
};

QString dataFile(const QString &name) { return QStringLiteral(TUTTU_SOURCE_DIR "/tests/") + name; }

} // namespace

class TestNoteLint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theListsOfTheProgramAreRead();
    void notesOfOurOwnAreRead_data();
    void notesOfOurOwnAreRead();

private:
    NoteLint m_lint = standardNoteLint();
};

void TestNoteLint::theListsOfTheProgramAreRead()
{
    QCOMPARE(marked(m_lint, "Diabetic, prefers dark chocolate"), QStringList{"Diabetic"});
}

void TestNoteLint::notesOfOurOwnAreRead_data()
{
    QTest::addColumn<QString>("file");
    for (const char *language : {"en", "fi", "sv", "tr", "be"})
        QTest::newRow(language) << dataFile(QString("core/capture/notes/%1.tsv").arg(language));
}

void TestNoteLint::notesOfOurOwnAreRead()
{
    QFETCH(QString, file);
    const Figures figures(m_lint, rowsOf(file));
    qInfo("%d risky: %.1f %% caught, %.1f %% by the right kind; %d fine: %.1f %% false alarms", figures.risky, figures.recall(), figures.rightKinds(),
          figures.fine, figures.falseAlarms());
    QVERIFY2(figures.wrong.isEmpty(), qPrintable("\n" + figures.wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestNoteLint)
#include "tst_notelint.moc"
