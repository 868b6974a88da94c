#include <algorithm>
#include <array>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "formats/imports/import_preview.h"
#include "formats/json/balance_input.h"
#include "formats/json/categories_input.h"
#include "formats/json/class_input.h"
#include "formats/json/clear_input.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/invoices.h"
#include "formats/json/kom_input.h"
#include "formats/json/prosumer_input.h"
#include "formats/json/response_input.h"
#include "formats/json/screen_input.h"
#include "formats/json/what_if_input.h"
#include "tests/support/folders.h"

// Every sample file, damaged in every way that it can be: each damage is named with its place, and nothing
// of the file is taken as if it were whole.

namespace meritdesk::imports {
namespace {

enum class Damage { Truncated, WrongEncoding, MissingHour, DoubledDay, Hour25 };

/// What a damaged sample is answered with.
struct Expected
{
    const char* file = ""; ///< below resources/samples
    Damage damage = Damage::Truncated;
    const char* code = "";
    const char* place = "";
};

std::filesystem::path samples()
{
    return tests::sourceFolder() / "resources/samples";
}

std::string replacedOnce(std::string text, const std::string& what, const std::string& with)
{
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

/// The line that begins with a text, with its end.
std::string lineOf(const std::string& text, const std::string& begin)
{
    const auto at = text.find(begin);
    EXPECT_NE(at, std::string::npos) << begin;
    return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) + 1 - at);
}

/// Half of the file, cut inside of a line.
std::string truncated(const std::string& text)
{
    auto at = text.find('\n', text.size() / 2);
    return text.substr(0, at == std::string::npos ? text.size() / 2 : at + 4);
}

// ---- messages 80020 -------------------------------------------------------------------------------------

std::string damagedMessage(const std::string& text, Damage damage)
{
    const auto period = lineOf(text, "    <period start=\"0600\"");
    switch (damage) {
    case Damage::Truncated:
        return truncated(text);
    case Damage::WrongEncoding:
        return replacedOnce(text, "windows-1251", "UTF-8");
    case Damage::MissingHour:
        return replacedOnce(text, period, "");
    case Damage::DoubledDay:
        return replacedOnce(text, period, period + period);
    default:
        return replacedOnce(text, period,
                            period + "    <period start=\"2400\" end=\"2430\"><value>5</value></period>\n");
    }
}

// ---- hourly CSV -----------------------------------------------------------------------------------------

std::string damagedLong(const std::string& text, Damage damage)
{
    const auto line = lineOf(text, "2025-11-05T06:00");
    switch (damage) {
    case Damage::Truncated:
        return text.substr(0, text.find("2025-11-15T10:00") + 12);
    case Damage::WrongEncoding:
        return replacedOnce(text, "time", "\xE4\xE0\xF2\xE0 \xE8 \xE2\xF0\xE5\xEC\xFF");
    case Damage::MissingHour:
        return replacedOnce(text, line, "");
    case Damage::DoubledDay:
        return replacedOnce(text, line, line + line);
    default:
        return replacedOnce(text, line, line + "2025-11-05T25:00+03:00;5\n");
    }
}

std::string damagedMatrix(const std::string& text, Damage damage)
{
    const auto line = lineOf(text, "2025-11-05");
    switch (damage) {
    case Damage::Truncated:
        return text.substr(0, text.find("2025-11-15") + 40);
    case Damage::WrongEncoding:
        return replacedOnce(text, "day;", "\xE4\xE5\xED\xFC;");
    case Damage::MissingHour:
        return replacedOnce(text, line, line.substr(0, line.rfind(';') + 1) + "\n");
    case Damage::DoubledDay:
        return replacedOnce(text, line, line + line);
    default: {
        auto wide = replacedOnce(text, "23-24", "23-24;24-25");
        const auto at = wide.find('\n', wide.find("2025-11-05"));
        return wide.insert(at, ";1,5");
    }
    }
}

// ---- answers --------------------------------------------------------------------------------------------

std::string said(const Finding& finding)
{
    return finding.code + " @ " + finding.place;
}

/// Every finding of a reading, every doubtful cell, and an encoding that is not the sample's.
std::vector<std::string> answersOf(const Result<ImportPreview>& read)
{
    std::vector<std::string> answers;
    for (const auto& finding : read.ok() ? read->findings : read.findings())
        answers.push_back(said(finding));
    if (!read.ok())
        return answers;
    for (const auto& cell : read->doubtful)
        answers.push_back(said(cell.finding));
    for (const auto& choice : read->choices)
        if (choice.key == "import-encoding" && choice.current != "UTF-8")
            answers.push_back((choice.guess ? "guess" : choice.current) + " @ import-encoding");
    return answers;
}

using Damaged = std::function<std::string(const std::string&, Damage)>;

Damaged damagedBy(const std::string& file)
{
    if (file.find("80020") != std::string::npos)
        return damagedMessage;
    return file.find("long") != std::string::npos ? damagedLong : damagedMatrix;
}

void expectMeterFile(const Expected& expected)
{
    const auto whole = tests::bytesOf(samples() / expected.file);
    const auto name = std::filesystem::path(expected.file).filename().string();
    const auto damaged = damagedBy(expected.file)(whole, expected.damage);
    const auto answers = answersOf(readImport({.files = {{name, damaged}}}));
    const auto wanted = std::string(expected.code) + " @ " + expected.place;
    std::string all;
    for (const auto& answer : answers)
        all += answer + "\n";
    EXPECT_NE(std::find(answers.begin(), answers.end(), wanted), answers.end())
        << expected.file << " " << static_cast<int>(expected.damage) << ": " << wanted << " is not in\n"
        << all;
}

const std::vector<std::string>& messageNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> found;
        for (int day = 1; day <= 7; ++day)
            found.push_back("meter-80020/80020_7700000000_2025110" + std::to_string(day) + "_"
                            + std::to_string(day) + ".xml");
        return found;
    }();
    return names;
}

