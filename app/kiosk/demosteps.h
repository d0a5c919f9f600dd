// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/demoday.h"

namespace tuttu {

/** What the parts of the demo day are written with. Each step holds the day by value; what it refers to outlives the tour. */
class DemoSteps
{
public:
    explicit DemoSteps(const DemoDay &day) : m_day(day) {}

protected:
    void add(Tour::Step step) { m_steps.push_back(std::move(step)); }
    void picture(const QString &title, const QString &name, std::function<void()> act = {}) { add({title, std::move(act), {}, name, {}}); }
    void signIn(size_t clerk, const QString &pictureName);
    void scan(const QString &card, const QString &pictureName);
    std::vector<Tour::Step> take() { return std::move(m_steps); }

    const DemoDay &m_day;

private:
    std::vector<Tour::Step> m_steps;
};

/** What goes on around serving: a busy Floor, mishaps, the manager's pages, an outage, another language. */
std::vector<Tour::Step> stepsAround(const DemoDay &day);
/** Somebody who may be here already, two answers to one question, two records of one person. */
std::vector<Tour::Step> stepsOnRecords(const DemoDay &day);
/** A basket to the till, a complaint to its end, what the device has captured. */
std::vector<Tour::Step> stepsToTheTill(const DemoDay &day);
/** The manager's pages: a day, the week, trends, the customers, goals, experiments. */
std::vector<Tour::Step> stepsOnFigures(const DemoDay &day);
/** Things picked for somebody, shown on the turned tablet. */
std::vector<Tour::Step> stepsOnLooks(const DemoDay &day);

} // namespace tuttu
