#include <fstream>
#include <gtest/gtest.h>
#include <sstream>

#include "core/auction/check.h"
#include "core/auction/explain.h"
#include "core/auction/rules.h"
#include "formats/json/clear_input.h"
#include "tests/support/folders.h"

namespace meritdesk::json {
namespace {

const auto hoursFolder = tests::sourceFolder() / "tests/cases/exchange-hours";

struct PublishedHour
{
    std::string name = {};
    std::string price = {};
    std::string volume = {};
};

std::vector<PublishedHour> publishedHours()
{
    std::ifstream file(hoursFolder / "published.csv");
    std::vector<PublishedHour> hours;
    std::string line;
    std::getline(file, line); // the heading
    while (std::getline(file, line)) {
        std::istringstream cells(line);
        PublishedHour hour;
        std::getline(cells, hour.name, ',');
        std::getline(cells, hour.price, ',');
        std::getline(cells, hour.volume, ',');
        hours.push_back(std::move(hour));
    }
    return hours;
}

/// One hour of the exchange cleared, if its book can be read.
std::optional<auction::Book> bookOf(const PublishedHour& hour)
{
    auto book = readBook(tests::bytesOf(hoursFolder / (hour.name + ".json")));
    EXPECT_TRUE(book) << hour.name;
    return book ? std::optional(std::move(*book)) : std::nullopt;
}

TEST(ExchangeHours, TenItalianHoursGiveTheirPublishedPriceAndVolume)
{
    const auto hours = publishedHours();
    ASSERT_EQ(hours.size(), 10U);
    for (const auto& hour : hours) {
        const auto book = bookOf(hour);
        ASSERT_TRUE(book);
        const auto clearing = auction::clear(*book, auction::uniform);
        ASSERT_TRUE(clearing.price) << hour.name;
        EXPECT_EQ(*clearing.price, auction::Price::read(hour.price)->fraction()) << hour.name;
        EXPECT_EQ(clearing.volume.text(), hour.volume) << hour.name;
    }
}

TEST(ExchangeHours, EveryTwoSidedRuleTradesThePublishedVolumeAndProvesItsAccounts)
{
    for (const auto& hour : publishedHours()) {
        const auto book = bookOf(hour);
        ASSERT_TRUE(book);
        for (const auto* rule : {&auction::payAsBid, &auction::guangdong2017, &auction::henan2015,
                                 &auction::anhui2017, &auction::highLow}) {
            ASSERT_TRUE(auction::checkUnder(*book, *rule).empty()) << hour.name << rule->id;
            const auto clearing = auction::clear(*book, *rule);
            EXPECT_EQ(clearing.volume.text(), hour.volume) << hour.name << rule->id;
            for (const auto& proof : auction::prove(*book, clearing))
                EXPECT_TRUE(proof.holds) << hour.name << rule->id << proof.key;
        }
    }
}

} // namespace
} // namespace meritdesk::json
