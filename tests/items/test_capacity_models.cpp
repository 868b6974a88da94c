#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/capacity_edits.h"
#include "formats/words/language.h"
#include "items/capacity_answer.h"
#include "items/capacity_cells.h"
#include "items/capacity_curves.h"
#include "items/capacity_origins.h"
#include "items/capacity_tables.h"
#include "tests/support/capacity.h"

using namespace meritdesk;
using namespace meritdesk::items;
using response::kom::Flag;
using tests::mwOf;
using tests::perMonthOf;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A model as text, a row a line, cells with bars between; a star marks what stands out.
std::string printed(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto index = model.index(row, column);
            const bool marked = index.data(CapacityTableModel::MarkedRole).toBool();
            cells << index.data().toString() + (marked ? QStringLiteral("*") : QString());
        }
        lines << cells.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

class Capacity : public testing::Test
{
protected:
    Capacity()
    {
        QLocale::setDefault(QLocale::c());
        document.newDocument(tests::withCapacity());
    }

    ~Capacity() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] std::string table(const CapacityTableKind& kind)
    {
        return printed(CapacityTableModel(board, kind));
    }

    bool type(const CapacityTableKind& kind, int row, int column, const char* text)
    {
        CapacityTableModel model(board, kind);
        return model.setData(model.index(row, column), QString::fromUtf8(text));
    }

    words::ScopedLanguage spoken{"en"};
    QLocale localeBefore = QLocale();
    document::Document document;
    CapacityBoard board{document};
};

TEST_F(Capacity, TheTablesShowTheExampleOfTheContract)
{
    EXPECT_EQ(table(capacityBids), "npp|must-take|–|400|–|400|400|taken\n"
                                   "chp|price-taking|–|600|–|600|600|taken\n"
                                   "gres|priced|120,000.00|20|yes|20|20|taken");
    EXPECT_EQ(table(capacityGroups), "oil|30.5|10|35,260,000|34,440,000|820,000");
    EXPECT_EQ(table(capacityDepths), "5*|10*|140,000.00*|3,333.33*|1,020*\n"
                                     "0|10|140,000.00|3,333.33|1,020");
}

TEST_F(Capacity, ThePriceThatABidSetsIsMarked)
{
    ASSERT_TRUE(type(capacityBids, 2, static_cast<int>(BidColumn::Price), "142000"));
    EXPECT_EQ(table(capacityBids), "npp|must-take|–|400|–|400|400|taken\n"
                                   "chp|price-taking|–|600|–|600|600|taken\n"
                                   "gres*|priced*|142,000.00*|20*|yes*|20*|14*|sets the price*");
    EXPECT_NE(capacityAnswer(board, false).detail.indexOf(QStringLiteral("gres")), -1);
}

TEST_F(Capacity, EveryModelKeepsTheRulesOfModelsThroughEdits)
{
    for (const auto* kind : {&capacityBids, &capacityGroups, &capacityDepths, &capacityProvenance}) {
        CapacityTableModel model(board, *kind);
        const QAbstractItemModelTester tester(&model, fatal);
        ASSERT_TRUE(board.apply(scenario::addCapacityBids(0, {{.id = "x", .volume = mwOf("1")}})));
        ASSERT_TRUE(board.apply(scenario::setCapacityGroup(0, 1, {.id = "steel"})));
        ASSERT_TRUE(board.apply(scenario::setCapacityDepths(0, {mwOf("1")})));
        board.preview({.own = mwOf("7"), .others = {}});
        board.showZone(1);
        board.showZone(0);
        for (int step = 0; step < 3; ++step)
            document.undoStack().undo();
        document.newDocument();
        EXPECT_EQ(model.rowCount(), 0);
        document.newDocument(tests::withCapacity());
        EXPECT_GT(model.rowCount(), 0);
    }
}

