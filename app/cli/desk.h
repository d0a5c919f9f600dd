// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/openshop.h"

#include <QPromise>

namespace tuttu {

/** What a verb works with: the terminal and at most one open shop. Lives in main() until the event loop has ended. */
class Desk
{
public:
    Console console;
    OpenShop &shop()
    {
        if (!m_shop)
            m_shop = std::make_unique<OpenShop>();
        return *m_shop;
    }

private:
    std::unique_ptr<OpenShop> m_shop;
};

/** The exit code a verb will have. Copies are the same answer; give it once. */
class Answer
{
public:
    Answer() { m_promise->start(); }
    void operator()(int code) const
    {
        m_promise->addResult(code);
        m_promise->finish();
    }
    QFuture<int> future() const { return m_promise->future(); }

private:
    std::shared_ptr<QPromise<int>> m_promise = std::make_shared<QPromise<int>>();
};

/** Opens the shop the options name, then goes on with it; or says why not. */
QFuture<int> withShop(Desk &desk, const QCommandLineParser &parser, const OpenShop::Options &options, std::function<void(OpenShop &, Answer)> then);

} // namespace tuttu
