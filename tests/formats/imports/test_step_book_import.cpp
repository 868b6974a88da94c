#include <gtest/gtest.h>
#include <string>

#include "core/auction/book.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {
namespace {

using auction::Side;

ImportPreview preview(const std::string& bytes, std::map<std::string, std::string> choices = {})
{
    auto read = readImport({.files = {{"curves.json", bytes}}, .choices = std::move(choices)});
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : ImportPreview{};
}

/// The orders that the import brings into an empty book, a line each: "id side price quantity".
std::string ordersOf(const ImportPreview& read)
{
    if (!read.edit)
        return "none";
    const auto next = read.edit->apply({});
    std::string text;
    for (const auto& order : next->auction->orders)
        text += order.id + " " + (order.side == Side::Buy ? "buy" : "sell") + " " + order.price.text() + " "
                + order.quantity.text() + "\n";
    return text;
}

const std::string twoHours = R"({"source": "an exchange", "hours": [
    {"name": "h03", "net_export_mwh": -6.618, "sell": [[-500.0, 1.6], [1.234, 50.5]], "buy": [[4000, 7]]},
    {"name": "h20", "net_export_mwh": 2, "sell": [[10, 5]], "buy": [[300.25, 4.125], [0, 1]]}]})";

TEST(StepBookImport, TakesTheFirstHourAndAsksForTheOthers)
{
    const auto read = preview(twoHours);
    EXPECT_EQ(read.format, "step-book");
    EXPECT_EQ(read.kind, ImportKind::Ladder);
    ASSERT_EQ(read.choices.size(), 1U) << "JSON leaves nothing else to guess";
    EXPECT_EQ(read.choices.front().key, "import-book-hour");
    EXPECT_EQ(read.choices.front().options.size(), 2U);
    EXPECT_TRUE(read.choices.front().guess);
    EXPECT_EQ(ordersOf(read), "B1 buy 4000 7\nS1 sell -500 1.6\nS2 sell 1.234 50.5\nS3 sell -500 6.618\n");
}

TEST(StepBookImport, TheChosenHourIsReadAndItsExportsBuyAtTheHighestPrice)
{
    EXPECT_EQ(ordersOf(preview(twoHours, {{"import-book-hour", "1"}})),
              "B1 buy 300.25 4.125\nB2 buy 0 1\nS1 sell 10 5\nB3 buy 300.25 2\n");
}

TEST(StepBookImport, OneHourAloneAndAListOfHoursAreReadToo)
{
    const auto* expected = "B1 buy 9 1\nS1 sell 3 2\n";
    EXPECT_EQ(ordersOf(preview(R"({"sell": [[3, 2]], "buy": [[9, 1]]})")), expected);
    EXPECT_EQ(ordersOf(preview(R"([{"sell": [["3", "2"]], "buy": [["9", "1"]]}])")), expected);
}

TEST(StepBookImport, AStepThatIsNoPairOfNumbersIsListedAndTheOthersKept)
{
    const auto read = preview(R"({"sell": [[3, 2], [4], [5, null], ["cheap", 1]], "buy": [[9, 1]]})");
    EXPECT_EQ(ordersOf(read), "B1 buy 9 1\nS1 sell 3 2\n");
    EXPECT_GE(read.doubtful.size(), 3U);
}

TEST(StepBookImport, AFileWithoutAnHourIsSaid)
{
    const auto read = readImport({.files = {{"curves.json", R"({"sell": 1, "buy": []})"}}});
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.findings().front().code, "import-no-orders");
    const auto broken = readImport({.files = {{"curves.json", R"({"sell": [[1, 2], "buy": )"}}});
    EXPECT_FALSE(broken.ok());
}

} // namespace
} // namespace meritdesk::imports
