#include <gtest/gtest.h>
#include <map>

#include "formats/json/categories_input.h"
#include "formats/json/categories_write.h"
#include "formats/json/json_value.h"
#include "formats/words/words.h"
#include "tests/support/folders.h"

namespace meritdesk::json {

namespace {

std::filesystem::path samples()
{
    return tests::sourceFolder() / "resources/samples";
}

/// Everything a case can hold, each thing once.
const std::string everything =
    R"({"format": "meritdesk.categories/1", "price_unit": "kWh", "quantity_step": "0.01", "vat_percent": "21.5",
 "missing": "interpolate", "detail": "months", "tariff_decision": "2024-12-20",
 "profiles": {"p": {"clock": 3, "hourly": {"2025-11": [null,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,0.000000000001]}}},
 "sites": [{"name": "Ä \"b\"", "max_power_kw": "670.5", "voltage": "NN", "connection": "generator", "price_zone": "2",
  "metering": "zone", "current_category": "2-2", "clock": -1, "points": [{"name": "x", "profile": "p", "scale": "1.5"},
  {"hourly": {"2025-10": 4, "2025-12": 5}}], "plan": {"error_percent": "2.5", "shape": "over"}},
  {"name": "B", "max_power_kw": 0, "voltage": "VN", "points": [{"profile": "p"}], "plan": {"hourly": {"2025-11": 7}}}],
 "months": [{"month": "2025-11", "working_days": ["2025-11-01", "2025-11-05"], "peak_hours": {"2025-11-01": 11},
  "planned_peak_hours": [8, 21], "zone_hours": {"night": [24, 1], "peak": [9]}, "vat_percent": "0",
  "prices": {"capacity": "-1.5", "demand_response_fee": 2, "ck1": {"energy": 1, "alpha": "0.5", "delta": "-3"},
   "zones_2": {"night": 1, "day": {"energy": 2, "alpha": 0}}, "zones_3": {"night": 1, "half_peak": 2, "peak": 3},
   "dam_bm": 1, "dam": 2, "over_plan": 3, "under_plan": -4, "plan_volume_rate": 5, "deviation_rate": 6,
   "transmission": {"VN": {"single": 1}, "NN": {"losses": 2, "maintenance": 3}},
   "margin": [{"below_kw": 150, "percent": 2}, {"below_kw": 670, "profitability": "0.1", "coefficient": 2}, {"rate": 7}],
   "other": 8, "all_in": {"1": 9, "2-2": {"night": 1, "day": 2}, "2-3": {"night": 1, "half_peak": 2, "peak": 3}, "4": 5}}}]})";

retail::Case read(const std::string& text)
{
    const auto result = readCategories(text, ".");
    EXPECT_TRUE(result.ok()) << (result ? ""
                                        : result.findings().front().place + result.findings().front().code);
    return result ? *result : retail::Case();
}

/// The same hours given, whatever gaps the series hold at their ends.
void expectSameHours(const retail::MeterData& a, const retail::MeterData& b)
{
    const auto first = std::min(a.hours->first, b.hours->first);
    const auto last = std::max(a.hours->first + static_cast<int>(a.hours->kwh.size()),
                               b.hours->first + static_cast<int>(b.hours->kwh.size()));
    for (auto hour = first; hour < last; ++hour)
        ASSERT_EQ(a.hours->at(hour) == b.hours->at(hour), true) << hour;
}

} // namespace

TEST(CategoriesWrite, WhatIsWrittenReadsAsTheSameCase)
{
    const auto before = read(everything);
    const auto once = writeCategories(before);
    auto after = read(once);
    EXPECT_EQ(writeCategories(after), once);
    ASSERT_EQ(after.sites.size(), 2U);
    expectSameHours(before.profiles.at("p"), after.profiles.at("p"));
    expectSameHours(*before.sites[0].points[1].own, *after.sites[0].points[1].own);
    expectSameHours(*before.sites[1].plan->hours, *after.sites[1].plan->hours);
    after.profiles = before.profiles;
    after.sites[0].points[1].own = before.sites[0].points[1].own;
    after.sites[1].plan->hours = before.sites[1].plan->hours;
    EXPECT_TRUE(after == before);
}

TEST(CategoriesWrite, SeriesGivenOutComeBackUnlookedAt)
{
    auto before = read(everything);
    before.months[0].source = "a sheet";
    before.sites[0].points[1].own->provenance = "a.csv, b.csv";
    std::map<std::string, retail::MeterData> store;
    const auto text = writeStoredCategories(before, [&store](const retail::MeterData& data) {
        auto name = "s" + std::to_string(store.size());
        store.emplace(name, data);
        return name;
    });
    EXPECT_EQ(store.size(), 3U);
    EXPECT_EQ(text.find("hourly\": {"), std::string::npos);
    int looks = 0;
    const auto after = readStoredCategories(text, [&](const std::string& name) {
        const auto data = store.at(name);
        return std::optional(retail::MeterData{Shared<retail::HourlySeries>::deferred([&looks, data] {
                                                   ++looks;
                                                   return *data.hours;
                                               }),
                                               ""});
    });
    ASSERT_TRUE(after.ok());
    EXPECT_EQ(looks, 0);
    EXPECT_TRUE(*after == before);
    EXPECT_EQ(looks, 3);
}

