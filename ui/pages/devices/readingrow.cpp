// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/readingrow.h"

#include "ui/errortext/errortext.h"
#include "ui/text/devicetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace tuttu {

/** Without words there is nothing to show. */
struct ReadingRow::Fact {
    QString words;
    Tone tone = Tone::Neutral;
    Icon icon = Icon::None;
};

ReadingRow::ReadingRow(QWidget *parent)
    : QWidget(parent), m_title(new Label(TextRole::Strong)), m_time(new Label(TextRole::Small, {}, Ink::Soft)),
      m_sentence(new Label(TextRole::Small, {}, Ink::Soft)), m_factBox(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    m_time->setMaxLines(1);
    head->addWidget(m_time, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_sentence);
    auto *facts = new FlowLayout(m_factBox, 8);
    for (Chip *&chip : m_facts)
        facts->addWidget(chip = new Chip);
    column->addWidget(m_factBox);
}

void ReadingRow::present(const TestReading &reading, const TimeText &time)
{
    using What = TestReading::What;
    using CheckDigit = TestReading::CheckDigit;
    m_title->setText(DeviceText::reading(reading));
    m_time->setText(time.time(reading.at));
    m_sentence->setText(reading.problem ? ErrorText::codeSentence(*reading.problem) : QString());
    m_sentence->setVisible(reading.problem.has_value());
    const QString number = reading.end.isEmpty() ? QString() : DeviceText::number(reading);
    switch (reading.what) {
    case What::Code:
        presentFacts({{number},
                      reading.checkDigit == CheckDigit::Good    ? Fact{tr("Check digit good"), Tone::Live, Icon::Check}
                      : reading.checkDigit == CheckDigit::Wrong ? Fact{tr("Check digit wrong"), Tone::Care, Icon::Alert}
                                                                : Fact{},
                      {reading.aim.isEmpty() ? QString() : DeviceText::symbol(reading.aim), Tone::Info}});
        break;
    case What::Beacon:
        presentFacts({{number},
                      {reading.rssi ? DeviceText::strength(reading.rssi) : QString(), Tone::Info, Icon::Beacon},
                      {reading.receiver},
                      {DeviceText::heard(reading.count)}});
        break;
    case What::Visitors:
        presentFacts({{reading.receiver, Tone::Neutral, Icon::Door}});
        break;
    }
}

void ReadingRow::presentFacts(const std::vector<Fact> &facts)
{
    for (size_t i = 0; i < m_facts.size(); ++i) {
        const Fact fact = i < facts.size() ? facts[i] : Fact();
        m_facts[i]->set(fact.words, fact.tone, fact.icon);
        m_facts[i]->setVisible(!fact.words.isEmpty());
    }
}

} // namespace tuttu
