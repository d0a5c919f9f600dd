// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/tidyname.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

/** Words that are not simply lower-cased: names, acronyms, and the till's abbreviations and slips. */
const QHash<QString, QString> &special()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> w;
        // Names and acronyms: written as here.
        for (const char *name : {"Acapulco", "Afghan", "Africa", "African", "America", "Bertie", "Boudicca", "Bruges", "Charlie", "Charlotte",
                                 "Chilli", "Christmas", "Columbian", "Copenhagen", "Danish", "Easter", "Edwardian", "Elvis", "English",
                                 "Erika", "French", "Georgian", "Halloween", "Hawaiian", "Indian", "Jack", "Jean-Paul", "Kings", "Lola",
                                 "London", "Madras", "Marie", "Medina", "Mexican", "Moroccan", "Morris", "Murano", "Nancy", "Napoleon", "Noel",
                                 "Oxford", "Paris", "Parisienne", "Poppy's", "Provence", "Rudolph", "Russian", "Santa", "Scandinavian",
                                 "Scottie", "Spanish", "Suki", "Swedish", "Swiss", "Tokyo", "Turkish", "Union", "Valentine", "Valentines",
                                 "Venetian", "Victorian", "Wellington", "Xmas", "Regency", "Fanny's", "Bakelike", "Polly", "Daniel",
                                 "Eiffel", "Las", "Vegas", "George", "Piccadilly", "Mr", "Mrs", "T-light", "T-lights", "T-shirt"}) {
            w.insert(QString::fromLatin1(name).toUpper(), QLatin1String(name));
        }
        for (const char *acronym : {"UK", "TV", "LED", "BBQ", "CD", "DVD", "ABC", "USA", "NYC", "MOP", "MDF", "DIY", "I", "II", "3D", "A4", "A5",
                                    "A6", "A7", "I'M", "VIP", "OK", "SPA"}) {
            w.insert(QLatin1String(acronym), QLatin1String(acronym));
        }
        w.insert(u"SPA"_s, u"spa"_s);
        w.insert(u"I'M"_s, u"I'm"_s);
        const std::pair<const char *, const char *> spelt[] = {
            {"W", "with"}, {"ASSTD", "assorted"}, {"ASST", "assorted"}, {"ASS", "assorted"}, {"ASSORT", "assorted"}, {"COL", "colours"},
            {"COLS", "colours"}, {"DEC", "decoration"}, {"TURQ", "turquoise"}, {"TURQUOIS", "turquoise"}, {"FUSCHIA", "fuchsia"},
            {"TASSLE", "tassel"}, {"B'FLY", "butterfly"}, {"P'WEIGHT", "paperweight"}, {"NECKL", "necklace"}, {"BRACLET", "bracelet"},
            {"BLK", "black"}, {"WHIT", "white"}, {"WHT", "white"}, {"NAT", "natural"}, {"LT", "light"}, {"CHILDS", "child's"},
            {"CHILDRENS", "children's"}, {"TLIGHT", "T-light"}, {"DES", "design"}, {"FRYING-PAN", "frying pan"}, {"CUSH", "cushion"},
            {"HLDR", "holder"}, {"SQU", "square"}, {"SIL'T", "silhouette"}, {"GARLD", "garland"}, {"KNIF", "knife"},
            {"CINAMMON", "cinnamon"}, {"PKT", "packet"}, {"LGE", "large"}, {"SML", "small"}, {"SQ", "square"}, {"STATIONARY", "stationery"}, {"CHOC", "chocolate"}};
        for (const auto &[from, to] : spelt)
            w.insert(QLatin1String(from), QLatin1String(to));
        return w;
    }();
    return words;
}

QString tidyWord(const QString &word)
{
    const QString upper = word.toUpper();
    if (const auto known = special().constFind(upper); known != special().constEnd())
        return *known;
    static const QRegularExpression initials(u"^(?:[A-Z]\\.){2,}[A-Z]?$"_s); // M.O.P.
    return initials.match(upper).hasMatch() ? upper : word.toLower();
}

