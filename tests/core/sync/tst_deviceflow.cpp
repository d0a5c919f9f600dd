// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signin/deviceflow.h"
#include "tests/rig/fakeclock.h"
#include "tests/rig/fakeprovider.h"
#include "tests/rig/tlsserver.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTest>

#include <optional>

using namespace tuttu;
using Answer = FakeProvider::Answer;

Q_DECLARE_METATYPE(Answer)

namespace {

constexpr SignInPace hurry{std::chrono::milliseconds(10), std::chrono::seconds(10)};

/** One person in front of one tablet. */
struct Person {
    explicit Person(const FakeProvider &provider, SignInPace pace = hurry) : Person(provider.terms(), pace) {}
    explicit Person(const SignInTerms &terms, SignInPace pace = hurry) : flow(network, terms, clock, pace)
    {
        QObject::connect(&flow, &DeviceFlow::codeReady, [this](const DeviceCode &ready) { code = ready; });
        QObject::connect(&flow, &DeviceFlow::succeeded, [this](const Clerk &in) { clerk = in; });
        QObject::connect(&flow, &DeviceFlow::failed, [this](const SignInRefusal &why) { refusal = why; });
    }
    bool tries()
    {
        flow.start();
        return QTest::qWaitFor([this] { return clerk || refusal; }, 20'000);
    }
    int problem() const { return refusal ? int(refusal->problem) : -1; }

    FakeClock clock;
    QNetworkAccessManager network;
    DeviceFlow flow;
    std::optional<DeviceCode> code;
    std::optional<Clerk> clerk;
    std::optional<SignInRefusal> refusal;
};

const QString discoveryPath = ".well-known/openid-configuration";

} // namespace

/** The device flow against every provider there may be. */
class TestDeviceFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoSaysYesOnTheirPhoneIsLetIn();
    void aProviderThatWantsLongerPausesGetsThem();
    void whatIsNoProviderIsToldApart_data();
    void whatIsNoProviderIsToldApart();
    void aCodeThatIsNoneIsNotShown_data();
    void aCodeThatIsNoneIsNotShown();
    void everyEndOfTheAskingHasItsReason_data();
    void everyEndOfTheAskingHasItsReason();
    void aLineThatBreaksWhileTheyTypeIsWaitedFor();
    void anAnswerThatNeverComesIsNotWaitedFor();
    void aCodeRunsOutByTheTabletsOwnTimeToo();
    void whoCancelsIsNotAskedAfterAnyMore();
    void theNameMayComeFromUserInfoButNotSomebodyElses();
    void plainHttpIsForThisDeviceAlone_data();
    void plainHttpIsForThisDeviceAlone();
    void aCertificateNobodyVouchesForGetsNothing();
};

void TestDeviceFlow::whoSaysYesOnTheirPhoneIsLetIn()
{
    FakeProvider provider;
    Person sari(provider);
    provider.polls = {FakeProvider::error("authorization_pending"), FakeProvider::error("authorization_pending"),
                      FakeProvider::token(provider.claims("1234", "Sari Korhonen", sari.clock.now()))};
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), -1);
    QCOMPARE(sari.code->code, "WDJB-MJHT");
    QCOMPARE(sari.code->address.toString(), provider.issuer() + "/go");
    QCOMPARE(sari.code->complete.toString(), provider.issuer() + "/go?user_code=WDJB-MJHT");
    QCOMPARE(sari.code->expires, sari.clock.now().addSecs(600));
    QCOMPARE(sari.clerk->name, "Sari Korhonen");
    QCOMPARE(provider.count("/token"), 3);
    QCOMPARE(provider.count("/me"), 0); // the token said all
    const QUrlQuery ask = provider.asked[1].form, poll = provider.asked.back().form;
    QCOMPARE(ask.queryItemValue("client_id"), "tuttu");
    QCOMPARE(ask.queryItemValue("scope", QUrl::FullyDecoded), "openid profile");
    QCOMPARE(poll.queryItemValue("device_code"), "the-device-code");
    QCOMPARE(poll.queryItemValue("client_id"), "tuttu");
    QCOMPARE(poll.queryItemValue("grant_type", QUrl::FullyDecoded), "urn:ietf:params:oauth:grant-type:device_code");
    QVERIFY(!sari.flow.isRunning());
}

