#pragma once

#include <QComboBox>

#include "items/response_matrix.h"
#include "views/charts/matrix_chart.h"
#include "views/pages/response/panel.h"
#include "views/pages/response/response_view.h"

namespace meritdesk::views {

/// The matrix of depths and durations as a heat map and as a table. A click on a cell studies it and explains
/// its number.
class MatrixPanel : public PanelView
{
    Q_OBJECT

public:
    MatrixPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] charts::MatrixChart& chart() { return *m_chart; }

    [[nodiscard]] ResponseTableView& table() { return *m_table; }

    [[nodiscard]] QComboBox& figures() { return *m_figures; }

private:
    void take();
    void draw();
    void study(int item);
    [[nodiscard]] const items::MatrixFigure& figure() const;

    items::ResponseBoard& m_board;
    PageContext m_context;
    QComboBox* m_figures;
    charts::MatrixChart* m_chart;
    ResponseTableView* m_table;
};

} // namespace meritdesk::views
