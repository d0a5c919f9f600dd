// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/text/floortext.h"
#include "ui/text/synctext.h"
#include "ui/text/timetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 72, searchWidth = 430;

/** The word mark, pressed to come home. */
class HomeButton final : public Button
{
public:
    explicit HomeButton(const QString &name) : Button(Kind::Quiet, u"tuttu"_s)
    {
        setFont(fontOf(TextRole::Logo));
        setAccessibleName(name);
    }
    QSize sizeHint() const override { return {int(std::ceil(QFontMetricsF(font()).horizontalAdvance(text()))) + 4, target}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(font());
        painter.setPen(tokensOf(this).accent);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextDontClip, text());
        if (showsFocus(this))
            paintFocusRing(painter, rect(), buttonRadius, tokensOf(this).accent);
    }
};

} // namespace

/** Who serves: monogram, name, and a sign that there is more. */
class UserButton final : public Button
{
public:
    UserButton() : Button(Kind::Quiet, QString()) { setFixedHeight(target); }
    void setClerk(const Clerk &clerk)
    {
        m_clerk = clerk;
        setAccessibleName(TopBar::tr("%1 is signed in: switch, lock, settings").arg(clerk.name));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {disc + 8 + nameWidth() + 8 + 16 + 8, target}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokensOf(this);
        QPainter painter(this);
        const auto mirrored = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        if (isDown())
            paintPanel(painter, rect(), height() / 2.0, t.sunk);
        paintMonogram(painter, mirrored({4, (height() - disc) / 2, disc, disc}), m_clerk.id.uuid(), m_clerk.initials, this);
        painter.setFont(fontOf(TextRole::Strong));
        painter.setPen(t.ink);
        painter.drawText(mirrored({4 + disc + 8, 0, nameWidth(), height()}), Qt::AlignCenter | Qt::TextDontClip,
                         QFontMetricsF(painter.font()).elidedText(m_clerk.name, Qt::ElideRight, nameWidth()));
        paintIcon(painter, mirrored({4 + disc + 8 + nameWidth() + 6, 0, 16, height()}), Icon::Down, t.ink2, 14);
        if (showsFocus(this))
            paintFocusRing(painter, rect(), height() / 2.0, t.accent);
    }

private:
    static constexpr int disc = 40, widestName = 120;
    int nameWidth() const { return std::min(widestName, int(std::ceil(QFontMetricsF(fontOf(TextRole::Strong)).horizontalAdvance(m_clerk.name))) + 2); }
    Clerk m_clerk;
};

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_home(new HomeButton(tr("Floor"))), m_store(new Label(TextRole::Strong)), m_time(new Label(TextRole::Small, {}, Ink::Soft)),
      m_search(new SearchField(tr("Name, phone, e-mail or card"))), m_status(new Chip),
      m_scan(new Button(Button::Kind::Primary, tr("Scan"), Icon::Scan)), m_user(new UserButton)
{
    setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(22, 0, 16, 1);
    row->setSpacing(16);
    row->addWidget(m_home);
    auto *place = new QVBoxLayout;
    place->setSpacing(0);
    place->addStretch();
    for (Label *label : {m_store, m_time}) {
        label->setMaxLines(1);
        place->addWidget(label);
    }
    place->addStretch();
    row->addLayout(place, 2);
    m_search->setMaximumWidth(searchWidth);
    row->addWidget(m_search, 3);
    row->addWidget(m_status);
    row->addWidget(m_scan);
    row->addWidget(m_user);
    connect(m_home, &QPushButton::clicked, this, &TopBar::homeWanted);
    connect(m_scan, &QPushButton::clicked, this, &TopBar::scanWanted);
    connect(m_user, &QPushButton::clicked, this, &TopBar::openMenu);
    connect(m_search, &QLineEdit::textChanged, this, &TopBar::searchTyped);
    connect(m_search, &QLineEdit::returnPressed, this, &TopBar::searchEntered);
    m_search->installEventFilter(this);
}

void TopBar::present(const TopBarView &view)
{
    const TimeText time(QTimeZone(view.store.zone), view.now);
    m_store->setText(view.store.name);
    m_time->setText(tr("%1, %2", "day, time").arg(FloorText::longDay(time.today()), time.time(view.now)));
    const SyncWords sync = SyncText::words(view.status, view.now);
    m_status->set(sync.text, sync.tone, sync.icon);
    if (view.clerk)
        m_user->setClerk(*view.clerk);
}

void TopBar::openMenu() { emit userMenuWanted(m_user); }

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit listWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace tuttu