void TestDeviceFlow::aProviderThatWantsLongerPausesGetsThem()
{
    FakeProvider provider;
    Person sari(provider);
    provider.polls = {FakeProvider::error("slow_down"), FakeProvider::error("authorization_pending"), FakeProvider::error("access_denied")};
    QVERIFY(sari.tries());
    const auto at = [&](size_t i) { return provider.asked[i].atMs; };
    QCOMPARE(provider.asked.size(), 5u);
    QVERIFY2(at(3) - at(2) >= 59, qPrintable(QString::number(at(3) - at(2)))); // 1 + 5 of the provider's seconds
    QVERIFY2(at(4) - at(3) >= 59, "and it stays so");
}

void TestDeviceFlow::whatIsNoProviderIsToldApart_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("problem");
    const int portal = int(SignInProblem::Portal), provider = int(SignInProblem::Provider), away = int(SignInProblem::Unreachable);
    QTest::newRow("a network's own page") << Answer{200, "<html>Welcome", "text/html"} << portal;
    QTest::newRow("sent on") << Answer{302, "", "text/html", "Location: http://127.0.0.1:1/\r\n"} << portal;
    QTest::newRow("sent on in JSON's clothes") << Answer{307, "{}", "application/json", "Location: http://127.0.0.1:1/\r\n"} << portal;
    QTest::newRow("a network that says it") << Answer{511, "", "text/html"} << portal;
    QTest::newRow("JSON by its look alone") << Answer{200, "{}", "text/plain"} << portal;
    QTest::newRow("JSON by its name alone") << Answer{200, "hello"} << portal;
    QTest::newRow("a list") << Answer{200, "[]"} << portal;
    QTest::newRow("nobody's address") << Answer{404, "no", "text/html"} << provider;
    QTest::newRow("in trouble") << Answer{503, "{}"} << away;
    QTest::newRow("too busy") << Answer{429, "{}"} << away;
    QTest::newRow("without end") << Answer{200, '{' + QByteArray(DeviceFlow::longestAnswer + 10, ' ') + '}'} << provider;
    QTest::newRow("an empty document") << Answer{200, "{}"} << provider;
}

void TestDeviceFlow::whatIsNoProviderIsToldApart()
{
    QFETCH(const Answer, answer);
    QFETCH(const int, problem);
    FakeProvider provider;
    provider.answers['/' + discoveryPath] = answer;
    Person sari(provider);
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), problem);
    QCOMPARE(provider.asked.size(), 1u);
    QVERIFY(!sari.code);
    provider.answers['/' + discoveryPath] = FakeProvider::json(provider.discovery()); // and the same at the next two doors
    for (const QString path : {"/device", "/token"}) {
        FakeProvider next;
        next.answers[path] = answer;
        Person leo(next);
        if (problem == int(SignInProblem::Unreachable) && path == "/token")
            continue; // waited for: aLineThatBreaksWhileTheyTypeIsWaitedFor
        QVERIFY(leo.tries());
        QCOMPARE(leo.problem(), problem);
        QCOMPARE(next.count("/token"), path == "/token" ? 1 : 0);
    }
}

void TestDeviceFlow::aCodeThatIsNoneIsNotShown_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no device code") << "device_code" << QJsonValue();
    QTest::newRow("no code for people") << "user_code" << QJsonValue("");
    QTest::newRow("a code without end") << "user_code" << QJsonValue(QString(41, 'A'));
    QTest::newRow("a code that turns the line") << "user_code" << QJsonValue(QString("AB\u202ECD"));
    QTest::newRow("no address") << "verification_uri" << QJsonValue();
    QTest::newRow("an address that is a script") << "verification_uri" << QJsonValue("javascript:alert(1)");
    QTest::newRow("an address in clear on the net") << "verification_uri" << QJsonValue("http://login.shop.example/go");
    QTest::newRow("an address with a name and a password") << "verification_uri" << QJsonValue("https://a:b@login.shop.example/go");
    QTest::newRow("no time at all") << "expires_in" << QJsonValue(0);
    QTest::newRow("a time that is past") << "expires_in" << QJsonValue(-600);
}