TEST_F(Capacity, OnlyWhatWasGivenCanBeTyped)
{
    const CapacityTableModel bids(board, capacityBids);
    const auto editable = [](const QAbstractItemModel& model, int row, auto column) {
        return model.flags(model.index(row, static_cast<int>(column))).testFlag(Qt::ItemIsEditable);
    };
    EXPECT_TRUE(editable(bids, 2, BidColumn::Price));
    EXPECT_FALSE(editable(bids, 0, BidColumn::Price));
    EXPECT_TRUE(editable(bids, 0, BidColumn::Volume));
    EXPECT_FALSE(editable(bids, 0, BidColumn::Before));
    const CapacityTableModel groups(board, capacityGroups);
    EXPECT_TRUE(editable(groups, 0, GroupColumn::Sold));
    EXPECT_FALSE(editable(groups, 0, GroupColumn::Net));
    const CapacityTableModel origins(board, capacityProvenance);
    EXPECT_FALSE(editable(origins, 0, 1));
}

TEST_F(Capacity, TypingIsOneUndoStepAndNothingTypedIsNone)
{
    EXPECT_TRUE(type(capacityBids, 0, static_cast<int>(BidColumn::Volume), "400"));
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_TRUE(type(capacityBids, 0, static_cast<int>(BidColumn::Flag), "3"));
    EXPECT_EQ(board.shown().zone.bids[0].flag, Flag::Priced);
    EXPECT_TRUE(type(capacityBids, 0, static_cast<int>(BidColumn::Price), "99 000,5"));
    EXPECT_EQ(board.shown().zone.bids[0].price, perMonthOf("99000.5"));
    EXPECT_TRUE(type(capacityBids, 0, static_cast<int>(BidColumn::Divisible), "1"));
    EXPECT_FALSE(board.shown().zone.bids[0].divisible);
    EXPECT_TRUE(type(capacityGroups, 0, static_cast<int>(GroupColumn::Sold), "0"));
    EXPECT_TRUE(type(capacityDepths, 1, 0, "12.5"));
    EXPECT_EQ(document.undoStack().count(), 5);
    while (document.undoStack().canUndo())
        document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withCapacity());
}

