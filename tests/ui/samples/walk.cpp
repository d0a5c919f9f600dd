// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples/walk.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

namespace tuttu {

namespace {

QString nameOf(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        name += " \"" + label->text() + '"';
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        name += " \"" + (button->text().isEmpty() ? button->accessibleName() : button->text()) + '"';
    return name;
}

bool isTyped(const QWidget *widget) { return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget); }

QStringList stumblesOver(const QWidget *widget)
{
    QStringList found;
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (const auto *label = qobject_cast<const Label *>(widget); label && label->isCut())
        found += "is cut";
    if (const auto *chip = qobject_cast<const Chip *>(widget); chip && chip->isCut())
        found += "is cut";
    if (const auto *b = qobject_cast<const Button *>(widget); b && b->isCut())
        found += "is cut";
    if ((button || isTyped(widget)) && (widget->width() < target || widget->height() < target))
        found += QString("is only %1 x %2").arg(widget->width()).arg(widget->height());
    if ((button && button->text().isEmpty() && button->accessibleName().isEmpty()) || (isTyped(widget) && widget->accessibleName().isEmpty()))
        found += "has no spoken name";
    return found;
}

QStringList stumblesAmong(const QWidget *parent)
{
    QStringList found;
    std::vector<const QWidget *> seen;
    for (const QObject *child : parent->children()) {
        const auto *widget = qobject_cast<const QWidget *>(child);
        if (!widget || !widget->isVisible() || widget->size().isEmpty() || qobject_cast<const QScrollBar *>(widget))
            continue;
        const bool scrolls = parent->parentWidget() && qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (!scrolls && !parent->rect().contains(widget->geometry()))
            found += nameOf(widget) + " stands outside " + nameOf(parent);
        for (const QWidget *other : seen) {
            if (other->geometry().intersects(widget->geometry()))
                found += nameOf(widget) + " lies over " + nameOf(other);
        }
        seen.push_back(widget);
    }
    return found;
}

} // namespace

QStringList stumblesIn(QWidget &root)
{
    QStringList found = stumblesAmong(&root);
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        for (const QString &stumble : stumblesOver(widget))
            found += nameOf(widget) + ' ' + stumble;
    }
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (widget->isVisible() && !isTyped(widget) && !qobject_cast<const QAbstractScrollArea *>(widget))
            found += stumblesAmong(widget);
    }
    return found;
}

void layOut(QWidget &widget, const QSize &size)
{
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowExposed(&widget))
        qFatal("the window never appeared");
    // A height that depends on a width settles in a second pass; nothing is waited for by time.
    for (int pass = 0; pass < 3; ++pass)
        QCoreApplication::sendPostedEvents();
}

} // namespace tuttu
