// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monogram.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace tuttu {

namespace {

size_t toneOf(const QUuid &id)
{
    unsigned sum = 0;
    for (const char byte : id.toRfc4122())
        sum = sum * 31 + static_cast<unsigned char>(byte);
    return sum % std::tuple_size_v<decltype(Tokens::people)>;
}

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    return word.left(finder.toNextBoundary());
}

/** Scripts with letters that stand alone and an order of given and family name that initials are used for. */
bool abbreviates(const QString &text)
{
    switch (text.isEmpty() ? QChar::Script_Unknown : QChar::script(text.toUcs4().constFirst())) {
    case QChar::Script_Latin:
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian: return true;
    default: return false;
    }
}

} // namespace

Monogram::Monogram(int diameter, QWidget *parent)
    : QWidget(parent), m_diameter(diameter)
{
    setFixedSize(diameter, diameter);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Monogram::setPerson(const QUuid &id, const QString &initials)
{
    m_id = id;
    m_initials = initials;
    m_icon = Icon::None;
    update();
}

void Monogram::setGlyph(Icon icon)
{
    m_icon = icon;
    update();
}

void Monogram::setFaint(bool faint)
{
    m_faint = faint;
    update();
}

void Monogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_faint ? 0.7 : 1);
    if (m_icon == Icon::None) {
        paintMonogram(painter, rect(), m_id, m_initials, this);
    } else {
        const Tokens &t = tokensOf(this);
        paintPanel(painter, rect(), m_diameter / 2.0, t.sunk);
        paintIcon(painter, rect(), m_icon, t.ink2, m_diameter * 5 / 11);
    }
}

void paintMonogram(QPainter &painter, const QRectF &disc, const QUuid &id, const QString &initials, const QWidget *widget)
{
    const Pair pair = tokensOf(widget).people[toneOf(id)];
    paintPanel(painter, disc, disc.width() / 2, pair.ground);
    const int px = qRound(disc.width() * (initials.size() > 2 ? 0.28 : 0.35));
    painter.setFont(fontOf({px, px + 4, QFont::DemiBold}));
    painter.setPen(pair.ink);
    painter.drawText(disc, Qt::AlignCenter | Qt::TextDontClip, initials);
}

QString initialsOf(const QString &shownName)
{
    const QStringList words = shownName.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstGrapheme(words.first());
    if (words.size() == 1 || !abbreviates(words.first()) || !abbreviates(words.last()))
        return first.toUpper();
    return first.toUpper() + firstGrapheme(words.last()).toUpper();
}

} // namespace tuttu
