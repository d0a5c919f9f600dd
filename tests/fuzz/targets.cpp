// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/devices/httprequestreader.h"
#include "core/devices/serialframes.h"
#include "core/hub/http/websocketreader.h"
#include "core/recognition/advertisement.h"
#include "core/recognition/countmessage.h"
#include "core/recognition/gatewaymessage.h"
#include "core/recognition/parsecode.h"
#include "core/recognition/scanassembler.h"
#include "core/sync/wire/changes.h"
#include "core/sync/wire/enrolment.h"
#include "core/sync/wire/pulled.h"
#include "core/sync/wire/pushbatch.h"
#include "core/sync/wire/record.h"
#include "core/sync/wire/refusal.h"

#include <QRegularExpression>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

void mustHold(bool truth, const char *what)
{
    if (!truth)
        qFatal("does not hold: %s", what);
}

bool isBeaconId(const QString &id)
{
    static const QRegularExpression form(u"\\A(?:(?:iBeacon|altBeacon):[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9]{1,5}-[0-9]{1,5}"
                                         "|eddystone:[0-9a-f]{20}-[0-9a-f]{12}|eid:[0-9a-f]{16})\\z"_s);
    return form.match(id).hasMatch();
}

/** Pairs of bytes: a key and the milliseconds before it; 250 and more stand for "until the deadline". */
void feedScan(const QByteArray &input)
{
    ScanAssembler assembler;
    qint64 at = 0;
    qsizetype held = 0;
    const auto settle = [&](const std::vector<WedgeEvent> &events) {
        for (const WedgeEvent &event : events) {
            held -= event.keys;
            mustHold(event.keys > 0 && held >= 0, "an event settles keys that are held");
            mustHold(event.text.size() <= longestCode + 1, "no scan is longer than it may be");
            mustHold(event.kind != WedgeEvent::Kind::Scan || !event.text.isEmpty(), "a scan has a text");
        }
    };
    for (qsizetype i = 0; i + 1 < input.size(); i += 2) {
        const int gap = quint8(input[i + 1]);
        at += gap;
        if (const auto due = assembler.deadline(); due && (gap >= 250 || *due <= at)) {
            at = std::max(at, *due);
            settle(assembler.silence(at));
            mustHold(!assembler.deadline() || *assembler.deadline() > at, "a silence settles what it was waited for");
        }
        ++held;
        settle(assembler.key(QChar(char16_t(quint8(input[i]))), at));
        mustHold((held > 0) == assembler.deadline().has_value(), "held keys have a deadline");
    }
    settle(assembler.flush());
    mustHold(held == 0, "every key is settled in the end");
}

/** The first byte tells typed from scanned; the rest is the text. */
void feedCode(const QByteArray &input)
{
    CodeRules rules;
    rules.ownDomains = QStringList{u"id.shop.example"_s};
    const CodeEntry entry = input.startsWith('t') ? CodeEntry::Typed : CodeEntry::Scanned;
    const QString text = QString::fromUtf8(input.mid(1));
    const Result<ScannedCode> code = parseCode(text, rules, entry);
    if (!code) {
        mustHold(text.size() < 20 || !code.error().detail.contains(text), "a refusal does not repeat the text");
        return;
    }
    mustHold(!code->value.isEmpty() && code->value.size() <= longestCode, "what is read has a size");
    mustHold(std::none_of(code->value.begin(), code->value.end(), [](QChar c) { return c.category() == QChar::Other_Control; }), "no control character comes through");
    mustHold((code->kind == CodeKind::RotatingPass) == !code->proof.isEmpty(), "a rotating pass and no other has a proof");
    const bool person = code->kind <= CodeKind::Phone;
    mustHold(identifierOf(*code).has_value() == person, "products and passes name nobody yet");
    if (code->kind == CodeKind::Card || code->kind == CodeKind::Gsrn || code->kind == CodeKind::Product || code->kind == CodeKind::SignedPass) {
        const auto again = parseCode(code->value, rules, CodeEntry::Scanned);
        mustHold(again && *again == *code, "the stored form reads as itself");
    }
}

void feedAdvertisement(const QByteArray &input)
{
    const std::optional<Beacon> beacon = readAdvertisement(input);
    if (!beacon)
        return;
    mustHold(isBeaconId(beacon->id), "a beacon has an id of ours");
    mustHold(beacon->rssiAt1m == usablePower(beacon->rssiAt1m), "a strength is one a radio measures, or none");
    mustHold(input.size() > 1600 || readAdvertisement(QByteArray(input + QByteArray(8, 0))) == beacon, "padding changes nothing");
}

/** The first line is the topic; the rest is the payload. */
void feedGateway(const QByteArray &input)
{
    const qsizetype end = input.indexOf('\n');
    const auto read = readGatewayMessage(QString::fromUtf8(input.first(std::max<qsizetype>(end, 0))), input.mid(end + 1));
    if (!read)
        return;
    mustHold(read->good.size() <= size_t(mostReadings) && read->dropped >= 0, "a message has its limits");
    for (const Sighting &sighting : read->good) {
        mustHold(isBeaconId(sighting.beacon) && isDeviceName(sighting.receiver), "a sighting names its beacon and its receiver");
        mustHold(sighting.rssi >= -128 && sighting.rssi <= 20 && sighting.rssiAt1m == usablePower(sighting.rssiAt1m), "strengths are ones a radio measures");
        mustHold(!sighting.sentAt.isValid() || sighting.sentAt.timeSpec() == Qt::UTC, "times are UTC");
    }
}

