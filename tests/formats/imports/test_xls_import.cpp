#include <gtest/gtest.h>
#include <string>

#include "formats/imports/import_preview.h"
#include "formats/imports/xls_book.h"
#include "tests/support/xls_book.h"

namespace meritdesk::imports {
namespace {

using tests::XlsSheet;

/// A day of hours: real dates with times, floating numbers, Russian headings, and a cover sheet before it.
std::string workbook()
{
    XlsSheet cover{.name = "Обложка"};
    cover.texts(0, {"Отчёт"});
    XlsSheet hours{.name = "Часы"};
    hours.texts(2, {"", "Время", "Расход, МВт·ч"});
    for (int hour = 0; hour < 24; ++hour)
        hours.number(3 + hour, 1, 45717 + hour / 24.0, 22).number(3 + hour, 2, 0.1 + 0.2 + hour);
    return tests::xlsBytes({cover, hours});
}

TEST(XlsBook, NumbersAndDatesComeAsTheyWereTyped)
{
    XlsSheet sheet{.name = "Лист 1"};
    sheet.texts(0, {"  текст с пробелами  ", "", "1 234,56"});
    sheet.number(2, 0, 0.1 + 0.2).number(2, 1, 2266.7600000000002).number(2, 2, -7).number(2, 3, 1e-7);
    sheet.number(3, 0, 45717, 14).number(3, 1, 45717 + 1 / 24.0, 22).number(3, 2, 45717.999305555555, 22);
    const auto sheets = readXls(tests::xlsBytes({sheet}));
    ASSERT_TRUE(sheets.ok());
    ASSERT_EQ(sheets->size(), 1U);
    const auto& grid = sheets->front().grid;
    EXPECT_EQ(sheets->front().name, "Лист 1");
    ASSERT_EQ(grid.rows(), 3); // the empty row is left out, lines keep their numbers
    EXPECT_EQ(grid.line(1), 3);
    EXPECT_EQ(grid.at(0, 0), "текст с пробелами");
    EXPECT_EQ(grid.at(0, 2), "1 234,56");
    EXPECT_EQ(grid.at(1, 0), "0.3");
    EXPECT_EQ(grid.at(1, 1), "2266.76");
    EXPECT_EQ(grid.at(1, 2), "-7");
    EXPECT_EQ(grid.at(1, 3), "0.0000001");
    EXPECT_EQ(grid.at(2, 0), "2025-03-01");
    EXPECT_EQ(grid.at(2, 1), "2025-03-01 01:00");
    EXPECT_EQ(grid.at(2, 2), "2025-03-01 23:59");
}

TEST(XlsBook, ManyTextsContinueInTheNextRecords)
{
    XlsSheet sheet{.name = "Много"};
    for (int row = 0; row < 3000; ++row)
        sheet.texts(row, {"строка номер " + std::to_string(row)});
    const auto sheets = readXls(tests::xlsBytes({sheet}));
    ASSERT_TRUE(sheets.ok());
    ASSERT_EQ(sheets->front().grid.rows(), 3000);
    EXPECT_EQ(sheets->front().grid.at(2999, 0), "строка номер 2999");
}

TEST(XlsImport, MeterHoursOfAnOldWorkbookAreReadLikeThoseOfANewOne)
{
    // people rename what they saved: the bytes tell what it is
    for (const auto* name : {"a.xls", "a.xlsx", ""}) {
        const auto read = readImport({.files = {{name, workbook()}}});
        ASSERT_TRUE(read.ok()) << name;
        EXPECT_EQ(read->understood("import-sheet"), "Часы");
        EXPECT_EQ(read->understood("import-unit"), "mwh");
        ASSERT_TRUE(read->edit);
        const auto next = read->edit->apply({});
        const auto& hours = *next->retail->sites.at(0).points.at(0).own->hours;
        ASSERT_EQ(hours.kwh.size(), 24U);
        EXPECT_EQ(retail::Kwh::fromMantissa(hours.kwh[23]).text(), "23300");
        EXPECT_EQ(read->doubtful.size(), 0U);
    }
}

TEST(XlsImport, ADamagedWorkbookIsAFindingAtAnyLength)
{
    const auto whole = workbook();
    for (std::size_t size = 8; size < whole.size(); size += 97) {
        const auto read = readImport({.files = {{"a.xls", whole.substr(0, size)}}});
        const auto code = read.ok() ? std::string("xls-damaged") : read.findings().front().code;
        EXPECT_EQ(code, "xls-damaged") << size;
    }
    const auto head = readImport({.files = {{"a.xls", whole.substr(0, 700)}}});
    ASSERT_FALSE(head.ok());
    EXPECT_EQ(head.findings().front().place, "a.xls");
}

TEST(XlsImport, ScrambledBytesNeverGetThrough)
{
    const auto whole = workbook();
    unsigned state = 12345;
    const auto next = [&state] { return state = state * 1103515245U + 12345U; };
    for (int round = 0; round < 300; ++round) {
        auto bytes = whole;
        for (int i = 0; i < 1 + round % 40; ++i)
            bytes[8 + next() % (bytes.size() - 8)] = static_cast<char>(next() >> 16U);
        const auto read = readImport({.files = {{"a.xls", bytes}}});
        EXPECT_TRUE(read.ok() || !read.findings().empty());
    }
    EXPECT_EQ(readImport({.files = {{"a.xls", std::string("\x00\x01\x02", 3)}}}).findings().front().code,
              "unknown-file-kind");
}

} // namespace
} // namespace meritdesk::imports
