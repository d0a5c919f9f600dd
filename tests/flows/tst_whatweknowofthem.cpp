// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/fileimport.h"
#include "core/storage/outbox.h"
#include "tests/rig/shop.h"

#include <QFile>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A customer's record is edited by clerks and by the retailer's own files, and nobody's word is lost. */
class TestWhatWeKnowOfThem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldIsEditedInOneAct();
    void whatIsNotWholeIsNamedAndNothingIsKept();
    void anEditIsTakenBack();
    void theFilesOtherNumberIsKeptBesideOursUntilSomebodyChooses();
    void choosingTheFilesNumberHoldsToo();
    void aFileThatHasHeardOfTheEditAsksNothing();
    void twoClerksEditOneFieldFromTheSamePage();
    void twoClerksEditDifferentThingsAndBothStay();
    void listsTakeWhatEachAdded();
};

namespace {

const QString card = u"2900000000018"_s;

/** Aino as the retailer's system tells of her; `phone` is what differs from file to file. */
struct Story {
    Story() { file(u"+447400111111"_s, u"2026-01-05T08:00:00Z"_s); }

    void file(const QString &phone, const QString &changed)
    {
        QFile csv(shop.folder() + u"/customers.csv"_s);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("number,name,email,phone,card,changed\n");
        csv.write(u"1001,Aino Virtanen,aino@example.org,%1,%2,%3\n"_s.arg(phone, card, changed).toUtf8());
        csv.close();
        const auto report = shop.await(shop.storage().run([path = csv.fileName(), here = shop.context().store](Shelf &shelf) -> Result<ImportReport> {
            return importFile(shelf, ImportKind::Customers, path, here);
        }));
        QVERIFY(report);
        for (const RowProblem &p : report->problems)
            qWarning("line %d, %s: %s", int(p.line), qPrintable(p.column), qPrintable(p.reason));
        QCOMPARE(int(report->kept), 1);
    }
    void open(const QString &clerk = u"Mia"_s)
    {
        if (!shop.engine().session.signedIn())
            QVERIFY(shop.signIn(clerk));
        shop.wait(10);
        shop.scan(card);
        QCOMPARE(shop.brief().face, BriefState::Face::Ready);
    }
    const Customer &aino() const { return shop.brief().profile.customer; }
    const std::vector<FieldConflict> &conflicts() const { return shop.brief().profile.conflicts; }
    Result<Op> edit(const EditDraft &draft) { return edit(aino(), draft); }
    Result<Op> edit(const Customer &seen, const EditDraft &draft)
    {
        const Customer page = seen;
        auto op = shop.await(shop.engine().edits.save(page, draft));
        shop.settle();
        return op;
    }
    void settle(bool other)
    {
        const FieldConflict conflict = conflicts().front();
        const Customer page = aino();
        QVERIFY(shop.await(shop.engine().edits.settle(page, conflict, other)));
        shop.settle();
    }

    Shop shop;
};

const QString oursRaw = u"07400 222222"_s, ours = u"+447400222222"_s, theirs = u"+447400333333"_s;

} // namespace

