#include <QByteArray>

#include <gtest/gtest.h>
#include <string>
#include <zlib.h>

#include "core/retail/case.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/zip_files.h"
#include "tests/support/folders.h"

namespace meritdesk::imports {
namespace {

using retail::hourIndex;
using retail::Kwh;

std::string numberOf(std::size_t value, int size)
{
    std::string bytes;
    for (int i = 0; i < size; ++i, value >>= 8U)
        bytes.push_back(static_cast<char>(value & 0xFFU));
    return bytes;
}

/// Raw deflate: what qCompress makes without its length, the two bytes before and the four after.
std::string deflated(const std::string& plain)
{
    const auto bytes = qCompress(QByteArray::fromStdString(plain)).mid(6).chopped(4);
    return bytes.toStdString();
}

/// A zip archive of deflated files.
std::string zipOf(const std::vector<ImportFile>& files)
{
    std::string bytes;
    std::string directory;
    for (const auto& file : files) {
        const auto packed = deflated(file.bytes);
        const auto check =
            crc32(0, reinterpret_cast<const Bytef*>(file.bytes.data()), static_cast<uInt>(file.bytes.size()));
        const auto common = numberOf(20, 2) + numberOf(0, 2) + numberOf(8, 2) + numberOf(0, 4)
                            + numberOf(check, 4) + numberOf(packed.size(), 4) + numberOf(file.bytes.size(), 4)
                            + numberOf(file.name.size(), 2) + numberOf(0, 2);
        directory +=
            "PK\x01\x02" + numberOf(20, 2) + common + numberOf(0, 10) + numberOf(bytes.size(), 4) + file.name;
        bytes += "PK\x03\x04" + common + file.name + packed;
    }
    return bytes + directory + "PK\x05\x06" + numberOf(0, 4) + numberOf(files.size(), 2)
           + numberOf(files.size(), 2) + numberOf(directory.size(), 4) + numberOf(bytes.size(), 4)
           + numberOf(0, 2);
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

TEST(ZipFiles, HostileArchivesAreBounded)
{
    const auto big = zipOf({{"a", std::string(5'000'000, 'a')}});
    EXPECT_LT(big.size(), 100'000U);
    EXPECT_EQ(unzip(big, {.bytes = 1'000'000}).findings().front().code, "zip-too-big");
    std::vector<ImportFile> many(20, ImportFile{"a", "b"});
    EXPECT_EQ(unzip(zipOf(many), {.files = 10}).findings().front().code, "zip-too-big");
    auto cut = zipOf({{"a.xml", message("20250301", 24)}});
    cut.resize(cut.size() / 2);
    EXPECT_EQ(unzip(cut).findings().front().code, "zip-damaged");
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
