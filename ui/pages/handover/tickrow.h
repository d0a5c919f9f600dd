// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tuttu {

/** A choice that is off until it is ticked, with the sentence that says what it means. At least 64 px high. */
class TickRow final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TickRow(QWidget *parent = nullptr);
    void setWords(const QString &choice, const QString &meaning);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Label *m_choice;
    class Label *m_meaning;
};

} // namespace tuttu