void TestWhatWeKnowOfThem::everyFieldIsEditedInOneAct()
{
    Story story;
    story.open();
    const EditDraft draft{{CustomerField::Name, {u" Aino  Virtanen-Koski "_s}}, {CustomerField::Preferred, {u"Aino"_s}}, {CustomerField::SayIt, {u"AI-no"_s}},
                          {CustomerField::Latin, {}}, {CustomerField::Title, {u"Dr"_s}}, {CustomerField::Email, {u" Aino.K@Bücher.Example"_s}},
                          {CustomerField::Phone, {oursRaw}}, {CustomerField::Birthday, {u"02-29"_s}}, {CustomerField::Languages, {u"fi"_s, u"sv"_s}},
                          {CustomerField::Interests, {u"candles"_s}}, {CustomerField::Avoids, {u"wool"_s, u"wool"_s}}, {CustomerField::Sizes, {u"shoe=38"_s, u"hat=56"_s}},
                          {CustomerField::BuysFor, {u"a niece of 8"_s}}};
    const auto op = story.edit(draft);
    QVERIFY(op);
    QCOMPARE(op->kind, u"customer.edited"_s);
    const auto &a = story.aino(); // the open brief knows at once
    QCOMPARE(a.name, (PersonName{u"Aino Virtanen-Koski"_s, u"Aino"_s, u"AI-no"_s, {}}));
    QCOMPARE(a.title, u"Dr"_s);
    QCOMPARE(a.email, u"Aino.K@xn--bcher-kva.example"_s);
    QCOMPARE(a.phone, ours);
    QCOMPARE(a.phoneAsGiven, oursRaw);
    QCOMPARE(a.birthday, (Birthday{2, 29}));
    QCOMPARE(a.languages, (QStringList{u"fi"_s, u"sv"_s}));
    QCOMPARE(a.interests, QStringList{u"candles"_s});
    QCOMPARE(a.avoids, QStringList{u"wool"_s});
    QCOMPARE(a.sizes, (std::vector<Size>{{u"shoe"_s, u"38"_s}, {u"hat"_s, u"56"_s}}));
    QCOMPARE(a.buysFor, QStringList{u"a niece of 8"_s});

    const auto edited = outcomeFromJson(op->kind, op->payload);
    QVERIFY(edited);
    const auto &changes = std::get<CustomerEdited>(*edited).changes;
    QCOMPARE(changes.size(), draft.size() - 1); // Latin stayed empty: nothing to tell
    const auto phone = std::find_if(changes.begin(), changes.end(), [](const FieldChange &c) { return c.field == CustomerField::Phone; });
    QCOMPARE(phone->before, QStringList{u"+447400111111"_s});
    QCOMPARE(phone->after, (QStringList{ours, oursRaw}));
    // Found by what is new, not by what was.
    QCOMPARE(story.shop.await(story.shop.engine().profiles.search(ours))->hits.size(), size_t(1));
    QVERIFY(story.shop.await(story.shop.engine().profiles.search(u"+447400111111"_s))->hits.empty());
}

void TestWhatWeKnowOfThem::whatIsNotWholeIsNamedAndNothingIsKept()
{
    Story story;
    story.open();
    const EditController &edits = story.shop.engine().edits;
    const EditDraft draft{{CustomerField::Name, {u" "_s}}, {CustomerField::Email, {u"aino at home"_s}}, {CustomerField::Phone, {u"12"_s}},
                          {CustomerField::Birthday, {u"02-30"_s}}, {CustomerField::Sizes, {u"=38"_s}}, {CustomerField::Title, {QString(201, u'x')}}, {CustomerField::SayIt, {u"AI-no"_s}}};
    QStringList rules;
    for (const EditProblem &problem : edits.problems(draft))
        rules << problem.rule;
    rules.sort();
    QCOMPARE(rules, (QStringList{u"customer.birthday"_s, u"customer.email"_s, u"customer.name"_s, u"customer.phone"_s, u"customer.sizes"_s, u"customer.tooLong"_s}));
    QVERIFY(!story.edit(draft));
    QVERIFY(story.aino().name.sayIt.isEmpty()); // one act: all of it or nothing
    const auto nothing = story.edit({{CustomerField::Name, {u"Aino Virtanen"_s}}});
    QCOMPARE(nothing.error().detail, u"customer.nothingEdited"_s);
}

void TestWhatWeKnowOfThem::anEditIsTakenBack()
{
    Story story;
    story.open();
    const auto op = story.edit({{CustomerField::Phone, {oursRaw}}});
    QVERIFY(op);
    QVERIFY(story.shop.await(story.shop.engine().edits.undo(*op)));
    story.shop.settle();
    QCOMPARE(story.aino().phone, u"+447400111111"_s);
    story.file(theirs, u"2026-02-01T08:00:00Z"_s);
    story.open();
    QCOMPARE(story.aino().phone, theirs); // nothing of ours stands in the way
    QVERIFY(story.conflicts().empty());
}

void TestWhatWeKnowOfThem::theFilesOtherNumberIsKeptBesideOursUntilSomebodyChooses()
{
    Story story;
    story.open();
    QVERIFY(story.edit({{CustomerField::Phone, {oursRaw}}}));
    story.file(u"+447400111111"_s, u"2026-01-06T08:00:00Z"_s); // the file says what it always said
    story.open();
    QCOMPARE(story.aino().phone, ours);
    QVERIFY(story.conflicts().empty());

    story.file(theirs, u"2026-02-01T08:00:00Z"_s);
    story.open();
    QCOMPARE(story.aino().phone, ours);
    QCOMPARE(story.conflicts().size(), size_t(1));
    QCOMPARE(story.conflicts().front().field, CustomerField::Phone);
    QCOMPARE(story.conflicts().front().other, QStringList{theirs});
    QVERIFY(story.conflicts().front().by.isNull()); // a file, nobody
    QCOMPARE(story.conflicts().front().at, QDateTime(QDate(2026, 2, 1), QTime(8, 0), Qt::UTC));

    story.settle(false);
    QVERIFY(story.conflicts().empty());
    QCOMPARE(story.aino().phone, ours);
    for (const QString &changed : {u"2026-02-01T08:00:00Z"_s, u"2026-03-01T08:00:00Z"_s}) {
        story.file(theirs, changed); // said once, it is not news again
        story.open();
        QVERIFY(story.conflicts().empty());
        QCOMPARE(story.aino().phone, ours);
    }
    story.shop.restart();
    story.open();
    QVERIFY(story.conflicts().empty());
    QCOMPARE(story.aino().phone, ours);
}

