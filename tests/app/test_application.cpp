#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

#include "app/application.h"
#include "core/scenario/auction_edits.h"
#include "views/pages.h"
#include "views/parts/details_pane.h"
#include "views/parts/message_bar.h"
#include "views/parts/navigation_button.h"
#include "views/parts/navigation_heading.h"
#include "views/parts/page_stack.h"
#include "views/parts/samples.h"
#include "views/parts/shortcut_sheet.h"

namespace meritdesk::app {

namespace {

/// A program of its own: settings in a folder that goes with the test.
class Desktop : public ::testing::Test
{
protected:
    void SetUp() override { start(); }

    void start()
    {
        m_desk.reset();
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QStringLiteral("en"));
        m_desk->showWindow();
        // Shortcuts belong to the active window.
        window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    [[nodiscard]] views::WindowActions& actions() { return window().actions(); }

    static scenario::Edit rename(const char* title)
    {
        return {.key = "rename", .apply = [title](scenario::Scenario s) -> Result<scenario::Scenario> {
                    s.title = title;
                    return s;
                }};
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk;
};

TEST_F(Desktop, beginsOnTheWelcomePageWithoutDetails)
{
    EXPECT_EQ(window().stack().page()->objectName(), QStringLiteral("welcome"));
    EXPECT_FALSE(window().findChild<QDockWidget*>(QStringLiteral("details"))->isVisible());
    EXPECT_TRUE(window().windowTitle().contains(QStringLiteral("Untitled")));
}

TEST_F(Desktop, everySampleOpensInOneClickOnItsPage)
{
    const auto samples = views::samples();
    ASSERT_FALSE(samples.empty());
    for (const auto& sample : samples) {
        window().goTo(QStringLiteral("welcome"));
        auto* card = window().findChild<QAbstractButton*>(QStringLiteral("sample-") + sample.id);
        ASSERT_NE(card, nullptr) << sample.id.toStdString();
        QTest::mouseClick(card, Qt::LeftButton);
        m_desk->files().wait();
        EXPECT_FALSE(window().messages().isVisible()) << window().messages().text().toStdString();
        EXPECT_FALSE(window().isWindowModified());
        const auto& scenario = m_desk->document().scenario();
        if (sample.kind == QLatin1String("categories"))
            EXPECT_FALSE(scenario.retail->sites.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("invoices"))
            EXPECT_FALSE(scenario.invoices->empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("screen"))
            EXPECT_FALSE(scenario.screens->rounds.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("class"))
            EXPECT_FALSE(scenario.room->seats.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("balance"))
            EXPECT_FALSE(scenario.balance->parties.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("kom"))
            EXPECT_FALSE(scenario.capacity->zones.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("dayahead"))
            EXPECT_FALSE(scenario.dayAhead->market.load.empty()) << sample.id.toStdString();
        else if (sample.kind == QLatin1String("prosumer"))
            EXPECT_FALSE(scenario.prosumer->intervals.empty()) << sample.id.toStdString();
        else
            EXPECT_FALSE(scenario.auction->orders.empty()) << sample.id.toStdString();
    }
}

TEST_F(Desktop, undoAndRedoFollowTheDocument)
{
    EXPECT_FALSE(actions().undo->isEnabled());
    ASSERT_TRUE(m_desk->document().apply(rename("first")));
    EXPECT_TRUE(actions().undo->isEnabled());
    EXPECT_TRUE(window().isWindowModified());
    QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_desk->document().scenario().title, "");
    EXPECT_FALSE(window().isWindowModified());
    QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(m_desk->document().scenario().title, "first");
}

TEST_F(Desktop, aRefusedEditIsSaidInTheMessageBarAndEscClosesIt)
{
    EXPECT_FALSE(window().messages().isVisible());
    const scenario::Edit refused{.key = "rename", .apply = [](const auto&) -> Result<scenario::Scenario> {
                                     return error("no-trade", "orders[3].price");
                                 }};
    EXPECT_FALSE(m_desk->document().apply(refused));
    EXPECT_TRUE(window().messages().isVisible());
    EXPECT_TRUE(window().messages().text().startsWith(QStringLiteral("orders[3].price: ")));
    QTest::keyClick(&window(), Qt::Key_Escape);
    EXPECT_FALSE(window().messages().isVisible());
}

TEST_F(Desktop, aLanguageChangeKeepsDocumentAndPageAndIsRemembered)
{
    ASSERT_TRUE(m_desk->document().apply(rename("kept")));
    const auto page = views::pages.back()->id;
    window().stack().show(views::pages.size() - 1);
    for (auto* action : actions().languages->actions())
        if (action->data().toString() == QLatin1String("et"))
            action->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk->language() == QLatin1String("et"); }));
    EXPECT_EQ(QLocale().language(), QLocale::Estonian);
    EXPECT_EQ(m_desk->document().scenario().title, "kept");
    EXPECT_TRUE(actions().undo->isEnabled());
    EXPECT_EQ(window().stack().page()->objectName().toStdString(), page);
    EXPECT_TRUE(window().isVisible());
    EXPECT_EQ(m_store.value(QStringLiteral("language")).toString(), QStringLiteral("et"));
    m_desk->useLanguage(QStringLiteral("en"));
}

