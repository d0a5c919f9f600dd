// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/words.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

using In = WordRule::In;

QRegularExpression re(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::MultilineOption);
}

const QStringList &house()
{
    static const QStringList folders{u"core/"_s, u"ui/"_s, u"app/"_s};
    return folders;
}

std::vector<WordRule> timeAndThreads()
{
    const QStringList everywhere{u"core/"_s, u"ui/"_s, u"app/"_s, u"tests/"_s};
    return {
        {u"the clock is an argument"_s, re(u"\\bcurrent(DateTime|Date|Time|SecsSinceEpoch|MSecsSinceEpoch)(Utc)?\\s*\\(|\\b(system|steady)_clock\\b|\\btime\\s*\\(\\s*nullptr"_s),
         In::Code, house(), {u"core/base/clock.cpp"_s}, u"ask the Clock you were given"_s,
         u"auto now = QDateTime::currentDateTimeUtc();"_s, u"auto now = m_clock.now(); // not currentDateTime()"_s},
        {u"randomness is an argument"_s, re(u"QRandomGenerator\\s*::\\s*(system|global)|\\brandom_device\\b|\\bs?rand\\s*\\("_s),
         In::Code, house(), {u"core/base/id.cpp"_s, u"core/security/"_s}, u"only ids and keys may be unguessable; all else is seeded"_s,
         u"int n = QRandomGenerator::global()->bounded(9);"_s, u"QRandomGenerator seeded(7);"_s},
        {u"nobody waits in a nested loop"_s, re(u"\\b(processEvents|QEventLoop|waitFor\\w+|waitForFinished|BlockingQueuedConnection)\\b"_s),
         In::Code, house(), {}, u"use whenDone: the second scan would arrive inside the first"_s,
         u"future.waitForFinished();"_s, u"whenDone(future, this, show); // no waitForFinished"_s},
        {u"no dialog runs a loop of its own"_s, re(u"(\\.|->)\\s*exec\\s*\\(|\\bQ(Message|Input|File|Color)(Box|Dialog)\\s*::\\s*(question|information|warning|critical|get\\w+)"_s),
         In::Code, {u"ui/"_s}, {}, u"open() it and listen"_s,
         u"if (dialog.exec() == 1) go();"_s, u"dialog->open();"_s},
        {u"nobody sleeps"_s, re(u"\\bqWait\\s*\\(|\\bQTest::qSleep\\b|\\bQThread::(m|u)?sleep\\b|\\bsleep_for\\b|\\busleep\\s*\\("_s),
         In::Code, everywhere, {u"tests/bench/"_s}, u"wait for what must happen: QTRY_ in tests, a signal elsewhere"_s,
         u"QTest::qWait(200);"_s, u"QTRY_COMPARE(spy.size(), 1);"_s},
        {u"late answers go to a living owner"_s, re(u"\\.\\s*then\\s*\\(\\s*(this\\b|\\[[^\\]]*(\\bthis\\b|&))"_s),
         In::Code, house(), {u"core/base/whendone.h"_s}, u"use whenDone(future, owner, fn)"_s,
         u"f.then(this, [this](int v) { show(v); });"_s, u"f.then([](int v) { return v + 1; });"_s},
        {u"connections end with their owner"_s, re(u"\\bconnect\\s*\\(\\s*[^,;{}]+,\\s*&[^,;{}]+,\\s*\\["_s),
         In::Code, house(), {}, u"name a context: connect(sender, &S::signal, this, [this] ...)"_s,
         u"connect(button, &QPushButton::clicked, [this] { go(); });"_s, u"connect(button, &QPushButton::clicked, this, [this] { go(); });"_s},
        {u"connections are checked by the compiler"_s, re(u"\\b(SIGNAL|SLOT)\\s*\\("_s),
         In::Code, everywhere, {}, u"use member pointers"_s,
         u"connect(a, SIGNAL(done()), b, &B::go);"_s, u"connect(a, &A::done, b, &B::go);"_s},
    };
}

std::vector<WordRule> valuesAndNames()
{
    return {
        {u"names say what a thing is"_s, re(u"\\b(class|struct)\\s+(?!Q)\\w*(Manager|Helper|Utils?|Handler|Data|Info)\\b(?!\\s*;)"_s),
         In::Code, house(), {}, u"see the closed list of suffixes"_s,
         u"class CustomerManager\n{\n};"_s, u"class QNetworkAccessManager;\nclass CustomerStore {};"_s},
        {u"nothing is got"_s, re(u"\\bget[A-Z]\\w*\\s*\\([^;{]*\\)\\s*(const\\s*)?(;|\\{)"_s),
         In::Code, {u".h"_s}, {}, u"name the value: customer(), not getCustomer()"_s,
         u"int getCount() const;"_s, u"int count() const;"_s},
        {u"there is one of a thing because one is made"_s, re(u"\\bstatic\\s+[\\w:<>]+\\s*[*&]?\\s*(instance|self)\\s*\\("_s),
         In::Code, house(), {}, u"hand it in"_s,
         u"static Shop &instance();"_s, u"static Shop demo();"_s},
        {u"no floating point near a price"_s, re(u"\\b(double|float|qreal)\\s+\\w*([Pp]rice|[Mm]oney|[Mm]inor|[Rr]evenue|[Tt]urnover)\\w*"_s),
         In::Code, house(), {}, u"Money counts minor units"_s,
         u"double unitPrice = 1.5;"_s, u"Money unitPrice; double lift = 0;"_s},
        {u"a consent is a state with a history"_s, re(u"\\bbool\\s+\\w*[Cc]onsent\\w*\\s*(=|;|,|\\))"_s),
         In::Code, house(), {}, u"use ConsentState"_s,
         u"bool emailConsent = false;"_s, u"bool consentMayBeAsked(const Customer &c);"_s},
        {u"ids are types"_s, re(u"\\b(QString|QByteArray|QUuid|qint64|int)\\s*&?\\s*\\w*([Cc]ustomer|[Pp]roduct|[Vv]isit|[Cc]lerk|[Oo]rder|[Ss]tore|[Hh]old|[Ff]ollowUp)Id\\b"_s),
         In::Code, house(), {u"core/storage/"_s}, u"use CustomerId and its like"_s,
         u"void open(const QString &customerId);"_s, u"void open(CustomerId customer);"_s},
        {u"errors are returned"_s, re(u"\\bthrow\\b"_s),
         In::Code, house(), {}, u"return Result"_s,
         u"throw std::runtime_error(what);"_s, u"void f() noexcept; // may not throw"_s},
        {u"headers open no namespace"_s, re(u"^[ \\t]*using\\s+namespace\\s+"_s),
         In::Code, {u".h"_s}, {}, u"it would open it for everybody"_s,
         u"using namespace std;"_s, u"using Rows = int;"_s},
        {u"clang 14 reads this too"_s, re(u"\\bstd\\s*::\\s*(expected\\b|views\\s*::\\s*filter|ranges\\s*::\\s*views)"_s),
         In::Code, house(), {}, u"no std::expected, no views::filter"_s,
         u"for (int i : all | std::views::filter(even)) {}"_s, u"std::ranges::sort(all);"_s},
    };
}

