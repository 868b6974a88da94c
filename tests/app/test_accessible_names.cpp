#include <QDialog>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <memory>
#include <set>
#include <vector>

#include "app/application.h"
#include "tests/support/accessible.h"
#include "views/pages.h"
#include "views/parts/page_stack.h"
#include "views/parts/page_tabs.h"
#include "views/parts/samples.h"

namespace meritdesk::app {

namespace {

TEST(AccessibleNames, theCountFindsAControlWithoutOne)
{
    QWidget form;
    auto* named = new QPushButton(QStringLiteral("Save"), &form);
    auto* nameless = new QSpinBox(&form);
    EXPECT_EQ(tests::namelessControls(form).size(), 1);
    nameless->setAccessibleName(QStringLiteral("Power"));
    EXPECT_TRUE(tests::namelessControls(form).isEmpty());
    named->setText(QString());
    EXPECT_EQ(tests::namelessControls(form).size(), 1);
}

/// Makes what is behind every tab of a page, for it is made when it is first shown.
void lookBehindTabs(const QWidget& page)
{
    auto* tabs = views::tabsOf(page);
    if (!tabs)
        return;
    const int first = tabs->currentIndex();
    for (int tab = 0; tab < tabs->count(); ++tab)
        tabs->setCurrentIndex(tab);
    tabs->setCurrentIndex(first);
}

/// One sample of every kind: together they fill every page.
std::vector<views::Sample> oneOfEachKind()
{
    std::vector<views::Sample> chosen;
    std::set<QString> kinds;
    for (const auto& sample : views::samples())
        if (kinds.insert(sample.kind).second)
            chosen.push_back(sample);
    return chosen;
}

void expectNames(const QWidget& root, const QString& what)
{
    const auto nameless = tests::namelessControls(root);
    EXPECT_TRUE(nameless.isEmpty()) << what.toStdString() << ": "
                                    << nameless.join(QStringLiteral(", ")).toStdString();
}

TEST(AccessibleNames, everyControlOfEveryPageTabAndDialogHasOne)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    desk.useLanguage(QStringLiteral("en"));
    desk.showWindow();
    auto& window = *desk.window();
    for (const auto& sample : oneOfEachKind()) {
        SCOPED_TRACE(sample.kind.toStdString());
        desk.files().openSample(sample.id); // shows the page that it is about
        desk.files().wait();
        window.explain({.key = "total", .formula = "1 + 1", .value = "2"});
        lookBehindTabs(*window.stack().page());
        expectNames(window, window.stack().page()->objectName());
    }
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        window.stack().show(at);
        lookBehindTabs(*window.stack().page());
        expectNames(window, window.stack().page()->objectName());
        for (auto* dialog : window.dialogs()) {
            const std::unique_ptr<QDialog> made(dialog);
            expectNames(*made, made->objectName());
            EXPECT_FALSE(made->objectName().isEmpty()) << made->windowTitle().toStdString();
        }
    }
}

bool isInside(const QTabWidget& tabs, const QWidget& page)
{
    for (auto* above = tabs.parentWidget(); above && above != &page; above = above->parentWidget())
        if (qobject_cast<QTabWidget*>(above))
            return true;
    return false;
}

TEST(AccessibleNames, thePagesNameTheirTabsSoThatTheTestLooksBehindThem)
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Application desk(store);
    desk.useLanguage(QStringLiteral("en"));
    desk.showWindow();
    for (std::size_t at = 0; at < views::pages.size(); ++at) {
        desk.window()->stack().show(at);
        const auto& page = *desk.window()->stack().page();
        int outermost = 0;
        for (const auto* tabs : page.findChildren<QTabWidget*>())
            outermost += isInside(*tabs, page) ? 0 : 1;
        EXPECT_EQ(outermost, views::tabsOf(page) ? 1 : 0) << page.objectName().toStdString();
    }
}

} // namespace

} // namespace meritdesk::app
