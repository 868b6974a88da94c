#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "document/document.h"
#include "formats/json/categories_input.h"
#include "tests/support/accessible.h"
#include "tests/support/folders.h"
#include "views/pages/portfolio_page.h"
#include "views/pages/price_categories_page.h"

using namespace meritdesk;
using namespace meritdesk::views;
using M = items::PortfolioModel;

namespace {

retail::Case twelveSites()
{
    const auto file = tests::sourceFolder() / "resources/samples/samara-2025-portfolio.json";
    const auto read = json::readCategories(tests::bytesOf(file), file.parent_path());
    EXPECT_TRUE(read.ok());
    return read ? *read : retail::Case{};
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

/// The page in a window of its own.
class PortfolioDesk : public testing::Test
{
protected:
    PortfolioDesk() { QLocale::setDefault(QLocale::c()); }

    ~PortfolioDesk() override { QLocale::setDefault(localeBefore); }

    void open(const retail::Case& input)
    {
        scenario::Scenario scenario;
        scenario.retail = Shared<retail::Case>(input);
        document.reset(scenario);
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        context.goTo = [this](const QString& id) { gone << id; };
        context.site = &choice;
        page = std::make_unique<PortfolioPage>(context);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->wait();
    }

    [[nodiscard]] QPoint cell(int row, int column) const
    {
        const auto index = page->model().index(row, column);
        page->table().scrollTo(index);
        return page->table().visualRect(index).center();
    }

    void click(int row, int column) const
    {
        QTest::mouseClick(page->table().viewport(), Qt::LeftButton, {}, cell(row, column));
    }

    [[nodiscard]] QString name(int row) const
    {
        return page->model().index(row, M::NameColumn).data().toString();
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    items::SiteChoice choice;
    Derivation explained = {};
    std::vector<Finding> told = {};
    QStringList gone = {};
    std::unique_ptr<PortfolioPage> page;
};

} // namespace

TEST_F(PortfolioDesk, ShowsTheRankingTheSumsAndTheCurve)
{
    open(twelveSites());
    EXPECT_EQ(name(0), QStringLiteral("Cold store"));
    EXPECT_EQ(page->headline().text(), QStringLiteral("12 site(s) could save 8,514,057.25\u00a0RUB"));
    EXPECT_TRUE(page->sums().text().contains(QStringLiteral("saving 8,514,057.25\u00a0RUB")))
        << page->sums().text().toStdString();
    const auto& shares = page->chart().shares();
    ASSERT_EQ(shares.size(), 12U);
    EXPECT_NEAR(shares[0], 22.47, 0.01);
    EXPECT_NEAR(shares[6], 100, 1e-9);
    EXPECT_EQ(page->chart().table().rows[0][1], QStringLiteral("Cold store"));
}

TEST_F(PortfolioDesk, AClickExplainsTheNumberAndMarksTheBar)
{
    open(twelveSites());
    click(2, M::SavingColumn);
    EXPECT_EQ(explained.key, "saving_vs_current");
    EXPECT_EQ(explained.value, "1730803.32");
    EXPECT_EQ(explained.note, "Bakery");
    EXPECT_EQ(page->chart().marked(), 2U);
    click(2, M::UseColumn);
    EXPECT_EQ(explained.key, "hours_of_use");
    click(4, M::NameColumn);
    EXPECT_EQ(explained.note, "Furniture workshop") << "a name asks for the saving";
}

TEST_F(PortfolioDesk, ADoubleClickOrEnterOpensTheSiteOnThePriceCategoryPage)
{
    open(twelveSites());
    const auto at = cell(3, M::NameColumn);
    QTest::mouseClick(page->table().viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(page->table().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(gone, QStringList{QStringLiteral("price-categories")});
    EXPECT_EQ(choice.in(12), 1U) << "the foundry stands second in the case";
    page->table().setFocus();
    QTest::keyClick(&page->table(), Qt::Key_Down);
    QTest::keyClick(&page->table(), Qt::Key_Return);
    EXPECT_EQ(gone.size(), 2);
    EXPECT_EQ(choice.in(12), 11U);
    page->pageActions().front()->trigger();
    EXPECT_EQ(gone.size(), 3);
}

TEST_F(PortfolioDesk, TypingFiltersAndTheSumsFollow)
{
    open(twelveSites());
    page->bar().text().setFocus();
    QTest::keyClicks(&page->bar().text(), QStringLiteral("super"));
    EXPECT_EQ(page->model().rowCount(), 2);
    EXPECT_TRUE(page->sums().text().startsWith(QStringLiteral("2 of 12 sites shown")))
        << page->sums().text().toStdString();
    page->bar().best().setCurrentIndex(5);
    EXPECT_EQ(page->model().rowCount(), 0);
    const auto moment = page->moment();
    page->bar().setFilter({});
    EXPECT_EQ(page->model().rowCount(), 12);
    page->resume(moment);
    EXPECT_EQ(page->bar().text().text(), QStringLiteral("super"));
    EXPECT_EQ(page->bar().best().currentIndex(), 5);
    EXPECT_EQ(page->model().rowCount(), 0);
}

TEST_F(PortfolioDesk, AClickOnAHeadingSortsAndTheChosenSiteStaysChosen)
{
    open(twelveSites());
    click(0, M::NameColumn);
    auto* heads = page->table().horizontalHeader();
    QTest::mouseClick(heads->viewport(), Qt::LeftButton, {},
                      {heads->sectionViewportPosition(M::NameColumn) + 5, heads->height() / 2});
    EXPECT_EQ(name(0), QStringLiteral("Bakery"));
    EXPECT_EQ(name(page->table().currentIndex().row()), QStringLiteral("Cold store"));
    page->bar().text().setText(QStringLiteral("store"));
    EXPECT_EQ(page->table().currentIndex().row(), 0);
}

TEST_F(PortfolioDesk, ABarChoosesItsSiteThoughAFilterHidIt)
{
    open(twelveSites());
    page->bar().text().setText(QStringLiteral("super"));
    emit page->chart().placeChosen(0);
    EXPECT_EQ(page->model().rowCount(), 12);
    EXPECT_EQ(name(page->table().currentIndex().row()), QStringLiteral("Cold store"));
    EXPECT_EQ(explained.note, "Cold store");
    page->chart().plot().setFocus();
    QTest::keyClick(&page->chart().plot(), Qt::Key_Right);
    EXPECT_EQ(page->chart().marked(), 1U);
    EXPECT_EQ(explained.note, "Supermarket at the station");
}

TEST_F(PortfolioDesk, AnotherCaseIsBilledAnewAndGreyUntilThen)
{
    open(twelveSites());
    auto scenario = document.scenario();
    scenario.retail.edit().sites[2].currentCategory = "4";
    document.reset(scenario);
    EXPECT_TRUE(page->model().index(0, 0).data(M::StaleRole).toBool());
    page->wait();
    EXPECT_FALSE(page->model().index(0, 0).data(M::StaleRole).toBool());
    EXPECT_EQ(name(0), QStringLiteral("Supermarket at the station"));
    scenario.title = "another title";
    QSignalSpy finished(page->runs().front(), &document::RunBase::finished);
    document.reset(scenario);
    page->wait();
    EXPECT_EQ(finished.count(), 0) << "the case is the same";
}

TEST_F(PortfolioDesk, TheTableIsCopiedWrittenAndReported)
{
    open(twelveSites());
    EXPECT_TRUE(page->copy());
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Cold store")));
    const auto table = page->siteTable();
    EXPECT_EQ(table.rows.size(), 12U);
    EXPECT_TRUE(table.columns[M::SavingColumn].numeric);
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("portfolio.pdf"));
    EXPECT_TRUE(page->writeReport(file));
    EXPECT_GT(QFileInfo(file).size(), 10'000);
}

TEST_F(PortfolioDesk, WithoutSitesItSaysWhatToDo)
{
    open({});
    EXPECT_FALSE(page->canExport());
    EXPECT_FALSE(page->copy());
    EXPECT_FALSE(page->canReport());
    EXPECT_TRUE(page->headline().text().isEmpty());
    page->showExample();
    auto input = twelveSites();
    input.sites[1].points.clear();
    scenario::Scenario scenario;
    scenario.retail = Shared<retail::Case>(input);
    document.reset(scenario);
    page->wait();
    ASSERT_FALSE(told.empty()) << "a site that cannot be billed is named";
    EXPECT_EQ(told.front().place.substr(0, 8), "sites[1]");
}

TEST_F(PortfolioDesk, AChartThatWouldRankNothingGivesWayToALineThatSaysWhy)
{
    auto input = twelveSites();
    open(input);
    EXPECT_TRUE(page->chart().isVisible());
    EXPECT_FALSE(page->noChart().isVisible());
    std::vector<retail::Site> content;
    for (std::size_t site = 0; site < input.sites.size(); ++site)
        if (const auto& saving = page->model().billed()->bill->sites[site].year.savingVsCurrent)
            if (saving->kopecks.is_zero())
                content.push_back(input.sites[site]);
    ASSERT_GE(content.size(), 2U);
    const auto showCase = [&] {
        auto scenario = document.scenario();
        scenario.retail = Shared<retail::Case>(input);
        document.reset(scenario);
        page->wait();
        EXPECT_FALSE(page->chart().isVisible());
        EXPECT_TRUE(page->noChart().isVisible());
        return page->noChart().text();
    };
    input.sites = {input.sites[2]};
    EXPECT_TRUE(showCase().startsWith(QStringLiteral("Only one site")));
    input.sites[0].currentCategory.reset();
    EXPECT_TRUE(showCase().startsWith(QStringLiteral("No site names")));
    input.sites = content;
    EXPECT_TRUE(showCase().startsWith(QStringLiteral("No site could save")));
    const QTemporaryDir folder;
    EXPECT_TRUE(page->writeReport(folder.filePath(QStringLiteral("portfolio.pdf"))));
}

TEST_F(PortfolioDesk, TenThousandSitesAreSortedFilteredAndOpenedWithoutAWidgetARow)
{
    open(scaledSites(10'000));
    ASSERT_EQ(page->model().rowCount(), 10'000);
    EXPECT_LT(page->findChildren<QWidget*>().size(), 120) << "as many as for twelve";
    QElapsedTimer clock;
    clock.start();
    page->table().sortByColumn(M::VolumeColumn, Qt::DescendingOrder);
    page->bar().text().setText(QStringLiteral("site 1234"));
    EXPECT_EQ(page->model().rowCount(), 1);
    page->bar().text().clear();
    page->table().scrollToBottom();
    (void)page->grab();
    EXPECT_LT(clock.elapsed(), 10'000) << "on a machine with much to do";
    const auto last = page->model().siteAt(9'999);
    click(9'999, M::SavingColumn);
    EXPECT_EQ(explained.note, "Site " + std::to_string(last));
    QTest::keyClick(&page->table(), Qt::Key_Return);
    EXPECT_EQ(choice.in(10'000), last);
}

TEST_F(PortfolioDesk, ThePriceCategoryPageBillsTheChosenSiteAlone)
{
    open(twelveSites());
    PageContext context{.document = document};
    context.site = &choice;
    PriceCategoriesPage prices(context, nullptr);
    prices.wait();
    EXPECT_EQ(prices.categories().comparison().site, 0U);
    choice.choose(2);
    prices.wait();
    const auto& what = prices.categories().comparison();
    ASSERT_TRUE(what.valid());
    EXPECT_EQ(what.site, 2U);
    EXPECT_EQ(what.bill().site, "Cold store");
    EXPECT_FALSE(what.billed->has(0)) << "of the others nothing is made";
    EXPECT_EQ(what.bill().year, page->model().billed()->bill->sites[2].year);
}
