#include <QApplication>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <gtest/gtest.h>

#include "app/application.h"
#include "core/retail/categories.h"
#include "tests/support/xls_book.h"
#include "views/pages/price_categories_page.h"
#include "views/parts/details_pane.h"
#include "views/parts/import_dialog.h"
#include "views/parts/navigation_button.h"
#include "views/parts/page_stack.h"

// How far it is from the start of the program to the right answer: every click of a newcomer is counted.

namespace meritdesk::app {

namespace {

constexpr int ck1 = 1; ///< columns of the comparison
constexpr int ck4 = 5;

class Newcomer : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QStringLiteral("en"));
        m_desk->showWindow();
        QApplication::setActiveWindow(&window());
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    [[nodiscard]] views::PriceCategoriesPage& page()
    {
        auto* shown = qobject_cast<views::PriceCategoriesPage*>(window().stack().page());
        EXPECT_NE(shown, nullptr);
        shown->wait();
        return *shown;
    }

    void click(QWidget& widget) { click(widget, widget.rect().center()); }

    void click(QWidget& widget, QPoint at)
    {
        ++m_clicks;
        QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
    }

    void clickCard(const char* name)
    {
        auto* card = window().findChild<QAbstractButton*>(QLatin1String(name));
        ASSERT_NE(card, nullptr);
        click(*card);
        m_desk->files().wait();
    }

    void clickTab(QTabWidget& tabs, const QWidget& inside)
    {
        click(*tabs.tabBar(), tabs.tabBar()->tabRect(tabs.indexOf(const_cast<QWidget*>(&inside))).center());
    }

    /// The amount of a category's total, as it is explained when it is clicked.
    [[nodiscard]] QString totalOf(int column)
    {
        const auto& model = page().categories();
        return model.index(model.rowOf("total"), column).data(items::ExactRole).toString();
    }

    /// Drops files on the window as a file manager does, and imports what the dialog shows.
    void dropAndImport(const QStringList& paths, const std::function<void(views::ImportDialog&)>& look)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        bool met = false;
        QTimer watch;
        watch.setInterval(10);
        QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
            auto* dialog = qobject_cast<views::ImportDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr || met)
                return;
            met = true;
            look(*dialog);
            click(*dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok));
        });
        watch.start();
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        EXPECT_TRUE(QTest::qWaitFor([&] { return met && QApplication::activeModalWidget() == nullptr; }));
    }

    [[nodiscard]] QString write(const char* name, const std::string& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(bytes));
        return file.fileName();
    }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk;
    int m_clicks = 0;
};

TEST_F(Newcomer, FindsTheAnswerOfTheSamaraSampleInUnderTenClicks)
{
    clickCard("sample-samara-2025-11");
    // the answer stands on top: the fourth category, and what it costs
    const auto headline = page().answer().headline();
    EXPECT_TRUE(headline.contains(QStringLiteral("4"))) << headline.toStdString();
    EXPECT_EQ(totalOf(ck4), QStringLiteral("9870059.13"));
    // why: a click on the number explains it
    auto& table = page().table();
    const auto total = page().categories().index(page().categories().rowOf("total"), ck4);
    table.scrollTo(total);
    click(*table.viewport(), table.visualRect(total).center());
    auto* pane = window().findChild<views::DetailsPane*>();
    ASSERT_NE(pane, nullptr);
    EXPECT_TRUE(pane->isVisible());
    // and the bill line by line
    clickTab(page().tabs(), *page().billTable().parentWidget());
    EXPECT_TRUE(page().billTable().isVisible());
    EXPECT_GT(page().billTable().model()->rowCount(), 3);
    EXPECT_LT(m_clicks, 10);
    EXPECT_EQ(m_clicks, 3);
}

/// A meter of 100 kWh an hour through November 2025.
std::string flatNovember()
{
    std::string text = "Дата и время;Потребление, кВт·ч\n";
    for (int day = 1; day <= 30; ++day)
        for (int hour = 0; hour < 24; ++hour)
            text += (day < 10 ? "0" : "") + std::to_string(day) + ".11.2025 " + (hour < 10 ? "0" : "")
                    + std::to_string(hour) + ":00;100\n";
    return text;
}

/// A supplier's sheet of the first category; the margin group is in the row.
std::string supplierSheet()
{
    tests::XlsSheet sheet{.name = "1 ЦК"};
    sheet.texts(0, {"Предельные уровни нерегулируемых цен на электрическую энергию за ноябрь 2025 года"});
    sheet.texts(1, {"1. Предельный уровень нерегулируемых цен, руб./МВт·ч без НДС"});
    sheet.texts(2, {"", "Подгруппа потребителей", "ВН", "СН-I", "СН-II", "НН"});
    sheet.texts(3, {"1", "менее 670 кВт", "5 100,11", "5 200,12", "5 300,13", "5 400,14"});
    sheet.texts(4, {"2", "от 670 кВт до 10 МВт", "5000,21", "5100,22", "5200,23", "5300,24"});
    return tests::xlsBytes({sheet});
}

TEST_F(Newcomer, GetsFromDroppedFilesToTheAnswerInThreeSteps)
{
    int steps = 0;
    dropAndImport({write("load.csv", flatNovember())},
                  [](views::ImportDialog& dialog) { EXPECT_EQ(dialog.preview().counts.hours, 720); });
    ++steps;
    dropAndImport({write("prices-2025-11.xls", supplierSheet())},
                  [](views::ImportDialog& dialog) { EXPECT_TRUE(dialog.isReady()); });
    ++steps;
    if (qobject_cast<views::PriceCategoriesPage*>(window().stack().page()) == nullptr) {
        for (auto* button : window().findChildren<views::NavigationButton*>())
            if (button->text().contains(QStringLiteral("Price")))
                click(*button);
        ++steps;
    }
    // 72 000 kWh at 5300.13 RUB/MWh of a site on SN2 with less than 670 kW
    EXPECT_EQ(totalOf(ck1), QStringLiteral("381609.36"));
    EXPECT_FALSE(page().answer().headline().isEmpty());
    EXPECT_LE(steps, 3);
    EXPECT_LT(m_clicks, 10);
}

} // namespace

} // namespace meritdesk::app
