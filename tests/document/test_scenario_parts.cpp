#include <QRandomGenerator>
#include <QTemporaryDir>

#include <array>
#include <gtest/gtest.h>

#include "core/balance/axis.h"
#include "core/classroom/class_template.h"
#include "core/classroom/play.h"
#include "document/document.h"
#include "document/parts/content_encoder.h"
#include "document/parts/scenario_parts.h"
#include "tests/document/plain_parts.h"
#include "tests/support/what_ifs.h"

namespace meritdesk::document {

namespace {

using retail::MeterData;
using retail::Rate;

/// Made-up scenarios of every shape that a user may leave a document in, half-made ones too.
class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    scenario::Scenario make()
    {
        scenario::Scenario scenario;
        scenario.title = text();
        scenario.retail = Shared(retailCase());
        scenario.auction = Shared(book());
        scenario.screens = Shared(series());
        scenario.room = Shared(room());
        scenario.whatIfs = Shared(whatIfs());
        scenario.balance = Shared(balanceCase());
        scenario.response = Shared(responseCase());
        scenario.capacity = Shared(capacityCase());
        scenario.dayAhead = Shared(dayAheadCase());
        if (maybe())
            scenario.lab.edit().rounds = 1 + upTo(999);
        return scenario;
    }

private:
    template <class Amount>
    Amount amount(int largest)
    {
        return Amount::fromMantissa(static_cast<Int128>(upTo(largest)) * 1'000'000'000);
    }

    response::demand::Case responseCase()
    {
        response::demand::Case made;
        if (maybe())
            return made;
        made.depths = {amount<response::Mw>(1000)};
        made.durations = {1 + upTo(3), 6};
        if (maybe())
            made.prices.kom = amount<response::RubPerMwMonth>(1'000'000);
        if (maybe())
            made.dayAhead.emplace().profiles.emplace_back().market = dayAheadCase().market;
        made.origins["prices.kom"] = {response::OriginKind::Typical, text()};
        return made;
    }

    response::kom::Case capacityCase()
    {
        response::kom::Case made;
        if (maybe())
            return made;
        made.zones = {{.id = "1", .q1 = amount<response::Mw>(100'000)}, {.id = "2"}};
        made.zones[0].bids = {{.id = text(), .volume = amount<response::Mw>(1000)}};
        made.origins["zones"] = {response::OriginKind::Constructed, text()};
        return made;
    }

    response::dayahead::Case dayAheadCase()
    {
        response::dayahead::Case made;
        made.currency = maybe() ? "EUR" : "RUB";
        if (maybe())
            return made;
        made.market.load = {amount<response::Mw>(1000), amount<response::Mw>(1000)};
        made.market.stacks = {response::dayahead::Stack::ofOffers(
            {{.volume = response::whole<response::Mw>(5), .price = {}, .label = "b"},
             {.volume = response::whole<response::Mw>(2), .price = amount<response::RubPerMwh>(9)}})};
        return made;
    }

    balance::Case balanceCase()
    {
        balance::Case made;
        if (maybe())
            return made;
        const auto* zone = europeanZone("Europe/Tallinn");
        made.zone = zone->id;
        made.steps = balance::stepsFrom(zone->instantOf(*readDay("2025-10-26"), 0), 25, 60, *zone);
        balance::Series series;
        for (std::size_t step = 0; step < made.steps.size(); ++step)
            series.micro.push_back(maybe() ? balance::Series::missing : upTo(1000) * 1000);
        made.prices.areaVolume = Shared(series);
        made.origins["prices.area_volume"] = {balance::OriginKind::Constructed, text()};
        if (maybe())
            made.parties = {{.id = text(), .scheduled = Shared(series)}};
        return made;
    }

    scenario::WhatIfs whatIfs()
    {
        scenario::WhatIfs made;
        if (maybe())
            made.bySite[text()] = {tests::cardByHand(text()), tests::cardWithGoal("plan")};
        if (maybe())
            made.bySite["other"] = {tests::cardWithGoal(text())};
        return made;
    }

    classroom::Class room()
    {
        if (maybe())
            return {};
        const std::size_t seats = 2 + static_cast<std::size_t>(upTo(10));
        auto made = classroom::makeClass({.seats = seats, .computers = seats, .seed = m_random.generate64()});
        for (int round = upTo(2); round > 0; --round)
            made = *classroom::withNextRound(*classroom::revealed(*classroom::closed(made)));
        return made;
    }

    bool maybe() { return m_random.bounded(2) == 0; }

    int upTo(int most) { return static_cast<int>(m_random.bounded(static_cast<quint32>(most) + 1)); }

    std::string text()
    {
        static const std::array<std::string, 5> texts{"Samara", "ТЦ «Волга»", "广东", "Õismäe \"1\"",
                                                      "a\\b\n\tc"};
        return texts.at(static_cast<std::size_t>(upTo(4)));
    }

    Rate rate() { return Rate::fromMantissa(static_cast<Int128>(m_random.generate64() >> 4)); }

    MeterData meter()
    {
        return {.hours = Shared(readings(upTo(20), static_cast<std::size_t>(upTo(100)))),
                .provenance = text()};
    }

    retail::Site site(int number)
    {
        retail::Site site;
        site.name = text() + std::to_string(number);
        site.maxPowerKw = rate();
        site.voltage = static_cast<retail::Voltage>(upTo(3));
        site.connection = static_cast<retail::Connection>(upTo(2));
        site.metering = static_cast<retail::Metering>(upTo(2));
        for (int i = upTo(3); i > 0; --i) {
            retail::Point point;
            if (maybe())
                point.name = text();
            point.own = meter();
            site.points.push_back(point);
        }
        return site;
    }

    retail::MonthTariff month(unsigned number)
    {
        retail::MonthTariff tariff;
        tariff.month = std::chrono::year(2025) / std::chrono::month(number);
        tariff.source = text();
        if (maybe())
            tariff.prices.capacity = rate();
        if (maybe())
            tariff.prices.damBm =
                retail::HourlyRates(static_cast<std::size_t>(24 * daysIn(tariff.month)), rate());
        if (maybe())
            tariff.prices.ck1 = retail::WeightedPrice{.energy = rate()};
        if (maybe())
            tariff.prices.transmission[""] = {.single = rate()};
        return tariff;
    }

    retail::Case retailCase()
    {
        retail::Case made;
        made.portfolio = maybe();
        if (maybe())
            made.profiles["evening"] = meter();
        const int sites = made.portfolio ? upTo(4) : upTo(1);
        for (int i = 0; i < sites; ++i)
            made.sites.push_back(site(i));
        const auto months = static_cast<unsigned>(upTo(4));
        for (unsigned i = 1; i <= months; ++i)
            made.months.push_back(month(i));
        return made;
    }

    auction::Book book()
    {
        auction::Book made;
        if (maybe())
            made.title = text();
        if (maybe())
            made.rules = {"uniform"};
        if (maybe())
            made.options.priceCap = auction::Price::fromMantissa(1 + upTo(1'000'000));
        for (int i = upTo(50); i > 0; --i) {
            auction::Order order;
            order.id = std::to_string(i);
            order.participant = maybe() ? order.id : text();
            order.side = maybe() ? auction::Side::Buy : auction::Side::Sell;
            order.price = auction::Price::fromMantissa(upTo(2'000'000'000) - 1'000'000'000);
            order.quantity = auction::Quantity::fromMantissa(1000 * (1 + upTo(1'000'000)));
            made.orders.push_back(order);
        }
        return made;
    }

    auction::Series series()
    {
        auction::Series made;
        if (maybe())
            made.title = text();
        if (maybe())
            made.thresholds["rsi"] = auction::Level::fromMantissa(upTo(3'000'000));
        if (maybe())
            made.thresholds["top_m"] = auction::Level::fromMantissa(1'000'000LL * (1 + upTo(9)));
        for (int i = upTo(6); i > 0; --i) {
            auction::Round round;
            round.id = std::to_string(i);
            if (maybe())
                round.demand = auction::Quantity::fromMantissa(1 + upTo(1'000'000));
            if (maybe())
                round.capacities = {
                    {{.participant = text(), .capacity = auction::Quantity::fromMantissa(5)}}};
            for (int order = upTo(5); order > 0; --order)
                round.orders.push_back({.participant = text(),
                                        .side = maybe() ? auction::Side::Buy : auction::Side::Sell,
                                        .price = auction::Price::fromMantissa(upTo(2'000'000) - 1'000'000),
                                        .quantity = auction::Quantity::fromMantissa(1 + upTo(1'000'000))});
            made.rounds.push_back(round);
        }
        return made;
    }

    QRandomGenerator m_random;
};

} // namespace

TEST(ScenarioParts, RandomScenariosSurviveSavingAndOpening)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.meritdesk"));
    for (quint32 seed = 0; seed < 60; ++seed) {
        Document document;
        const auto scenario = Maker(seed).make();
        document.newDocument(scenario);
        const auto saved = document.saveAs(path);
        ASSERT_TRUE(saved) << seed << ' ' << codes(saved) << ' ' << (saved ? "" : saved.findings()[0].place);
        document.newDocument();
        const auto opened = document.open(path);
        ASSERT_TRUE(opened) << seed << ' ' << codes(opened);
        EXPECT_EQ(document.seriesReads(), 0);
        ASSERT_EQ(document.scenario().title, scenario.title) << seed;
        ASSERT_EQ(*document.scenario().auction, *scenario.auction) << seed;
        ASSERT_EQ(*document.scenario().retail, *scenario.retail) << seed;
        ASSERT_EQ(*document.scenario().screens, *scenario.screens) << seed;
    }
}

TEST(ScenarioParts, ADocumentWrittenBeforeAPartExistedOpensWithoutIt)
{
    SeriesLibrary library;
    Content content;
    content.scenario.title = "older";
    content.scenario.screens.edit().rounds = {{.id = "1"}};
    ContentEncoder encoder(scenarioParts(), library);
    auto encoded = encoder.encode(content);
    ASSERT_EQ(encoded.parts.erase("screens"), 1U);
    const auto decoded =
        decodeContent(encoded, scenarioParts(), [](const std::string&) { return std::nullopt; });
    ASSERT_TRUE(decoded) << codes(decoded);
    EXPECT_EQ(decoded->scenario.title, "older");
    EXPECT_EQ(*decoded->scenario.screens, auction::Series{});
}

TEST(ScenarioParts, AnEmptyDocumentSurvives)
{
    const QTemporaryDir folder;
    Document document;
    ASSERT_TRUE(document.saveAs(folder.filePath(QStringLiteral("a.meritdesk"))));
    const auto opened = document.open(document.path());
    ASSERT_TRUE(opened) << codes(opened);
    EXPECT_EQ(document.scenario(), scenario::Scenario{});
}

} // namespace meritdesk::document
