#include <functional>
#include <random>

#include "formats/json/balance_input.h"
#include "tests/support/balance_imports.h"

namespace meritdesk::imports {
namespace {

using namespace tests; // NOLINT(google-build-using-namespace): its helpers are this file's language

struct Sample
{
    const char* file = "";
    std::string bytes = {};
};

/// A whole file of every form, values constructed.
std::vector<Sample> samples()
{
    std::string csv = "datetime_from;datetime_to;area;Final;Preliminary\n";
    std::string tab = "DateTime(UTC)\tResolutionCode\tAreaMapCode\tPositiveImbalancePrice[Currency/MWh]\t"
                      "NegativeImbalancePrice[Currency/MWh]\n";
    std::string own = "time;metered MWh;schedule MWh\n";
    std::string nps = "\"Ajatempel (UTC)\";\"NPS Eesti\"\n";
    std::string json;
    std::string points;
    std::string btd;
    for (int hour = 10; hour < 20; ++hour) {
        const auto at = std::to_string(hour);
        csv += "2026-01-15T" + at + ":00;2026-01-15T" + std::to_string(hour + 1) + ":00;Estonia;1" + at
               + ",5;2\n";
        tab += "2026-01-15 " + at + ":00:00\tPT60M\tEE\t" + at + ".5\t" + at + ".5\n";
        own += "2026-01-15 " + at + ":00;" + at + ",5;2\n";
        nps += "\"" + std::to_string(1'768'435'200 + hour * 3600) + "\";\"4" + at + ",5\"\n";
        json += (json.empty() ? "" : ",") + std::string("{\"mtu_start\": \"2026-01-15T") + at
                + ":00:00Z\", \"price_eur_mwh\": " + at + ".5}";
        btd += (btd.empty() ? "" : ",") + std::string("{\"from\": \"2026-01-15T") + at
               + ":00:00Z\", \"values\": [" + at + ".5]}";
        points += "<Point><position>" + std::to_string(hour - 9) + "</position><imbalance_Price.amount>" + at
                  + ".5</imbalance_Price.amount></Point>";
    }
    return {
        {"imbalance_prices.csv", csv},
        {"prices.csv", tab},
        {"A.csv", own},
        {"nps.csv", nps},
        {"volton.json", "[" + json + "]"},
        {"answer.json",
         R"({"data": {"id": "imbalance_volumes_v2", "columns": [{"index": 0, "label": "Estonia"}], "timeseries": [)"
             + btd + "]}}"},
        {"a85.xml", "<Balancing_MarketDocument xmlns=\"x\"><type>A85</type><TimeSeries><area_Domain.mRID>"
                    "10Y1001A1001A39I</area_Domain.mRID><Period><timeInterval><start>2026-01-15T10:00Z"
                    "</start><end>2026-01-15T20:00Z</end></timeInterval><resolution>PT60M</resolution>"
                        + points + "</Period></TimeSeries></Balancing_MarketDocument>"}};
}

void replaceFirst(std::string& text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    ASSERT_NE(at, std::string::npos) << what;
    text.replace(at, what.size(), with);
}

/// Whatever comes out of a file can be stored and read again, and its preview points at cells that are there.
void checkWhole(const ImportPreview& preview, const std::string& what)
{
    ASSERT_TRUE(preview.grid) << what;
    for (const auto& cell : preview.doubtful) {
        EXPECT_LT(cell.row, preview.grid->rows()) << what;
        EXPECT_FALSE(cell.finding.place.empty()) << what;
    }
    for (const auto& found : preview.found)
        EXPECT_LT(found.row, preview.grid->rows()) << what;
    if (!preview.edit) {
        EXPECT_FALSE(preview.findings.empty()) << what << ": nothing to import and no word why";
        return;
    }
    const auto next = preview.edit->apply({});
    ASSERT_TRUE(next.ok()) << what;
    const auto stored = json::readStoredBalance(json::writeBalance(*next->balance));
    ASSERT_TRUE(stored.ok()) << what << ": " << stored.findings().front().code << " "
                             << stored.findings().front().place;
    EXPECT_EQ(*stored, *next->balance) << what;
}

void readAny(const std::string& file, const std::string& bytes, const std::string& what)
{
    const auto read = readImport({.files = {{file, bytes}}, .choices = {}, .scenario = {}});
    if (read.ok())
        checkWhole(*read, file + " " + what);
    else
        EXPECT_FALSE(read.findings().front().code.empty());
}

TEST(BalanceDamaged, TheWholeFilesAreRead)
{
    for (const auto& sample : samples()) {
        const auto preview = readBalanceFile(sample.file, sample.bytes);
        EXPECT_EQ(preview.kind, ImportKind::Balance) << sample.file;
        EXPECT_TRUE(preview.edit.has_value()) << sample.file << "\n" << findingsText(preview);
        EXPECT_TRUE(preview.doubtful.empty()) << sample.file << "\n" << doubtsText(preview);
        checkWhole(preview, sample.file);
    }
}

TEST(BalanceDamaged, AFileThatEndsAnywhereGivesItsBeginningOrSaysWhyNot)
{
    for (const auto& sample : samples())
        for (std::size_t size = 0; size < sample.bytes.size(); size += 7)
            readAny(sample.file, sample.bytes.substr(0, size), "cut at " + std::to_string(size));
}

TEST(BalanceDamaged, AValueThatIsNoneIsNamedWithItsPlace)
{
    const std::pair<const char*, const char*> values[] = {{"1O2,5", "import-not-a-number"},
                                                          {"1e40", "import-too-big"},
                                                          {"99999999999", "import-too-big"},
                                                          {"0,00000001", "import-too-fine"}};
    for (const auto& [value, code] : values) {
        auto own = samples()[2].bytes;
        replaceFirst(own, "12,5;2", std::string(value) + ";2");
        const auto preview = readBalanceFile("A.csv", own, {{"import-decimal-mark", "comma"}});
        ASSERT_EQ(preview.doubtful.size(), 1U) << value;
        EXPECT_EQ(preview.doubtful.front().finding.code, code) << value;
        EXPECT_EQ(preview.doubtful.front().finding.place, "line 4 column 2");
        EXPECT_TRUE(hasFinding(preview, "import-balance-missing-quantities"));
    }
}

TEST(BalanceDamaged, ATimeThatIsNoneIsNamedWithItsPlace)
{
    auto csv = samples()[0].bytes;
    replaceFirst(csv, "\n2026-01-15T12:00;", "\n2026-02-30T12:00;");
    EXPECT_EQ(doubtsText(readBalanceFile("imbalance_prices.csv", csv)),
              "import-not-a-time line 4 column 1 2026-02-30T12:00\n");
    auto early = samples()[0].bytes;
    replaceFirst(early, "\n2026-01-15T12:00;", "\n1999-01-15T12:00;");
    EXPECT_EQ(doubtsText(readBalanceFile("imbalance_prices.csv", early)),
              "import-balance-years line 4 column 1 1999-01-15T12:00\n");
    auto twice = samples()[0].bytes;
    replaceFirst(twice, "\n2026-01-15T12:00;", "\n2026-01-15T11:00;");
    EXPECT_EQ(doubtsText(readBalanceFile("imbalance_prices.csv", twice)),
              "import-hour-twice line 4 column 4 112,5\n");
    auto odd = samples()[0].bytes;
    replaceFirst(odd, "\n2026-01-15T12:00;", "\n2026-01-15T12:07;");
    EXPECT_EQ(doubtsText(readBalanceFile("imbalance_prices.csv", odd)),
              "import-balance-off-step line 4 column 1 2026-01-15T12:07\n");
}

TEST(BalanceDamaged, SwappedColumnsAreFoundByTheirNames)
{
    const std::string swapped = "schedule MWh;time;metered MWh\n2;2026-01-15T10:00Z;1\n";
    const auto after = caseAfter(readBalanceFile("A.csv", swapped));
    EXPECT_EQ(valuesOf(after, "metered", "A") + valuesOf(after, "scheduled", "A"), "12");
    const auto none = readBalanceFile("imbalance_prices.csv",
                                      "datetime_from;datetime_to;area;Final\nEstonia;2026-01-15T10:00;5;7\n");
    EXPECT_FALSE(none.edit.has_value());
    EXPECT_FALSE(none.doubtful.empty());
}

TEST(BalanceDamaged, BytesThatAreChangedAtRandomNeverBreakAnything)
{
    std::mt19937 random(20251026); // fixed: a failure can be found again
    for (const auto& sample : samples())
        for (int round = 0; round < 60; ++round) {
            auto bytes = sample.bytes;
            for (int change = 0; change < 1 + round % 5; ++change)
                bytes[random() % bytes.size()] = static_cast<char>(random() % 256);
            readAny(sample.file, bytes, "round " + std::to_string(round));
        }
    for (const auto& sample : samples())
        readAny(sample.file, std::string(300, '\xFF') + std::string(10, '\0') + sample.bytes, "binary");
}

TEST(BalanceDamaged, EveryChoiceOfEveryFileCanBeTaken)
{
    for (const auto& sample : samples()) {
        const auto preview = readBalanceFile(sample.file, sample.bytes);
        for (const auto& choice : preview.choices)
            for (const auto& option : choice.options) {
                const auto read = readImport({.files = {{sample.file, sample.bytes}},
                                              .choices = {{choice.key, option.id}},
                                              .scenario = {}});
                if (read.ok() && read->kind == ImportKind::Balance)
                    checkWhole(*read, std::string(sample.file) + " " + choice.key + "=" + option.id);
            }
    }
}

} // namespace
} // namespace meritdesk::imports
