// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/plansheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/shorttext.h"

#include <QVBoxLayout>

namespace tuttu {

PlanSheet::PlanSheet(const QString &text, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("In three years"), tr("Save the plan"), parent), m_text(new ShortText(tr("Where do we want to be?"), maxPlanText, tr("Managers can read this")))
{
    body()->addWidget(m_text);
    body()->addStretch(1);
    m_text->checkWith(lint);
    m_text->setText(text);
    const auto update = [this, text] { setComplete(m_text->text().trimmed() != text && m_text->mayBeKept()); };
    connect(m_text, &ShortText::changed, this, update);
    update();
}

QString PlanSheet::text() const { return m_text->text(); }

} // namespace tuttu
