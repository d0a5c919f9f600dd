// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/guestframe.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** A language's own name with a capital: on a button it stands alone. */
QString ownName(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    if (tag == "en"_L1)
        name = u"English"_s; // and not "American English"
    return name.isEmpty() ? tag : name.at(0).toUpper() + name.sliced(1);
}

} // namespace

GuestFrame::GuestFrame(QWidget *parent)
    : QWidget(parent), m_languages(new QButtonGroup(this)), m_column(new QVBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(72, 40, 72, 40);
    all->setSpacing(0);
    all->addWidget(makeTop());
    m_column->setSpacing(0);
    all->addLayout(m_column, 1);
}

QWidget *GuestFrame::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(TextRole::Logo, u"tuttu"_s, Ink::Accent), 0, Qt::AlignVCenter);
    row->addStretch(1);
    m_languageRow = new QWidget;
    auto *languages = new QHBoxLayout(m_languageRow);
    languages->setContentsMargins(0, 0, 0, 0);
    for (const QString &tag : HandOverText::languages()) {
        auto *button = new Button(Button::Kind::Secondary, ownName(tag), Icon::Globe);
        button->setCheckable(true);
        m_languages->addButton(button);
        languages->addWidget(button);
        connect(button, &Button::clicked, this, [this, tag] { speak({tag}); });
        button->setProperty("language", tag);
    }
    row->addWidget(m_languageRow);
    return top;
}

void GuestFrame::speak(const QStringList &languages)
{
    m_text.speak(languages);
    retranslate();
    Q_EMIT languageChanged(m_text.language());
}

void GuestFrame::retranslate()
{
    setLayoutDirection(m_text.direction());
    for (QAbstractButton *button : m_languages->buttons())
        button->setChecked(button->property("language").toString() == m_text.language());
    m_languageRow->setAccessibleName(m_text(HandOverText::Phrase::Languages));
}

void GuestFrame::showLanguages(bool shown)
{
    m_languageRow->setVisible(shown);
}

bool GuestFrame::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // a key in the customer's hand is never a command of the program
        return true;
    }
    return QWidget::event(event);
}

// Tab and Backtab are taken by QWidget::event before; everything else that no target used stops here.
void GuestFrame::keyPressEvent(QKeyEvent *event) { event->accept(); }
void GuestFrame::keyReleaseEvent(QKeyEvent *event) { event->accept(); }

void GuestFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokensOf(this).bg);
}

} // namespace tuttu
