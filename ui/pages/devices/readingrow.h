// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/devicecontroller.h"
#include "ui/text/timetext.h"

#include <QWidget>

#include <array>

namespace tuttu {

class Chip;
class Label;

/** What one tested signal decodes to. */
class ReadingRow final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadingRow(QWidget *parent = nullptr);
    void present(const TestReading &reading, const TimeText &time);

private:
    struct Fact;
    void presentFacts(const std::vector<Fact> &facts);

    Label *m_title, *m_time, *m_sentence;
    QWidget *m_factBox;
    std::array<Chip *, 4> m_facts;
};

} // namespace tuttu
