#pragma once

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

#include <utility>
#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/screen_board.h"
#include "items/threshold_model.h"
#include "views/page.h"
#include "views/pages/screens/screen_view.h"

namespace meritdesk::views {

class FlagBar;

namespace charts {
class IndicatorsChart;
}

/// The market screens: a series of rounds, its indicators over time, and what they flag with the evidence.
class ScreensPage : public Page
{
    Q_OBJECT

public:
    /// The tables below the chart, in the order of their tabs.
    enum Tab { Flags, Firms, Bids, EqualBids, Runs, Fulfilment, Thresholds };

    explicit ScreensPage(const PageContext& context, QWidget* parent = nullptr);
    ~ScreensPage() override;
    Q_DISABLE_COPY_MOVE(ScreensPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<document::RunBase*> runs() override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    [[nodiscard]] items::ScreenBoard& board() { return m_board; }

    [[nodiscard]] charts::IndicatorsChart& chart() const { return *m_chart; }

    [[nodiscard]] ScreenView& rounds() const { return *m_rounds; }

    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

    /// The table of a tab; not for Thresholds.
    [[nodiscard]] ScreenView& view(Tab tab) const { return *m_views[tab]; }

    [[nodiscard]] FlagBar& flagBar() const { return *m_flagBar; }

    [[nodiscard]] QTableView& thresholds() const { return *m_thresholds; }

    /// The tables that go to files: those of one round are of the round in view.
    [[nodiscard]] std::vector<exports::Table> tables() const;

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed: every flag, whatever the list of flags shows.
    [[nodiscard]] Report report();

private:
    void makeActions();
    void makeTabs();
    void addTab(items::ScreenTableModel::Make make, const QString& name, int stretched = -1);
    void addFlags();
    void addThresholds();
    [[nodiscard]] QWidget* emptySeries();
    [[nodiscard]] QWidget* market();
    void connectParts();
    void take();
    [[nodiscard]] bool isFiltered() const;
    void takeTexts();
    void chooseFlag(int row);
    void resetThresholds();
    void saveView() const;
    void restoreView();

    PageContext m_context;
    items::ScreenBoard m_board;
    items::ThresholdModel m_levels;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_count;
    ScreenView* m_rounds;
    charts::IndicatorsChart* m_chart;
    QTabWidget* m_tabs;
    FlagBar* m_flagBar = nullptr;
    QTableView* m_thresholds;
    QSplitter* m_upper;
    QSplitter* m_whole;
    std::vector<ScreenView*> m_views = {};
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
