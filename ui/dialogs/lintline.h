// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/notelint/notelint.h"
#include "ui/widgets/label.h"

#include <optional>

namespace tuttu {

class TextArea;

/** The line below a field that says what of its words had better not be kept; they are marked where they stand. Shown while there are any. */
class LintLine final : public Label
{
    Q_OBJECT
public:
    explicit LintLine(TextArea &area, QWidget *parent = nullptr);
    void checkWith(const NoteLint &lint);
    void check();                   ///< the field's words, as they are now
    bool mayBeKept() const { return m_mayBeKept; } ///< they may be doubtful, but hold no number of identity, card or account

private:
    TextArea &m_area;
    std::optional<NoteLint> m_lint;
    bool m_mayBeKept = true;
};

} // namespace tuttu
