// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/cues/cuesview.h"
#include "ui/widgets/keyedrows.h"

#include <memory>

namespace tuttu {

class Banner;
class Button;
class CueEditor;
class CuePreview;
class CueRow;
class EmptyState;
class Label;
class ScrollBox;

/** The shop's talking points: all of them in a list, one of them open, and beside it the card a clerk would see. */
class CuesWidget final : public QWidget
{
    Q_OBJECT
public:
    explicit CuesWidget(QWidget *parent = nullptr);
    void present(const CuesView &view);
    void choose(const QString &rule);       ///< opens it

signals:
    void backWanted();
    void edited(const tuttu::CueEdit &how);
    void tryWanted();
    void saveWanted();
    void saveOverWanted();
    void undoWanted();
    void discardWanted();
    void tuttusWanted();
    void readAgainWanted();

private:
    QWidget *makeHead();
    QWidget *makeBook();
    QWidget *makeTrouble();
    void connectEditor();
    void presentHead();
    void presentTrouble();
    void presentBanner();
    void presentList();
    void presentOpen();
    void openMore();
    void openConflict();
    QString standing() const;               ///< how the book stands, in a few words

    CuesView m_view;                        ///< as shown last
    QString m_chosen;                       ///< a rule's name
    Label *m_standing;
    Button *m_try, *m_more, *m_save;
    Banner *m_banner;
    QWidget *m_book, *m_trouble;
    ScrollBox *m_list;
    std::unique_ptr<KeyedRows<QString, CueRow>> m_rows;
    CueEditor *m_editor;
    CuePreview *m_preview;
    EmptyState *m_why;
    Label *m_detail;
    Button *m_again;
};

} // namespace tuttu
