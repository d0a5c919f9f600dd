// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/editcontroller.h"
#include "ui/dialogs/capturesheet.h"

#include <functional>

class QVBoxLayout;

namespace tuttu {

class BirthdayChoice;
class Label;
class SizeFields;
class TextField;
class TextLines;
class ToggleChip;

/** What is known of a customer, to be mended: what two people told differently on top, then every field. One save is one act. */
class EditSheet final : public CaptureSheet
{
    Q_OBJECT
public:
    /** `seen` stands before the clerk's eyes; `draft` is what they wrote earlier and did not save. */
    EditSheet(const Customer &seen, const EditDraft &draft, QWidget *parent = nullptr);

    const Customer &seen() const { return m_seen; }
    EditDraft draft() const;                                    ///< fields that are not as `seen` has them
    /** `whose` words the other side of a conflict: "Leo, 3 days ago". */
    void showConflicts(const std::vector<FieldConflict> &conflicts, const std::function<QString(const FieldConflict &)> &whose);
    void showProblems(const std::vector<EditProblem> &problems);

Q_SIGNALS:
    void settled(const tuttu::FieldConflict &conflict, bool other);

private:
    using Chips = std::vector<std::pair<QString, ToggleChip *>>;

    void addText(CustomerField field);
    void addChips(CustomerField field, const QStringList &known, const std::function<QString(const QString &)> &words);
    void place(CustomerField field, QWidget *input, const QString &hint = {});
    void fill(CustomerField field, const QStringList &value);
    QStringList written(CustomerField field) const;
    void onEdited();

    Customer m_seen;
    QVBoxLayout *m_conflicts;
    std::map<CustomerField, TextField *> m_texts;
    std::map<CustomerField, Chips> m_chips;
    std::map<CustomerField, Label *> m_problems;
    std::map<CustomerField, QWidget *> m_inputs;
    BirthdayChoice *m_birthday;
    SizeFields *m_sizes;
    TextLines *m_buysFor;
};

} // namespace tuttu
