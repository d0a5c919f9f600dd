// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/handovertext.h"

#include <QDir>
#include <QLocale>

namespace tuttu {

using namespace Qt::StringLiterals;
using Phrase = HandOverText::Phrase;

namespace {

constexpr auto context = "tuttu::HandOverText";
const auto folder = ":/i18n"_L1;
const auto stem = "tuttu_"_L1;

/** Of the pages about what is theirs. */
const char *guestSource(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Done: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Done");
    case Phrase::TakeBack: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Take it back");
    case Phrase::Kept: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "That is kept.");
    case Phrase::NotKept: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "That could not be kept just now. Please try again, or hand the tablet back.");
    case Phrase::PermissionsTitle: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "What may we do?");
    case Phrase::PermissionsLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Each answer is kept as you tap it. You can change it here at any time, and none is better than another.");
    case Phrase::SaidNothing: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Not answered yet");
    case Phrase::SaidYes: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You said yes");
    case Phrase::SaidOneToOne: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Personal messages only");
    case Phrase::SaidNo: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You said no");
    case Phrase::TookBack: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You took your yes back");
    case Phrase::AwaitsLink: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Waits for the link in the mail");
    //: %1 is what they answered, %2 the day they did
    case Phrase::SaidOn: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "%1 · %2");
    //: %1 is a day
    case Phrase::HoldsUntil: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Holds until %1");
    //: read by a screen reader before the three answers
    case Phrase::Answers: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Your answer");
    case Phrase::Sign: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Sign as well");
    case Phrase::SignHere: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Sign here if you like. Tapping an answer is enough.");
    case Phrase::SignClear: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Clear");
    case Phrase::QuizOne: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Choose one, or none.");
    case Phrase::QuizSeveral: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Choose any that fit, or none.");
    //: %1 is the number of a question, %2 how many there are
    case Phrase::QuizStep: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "%1 of %2");
    case Phrase::QuizNext: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Next");
    case Phrase::QuizTold: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "This is what you told us");
    case Phrase::QuizNothing: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You have told us nothing");
    case Phrase::QuizWhy: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "It helps those who serve you, and what we suggest. It is yours: change it or remove it at any time.");
    case Phrase::QuizLikes: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You like");
    case Phrase::QuizAvoids: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You would rather leave");
    case Phrase::QuizChange: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Tell us more, or change it");
    case Phrase::QuizRemove: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Remove all of it");
    case Phrase::OwnTitle: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "What we hold about you");
    case Phrase::OwnLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "All of it, and what was computed from it. Something is wrong or should go? Say so, or change it here.");
    case Phrase::OwnPermissions: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "What we may do");
    case Phrase::OwnQuiz: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "What you like");
    case Phrase::LookTitle: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Picked for you");
    case Phrase::LookLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Touch what you like. Nothing is bought by that.");
    case Phrase::LookLike: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "I like this");
    case Phrase::LookLiked: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "You like this");
    //: %1 is a size: "38"
    case Phrase::LookSize: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Size %1");
    case Phrase::LookNotHere: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Not in the shop today");
    default: Q_UNREACHABLE();
    }
}

const char *source(Phrase phrase)
{
    switch (phrase) {
    case Phrase::Question: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "How likely is it that you would recommend this shop to a friend?");
    case Phrase::LeastLikely: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Not at all likely");
    case Phrase::MostLikely: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Extremely likely");
    case Phrase::GoesToShop: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Your answer goes to the shop, not to the person who served you.");
    case Phrase::WithoutName: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "It is kept without your name unless you choose otherwise on the next page.");
    case Phrase::NoThanks: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "No, thank you");
    case Phrase::ReasonsTitle: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "What was behind your answer?");
    case Phrase::ReasonsLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Choose any that fit, or none.");
    case Phrase::CommentLabel: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "In your own words, if you like");
    case Phrase::KeepName: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Keep my name with this answer");
    case Phrase::KeepNameLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "The shop will see that this answer is yours and may come back to you about it.");
    case Phrase::WithoutNameLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "As it stands, nobody in the shop can tell whose answer this is.");
    case Phrase::Back: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Back");
    case Phrase::Send: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Send");
    case Phrase::NotSaved: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Your answer could not be saved just now. It is still here: please try again, or hand the tablet back.");
    case Phrase::ThanksTitle: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Thank you");
    case Phrase::ThanksLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Please hand the tablet back. Your answer is no longer on the screen.");
    //: Spoken by a screen reader for one of the eleven targets
    case Phrase::Score: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "%1 of 10");
    case Phrase::ScoreChosen: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Your answer: %1 of 10");
    case Phrase::CharactersLeft: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Characters left: %1");
    case Phrase::Languages: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Language");
    case Phrase::ReasonStaff: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Service");
    case Phrase::ReasonRange: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Selection");
    case Phrase::ReasonPrice: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Prices");
    case Phrase::ReasonQuality: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Quality");
    case Phrase::ReasonWaiting: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Waiting");
    case Phrase::ReasonShop: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "The shop itself");
    case Phrase::AskBack: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Please contact me about this");
    case Phrase::AskBackLine: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Somebody who looks after the shop comes back to you. Your answer is then kept with your name.");
    case Phrase::HowToReach: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "How should we reach you?");
    case Phrase::ChangeAnswer: return QT_TRANSLATE_NOOP("tuttu::HandOverText", "Change my answer");
    default: return guestSource(phrase);
    }
}

} // namespace

HandOverText::HandOverText()
{
    speak({QLocale().bcp47Name()});
}

QStringList HandOverText::languages()
{
    QStringList tags{u"en"_s};
    const QStringList files = QDir(folder).entryList({stem + u"*.qm"_s});
    for (const QString &file : files) {
        const QString tag = file.sliced(stem.size()).chopped(3).replace(u'_', u'-');
        if (!tags.contains(tag))
            tags += tag;
    }
    return tags;
}

void HandOverText::speak(const QStringList &wanted)
{
    const QStringList there = languages();
    m_language = u"en"_s;
    for (const QString &tag : wanted) {
        const QString bare = tag.section(u'-', 0, 0).section(u'_', 0, 0);
        if (there.contains(tag) || there.contains(bare)) {
            m_language = there.contains(tag) ? tag : bare;
            break;
        }
    }
    if (!m_translator.load(folder + u'/' + stem + QString(m_language).replace(u'-', u'_') + u".qm"_s))
        (void)m_translator.load(reinterpret_cast<const uchar *>(""), 0); // the source text is English
}

Qt::LayoutDirection HandOverText::direction() const
{
    return QLocale(m_language).textDirection();
}

QString HandOverText::operator()(Phrase phrase) const
{
    return say(context, source(phrase));
}

QString HandOverText::say(const char *context, const char *source) const
{
    const QString translated = m_translator.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString HandOverText::reason(const QString &chip) const
{
    static constexpr std::pair<QLatin1StringView, Phrase> words[] = {
        {QLatin1StringView("staff"), Phrase::ReasonStaff}, {QLatin1StringView("range"), Phrase::ReasonRange},
        {QLatin1StringView("price"), Phrase::ReasonPrice}, {QLatin1StringView("quality"), Phrase::ReasonQuality},
        {QLatin1StringView("waiting"), Phrase::ReasonWaiting}, {QLatin1StringView("shop"), Phrase::ReasonShop}};
    for (const auto &[name, phrase] : words) {
        if (chip == name)
            return (*this)(phrase);
    }
    return chip;
}

} // namespace tuttu
