#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>
#include <gtest/gtest.h>

#include "app/application.h"
#include "tests/support/folders.h"
#include "views/parts/import_dialog.h"

namespace meritdesk::app {

namespace {

/// The ways from the window into the import dialog.
class WindowImports : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_desk = std::make_unique<Application>(m_store);
        m_desk->useLanguage(QStringLiteral("en"));
        m_desk->showWindow();
        m_watch.setInterval(10);
        QObject::connect(&m_watch, &QTimer::timeout, &m_watch, [this] {
            auto* dialog = qobject_cast<views::ImportDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            m_watch.stop();
            ++m_met;
            m_answer(*dialog);
        });
    }

    /// Does something and answers the dialog that comes of it.
    void meet(const std::function<void()>& deed, std::function<void(views::ImportDialog&)> answer)
    {
        m_answer = std::move(answer);
        const int before = m_met;
        m_watch.start();
        deed();
        EXPECT_TRUE(
            QTest::qWaitFor([&] { return m_met > before && QApplication::activeModalWidget() == nullptr; }));
    }

    [[nodiscard]] views::MainWindow& window() { return *m_desk->window(); }

    [[nodiscard]] const scenario::Scenario& scenario() { return m_desk->document().scenario(); }

    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<Application> m_desk;
    QTimer m_watch;
    std::function<void(views::ImportDialog&)> m_answer;
    int m_met = 0;
};

TEST_F(WindowImports, TheMenuOpensAnEmptyDialogAndCancelChangesNothing)
{
    meet([this] { window().actions().importData->trigger(); },
         [](auto& dialog) {
             EXPECT_FALSE(dialog.isReady());
             dialog.reject();
         });
    EXPECT_EQ(m_desk->document().undoStack().count(), 0);
}

TEST_F(WindowImports, ADroppedMeterFileIsShownAndTaken)
{
    const auto file = tests::sourceFolder() / "resources/samples/meter-csv/load-2025-11-long.csv";
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(file.string()))});
    meet(
        [&] {
            QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window(), &enter);
            QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(&window(), &drop);
            EXPECT_TRUE(drop.isAccepted());
        },
        [](auto& dialog) {
            EXPECT_EQ(dialog.preview().counts.hours, 720);
            dialog.accept();
        });
    EXPECT_EQ(scenario().retail->sites.size(), 1U);
    EXPECT_TRUE(window().isWindowModified());
    window().actions().undo->trigger();
    EXPECT_TRUE(scenario().retail->sites.empty());
}

TEST_F(WindowImports, PastedCellsOfASpreadsheetBecomeOrders)
{
    QGuiApplication::clipboard()->setText(QStringLiteral("buy\t30\t10\nsell\t20\t5\n"));
    meet([this] { window().actions().paste->trigger(); },
         [](auto& dialog) {
             EXPECT_EQ(dialog.preview().counts.orders, 2);
             dialog.accept();
         });
    EXPECT_EQ(scenario().auction->orders.size(), 2U);
}

} // namespace

} // namespace meritdesk::app
