// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <QHash>

namespace tuttu {

using Spoken = QHash<QString, QString>;  ///< language -> words; English always
QString spoken(const Spoken &words, const QString &language); ///< in English where there are none

struct QuizChoice {
    QString name, picture;
    Spoken say;
    QStringList likes, avoids;           ///< what it means, in the words of vocabulary.h
};

struct QuizQuestion {
    QString name;
    bool several = false;
    Spoken ask;
    std::vector<QuizChoice> choices;     ///< three to six
    QString answer(const QuizChoice &choice) const { return name + u':' + choice.name; }
};

/** The playful questions. */
struct Quiz {
    QString version;
    std::vector<QuizQuestion> questions; ///< three to six

    static Quiz standard();              ///< those Tuttu comes with
    /** The answers with what they mean; none: nothing was told. Answers this quiz does not know are left out. */
    QuizAnswers told(const QStringList &answers, const QDateTime &at) const;
};

/** Errc::Invalid: the detail says what is wrong. */
Result<Quiz> readQuiz(const QByteArray &json);

} // namespace tuttu
