// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace tuttu {

class TextField;

/** Sizes by kind: those most shops ask for, those this customer has, and a line for one of another kind. */
class SizeFields final : public QWidget
{
    Q_OBJECT
public:
    explicit SizeFields(QWidget *parent = nullptr);

    QStringList sizes() const;      ///< "shoe=38", as CustomerField::Sizes has them
    void setSizes(const QStringList &sizes);

Q_SIGNALS:
    void changed();

private:
    void addKind(const QString &kind, const QString &size);

    QGridLayout *m_grid;
    std::vector<std::pair<QString, TextField *>> m_kinds;
    TextField *m_otherKind, *m_otherSize;
};

} // namespace tuttu