/** Everything a regular expression says shorter than code, on the upper-case text. */
QString spaceOut(QString text)
{
    struct Change {
        QRegularExpression from;
        QString to;
    };
    static const Change changes[] = {
        {QRegularExpression(u"\\b(SET|PACK|BOX) ?/ ?(\\d+)"_s), u"\\1 OF \\2"_s},   // SET/6
        {QRegularExpression(u"\\bS/(\\d+)"_s), u"SET OF \\1"_s},                    // S/4
        {QRegularExpression(u"\\b(SET|PACK|BOX)(?: ?OF)?(\\d+)\\b"_s), u"\\1 OF \\2"_s},         // SET3, PACK OF4
        {QRegularExpression(u"\\b(SET|PACK) (\\d+)\\b(?! ?X| ?PIECE)"_s), u"\\1 OF \\2"_s}, // SET 3 WICKER BASKETS
        {QRegularExpression(u"\\bNECKL\\.?(\\d+)\""_s), u"NECKLACE \\1\" "_s}, // NECKL.36"BLACK
        {QRegularExpression(u"([A-Z])(\"[A-Z ]+\")"_s), u"\\1 \\2"_s},           // LOLA"BUSY"
        {QRegularExpression(u"\\bW/"_s), u"WITH "_s},                               // W/CHIME
        {QRegularExpression(u"(\\d+) ?X ?(\\d+)"_s), u"\\1 × \\2"_s},               // 34X20CM
        {QRegularExpression(u"(\\d+) ?X ?(\\d+)"_s), u"\\1 × \\2"_s},               // and its third side
        {QRegularExpression(u"(\\d) ?(CM|MM|ML|KG)(?=[^A-Z]|$)"_s), u"\\1 \\2"_s},  // 15CM
        {QRegularExpression(u"(\\d) ?PC\\b"_s), u"\\1 PIECE"_s},                    // 18PC
        {QRegularExpression(u" ?\\+ ?"_s), u" + "_s},                               // HEN+CHICKS
        {QRegularExpression(u" *, *"_s), u", "_s},                                  // JEWEL,BLUE
        {QRegularExpression(u"\\bT[ -]?LIGHT"_s), u"T-LIGHT"_s},
        {QRegularExpression(u"(?<=[A-Z])\\.(?= |$)(?<!\\b[A-Z]\\.)"_s), QString()}, // HEART.
        {QRegularExpression(u"^[ ,.-]+|[ ,-]+$"_s), QString()},
    };
    for (const Change &change : changes)
        text.replace(change.from, change.to);
    return text.simplified();
}

} // namespace

QString tidyName(const QString &description)
{
    const QString text = spaceOut(description.toUpper().simplified());
    // Words are runs of letters, digits, apostrophes and inner hyphens and dots; what stands between them is kept.
    static const QRegularExpression wordForm(u"[A-Z0-9£](?:[A-Z0-9'-]*[A-Z0-9])?(?:\\.[A-Z0-9](?:[A-Z0-9'-]*[A-Z0-9])?)*\\.?(?![A-Z])|[A-Z0-9]+"_s);
    QString tidy;
    qsizetype at = 0;
    for (auto it = wordForm.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString word = match.captured();
        const bool quoted = match.capturedStart() > 0 && text[match.capturedStart() - 1] == u'"' && text.mid(match.capturedEnd(), 1) == u"\""_s;
        tidy += text.mid(at, match.capturedStart() - at);
        tidy += quoted && word.size() == 1 ? word : tidyWord(word);
        at = match.capturedEnd();
    }
    tidy += text.mid(at);
    for (qsizetype i = 0; i < tidy.size(); ++i) { // the first letter, unless digits come first: "12 daisy pegs"
        if (tidy[i].isLetterOrNumber()) {
            tidy[i] = tidy[i].toUpper();
            break;
        }
    }
    return tidy;
}

} // namespace tuttu
