// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/lookcontroller.h"
#include "ui/widgets/keyedrows.h"

#include <QWidget>

class QVBoxLayout;

namespace tuttu {

class Button;
class Label;
class LookPickRow;
class TextField;

/** A look in the making: what is picked, and beside it what could be, and what was made before. */
class LookDraftPart final : public QWidget
{
    Q_OBJECT
public:
    explicit LookDraftPart(LookController &looks, QWidget *parent = nullptr);
    void present();

private:
    QWidget *makePicks();
    QWidget *makeOffers();
    void presentPicks();
    void presentFound();
    void presentSuggestions();
    QWidget *makeOffer(const Product &product, const QString &why);
    void presentEarlier();
    void addTyped();
    QString lackSentence() const;

    LookController &m_looks;
    TextField *m_name, *m_code;
    Button *m_add;
    Label *m_empty, *m_lack, *m_foundTitle, *m_suggestedTitle, *m_earlierTitle;
    QVBoxLayout *m_picks, *m_found, *m_suggested, *m_earlier;
    KeyedRows<ProductId, LookPickRow> m_pickRows;
    std::vector<LookSuggestion> m_offered; ///< as they stand: made anew only when they change
    std::vector<Product> m_foundNow;
    std::vector<Look> m_before;
};

} // namespace tuttu
