#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>
#include <memory>
#include <vector>

#include "document/document.h"
#include "tests/support/books.h"
#include "views/charts/step_curves_chart.h"
#include "views/pages/auction/headline.h"
#include "views/pages/auction/ladder_view.h"
#include "views/pages/auction/options_bar.h"
#include "views/pages/auction/results_panel.h"
#include "views/pages/auction_page.h"

namespace meritdesk::tests {

using auction::Side;
using items::LadderModel;
using views::AuctionPage;
using views::PageContext;

/// The page in a window of its own, on the toy book: price 300, volume 10500, j1 the marginal offer.
class Auction : public testing::Test
{
protected:
    Auction()
    {
        QLocale::setDefault(QLocale::c());
        document.reset(toyScenario());
        PageContext context{.document = document};
        context.explain = [this](const Derivation& derivation) { explained = derivation; };
        context.tell = [this](const std::vector<Finding>& findings) { told = findings; };
        page = std::make_unique<AuctionPage>(context);
        page->resize(1200, 760);
        page->show();
        QApplication::setActiveWindow(page.get());
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    ~Auction() override { QLocale::setDefault(localeBefore); }

    [[nodiscard]] QString cell(Side side, int row, int column) const
    {
        return page->ladder(side).model().index(row, column).data().toString();
    }

    [[nodiscard]] QLineEdit* openEditor(Side side, int row, int column) const
    {
        auto& table = page->ladder(side).table();
        table.setFocus();
        table.setCurrentIndex(table.model()->index(row, column));
        table.edit(table.currentIndex());
        return table.viewport()->findChild<QLineEdit*>();
    }

    /// Presses at a point of the curves and moves to another; the button stays down.
    void grab(QPointF from, QPointF to) const
    {
        auto* plot = page->chart().plot();
        QTest::mousePress(plot, Qt::LeftButton, {}, from.toPoint());
        const QPointF half = (from + to) / 2;
        move(plot, half);
        move(plot, to);
    }

    static void move(QWidget* plot, QPointF to)
    {
        QMouseEvent event(QEvent::MouseMove, to, plot->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(plot, &event);
    }

    void drop(QPointF at) const
    {
        QTest::mouseRelease(page->chart().plot(), Qt::LeftButton, {}, at.toPoint());
    }

    const QLocale localeBefore = QLocale();
    document::Document document;
    Derivation explained = {};
    std::vector<Finding> told = {};
    std::unique_ptr<AuctionPage> page;
};

} // namespace meritdesk::tests
