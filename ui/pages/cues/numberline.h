// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace tuttu {

class Label;
class TextField;

/** A sentence with a number in it that can be typed: "Away for over [1.5] of their usual gaps". Without a number it is only a sentence. */
class NumberLine final : public QWidget
{
    Q_OBJECT
public:
    enum class Numbers { Whole, Any };
    explicit NumberLine(QWidget *parent = nullptr);
    void setNumbers(Numbers numbers);
    /** `sentence` has %1 where the number goes. A number that is being typed is left alone. */
    void present(const QString &sentence, std::optional<double> number, const QString &problem = {});

signals:
    void typed(std::optional<double> number); ///< nothing: it is no number

private:
    std::optional<double> number() const;

    std::optional<Numbers> m_numbers;
    Label *m_before, *m_after, *m_problem;
    TextField *m_field;
};

} // namespace tuttu
