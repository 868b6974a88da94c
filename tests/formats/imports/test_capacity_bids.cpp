#include <gtest/gtest.h>

#include "formats/imports/capacity_bids.h"

namespace meritdesk::imports {
namespace {

using response::kom::flags;

/// The bids as text, or the first finding.
std::string read(std::string_view text)
{
    const auto bids = readCapacityBids(text);
    if (!bids) {
        auto said = bids.findings().front().code;
        for (const auto& fact : bids.findings().front().facts)
            said += " " + fact.value;
        return said;
    }
    std::string all;
    for (const auto& bid : *bids)
        all += bid.id + " " + std::string(flags[static_cast<std::size_t>(bid.flag)]) + " " + bid.price.text()
               + " " + bid.volume.text() + (bid.divisible ? "\n" : " whole\n");
    return all;
}

TEST(CapacityBids, HeadingsSayWhatAColumnIsInWhateverOrder)
{
    EXPECT_EQ(read("Объём, МВт\tЗаявка\tВид\tЦена\tДелимая\n"
                   "400\tАЭС\tобязательная\t\t\n"
                   "50,5\tТЭЦ\tвынужденный режим\t\t\n"
                   "600\tГЭС\tценопринимающая\t\t\n"
                   "20\tГРЭС\tценовая\t120 000,50\tнет\n"),
              "АЭС must 0 400\nТЭЦ forced 0 50.5\nГЭС price-taker 0 600\nГРЭС priced 120000.5 20 whole\n");
    EXPECT_EQ(read("id;flag;price;volume\na;must;;1\nb;priced;5;2\n"), "a must 0 1\nb priced 5 2\n");
}

TEST(CapacityBids, WithoutHeadingsTheOrderCounts)
{
    EXPECT_EQ(read("gres\tpriced\t120000\t20\tno"), "gres priced 120000 20 whole\n");
    EXPECT_EQ(read("gres\t120000\t20\nchp\t\t600"), "gres priced 120000 20\nchp price-taker 0 600\n");
    EXPECT_EQ(read("120000\t20\n\t30"), "1 priced 120000 20\n2 price-taker 0 30\n");
}

TEST(CapacityBids, WhatIsWrongIsSaidWithItsLine)
{
    EXPECT_EQ(read(""), "capacity-table-empty");
    EXPECT_EQ(read("12"), "capacity-table-columns");
    EXPECT_EQ(read("a\tmust\t\tmuch"), "capacity-table-number 1 much");
    EXPECT_EQ(read("id\tkind\tprice\tvolume\nx\tgreen\t\t1"), "capacity-table-flag 2 green");
    EXPECT_EQ(read("id\tkind\tprice\tvolume\nx\tpriced\t\t1"), "capacity-table-price 2 x");
    EXPECT_EQ(read("id\tkind\tprice\tvolume\n"), "capacity-table-empty");
}

} // namespace
} // namespace meritdesk::imports
