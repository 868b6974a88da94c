// The strategy lab by its widgets: choose, run, pause, go on, cancel, undo.

#include <QProgressBar>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>
#include <set>

#include "core/strategy/learners.h"
#include "core/strategy/models.h"
#include "items/lab_evidence.h"
#include "tests/support/accessible.h"
#include "tests/views/charts/reading.h"
#include "tests/views/pages/panel_desk.h"
#include "views/pages/auction/number_field.h"
#include "views/pages/lab/lab_chart_panel.h"
#include "views/pages/lab/lab_form.h"
#include "views/pages/lab/lab_table_panel.h"
#include "views/pages/lab/panels.h"
#include "views/pages/lab_page.h"

using namespace meritdesk;
using namespace meritdesk::views;

namespace {

class LabDesk : public tests::PanelDesk<LabPage>
{
protected:
    LabDesk()
    {
        scenario::Scenario scenario;
        scenario.lab.edit().seeds = 2;
        scenario.lab.edit().rounds = 200;
        open(scenario);
    }

    void play()
    {
        QTest::mouseClick(&page->runButton(), Qt::LeftButton);
        page->board().finish();
        ASSERT_TRUE(page->board().valid());
    }

    void type(std::string_view key, const QString& text)
    {
        auto* field = page->form().field(key);
        ASSERT_NE(field, nullptr);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }
};

} // namespace

TEST_F(LabDesk, AllPanelsCanBeShownBeforeAndAfterARun)
{
    EXPECT_FALSE(page->canExport());
    EXPECT_TRUE(page->headline().text().contains(QStringLiteral("F9")));
    for (int round = 0; round < 2; ++round) {
        std::set<std::string_view> ids;
        for (const auto* entry : labPanels) {
            EXPECT_TRUE(ids.insert(entry->id).second) << entry->id;
            page->showPanel(entry->id);
            EXPECT_EQ(page->tabs().inView()->objectName().toStdString(), entry->id);
        }
        EXPECT_EQ(tests::namelessControls(*page), QStringList());
        play();
    }
    EXPECT_TRUE(page->canExport());
    EXPECT_FALSE(page->tables().empty());
    EXPECT_TRUE(page->writeReport(folder.filePath(QStringLiteral("lab.pdf"))));
}

TEST_F(LabDesk, TheWindowLearnsThatRunsCanBeExported)
{
    int told = 0;
    QObject::connect(page.get(), &Page::abilitiesChanged, page.get(),
                     [&told, this] { told += page->canExport() ? 1 : 0; });
    play();
    EXPECT_GT(told, 0);
}

TEST_F(LabDesk, LearnersAndFormatsAreTickedAndUndone)
{
    auto* learner = page->form().learner(&strategy::bestResponse);
    ASSERT_FALSE(learner->isChecked());
    learner->click();
    EXPECT_EQ(page->board().experiment().learners.size(), 4U);
    page->form().format("uniform")->click();
    EXPECT_EQ(page->board().experiment().formats, std::vector<std::string>{"pay-as-bid"});
    document.undoStack().undo();
    EXPECT_TRUE(page->form().format("uniform")->isChecked());
    document.undoStack().undo();
    EXPECT_FALSE(learner->isChecked());
    EXPECT_EQ(page->board().experiment().learners.size(), 3U);
}

TEST_F(LabDesk, ASettingIsTypedAndUndoneAndABadOneStaysMarked)
{
    type("rounds", QStringLiteral("321"));
    EXPECT_EQ(page->board().experiment().rounds, 321);
    document.undoStack().undo();
    EXPECT_EQ(page->board().experiment().rounds, 200);
    type("game.demand", QStringLiteral("201"));
    EXPECT_EQ(page->board().experiment().game.demand.text(), "150");
    EXPECT_FALSE(page->form().field("game.demand")->toolTip().isEmpty());
}

TEST_F(LabDesk, AnotherGameShowsItsOwnFields)
{
    auto& form = page->form();
    EXPECT_TRUE(form.field("game.capacity")->isVisibleTo(&form));
    EXPECT_FALSE(form.field("game.slope")->isVisibleTo(&form));
    form.games().setCurrentIndex(2);
    emit form.games().activated(2);
    EXPECT_EQ(page->board().experiment().model, &strategy::nonAtomic);
    EXPECT_FALSE(form.field("game.capacity")->isVisibleTo(&form));
    EXPECT_TRUE(form.field("game.slope")->isVisibleTo(&form));
    EXPECT_FALSE(form.format("rolling")->isVisibleTo(&form));
    form.games().setCurrentIndex(4);
    emit form.games().activated(4);
    EXPECT_EQ(page->board().experiment().model, nullptr);
    EXPECT_TRUE(form.format("rolling")->isVisibleTo(&form));
    EXPECT_TRUE(form.tactics().isVisibleTo(&form));
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(page->board().experiment().model, &strategy::oligopoly);
}

