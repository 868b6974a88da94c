#include <gtest/gtest.h>
#include <string>
#include <zip.h>

#include "core/retail/case.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/zip_files.h"
#include "tests/support/folders.h"

namespace meritdesk::imports {
namespace {

using retail::hourIndex;
using retail::Kwh;

/// A zip archive of packed files.
std::string zipOf(const std::vector<ImportFile>& files)
{
    zip_error_t reason;
    zip_error_init(&reason);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &reason);
    zip_source_keep(target); // closing the archive gives back its own hold only
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &reason);
    for (const auto& file : files)
        zip_file_add(archive, file.name.c_str(),
                     zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0), 0);
    EXPECT_EQ(zip_close(archive), 0);
    zip_stat_t found;
    zip_source_stat(target, &found);
    std::string bytes(found.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// A message of one day with one point: `count` periods, the n-th has the value n.
std::string message(const std::string& day, int count, const std::string& point = "562080073213101")
{
    std::string text =
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?>\n<message class=\"80020\" version=\"2\" "
        "number=\"1\"><datetime><day>"
        + day + "</day></datetime><area><measuringpoint code=\"" + point
        + "\" name=\"p\"><measuringchannel code=\"01\" desc=\"d\">";
    const auto clock = [&](int period) {
        const int minutes = period * 1440 / count % 1440;
        const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
        return two(minutes / 60) + two(minutes % 60);
    };
    for (int i = 0; i < count; ++i)
        text += "<period start=\"" + clock(i) + "\" end=\"" + clock(i + 1) + "\"><value>" + std::to_string(i)
                + "</value></period>";
    return text + "</measuringchannel></measuringpoint></area></message>";
}

ImportPreview preview(std::vector<ImportFile> files, std::map<std::string, std::string> choices = {})
{
    auto read = readImport({.files = std::move(files), .choices = std::move(choices)});
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.findings().front().code);
    return read.ok() ? *read : ImportPreview{};
}

std::string kwhAt(const ImportPreview& read, const char* date, int hour, std::size_t point = 0)
{
    if (!read.edit)
        return "no edit";
    const auto next = read.edit->apply({});
    const auto value =
        next->retail->sites.at(0).points.at(point).own->hours->at(hourIndex(*readDay(date), hour));
    return value == retail::HourlySeries::missing ? "missing" : Kwh::fromMantissa(value).text();
}

TEST(MessageImport, HalvesAndWholeHoursGiveHours)
{
    const auto read = preview({{"a.xml", message("20250301", 48)}, {"b.xml", message("20250302", 24)}});
    EXPECT_EQ(read.format, "80020");
    EXPECT_EQ(read.counts.hours, 48);
    EXPECT_EQ(kwhAt(read, "2025-03-01", 0), "1");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 23), "93");
    EXPECT_EQ(kwhAt(read, "2025-03-02", 23), "23");
}

TEST(MessageImport, SeveralPointsAreAllTakenOrOneIsChosen)
{
    const std::vector<ImportFile> files{{"a.xml", message("20250301", 24, "111111111111111")},
                                        {"b.xml", message("20250301", 24, "222222222222222")}};
    EXPECT_EQ(preview(files).counts.points, 2);
    EXPECT_EQ(preview(files, {{"import-meter", "222222222222222"}}).counts.points, 1);
}

TEST(MessageImport, EveryMeterMayBecomeASiteOfItsOwn)
{
    const std::vector<ImportFile> files{{"a.xml", message("20250301", 24, "111111111111111")},
                                        {"b.xml", message("20250301", 24, "222222222222222")}};
    const auto read = preview(files, {{"import-site", "each"}});
    ASSERT_TRUE(read.edit);
    const auto once = read.edit->apply({});
    ASSERT_TRUE(once.ok());
    const auto& sites = once->retail->sites;
    ASSERT_EQ(sites.size(), 2U);
    EXPECT_TRUE(once->retail->portfolio);
    EXPECT_NE(sites[0].name, sites[1].name);
    for (const auto& site : sites) {
        EXPECT_EQ(site.points.size(), 1U);
        EXPECT_EQ(site.maxPowerKw.text(), "23");
    }
    const auto twice = read.edit->apply(*once);
    ASSERT_EQ(twice->retail->sites.size(), 4U);
    EXPECT_EQ(twice->retail->sites[2].name, sites[0].name + " (2)");
    const auto one = preview({files.front()}, {{"import-site", "each"}});
    EXPECT_EQ(one.understood("import-site"), "new") << "one meter has nothing to choose";
}

