#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include "items/found_values_model.h"

namespace meritdesk::items {

namespace {

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

/// A price report with a capacity price and hours of one day of November only.
imports::ImportPreview report()
{
    std::string text =
        "Средневзвешенная нерегулируемая цена на мощность на оптовом рынке, руб/МВт;1132614,35\n"
        "дата;час;на сутки вперед\n";
    for (int hour = 0; hour < 24; ++hour)
        text += "01.11.2025;" + std::to_string(hour) + ";2000,5\n";
    auto read = imports::readImport({.files = {{std::string(), text}}});
    EXPECT_TRUE(read.ok());
    return read.ok() ? *read : imports::ImportPreview{};
}

TEST(FoundValuesModel, SaysWhatWasFoundWhereAndWhyNot)
{
    FoundValuesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(report());
    const auto text = printed(model);
    EXPECT_NE(text.find("What|Value|Place|Remark\n"), std::string::npos);
    EXPECT_NE(text.find("Purchased capacity, 2025-11|1,132,614.35\u00a0RUB/MW|Line 1|\n"), std::string::npos)
        << text;
    EXPECT_NE(text.find("|Line 2|not taken, a whole month is needed; hours without a price: 696\n"),
              std::string::npos)
        << text;
    EXPECT_NE(text.find("||not in this document\n"), std::string::npos) << text;
    EXPECT_TRUE(model.index(0, 0).data(Qt::BackgroundRole).isValid());
}

} // namespace

} // namespace meritdesk::items
