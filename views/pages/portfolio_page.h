#pragma once

#include <QAction>
#include <QLabel>
#include <QSplitter>

#include "document/run.h"
#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/portfolio_model.h"
#include "items/site_choice.h"
#include "views/charts/savings_chart.h"
#include "views/page.h"
#include "views/pages/portfolio/portfolio_bar.h"
#include "views/pages/portfolio/portfolio_table.h"

namespace meritdesk::views {

/// The portfolio: many sites in one table, ranked by what another category would save; a site opens on the
/// price category page. Bills on a worker; older numbers are greyed until the new ones are there.
class PortfolioPage : public Page
{
    Q_OBJECT

public:
    explicit PortfolioPage(PageContext context, QWidget* parent = nullptr);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;

    [[nodiscard]] QList<document::RunBase*> runs() override { return {&m_run}; }

    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    /// Waits for the bill that is being made; for pictures and tests.
    void wait() { m_run.wait(); }

    [[nodiscard]] items::PortfolioModel& model() { return *m_model; }

    [[nodiscard]] PortfolioTable& table() { return *m_table; }

    [[nodiscard]] PortfolioBar& bar() { return *m_bar; }

    [[nodiscard]] charts::SavingsChart& chart() { return *m_chart; }

    /// Says why there is no chart, when there is none.
    [[nodiscard]] QLabel& noChart() { return *m_noChart; }

    [[nodiscard]] QLabel& sums() { return *m_sums; }

    [[nodiscard]] QLabel& headline() { return *m_headline; }

    /// What goes to files: the sites shown, in the order shown.
    [[nodiscard]] exports::Table siteTable() const;

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed: the sums, the chart and the sites that save most, whatever the filter. There is a
    /// bill.
    [[nodiscard]] Report report();

private:
    void makeLayout();
    void makeEmpty();
    void makeActions();
    void connectParts();
    void bill();
    void take();
    void showSums();
    void showChart();
    [[nodiscard]] charts::RankedSavings rankedSavings() const;
    void explain(const QModelIndex& index);
    void open(std::size_t site);
    void markSite(std::size_t site);
    void chooseRanked(std::size_t place);
    void saveView() const;
    [[nodiscard]] const retail::PortfolioBill* billed() const;

    PageContext m_context;
    items::SiteChoice* m_choice; ///< the window's, or the page's own
    items::PortfolioModel* m_model;
    Shared<retail::Case> m_asked = {}; ///< the case of the last start
    bool m_started = false;
    QAction* m_open = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_sums = nullptr;
    PortfolioBar* m_bar = nullptr;
    PortfolioTable* m_table = nullptr;
    charts::SavingsChart* m_chart = nullptr;
    QLabel* m_noChart = nullptr; ///< why there is no chart
    QSplitter* m_halves = nullptr;
    document::Run<items::BilledPortfolioPtr> m_run;
};

} // namespace meritdesk::views
