// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sizes.h"

#include <QTest>

#include <algorithm>

using namespace tuttu;

namespace {

constexpr int sourceStop = 600, headerStop = 150, functionStop = 80, constructorStop = 60;
constexpr int mainWindowStop = 300, compositionRootStop = 250, classStop = 600;

int fileStop(const SourceFile &file)
{
    return file.isHeader() ? headerStop : sourceStop;
}

/** God classes are born in three places: the main window, the application object and "the database". */
int wholeClassStop(const Sized &c)
{
    if (c.path.startsWith("app/kiosk/") || c.path.startsWith("app/hub/"))
        return c.name.endsWith("Window") ? mainWindowStop : compositionRootStop;
    return c.name.endsWith("Window") ? mainWindowStop : classStop;
}

int functionStopOf(const Sized &f)
{
    const QString name = f.name.section("::", -1), owner = f.name.section("::", -2, -2);
    return name == owner ? constructorStop : functionStop;
}

template<typename Stop>
QStringList tooLarge(const std::vector<Sized> &all, Stop stop)
{
    QStringList findings;
    for (const Sized &s : all) {
        if (s.lines > stop(s))
            findings << QString("%1:%2: %3 has %4 lines, the stop is %5").arg(s.path).arg(s.line).arg(s.name).arg(s.lines).arg(stop(s));
    }
    return findings;
}

void printLargest(const char *what, std::vector<Sized> all)
{
    const size_t shown = std::min<size_t>(10, all.size());
    std::partial_sort(all.begin(), all.begin() + qptrdiff(shown), all.end(), [](const Sized &a, const Sized &b) { return a.lines > b.lines; });
    qInfo("the largest %s:", what);
    for (size_t i = 0; i < shown; ++i)
        qInfo("  %4d  %s  (%s:%d)", all[i].lines, qPrintable(all[i].name), qPrintable(all[i].path), all[i].line);
}

} // namespace

class TestSizes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void functionsAndClassesAreMeasured();
    void noFileIsTooLarge();
    void noFunctionIsTooLarge();
    void noClassIsTooLarge();

private:
    static Sizes house();
};

void TestSizes::functionsAndClassesAreMeasured()
{
    const SourceFile header{"core/x/thing.h",
                            "namespace tuttu {\n"
                            "/** Not a { brace. */\n"
                            "class Thing final : public Base<int>\n"
                            "{\n"
                            "    Q_OBJECT\n"
                            "public:\n"
                            "    explicit Thing(int a) : m_a{a}, m_b(sum({1, 2})) {}\n"
                            "    int sum() const\n"
                            "    {\n"
                            "        return m_a + m_b;\n"
                            "    }\n"
                            "private:\n"
                            "    int m_a{0}, m_b = 0;\n"
                            "    struct Inner { int x = 0; };\n"
                            "};\n"
                            "enum class Kind { One, Two };\n"
                            "}\n"};
    const SourceFile source{"core/x/thing.cpp",
                            "namespace tuttu {\n"
                            "namespace {\n"
                            "const std::vector<int> numbers{1, 2, 3};\n"
                            "constexpr int table[] = {1, 2};\n"
                            "}\n"
                            "#define LONG(x) { \\\n"
                            "    x }\n"
                            "void Thing::run(const QString &text,\n"
                            "                int count)\n"
                            "{\n"
                            "    each(text, [&](QChar c) {\n"
                            "        if (c == u'{') {\n"
                            "            use(\"}\", R\"(}}})\", 1'000'000);\n"
                            "        }\n"
                            "    });\n"
                            "}\n"
                            "bool Thing::operator==(const Thing &o) const { return true; }\n"
                            "}\n"};
    Sizes sizes = sizesOf(header);
    QCOMPARE(sizes.functions.size(), size_t(2));
    QCOMPARE(sizes.functions[0].name, "Thing::Thing");
    QCOMPARE(sizes.functions[0].lines, 1);
    QCOMPARE(sizes.functions[1].name, "Thing::sum");
    QCOMPARE(sizes.functions[1].line, 8);
    QCOMPARE(sizes.functions[1].lines, 4);
    QCOMPARE(sizes.classes.size(), size_t(2));
    QCOMPARE(sizes.classes[0].name, "Thing::Inner");
    QCOMPARE(sizes.classes[1].name, "Thing");
    QCOMPARE(sizes.classes[1].lines, 13);

    const Sizes body = sizesOf(source);
    QCOMPARE(body.functions.size(), size_t(2));
    QCOMPARE(body.functions[0].name, "Thing::run");
    QCOMPARE(body.functions[0].line, 8);
    QCOMPARE(body.functions[0].lines, 9);
    QCOMPARE(body.functions[1].name, "Thing::operator==");

    sizes.functions.insert(sizes.functions.end(), body.functions.begin(), body.functions.end());
    for (const Sized &whole : wholeClasses(sizes)) {
        if (whole.name == "Thing")
            QCOMPARE(whole.lines, 13 + 9 + 1); // its inline members are counted once
    }
    QCOMPARE(tooLarge({{"A::A", "a.h", 1, 61}, {"A::b", "a.h", 1, 61}, {"c", "a.h", 1, 81}}, functionStopOf).size(), 2);
    QCOMPARE(tooLarge({{"KioskWindow", "app/kiosk/kioskwindow.h", 1, 301}, {"Kiosk", "app/kiosk/kiosk.h", 1, 251}}, wholeClassStop).size(), 2);
}

void TestSizes::noFileIsTooLarge()
{
    QStringList findings;
    std::vector<Sized> all;
    for (const SourceFile &file : sourceFiles({"core", "ui", "app", "tests"}, {".h", ".cpp"})) {
        all.push_back({file.path, file.path, 1, file.lines()});
        if (file.lines() > fileStop(file))
            findings << QString("%1 has %2 lines, the stop is %3").arg(file.path).arg(file.lines()).arg(fileStop(file));
    }
    printLargest("files", all);
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

Sizes TestSizes::house()
{
    Sizes all;
    for (const SourceFile &file : sourceFiles({"core", "ui", "app"}, {".h", ".cpp"})) {
        const Sizes sizes = sizesOf(file);
        all.functions.insert(all.functions.end(), sizes.functions.begin(), sizes.functions.end());
        all.classes.insert(all.classes.end(), sizes.classes.begin(), sizes.classes.end());
    }
    return all;
}

void TestSizes::noFunctionIsTooLarge()
{
    const Sizes all = house();
    QVERIFY(all.functions.size() > 30);
    printLargest("functions", all.functions);
    const QStringList findings = tooLarge(all.functions, functionStopOf);
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

void TestSizes::noClassIsTooLarge()
{
    const std::vector<Sized> classes = wholeClasses(house());
    QVERIFY(classes.size() > 30);
    printLargest("classes", classes);
    const QStringList findings = tooLarge(classes, wholeClassStop);
    QVERIFY2(findings.isEmpty(), qPrintable("\n" + findings.join('\n')));
}

QTEST_GUILESS_MAIN(TestSizes)
#include "tst_sizes.moc"