TEST_F(Capacity, ARefusedTextSaysWhyBeforehand)
{
    CapacityTableModel model(board, capacityBids);
    const auto volume = model.index(0, static_cast<int>(BidColumn::Volume));
    EXPECT_EQ(model.refusal(volume, QStringLiteral("400")), QString());
    EXPECT_NE(model.refusal(volume, QStringLiteral("much")), QString());
    EXPECT_NE(model.refusal(volume, QStringLiteral("0")), QString());
    EXPECT_NE(model.refusal(model.index(0, 0), QStringLiteral("chp")), QString());
    QSignalSpy refused(&model, &CapacityTableModel::refused);
    EXPECT_FALSE(model.setData(volume, QStringLiteral("much")));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(Capacity, ATrialGoesNoFurtherThanTheBoardUntilItIsKept)
{
    QSignalSpy changed(&board, &CapacityBoard::changed);
    for (int own = 1; own <= 50; ++own)
        board.preview({.own = response::whole<response::Mw>(own), .others = {}});
    EXPECT_EQ(changed.size(), 50);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_EQ(board.shown().result.counted, 10);
    EXPECT_EQ(board.input().zones[0].dr.own, mwOf("5"));
    board.keepPreview();
    EXPECT_FALSE(board.isTrial());
    EXPECT_EQ(document.undoStack().count(), 1);
    EXPECT_EQ(board.input().zones[0].dr.own, mwOf("50"));
    document.undoStack().undo();
    EXPECT_EQ(document.scenario(), tests::withCapacity());
    board.preview({});
    board.dropPreview();
    EXPECT_EQ(board.shown().zone.dr.own, mwOf("5"));
    EXPECT_EQ(document.undoStack().index(), 0);
}

TEST_F(Capacity, TheAnswerSaysWhatFallsAndItsLinksExplainIt)
{
    const auto answer = capacityAnswer(board, false);
    EXPECT_EQ(answer.headline.toStdString(),
              "Capacity costs 140,000.00\u00a0RUB/MW a month: demand response lowers "
              "it by 3,333.33 (2.33\u00a0%) from 143,333.33.");
    EXPECT_TRUE(answer.detail.startsWith(QStringLiteral("Of 20\u00a0MW only 10\u00a0MW count")))
        << answer.detail.toStdString();
    EXPECT_EQ(answer.warnings, QStringLiteral("20 MW asked, 10 MW count"));
    for (const auto& [link, key] : {std::pair{"before", "kom_price_before"},
                                    {"after", "kom_price_after"},
                                    {"fall", "kom_delta"},
                                    {"own", "kom_delta_own"},
                                    {"counted", "dr_counted"}}) {
        const auto derivation = derivationOf(board, capacityLink(QLatin1String(link)));
        ASSERT_TRUE(derivation) << link;
        EXPECT_EQ(derivation->key, key);
        EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << link;
    }
    EXPECT_FALSE(derivationOf(board, capacityLink(QStringLiteral("nothing"))));
}

TEST_F(Capacity, EveryNumberOfTheTablesIsExplainedByADerivationThatHolds)
{
    int explained = 0;
    for (const auto* kind : {&capacityBids, &capacityGroups, &capacityDepths}) {
        const CapacityTableModel model(board, *kind);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                if (const auto derivation = model.derivation(model.index(row, column))) {
                    EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << derivation->key;
                    ++explained;
                }
    }
    EXPECT_EQ(explained, 3 * 2 + 3 + 2 * 4);
}

TEST_F(Capacity, AGivenNumberSaysWhereItComesFrom)
{
    EXPECT_EQ(originText(originOf(board.input().origins, 0, "p1")), QStringLiteral("published: np-cpp.ru"));
    EXPECT_EQ(originText(originOf(board.input().origins, 0, "bids[2].price")),
              QStringLiteral("constructed for teaching: Made for teaching"));
    EXPECT_EQ(originOf(board.input().origins, 0, "p2"), nullptr);
    const auto derivation = derivationOf(board, {CapacityEvidence::Of::PriceAfter});
    ASSERT_TRUE(derivation);
    bool said = false;
    for (const auto& input : derivation->inputs)
        said = said || (input.key == "first_price" && input.note == "response-origin.published");
    EXPECT_TRUE(said);
    EXPECT_NE(table(capacityProvenance).find("constructed for teaching*"), std::string::npos);
}

TEST_F(Capacity, TheCurvesAreThoseOfBothRuns)
{
    const auto curves = capacityCurves(board);
    EXPECT_EQ(curves.before, (CapacityDemand{1000, 1120}));
    EXPECT_EQ(curves.after, (CapacityDemand{990, 1110}));
    EXPECT_EQ(curves.limit, curves.after);
    ASSERT_TRUE(curves.crossBefore && curves.crossAfter);
    EXPECT_EQ(curves.crossAfter->price, 140000);
    EXPECT_EQ(curves.fallText, QStringLiteral("-3,333.33"));
    EXPECT_EQ(curves.supply.size(), 3U);
    EXPECT_EQ(curves.supply.back().to, 1020);
    board.preview({});
    EXPECT_FALSE(capacityCurves(board).crossAfter);
    EXPECT_TRUE(capacityCurves(board).fallText.isEmpty());
}

TEST_F(Capacity, AZoneThatCannotBeClearedSaysWhyAndShowsItsBids)
{
    auto scenario = tests::withCapacity();
    scenario.capacity.edit().zones[0].p2 = perMonthOf("150000");
    document.newDocument(scenario);
    EXPECT_FALSE(board.valid());
    EXPECT_TRUE(capacityAnswer(board, true).headline.isEmpty());
    EXPECT_FALSE(capacityAnswer(board, true).warnings.isEmpty());
    EXPECT_FALSE(capacityCurves(board).crossBefore);
    EXPECT_EQ(table(capacityGroups), "oil|30.5|10|–|–|–");
    EXPECT_TRUE(board.fallsUpTo(mwOf("10"), 4).empty());
    document.newDocument();
    EXPECT_FALSE(board.hasCase());
    EXPECT_EQ(capacityAnswer(board, true), CapacityAnswer());
}

TEST_F(Capacity, TheFallNeverLessensByMoreOwnVolume)
{
    board.preview({});
    const auto falls = board.fallsUpTo(mwOf("20"), 20);
    ASSERT_EQ(falls.size(), 21U);
    EXPECT_EQ(falls.front(), response::RubPerMwMonth());
    for (std::size_t at = 1; at < falls.size(); ++at)
        EXPECT_GE(falls[at], falls[at - 1]);
    EXPECT_EQ(falls[10], falls[20]); // the limit
}

} // namespace
