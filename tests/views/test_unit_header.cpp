#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

#include "views/parts/table_height.h"
#include "views/parts/unit_header.h"
#include "views/parts/wrapped_header.h"

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

TEST(UnitHeader, breaksALongNameOfANumberButNotAShortHeadingOfWords)
{
    QStandardItemModel model(1, 3);
    const auto name = [&model](int column, const QString& text, Qt::AlignmentFlag side) {
        model.setHeaderData(column, Qt::Horizontal, text);
        model.setHeaderData(column, Qt::Horizontal, static_cast<int>(side), Qt::TextAlignmentRole);
    };
    name(0, QStringLiteral("Period"), Qt::AlignLeft);
    name(1, QStringLiteral("Imbalance without its sign, MWh"), Qt::AlignRight);
    name(2, QStringLiteral("What it rests on"), Qt::AlignLeft);
    QTableView table;
    UnitHeader::put(table);
    table.setModel(&model);
    table.resizeColumnsToContents();
    const auto& metrics = table.horizontalHeader()->fontMetrics();
    EXPECT_LT(table.columnWidth(1), metrics.horizontalAdvance(QStringLiteral("Imbalance without its sign")));
    EXPECT_GT(table.columnWidth(2), metrics.horizontalAdvance(QStringLiteral("What it rests on")));
}

TEST(TableHeight, leavesRoomForTheBarOnlyWhereColumnsAreTooWide)
{
    QStandardItemModel model(1, 2);
    QTableView table;
    table.setModel(&model);
    table.resize(600, 200);
    table.setColumnWidth(0, 100);
    table.setColumnWidth(1, 100);
    keepHeight(table, 3, true);
    const int narrow = table.minimumHeight();
    table.setColumnWidth(1, 900);
    EXPECT_GT(table.minimumHeight(), narrow);
    table.setColumnWidth(1, 100);
    EXPECT_EQ(table.minimumHeight(), narrow);
}

TEST(WrappedHeader, breaksALongHeadingWhereItGetsNarrowest)
{
    const QTableView table;
    const auto wrapped = [&table](const QString& text) {
        return WrappedHeader::wrapped(text, table.fontMetrics());
    };
    EXPECT_EQ(wrapped(QStringLiteral("Price-dependent, at the purchase price")),
              QStringLiteral("Price-dependent\nat the purchase price"));
    EXPECT_EQ(wrapped(QStringLiteral("Reduction at the purchase price")),
              QStringLiteral("Reduction at the\npurchase price"));
    EXPECT_EQ(wrapped(QStringLiteral("Load, MW")), QStringLiteral("Load\nMW"));
    EXPECT_EQ(wrapped(QStringLiteral("Price of")), QStringLiteral("Price of"));
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
