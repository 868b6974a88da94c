#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QUndoStack>

#include <gtest/gtest.h>
#include <numeric>

#include "core/derivation/evaluate.h"
#include "formats/words/language.h"
#include "items/group_text.h"
#include "items/origins_model.h"
#include "tests/support/response_sites.h"

namespace meritdesk::items {

namespace {

using Group = GroupTableModel;

class GroupModels : public testing::Test
{
protected:
    GroupModels()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::oilGroup());
        board.finish();
    }

    /// Looks at the price-dependent reduction at the purchase price, whose volume lowers the auction's
    /// demand.
    void lookAtReduction() { board.showMechanism(2); }

    QString at(int row, int column) const { return model.index(row, column).data().toString(); }

    words::ScopedLanguage spoken{"en"};
    document::Document document;
    ResponseBoard board{document};
    Group model{board};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

// E4 of the research note: at 100 MW the auction's price falls by 234.74; 1430.8 - 420 = 1010.8 MW gain
// 1010.8 x 234.741784.. x 12 = 2 847 324 RUB a year.
TEST_F(GroupModels, BuyersGainSellersLoseAndRetailGenerationChangesNothing)
{
    ASSERT_TRUE(board.valid());
    lookAtReduction();
    ASSERT_EQ(model.rowCount(), 6);
    EXPECT_EQ(at(0, Group::Words), QStringLiteral("buys net in both markets: gains"));
    EXPECT_EQ(at(3, Group::Words), QStringLiteral("sells net in both markets: loses"));
    EXPECT_EQ(at(4, Group::Words), QStringLiteral("generates on the retail market only: nothing changes"));
    EXPECT_EQ(at(4, Group::KomGain), QStringLiteral("0"));
    EXPECT_EQ(at(5, Group::Name), QStringLiteral("Group"));
    EXPECT_EQ(at(5, Group::KomPurchase), QStringLiteral("1,430.8"));
    EXPECT_EQ(at(5, Group::KomNet), QStringLiteral("1,010.8"));
    EXPECT_EQ(at(5, Group::KomGain), QStringLiteral("2,847,324"));
}

TEST_F(GroupModels, TheSentencesNameTheNetPositionAsTheReason)
{
    lookAtReduction();
    const auto answer = groupAnswer(model.view(), QStringLiteral("Reduction"));
    EXPECT_TRUE(answer.capacity.startsWith(QStringLiteral(
        "Capacity: the group buys 1,010.8\u00a0MW net, so the fall of the auction's price helps it")))
        << answer.capacity.toStdString();
    EXPECT_TRUE(answer.energy.startsWith(QStringLiteral("Energy: the group buys 907\u00a0MW net in an hour")))
        << answer.energy.toStdString();
    EXPECT_TRUE(answer.even.contains(QStringLiteral("sells less than 1,430.8\u00a0MW of capacity")))
        << answer.even.toStdString();
    EXPECT_FALSE(answer.even.contains(QStringLiteral("would reach")))
        << "no group sells a hundred times its load";
    EXPECT_TRUE(answer.evenLink.isEmpty());
    board.showMechanism(0);
    EXPECT_EQ(groupAnswer(model.view(), {}).capacity,
              QStringLiteral("Capacity: the group buys 1,010.8\u00a0MW net, so a fall would help it."))
        << "an aggregator's service does not lower the auction's demand";
}

TEST_F(GroupModels, AGroupThatSellsMoreLosesByTheFall)
{
    lookAtReduction();
    ASSERT_TRUE(model.setData(model.index(3, Group::KomGeneration), QStringLiteral("2000")));
    board.finish();
    EXPECT_TRUE(groupAnswer(model.view(), {}).capacity.contains(QStringLiteral("sells 569.2\u00a0MW net")));
    EXPECT_TRUE(at(5, Group::KomGain).startsWith(QLatin1Char('-'))) << at(5, Group::KomGain).toStdString();
    document.undoStack().undo();
    EXPECT_EQ(at(3, Group::KomGeneration), QStringLiteral("420"));
}

TEST_F(GroupModels, CompaniesAreAddedNamedAndTakenAway)
{
    QSignalSpy refused(&model, &Group::refused);
    QSignalSpy rejected(&document, &document::Document::rejected);
    const int row = model.add();
    EXPECT_EQ(row, 5);
    EXPECT_EQ(at(row, Group::Words), QStringLiteral("takes no part in the markets"));
    EXPECT_TRUE(model.setData(model.index(row, Group::Name), QStringLiteral("New")));
    EXPECT_FALSE(model.setData(model.index(row, Group::Name), QStringLiteral("Refinery")));
    EXPECT_EQ(rejected.count(), 1);
    EXPECT_FALSE(model.setData(model.index(row, Group::KomPurchase), QStringLiteral("much")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(model.setData(model.index(6, Group::KomPurchase), QStringLiteral("1")))
        << "the group is a sum";
    EXPECT_TRUE(model.remove(row));
    EXPECT_FALSE(model.remove(5)) << "the row of the group";
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(GroupModels, EveryGainExplainsItself)
{
    lookAtReduction();
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int column : {Group::KomGain, Group::DayAheadGain, Group::Words}) {
            const auto how = model.derivation(model.index(row, column));
            ASSERT_TRUE(how) << row;
            EXPECT_EQ(evaluate(*how), readFraction(how->value)) << how->key;
        }
    EXPECT_FALSE(model.derivation(model.index(0, Group::KomPurchase)));
}

TEST_F(GroupModels, WithoutAStudyThereArePositionsAndNoMoney)
{
    document::Document empty;
    ResponseBoard none(empty);
    Group table(none);
    EXPECT_EQ(table.rowCount(), 0);
    ASSERT_GE(table.add(), 0);
    EXPECT_EQ(table.index(0, Group::KomGain).data().toString(), QStringLiteral("–"));
    EXPECT_FALSE(table.derivation(table.index(0, Group::KomGain)));
}

class OriginModels : public testing::Test
{
protected:
    OriginModels()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en")));
        document.newDocument(tests::oilGroup());
    }

    int rowOf(const char* place) const
    {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, OriginsModel::Place).data().toString() == QLatin1String(place))
                return row;
        return -1;
    }

