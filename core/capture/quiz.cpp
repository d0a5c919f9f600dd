// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/quiz.h"

#include "core/domain/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

static void initQuiz() { Q_INIT_RESOURCE(tuttu_quiz); } // a static library's resources sleep until they are called

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewest = 3, most = 6; // of questions, and of choices

Error wrong(const QString &what) { return {Errc::Invalid, what}; }

Spoken spokenIn(const QJsonObject &json)
{
    Spoken words;
    for (auto it = json.begin(); it != json.end(); ++it)
        words.insert(it.key(), it.value().toString());
    return words;
}

template<typename Known>
Result<QStringList> meaning(const QJsonValue &json, const Known &known)
{
    QStringList words;
    for (const auto &one : json.toArray()) {
        words += one.toString();
        if (std::none_of(known.begin(), known.end(), [&](const char *word) { return words.back() == QLatin1StringView(word); }))
            return wrong(u"unknown word "_s + words.back());
    }
    return words;
}

Result<QuizChoice> readChoice(const QJsonObject &json)
{
    const auto likes = meaning(json.value("likes"_L1), knownCategories);
    const auto avoids = meaning(json.value("avoids"_L1), knownAvoids);
    if (!likes)
        return likes.error();
    if (!avoids)
        return avoids.error();
    QuizChoice choice{json.value("name"_L1).toString(), json.value("picture"_L1).toString(), spokenIn(json.value("say"_L1).toObject()), *likes, *avoids};
    if (choice.name.isEmpty() || choice.picture.isEmpty() || choice.say.value(u"en"_s).isEmpty() || likes->isEmpty() == avoids->isEmpty())
        return wrong(u"choice "_s + choice.name); // it means something, and one thing only: liking or avoiding
    return choice;
}

Result<QuizQuestion> readQuestion(const QJsonObject &json)
{
    QuizQuestion question{json.value("name"_L1).toString(), json.value("several"_L1).toBool(), spokenIn(json.value("ask"_L1).toObject()), {}};
    QSet<QString> names;
    for (const auto &one : json.value("choices"_L1).toArray()) {
        const auto choice = readChoice(one.toObject());
        if (!choice)
            return choice.error();
        names.insert(choice->name);
        question.choices.push_back(*choice);
    }
    if (question.name.isEmpty() || question.ask.value(u"en"_s).isEmpty() || question.choices.size() < fewest || question.choices.size() > most
        || size_t(names.size()) != question.choices.size())
        return wrong(u"question "_s + question.name);
    return question;
}

void addOnce(QStringList &to, const QStringList &words)
{
    for (const QString &word : words) {
        if (!to.contains(word))
            to += word;
    }
}

} // namespace

QString spoken(const Spoken &words, const QString &language)
{
    const QString own = words.value(language, words.value(language.section(u'-', 0, 0)));
    return own.isEmpty() ? words.value(u"en"_s) : own;
}

Result<Quiz> readQuiz(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    Quiz quiz{file.value("version"_L1).toString(), {}};
    for (const auto &one : file.value("questions"_L1).toArray()) {
        const auto question = readQuestion(one.toObject());
        if (!question)
            return question.error();
        quiz.questions.push_back(*question);
    }
    if (quiz.version.isEmpty() || quiz.questions.size() < fewest || quiz.questions.size() > most)
        return wrong(u"version or questions"_s);
    return quiz;
}

Quiz Quiz::standard()
{
    initQuiz();
    QFile file(u":/quiz/quiz.json"_s);
    auto quiz = readQuiz(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    if (!quiz)
        qFatal("the quiz inside the program: %s", qPrintable(quiz.error().detail)); // tst_quiz checks it
    return *std::move(quiz);
}

QuizAnswers Quiz::told(const QStringList &answers, const QDateTime &at) const
{
    QuizAnswers out;
    for (const QuizQuestion &question : questions) {
        for (const QuizChoice &choice : question.choices) {
            if (!answers.contains(question.answer(choice)))
                continue;
            out.answers += question.answer(choice);
            addOnce(out.likes, choice.likes);
            addOnce(out.avoids, choice.avoids);
        }
    }
    if (out.answers.isEmpty())
        return {};
    out.version = version;
    out.at = at;
    return out;
}

} // namespace tuttu
