#pragma once

#include <QComboBox>
#include <QLabel>
#include <QTabWidget>
#include <QToolButton>

#include "document/run.h"
#include "formats/report/report.h"
#include "items/bill_lines_model.h"
#include "items/billed_case.h"
#include "items/category_table_model.h"
#include "items/consumer_model.h"
#include "items/month_table_model.h"
#include "items/site_choice.h"
#include "items/year_plan_model.h"
#include "views/charts/cost_bars_chart.h"
#include "views/charts/year_strip.h"
#include "views/page.h"
#include "views/pages/price_categories/answer_view.h"
#include "views/pages/price_categories/calendar_view.h"
#include "views/pages/price_categories/comparison_table.h"
#include "views/pages/price_categories/consumer_card.h"
#include "views/pages/price_categories/data_health_view.h"
#include "views/pages/price_categories/hours_of_use_view.h"
#include "views/pages/price_categories/load_desk.h"
#include "views/pages/price_categories/peak_hours_view.h"
#include "views/pages/price_categories/price_sheet_view.h"

namespace meritdesk::views {

/// The price category page: the consumer, what every category costs it, the load that made the cost, and how
/// far its data can be trusted. Bills on a worker; older numbers are greyed until the new ones are there.
class PriceCategoriesPage : public Page
{
    Q_OBJECT

public:
    PriceCategoriesPage(PageContext context, QWidget* parent);

    [[nodiscard]] QList<QAction*> pageActions() const override;
    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;

    [[nodiscard]] QList<document::RunBase*> runs() override { return {&m_run}; }

    [[nodiscard]] QList<QDialog*> dialogs() override;
    void showExample() override;

    /// Waits for the bill that is being made; for pictures and tests.
    void wait() { m_run.wait(); }

    [[nodiscard]] ConsumerCard& card() { return *m_card; }

    [[nodiscard]] ComparisonTable& table() { return *m_table; }

    [[nodiscard]] items::CategoryTableModel& categories() { return *m_categories; }

    [[nodiscard]] QComboBox& span() { return *m_span; }

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    [[nodiscard]] AnswerView& answer() { return *m_answer; }

    [[nodiscard]] charts::YearStrip& yearStrip() { return *m_strip; }

    [[nodiscard]] LoadDesk& loads() { return *m_loads; }

    [[nodiscard]] HoursOfUseView& hoursOfUse() { return *m_use; }

    [[nodiscard]] PeakHoursView& peakHours() { return *m_peakHours; }

    [[nodiscard]] QLabel& closedLabel() { return *m_closed; }

    [[nodiscard]] charts::LoadProfileChart& profileChart() { return m_loads->profile(); }

    [[nodiscard]] charts::LoadHeatMap& heatMap() { return m_loads->heatMap(); }

    [[nodiscard]] DataHealthView& health() { return *m_health; }

    [[nodiscard]] PriceSheetView& prices() { return *m_prices; }

    [[nodiscard]] CalendarView& calendar() { return *m_calendar; }

    [[nodiscard]] ComparisonTable& billTable() { return *m_billTable; }

    [[nodiscard]] ComparisonTable& monthTable() { return *m_monthTable; }

    [[nodiscard]] items::MonthTableModel& months() { return *m_months; }

    /// The chip that names the days which the pictures of the load are limited to, and lifts the limit.
    [[nodiscard]] QToolButton& chip() { return *m_chip; }

    /// Limits the pictures of the load to days, [from, to) seconds since 1970; costs stay by month.
    void brush(double from, double to);

    void clearBrush();

    /// The page's tables as they can be exported.
    [[nodiscard]] std::vector<exports::Table> tables() const;

    [[nodiscard]] charts::CostBarsChart& costChart() { return *m_costs; }

private:
    QWidget* makeHead();
    QWidget* makeComparison();
    QWidget* makeTabs();
    void connectTabs();
    void connectLoads();
    void connectEditors();
    void makeEmpty();
    void makeActions();
    void bill();
    void takeBill();
    void fillSpans();
    void showSpan();
    void showCase();
    void showNames();
    void showLoad();
    void explainCell(const QModelIndex& index);
    void explainWhole(const QModelIndex& index);
    void markFormingHours(std::string_view line);
    void showBillOf(std::size_t category);
    void showPlan(const items::Comparison& what);
    void chooseMonth(std::optional<std::size_t> month);
    void chooseInStrip(const QModelIndex& index);
    void followLink(const QString& link);
    void openWhatIsMissing(const QString& category);
    void takeTheme();
    QWidget* makeChip(QWidget* parent);
    void limitPictures();
    void showBrush();
    [[nodiscard]] QString brushName() const;
    [[nodiscard]] items::Comparison comparison() const;
    [[nodiscard]] QList<charts::ChartFrame*> charts() const;
    [[nodiscard]] std::optional<report::Report> makeReport();

    PageContext m_context;
    items::SiteChoice* m_choice; ///< the window's, or the page's own
    std::size_t m_site = 0;
    items::BilledCasePtr m_billed = {};
    items::ConsumerModel* m_consumer;
    items::CategoryTableModel* m_categories;
    items::MonthTableModel* m_months;
    items::BillLinesModel* m_lines;
    items::YearPlanModel* m_plan;
    QAction* m_copyTable = nullptr;
    ConsumerCard* m_card = nullptr;
    QToolButton* m_chip = nullptr;
    std::optional<items::DaySpan> m_brush = {};
    QComboBox* m_sites = nullptr;
    QStringList m_names = {}; ///< in the box
    QComboBox* m_span = nullptr;
    AnswerView* m_answer = nullptr;
    QLabel* m_closed = nullptr;
    ComparisonTable* m_table = nullptr;
    ComparisonTable* m_monthTable = nullptr;
    ComparisonTable* m_billTable = nullptr;
    QLabel* m_billTitle = nullptr;
    QTabWidget* m_tabs = nullptr;
    charts::YearStrip* m_strip = nullptr;
    QLabel* m_rule = nullptr; ///< the once-a-year rule and the notices, above the strip
    charts::CostBarsChart* m_costs = nullptr;
    LoadDesk* m_loads = nullptr;
    HoursOfUseView* m_use = nullptr;
    PeakHoursView* m_peakHours = nullptr;
    DataHealthView* m_health = nullptr;
    PriceSheetView* m_prices = nullptr;
    CalendarView* m_calendar = nullptr;
    Shared<retail::Case> m_shown = {};
    document::Run<items::BilledCasePtr> m_run;
};

} // namespace meritdesk::views
