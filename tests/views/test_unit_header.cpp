#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

#include "views/parts/table_height.h"
#include "views/parts/unit_header.h"

namespace meritdesk::views {

namespace {

TEST(UnitHeader, setsTheUnitBelowTheName)
{
    EXPECT_EQ(UnitHeader::twoLines(QStringLiteral("Price, EUR/MWh")), QStringLiteral("Price\nEUR/MWh"));
    EXPECT_EQ(UnitHeader::twoLines(QStringLiteral("价格，欧元/兆瓦时")), QStringLiteral("价格\n欧元/兆瓦时"));
    EXPECT_EQ(UnitHeader::twoLines(QStringLiteral("Direction")), QStringLiteral("Direction"));
    EXPECT_EQ(UnitHeader::twoLines(QString()), QString());
}

TEST(UnitHeader, makesColumnsAsWideAsTheirNumbersNeed)
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels(
        {QStringLiteral("Bought from the party, EUR/MWh"), QStringLiteral("Direction")});
    QTableView plain;
    plain.setModel(&model);
    plain.resizeColumnsToContents();
    QTableView table;
    UnitHeader::put(table);
    table.setModel(&model);
    table.resizeColumnsToContents();
    EXPECT_LT(table.columnWidth(0), plain.columnWidth(0));
    EXPECT_GT(table.horizontalHeader()->sizeHint().height(), plain.horizontalHeader()->sizeHint().height());
    EXPECT_TRUE(table.horizontalHeader()->sectionsClickable());
}

TEST(TableHeight, followsTheRowsUpToAMost)
{
    QStandardItemModel model(1, 1);
    QTableView table;
    table.setModel(&model);
    keepHeight(table, 3, false);
    const int one = table.minimumHeight();
    model.insertRow(1);
    const int two = table.minimumHeight();
    EXPECT_EQ(two - one, table.verticalHeader()->defaultSectionSize());
    model.insertRows(2, 5);
    EXPECT_EQ(table.minimumHeight() - two, two - one) << "three rows, then it scrolls";
    model.clear();
    EXPECT_LE(table.minimumHeight(), one);
}

} // namespace

} // namespace meritdesk::views
