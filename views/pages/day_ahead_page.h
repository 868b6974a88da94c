#pragma once

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTabWidget>

#include "formats/report/report.h"
#include "items/day_ahead_board.h"
#include "items/day_ahead_hours_model.h"
#include "views/charts/price_day_chart.h"
#include "views/page.h"

class QSplitter;
class QToolButton;

namespace meritdesk::views {

class HourBar;
class PastingTable;
class SheetView;

namespace charts {
class MeritOrderChart;
} // namespace charts

/// Day-ahead merit order (рынок на сутки вперёд, РСВ): the price of every hour with and without a reduction
/// of the load, and the stack and the demand that make it.
class DayAheadPage : public Page
{
    Q_OBJECT

public:
    /// The tables, in the order of their tabs.
    enum Tab { Hours, Reductions, Verdicts, Groups, Stack, Buyers };

    explicit DayAheadPage(const PageContext& context, QWidget* parent = nullptr);
    ~DayAheadPage() override;
    Q_DISABLE_COPY_MOVE(DayAheadPage)

    [[nodiscard]] QList<QAction*> pageActions() const override { return m_actions; }

    bool copy() override;

    [[nodiscard]] bool canExport() const override { return m_board.hasCase(); }

    void exportData() override;

    [[nodiscard]] bool canReport() const override { return m_board.valid(); }

    bool print(QPrinter& printer) override;
    bool writeReport(const QString& pdfFile) override;
    [[nodiscard]] QList<QDialog*> dialogs() override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] items::DayAheadBoard& board() { return m_board; }

    [[nodiscard]] charts::PriceDayChart& day() const { return *m_day; }

    [[nodiscard]] charts::MeritOrderChart& merit() const { return *m_merit; }

    [[nodiscard]] HourBar& hourBar() const { return *m_hourBar; }

    [[nodiscard]] QTabWidget& tabs() const { return *m_tabs; }

    [[nodiscard]] items::DayAheadHoursModel& hours() { return m_hours; }

    [[nodiscard]] PastingTable& hourTable() const { return *m_hourView; }

    /// The sheet behind a tab that has one (not Hours).
    [[nodiscard]] SheetView& sheet(Tab tab) const { return *m_sheets[static_cast<std::size_t>(tab)]; }

    [[nodiscard]] QLineEdit& scarcity() const { return *m_scarcity; }

    [[nodiscard]] QComboBox& currency() const { return *m_currency; }

    [[nodiscard]] QLabel& headline() const { return *m_headline; }

    [[nodiscard]] QLabel& faults() const { return *m_faults; }

    using Report = report::Report; // lupdate takes a qualified result for the context

    /// What is printed: the hours, with the pictures of the day and of the hour in view.
    [[nodiscard]] Report report();

    /// The page's tables as they can be exported, the one in view first.
    [[nodiscard]] std::vector<exports::Table> tables() const;

public slots:
    void nextHour();
    void previousHour();
    void playHours();
    /// Brings the crossing of the merit order into view, or all of the stack again.
    void toggleCrossing();
    /// Adds a reduction from the hour in view on.
    void addReduction();
    /// Goes to the hour in which the price falls most.
    void toTellingHour();

private:
    QWidget* makeCharts();
    QWidget* makeMerit(QWidget* parent);
    void makeTabs();
    void makeHours();
    SheetView* addSheet(Tab tab, const items::DayAheadSheet& sheet, const QString& title, int stretched);
    void makeConditions();
    void makeActions();
    QAction* action(const QString& text, const char* icon, QKeyCombination keys, void (DayAheadPage::*act)());
    void connectParts();
    void connectHours();
    void cover();
    void take();
    void showHour();
    void showConditions();
    void followLink(const QString& link);
    void dragWindow(int window, const charts::HourWindow& to, bool last);
    void callOff(int from, int to);
    void putScarcity();
    void pasteLoads(const QString& text);
    void explainHour(const QModelIndex& index);
    void tell(const std::vector<Finding>& findings) const;
    [[nodiscard]] QAbstractItemView* tableInView() const;
    [[nodiscard]] QString readHour(int hour) const;
    [[nodiscard]] QString readBlock(int block) const;

    PageContext m_context;
    items::DayAheadBoard m_board;
    items::DayAheadHoursModel m_hours;
    QWidget* m_content;
    QLabel* m_headline;
    QLabel* m_detail;
    QLabel* m_faults;
    QSplitter* m_halves = nullptr;
    charts::PriceDayChart* m_day = nullptr;
    charts::MeritOrderChart* m_merit = nullptr;
    QToolButton* m_crossing = nullptr;
    HourBar* m_hourBar = nullptr;
    QTabWidget* m_tabs = nullptr;
    PastingTable* m_hourView = nullptr;
    std::array<SheetView*, Buyers + 1> m_sheets = {}; ///< by tab; null for the hours
    QLineEdit* m_scarcity = nullptr;
    QComboBox* m_currency = nullptr;
    QList<QAction*> m_actions = {};
    bool m_showing = false; ///< what is shown now was not chosen by the user
};

} // namespace meritdesk::views
