// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sizes.h"

#include <QMap>
#include <QRegularExpression>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

enum class Kind { Namespace, Class, Function, Other };

struct Scope {
    Kind kind;
    QString name;
    qsizetype start; ///< of what stands before the brace
};

/** Without comments, strings and preprocessor lines. */
QString plainCode(const QString &text)
{
    QString code = blanked(text, Blank::CommentsAndStrings);
    static const QRegularExpression directive(u"^[ \\t]*#(?:[^\\n]*\\\\\\n)*[^\\n]*"_s, QRegularExpression::MultilineOption);
    for (auto each = directive.globalMatch(code); each.hasNext();) {
        const QRegularExpressionMatch m = each.next();
        for (qsizetype i = m.capturedStart(); i < m.capturedEnd(); ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    }
    return code;
}

/** What the words before a brace open. */
Scope scopeOf(const QString &head, qsizetype start, bool insideFunction)
{
    static const QRegularExpression space(u"^\\s*(inline\\s+)?(namespace\\b|extern\\s*\"\")"_s);
    static const QRegularExpression klass(u"^\\s*(?:template\\s*<.*>\\s*)?(?:class|struct|union)\\s+(?:\\[\\[\\w+\\]\\]\\s*)?((?:\\w+(?:<[^>]*>)?::)*\\w+)[^()=]*(?::.*)?$"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression function(u"((?:\\w+(?:<[^<>]*>)?::)*(?:operator\\s*[^\\s(]+|operator\\s*\\(\\s*\\)|~?\\w+))\\s*\\("_s);
    static const QRegularExpression notFunction(u"=\\s*$|^\\s*(enum|return|else|do|try)\\b"_s);
    if (insideFunction || head.trimmed().isEmpty())
        return {Kind::Other, {}, start};
    if (space.match(head).hasMatch())
        return {Kind::Namespace, {}, start};
    if (const auto m = klass.match(head); m.hasMatch())
        return {Kind::Class, m.captured(1), start};
    if (const auto m = function.match(head); m.hasMatch() && !notFunction.match(head).hasMatch())
        return {Kind::Function, m.captured(1), start};
    return {Kind::Other, {}, start};
}

/** m_name{...}, = {...}, f({...}): part of what it stands in. */
bool opensInitialiser(const QString &code, qsizetype brace)
{
    if (brace > 0 && (code[brace - 1].isLetterOrNumber() || code[brace - 1] == u'_' || code[brace - 1] == u'>'))
        return true;
    while (brace > 0 && code[brace - 1].isSpace())
        --brace;
    return brace > 0 && QStringView(u"=(,{").contains(code[brace - 1]);
}

/** Where the words that belong to the brace begin: after access labels and blank space. */
qsizetype startOfHead(const QString &code, qsizetype from, qsizetype to)
{
    static const QRegularExpression label(u"\\b(public|private|protected|Q_SIGNALS|(public|private|protected) Q_SLOTS)\\s*:(?!:)|\\bQ_(OBJECT|GADGET|NAMESPACE)\\b"_s);
    for (auto each = label.globalMatch(QStringView(code).mid(from, to - from).toString()); each.hasNext();) {
        const QRegularExpressionMatch m = each.next();
        if (!each.hasNext())
            from += m.capturedEnd();
    }
    while (from < to && code[from].isSpace())
        ++from;
    return from;
}

} // namespace

Sizes sizesOf(const SourceFile &file)
{
    const QString code = plainCode(file.text);
    Sizes sizes;
    QList<Scope> open;
    qsizetype from = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'{') {
            const bool initialiser = opensInitialiser(code, i);
            const bool inside = std::any_of(open.begin(), open.end(), [](const Scope &s) { return s.kind == Kind::Function; });
            if (initialiser) {
                open.append({Kind::Other, u"="_s, i});
                continue;
            }
            const qsizetype start = startOfHead(code, from, i);
            open.append(scopeOf(code.mid(start, i - start), start, inside));
            from = i + 1;
        } else if (c == u'}' && !open.isEmpty()) {
            const Scope scope = open.takeLast();
            if (scope.name == u"=")
                continue;
            from = i + 1;
            QStringList around;
            for (const Scope &s : open) {
                if (s.kind == Kind::Class)
                    around << s.name;
            }
            const Sized sized{(around << scope.name).join(u"::"_s), file.path, lineAt(code, scope.start), lineAt(code, i) - lineAt(code, scope.start) + 1};
            if (scope.kind == Kind::Function)
                sizes.functions.push_back(sized);
            else if (scope.kind == Kind::Class)
                sizes.classes.push_back(sized);
        } else if (c == u';' && (open.isEmpty() || open.last().name != u"=")) {
            from = i + 1;
        }
    }
    return sizes;
}

std::vector<Sized> wholeClasses(const Sizes &all)
{
    QMap<QString, Sized> classes;
    for (const Sized &c : all.classes)
        classes.insert(c.name, c);
    for (const Sized &f : all.functions) {
        const QString owner = f.name.section(u"::"_s, 0, -2);
        const auto c = classes.find(owner);
        const bool outside = c != classes.end() && !(c->path == f.path && f.line >= c->line && f.line < c->line + c->lines);
        if (outside)
            c->lines += f.lines;
    }
    return {classes.begin(), classes.end()};
}

} // namespace tuttu
