#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/scenario/auction_edits.h"
#include "formats/words/language.h"
#include "items/power_answer.h"
#include "items/power_curves.h"
#include "items/power_tables.h"
#include "items/reports/power_report.h"
#include "tests/support/california.h"

using namespace meritdesk;
using namespace meritdesk::items;
using marketpower::Figure;
using Of = PowerEvidence::Of;

namespace {

class Power : public testing::Test
{
protected:
    Power()
    {
        QLocale::setDefault(QLocale::c());
        document.newDocument(meritdesk::tests::sixPlants());
        board.finish();
    }

    ~Power() override { QLocale::setDefault(localeBefore); }

    static auction::Quantity mw(int value) { return auction::Quantity::fromMantissa(value * 1'000'000LL); }

    static auction::Price yuan(int value) { return auction::Price::fromMantissa(value * 1'000'000LL); }

    void ask(const std::function<void(PowerQuestion&)>& change)
    {
        auto question = board.question();
        change(question);
        EXPECT_TRUE(board.ask(question).empty());
        board.finish();
    }

    /// A row of a table as text, cells with bars between; a star marks what stands out.
    static std::string row(const PowerTable& table, std::size_t at)
    {
        QStringList cells;
        for (const auto& cell : table.rows.at(at))
            cells << cell.shown + (cell.marked ? QStringLiteral("*") : QString());
        return cells.join(QLatin1Char('|')).toStdString();
    }

    /// The row of a table of points with so much withheld.
    static std::string point(const PowerTable& table, const char* withheld)
    {
        for (std::size_t at = 0; at < table.rows.size(); ++at)
            if (table.rows[at].front().exact == QLatin1String(withheld))
                return row(table, at);
        return "no such row";
    }