TEST(CategoriesWrite, AnUnfinishedCaseIsStoredToo)
{
    retail::Case unfinished;
    const auto roundTrip = [](const retail::Case& value) {
        const auto text = writeStoredCategories(value, [](const retail::MeterData&) { return "s"; });
        return readStoredCategories(text,
                                    [](const std::string&) { return std::optional(retail::MeterData()); });
    };
    ASSERT_TRUE(roundTrip(unfinished).ok());
    EXPECT_TRUE(*roundTrip(unfinished) == unfinished);
    unfinished.sites.resize(2);
    unfinished.months.push_back({.month = *meritdesk::readMonth("2031-05")});
    unfinished.months[0].prices.dam = retail::HourlyRates();
    unfinished.profiles["p"] = {};
    ASSERT_TRUE(roundTrip(unfinished).ok());
    EXPECT_TRUE(*roundTrip(unfinished) == unfinished);
    const auto lost =
        readStoredCategories(writeStoredCategories(unfinished, [](const retail::MeterData&) { return "s"; }),
                             [](const std::string&) { return std::optional<retail::MeterData>(); });
    ASSERT_FALSE(lost.ok());
    EXPECT_EQ(lost.findings().front().code, "no-such-series");
}

TEST(CategoriesWrite, SeriesNamesAreNoInputOfTheCommandLine)
{
    const auto text = writeStoredCategories(read(everything), [](const retail::MeterData&) { return "s"; });
    EXPECT_FALSE(readCategories(text, ".").ok());
}

TEST(Samples, EveryCategoriesSampleIsValid)
{
    for (const auto* file : {"samara-2025-11.json", "samara-2025-year.json", "samara-2025-teaching.json"}) {
        const auto result = readCategories(tests::bytesOf(samples() / file), samples());
        ASSERT_TRUE(result.ok()) << file;
        for (const auto& month : result->months) {
            EXPECT_FALSE(month.prices.capacity == std::nullopt);
            for (const auto& [day, hour] : *month.peakHours) // published hours lie in the planned ones
                EXPECT_TRUE(month.plannedPeakHours->test(static_cast<std::size_t>(hour - 1)))
                    << printDay(day);
        }
    }
}

TEST(Samples, TheMeterFilesGiveTheirTotals)
{
    const auto total = [](const std::string& source) {
        const auto result = readCategories(
            R"({"format": "meritdesk.categories/1", "site": {"name": "A", "max_power_kw": 1, "voltage": "VN", "points": [)"
                + source + R"(]}, "months": [{"month": "2025-11", "prices": {}}]})",
            samples());
        EXPECT_TRUE(result.ok()) << source;
        Int128 sum = 0;
        if (result)
            for (const auto value : result->sites[0].points[0].own->hours->kwh)
                sum += value;
        return retail::Kwh::fromMantissa(sum).text();
    };
    const std::string messages = R"({"file": "meter-80020/*.xml", "layout": "80020", "point": ")";
    EXPECT_EQ(total(messages + R"(564130032113101"})"), "217018");
    EXPECT_EQ(total(messages + R"(562080073213101"})"), "238367");
    const auto sum = total(R"({"file": "meter-csv/load-2025-11-long.csv", "layout": "long"})");
    EXPECT_EQ(
        sum,
        total(
            R"({"file": "meter-csv/load-2025-11-matrix.csv", "layout": "matrix", "unit": "MWh", "decimal": ","})"));
}

TEST(Samples, EveryListedFileIsThereAndItsTitleIsTranslatable)
{
    const auto index = parse(tests::bytesOf(samples() / "index.json"));
    ASSERT_TRUE(index.ok());
    std::size_t count = 0;
    for (const auto* list : {"samples", "meters"})
        for (const auto& entry : index->find(list)->items) {
            ++count;
            EXPECT_TRUE(std::filesystem::exists(samples() / entry.find("file")->text));
            EXPECT_FALSE(entry.find("source")->text.empty());
            const auto titled = std::find(words::sampleTitles.begin(), words::sampleTitles.end(),
                                          std::string_view(entry.find("title")->text));
            EXPECT_NE(titled, words::sampleTitles.end()) << entry.find("title")->text;
        }
    EXPECT_EQ(count, words::sampleTitles.size());
}

} // namespace meritdesk::json