void TestWhatWeKnowOfThem::choosingTheFilesNumberHoldsToo()
{
    Story story;
    story.open();
    QVERIFY(story.edit({{CustomerField::Phone, {oursRaw}}}));
    story.file(theirs, u"2026-02-01T08:00:00Z"_s);
    story.open();
    story.settle(true);
    QCOMPARE(story.aino().phone, theirs);
    QVERIFY(story.conflicts().empty());
    story.file(theirs, u"2026-02-01T08:00:00Z"_s);
    story.open();
    QCOMPARE(story.aino().phone, theirs);
    QVERIFY(story.conflicts().empty());
    story.file(u"+447400444444"_s, u"2026-04-01T08:00:00Z"_s); // the choice was the file's: it may go on telling
    story.open();
    QCOMPARE(story.aino().phone, u"+447400444444"_s);
}

void TestWhatWeKnowOfThem::aFileThatHasHeardOfTheEditAsksNothing()
{
    Story story;
    story.open();
    QVERIFY(story.edit({{CustomerField::Phone, {oursRaw}}}));
    story.file(ours, u"2026-02-01T08:00:00Z"_s);
    story.open();
    QVERIFY(story.conflicts().empty());
    story.file(theirs, u"2026-03-01T08:00:00Z"_s); // and from then on the file's word counts again
    story.open();
    QCOMPARE(story.aino().phone, theirs);
    QVERIFY(story.conflicts().empty());
}

void TestWhatWeKnowOfThem::twoClerksEditOneFieldFromTheSamePage()
{
    Story story;
    story.open();
    const Customer page = story.aino();
    QVERIFY(story.edit(page, {{CustomerField::Phone, {oursRaw}}}));
    story.shop.engine().session.switchUser();
    QVERIFY(story.shop.signIn(u"Leo"_s));
    story.open();
    QVERIFY(story.edit(page, {{CustomerField::Phone, {theirs}}})); // Leo had the page of before Mia's edit
    QCOMPARE(story.aino().phone, ours);
    QCOMPARE(story.conflicts().size(), size_t(1));
    QCOMPARE(story.conflicts().front().other, QStringList{theirs});
    QCOMPARE(story.conflicts().front().by, story.shop.clerk(u"Leo"_s));
    story.settle(true);
    QCOMPARE(story.aino().phone, theirs);
    QVERIFY(story.conflicts().empty());
}

void TestWhatWeKnowOfThem::twoClerksEditDifferentThingsAndBothStay()
{
    Story story;
    story.open();
    const Customer page = story.aino();
    QVERIFY(story.edit(page, {{CustomerField::Phone, {oursRaw}}}));
    QVERIFY(story.edit(page, {{CustomerField::Email, {u"koski@example.org"_s}}}));
    QCOMPARE(story.aino().phone, ours);
    QCOMPARE(story.aino().email, u"koski@example.org"_s);
    QVERIFY(story.conflicts().empty());
}

void TestWhatWeKnowOfThem::listsTakeWhatEachAdded()
{
    Story story;
    story.open();
    QVERIFY(story.edit({{CustomerField::Interests, {u"candles"_s, u"garden"_s}}}));
    const Customer page = story.aino();
    QVERIFY(story.edit(page, {{CustomerField::Interests, {u"candles"_s, u"garden"_s, u"paper"_s}}}));
    QVERIFY(story.edit(page, {{CustomerField::Interests, {u"candles"_s}}}));
    QCOMPARE(story.aino().interests, (QStringList{u"candles"_s, u"paper"_s}));
    QVERIFY(story.conflicts().empty());
}

QTEST_GUILESS_MAIN(TestWhatWeKnowOfThem)
#include "tst_whatweknowofthem.moc"
