#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>

#include <optional>
#include <vector>

#include "formats/exports/table.h"
#include "formats/report/report.h"
#include "items/plan_board.h"
#include "views/charts/typical_days_chart.h"
#include "views/page.h"
#include "views/pages/plan/band_view.h"
#include "views/pages/plan/plan_view.h"
#include "views/pages/plan/sensitivity_view.h"
#include "views/pages/plan/span_view.h"

namespace meritdesk::views {

/// Plans for categories 5 and 6: the past planned with every method as it would have been the day before,
/// what the errors cost, the range of next year, and how the best choice changes with the load.
class PlanPage : public Page
{
    Q_OBJECT

public:
    /// The tabs below the methods.
    enum Tab { PlanAndFact, Weekdays, WorstHours, Range, Sensitivity };

    explicit PlanPage(const PageContext& context, QWidget* parent = nullptr);
    ~PlanPage() override;
    Q_DISABLE_COPY_MOVE(PlanPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;
    [[nodiscard]] bool canExport() const override;
    void exportData() override;
    [[nodiscard]] bool canReport() const override;
    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;

    [[nodiscard]] QList<document::RunBase*> runs() override { return m_board.runs(); }

    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::PlanBoard& board() { return m_board; }

    [[nodiscard]] PlanView& methods() { return *m_methods; }

    [[nodiscard]] PlanView& worst() { return *m_worst; }

    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    [[nodiscard]] SpanView& spanView() { return *m_span; }

    [[nodiscard]] BandView& bandView() { return *m_band; }

    [[nodiscard]] SensitivityView& sensitivityView() { return *m_sensitivity; }

    [[nodiscard]] charts::TypicalDaysChart& weekdays() { return *m_weekdays; }

    [[nodiscard]] QPushButton& useButton() { return *m_use; }

    [[nodiscard]] QLabel& answer() { return *m_answer; }

    [[nodiscard]] QLabel& lacking() { return *m_lacking; }

    [[nodiscard]] QLabel& inForce() { return *m_inForce; }

    /// The page's tables as they can be exported.
    [[nodiscard]] std::vector<exports::Table> tables();

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed; waits for the outlook.
    [[nodiscard]] Report report();

private:
    QWidget* makeHead();
    void makeTabs();
    void makeEmpty();
    void makeActions();
    void connectParts();
    void take();
    void tellOnce();
    void fillSites();
    void explain(const Derivation& derivation) const;
    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const;
    [[nodiscard]] std::vector<PlanView*> views() const;

    PageContext m_context;
    items::SiteChoice m_ownChoice;
    items::SiteChoice* m_choice; ///< the window's, or the page's own
    items::PlanBoard m_board;
    QWidget* m_content;
    QComboBox* m_sites = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_answer = nullptr;
    QLabel* m_lacking = nullptr;
    QLabel* m_inForce = nullptr;
    QPushButton* m_use = nullptr;
    PlanView* m_methods = nullptr;
    QTabWidget* m_tabs = nullptr;
    SpanView* m_span = nullptr;
    charts::TypicalDaysChart* m_weekdays = nullptr;
    PlanView* m_worst = nullptr;
    BandView* m_band = nullptr;
    SensitivityView* m_sensitivity = nullptr;
    QList<QAction*> m_actions = {};
    const items::PlanStudy* m_toldOf = nullptr; ///< whose findings were told
};

} // namespace meritdesk::views
