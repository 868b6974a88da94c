#include <QStandardItemModel>

#include <gtest/gtest.h>

#include "items/table_export.h"

namespace meritdesk::items {

namespace {

QList<QStandardItem*> row(const char* name, const char* shown, const char* exact)
{
    auto* number = new QStandardItem(QString::fromUtf8(shown));
    if (*exact != '\0')
        number->setData(QString::fromUtf8(exact), ExactRole);
    return {new QStandardItem(QString::fromUtf8(name)), number};
}

TEST(TableExport, AModelWithRowsButNoColumnsEnds)
{
    class Bare : public QAbstractTableModel
    {
    public:
        [[nodiscard]] int rowCount(const QModelIndex& parent) const override
        {
            return parent.isValid() ? 0 : 3;
        }

        [[nodiscard]] int columnCount(const QModelIndex& /*parent*/) const override { return 0; }

        [[nodiscard]] QVariant data(const QModelIndex& /*index*/, int /*role*/) const override { return {}; }
    };

    EXPECT_EQ(tableOf(Bare(), QStringLiteral("None")).rows.size(), 3U);
}

TEST(TableExport, KeepsShownAndExactAndIndentsChildren)
{
    QStandardItemModel model;
    model.setHorizontalHeaderLabels({QStringLiteral("Line"), QStringLiteral("Cost")});
    model.setHeaderData(1, Qt::Horizontal, QStringLiteral("RUB"), UnitRole);
    const auto total = row("Total", "1,234.50", "1234.5");
    model.appendRow(total);
    const auto energy = row("Energy", "1,000", "1000");
    total.front()->appendRow(energy);
    energy.front()->appendRow(row("Night", "400", "400"));
    model.appendRow(row("Unknown", "–", ""));
    const auto table = tableOf(model, QStringLiteral("Bill"));
    EXPECT_EQ(table.title, QStringLiteral("Bill"));
    ASSERT_EQ(table.columns.size(), 2U);
    EXPECT_EQ(table.columns[1].heading(), QStringLiteral("Cost, RUB"));
    EXPECT_FALSE(table.columns[0].numeric);
    EXPECT_TRUE(table.columns[1].numeric);
    std::string text;
    for (const auto& cells : table.rows)
        text += (cells[0].shown + u'|' + cells[1].shown + u'|' + cells[1].exact + u'\n').toStdString();
    EXPECT_EQ(text, "Total|1,234.50|1234.5\n  Energy|1,000|1000\n    Night|400|400\nUnknown|–|\n");
}

TEST(TableExport, AnEmptyModelGivesAnEmptyTable)
{
    const QStandardItemModel model;
    const auto table = tableOf(model, {});
    EXPECT_TRUE(table.columns.empty());
    EXPECT_TRUE(table.rows.empty());
}

} // namespace

} // namespace meritdesk::items
