// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/handovertext.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace tuttu {

/** What every page in a customer's hand has: the language they choose, and no way anywhere else: every shortcut and every key it does
 *  not use itself ends here. */
class GuestFrame : public QWidget
{
    Q_OBJECT
public:
    explicit GuestFrame(QWidget *parent = nullptr);

    void speak(const QStringList &languages);   ///< the first there is a translation for
    QString language() const { return m_text.language(); }

Q_SIGNALS:
    void languageChanged(const QString &language);

protected:
    QVBoxLayout *column() const { return m_column; }    ///< under the languages
    const HandOverText &text() const { return m_text; }
    void showLanguages(bool shown);
    /** Says everything anew in the chosen language. Call it once at the end of the constructor. */
    virtual void retranslate();

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeTop();

    HandOverText m_text;
    QButtonGroup *m_languages;
    QWidget *m_languageRow = nullptr;
    QVBoxLayout *m_column;
};

} // namespace tuttu
