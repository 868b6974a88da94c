#pragma once

#include <QLabel>
#include <QSplitter>
#include <QTabWidget>

#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/capacity_evidence.h"
#include "views/page.h"

namespace meritdesk::views {

class CapacityTableView;
class DemandForm;
class ReductionBar;
class ZoneBar;

namespace charts {
class CapacityChart;
class CapacityDepthChart;
} // namespace charts

/// The capacity auction (конкурентный отбор мощности, КОМ): sloped demand, the ladder of supply, and what
/// demand response does to the price.
class CapacityPage : public Page
{
    Q_OBJECT

public:
    /// What stands below the chart, in the order of the tabs.
    enum Tab { Bids, Groups, Series, Demand, Provenance };

    explicit CapacityPage(const PageContext& context, QWidget* parent = nullptr);
    ~CapacityPage() override;
    Q_DISABLE_COPY_MOVE(CapacityPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::CapacityBoard& board() { return m_board; }

    [[nodiscard]] charts::CapacityChart& chart() const { return *m_chart; }

    [[nodiscard]] charts::CapacityDepthChart& depthChart() const { return *m_depthChart; }

    [[nodiscard]] ReductionBar& reduction() const { return *m_reduction; }

    [[nodiscard]] DemandForm& demand() const { return *m_demand; }

    [[nodiscard]] ZoneBar& zones() const { return *m_zones; }

    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

    [[nodiscard]] QLabel& headline() const { return *m_headline; }

    [[nodiscard]] QLabel& detail() const { return *m_detail; }

    [[nodiscard]] QLabel& warnings() const { return *m_warnings; }

    /// The table of a tab; null for one without.
    [[nodiscard]] CapacityTableView* view(Tab tab) const;

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed: every zone, with the pictures of the one in view.
    [[nodiscard]] Report report();

    /// The tables that go to files, the one in view first.
    [[nodiscard]] std::vector<exports::Table> tables() const;

    /// Puts a copied table of bids in the place of the zone's; false, with findings told, when it is none.
    bool pasteBids(const QString& text);

public slots:
    /// Puts a small auction into the document, to begin with.
    void newAuction();
    /// A new bid, company or volume of the series, as the tab in view has it; opened for typing.
    void addRow();
    void removeRows();
    void pasteClipboard();
    void zoomToCrossing();
    void enlargeChart(bool large);

private:
    void makeHead();
    void makeTabs();
    void makeActions();
    QAction* action(const QString& text, const QKeySequence& keys);
    void layOut();
    void cover();
    void connectParts();
    void take();
    void takeTexts();
    void takeSeries();
    void drawSeries();
    void explain(const items::CapacityEvidence& evidence) const;
    void addBid();
    void addGroup();
    void addDepth();
    [[nodiscard]] CapacityTableView* viewInSight() const;
    void saveView() const;
    void restoreView();

    PageContext m_context;
    items::CapacityBoard m_board;
    QWidget* m_content;
    ZoneBar* m_zones;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_warnings;
    charts::CapacityChart* m_chart;
    ReductionBar* m_reduction;
    QTabWidget* m_tabs;
    CapacityTableView* m_bids = nullptr;
    CapacityTableView* m_groups = nullptr;
    CapacityTableView* m_series = nullptr;
    CapacityTableView* m_provenance = nullptr;
    DemandForm* m_demand = nullptr;
    charts::CapacityDepthChart* m_depthChart = nullptr;
    QSplitter* m_whole;
    QList<QAction*> m_actions = {};
};

} // namespace meritdesk::views