TEST(MessageImport, AnEmptyOrUnsureValueIsAGap)
{
    auto text = message("20250301", 24);
    const std::string wanted = "<value>5</value>";
    text.replace(text.find(wanted), wanted.size(), "<value status=\"1\"></value>");
    const std::string other = "<value>7</value>";
    text.replace(text.find(other), other.size(), "<value>7,25</value>");
    const auto read = preview({{"a.xml", text}});
    EXPECT_EQ(kwhAt(read, "2025-03-01", 5), "missing");
    EXPECT_EQ(kwhAt(read, "2025-03-01", 7), "7.25");
    EXPECT_EQ(read.counts.gaps, 1);
    EXPECT_TRUE(read.doubtful.empty());
}

TEST(MessageImport, TheBundledWeekIsTheSameZippedOrNot)
{
    const auto folder = tests::sourceFolder() / "resources" / "samples" / "meter-80020";
    std::vector<ImportFile> files;
    std::vector<ImportFile> archive;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        auto& list = entry.path().extension() == ".zip" ? archive : files;
        list.push_back({entry.path().filename().string(), tests::bytesOf(entry.path())});
    }
    const auto loose = preview(files);
    const auto zipped = preview(archive);
    EXPECT_GE(loose.counts.hours, 7 * 24 - loose.counts.gaps);
    EXPECT_EQ(loose.counts, zipped.counts);
    EXPECT_EQ(kwhAt(loose, "2025-11-03", 12), kwhAt(zipped, "2025-11-03", 12));
}

TEST(MessageImport, NestedArchivesAndFoldersAreOpened)
{
    const auto inner = zipOf({{"deep/../../b.xml", message("20250302", 24)}});
    const auto read =
        preview({{"week.zip", zipOf({{"2025/03/a.xml", message("20250301", 24)}, {"b.zip", inner}})}});
    EXPECT_EQ(read.counts.hours, 48);
}

std::string faultOf(const Result<std::vector<ImportFile>>& result)
{
    return result.ok() ? "none" : result.findings().front().code;
}

TEST(ZipFiles, HostileArchivesAreBounded)
{
    const auto big = zipOf({{"a", std::string(5'000'000, 'a')}});
    EXPECT_LT(big.size(), 100'000U);
    EXPECT_EQ(faultOf(unzip(big, {.bytes = 1'000'000})), "zip-too-big");
    std::vector<ImportFile> many;
    for (int i = 0; i < 20; ++i)
        many.push_back({std::to_string(i), "b"});
    EXPECT_EQ(unzip(zipOf(many), {.files = 20}).value().size(), 20U);
    EXPECT_EQ(faultOf(unzip(zipOf(many), {.files = 10})), "zip-too-big");
    auto cut = zipOf({{"a.xml", message("20250301", 24)}});
    cut.resize(cut.size() / 2);
    EXPECT_EQ(faultOf(unzip(cut)), "zip-damaged");
    auto wrong = zipOf({{"a.xml", message("20250301", 24)}});
    wrong[wrong.find("a.xml") + 10] ^= 0x40; // inside the packed bytes: unpacks otherwise or not at all
    EXPECT_EQ(faultOf(unzip(wrong)), "zip-damaged");
    EXPECT_EQ(faultOf(unzip("")), "zip-damaged");
    std::string nested = message("20250301", 24);
    for (int depth = 0; depth < 8; ++depth)
        nested = zipOf({{"x.zip", nested}});
    EXPECT_FALSE(readImport({.files = {{"x.zip", nested}}}).ok());
}

TEST(MessageImport, BrokenMessagesAreNamedAndTheOthersRead)
{
    const auto read = preview({{"a.xml", message("20250301", 24)},
                               {"bad.xml", "<?xml version=\"1.0\"?><message class=\"80020\"><"}});
    EXPECT_EQ(read.counts.hours, 24);
    ASSERT_FALSE(read.findings.empty());
    EXPECT_EQ(read.findings.front().place.substr(0, 7), "bad.xml");
}

} // namespace
} // namespace meritdesk::imports
