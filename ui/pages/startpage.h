// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/visit/joincontroller.h"

#include <QWidget>

#include <optional>

namespace tuttu {

class Button;
class JoinPart;
class Label;
class TextField;

/** Where opening the shop stands. */
struct StartState {
    enum class Step {
        Opening,        ///< a moment
        Filling,        ///< the demo's first start: `progress` of 100
        NewPassphrase,  ///< no keychain here: choose one that wraps the key
        Passphrase,     ///< the key is wrapped: enter it
        NoShop,         ///< nothing was set up in this folder: `join` says how joining a chain stands
        Revoked,        ///< it was taken out of its chain: `kept` captures are sealed here
        LeaseOver,      ///< too long without its chain: what was fetched is destroyed, `kept` captures are sealed here
        Failed          ///< `problem` says what is kept and what to do
    };
    Step step = Step::Opening;
    int progress = 0;
    std::optional<Error> problem;
    JoinState join;
    int kept = 0;
};

/** What stands on the screen until the shop is open: never a blank window, never a stack of dialogs. */
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(QWidget *parent = nullptr);
    void render(const StartState &state);
    void showJoin(const JoinState &join); ///< on the page as it stands

Q_SIGNALS:
    void passphraseEntered(const QString &passphrase);
    void mendWanted();
    void retryWanted();
    void demoWanted();
    void joinWanted(const QString &ticket);
    void writeDownWanted(); ///< a guest, while the device knows nobody

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Words {
        QString title, text, go;
    };
    Words words() const;
    void enter();

    StartState m_state;
    Label *m_title, *m_text, *m_problem;
    TextField *m_passphrase;
    JoinPart *m_join;
    Button *m_go;
};

} // namespace tuttu
