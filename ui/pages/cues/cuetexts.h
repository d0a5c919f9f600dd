// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace tuttu {

class Button;
class Label;
class SentenceField;

/** All sentences of one text in one language: each tone and each counted form in a field of its own. */
class CueTexts final : public QWidget
{
    Q_OBJECT
public:
    explicit CueTexts(CueTextKind kind, QWidget *parent = nullptr);
    void present(const CuesView &view, int rule, int inCase, const QString &language);
    SentenceField *usual() const;           ///< what is said of most numbers; null: this case has no words of its own

signals:
    void edited(const tuttu::CueEdit &how);
    void entered(tuttu::SentenceField *field);

private:
    void openChoices();
    std::vector<CueTextPlace> places() const;

    CueTextKind m_kind;
    CueDraft m_draft;                       ///< as shown last
    int m_rule = 0, m_inCase = -1;
    QString m_language;
    Label *m_inherited;
    Button *m_more, *m_differently;
    std::unique_ptr<KeyedRows<QString, SentenceField>> m_fields;
};

} // namespace tuttu
