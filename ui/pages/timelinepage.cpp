// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinepage.h"

#include "ui/delegates/timelinedelegate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QScroller>
#include <QStackedLayout>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int barHeight = 72;

} // namespace

TimelinePage::TimelinePage(QWidget *parent)
    : QWidget(parent), m_proxy(m_model), m_name(new Label(TextRole::Heading)), m_count(new Label(TextRole::Small, {}, Ink::Soft)),
      m_list(new QListView), m_empty(new EmptyState), m_middle(new QStackedLayout)
{
    makeList();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(makeBar());
    all->addWidget(makeFilters());
    all->addLayout(m_middle, 1);
    auto *column = new QWidget;
    auto *centred = new QHBoxLayout(column);
    centred->setContentsMargins(24, 0, 24 - TimelineGeometry::barRoom, 0);
    centred->addWidget(m_list);
    m_middle->addWidget(column);
    m_middle->addWidget(m_empty);
}

QWidget *TimelinePage::makeBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(barHeight);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 24, 0);
    row->setSpacing(16);
    auto *back = new Button(Button::Kind::Quiet, Icon::Back, tr("Back to the brief"));
    connect(back, &Button::clicked, this, &TimelinePage::backWanted);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_name->setMaxLines(1);
    m_count->setMaxLines(1);
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_count);
    texts->addStretch(1);
    row->addWidget(back);
    row->addLayout(texts, 1);
    return bar;
}

QWidget *TimelinePage::makeFilters()
{
    auto *filters = new QWidget;
    filters->setAccessibleName(tr("Show only"));
    auto *flow = new FlowLayout(filters, 8);
    flow->setContentsMargins(24, 12, 24, 4);
    const std::pair<TimelineFilter, QString> words[] = {
        {TimelineFilter::All, tr("Everything")}, {TimelineFilter::Bought, tr("Bought")}, {TimelineFilter::Returned, tr("Returned")},
        {TimelineFilter::Visits, tr("Visits")}, {TimelineFilter::Notes, tr("Notes")}, {TimelineFilter::Holds, tr("Holds")},
        {TimelineFilter::FollowUps, tr("Follow-ups")}, {TimelineFilter::Scores, tr("Feedback")}, {TimelineFilter::Consents, tr("Consents")}};
    for (const auto &[filter, word] : words) {
        auto *chip = new ToggleChip(word);
        m_filters.emplace_back(filter, chip);
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, filter = filter] { setFilter(filter); });
    }
    return filters;
}

void TimelinePage::makeList()
{
    m_list->setModel(&m_proxy);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline, newest first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->viewport()->setAutoFillBackground(false);
    QScroller::grabGesture(m_list->viewport(), QScroller::TouchGesture);
}

void TimelinePage::present(const BriefState &state, const BriefScene &scene)
{
    if (state.face != BriefState::Face::Ready)
        return clear();
    const TimeText time(scene.zone, scene.now);
    const TimelineText text(state.profile, scene.clerks, scene.reader, time);
    std::vector<TimelineLine> lines;
    lines.reserve(state.timeline.size());
    for (const TimelineEntry &entry : state.timeline)
        lines.push_back(text.line(entry));
    if (state.nonce != m_nonce)
        setFilter(TimelineFilter::All);
    m_nonce = state.nonce;
    m_name->setText(state.profile.customer.name.shown);
    m_count->setText(tr("%n thing(s) known", nullptr, int(lines.size())));
    static_cast<TimelineDelegate *>(m_list->itemDelegate())->setMonthWords([time](const QDate &day) { return time.month(day); });
    if (lines != m_model.rows())
        m_model.setRows(std::move(lines));
    presentFilters();
}

void TimelinePage::clear()
{
    m_model.setRows({});
    m_name->clear();
    m_count->clear();
    presentFilters();
}

void TimelinePage::setFilter(TimelineFilter filter)
{
    m_proxy.setFilter(filter);
    m_list->scrollToTop();
    presentFilters();
}

void TimelinePage::presentFilters()
{
    for (const auto &[filter, chip] : m_filters) {
        const auto &rows = m_model.rows();
        const bool any = std::any_of(rows.begin(), rows.end(), [f = filter](const TimelineLine &l) { return TimelineProxyModel::passes(f, l.kind); });
        chip->setVisible(filter == TimelineFilter::All || any); // a filter that would show nothing is not offered
        chip->setChecked(filter == m_proxy.filter());
    }
    m_middle->setCurrentIndex(m_proxy.rowCount() > 0 ? 0 : 1);
    m_empty->set(Icon::Clock, tr("Nothing yet"), tr("Purchases, visits and notes will stand here."));
}

void TimelinePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.bg);
    painter.fillRect(QRect(0, 0, width(), barHeight), t.surface);
    painter.fillRect(QRect(0, barHeight - 1, width(), 1), t.line);
}

} // namespace tuttu