void feedCounts(const QByteArray &input)
{
    const auto read = readCounts(input);
    if (!read)
        return;
    mustHold(read->good.size() <= size_t(mostReadings) && read->dropped >= 0, "a message has its limits");
    for (const DoorCount &count : read->good) {
        mustHold(isDeviceName(count.counter) && count.in >= 0 && count.out >= 0, "a count names its counter and counts");
        mustHold(count.from.timeSpec() == Qt::UTC && count.from < count.to, "a stretch has a beginning and an end");
    }
}

/** The first byte says how many bytes arrive at a time. */
template<typename Feed>
void inPieces(const QByteArray &input, Feed feed)
{
    const int size = input.isEmpty() ? 1 : quint8(input[0]) + 1;
    for (qsizetype i = 1; i < input.size() && feed(input.mid(i, size)); i += size) { }
}

void feedSerial(const QByteArray &input)
{
    SerialFrames frames;
    qint64 at = 0;
    inPieces(input, [&](const QByteArray &piece) {
        for (const QString &code : frames.read(piece, at += 60))
            mustHold(!code.isEmpty() && code.size() <= longestCode, "a code has a size");
        return true;
    });
}

void feedHttp(const QByteArray &input)
{
    using Progress = HttpRequestReader::Progress;
    HttpRequestReader reader;
    inPieces(input, [&](const QByteArray &piece) {
        const Progress progress = reader.read(piece);
        if (progress == Progress::More)
            reader.wantsContinue();
        if (progress != Progress::Whole)
            return progress == Progress::More;
        mustHold(!reader.method().isEmpty() && !reader.path().contains('?'), "a request has a verb and a bare path");
        mustHold(reader.body().size() <= HttpRequestReader::longestBody, "a body has its limit");
        mustHold(!reader.header("Authorization").contains('\n'), "a header is one line");
        return false;
    });
}

/** However the bytes are cut, the same is said. */
void feedWebSocket(const QByteArray &input)
{
    using Kind = WebSocketReader::Kind;
    constexpr quint32 largest = 300;
    const auto said = [](WebSocketReader &reader, std::vector<WebSocketReader::Said> &all) {
        while (const auto next = reader.next()) {
            mustHold(all.empty() || (all.back().kind != Kind::Close && all.back().kind != Kind::Broken), "the last word is the last");
            mustHold(next->payload.size() <= (next->kind == Kind::Text ? qsizetype(largest) : 125), "what is said has its limit");
            mustHold(next->kind != Kind::Text || next->payload.isValidUtf8(), "a text is one");
            mustHold((next->code != 0) == (next->kind == Kind::Close || next->kind == Kind::Broken), "who leaves is told why");
            all.push_back(*next);
        }
    };
    WebSocketReader whole(largest), pieces(largest);
    std::vector<WebSocketReader::Said> first, second;
    if (!input.isEmpty())
        whole.take(input.constData() + 1, input.size() - 1);
    said(whole, first);
    inPieces(input, [&](const QByteArray &piece) {
        pieces.take(piece.constData(), piece.size());
        said(pieces, second);
        return true;
    });
    mustHold(first == second, "pieces make the whole");
}

/** Whatever is read says the same when it is written and read again. */
template<typename Read, typename Write>
void mustSurvive(const char *what, Read read, Write write)
{
    if (const auto first = read()) {
        const auto again = write(*first);
        mustHold(again && *again == *first, what);
    }
}

template<typename T>
void mustSurvive(const char *what, const QByteArray &input)
{
    mustSurvive(what, [&] { return T::fromBytes(input); }, [](const T &value) { return T::fromBytes(value.toBytes()); });
}

/** What kiosk and hub send each other. */
void feedWire(const QByteArray &input)
{
    mustSurvive<PushBatch>("a batch is what was sent", input);
    mustSurvive<PushAnswer>("an answer is what was sent", input);
    mustSurvive<ChangesAnswer>("changes are what was sent", input);
    mustSurvive("a page is what was sent", [&] { return feedAnswerFromBytes(input); }, [](const FeedAnswer &a) { return feedAnswerFromBytes(toBytes(a)); });
    const QString text = QString::fromUtf8(input);
    mustSurvive("a cursor is what was given", [&] { return Cursor::fromText(text); }, [](const Cursor &c) { return Cursor::fromText(c.text()); });
}

/** What a device asks before and beside: who it is, what it wants to hear, and the hub's refusals. */
void feedAsks(const QByteArray &input)
{
    mustSurvive<EnrolRequest>("a wish to come in is what was sent", input);
    mustSurvive<EnrolAnswer>("a welcome is what was sent", input);
    mustSurvive<TokenRequest>("a wish for a token is what was sent", input);
    mustSurvive<TokenAnswer>("a token is what was sent", input);
    mustSurvive<Refusal>("a refusal is what was sent", input);
    mustSurvive("a query is what was asked", [&] { return ChangesQuery::fromText(input); }, [](const ChangesQuery &q) { return ChangesQuery::fromText(q.text()); });
    mustSurvive("a ticket is what was shown", [&] { return EnrolmentTicket::fromText(QString::fromUtf8(input)); },
                [](const EnrolmentTicket &t) { return EnrolmentTicket::fromText(t.text()); });
}

/** What a device holds of customers, orders and goods, and what it asks the chain for. */
void feedRecord(const QByteArray &input)
{
    mustSurvive<CustomerAsk>("who was asked for is who was meant", input);
    mustSurvive<CustomerAnswer>("records are what was sent", input);
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> all{
        {"scan", feedScan}, {"code", feedCode}, {"advertisement", feedAdvertisement}, {"gateway", feedGateway}, {"counts", feedCounts},
        {"serial", feedSerial}, {"http", feedHttp}, {"websocket", feedWebSocket}, {"wire", feedWire}, {"asks", feedAsks}, {"record", feedRecord},
    };
    return all;
}

} // namespace tuttu
