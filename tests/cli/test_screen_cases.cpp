#include <gtest/gtest.h>
#include <sstream>

#include "app/cli/program.h"
#include "core/auction/screens/screens.h"
#include "formats/json/json_value.h"
#include "tests/cli/flattened.h"
#include "tests/support/folders.h"

namespace meritdesk::cli {
namespace {

const auto casesFolder = tests::sourceFolder() / "tests/cli/cases/screen";

std::string resultOf(const std::string& name)
{
    std::istringstream in(tests::bytesOf(casesFolder / name / "input.json"));
    std::ostringstream out;
    std::ostringstream err;
    EXPECT_EQ(run({"screen", "-"}, in, out, err), 0) << name << ": " << err.str();
    const auto result = json::parse(out.str());
    std::string lines;
    if (result)
        tests::flatten(result.value(), "", lines);
    return lines;
}

TEST(ScreenCases, EveryCaseFolderGivesItsExpectedValues)
{
    std::size_t checked = 0;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder)) {
        const auto name = folder.path().filename().string();
        EXPECT_FALSE(tests::bytesOf(folder.path() / "source.txt").empty()) << name;
        EXPECT_EQ(resultOf(name), tests::bytesOf(folder.path() / "expected.txt")) << name;
        ++checked;
    }
    EXPECT_GE(checked, 13U);
}

TEST(ScreenCases, EveryIndexAndEveryFlagOfTheListedScreensHasACase)
{
    std::string all;
    for (const auto& folder : std::filesystem::directory_iterator(casesFolder))
        all += tests::bytesOf(folder.path() / "expected.txt");
    for (const auto* screen : auction::screens) {
        if (!screen->key.empty()) {
            EXPECT_NE(all.find("." + std::string(screen->key) + " = "), std::string::npos) << screen->id;
        }
        if (!screen->flag.empty()) {
            EXPECT_NE(all.find(".code = " + std::string(screen->flag) + "\n"), std::string::npos)
                << screen->id;
        }
    }
}

/// Headline numbers worked by hand (see each case's source), apart from the files above.
TEST(ScreenCases, TheHandWorkedHeadlinesHold)
{
    const auto line = [](const char* folder, const std::string& text) {
        EXPECT_NE(("\n" + resultOf(folder)).find("\n" + text + "\n"), std::string::npos)
            << folder << " " << text;
    };
    line("contract-example", "rounds[0].structure.hhi = 5555.555556");
    line("contract-example", "rounds[0].bids[0].chance_log10 = -2.30103");
    line("contract-example", "rounds[0].bids[1].sd = 7.071068");
    line("contract-example", "flags[8].code = fulfilment-note");
    line("five-firms", "rounds[0].structure.hhi = 2534.722222");
    line("five-firms", "rounds[0].structure.top_m_share = 0.916667");
    line("five-firms", "rounds[0].structure.firms[2].must_run_ratio = 0.555556");
    line("nobody-bids", "rounds[0].structure = null");
    line("nobody-bids", "flags = []");
    line("one-bidder", "rounds[0].bids[0].chance_log10 = 0");
    line("one-bidder", "rounds[0].bids[0].sd = null");
    line("mean-zero", "rounds[0].bids[0].cv = null");
    line("mean-zero", "rounds[0].bids[0].sd_over_band = 0.353553");
    line("capacities-with-buyers-only", "rounds[0].structure.firms[0].declared_ratio = 0");
    line("no-demand", "rounds[0].structure.firms[0].rsi = null");
    line("no-demand", "rounds[0].structure.hhi = 6250");
    line("four-rounds", "series.non_winning[1].longest = 3");
    line("four-rounds", "series.fulfilment[0].ratio = 0.85");
    line("spreads-near-zero", "rounds[0].bids[1].cv = 0.801268");
    line("tight-by-construction", "rounds[0].bids[1].cv = 0.005202");
}

} // namespace
} // namespace meritdesk::cli
