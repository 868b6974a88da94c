#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <string>
#include <xlsxwriter.h>

#include "core/retail/case.h"
#include "formats/imports/import_preview.h"
#include "formats/imports/xlsx_cell.h"
#include "formats/imports/xlsx_grid.h"

namespace meritdesk::imports {
namespace {

/// A workbook with a cover sheet and a day of hours: real dates, numbers and a heading.
std::string workbook()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("a.xlsx"));
    lxw_workbook* book = workbook_new(QFile::encodeName(path).constData());
    lxw_worksheet* cover = workbook_add_worksheet(book, "Обложка");
    worksheet_write_string(cover, 0, 0, "Отчёт", nullptr);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Часы");
    lxw_format* format = workbook_add_format(book);
    format_set_num_format(format, "dd.mm.yyyy hh:mm");
    worksheet_write_string(sheet, 2, 1, "Время", nullptr);
    worksheet_write_string(sheet, 2, 2, "Расход, МВт·ч", nullptr);
    for (int hour = 0; hour < 24; ++hour) {
        lxw_datetime stamp{2025, 3, 1, hour, 0, 0};
        const auto row = static_cast<lxw_row_t>(3 + hour);
        worksheet_write_datetime(sheet, row, 1, &stamp, format);
        worksheet_write_number(sheet, row, 2, 0.1 + 0.2 + hour, nullptr);
    }
    workbook_close(book);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

TEST(XlsxImport, DatesAndFloatingNumbersComeAsTheyWereTyped)
{
    const auto read = readImport({.files = {{"a.xlsx", workbook()}}});
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->understood("import-sheet"), "Часы");
    EXPECT_EQ(read->understood("import-unit"), "mwh");
    ASSERT_TRUE(read->edit);
    const auto next = read->edit->apply({});
    const auto& hours = *next->retail->sites.at(0).points.at(0).own->hours;
    ASSERT_EQ(hours.kwh.size(), 24U);
    EXPECT_EQ(retail::Kwh::fromMantissa(hours.kwh[0]).text(), "300");
    EXPECT_EQ(retail::Kwh::fromMantissa(hours.kwh[23]).text(), "23300");
    EXPECT_EQ(read->doubtful.size(), 0U);
    EXPECT_EQ(read->grid->line(read->headerRow), 3);
}

TEST(XlsxImport, TheOtherSheetCanBeChosen)
{
    const auto read =
        readImport({.files = {{"a.xlsx", workbook()}}, .choices = {{"import-sheet", "Обложка"}}});
    ASSERT_TRUE(read.ok());
    EXPECT_FALSE(read->edit.has_value());
    EXPECT_EQ(read->grid->rows(), 1);
}

TEST(XlsxCell, FormatsTellDaysClocksAndNumbersApart)
{
    EXPECT_EQ(shownBy(14, ""), NumberShown::Day);
    EXPECT_EQ(shownBy(22, ""), NumberShown::Stamp);
    EXPECT_EQ(shownBy(164, "[$-419]dd\\ mmmm\\ yyyy;@"), NumberShown::Day);
    EXPECT_EQ(shownBy(165, "h:mm"), NumberShown::Clock);
    EXPECT_EQ(shownBy(166, "#,##0.00\" days\""), NumberShown::Number);
    EXPECT_EQ(shownBy(0, "General"), NumberShown::Number);
    EXPECT_EQ(cellText("45717.041666666664", NumberShown::Stamp, false), "2025-03-01 01:00");
    EXPECT_EQ(cellText("45717", NumberShown::Day, false), "2025-03-01");
    EXPECT_EQ(cellText("44255", NumberShown::Day, true), "2025-03-01");
    EXPECT_EQ(cellText("0.30000000000000004", NumberShown::Number, false), "0.3");
    EXPECT_EQ(columnOf("AB12"), 27);
}

TEST(XlsxCell, WhatIsNoFiniteNumberStaysAsItStands)
{
    for (const auto* characters : {"nan", "-nan", "inf", "-inf", "1e999", "45717x", "nan(7)", ""})
        for (const auto shown :
             {NumberShown::Number, NumberShown::Day, NumberShown::Clock, NumberShown::Stamp})
            EXPECT_EQ(cellText(characters, shown, false), characters);
    EXPECT_EQ(cellText("0.30000000000000004x", NumberShown::Number, false), "0.30000000000000004x");
}

TEST(XlsxImport, ADamagedWorkbookIsSaidClearly)
{
    auto bytes = workbook();
    bytes.resize(bytes.size() * 2 / 3);
    EXPECT_FALSE(Workbook::open(bytes).ok());
}

} // namespace
} // namespace meritdesk::imports
