#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/screen_edits.h"
#include "items/screen_indicators.h"
#include "items/screen_tables.h"
#include "items/table_export.h"
#include "items/threshold_model.h"
#include "tests/support/series.h"

using namespace meritdesk;
using namespace meritdesk::items;
using auction::Level;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

constexpr std::array<ScreenTableModel::Make, 7> everyTable{
    &roundsTable, &firmsTable, &bidsTable, &flagsTable, &equalBidsTable, &runsTable, &fulfilmentTable};

/// A model as text, a row a line, cells with bars between; a star marks what is beyond a threshold.
std::string printed(const QAbstractItemModel& model)
{
    QStringList lines;
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings << model.headerData(column, Qt::Horizontal).toString();
    lines << headings.join(QLatin1Char('|'));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const bool flagged = index.data(ScreenTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (flagged ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class Screens : public testing::Test
{
protected:
    Screens()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(tests::screensScenario());
    }

    ~Screens() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] std::string table(ScreenTableModel::Make make)
    {
        const ScreenTableModel model(board(), make);
        return printed(model);
    }

    ScreenBoard& board()
    {
        if (!m_board)
            m_board = std::make_unique<ScreenBoard>(document);
        return *m_board;
    }

    const QLocale localeBefore = QLocale();
    document::Document document;

private:
    std::unique_ptr<ScreenBoard> m_board = {};
};

} // namespace

TEST_F(Screens, TheRoundsHaveTheirIndicatorsAndFlags)
{
    EXPECT_EQ(table(&roundsTable), "Round|Demand, MWh|HHI|Largest|Flags\n"
                                   "2025-01|1,000|2,534.72*|0.9167*|14*\n"
                                   "2025-02|1,000|2,534.72*|0.9167*|14*\n"
                                   "2025-03|1,000|2,534.72*|0.9167*|14*\n"
                                   "2025-04|1,000|2,534.72*|0.9167*|14*\n"
                                   "2025-05|1,000|2,534.72*|0.9167*|16*\n"
                                   "2025-06|1,000|2,534.72*|0.9167*|16*\n"
                                   "2025-07|1,000|1,738.28|0.7188*|13*\n"
                                   "2025-08|1,000|1,738.28|0.7188*|13*");
}

TEST_F(Screens, TheFirmsOfTheWorkedExampleHaveItsIndices)
{
    board().showRound(5);
    // The indices of five firms with 300, 200, 450, 150 and 100 against a demand of 1000.
    EXPECT_EQ(table(&firmsTable),
              "Firm|Capacity, MWh|Share|RSI|Must-run ratio|Dual pivotal|Triple pivotal|Offered part\n"
              "Hillside Power|300|0.25|0.9*|0.3333|0.45*|0.25*|1\n"
              "North Plant|200|0.1667|1|0|0.55*|0.25*|1\n"
              "Crosswater|450|0.375|0.75*|0.5556|0.45*|0.25*|0.7556\n"
              "Greenway|150|0.125|1.05|0|0.6*|0.3*|1\n"
              "Kestrel Power|100|0.0833|1.1|0|0.65*|0.35*|1");
}

TEST_F(Screens, TheBidsOfARoundLieAsTheContractComputesThem)
{
    board().showRound(4);
    EXPECT_EQ(table(&bidsTable), "Measure|Buyers|Sellers|Both sides\n"
                                 "Bidders|3|5|8\n"
                                 "Different prices|3|2|5\n"
                                 "Most frequent price|386|372|372\n"
                                 "Share of bidders at it|0.3333|0.8*|0.5*\n"
                                 "Simpson concentration of prices|0.3333|0.68|0.3125\n"
                                 "Chance of equal bids, log10|-4.0086|-8.0173|-14.0303\n"
                                 "Mean bid|389.3333|374.4|380\n"
                                 "Standard deviation|3.0551|5.3666|8.8802\n"
                                 "Coefficient of variation|0.0078|0.0143|0.0234\n"
                                 "Deviation over the price band|0.0306|0.0537|0.0888");
}

TEST_F(Screens, AFlagSaysItsSentenceWithItsEvidence)
{
    const ScreenTableModel flags(board(), &flagsTable);
    ASSERT_EQ(flags.rowCount(), 119);
    const auto row = [&flags](int at) {
        QStringList cells;
        for (int column = 0; column < flags.columnCount(); ++column)
            cells << flags.index(at, column).data().toString();
        return cells.join(QLatin1Char('|')).toStdString();
    };
    EXPECT_EQ(row(0), "2025-01|Hillside Power: the others could serve only 0.9 of the demand, below "
                      "1|0.9|1|teaching default");
    EXPECT_EQ(row(70),
              "2025-05|coordination or focal price: a share of 0.8 of the bidders bids the same price, at or "
              "above 0.5|0.8|0.5|teaching default");
    EXPECT_EQ(
        row(115),
        "all rounds|Greenway + North Plant: equal bids in 4 rounds; the level is 3|4|3|teaching default");
}

