#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "core/derivation/evaluate.h"
#include "core/units/text.h"
#include "formats/imports/calendar_data.h"
#include "formats/json/categories_input.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/portfolio_model.h"
#include "items/reports/portfolio_report.h"
#include "tests/support/folders.h"

namespace meritdesk::items {
namespace {

retail::Case twelveSites()
{
    const auto file = tests::sourceFolder() / "resources/samples/samara-2025-portfolio.json";
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok());
    return read ? *read : retail::Case{};
}

BilledPortfolioPtr billed(const retail::Case& input)
{
    return billedPortfolio(Shared<retail::Case>(input), imports::russianCalendar());
}

/// A row a line, cells behind bars.
std::string drawn(const QAbstractItemModel& model, const std::vector<int>& columns)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const int column : columns)
            cells << model.index(row, column).data().toString();
        text += cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
    }
    return text.toStdString();
}

class PortfolioDesk : public testing::Test
{
protected:
    PortfolioDesk() { QLocale::setDefault(QLocale::c()); }

    ~PortfolioDesk() override { QLocale::setDefault(localeBefore); }

    const QLocale localeBefore = QLocale();
    PortfolioModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

using M = PortfolioModel;

TEST_F(PortfolioDesk, RanksTheSampleBySaving)
{
    model.show(billed(twelveSites()));
    EXPECT_EQ(drawn(model, {M::RankColumn, M::NameColumn, M::TodayColumn, M::BestColumn, M::SavingColumn,
                            M::ShareColumn}),
              "1 | Cold store | Category 1 | Category 4 | 1,913,125.93 | 8.18\n"
              "2 | Supermarket at the station | Category 2-3 | Category 1 | 1,847,043.20 | 16.72\n"
              "3 | Bakery | Category 1 | Category 4 | 1,730,803.32 | 21.96\n"
              "4 | Foundry | Category 3 | Category 4 | 1,640,193.28 | 2.16\n"
              "5 | Furniture workshop | Category 4 | Categories 1, 3 | 679,197.13 | 6.75\n"
              "6 | Data centre | Category 3 | Category 4 | 650,421.47 | 2.16\n"
              "7 | Street lighting | Category 2-2 | Categories 2-2, 2-3 | 53,272.92 | 1.81\n"
              "8 | Machine works | Category 3 | Category 3 | 0.00 | 0.00\n"
              "9 | Supermarket on the square | Category 1 | Category 1 | 0.00 | 0.00\n"
              "10 | Office house | Category 1 | Category 1 | 0.00 | 0.00\n"
              "11 | School | Category 1 | Category 1 | 0.00 | 0.00\n"
              "12 | Pumping station | Category 1 | Category 1 | 0.00 | 0.00\n");
}

TEST_F(PortfolioDesk, ShowsPowerHoursOfUseAndWhatStandsInTheWay)
{
    model.show(billed(twelveSites()));
    model.setFilter({QStringLiteral("PUMP"), {}, {}});
    EXPECT_EQ(drawn(model, {M::VolumeColumn, M::PowerColumn, M::TodayCostColumn, M::BestCostColumn}),
              "1,155,794 | 200.00 | 7,521,230.87 | 7,521,230.87\n");
    const auto hint = model.index(0, M::HintColumn);
    EXPECT_EQ(hint.data().toString().left(36), QStringLiteral("Category 4 would save 614,933.33\u00a0RUB"));
    EXPECT_TRUE(hint.data(M::ClosedRole).toBool());
    EXPECT_EQ(model.index(0, M::UseColumn).data(ExactRole).toString(), QStringLiteral("717.6"));
}

TEST_F(PortfolioDesk, SortsExactNumbersAndWordsAndKeepsTheChosenSite)
{
    model.show(billed(twelveSites()));
    const QPersistentModelIndex bakery = model.index(2, M::NameColumn);
    model.sort(M::ShareColumn, Qt::AscendingOrder);
    EXPECT_EQ(bakery.row(), 11) << "it saves the largest share";
    EXPECT_EQ(model.index(bakery.row(), M::NameColumn).data().toString(), QStringLiteral("Bakery"));
    EXPECT_EQ(model.index(11, M::RankColumn).data().toString(), QStringLiteral("3")) << "the rank stays";
    model.sort(M::NameColumn, Qt::AscendingOrder);
    EXPECT_EQ(model.index(0, M::NameColumn).data().toString(), QStringLiteral("Bakery"));
    EXPECT_EQ(model.index(11, M::NameColumn).data().toString(), QStringLiteral("Supermarket on the square"));
    model.sort(M::VolumeColumn, Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, M::NameColumn).data().toString(), QStringLiteral("Foundry"));
    model.sort(M::RankColumn, Qt::DescendingOrder);
    EXPECT_EQ(model.index(0, M::NameColumn).data().toString(), QStringLiteral("Pumping station"));
}

TEST_F(PortfolioDesk, SitesWithoutASavingComeLastInEveryOrder)
{
    auto input = twelveSites();
    input.sites[4].currentCategory.reset();
    model.show(billed(input));
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(M::SavingColumn, order);
        EXPECT_EQ(model.index(11, M::NameColumn).data().toString(), QStringLiteral("Bakery"));
    }
    EXPECT_EQ(model.index(11, M::SavingColumn).data().toString(), QStringLiteral("–"));
    EXPECT_EQ(model.index(11, M::HintColumn).data().toString(),
              QStringLiteral("Today's category is not given"));
    EXPECT_EQ(model.sums().sites, 11U);
}

