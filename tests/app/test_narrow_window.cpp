// A window of 1024 x 768 pixels, a beamer's, holds every page in every language.

#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

#include "app/application.h"
#include "app/language.h"
#include "app/settle.h"
#include "views/pages.h"
#include "views/parts/page_stack.h"
#include "views/parts/page_tabs.h"
#include "views/parts/samples.h"

namespace meritdesk::app {

namespace {

constexpr int beamerWidth = 1024;
constexpr int beamerHeight = 768;

void expectNarrow(views::MainWindow& window, const QString& where)
{
    EXPECT_EQ(window.width(), beamerWidth) << where.toStdString();
    window.resize(beamerWidth, beamerHeight);
}

/// What is behind a tab is made when it is first shown.
void lookBehindTabs(views::MainWindow& window, views::Page& page)
{
    auto* tabs = views::tabsOf(page);
    if (!tabs)
        return;
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle(page);
        expectNarrow(window, page.objectName() + QLatin1Char(' ') + tabs->tabText(tab));
    }
}

class NarrowWindow : public testing::TestWithParam<QString>
{
};

TEST_P(NarrowWindow, HoldsEveryTabOfEveryPage)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    desk.useLanguage(GetParam());
    desk.showWindow();
    auto& window = *desk.window();
    window.resize(beamerWidth, beamerHeight);
    window.explain({.key = "total", .formula = "1 + 1", .value = "2"});
    std::set<QString> kinds;
    for (const auto& sample : views::samples()) {
        if (!kinds.insert(sample.kind).second)
            continue;
        desk.files().openSample(sample.id);
        desk.files().wait();
        lookBehindTabs(window, *window.stack().page());
    }
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window.stack().show(at);
        settle(*window.stack().page());
        expectNarrow(window, window.stack().page()->objectName());
        lookBehindTabs(window, *window.stack().page());
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, NarrowWindow,
                         testing::Values(QStringLiteral("en"), QStringLiteral("zh"), QStringLiteral("ru"),
                                         QStringLiteral("et")),
                         [](const auto& language) { return language.param.toStdString(); });

} // namespace

} // namespace meritdesk::app