TEST_F(Screens, TheMatrixOfEqualBidsIsSymmetricAndMarksThePairsAboveTheThreshold)
{
    EXPECT_EQ(table(&equalBidsTable), "Equal bids|Greenway|North Plant|Crosswater|Hillside Power\n"
                                      "Greenway||4*|2|2\n"
                                      "North Plant|4*||2|2\n"
                                      "Crosswater|2|2||2\n"
                                      "Hillside Power|2|2|2|");
}

TEST_F(Screens, RunsWithoutAwardAndFulfilmentAreCountedOverTheSeries)
{
    const auto runs = table(&runsTable);
    EXPECT_NE(runs.find("Kestrel Power|Sellers|5*|2"), std::string::npos) << runs;
    EXPECT_NE(runs.find("City Retail|Buyers|0|0"), std::string::npos) << runs;
    const auto fulfilment = table(&fulfilmentTable);
    EXPECT_NE(fulfilment.find("Participant|Contracted, MWh|Delivered, MWh|Fulfilment"), std::string::npos);
    EXPECT_NE(fulfilment.find("Crosswater|3,449|2,966.14|0.86*"), std::string::npos) << fulfilment;
    EXPECT_NE(fulfilment.find("North Plant|968|919.6|0.95*"), std::string::npos) << fulfilment;
    EXPECT_NE(fulfilment.find("Greenway|700|700|1\n"), std::string::npos) << fulfilment;
}

TEST_F(Screens, EveryNumberThatIsExplainedIsTheValueOfItsDerivation)
{
    std::size_t explained = 0;
    for (const std::size_t round : {0U, 4U, 7U}) {
        board().showRound(round);
        for (const auto make : everyTable) {
            const ScreenTableModel model(board(), make);
            for (int row = 0; row < model.rowCount(); ++row)
                for (int column = 0; column < model.columnCount(); ++column) {
                    const auto derivation = model.derivation(model.index(row, column));
                    if (!derivation)
                        continue;
                    ++explained;
                    const auto value = evaluate(*derivation);
                    ASSERT_TRUE(value) << derivation->key << ' ' << derivation->formula;
                    EXPECT_EQ(printFraction(*value), derivation->value) << derivation->key;
                    EXPECT_FALSE(derivation->source.text.empty());
                }
        }
    }
    EXPECT_GT(explained, 300U);
}

TEST_F(Screens, TheValueOfEveryFlagIsTheValueOfItsEvidence)
{
    const ScreenTableModel flags(board(), &flagsTable);
    for (int row = 0; row < flags.rowCount(); ++row) {
        const auto derivation = flags.derivation(flags.index(row, 2));
        ASSERT_TRUE(derivation) << row;
        const auto value = readFraction(derivation->value);
        ASSERT_TRUE(value) << derivation->value;
        EXPECT_EQ(printRounded(*value, 6), flags.index(row, 2).data(ExactRole).toString().toStdString())
            << row;
    }
}

TEST_F(Screens, CountsAndDemandsAreExplainedToo)
{
    const auto explained = [this](ScreenTableModel::Make make, int row, int column) {
        const ScreenTableModel model(board(), make);
        return model.derivation(model.index(row, column)).value_or(Derivation{});
    };
    const auto demand = explained(&roundsTable, 4, 1);
    EXPECT_EQ(demand.formula, "announced_demand");
    EXPECT_EQ(demand.value, "1000");
    const auto flags = explained(&roundsTable, 4, 4);
    EXPECT_EQ(flags.value, "16");
    EXPECT_EQ(flags.formula, "count(rsi) + count(dual_pivotal) + count(triple_pivotal) + count(hhi) + "
                             "count(top_m_share) + count(modal_share)");
    EXPECT_EQ(flags.inputs.front().note, "Hillside Power");
    const ScreenTableModel runs(board(), &runsTable);
    int kestrel = 0;
    while (runs.index(kestrel, 0).data().toString() != QStringLiteral("Kestrel Power"))
        ++kestrel;
    const auto run = explained(&runsTable, kestrel, 3);
    EXPECT_EQ(run.value, "2");
    ASSERT_EQ(run.inputs.size(), 2U);
    EXPECT_EQ(run.inputs.back().note, "2025-08");
    const auto none = explained(&runsTable, 0, 3);
    EXPECT_EQ(none.value, "0") << "no run is a number too";
}

TEST_F(Screens, ALowPairIsExplainedToo)
{
    const ScreenTableModel matrix(board(), &equalBidsTable);
    const auto derivation = matrix.derivation(matrix.index(2, 4));
    ASSERT_TRUE(derivation);
    EXPECT_EQ(derivation->value, "2");
    EXPECT_EQ(derivation->note, "Crosswater + Hillside Power");
    ASSERT_EQ(derivation->inputs.size(), 2U);
    EXPECT_EQ(derivation->inputs[0].note, "2025-05");
    EXPECT_FALSE(matrix.derivation(matrix.index(0, 0)));
}

