// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace tuttu {

class TextField;

/** Short texts under each other, and always one empty line for another. */
class TextLines final : public QWidget
{
    Q_OBJECT
public:
    explicit TextLines(const QString &name, QWidget *parent = nullptr);

    QStringList texts() const;      ///< without the empty ones
    void setTexts(const QStringList &texts);

Q_SIGNALS:
    void changed();

private:
    void addLine(const QString &text);

    QString m_name;
    QVBoxLayout *m_column;
    std::vector<TextField *> m_lines;
};

} // namespace tuttu
