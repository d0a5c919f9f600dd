// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/wedgefilter.h"

#include "ui/input/scancode.h"
#include "ui/widgets/onscreenkeyboard.h"

#include <QCoreApplication>
#include <QKeyEvent>

#include <algorithm>
#include <limits>

namespace tuttu {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

std::unique_ptr<QEvent> copyOf(const QEvent &event) { return std::unique_ptr<QEvent>(event.clone()); }

bool isDead(int key) { return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay; }

constexpr qint64 composedMs = 50;   // a composed letter waits this long for the release of its key
constexpr size_t mostDown = 16;     // more keys are not pressed at once; a release may have gone to another window

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
    if (!enabled) {
        carryOut(m_assembler.flush());
        giveComposed(m_clock.monotonicMs());
    }
    m_enabled = enabled;
}

bool WedgeFilter::eventFilter(QObject *receiver, QEvent *event)
{
    if (m_enabled && event->type() == QEvent::InputMethod)
        return onComposed(receiver, *static_cast<QInputMethodEvent *>(event));
    if (!m_enabled || !event->spontaneous() || !receiver->isWindowType())
        return false; // given-back and on-screen keys are not spontaneous; widgets get theirs after the window
    switch (event->type()) {
    case QEvent::KeyPress: return onPress(receiver, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return onRelease(receiver, *static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        carryOut(m_assembler.flush()); // what was typed belongs to the field that had the focus
        giveComposed(m_clock.monotonicMs());
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
    if (key.nativeScanCode() != 0 && !key.isAutoRepeat()) {
        m_down.push_back(key.nativeScanCode());
        if (m_down.size() > mostDown)
            m_down.erase(m_down.begin());
    }
    const qint64 now = m_clock.monotonicMs();
    QChar c = scannable(key);
    if (c.isNull() && m_assembler.isInScan(now))
        c = foreign;
    if (c.isNull()) {
        carryOut(m_assembler.flush());
        giveComposed(now);
        return false;
    }
    m_held.push_back({window, key.key(), copyOf(key), nullptr});
    carryOut(m_assembler.key(c, now));
    return true;
}

bool WedgeFilter::onRelease(QObject *window, const QKeyEvent &key)
{
    if (isUnpressed(key)) {
        const qint64 now = m_clock.monotonicMs();
        Held unpressed{window, 0, nullptr, nullptr};
        if (!isDead(key.key()) && !m_composed.empty()) {
            unpressed.receiver = m_composed.front().receiver;
            unpressed.press = std::move(m_composed.front().letter);
            m_composed.pop_front();
        }
        m_held.push_back(std::move(unpressed));
        carryOut(m_assembler.key(usCharacter(key), now));
        return true;
    }
    const auto held = std::find_if(m_held.begin(), m_held.end(), [&](const Held &h) { return h.key == key.key() && !h.release; });
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

/** The press was composed away. Forgets the key. */
bool WedgeFilter::isUnpressed(const QKeyEvent &release)
{
    if (m_keys != WedgeKeys::Us || release.isAutoRepeat() || usCharacter(release).isNull())
        return false;
    const auto down = std::find(m_down.begin(), m_down.end(), release.nativeScanCode());
    if (down == m_down.end())
        return true;
    m_down.erase(down);
    return false;
}

bool WedgeFilter::onComposed(QObject *receiver, const QInputMethodEvent &event)
{
    const bool wholeLetter = !event.commitString().isEmpty() && event.preeditString().isEmpty() && event.replacementLength() == 0;
    if (m_giving || m_keys != WedgeKeys::Us || !wholeLetter || dynamic_cast<const TappedText *>(&event))
        return false;
    m_composed.push_back({receiver, copyOf(event), m_clock.monotonicMs()});
    wait();
    return true;
}

void WedgeFilter::giveComposed(qint64 until)
{
    m_giving = true;
    while (!m_composed.empty() && m_composed.front().at <= until) {
        const Composed composed = std::move(m_composed.front());
        m_composed.pop_front();
        if (composed.receiver)
            QCoreApplication::sendEvent(composed.receiver, composed.letter.get());
    }
    m_giving = false;
}

void WedgeFilter::settle()
{
    const qint64 now = m_clock.monotonicMs();
    giveComposed(now - composedMs);
    carryOut(m_assembler.silence(now));
}

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
    m_giving = true;
    for (int i = 0; i < keys && !m_held.empty(); ++i) {
        const Held held = std::move(m_held.front());
        m_held.pop_front();
        for (QEvent *event : {held.press.get(), held.release.get()}) {
            if (held.receiver && event)
                QCoreApplication::sendEvent(held.receiver, event);
        }
    }
    m_giving = false;
}

void WedgeFilter::drop(int keys)
{
    m_awaited.clear();
    for (int i = 0; i < keys && !m_held.empty(); ++i) {
        if (m_held.front().key != 0 && !m_held.front().release)
            m_awaited.push_back(m_held.front().key);
        m_held.pop_front();
    }
}

void WedgeFilter::wait()
{
    std::optional<qint64> due = m_assembler.deadline();
    if (!m_composed.empty())
        due = std::min(due.value_or(std::numeric_limits<qint64>::max()), m_composed.front().at + composedMs);
    if (due)
        m_timer.start(int(std::max<qint64>(1, *due - m_clock.monotonicMs())));
    else
        m_timer.stop();
}

} // namespace tuttu