TEST_F(Screens, TheModelsKeepTheRulesOfModelsThroughEdits)
{
    std::vector<std::unique_ptr<ScreenTableModel>> models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (const auto make : everyTable) {
        models.push_back(std::make_unique<ScreenTableModel>(board(), make));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(models.back().get(), fatal));
    }
    ThresholdModel thresholds(board());
    const QAbstractItemModelTester tester(&thresholds, fatal);
    board().showRound(6);
    document.apply(scenario::setThreshold(auction::rsiLevel, *Level::read("2")));
    document.apply(scenario::replaceSeries({}));
    EXPECT_EQ(models.front()->rowCount(), 0);
    document.undoStack().undo();
    EXPECT_EQ(models.front()->rowCount(), 8);
}

TEST_F(Screens, RowsThatStayAsTheyAreSayNothing)
{
    const ScreenTableModel rounds(board(), &roundsTable);
    const QSignalSpy changed(&rounds, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&rounds, &QAbstractItemModel::modelReset);
    board().showRound(3);
    EXPECT_EQ(changed.count(), 0);
    document.apply(scenario::setThreshold(auction::modalShareLevel, *Level::read("0.9")));
    EXPECT_EQ(changed.count(), 2) << "two rounds lose their flags of identical bids";
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(Screens, AThresholdIsTypedInRefusedAndGivenBack)
{
    ThresholdModel model(board());
    const QSignalSpy refused(&model, &ThresholdModel::refused);
    const QSignalSpy rejected(&document, &document::Document::rejected);
    const auto level = model.index(0, ThresholdModel::Level);
    EXPECT_EQ(model.index(0, ThresholdModel::Name).data().toString(),
              QStringLiteral("residual supply index"));
    EXPECT_EQ(model.index(0, ThresholdModel::Basis).data().toString(), QStringLiteral("teaching default"));
    EXPECT_TRUE(model.setData(level, QStringLiteral("1.2")));
    EXPECT_EQ(level.data().toString(), QStringLiteral("1.2"));
    EXPECT_EQ(model.index(0, ThresholdModel::Basis).data().toString(), QStringLiteral("given"));
    EXPECT_EQ(levelOf(*board().screened().series, auction::rsiLevel).text(), "1.2");
    EXPECT_FALSE(model.setData(level, QStringLiteral("low")));
    EXPECT_EQ(refused.count(), 1);
    EXPECT_FALSE(model.setData(model.index(3, ThresholdModel::Level), QStringLiteral("2.5"))); // top_m counts
    EXPECT_EQ(rejected.count(), 1);
    EXPECT_TRUE(model.setData(level, QString()));
    EXPECT_EQ(model.index(0, ThresholdModel::Basis).data().toString(), QStringLiteral("teaching default"));
    EXPECT_EQ(document.undoStack().count(), 2);
    document.undoStack().undo();
    EXPECT_EQ(level.data().toString(), QStringLiteral("1.2"));
}

TEST_F(Screens, TypingTheShownLevelAgainChangesNothing)
{
    ThresholdModel model(board());
    EXPECT_TRUE(model.setData(model.index(2, ThresholdModel::Level), QStringLiteral("1,800")));
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Screens, TheIndicatorsFollowTheChosenFirmAndTheThresholds)
{
    auto indicators = indicatorsOf(board());
    ASSERT_EQ(indicators.panels.size(), 4U);
    EXPECT_EQ(indicators.rounds.size(), 8);
    EXPECT_EQ(board().firm(), "Crosswater") << "the largest where none is chosen";
    EXPECT_EQ(indicators.panels[2].lines[0].values[0], 0.75);
    EXPECT_EQ(indicators.panels[3].lines[0].values[4], 0.8);
    board().showFirm("Larkfield");
    indicators = indicatorsOf(board());
    EXPECT_FALSE(indicators.panels[2].lines[0].values[0]) << "it enters in July";
    EXPECT_EQ(indicators.panels[2].lines[0].values[6], 1.4);
    board().showFirm("nobody");
    EXPECT_EQ(board().firm(), "Larkfield");
    document.apply(scenario::setThreshold(auction::hhiLevel, *Level::read("2500")));
    EXPECT_EQ(indicatorsOf(board()).panels[0].threshold, 2500);
}

TEST_F(Screens, ALargeSeriesIsScreenedOffThisThreadAndLands)
{
    auto scenario = tests::screensScenario();
    auto& orders = scenario.screens.edit().rounds[0].orders;
    const auto first = orders[0];
    for (std::size_t i = 0; i < ScreenBoard::atOnce; ++i) {
        orders.push_back(first);
        orders.back().participant = "B" + std::to_string(i);
        orders.back().price = auction::Price::fromMantissa(static_cast<std::int64_t>(i) * 1000);
    }
    document.reset(scenario);
    ScreenBoard large(document);
    EXPECT_TRUE(large.isStale());
    EXPECT_TRUE(large.screened().series->rounds.empty());
    large.finish();
    EXPECT_FALSE(large.isStale());
    EXPECT_EQ(large.screened().series->rounds.size(), 8U);
}