TEST(DamagedSamples, WholeMeterFilesHaveNothingToSay)
{
    auto files = messageNames();
    files.insert(files.end(), {"meter-csv/load-2025-11-long.csv", "meter-csv/load-2025-11-matrix.csv",
                               "meter-80020/80020_7700000000_20251101_20251107.zip"});
    for (const auto& file : files) {
        const auto read = readImport({.files = {{file, tests::bytesOf(samples() / file)}}});
        ASSERT_TRUE(read.ok()) << file;
        for (const auto& finding : read->findings)
            EXPECT_EQ(finding.severity, Severity::Note) << file << " " << said(finding);
        EXPECT_TRUE(read->doubtful.empty()) << file;
    }
}

/// Lines of the messages are the same in all seven: the same damage has the same place.
TEST(DamagedSamples, EveryDamagedMessageIsNamedWithItsPlace)
{
    for (const auto& file : messageNames()) {
        const auto name = std::filesystem::path(file).filename().string();
        const std::string cut = name + " line 107";
        expectMeterFile({file.c_str(), Damage::Truncated, "xml-broken", cut.c_str()});
        const std::string head = name + " line 1";
        expectMeterFile({file.c_str(), Damage::WrongEncoding, "xml-encoding", head.c_str()});
        const auto gap = "2025-11-0" + name.substr(name.rfind('_') + 1, 1) + " 06:00";
        expectMeterFile({file.c_str(), Damage::MissingHour, "import-gaps", gap.c_str()});
        expectMeterFile({file.c_str(), Damage::DoubledDay, "import-hour-twice", "line 24 column 2"});
        expectMeterFile({file.c_str(), Damage::Hour25, "import-period", "line 24 column 2"});
    }
}

TEST(DamagedSamples, EveryDamagedTableIsNamedWithItsPlace)
{
    constexpr const char* hours = "meter-csv/load-2025-11-long.csv";
    constexpr const char* matrix = "meter-csv/load-2025-11-matrix.csv";
    constexpr std::array expected{
        Expected{hours, Damage::Truncated, "import-not-a-time", "line 348 column 1"},
        Expected{hours, Damage::WrongEncoding, "windows-1251", "import-encoding"},
        Expected{hours, Damage::MissingHour, "import-gaps", "2025-11-05 06:00"},
        Expected{hours, Damage::DoubledDay, "import-hour-twice", "line 105 column 2"},
        Expected{hours, Damage::Hour25, "import-not-a-time", "line 105 column 1"},
        Expected{matrix, Damage::Truncated, "import-gaps", "2025-11-15 05:00"},
        Expected{matrix, Damage::WrongEncoding, "guess", "import-encoding"},
        Expected{matrix, Damage::MissingHour, "import-gaps", "2025-11-05 23:00"},
        Expected{matrix, Damage::DoubledDay, "import-hour-twice", "line 7 column 2"},
        Expected{matrix, Damage::Hour25, "import-hour-25", ""},
    };
    for (const auto& each : expected)
        expectMeterFile(each);
}

TEST(DamagedSamples, ACutArchiveIsNamed)
{
    constexpr const char* zip = "meter-80020/80020_7700000000_20251101_20251107.zip";
    const auto whole = tests::bytesOf(samples() / zip);
    for (const std::size_t kept : {whole.size() / 3, whole.size() / 2, whole.size() - 10}) {
        const auto read = readImport({.files = {{"week.zip", whole.substr(0, kept)}}});
        ASSERT_FALSE(read.ok()) << kept;
        EXPECT_EQ(read.findings().front().code, "zip-damaged") << kept;
        EXPECT_EQ(read.findings().front().place, "week.zip");
    }
}

// ---- inputs in JSON -------------------------------------------------------------------------------------

template <class Read>
std::vector<Finding> wrongIn(const Read& read)
{
    return read.ok() ? std::vector<Finding>() : read.findings();
}

