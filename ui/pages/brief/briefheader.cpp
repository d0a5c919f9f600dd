// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/briefheader.h"

#include "core/insight/wording.h"
#include "ui/pages/brief/taparea.h"
#include "ui/text/customertext.h"
#include "ui/text/recordtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>
#include <QPainter>

namespace tuttu {

namespace {

constexpr int longestName = 640; ///< px on one line
constexpr std::array lamps{Purpose::EmailMarketing, Purpose::SmsMarketing, Purpose::Recognition};

/** Only what the reader could not see in the name itself. */
QString latinOf(const PersonName &name)
{
    return name.latin == name.shown ? QString() : name.latin;
}

} // namespace

BriefHeader::BriefHeader(QWidget *parent)
    : QWidget(parent), m_monogram(new Monogram(64)), m_name(new Label(TextRole::Title)), m_latin(new Label(TextRole::Line, {}, Ink::Soft)),
      m_sayIt(new Chip), m_tenure(new Chip), m_summary(new Label(TextRole::Line, {}, Ink::Soft)), m_sync(new Chip), m_age(new Chip), m_consents(new TapArea),
      m_conflict(new Button(Button::Kind::Quiet, {}, Icon::Alert)), m_merged(new Button(Button::Kind::Quiet, {}, Icon::People))
{
    auto *close = new Button(Button::Kind::Quiet, Icon::Close, tr("Close and go back to the floor"));
    connect(close, &Button::clicked, this, &BriefHeader::closeRequested);
    m_latin->setMaxLines(1);
    m_summary->setMaxLines(2);

    auto *facts = new FlowLayout(nullptr, 12);
    for (QWidget *fact : std::initializer_list<QWidget *>{m_name, m_latin, m_sayIt, m_tenure})
        facts->addWidget(fact);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addStretch();
    texts->addLayout(facts);
    texts->addWidget(m_summary);
    texts->addStretch();

    auto *record = new QVBoxLayout; // beside the texts: below them it would push the brief out of the first sight
    record->setSpacing(0);
    record->addStretch();
    record->addWidget(m_conflict);
    record->addWidget(m_merged);
    record->addStretch();

    makeSigns();
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(16, 12, 24, 12);
    all->setSpacing(16);
    all->addWidget(close, 0, Qt::AlignVCenter);
    all->addWidget(m_monogram, 0, Qt::AlignVCenter);
    all->addLayout(texts, 1);
    all->addLayout(record);
    all->addWidget(m_consents);
    auto *more = new Button(Button::Kind::Quiet, Icon::More, tr("More for this customer"));
    all->addWidget(more, 0, Qt::AlignVCenter);
    connect(more, &Button::clicked, this, [this, more] { Q_EMIT actsRequested(more); });
    m_more = more;
    m_consents->setAccessibleName(tr("What they agreed to: ask them, or say what they told you"));
    connect(m_conflict, &Button::clicked, this, &BriefHeader::editRequested);
    connect(m_merged, &Button::clicked, this, &BriefHeader::recordsRequested);
    connect(m_consents, &QAbstractButton::clicked, this, &BriefHeader::noticingRequested);
    setMinimumHeight(92);
}

/** The data's age, the network, and what they agreed to, in two rows of chips. */
void BriefHeader::makeSigns()
{
    auto *signs = new QVBoxLayout(m_consents);
    signs->setContentsMargins(0, 0, 0, 0);
    signs->setSpacing(8);
    signs->addStretch();
    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    state->addStretch();
    state->addWidget(m_age);
    state->addWidget(m_sync);
    signs->addLayout(state);
    auto *consents = new QHBoxLayout;
    consents->setSpacing(8);
    consents->addStretch();
    for (Chip *&lamp : m_lamps) {
        lamp = new Chip;
        consents->addWidget(lamp);
    }
    signs->addLayout(consents);
    signs->addStretch();
}

QWidget *BriefHeader::consents() const { return m_consents; }

void BriefHeader::present(const BriefState &state, const BriefScene &scene)
{
    m_sync->set(scene.sync.text, scene.sync.tone, scene.sync.icon);
    m_sync->setVisible(!scene.sync.text.isEmpty());
    m_more->setVisible(state.face == BriefState::Face::Ready);
    if (state.face != BriefState::Face::Ready)
        return presentNobody(scene);
    const Profile &profile = state.profile;
    const Customer &customer = profile.customer;
    const TimeText time(scene.zone, scene.now);
    const Wording wording(QLocale(), time.today());

    m_monogram->setPerson(customer.id.uuid(), initialsOf(customer.name.shown));
    m_name->setText(customer.name.shown);
    m_name->setMaxLines(QFontMetrics(m_name->font()).horizontalAdvance(customer.name.shown) > longestName ? 2 : 1);
    const QString latin = latinOf(customer.name);
    const bool hasPreferred = !customer.name.preferred.isEmpty() && customer.name.preferred != customer.name.shown;
    m_latin->setText(CustomerText::joined({latin, hasPreferred ? tr("call: %1").arg(customer.name.preferred) : QString()}));
    m_latin->setVisible(!m_latin->text().isEmpty());
    m_sayIt->set(customer.name.sayIt, Tone::Neutral, Icon::Speaker);
    m_sayIt->setAccessibleName(tr("Say it: %1").arg(customer.name.sayIt));
    m_sayIt->setVisible(!customer.name.sayIt.isEmpty());
    m_tenure->set(wording.tenure(customer), Tone::Accent);
    m_tenure->setVisible(!m_tenure->text().isEmpty());

    presentRecord(profile);

    const bool stale = profile.asOf.isValid() && profile.asOf.secsTo(scene.now) > staleAfterHours * 3600;
    const QString age = profile.asOf.isValid() ? tr("data as of %1").arg(time.timeOrDay(profile.asOf)) : QString();
    m_age->set(age, Tone::Wait, Icon::Clock);
    m_age->setVisible(stale);
    m_summary->setText(CustomerText::joined({wording.rhythm(state.brief.rhythm), CustomerText::languages(customer.languages),
                                             CustomerText::recognised(state.recognition, time), stale ? QString() : age}));
    m_summary->show();
    for (size_t i = 0; i < lamps.size(); ++i)
        presentLamp(m_lamps[i], lamps[i], customer.consent(lamps[i]));
    if (customer.consent(Purpose::Recognition) == ConsentState::Granted && !customer.mayBeNoticed(scene.now))
        presentPause(customer.unnoticedUntil, time);
}

void BriefHeader::presentNobody(const BriefScene &)
{
    m_monogram->setGlyph(Icon::Person);
    m_name->setText(tr("Customer"));
    for (QWidget *part : std::initializer_list<QWidget *>{m_latin, m_sayIt, m_tenure, m_age, m_summary, m_lamps[0], m_lamps[1], m_lamps[2], m_more, m_conflict, m_merged})
        part->hide();
}

/** What somebody should look at in the record itself: quiet, and only when there is something. */
void BriefHeader::presentRecord(const Profile &profile)
{
    const auto &conflicts = profile.conflicts;
    m_conflict->setText(conflicts.size() == 1 ? RecordText::conflict(conflicts.front().field) : tr("%n thing(s) told in two ways", nullptr, int(conflicts.size())));
    m_conflict->setVisible(!conflicts.empty());
    m_merged->setText(tr("Made of %n record(s)", nullptr, int(profile.merged.size()) + 1));
    m_merged->setVisible(!profile.merged.empty());
}

void BriefHeader::presentLamp(Chip *lamp, Purpose purpose, ConsentState state)
{
    // Never colour alone: a tick, a cross or a question mark says the same.
    switch (state) {
    case ConsentState::Granted: lamp->set(CustomerText::purpose(purpose), Tone::Live, Icon::Check); break;
    case ConsentState::NotAsked: lamp->set(CustomerText::purpose(purpose), Tone::Neutral, Icon::Question); break;
    case ConsentState::OneToOne: lamp->set(CustomerText::purpose(purpose), Tone::Live, Icon::Person); break;
    case ConsentState::Awaited: lamp->set(CustomerText::purpose(purpose), Tone::Wait, Icon::Clock); break;
    case ConsentState::Refused:
    case ConsentState::Withdrawn: lamp->set(CustomerText::purpose(purpose), Tone::Neutral, Icon::Close); break;
    }
    lamp->setAccessibleName(CustomerText::consent(purpose, state));
    lamp->show();
}

void BriefHeader::presentPause(const QDateTime &until, const TimeText &time)
{
    Chip *lamp = m_lamps.back();
    //: %1 is a time; about being noticed by radio
    lamp->set(tr("Paused until %1").arg(time.timeOrDay(until)), Tone::Wait, Icon::Pause);
    lamp->setAccessibleName(tr("Not noticed until %1, as they wish").arg(time.timeOrDay(until)));
}

void BriefHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokensOf(this).line);
}

} // namespace tuttu