TEST_F(Desktop, aThemeChangeReachesPaletteAndPages)
{
    for (auto* action : actions().themes->actions())
        if (action->data().toString() == QLatin1String("dark"))
            action->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk->theme().dark; }));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), views::darkTheme().window);
    const auto picture = window().grab().toImage();
    EXPECT_LT(picture.pixelColor(picture.width() / 2, picture.height() - 60).lightness(), 80);
    m_desk->useTheme(views::ThemeChoice::Light);
}

TEST_F(Desktop, theWelcomePageSwitchesLanguageAndThemeToo)
{
    auto* button = window().findChild<QToolButton*>(QStringLiteral("language-ru"));
    ASSERT_NE(button, nullptr);
    QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk->language() == QLatin1String("ru"); }));
    QTest::mouseClick(window().findChild<QToolButton*>(QStringLiteral("theme-dark")), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_desk->theme().dark; }));
    m_desk->useTheme(views::ThemeChoice::Light);
    m_desk->useLanguage(QStringLiteral("en"));
}

TEST_F(Desktop, remembersSizeAndDetailsAndResetsThem)
{
    auto* details = window().findChild<QDockWidget*>(QStringLiteral("details"));
    window().explain({.key = "total", .formula = "1 + 1", .value = "2"});
    EXPECT_TRUE(details->isVisible());
    EXPECT_TRUE(window().details().explained().has_value());
    actions().details->trigger();
    EXPECT_FALSE(details->isVisible());
    window().resize(1000, 700);
    window().close();
    start();
    EXPECT_EQ(window().size(), QSize(1000, 700));
    window().stack().show(views::pages.size() - 1);
    EXPECT_FALSE(window().findChild<QDockWidget*>(QStringLiteral("details"))->isVisible());
    actions().resetLayout->trigger();
    EXPECT_EQ(window().size(), QSize(1280, 800));
}

