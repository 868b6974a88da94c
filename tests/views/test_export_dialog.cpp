#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include "formats/imports/xlsx_grid.h"
#include "views/parts/export_dialog.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

exports::Table tableOf(const QString& title)
{
    return {.title = title,
            .columns = {{.title = QStringLiteral("MW"), .numeric = true}},
            .rows = {{{QStringLiteral("2.14"), QStringLiteral("2.14")}}}};
}

TEST(ExportDialog, WritesAllTablesAsOneWorkbook)
{
    const QTemporaryDir folder;
    ExportDialog dialog({tableOf(QStringLiteral("Hours")), tableOf(QStringLiteral("Companies"))}, nullptr);
    dialog.chooseFormat(1);
    EXPECT_TRUE(dialog.file().endsWith(QStringLiteral("Hours.csv")));
    dialog.chooseAll();
    EXPECT_TRUE(dialog.file().endsWith(QStringLiteral("Hours.xlsx"))) << "a text file holds one table only";
    dialog.setFile(folder.filePath(QStringLiteral("all")));
    const auto said = dialog.write();
    ASSERT_EQ(said.size(), 1U);
    EXPECT_EQ(said.front().code, "file-written");
    QFile file(folder.filePath(QStringLiteral("all.xlsx")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto written = file.readAll().toStdString();
    const auto book = imports::Workbook::open(written);
    ASSERT_TRUE(book);
    EXPECT_EQ(book->sheets(), (std::vector<std::string>{"Hours", "Companies"}));
}

TEST(ExportDialog, OffersAWorkbookOnlyOfSeveralTables)
{
    const ExportDialog dialog({tableOf(QStringLiteral("Hours"))}, nullptr);
    EXPECT_EQ(dialog.findChildren<QComboBox*>().front()->count(), 1);
}

} // namespace