TEST_F(PortfolioDesk, FiltersAddUpWhatIsShown)
{
    model.show(billed(twelveSites()));
    EXPECT_EQ(model.sums().saving.text(), "8514057.25");
    model.setFilter({QStringLiteral("supermarket"), {}, {}});
    EXPECT_EQ(drawn(model, {M::NameColumn}), "Supermarket at the station\nSupermarket on the square\n");
    EXPECT_EQ(model.sums().saving.text(), "1847043.2");
    model.setFilter({{}, 3, {}});
    EXPECT_EQ(drawn(model, {M::NameColumn}), "Foundry\nData centre\nMachine works\n");
    model.setFilter({{}, 3, 3});
    EXPECT_EQ(drawn(model, {M::NameColumn}), "Machine works\n");
    model.setFilter({QStringLiteral("nobody"), {}, {}});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.sums(), retail::PortfolioSums{});
}

TEST_F(PortfolioDesk, ABillInTheSameOrderChangesCellsOnly)
{
    auto input = twelveSites();
    model.show(billed(input));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setStale(true);
    EXPECT_TRUE(model.index(0, 0).data(M::StaleRole).toBool());
    input.sites[0].maxPowerKw = *retail::Rate::read("2000");
    model.show(billed(input));
    EXPECT_FALSE(model.index(0, 0).data(M::StaleRole).toBool());
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(changed.count(), 2);
    input.sites.erase(input.sites.begin());
    model.show(billed(input));
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 11);
}

TEST_F(PortfolioDesk, EveryNumberIsRecomputedFromItsOwnParts)
{
    const auto portfolio = billed(twelveSites());
    model.show(portfolio);
    for (const std::size_t site : {2U, 10U, 11U})
        for (int column = 0; column < M::ColumnCount; ++column) {
            const auto kind = M::numberOf(column);
            if (!kind || *kind == SiteNumber::MaxPower)
                continue;
            const auto derivation = derivationOf(*portfolio, site, *kind, imports::russianCalendar());
            ASSERT_TRUE(derivation) << column;
            const auto cell = model.index(model.rowOf(site), column).data(ExactRole).toString().toStdString();
            EXPECT_EQ(derivation->value, cell) << column;
            const auto value = evaluate(*derivation);
            ASSERT_TRUE(value) << column;
            EXPECT_EQ(printFraction(*value), cell) << column;
            EXPECT_FALSE(words::label(derivation->key).isEmpty());
        }
    EXPECT_FALSE(derivationOf(*portfolio, 2, SiteNumber::MaxPower, imports::russianCalendar()));
}

TEST_F(PortfolioDesk, WithoutSitesThereIsNothingAndWithAFaultThereAreFindings)
{
    model.show(billed(retail::Case{}));
    EXPECT_EQ(model.rowCount(), 0);
    auto input = twelveSites();
    input.sites[3].points.clear();
    const auto faulty = billed(input);
    EXPECT_FALSE(faulty->bill);
    ASSERT_FALSE(faulty->findings.empty());
    EXPECT_EQ(faulty->findings.front().place.substr(0, 8), "sites[3]");
    model.show(faulty);
    EXPECT_EQ(model.rowCount(), 0);
}

/// Sites that share one year of hours, each with its own scale.
retail::Case scaledSites(std::size_t count)
{
    auto input = twelveSites();
    const auto first = input.sites[2];
    input.sites.clear();
    for (std::size_t i = 0; i < count; ++i) {
        auto& site = input.sites.emplace_back(first);
        site.name = "Site " + std::to_string(i);
        site.points.front().scale = *retail::Kwh::read("1." + std::to_string(1000 + i));
    }
    return input;
}

TEST_F(PortfolioDesk, SortsAndFiltersThousandsOfRows)
{
    const auto portfolio = billed(scaledSites(10'000));
    ASSERT_TRUE(portfolio->bill);
    PortfolioModel many; // without the tester, which looks at every cell
    many.show(portfolio);
    EXPECT_EQ(many.rowCount(), 10'000);
    QElapsedTimer clock;
    clock.start();
    for (int column = 0; column < M::HintColumn; ++column) {
        many.sort(column, Qt::AscendingOrder);
        many.sort(column, Qt::DescendingOrder);
    }
    many.setFilter({QStringLiteral("site 99"), {}, {}});
    EXPECT_LT(clock.elapsed(), 15'000)
        << "a stutter at worst, not a standstill, on a machine with much to do";
    EXPECT_EQ(many.rowCount(), 111);
    many.setFilter({});
    many.sort(M::VolumeColumn, Qt::DescendingOrder);
    EXPECT_EQ(many.siteAt(0), 8'999U) << "scale 1.9999 is the largest";
}

TEST_F(PortfolioDesk, TheReportHasTheSumsTheRankingAndTheLargestSavingsExplained)
{
    const auto report = portfolioReport({.billed = billed(twelveSites())});
    std::size_t derivations = 0;
    std::vector<exports::Table> tables;
    for (const auto& block : report.blocks) {
        if (std::holds_alternative<report::DerivationBlock>(block))
            ++derivations;
        if (const auto* table = std::get_if<report::TableBlock>(&block))
            tables.push_back(table->table);
    }
    EXPECT_EQ(derivations, 3U);
    ASSERT_GE(tables.size(), 3U);
    EXPECT_EQ(tables[0].rows[2][1].exact, QStringLiteral("8514057.25"));
    EXPECT_EQ(tables[1].rows.size(), 12U);
    EXPECT_EQ(tables[1].rows[0][1].shown, QStringLiteral("Cold store"));
    const auto many = portfolioReport({.billed = billed(scaledSites(150))});
    for (const auto& block : many.blocks)
        if (const auto* table = std::get_if<report::TableBlock>(&block)) {
            EXPECT_LE(table->table.rows.size(), 100U);
        }
}

} // namespace
} // namespace meritdesk::items
