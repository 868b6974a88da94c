#pragma once

#include <QComboBox>
#include <QLabel>
#include <QTableView>

#include "items/balance_ledger_model.h"
#include "views/charts/balance_position_chart.h"
#include "views/charts/balance_price_chart.h"
#include "views/pages/balance/panel.h"

class QSplitter;

namespace meritdesk::views {

/// Every settlement period: position and prices drawn above, the ledger below. What is chosen in one is
/// chosen in all, and a click asks why the price is what it is.
class PeriodsPanel : public PanelView
{
    Q_OBJECT

public:
    PeriodsPanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);
    ~PeriodsPanel() override;
    Q_DISABLE_COPY_MOVE(PeriodsPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] const items::BalanceLedgerModel& ledger() const { return m_ledger; }

    [[nodiscard]] QTableView& view() { return *m_view; }

    [[nodiscard]] QComboBox& filter() { return *m_filter; }

    [[nodiscard]] QComboBox& days() { return *m_days; }

    [[nodiscard]] QLabel& count() { return *m_count; }

    [[nodiscard]] charts::BalancePositionChart& position() { return *m_position; }

    [[nodiscard]] charts::BalancePriceChart& prices() { return *m_prices; }

private:
    /// A local day of the periods in view, half-open.
    struct DaySpan
    {
        Day day = {};
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    QWidget* makeBar();
    QWidget* makeCharts();
    void makeView();
    void connectParts();
    void take();
    void takeLedger();
    [[nodiscard]] QString sumText(const QString& count) const;
    [[nodiscard]] QString positionTitle() const;
    void draw();
    void fillDays();
    void chooseDay(int at);
    void limit(std::size_t from, std::size_t to);
    void fitColumns();
    void showPeriod();
    void choosePeriod(int drawn);
    void choose(const QModelIndex& index);
    void explain(const QModelIndex& index);
    void saveView() const;
    void restoreView();

    items::BalanceBoard& m_board;
    PageContext m_context;
    items::BalanceLedgerModel m_ledger;
    QSplitter* m_halves = nullptr;
    QSplitter* m_pictures = nullptr;
    charts::BalancePositionChart* m_position = nullptr;
    charts::BalancePriceChart* m_prices = nullptr;
    QTableView* m_view = nullptr;
    QComboBox* m_filter = nullptr;
    QComboBox* m_days = nullptr;
    QLabel* m_count = nullptr;
    std::vector<DaySpan> m_spans = {};
    bool m_showing = false;
};

} // namespace meritdesk::views
