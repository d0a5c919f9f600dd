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
    }
    Q_UNREACHABLE();
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
    const QString translated = m_translator.translate(context, source(phrase));
    return translated.isEmpty() ? QString::fromUtf8(source(phrase)) : translated;
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
