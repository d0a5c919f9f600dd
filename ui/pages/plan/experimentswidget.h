// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/experimentcontroller.h"
#include "ui/pages/plan/experimentcard.h"
#include "ui/widgets/keyedrows.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QStackedLayout;

namespace tuttu {

class Button;
class EmptyState;

/** What the page shows. */
struct ExperimentsView {
    ExperimentState experiments;
    QTimeZone zone;
    std::vector<NamedRule> rules; ///< of the book in use
};

/** What the shop tries, and what came of it. */
class ExperimentsWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit ExperimentsWidget(QWidget *parent = nullptr);
    void present(const ExperimentsView &view);

signals:
    void startWanted();
    void againWanted();
    void endWanted(const tuttu::ExperimentId &experiment);

private:
    void presentFace(const ExperimentsView &view);

    QStackedLayout *m_faces;
    EmptyState *m_face;
    Button *m_start;
    std::unique_ptr<KeyedRows<ExperimentId, ExperimentCard>> m_cards;
    bool m_offersStart = false; ///< the face's button
};

} // namespace tuttu