std::vector<WordRule> wordsForPeople()
{
    return {
        // The demo's day types what a clerk would; the program's name is the same everywhere.
        {u"every word is translatable"_s,
         re(u"\\b(set(Text|WindowTitle|ToolTip|PlaceholderText|AccessibleName|AccessibleDescription|Title|StatusTip|WhatsThis|InformativeText)|addAction|addItem|addTab|new\\s+Q(Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Action))\\s*\\(\\s*(QString\\s*\\(|QStringLiteral\\s*\\()?u?\"(?!Tuttu\")[^\"]*[A-Za-z]{2}"_s),
         In::CodeAndStrings, {u"ui/"_s, u"app/kiosk/"_s}, {u"app/kiosk/demoday.cpp"_s}, u"wrap it in tr()"_s,
         u"label->setText(u\"Hold until tomorrow\"_s);"_s, u"label->setText(tr(\"Hold until tomorrow\")); dot->setText(u\"•\"_s);"_s},
        {u"sentences are whole"_s, re(u"\\btr\\s*\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\"\\s*(,[^()]*)?\\)\\s*[+%]\\s*[^=]|[+%]\\s*tr\\s*\\("_s),
         In::CodeAndStrings, {u"ui/"_s, u"app/"_s, u"core/"_s}, {}, u"use .arg(): other languages have another order"_s,
         u"text = tr(\"Due \") + day;"_s, u"text = tr(\"Due %1\").arg(day);"_s},
        {u"text is plain text"_s, re(u"\\bQt\\s*::\\s*(RichText|AutoText|MarkdownText)\\b|\\bset(Html|Markdown)\\s*\\(|\\bQTextBrowser\\b|\\bQStaticText\\b|\"\\s*<(b|i|br|p|a|span|html|font|qt)[ >/]"_s),
         In::CodeAndStrings, {u"ui/"_s, u"app/kiosk/"_s}, {}, u"a customer's name must never be read as markup"_s,
         u"label->setTextFormat(Qt::RichText);"_s, u"label->setTextFormat(Qt::PlainText); if (a < b) go();"_s},
    };
}

std::vector<WordRule> everyFile()
{
    const QStringList self{u"tests/architecture/words.cpp"_s};
    return {
        {u"nothing is left for later"_s, re(u"\\b(TODO|FIXME|XXX|HACK)\\b"_s),
         In::Everything, {QString()}, self, u"do it or leave it out"_s,
         u"int n = 0; // TODO count"_s, u"enum class TodoKind { Case };"_s},
        {u"no path of somebody's machine"_s, re(u"(^|[\\s\"'(=:])/(work|root|home/\\w+)/"_s),
         In::Everything, {QString()}, self, u"it exists on no other machine"_s,
         u"open(\"/work/shared/data\");"_s, u"open(\"../shared/data\"); // core/work/x"_s},
    };
}

} // namespace

const std::vector<WordRule> &wordRules()
{
    static const std::vector<WordRule> all = [] {
        std::vector<WordRule> rules;
        for (const auto &part : {timeAndThreads(), valuesAndNames(), wordsForPeople(), everyFile()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

bool appliesTo(const WordRule &rule, const QString &path)
{
    const auto fits = [&](const QString &s) { return s.startsWith(u'.') ? path.endsWith(s) : path.startsWith(s); };
    return std::any_of(rule.where.begin(), rule.where.end(), fits) && std::none_of(rule.except.begin(), rule.except.end(), fits);
}

QString readBy(WordRule::In in, const QString &text)
{
    return in == In::Everything ? text : blanked(text, in == In::Code ? Blank::CommentsAndStrings : Blank::Comments);
}

QStringList findingsOf(const WordRule &rule, const QString &path, const QString &text)
{
    QStringList findings;
    if (!appliesTo(rule, path))
        return findings;
    for (auto each = rule.word.globalMatch(text); each.hasNext();) {
        const QRegularExpressionMatch m = each.next();
        findings << u"%1:%2: %3 - %4"_s.arg(path).arg(lineAt(text, m.capturedStart())).arg(m.captured().simplified(), rule.why);
    }
    return findings;
}

} // namespace tuttu