TEST_F(Desktop, theKeyboardReachesEveryPage)
{
    constexpr std::size_t digits = 9; // Ctrl+0 shows the whole book
    for (std::size_t at = 0; at < std::min(digits, views::pages.size()); ++at) {
        QTest::keyClick(&window(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(at)),
                        Qt::ControlModifier);
        EXPECT_EQ(window().stack().shown(), at);
    }
    window().stack().show(0);
    for (std::size_t at = 1; at <= views::pages.size(); ++at) {
        QTest::keyClick(&window(), Qt::Key_PageDown, Qt::ControlModifier);
        EXPECT_EQ(window().stack().shown(), at % views::pages.size());
    }
    QTest::keyClick(&window(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(window().stack().shown(), views::pages.size() - 1);
}

TEST_F(Desktop, theNavigationUnfoldsOneSectionWhereNotAllFit)
{
    const auto shownButtons = [this] {
        std::size_t shown = 0;
        for (const auto* button : window().findChildren<views::NavigationButton*>())
            shown += button->isVisible() ? 1 : 0;
        return shown;
    };
    window().resize(1280, 2000);
    EXPECT_EQ(shownButtons(), views::pages.size());
    window().resize(1280, 800);
    window().stack().show(1);
    EXPECT_EQ(shownButtons(), views::pageGroups[0].pages.size() + views::pageGroups[1].pages.size());
    const auto headings = window().findChildren<views::NavigationHeading*>();
    ASSERT_EQ(headings.size(), static_cast<qsizetype>(views::pageGroups.size() - 1));
    QTest::mouseClick(headings.back(), Qt::LeftButton);
    EXPECT_EQ(shownButtons(), views::pageGroups[0].pages.size() + views::pageGroups[3].pages.size());
    EXPECT_EQ(window().stack().shown(), 1U) << "unfolding leaves the page as it is";
    window().goTo(QStringLiteral("auction"));
    EXPECT_EQ(shownButtons(), views::pageGroups[0].pages.size() + views::pageGroups[2].pages.size());
}

TEST_F(Desktop, everyEmptyPageSaysWhatCanBeDone)
{
    for (const auto* id : {"price-categories", "auction"}) {
        window().goTo(QLatin1String(id));
        int offers = 0;
        for (const auto* button : window().stack().page()->findChildren<QPushButton*>())
            offers += button->isVisible() && !button->visibleRegion().isEmpty() ? 1 : 0;
        EXPECT_GE(offers, 2) << id;
    }
    window().goTo(QStringLiteral("price-categories"));
    m_desk->files().openSample(QStringLiteral("samara-2025-11"));
    m_desk->files().wait();
    for (const auto* button : window().stack().page()->findChildren<QPushButton*>())
        EXPECT_FALSE(button->isVisible() && button->text().startsWith(QStringLiteral("Import meter")));
}

TEST_F(Desktop, thePaneExplainsNumbersOfThePageInSightOnly)
{
    const auto number = [](const char* key) {
        Derivation made;
        made.key = key;
        return made;
    };
    window().goTo(QStringLiteral("price-categories"));
    window().explain(number("total"));
    window().goTo(QStringLiteral("auction"));
    EXPECT_FALSE(window().details().explained());
    window().explain(number("clearing-price"));
    window().goTo(QStringLiteral("price-categories"));
    ASSERT_TRUE(window().details().explained());
    EXPECT_EQ(window().details().explained()->key, "total");
    EXPECT_FALSE(window().details().isStale());
}

TEST_F(Desktop, anEditMakesTheExplanationOldUntilTheNextOne)
{
    window().goTo(QStringLiteral("price-categories"));
    window().explain({});
    m_desk->document().apply(rename("Edited"));
    EXPECT_TRUE(window().details().isStale());
    window().explain({});
    EXPECT_FALSE(window().details().isStale());
    m_desk->document().apply(rename("Edited again"));
    window().goTo(QStringLiteral("auction"));
    window().goTo(QStringLiteral("price-categories"));
    EXPECT_TRUE(window().details().isStale());
}

TEST_F(Desktop, aDroppedFileOfUnknownKindIsSaid)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("missing.json")))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &drop);
    EXPECT_TRUE(drop.isAccepted());
    EXPECT_TRUE(QTest::qWaitFor([this] { return window().messages().isVisible(); }));
    EXPECT_TRUE(window().messages().text().contains(QStringLiteral("missing.json")));
}

TEST_F(Desktop, everyActionIsInTheSheetWithKeysThatReachIt)
{
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window().stack().show(at);
        const auto lines = views::shortcutsOf(window());
        EXPECT_GT(lines.size(), 20U);
        for (const auto& line : lines)
            EXPECT_FALSE(line.keys.isEmpty())
                << (line.group + QStringLiteral(" › ") + line.action).toStdString();
        for (auto* action : window().findChild<QToolBar*>(QStringLiteral("tools"))->actions()) {
            const auto words = action->text().remove(QLatin1Char('&'));
            const bool listed = words.isEmpty()
                                || std::any_of(lines.begin(), lines.end(),
                                               [&](const auto& line) { return line.action == words; });
            EXPECT_TRUE(listed) << words.toStdString();
        }
    }
}

TEST_F(Desktop, noTwoActionsShareTheirKeys)
{
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window().stack().show(at);
        QMap<QString, QString> taken;
        for (const auto* action : window().findChildren<QAction*>())
            for (const auto& keys : action->shortcuts()) {
                const auto key = keys.toString();
                EXPECT_FALSE(taken.contains(key) && taken[key] != action->text())
                    << key.toStdString() << ": " << taken[key].toStdString() << " and "
                    << action->text().toStdString();
                taken[key] = action->text();
            }
    }
}

} // namespace

} // namespace meritdesk::app
