#pragma once

#include <QSplitter>

#include "views/charts/prosumer_bars_chart.h"
#include "views/pages/prosumer/panel.h"
#include "views/pages/prosumer/prosumer_view.h"

namespace meritdesk::views {

/// A panel with a row a scheme as a picture and as a table below it. What it shows is told by `make` and
/// `draw` of the panel that it is made for.
class BarsPanel : public PanelView
{
    Q_OBJECT

public:
    /// What the panel shows, and what explains a row of the picture.
    struct Kind
    {
        QString name = {};  ///< of the table
        QString title = {}; ///< of the chart
        items::ProsumerTableModel::Make make = nullptr;
        charts::ProsumerBars (*draw)(const items::ProsumerBoard& board) = nullptr;
        int explained = 0; ///< column of the table that a row of the picture explains
        QString note = {}; ///< a sentence below; may be empty
    };

    BarsPanel(items::ProsumerBoard& board, const PageContext& context, const Kind& kind, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::ProsumerBarsChart& chart() { return *m_chart; }

    [[nodiscard]] ProsumerView& table() { return *m_table; }

private:
    void take();

    items::ProsumerBoard& m_board;
    Kind m_kind;
    charts::ProsumerBarsChart* m_chart;
    ProsumerView* m_table;
};

} // namespace meritdesk::views
