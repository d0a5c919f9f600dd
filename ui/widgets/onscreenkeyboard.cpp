// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/onscreenkeyboard.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyHeight = 52, gap = 8, margin = 12, widest = 1120, padWidth = 480;

} // namespace

class OnScreenKeyboard::Cap final : public QAbstractButton
{
public:
    Cap(const KeyCap &cap, OnScreenKeyboard *keyboard)
        : QAbstractButton(keyboard), m_cap(cap)
    {
        setFocusPolicy(Qt::NoFocus);
        setAutoRepeat(cap.act == KeyCap::Act::Backspace);
        setFont(fontOf(cap.act == KeyCap::Act::Write && cap.text.size() == 1 ? TextStyle{20, 26, QFont::Medium} : textStyle(TextRole::Strong)));
        setAccessibleName(spoken());
    }

    const KeyCap &cap() const { return m_cap; }
    void setShift(Shift shift)
    {
        m_shift = shift;
        update();
    }
    QString written() const { return m_shift != Shift::Off && m_cap.text.size() == 1 ? m_cap.text.toUpper() : m_cap.text; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        const bool writes = m_cap.act == KeyCap::Act::Write || m_cap.act == KeyCap::Act::Space;
        const bool enter = m_cap.act == KeyCap::Act::Enter;
        const QColor still = enter ? t.accent : writes ? t.surface : t.bg;
        paintPanel(painter, rect(), 10, isDown() ? (enter ? t.accentPressed : t.line) : still, {t.line});
        const QColor ink = enter ? t.accentInk : t.ink;
        if (const Icon icon = glyph(); icon != Icon::None) {
            paintIcon(painter, rect(), icon, ink, 20);
            return;
        }
        painter.setPen(ink);
        painter.setFont(font());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, m_cap.act == KeyCap::Act::Write ? written() : m_cap.text);
    }

private:
    Icon glyph() const
    {
        switch (m_cap.act) {
        case KeyCap::Act::Shift: return m_shift == Shift::Off ? Icon::Shift : Icon::ShiftLock;
        case KeyCap::Act::Backspace: return Icon::Backspace;
        case KeyCap::Act::Enter: return Icon::Enter;
        case KeyCap::Act::Hide: return Icon::Down;
        default: return Icon::None;
        }
    }
    QString spoken() const
    {
        switch (m_cap.act) {
        case KeyCap::Act::Shift: return OnScreenKeyboard::tr("Capital letters");
        case KeyCap::Act::Backspace: return OnScreenKeyboard::tr("Delete");
        case KeyCap::Act::Enter: return OnScreenKeyboard::tr("Enter");
        case KeyCap::Act::Hide: return OnScreenKeyboard::tr("Hide the keyboard");
        case KeyCap::Act::Space: return OnScreenKeyboard::tr("Space");
        case KeyCap::Act::Language: return OnScreenKeyboard::tr("Next keyboard language");
        case KeyCap::Act::Page:
        case KeyCap::Act::Write: break;
        }
        return m_cap.text;
    }

    KeyCap m_cap;
    Shift m_shift = Shift::Off;
};

OnScreenKeyboard::OnScreenKeyboard(QWidget *parent)
    : QWidget(parent), m_language(keyLanguageOf(QLocale()))
{
    setLayoutDirection(Qt::LeftToRight); // these alphabets run so
    setAccessibleName(tr("On-screen keyboard"));
    rebuild();
}

void OnScreenKeyboard::typeInto(QWidget *field, Keys keys)
{
    const bool other = keys != m_keys;
    m_field = field;
    m_keys = keys;
    if (other || m_page != KeyPage::Letters) {
        m_page = KeyPage::Letters;
        rebuild();
        emit heightChanged();
    }
}

void OnScreenKeyboard::setLanguage(KeyLanguage language)
{
    m_language = language;
    rebuild();
}

QSize OnScreenKeyboard::sizeHint() const
{
    const int rows = int(m_caps.size());
    return {widest, rows * keyHeight + (rows - 1) * gap + 2 * margin};
}

void OnScreenKeyboard::rebuild()
{
    for (const auto &row : m_caps) {
        for (Cap *cap : row) {
            cap->hide();
            cap->deleteLater(); // one of them may be the key just pressed
        }
    }
    m_caps.clear();
    for (const KeyRow &row : keyRows(m_language, m_page, m_keys)) {
        std::vector<Cap *> caps;
        for (const KeyCap &key : row) {
            auto *cap = new Cap(key, this);
            cap->setShift(m_shift);
            connect(cap, &QAbstractButton::clicked, this, [this, cap] { press(cap->cap()); });
            cap->show();
            caps.push_back(cap);
        }
        m_caps.push_back(std::move(caps));
    }
    place();
}

void OnScreenKeyboard::place()
{
    int most = 0; // tenths of a key in the longest row
    for (const auto &row : m_caps) {
        int tenths = 0;
        for (const Cap *cap : row)
            tenths += cap->cap().width;
        most = std::max(most, tenths);
    }
    const int room = std::min(width() - 2 * margin, m_keys == Keys::Digits ? padWidth : widest);
    const double tenth = double(room + gap) / most;
    int y = margin;
    for (const auto &row : m_caps) {
        double tenths = 0;
        for (const Cap *cap : row)
            tenths += cap->cap().width;
        double x = (width() - tenths * tenth + gap) / 2;
        for (Cap *cap : row) {
            const double next = x + cap->cap().width * tenth;
            cap->setGeometry(qRound(x), y, qRound(next) - qRound(x) - gap, keyHeight);
            x = next;
        }
        y += keyHeight + gap;
    }
}

void OnScreenKeyboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setLanguage(keyLanguageOf(QLocale())); // the spoken names change too
    QWidget::changeEvent(event);
}

void OnScreenKeyboard::resizeEvent(QResizeEvent *) { place(); }

void OnScreenKeyboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.sunk);
    painter.fillRect(0, 0, width(), 1, t.line);
}

void OnScreenKeyboard::press(const KeyCap &cap)
{
    switch (cap.act) {
    case KeyCap::Act::Write:
        write(m_shift != Shift::Off && cap.text.size() == 1 ? cap.text.toUpper() : cap.text);
        if (m_shift == Shift::Once)
            m_shift = Shift::Off;
        break;
    case KeyCap::Act::Space: write(u" "_s); return;
    case KeyCap::Act::Backspace: sendKey(Qt::Key_Backspace); return;
    case KeyCap::Act::Enter: sendKey(Qt::Key_Return, u"\r"_s); return;
    case KeyCap::Act::Hide: emit hideWanted(); return;
    case KeyCap::Act::Shift: m_shift = m_shift == Shift::Off ? Shift::Once : m_shift == Shift::Once ? Shift::Locked : Shift::Off; break;
    case KeyCap::Act::Page: m_page = cap.page; rebuild(); return;
    case KeyCap::Act::Language: setLanguage(nextLanguage(m_language)); return;
    }
    for (const auto &row : m_caps) {
        for (Cap *key : row)
            key->setShift(m_shift);
    }
}

void OnScreenKeyboard::write(const QString &text)
{
    if (!m_field)
        return;
    TappedText event(text);
    QCoreApplication::sendEvent(m_field, &event);
}

void OnScreenKeyboard::sendKey(int key, const QString &text)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        if (!m_field)
            return; // Enter may have closed its sheet
        QKeyEvent event(type, key, Qt::NoModifier, text);
        QCoreApplication::sendEvent(m_field, &event);
    }
}

} // namespace tuttu
