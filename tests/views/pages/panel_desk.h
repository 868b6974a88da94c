#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>
#include <optional>
#include <vector>

#include "core/derivation/derivation.h"
#include "document/document.h"
#include "formats/words/language.h"
#include "views/parts/panel_page.h"

namespace meritdesk::tests {

/// A page with panels in a window of its own, in English; it remembers what the page explains and tells.
template <class DeskPage>
class PanelDesk : public testing::Test
{
protected:
    PanelDesk() { QLocale::setDefault(QLocale(QStringLiteral("en"))); }

    ~PanelDesk() override { QLocale::setDefault(localeBefore); }

    /// Opens the document and shows the page, with what it works out landed.
    void open(scenario::Scenario scenario)
    {
        document.newDocument(std::move(scenario));
        make();
    }

    /// Makes the page anew, as another language does.
    void make()
    {
        views::PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        context.settings = &settings;
        page.reset();
        page = std::make_unique<DeskPage>(context);
        page->resize(1240, 780);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->board().finish();
    }

    /// The panel of that entry of the page's list, in front.
    template <class Panel, class Entry>
    Panel& panel(const Entry& entry)
    {
        page->showPanel(entry.id);
        return dynamic_cast<Panel&>(*page->tabs().inView());
    }

    static void click(QTableView& table, int row, int column)
    {
        const auto index = table.model()->index(row, column);
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }

    static void type(QTableView& table, int row, int column, const QString& text)
    {
        const auto index = table.model()->index(row, column);
        table.setCurrentIndex(index);
        table.edit(index);
        auto* editor =
            qobject_cast<QLineEdit*>(table.indexWidget(index)); // an older one may still be on its way out
        ASSERT_NE(editor, nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents(); // the delegate commits when the key has been handled
    }

    words::ScopedLanguage spoken{"en"};
    QLocale localeBefore = QLocale();
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    document::Document document;
    std::unique_ptr<DeskPage> page;
    std::optional<Derivation> explained = {};
    std::vector<Finding> told = {};
};

} // namespace meritdesk::tests