    QString at(const char* place, int column) const
    {
        return model.index(rowOf(place), column).data().toString();
    }

    words::ScopedLanguage spoken{"en"};
    document::Document document;
    OriginsModel model{document};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(OriginModels, EveryGivenNumberOfTheSampleHasASource)
{
    ASSERT_GT(model.rowCount(), 40);
    for (const auto& row : model.rows()) {
        EXPECT_FALSE(row.number.origin.source.empty()) << row.number.place;
        EXPECT_FALSE(givenText(row.number).isEmpty()) << row.number.place;
    }
    EXPECT_EQ(at("prices.buy", OriginsModel::Value), QStringLiteral("600,000\u00a0RUB/MW"));
    EXPECT_EQ(at("prices.buy", OriginsModel::Kind), QStringLiteral("stated in the study"));
    EXPECT_EQ(at("companies[3].kom_generation", OriginsModel::Kind),
              QStringLiteral("constructed for teaching"));
    EXPECT_EQ(at("baselines.days", OriginsModel::Value), QStringLiteral("45 values"));
}

TEST_F(OriginModels, CountsAddUpToAllNumbers)
{
    const auto counts = countOrigins(model.rows());
    EXPECT_EQ(std::accumulate(counts.begin(), counts.end(), 0), model.rowCount());
    EXPECT_GT(counts[static_cast<std::size_t>(response::OriginKind::Study)], 0);
}

TEST_F(OriginModels, KindAndSourceAreTypedInAndTakenBack)
{
    const int row = rowOf("prices.buy");
    EXPECT_TRUE(model.setData(model.index(row, OriginsModel::Source), QStringLiteral("our invoice")));
    EXPECT_TRUE(model.setData(model.index(row, OriginsModel::Kind), 6));
    EXPECT_EQ(at("prices.buy", OriginsModel::Kind), QStringLiteral("own entry"));
    EXPECT_EQ(at("prices.buy", OriginsModel::Source), QStringLiteral("our invoice"));
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(at("prices.buy", OriginsModel::Kind), QStringLiteral("stated in the study"));
    EXPECT_FALSE(model.setData(model.index(row, OriginsModel::Value), QStringLiteral("1")));
}

TEST_F(OriginModels, TheFilterShowsAKindOrWhatHoldsAText)
{
    OriginFilter filter;
    filter.setSourceModel(&model);
    EXPECT_EQ(filter.rowCount(), model.rowCount());
    filter.setText(QStringLiteral("companies[3]"));
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setText({});
    filter.setKind(response::OriginKind::Memory);
    EXPECT_EQ(filter.rowCount(),
              countOrigins(model.rows())[static_cast<std::size_t>(response::OriginKind::Memory)]);
    filter.setKind(std::nullopt);
    EXPECT_EQ(filter.rowCount(), model.rowCount());
}

TEST_F(OriginModels, TheReportPrintsTheSameTable)
{
    const auto table = originsTable(document.scenario());
    ASSERT_EQ(table.rows.size(), static_cast<std::size_t>(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            EXPECT_EQ(table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].shown,
                      model.index(row, column).data().toString());
}

} // namespace

} // namespace meritdesk::items
