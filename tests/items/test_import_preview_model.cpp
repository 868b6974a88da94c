#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "items/import_preview_model.h"

namespace meritdesk::items {

namespace {

imports::ImportPreview previewOf(const std::string& text)
{
    auto read = imports::readImport({.files = {{std::string(), text}}});
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : imports::ImportPreview{};
}

/// A model as text: the header and the rows, cells by bars.
std::string printed(const QAbstractItemModel& model)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << (row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data())
                         .toString();
        text += cells.join(QLatin1Char('|')) + QLatin1Char('\n');
    }
    return text.toStdString();
}

/// Eight hours with notes; the value of the second is a word.
std::string hours()
{
    std::string text = "Date;Hour;kWh;Note\n";
    for (int hour = 1; hour <= 8; ++hour)
        text += "21.03.2025;" + std::to_string(hour) + ";"
                + (hour == 2 ? "many" : std::to_string(hour) + ",5") + ";ok\n";
    return text;
}

TEST(ImportPreviewModel, ShowsTheFileWithWhatItsColumnsMean)
{
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(printed(model), "\n");
    model.show(previewOf(hours()));
    EXPECT_EQ(printed(model), "Day|Hour|Value, kWh|Not used\nDate|Hour|kWh|Note\n21.03.2025|1|1,5|ok\n"
                              "21.03.2025|2|many|ok\n21.03.2025|3|3,5|ok\n21.03.2025|4|4,5|ok\n"
                              "21.03.2025|5|5,5|ok\n21.03.2025|6|6,5|ok\n21.03.2025|7|7,5|ok\n"
                              "21.03.2025|8|8,5|ok\n");
    EXPECT_EQ(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toInt(), 2) << "the line of the file";
    model.show(previewOf("Side;Price;Quantity\nbuy;30;10\n"));
    EXPECT_EQ(printed(model), "Side|Price|Quantity\nSide|Price|Quantity\nbuy|30|10\n");
}

TEST(ImportPreviewModel, MarksDoubtfulCellsAndSaysWhy)
{
    ImportPreviewModel model;
    model.show(previewOf(hours()));
    const auto doubtful = model.index(2, 2);
    const auto good = model.index(1, 2);
    EXPECT_NE(doubtful.data(Qt::BackgroundRole), good.data(Qt::BackgroundRole));
    EXPECT_EQ(doubtful.data(Qt::ToolTipRole).toString().toStdString(), "\"many\" is not a number");
    EXPECT_FALSE(good.data(Qt::ToolTipRole).isValid());
    EXPECT_EQ(good.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight, Qt::AlignRight);
    EXPECT_FALSE(model.index(1, 3).data(Qt::BackgroundRole).isValid()) << "a column that is not used";
}

TEST(DoubtfulCellsModel, ListsThePlacesAsThePersonSeesThem)
{
    DoubtfulCellsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(previewOf(hours()));
    EXPECT_EQ(printed(model), "Place|What is wrong\nLine 3, column 3|\"many\" is not a number\n");
    EXPECT_EQ(model.cell(0).row, 2);
    model.show({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace

} // namespace meritdesk::items
