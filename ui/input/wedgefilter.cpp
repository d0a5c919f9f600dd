// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/wedgefilter.h"

#include "ui/input/scancode.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>

namespace tuttu {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

std::unique_ptr<QKeyEvent> copyOf(const QKeyEvent &key)
{
    return std::make_unique<QKeyEvent>(key.type(), key.key(), key.modifiers(), key.nativeScanCode(), key.nativeVirtualKey(), key.nativeModifiers(),
                                       key.text(), key.isAutoRepeat(), key.count());
}

/** Stands for a key no code has: the code it falls into is refused for its control characters. */
constexpr QChar foreign(0x1A);
constexpr QChar groupSeparator(0x1D);

} // namespace

WedgePrefix wedgePrefixFromName(const QString &name)
{
    if (name == u"stx")
        return WedgePrefix::Stx;
    const int number = name.startsWith(u'f') ? name.mid(1).toInt() : 0;
    return number >= 1 && number <= 12 ? WedgePrefix(int(WedgePrefix::F1) + number - 1) : WedgePrefix::None;
}

WedgeFilter::WedgeFilter(const Clock &clock, QObject *application, const WedgeRule &rule)
    : QObject(application), m_clock(clock), m_assembler(rule)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WedgeFilter::settle);
    application->installEventFilter(this);
}

WedgeFilter::~WedgeFilter() = default;

void WedgeFilter::setEnabled(bool enabled)
{
    if (!enabled)
        carryOut(m_assembler.flush());
    m_enabled = enabled;
}

bool WedgeFilter::eventFilter(QObject *receiver, QEvent *event)
{
    if (!m_enabled || !event->spontaneous() || !receiver->isWindowType())
        return false; // given-back and on-screen keys are not spontaneous; widgets get theirs after the window
    switch (event->type()) {
    case QEvent::KeyPress: return onPress(receiver, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return onRelease(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        carryOut(m_assembler.flush()); // what was typed belongs to the field that had the focus
        return false;
    default: return false;
    }
}

bool WedgeFilter::isPrefix(const QKeyEvent &key) const
{
    switch (m_prefix) {
    case WedgePrefix::None: return false;
    case WedgePrefix::Stx: return usCharacter(key) == ScanAssembler::prefix || key.text() == ScanAssembler::prefix;
    default: return key.key() == Qt::Key_F1 + int(m_prefix) - int(WedgePrefix::F1) && key.modifiers() == Qt::NoModifier;
    }
}

/** The character a scanner may have sent; null for every other key. GS comes as Ctrl+]. */
QChar WedgeFilter::scannable(const QKeyEvent &key) const
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return u'\r';
    if (key.key() == Qt::Key_Tab)
        return u'\t';
    if (key.isAutoRepeat())
        return {};
    if (isPrefix(key))
        return ScanAssembler::prefix;
    const QChar us = m_keys == WedgeKeys::Us ? usCharacter(key) : QChar();
    const QChar c = !us.isNull() ? us : key.text().size() == 1 ? key.text()[0] : QChar();
    const bool plain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    return (plain && c.isPrint()) || c == groupSeparator ? c : QChar();
}

bool WedgeFilter::onPress(QObject *window, const QKeyEvent &key)
{
    if (isModifier(key.key()))
        return false;
    const qint64 now = m_clock.monotonicMs();
    QChar c = scannable(key);
    if (c.isNull() && m_assembler.isInScan(now))
        c = foreign;
    if (c.isNull()) {
        carryOut(m_assembler.flush());
        return false;
    }
    m_held.push_back({window, copyOf(key), nullptr});
    carryOut(m_assembler.key(c, now));
    return true;
}

bool WedgeFilter::onRelease(const QKeyEvent &key)
{
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&](const Held &h) { return h.press->key() == key.key() && !h.release; });
    if (held != m_held.end()) {
        held->release = copyOf(key);
        return true;
    }
    const auto awaited = std::find(m_awaited.begin(), m_awaited.end(), key.key());
    if (awaited == m_awaited.end())
        return false;
    m_awaited.erase(awaited);
    return true;
}

void WedgeFilter::settle() { carryOut(m_assembler.silence(m_clock.monotonicMs())); }

void WedgeFilter::carryOut(const std::vector<WedgeEvent> &events)
{
    for (const WedgeEvent &event : events) {
        switch (event.kind) {
        case WedgeEvent::Kind::GiveBack:
            giveBack(event.keys);
            break;
        case WedgeEvent::Kind::Scan:
            drop(event.keys);
            emit scanned(event.text);
            break;
        case WedgeEvent::Kind::Drop:
            drop(event.keys);
            break;
        }
    }
    wait();
}

void WedgeFilter::giveBack(int keys)
{
    for (int i = 0; i < keys && !m_held.empty(); ++i) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        if (held.window)
            QCoreApplication::sendEvent(held.window, held.press.get());
        if (held.window && held.release)
            QCoreApplication::sendEvent(held.window, held.release.get());
    }
}

void WedgeFilter::drop(int keys)
{
    m_awaited.clear();
    for (int i = 0; i < keys && !m_held.empty(); ++i) {
        if (!m_held.front().release)
            m_awaited.push_back(m_held.front().press->key());
        m_held.pop_front();
    }
}

void WedgeFilter::wait()
{
    if (const auto deadline = m_assembler.deadline())
        m_timer.start(int(std::max<qint64>(1, *deadline - m_clock.monotonicMs())));
    else
        m_timer.stop();
}

} // namespace tuttu