void TestDeviceFlow::aCodeThatIsNoneIsNotShown()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    FakeProvider provider;
    QJsonObject code = QJsonDocument::fromJson(provider.answers["/device"].body).object();
    code[field] = value;
    provider.answers["/device"] = FakeProvider::json(code);
    Person sari(provider);
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), int(SignInProblem::Provider));
    QVERIFY(!sari.code);
}

void TestDeviceFlow::everyEndOfTheAskingHasItsReason_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<int>("problem");
    QTest::newRow("no") << FakeProvider::error("access_denied") << int(SignInProblem::Denied);
    QTest::newRow("switched off") << FakeProvider::error("invalid_grant") << int(SignInProblem::Denied);
    QTest::newRow("too late") << FakeProvider::error("expired_token") << int(SignInProblem::Expired);
    QTest::newRow("an unknown client") << FakeProvider::json({{"error", "invalid_client"}}, 401) << int(SignInProblem::Provider);
    QTest::newRow("a word nobody knows") << FakeProvider::error("frobnicated") << int(SignInProblem::Provider);
    QTest::newRow("no token in it") << FakeProvider::json({{"access_token", "x"}}) << int(SignInProblem::Provider);
    QTest::newRow("a token that is none") << FakeProvider::json({{"id_token", "abc"}}) << int(SignInProblem::Provider);
    QTest::newRow("a token of another provider") << FakeProvider::token({{"iss", "https://login.other.example"}, {"aud", "tuttu"}, {"sub", "1"}}) << int(SignInProblem::Provider);
}

void TestDeviceFlow::everyEndOfTheAskingHasItsReason()
{
    QFETCH(const Answer, answer);
    QFETCH(const int, problem);
    FakeProvider provider;
    provider.polls = {FakeProvider::error("authorization_pending"), answer};
    Person sari(provider);
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), problem);
    QCOMPARE(provider.count("/token"), 2);
    QVERIFY(!sari.refusal->detail.isEmpty());
    QVERIFY(!sari.refusal->detail.contains("the-device-code")); // goes into the log
}

void TestDeviceFlow::aLineThatBreaksWhileTheyTypeIsWaitedFor()
{
    FakeProvider provider;
    Person sari(provider);
    provider.polls = {Answer{503, "<html>"}, FakeProvider::error("authorization_pending"), Answer{429, "{}"},
                      FakeProvider::token(provider.claims("1234", "Sari Korhonen", sari.clock.now()))};
    QVERIFY(sari.tries());
    QVERIFY(sari.clerk);
}

void TestDeviceFlow::anAnswerThatNeverComesIsNotWaitedFor()
{
    FakeProvider provider;
    provider.answers["/device"].silent = true;
    Person sari(provider, {std::chrono::milliseconds(10), std::chrono::milliseconds(300)});
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), int(SignInProblem::Unreachable));
    Person leo(provider);
    provider.goAway();
    QVERIFY(leo.tries());
    QCOMPARE(leo.problem(), int(SignInProblem::Unreachable));
}

void TestDeviceFlow::aCodeRunsOutByTheTabletsOwnTimeToo()
{
    FakeProvider provider;
    provider.polls = {FakeProvider::error("authorization_pending")};
    Person sari(provider);
    sari.flow.start();
    QTRY_VERIFY(provider.count("/token") > 1);
    sari.clock.advance(601);
    QTRY_VERIFY(sari.refusal);
    QCOMPARE(sari.problem(), int(SignInProblem::Expired));
}

void TestDeviceFlow::whoCancelsIsNotAskedAfterAnyMore()
{
    FakeProvider provider;
    provider.polls = {FakeProvider::error("authorization_pending")};
    Person sari(provider);
    sari.flow.start();
    QTRY_VERIFY(provider.count("/token") > 0);
    sari.flow.cancel();
    const int asked = provider.count("/token");
    FakeProvider other; // as long as another flow takes from beginning to end
    Person leo(other);
    other.polls = {FakeProvider::error("authorization_pending"), FakeProvider::error("authorization_pending"), FakeProvider::error("access_denied")};
    QVERIFY(leo.tries());
    QVERIFY(provider.count("/token") <= asked + 1); // what was on its way
    QVERIFY(!sari.clerk && !sari.refusal);
    provider.polls = {FakeProvider::token(provider.claims("1234", "Sari", sari.clock.now()))};
    QVERIFY(sari.tries()); // and may begin again
    QVERIFY(sari.clerk);
}

