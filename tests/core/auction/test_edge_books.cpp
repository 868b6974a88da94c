#include <gtest/gtest.h>
#include <random>

#include "core/auction/convention_prices.h"
#include "core/auction/price_conventions.h"
#include "core/auction/rules.h"
#include "tests/core/auction/books.h"
#include "tests/core/auction/rule_books.h"

namespace meritdesk::auction {
namespace {

using tests::Declared;

struct Edge
{
    const char* name = "";
    std::vector<Declared> buys = {};
    std::vector<Declared> sells = {};
    const char* low = "";
    const char* high = "";
    const char* volume = "";
    Situation situation = Situation::NoCrossing;
};

/// Ten books on which seven open-source markets give wrong prices or lose volume (run in November 2026).
const std::vector<Edge>& edges()
{
    static const std::vector<Edge> all{
        {"marginal offer partial",
         {{"50", "80"}},
         {{"10", "50"}, {"20", "60"}},
         "20",
         "20",
         "80",
         Situation::MarginalSeller},
        {"marginal bid partial",
         {{"40", "70"}, {"22", "50"}},
         {{"10", "90"}, {"30", "30"}},
         "22",
         "22",
         "90",
         Situation::MarginalBuyer},
        {"exact quantity match",
         {{"28", "90"}, {"15", "30"}},
         {{"10", "40"}, {"20", "50"}, {"35", "30"}},
         "20",
         "28",
         "90",
         Situation::PriceGap},
        {"two offers and one bid at one price",
         {{"20", "20"}},
         {{"20", "10"}, {"20", "10"}},
         "20",
         "20",
         "20",
         Situation::ExactMatch},
        {"tie at the margin",
         {{"50", "20"}},
         {{"20", "20"}, {"20", "20"}},
         "20",
         "20",
         "20",
         Situation::MarginalSeller},
        {"no crossing", {{"20", "10"}}, {{"30", "10"}}, "20", "30", "0", Situation::NoCrossing},
        {"supply short",
         {{"90", "60"}, {"80", "60"}},
         {{"10", "50"}, {"20", "40"}},
         "80",
         "80",
         "90",
         Situation::Scarcity},
        {"demand short", {{"80", "90"}}, {{"20", "90"}, {"25", "30"}}, "20", "25", "90", Situation::Surplus},
        {"negative prices", {{"-5", "40"}}, {{"-10", "60"}}, "-10", "-10", "40", Situation::MarginalSeller},
        {"one pair at one price", {{"10", "5"}}, {{"10", "5"}}, "10", "10", "5", Situation::ExactMatch},
    };
    return all;
}

TEST(EdgeBooks, IntervalVolumeAndCaseAreRightInAllTen)
{
    for (const auto& edge : edges()) {
        const auto clearing = clear(tests::book(edge.buys, edge.sells), uniform);
        const auto interval = supportingPrices(clearing);
        EXPECT_EQ(interval.low, Price::read(edge.low)) << edge.name;
        EXPECT_EQ(interval.high, Price::read(edge.high)) << edge.name;
        EXPECT_EQ(clearing.volume, TotalQuantity::read(edge.volume)) << edge.name;
        EXPECT_EQ(clearing.situation, edge.situation) << edge.name;
    }
}

TEST(EdgeBooks, EveryConventionPricesInsideTheIntervalAndHasAPriceWhereverThereIsTrade)
{
    for (const auto& edge : edges())
        for (const auto* convention : priceConventions) {
            auto book = tests::book(edge.buys, edge.sells);
            book.options.priceConvention = std::string(convention->id);
            const auto clearing = clear(book, uniform);
            ASSERT_EQ(clearing.price.has_value(), clearing.volume.mantissa() > 0)
                << edge.name << convention->id;
            if (!clearing.price)
                continue;
            EXPECT_LE(clearing.margin.lastSell->fraction(), *clearing.price) << edge.name << convention->id;
            EXPECT_GE(clearing.margin.lastBuy->fraction(), *clearing.price) << edge.name << convention->id;
        }
}

/// The price of one convention; buyers and sellers apart.
std::pair<Fraction, Fraction> under(const std::vector<ConventionPrice>& prices, std::string_view id)
{
    const auto found =
        std::find_if(prices.begin(), prices.end(), [id](const auto& price) { return price.id == id; });
    return found == prices.end() ? std::pair<Fraction, Fraction>{-999, -999}
                                 : std::pair{found->buyersPay, found->sellersGet};
}

/// Nine conventions in their order around the prices that support the volume: the rejected orders bound them,
/// the accepted ones may lie outside, and who is told so.
TEST(EdgeBooks, NineConventionsStandInTheirOrderAroundTheIntervalOnRandomBooks)
{
    std::mt19937 random(9);
    int traded = 0;
    for (int i = 0; i < 10'000 && !testing::Test::HasFailure(); ++i) {
        const auto book = tests::bookFor(random, uniform);
        const auto clearing = clear(book, uniform);
        const auto prices = pricesByConvention(clearing);
        const auto interval = supportingPrices(clearing);
        if (prices.empty()) {
            EXPECT_EQ(clearing.volume.mantissa(), 0);
            continue;
        }
        ++traded;
        ASSERT_EQ(prices.size(), 9U);
        for (const auto& price : prices) {
            const bool inside = (!interval.low || interval.low->fraction() <= price.sellersGet)
                                && (!interval.high || price.buyersPay <= interval.high->fraction());
            EXPECT_EQ(price.supports, inside) << price.id;
        }
        if (interval.low != clearing.margin.low || interval.high != clearing.margin.high)
            continue; // a cap rations: the rejected orders bound nothing
        const auto low = under(prices, "first-rejected-bid").first;
        const auto high = under(prices, "first-rejected-offer").first;
        EXPECT_LE(under(prices, "last-accepted-offer").first, low);
        EXPECT_LE(low, under(prices, "second-price").first);
        EXPECT_EQ(under(prices, "split-the-difference").first * 2, low + high);
        EXPECT_LE(under(prices, "second-price").first, high);
        EXPECT_LE(high, under(prices, "last-accepted-bid").first);
        EXPECT_EQ(under(prices, "dual-price"), std::pair(under(prices, "last-accepted-bid").first,
                                                         under(prices, "last-accepted-offer").second));
        for (const auto* id :
             {"first-rejected-bid", "first-rejected-offer", "split-the-difference", "second-price"})
            EXPECT_TRUE(std::any_of(prices.begin(), prices.end(), [id](const auto& price) {
                return price.id == id && price.supports;
            })) << id;
    }
    EXPECT_GT(traded, 2'000);
}

/// One book, seven names: bids 28 x 90, 15 x 30; offers 10 x 40, 20 x 50, 24 x 30. By hand: last pair 28 and
/// 20, lowest rejected offer 24, highest rejected bid 15.
TEST(EdgeBooks, TheConventionsDifferWhereTheyShould)
{
    auto book = tests::book({{"28", "90"}, {"15", "30"}}, {{"10", "40"}, {"20", "50"}, {"24", "30"}});
    const std::vector<std::pair<const char*, Fraction>> expected{{"crossing", 24},
                                                                 {"last-pair-mean", 24},
                                                                 {"last-accepted-offer", 20},
                                                                 {"last-accepted-bid", 28},
                                                                 {"first-rejected-offer", 24},
                                                                 {"first-rejected-bid", 20},
                                                                 {"split-the-difference", 22}};
    for (const auto& [id, price] : expected) {
        book.options.priceConvention = id;
        EXPECT_EQ(clear(book, uniform).price, price) << id;
    }
    const auto prices = pricesByConvention(clear(book, uniform));
    EXPECT_EQ(under(prices, "second-price").first, 22) << "20 sells out and 28 is served in full: the middle";
    EXPECT_EQ(under(prices, "dual-price"), std::pair(Fraction(28), Fraction(20)));
}

TEST(EdgeBooks, AnIntervalHoldsItsEndsAndAMissingEndBoundsNothing)
{
    const Interval both{.low = Price::read("10"), .high = Price::read("12")};
    for (const auto* inside : {"10", "11", "12"})
        EXPECT_TRUE(liesWithin(both, Price::read(inside)->fraction())) << inside;
    EXPECT_FALSE(liesWithin(both, Price::read("9.999999")->fraction()));
    EXPECT_FALSE(liesWithin(both, Price::read("12.000001")->fraction()));
    EXPECT_TRUE(liesWithin({.high = Price::read("12")}, Fraction(-1000)));
    EXPECT_TRUE(liesWithin({.low = Price::read("10")}, Fraction(1000)));
}

TEST(EdgeBooks, AHalfTickIsKeptExactly)
{
    auto book = tests::book({{"10.000001", "1"}}, {{"10", "1"}});
    EXPECT_EQ(clear(book, uniform).price, Fraction(20'000'001, 2'000'000));
}

TEST(EdgeBooks, AMillionOfTheLargestOrdersOverflowsNothing)
{
    Book book;
    book.options.quantityStep = Quantity::fromMantissa(1);
    book.options.ties = Ties::ProRata;
    for (int i = 0; i < 400; ++i) {
        book.orders.push_back(
            tests::order("B" + std::to_string(i), Side::Buy, "999999999999.999999", "999999999999.999999"));
        book.orders.push_back(
            tests::order("S" + std::to_string(i), Side::Sell, "-999999999999.999999", "999999999999.999998"));
    }
    const auto clearing = clear(book, payAsBid);
    // 400 x 999999999999.999998 x 2 x 999999999999.999999 = 799999999999997600.000000000003200.. x 10^9, by
    // hand
    const auto each = Fraction(Integer("999999999999999998"), 1'000'000);
    const auto price = Fraction(Integer("999999999999999999"), 1'000'000);
    const Fraction exact = 800 * each * price;
    EXPECT_EQ(clearing.totals.operatorKeeps.fraction(), roundHalfUp(exact, 2));
    EXPECT_EQ(clearing.volume.fraction(), 400 * each);
}

TEST(EdgeBooks, TheCapStopsTheMergeAndSaysSo)
{
    auto book = tests::book({{"50", "80"}}, {{"10", "50"}, {"20", "60"}});
    book.options.volumeCap = Quantity::read("60");
    const auto clearing = clear(book, uniform);
    EXPECT_EQ(clearing.situation, Situation::Capped);
    EXPECT_EQ(clearing.warnings.at(0).code, "cap-binding");
    EXPECT_EQ(clearing.price, Fraction(35)); // both levels are served in part
    book.options.volumeCap = Quantity::read("80");
    EXPECT_TRUE(clear(book, uniform).warnings.empty());
}

// 100 * (10^12 - 10^-6)^2 a side at a price of 0: one step's worth passes 128 bits.
TEST(LargestOrders, AHundredOnEachSideHaveTheirSurplusExactly)
{
    Book book;
    for (int i = 0; i < 200; ++i)
        book.orders.push_back(tests::order("o" + std::to_string(i), i < 100 ? Side::Buy : Side::Sell,
                                           i < 100 ? "999999999999.999999" : "-999999999999.999999",
                                           "999999999999.999999"));
    book.options.quantityStep = Quantity::fromMantissa(1);
    book.options.priceConvention = "last-pair-mean";
    const auto clearing = clear(book, uniform);
    ASSERT_EQ(clearing.steps.size(), 1U);
    EXPECT_EQ(clearing.surplus.buyers->text(), "99999999999999999800000000");
    EXPECT_EQ(clearing.surplus.sellers.text(), "99999999999999999800000000");
    EXPECT_EQ(clearing.surplus.operatorKeeps.text(), "0");
}

} // namespace
} // namespace meritdesk::auction