/// Reads an input of any kind and gives what is wrong with it.
std::vector<Finding> findingsOf(const std::string& bytes)
{
    // first: a plant's file may hold a book of orders
    if (bytes.find("meritdesk.prosumer/") != std::string::npos)
        return wrongIn(json::readStoredProsumer(bytes));
    if (bytes.find("meritdesk.categories/") != std::string::npos)
        return wrongIn(json::readCategories(bytes, samples()));
    if (bytes.find("meritdesk.screen/") != std::string::npos)
        return wrongIn(json::readSeries(bytes));
    if (bytes.find("meritdesk.class/") != std::string::npos)
        return wrongIn(json::readClass(bytes));
    if (bytes.find("meritdesk.invoices/") != std::string::npos)
        return wrongIn(json::readInvoiceFile(bytes));
    if (bytes.find("meritdesk.balance/") != std::string::npos)
        return wrongIn(json::readStoredBalance(bytes, samples()));
    if (bytes.find("meritdesk.response/") != std::string::npos)
        return wrongIn(json::readStoredResponse(bytes));
    if (bytes.find("meritdesk.kom/") != std::string::npos)
        return wrongIn(json::readStoredKom(bytes));
    if (bytes.find("meritdesk.dayahead/") != std::string::npos)
        return wrongIn(json::readStoredDayAhead(bytes));
    if (bytes.find("meritdesk.what-ifs/") != std::string::npos)
        return wrongIn(json::readWhatIfs(bytes));
    return wrongIn(json::readBook(bytes));
}

std::vector<std::string> jsonSamples()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(samples()))
        if (entry.path().extension() == ".json" && entry.path().filename() != "index.json")
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string firstOf(const std::vector<Finding>& findings)
{
    return findings.empty() ? "nothing" : said(findings.front());
}

TEST(DamagedSamples, AnInputThatEndsInTheMiddleIsRefused)
{
    ASSERT_GE(jsonSamples().size(), 11U);
    for (const auto& name : jsonSamples()) {
        const auto whole = tests::bytesOf(samples() / name);
        ASSERT_TRUE(findingsOf(whole).empty()) << name << " " << firstOf(findingsOf(whole));
        const auto findings = findingsOf(whole.substr(0, whole.size() * 2 / 3));
        ASSERT_FALSE(findings.empty()) << name;
        EXPECT_EQ(findings.front().code, "json-syntax") << name;
        EXPECT_TRUE(findings.front().place.starts_with("line ")) << name << " " << firstOf(findings);
    }
}

TEST(DamagedSamples, AnInputThatIsNotUtf8IsRefused)
{
    for (const auto& name : jsonSamples()) {
        auto wrong = tests::bytesOf(samples() / name);
        wrong.insert(wrong.find("\"format\"") + 1, "\xCF\xF0"); // windows-1251
        const auto findings = findingsOf(wrong);
        ASSERT_FALSE(findings.empty()) << name;
        EXPECT_EQ(findings.front().code, "json-syntax") << name;
        EXPECT_TRUE(findings.front().place.starts_with("line 2 ")) << name << " " << firstOf(findings);
    }
}

std::vector<std::string> caseSamples()
{
    auto names = jsonSamples();
    std::erase_if(names, [](const std::string& name) {
        return tests::bytesOf(samples() / name).find("meritdesk.categories/") == std::string::npos;
    });
    return names;
}

/// The first list of hourly values in a case, without its first value.
TEST(DamagedSamples, AMonthWithAnHourLessIsNamedByItsPath)
{
    for (const auto& name : caseSamples()) {
        const auto whole = tests::bytesOf(samples() / name);
        const auto list = whole.find('[', whole.find("\"hourly\""));
        ASSERT_NE(list, std::string::npos);
        auto shorter = whole;
        shorter.erase(list + 1, shorter.find(',', list) - list);
        const auto findings = findingsOf(shorter);
        ASSERT_FALSE(findings.empty()) << name;
        EXPECT_EQ(findings.front().code, "value-count") << name << " " << firstOf(findings);
        EXPECT_NE(findings.front().place.find(".hourly"), std::string::npos)
            << name << " " << firstOf(findings);
    }
}

TEST(DamagedSamples, ADayThatStandsTwiceIsNamedByItsPath)
{
    for (const auto& name : caseSamples()) {
        const auto whole = tests::bytesOf(samples() / name);
        const auto list = whole.find('{', whole.find("\"peak_hours\"")) + 1;
        const auto day = whole.substr(list, whole.find(',', list) + 1 - list);
        auto twice = whole;
        twice.insert(list, day);
        const auto findings = findingsOf(twice);
        ASSERT_FALSE(findings.empty()) << name;
        EXPECT_EQ(findings.front().code, "repeated-key") << name << " " << firstOf(findings);
    }
}

TEST(DamagedSamples, AnHour25IsNamedByItsPath)
{
    for (const auto& name : caseSamples()) {
        auto wrong = tests::bytesOf(samples() / name);
        const auto peaks = wrong.find("\"peak_hours\"");
        const auto colon = wrong.find(':', wrong.find(':', peaks) + 1) + 1;
        const auto end = wrong.find_first_of(",}", colon);
        wrong.replace(colon, end - colon, " 25");
        const auto findings = findingsOf(wrong);
        ASSERT_FALSE(findings.empty()) << name;
        EXPECT_EQ(findings.front().code, "out-of-range") << name << " " << firstOf(findings);
        EXPECT_NE(findings.front().place.find(".peak_hours."), std::string::npos)
            << name << " " << firstOf(findings);
    }
}

} // namespace
} // namespace meritdesk::imports
