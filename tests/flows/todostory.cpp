// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/todostory.h"

namespace tuttu {

using namespace Qt::StringLiterals;

void TodoStory::init()
{
    m_languages.use("en");
    m_shop = std::make_unique<Shop>();
    m_aino = m_shop->customer(u"Aino Virtanen"_s, m_ainosCard);
    m_jari = m_shop->customer(u"Jari Koskinen"_s, u"2900000000025"_s);
    m_window = new MainWindow(m_shop->engine(), m_shop->clock);
    m_stage = std::make_unique<Stage>(m_window);
    m_stage->resize(1280, 800);
    m_stage->show();
    QVERIFY(QTest::qWaitForWindowActive(m_stage.get()));
    m_shop->engine().session.setIdleLimit(24 * 3600);
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

void TodoStory::cleanup()
{
    m_stage.reset(); // before the engine it shows
    m_shop.reset();
}

QAbstractButton *TodoStory::button(const QString &text) const
{
    for (QAbstractButton *each : m_stage->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text().startsWith(text) || each->accessibleName().startsWith(text)))
            return each;
    }
    return nullptr;
}

void TodoStory::touch(const QString &text)
{
    QTRY_VERIFY2(button(text), qPrintable(text + " is not there"));
    button(text)->click(); // wherever it is scrolled to
    m_shop->settle();
}

bool TodoStory::says(const QString &part) const
{
    for (const QLabel *label : m_stage->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}

void TodoStory::openBrief(const QString &card)
{
    m_shop->scan(card);
    QTRY_COMPARE(m_window->place(), Place::Brief);
}

Op TodoStory::promise(const Customer &customer, const QString &what, int inDays)
{
    const auto op = m_shop->await(m_shop->engine().todos.addFollowUp(customer.id, what, today().addDays(inDays), FollowUpOrigin::ByHand));
    [&] { QVERIFY(op); }();
    return op ? *op : Op();
}

void TodoStory::openList()
{
    m_window->goTo(Place::Floor);
    touch(u"All that is to be done"_s);
    QCOMPARE(m_window->place(), Place::Todo);
    QTRY_COMPARE(state().face, TodoState::Face::Ready);
}

QModelIndex TodoStory::rowSaying(const QString &part) const
{
    for (int row = 0; row < list().model()->rowCount(); ++row) {
        const QModelIndex index = list().model()->index(row, 0);
        if (index.data(Qt::AccessibleTextRole).toString().contains(part))
            return index;
    }
    return {};
}

QStringList TodoStory::shown() const
{
    QStringList rows;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        rows += list().model()->index(row, 0).data(TodoModel::WhatRole).toString();
    return rows;
}

void TodoStory::touchFinish(const QString &part)
{
    const QModelIndex row = rowSaying(part);
    QVERIFY2(row.isValid(), qPrintable(shown().join('\n')));
    const QRect tick = list().rowDelegate().geometry(list().visualRect(row), list().layoutDirection(), row).finish;
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, tick.center());
    m_shop->settle();
}

Case TodoStory::complain(const Customer &customer)
{
    Case opened;
    opened.id = CaseId::derived("case", customer.name.shown);
    opened.customer = customer.id;
    opened.opened = m_shop->clock.now();
    opened.due = opened.opened.addSecs(8 * 3600);
    opened.said = u"Nobody came for twenty minutes"_s;
    opened.contact = u"by mail, after six"_s;
    [&] { QVERIFY(m_shop->await(m_shop->engine().captures.record(CaseOpened{opened}, {}))); }();
    m_shop->settle();
    return opened;
}

} // namespace tuttu