void TestDeviceFlow::theNameMayComeFromUserInfoButNotSomebodyElses()
{
    FakeProvider provider;
    Person sari(provider);
    QJsonObject claims = provider.claims("1234", {}, sari.clock.now());
    claims.remove("name");
    provider.polls = {FakeProvider::token(claims)};
    provider.answers["/me"] = FakeProvider::json({{"sub", "1234"}, {"name", "Sari Korhonen"}, {"iss", "somebody else"}});
    QVERIFY(sari.tries());
    QCOMPARE(sari.clerk->name, "Sari Korhonen");
    QVERIFY(provider.lastHead().contains("Authorization: Bearer bearer"));
    const ClerkId known = sari.clerk->id;
    provider.answers["/me"] = FakeProvider::json({{"sub", "1235"}, {"name", "Leo Virta"}});
    Person again(provider);
    QVERIFY(again.tries());
    QCOMPARE(again.problem(), int(SignInProblem::Provider));
    provider.answers["/me"] = Answer{200, "eyJ", "application/jwt"};
    Person signedInfo(provider);
    QVERIFY(signedInfo.tries());
    QVERIFY(signedInfo.refusal);
    provider.answers["/me"] = FakeProvider::json({{"sub", "1234"}, {"name", "Sari Virtanen"}});
    Person married(provider);
    QVERIFY(married.tries());
    QCOMPARE(married.clerk->id, known);
}

void TestDeviceFlow::plainHttpIsForThisDeviceAlone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("address");
    QTest::newRow("codes from the net in clear") << "device_authorization_endpoint" << "http://192.0.2.1/device";
    QTest::newRow("tokens from the net in clear") << "token_endpoint" << "http://login.shop.example/token";
    QTest::newRow("tokens from a file") << "token_endpoint" << "file:///etc/passwd";
    QTest::newRow("tokens from nowhere") << "token_endpoint" << "";
    QTest::newRow("another provider's document") << "issuer" << "https://login.other.example";
}

void TestDeviceFlow::plainHttpIsForThisDeviceAlone()
{
    QFETCH(const QString, field);
    QFETCH(const QString, address);
    FakeProvider provider;
    QJsonObject document = provider.discovery();
    document[field] = address;
    provider.answers['/' + discoveryPath] = FakeProvider::json(document);
    Person sari(provider);
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), int(SignInProblem::Provider));
    QCOMPARE(provider.asked.size(), 1u);
    SignInTerms inClear = provider.terms();
    inClear.issuer = "http://192.0.2.1";
    Person leo(inClear);
    QVERIFY(leo.tries());
    QCOMPARE(leo.problem(), int(SignInProblem::Provider));
}

void TestDeviceFlow::aCertificateNobodyVouchesForGetsNothing()
{
    Certificates made;
    TlsServer server(made.server("nobody's authority"));
    server.answer = [&server](QSslSocket &line, const AskedOf &) {
        // By a trusted certificate it is believed, but not that tokens travel in clear.
        const QByteArray body = QJsonDocument(QJsonObject{{"issuer", server.address()}, {"device_authorization_endpoint", QString(server.address() + "/device")},
                                                          {"token_endpoint", "http://127.0.0.1:9/token"}}).toJson();
        line.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        line.disconnectFromHost();
    };
    SignInTerms terms;
    terms.issuer = server.address();
    terms.client = "tuttu";
    Person sari(terms);
    QVERIFY(sari.tries());
    QCOMPARE(sari.problem(), int(SignInProblem::Unsafe));
    QCOMPARE(server.bytesIn, 0);

    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(made.authority("nobody's authority"));
    QSslConfiguration::setDefaultConfiguration(trusting);
    Person leo(terms);
    QVERIFY(leo.tries());
    QSslConfiguration::setDefaultConfiguration(before);
    QCOMPARE(leo.problem(), int(SignInProblem::Provider));
    QCOMPARE(server.asked.size(), 1u);
    QCOMPARE(server.asked[0].path, '/' + discoveryPath.toLatin1());
}

QTEST_GUILESS_MAIN(TestDeviceFlow)
#include "tst_deviceflow.moc"
