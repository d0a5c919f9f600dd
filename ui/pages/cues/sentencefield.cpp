// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cues/sentencefield.h"

#include "ui/text/booktext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSyntaxHighlighter>
#include <QTextCursor>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int around = 30, aside = 18; ///< from the edge of the field to its words

/** A placeholder stands out from the words around it. */
class Placeholders final : public QSyntaxHighlighter
{
public:
    Placeholders(QTextDocument *document, const QWidget *place) : QSyntaxHighlighter(document), m_place(place) {}

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression braces(u"\\{[A-Za-z]+\\}"_s);
        QTextCharFormat look;
        look.setForeground(tokensOf(m_place).accent);
        look.setBackground(tokensOf(m_place).accentSoft);
        look.setFontWeight(QFont::DemiBold);
        for (auto it = braces.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            setFormat(int(match.capturedStart()), int(match.capturedLength()), look);
        }
    }

private:
    const QWidget *m_place;
};

} // namespace

SentenceField::SentenceField(QWidget *parent)
    : QWidget(parent), m_caption(new Label(TextRole::Small, {}, Ink::Soft)), m_problem(new Label(TextRole::Small, {}, Ink::Care)), m_area(new TextArea({}))
{
    m_marks = new Placeholders(m_area->document(), m_area);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAcceptDrops(false);
    m_area->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_caption, m_area, m_problem})
        column->addWidget(part);
    connect(m_area, &QPlainTextEdit::textChanged, this, [this] {
        const QString text = m_area->toPlainText().replace(u'\n', u' '); // one sentence, one line
        if (text == m_text)
            return; // only its look has changed
        m_text = text;
        fit();
        emit typed(m_place, text);
    });
}

void SentenceField::present(const CueTextPlace &place, const QString &caption, const QString &text, const QString &problem)
{
    const QString name = BookText::kind(place.kind);
    m_place = place;
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_area->setAccessibleName(caption.isEmpty() ? name : u"%1, %2"_s.arg(name, caption));
    m_area->setAccessibleDescription(problem);
    // Arabic is written from the right also where everything around it is not.
    QTextOption option = m_area->document()->defaultTextOption();
    option.setTextDirection(QLocale(place.language).textDirection());
    m_area->document()->setDefaultTextOption(option);
    m_text = text;
    if (m_area->toPlainText().replace(u'\n', u' ') == text)
        return;
    const QSignalBlocker quiet(m_area);
    m_area->setPlainText(text);
    fit();
}

void SentenceField::insert(const QString &placeholder)
{
    m_area->insertPlainText(u'{' + placeholder + u'}');
    take();
}

void SentenceField::take() { m_area->setFocus(Qt::OtherFocusReason); }

/** As high as its words, so that nothing scrolls inside what scrolls. Measured in the weight of the placeholders, the widest there is. */
void SentenceField::fit()
{
    QFont bold = m_area->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    const int room = std::max(target, m_area->width() - 2 * aside);
    const int words = metrics.boundingRect(QRect(0, 0, room, 1000), Qt::TextWrapAnywhere | Qt::TextWordWrap, m_area->toPlainText()).height();
    m_area->setFixedHeight(std::max(words, metrics.height()) + around);
}

bool SentenceField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        emit entered(this);
    else if (event->type() == QEvent::Resize)
        fit();
    else if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        m_marks->rehighlight(); // light or dark
    return QWidget::eventFilter(watched, event);
}

} // namespace tuttu
