#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "core/balance/regimes.h"
#include "formats/words/words.h"
#include "items/balance_board.h"
#include "items/balance_notices.h"
#include "items/balance_origins.h"
#include "tests/support/balance_sample.h"

namespace meritdesk::items {

namespace {

constexpr const char* files[] = {"balance-2015-01-two-prices.json", "balance-2024-02-real-volumes.json",
                                 "balance-2025-10-quarter-hours.json"};

std::string codes(const balance::Settlement& settlement)
{
    std::string all;
    for (const auto& warning : settlement.warnings)
        all += warning.code + " ";
    return all;
}

TEST(BalanceSamples, AreSettledUnderTheRuleOfTheirDaysAndSayWhatIsNotReal)
{
    const std::array<const balance::Regime*, 3> rules{&balance::ee2015, &balance::ee2022, &balance::ee2025};
    const std::array<std::size_t, 3> counts{24, 96, 2'980};
    const std::array<std::string, 3> warnings{"stand-in-model ", "", ""};
    for (std::size_t at = 0; at < rules.size(); ++at) {
        document::Document document;
        document.newDocument(tests::balanceSample(files[at]));
        BalanceBoard board(document);
        board.finish();
        ASSERT_TRUE(board.valid()) << files[at];
        const auto& settlement = *board.settled().settlement;
        EXPECT_EQ(settlement.prices.size(), counts.at(at)) << files[at];
        EXPECT_EQ(settlement.table.periods.front().regime, rules.at(at)) << files[at];
        EXPECT_EQ(codes(settlement), warnings.at(at)) << files[at];
        ASSERT_FALSE(balanceNotices(board).empty()) << files[at];
        EXPECT_NE(balanceNotices(board).front().text.indexOf(QStringLiteral("Constructed")), -1);
    }
}

TEST(BalanceSamples, EverySeriesThatIsNotRealIsNamedInWords)
{
    for (const auto& file : files) {
        const auto input = *tests::balanceSample(file).balance;
        for (const auto& [place, origin] : input.origins) {
            const auto name = place.substr(place.rfind('.') == std::string::npos ? 0 : place.rfind('.') + 1);
            bool known = false;
            for (const auto& list : words::labelLists())
                for (const auto& word : list)
                    known = known || name == word.code;
            EXPECT_TRUE(known) << place;
        }
        for (const auto& note : originNotes(input)) {
            EXPECT_FALSE(note.whole.contains(QStringLiteral("retailer:"))) << note.whole.toStdString();
            EXPECT_LT(note.text.size(), 160) << "a line on the page: " << note.text.toStdString();
        }
    }
}

TEST(BalanceSamples, TheRealVolumesOfFebruaryAddUpToEstoniaAndTurnWithTheBaltics)
{
    document::Document document;
    document.newDocument(tests::balanceSample(files[1]));
    BalanceBoard board(document);
    board.finish();
    const auto& table = board.settled().settlement->table;
    EXPECT_EQ(table.system[0], -36'200'000) << "7 February, hour 0 CET";
    EXPECT_EQ(table.system[7], -121'800'000);
    int opposite = 0;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const bool areaIsLong = *balance::directionOf(table, hour) < 0;
        opposite += (table.system[hour] > 0) != areaIsLong ? 1 : 0;
    }
    EXPECT_EQ(opposite, 6) << "hours 3, 5, 6, 10, 14 and 16";
}

TEST(BalanceSamples, AreTheSameAfterSavingAndOpening)
{
    const QTemporaryDir folder;
    for (const auto* file : files) {
        const auto path = folder.filePath(QLatin1String(file)) + QStringLiteral(".meritdesk");
        {
            document::Document document;
            document.newDocument(tests::balanceSample(file));
            ASSERT_TRUE(document.saveAs(path)) << file;
        } // lets go of the file
        document::Document again;
        const auto opened = again.open(path);
        ASSERT_TRUE(opened) << file << " " << opened.findings().front().code;
        EXPECT_EQ(again.scenario(), tests::balanceSample(file)) << file;
    }
}

} // namespace

} // namespace meritdesk::items