TEST_F(LabDesk, RoundsArePausedGoneOnWithAndCancelled)
{
    type("rounds", QStringLiteral("1000000"));
    const auto before = document.scenario();
    EXPECT_FALSE(page->pauseButton().isEnabled());
    page->setFocus();
    QTest::keyClick(page.get(), Qt::Key_F9);
    ASSERT_TRUE(page->board().isRunning());
    EXPECT_TRUE(page->progress().isVisible());
    QTest::mouseClick(&page->pauseButton(), Qt::LeftButton);
    EXPECT_TRUE(page->board().isPaused());
    EXPECT_EQ(page->pauseButton().text(), QStringLiteral("Go on"));
    QTest::keyClick(page.get(), Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_FALSE(page->board().isPaused());
    QTest::mouseClick(&page->cancelButton(), Qt::LeftButton);
    EXPECT_FALSE(page->board().isRunning());
    EXPECT_FALSE(page->progress().isVisible());
    EXPECT_FALSE(page->board().valid());
    EXPECT_EQ(document.scenario(), before);
}

TEST_F(LabDesk, AClickOnANumberExplainsIt)
{
    play();
    auto& cells = panel<LabTablePanel>(labCellsPanel);
    click(cells.view(), 0, 2);
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "lab_price");
    explained.reset();
    emit page->detail().linkActivated(QStringLiteral("cell:5"));
    ASSERT_TRUE(explained);
    EXPECT_EQ(explained->key, "lab_worst_loss");
    EXPECT_FALSE(cells.words().text().isEmpty());
}

TEST_F(LabDesk, TheLearnerAndWhatIsDrawnAreChosen)
{
    play();
    auto& rounds = panel<LabChartPanel>(labRoundsPanel);
    const auto before = rounds.chart().lines();
    EXPECT_EQ(before.lines.size(), 4U);
    rounds.learners().setCurrentIndex(2);
    emit rounds.learners().activated(2);
    EXPECT_NE(rounds.chart().lines(), before);
    rounds.measures().setCurrentIndex(2);
    emit rounds.measures().activated(2);
    EXPECT_TRUE(rounds.chart().lines().percent);
    EXPECT_FALSE(rounds.chart().table().rows.isEmpty());
    auto& bids = panel<LabChartPanel>(labBidsPanel);
    EXPECT_EQ(bids.bidders().count(), 3);
    EXPECT_EQ(bids.learners().currentIndex(), 2);
}

TEST_F(LabDesk, AClickOnALineExplainsThatLine)
{
    play();
    auto& rounds = panel<LabChartPanel>(labRoundsPanel);
    rounds.learners().setCurrentIndex(1);
    emit rounds.learners().activated(1);
    auto& chart = rounds.chart();
    chart.resize(640, 480);
    tests::settle(chart);
    const auto& lines = chart.lines();
    std::size_t at = 0; // where pay as bid is farthest from its theory
    for (std::size_t i = 0; i < lines.x.size(); ++i)
        if (std::abs(lines.lines[2].mean[i] - lines.lines[3].mean[i])
            > std::abs(lines.lines[2].mean[at] - lines.lines[3].mean[at]))
            at = i;
    const auto learners = page->board().experiment().learners.size();
    for (const std::size_t line : {0U, 2U, 3U}) { // under one price theory runs along the mean
        explained.reset();
        tests::clickOn(chart, {chart.plot().xAxis->coordToPixel(lines.x[at]),
                               chart.plot().yAxis->coordToPixel(lines.lines[line].mean[at])});
        ASSERT_TRUE(explained);
        const auto cell = (line / 2) * learners + 1;
        const auto of =
            lines.lines[line].theory ? items::LabEvidence::Of::Theory : items::LabEvidence::Of::Price;
        EXPECT_EQ(*explained, *items::derivationOf(page->board().result(), {of, cell})) << line;
    }
    chart.point(static_cast<int>(at));
    EXPECT_EQ(chart.reading().count(QLatin1Char('\n')), 4) << "the place and four lines, each with its band";
    rounds.measures().setCurrentIndex(1);
    emit rounds.measures().activated(1);
    QTest::keyClick(&chart.plot(), Qt::Key_End);
    QTest::keyClick(&chart.plot(), Qt::Key_Return);
    EXPECT_EQ(explained->key, "lab_paid");
}

TEST_F(LabDesk, BiddersAreChosenOnlyWhereBidsAreTheirs)
{
    play();
    auto& bids = panel<LabChartPanel>(labBidsPanel);
    EXPECT_TRUE(bids.bidders().isVisibleTo(&bids));
    page->form().games().setCurrentIndex(2);
    emit page->form().games().activated(2);
    play();
    EXPECT_FALSE(panel<LabChartPanel>(labBidsPanel).bidders().isVisibleTo(page.get()));
}

TEST_F(LabDesk, APageMadeAnewFindsItsRuns)
{
    play();
    const auto headline = page->headline().text();
    make();
    EXPECT_TRUE(page->board().valid());
    EXPECT_EQ(page->headline().text(), headline);
    type("rounds", QStringLiteral("50"));
    EXPECT_TRUE(page->notices().isVisibleTo(page.get())) << "the runs are of other settings";
}
