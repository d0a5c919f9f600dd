// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class HandOverController;
class HandOverView;

/** The turned tablet: HandOverView fed by its controller, on the whole window and with no way anywhere else. */
class HandOverPage final : public QWidget
{
    Q_OBJECT
public:
    explicit HandOverPage(HandOverController &handOver, QWidget *parent = nullptr);
    /** The customer's languages, preferred first; before the hand-over starts. */
    void speak(const QStringList &languages);

private:
    void onLanguageChanged(const QString &language);
    void onChanged();

    HandOverController &m_handOver;
    HandOverView *m_view;
};

} // namespace tuttu
