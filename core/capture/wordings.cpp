// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/wordings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

static void initWordings() { Q_INIT_RESOURCE(tuttu_consents); } // a static library's resources sleep until they are called

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

Error wrong(const QString &what) { return {Errc::Invalid, what}; }

std::optional<Purpose> purposeNamed(const QString &name)
{
    static constexpr std::pair<QLatin1StringView, Purpose> names[] = {{QLatin1StringView("email"), Purpose::EmailMarketing}, {QLatin1StringView("sms"), Purpose::SmsMarketing},
                                                                      {QLatin1StringView("recognition"), Purpose::Recognition}, {QLatin1StringView("profiling"), Purpose::Profiling}};
    for (const auto &[known, purpose] : names) {
        if (name == known)
            return purpose;
    }
    return {};
}

/** "email-12" is newer than "email-9". */
int numberOf(const QString &version) { return version.section(u'-', -1).toInt(); }

Result<WordingText> readText(const QJsonObject &json, const ConsentWording &of, const QString &language)
{
    WordingText text;
    const std::tuple<QLatin1StringView, QString *, bool> parts[] = {
        {"question"_L1, &text.question, true}, {"agreed"_L1, &text.agreed, true}, {"yes"_L1, &text.yes, true}, {"oneToOne"_L1, &text.oneToOne, hasOneToOne(of.purpose)},
        {"no"_L1, &text.no, true}, {"ifNo"_L1, &text.ifNo, true}, {"awaited"_L1, &text.awaited, of.doubleOptIn}};
    for (const auto &[name, into, wanted] : parts) {
        *into = json.value(name).toString();
        if (into->isEmpty() == wanted)
            return wrong(u"%1.%2 of %3"_s.arg(language, name, of.version));
    }
    if (of.age > 0 && !text.agreed.contains("{age}"_L1))
        return wrong(u"%1.agreed of %2 does not say the age"_s.arg(language, of.version)); // nobody states what they did not read
    return text;
}

} // namespace

Result<ConsentWording> readWording(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const auto purpose = purposeNamed(file.value("purpose"_L1).toString());
    if (!purpose)
        return wrong(u"purpose"_s);
    ConsentWording wording;
    wording.purpose = *purpose;
    wording.version = file.value("version"_L1).toString();
    wording.doubleOptIn = file.value("doubleOptIn"_L1).toBool();
    wording.months = file.value("months"_L1).toInt(-1);
    wording.age = file.value("age"_L1).toInt(-1);
    if (numberOf(wording.version) < 1)
        return wrong(u"version"_s);
    if (wording.months < 0 || wording.age < 0)
        return wrong(u"months or age of %1"_s.arg(wording.version));
    const QJsonObject texts = file.value("texts"_L1).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const auto text = readText(it.value().toObject(), wording, it.key());
        if (!text)
            return text.error();
        wording.texts.insert(it.key(), *text);
    }
    if (!wording.texts.contains(u"en"_s))
        return wrong(u"%1 has no English"_s.arg(wording.version));
    return wording;
}

ShownWording ConsentWording::shown(const QString &language, const QString &shop) const
{
    const QString bare = language.section(u'-', 0, 0);
    ShownWording out{version, texts.contains(language) ? language : texts.contains(bare) ? bare : u"en"_s, {}};
    out.text = texts.value(out.language);
    for (QString *part : {&out.text.question, &out.text.agreed, &out.text.yes, &out.text.oneToOne, &out.text.no, &out.text.ifNo, &out.text.awaited}) {
        part->replace("{months}"_L1, QString::number(months)).replace("{age}"_L1, QString::number(age));
        part->replace("{shop}"_L1, shop); // last: a shop's name is never read as a placeholder
    }
    return out;
}

QDateTime ConsentWording::expires(const QDateTime &at) const { return months > 0 ? at.addMonths(months) : QDateTime(); }

QString ShownWording::hash() const
{
    const QStringList parts{text.question, text.agreed, text.yes, text.oneToOne, text.no, text.ifNo, text.awaited};
    return QString::fromLatin1(QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Wordings Wordings::standard()
{
    initWordings();
    std::vector<ConsentWording> all;
    const QDir folder(u":/consents"_s);
    for (const QString &name : folder.entryList({u"*.json"_s})) {
        QFile file(folder.filePath(name));
        const auto wording = readWording(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        if (!wording)
            qFatal("the wordings inside the program: %s", qPrintable(wording.error().detail)); // tst_wordings checks them
        all.push_back(*wording);
    }
    return Wordings(std::move(all));
}

const ConsentWording *Wordings::of(Purpose purpose) const
{
    const ConsentWording *newest = nullptr;
    for (const ConsentWording &w : m_all) {
        if (w.purpose == purpose && (!newest || numberOf(w.version) > numberOf(newest->version)))
            newest = &w;
    }
    return newest;
}

const ConsentWording *Wordings::find(const QString &version) const
{
    for (const ConsentWording &w : m_all) {
        if (w.version == version)
            return &w;
    }
    return nullptr;
}

} // namespace tuttu