    words::ScopedLanguage spoken{"en"};
    QLocale localeBefore = QLocale();
    document::Document document;
    PowerBoard board{document};
};

TEST_F(Power, TheFirstQuestionIsTheWorkedCase)
{
    const auto& question = board.question();
    EXPECT_EQ(question.seller, "X") << "the most pivotal: 0.75";
    EXPECT_EQ(question.rule->id, "single-buyer");
    EXPECT_EQ(question.step, mw(1));
    EXPECT_EQ(question.offeredAt, yuan(199)) << "just below the peaker";
    EXPECT_EQ(question.cap, yuan(120)) << "half above 80";
    EXPECT_EQ(board.withheldInView(), mw(101)) << "the best point is looked at";
}

/// The table of the California case in the domain notes, row by row.
TEST_F(Power, ThePointsAreThoseOfTheWorkedTable)
{
    const auto all = everyPointTable(board);
    EXPECT_EQ(all.rows.size(), 451U);
    EXPECT_EQ(point(all, "0"), "0|80|450|16,000|0|80,000|26,000|0|");
    EXPECT_EQ(point(all, "50"), "50|80|400|14,500|-1,500|80,000|27,500|0|");
    EXPECT_EQ(point(all, "100"), "100|80|350|13,000|-3,000|80,000|29,000|0|");
    EXPECT_EQ(point(all, "101"), "101*|200*|349*|54,850*|38,850*|200,000*|29,150*|0*|jump and best*");
    EXPECT_EQ(point(all, "180"), "180|200|270|43,000|27,000|200,000|41,000|0|");
    ask([](auto& question) { question.how = PowerHow::Economic; });
    EXPECT_EQ(point(everyPointTable(board), "200"), "200|199|350|54,650|38,650|199,000|29,000|0|");
}

TEST_F(Power, TheTellingPointsAreWhereSomethingChanges)
{
    const auto points = tellingPoints(board);
    EXPECT_EQ(points, (std::vector<std::size_t>{0, 50, 100, 101, 200, 201, 450}));
}

TEST_F(Power, EveryNumberOfEveryTableIsExplained)
{
    ask([](auto& question) { question.cure = PowerCure::Cap; });
    std::size_t explained = 0;
    for (auto* make : {&pointsTable, &casesTable, &marketTable, &sellersTable})
        for (const auto& row : make(board).rows)
            for (const auto& cell : row) {
                const auto derivation = derivationOf(board, cell.evidence);
                if (!derivation)
                    continue;
                ++explained;
                EXPECT_EQ(evaluate(*derivation), readFraction(derivation->value)) << derivation->key;
            }
    EXPECT_GT(explained, 100U);
}

/// The screens of the domain notes: RSI 0.75 of X, must-run 0.5556, HHI 2534.72; the price set by gas has a
/// Lerner index of 0 before and 0.6 after.
TEST_F(Power, TheScreensAreThoseOfTheWorkedCase)
{
    const auto sellers = sellersTable(board);
    EXPECT_EQ(row(sellers, 0).substr(0, 24), "H|300|300|0.9*|0.799*|0.");
    EXPECT_EQ(sellers.rows[2][3].shown, QStringLiteral("0.75"));
    EXPECT_TRUE(sellers.rows[2][3].marked);
    EXPECT_EQ(sellers.rows[2][5].shown, QStringLiteral("0.5556"));
    EXPECT_EQ(sellers.rows[3][7].shown, QStringLiteral("0"));
    EXPECT_EQ(sellers.rows[3][8].shown, QStringLiteral("0.6"));
    EXPECT_EQ(sellers.rows[4][7].shown, QStringLiteral("–")) << "the peaker sells nothing at first";
    const auto market = marketTable(board);
    EXPECT_EQ(market.rows[0][1].shown, QStringLiteral("2534.72").insert(1, QLatin1Char(',')));
    EXPECT_EQ(market.rows[1][1].shown, QStringLiteral("0.9167"));
}

TEST_F(Power, RulesTakeBackWhatTheyCan)
{
    ask([](auto& question) { question.how = PowerHow::Economic; });
    const auto profit = [this](PowerCase which) { return board.state(which).outcome.profit(); };
    EXPECT_EQ(profit(PowerCase::Competitive), 16'000);
    EXPECT_EQ(profit(PowerCase::Withheld), 54'650);
    EXPECT_EQ(profit(PowerCase::Capped), 250 * 80 + 100 * 70);
    EXPECT_EQ(profit(PowerCase::Referenced), 16'000) << "dear offers fall back to their cost";
    ask([](auto& question) { question.how = PowerHow::Physical; });
    EXPECT_EQ(profit(PowerCase::Referenced), 54'850) << "what is not offered, no reference bid brings back";
    EXPECT_EQ(board.state(PowerCase::Capped).outcome.unserved, 1) << "the peaker stays away";
}

TEST_F(Power, TheAnswerSaysWhatItEarnsFromWhereOnAndWhoPays)
{
    const auto answer = powerAnswer(board, false);
    EXPECT_EQ(answer.headline.toStdString(),
              "By withholding 101\u00a0MWh the seller X gains 38,850\u00a0CNY: its "
              "profit rises from 16,000\u00a0CNY to 54,850\u00a0CNY.");
    EXPECT_TRUE(answer.detail.contains(QStringLiteral("jumps from 80")));
    EXPECT_TRUE(answer.detail.contains(QStringLiteral("Buyers pay 120,000")));
    ask([](auto& question) { question.cure = PowerCure::Reference; });
    EXPECT_TRUE(powerAnswer(board, false).detail.contains(QStringLiteral("takes nothing back")));
    ask([](auto& question) { question.how = PowerHow::Economic; });
    EXPECT_TRUE(powerAnswer(board, false).detail.contains(QStringLiteral("38,650")));
    board.askSeller("G");
    board.finish();
    EXPECT_FALSE(powerAnswer(board, true).headline.isEmpty());
    for (const auto* link :
         {"gain", "profit-before", "profit-best", "bill", "price-before", "price-jump", "taken"})
        EXPECT_NE(powerLink(board, QLatin1String(link)).of, Of::None) << link;
}

TEST_F(Power, WhatDoesNotPaySaysSo)
{
    board.askSeller("K");
    board.finish();
    ASSERT_TRUE(board.valid());
    EXPECT_FALSE(board.study().sweep().pays());
    EXPECT_TRUE(powerAnswer(board, false).headline.contains(QStringLiteral("does not pay")));
    EXPECT_EQ(board.at(), 0U);
    EXPECT_FALSE(board.applyWithheld()) << "nothing is withheld";
}

TEST_F(Power, TheCurvesHatchWhatIsWithheld)
{
    const auto curves = powerCurves(board);
    EXPECT_EQ(curves.fixedDemand, 1000);
    EXPECT_EQ(curves.priceBefore, 80);
    EXPECT_EQ(curves.priceAfter, 200);
    double hatched = 0;
    for (const auto& step : curves.before)
        hatched += step.withheld ? step.to - step.from : 0;
    EXPECT_EQ(hatched, 101);
    EXPECT_EQ(curves.after.back().to, 1200 - 101);
    ask([](auto& question) { question.how = PowerHow::Economic; });
    EXPECT_EQ(powerCurves(board).after.back().to, 1200) << "offered, but where it is not wanted";
}

TEST_F(Power, TheWithheldBookIsOneUndoStep)
{
    const auto before = document.scenario().auction;
    ASSERT_TRUE(board.applyWithheld());
    board.finish();
    EXPECT_TRUE(board.isApplied());
    EXPECT_EQ(capacityIn(*document.scenario().auction, "X"), mw(349));
    EXPECT_FALSE(powerNotices(board).isEmpty());
    document.undoStack().undo();
    board.finish();
    EXPECT_TRUE(document.scenario().auction == before);
    EXPECT_TRUE(powerNotices(board).isEmpty());
    EXPECT_EQ(board.withheldInView(), mw(101));
}

TEST_F(Power, ModelsFollowTheBoardWhateverIsAsked)
{
    constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
    PowerTableModel points(board, &pointsTable);
    PowerTableModel cases(board, &casesTable);
    PowerTableModel sellers(board, &sellersTable);
    const QAbstractItemModelTester testPoints(&points, fatal);
    const QAbstractItemModelTester testCases(&cases, fatal);
    const QAbstractItemModelTester testSellers(&sellers, fatal);
    board.lookAt(mw(180));
    EXPECT_EQ(cases.index(4, 2).data().toString(), QStringLiteral("43,000"));
    board.askSeller("H");
    board.finish();
    document.newDocument({});
    board.finish();
    EXPECT_EQ(points.rowCount(), 0);
    EXPECT_FALSE(board.hasCase());
}

TEST_F(Power, WhatCannotBeAskedIsRefusedAndLeavesTheAnswer)
{
    const auto refusal = [this](const std::function<void(PowerQuestion&)>& change) {
        auto question = board.question();
        change(question);
        const auto findings = board.ask(question);
        return findings.empty() ? std::string("none") : findings.front().code;
    };
    EXPECT_EQ(refusal([](auto& question) { question.step = {}; }), "not-above-zero");
    EXPECT_EQ(refusal([](auto& question) { question.step = auction::Quantity::fromMantissa(1); }),
              "not-a-multiple");
    EXPECT_EQ(refusal([](auto& question) { question.seller = "nobody"; }), "no-such-seller");
    EXPECT_TRUE(board.valid());
    EXPECT_FALSE(board.isStale());
}

TEST_F(Power, OnlyTheLastOfManyQuestionsLands)
{
    QSignalSpy computed(&board, &PowerBoard::computed);
    for (const int cap : {90, 100, 110, 130}) {
        auto question = board.question();
        question.cure = PowerCure::Cap;
        question.cap = yuan(cap);
        board.ask(question);
    }
    board.finish();
    EXPECT_EQ(board.study().question.cap, yuan(130));
    EXPECT_FALSE(board.isStale());
    EXPECT_TRUE(studyPower(board.book(), board.question(), [](double) { return false; }).faults.size() == 1)
        << "cancelled";
}

TEST_F(Power, TheReportTellsTheStoryAndItsSources)
{
    const auto report = powerReport({.board = board});
    EXPECT_FALSE(report.title.isEmpty());
    EXPECT_EQ(powerWorkbook(board).size(), 4U);
}

} // namespace
