#pragma once

#include <QLabel>
#include <QTableView>

#include "items/response_sensitivity.h"
#include "views/charts/tornado_chart.h"
#include "views/pages/response/panel.h"

namespace meritdesk::views {

/// Which factor moves the year's net most: a tornado, and the factors with their ranges to be edited and the
/// multiple of each at which the net is the target.
class SensitivityPanel : public PanelView
{
    Q_OBJECT

public:
    SensitivityPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);
    ~SensitivityPanel() override;
    Q_DISABLE_COPY_MOVE(SensitivityPanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    void showExample() override;

    [[nodiscard]] charts::TornadoChart& chart() { return *m_chart; }

    [[nodiscard]] QTableView& view() { return *m_view; }

    [[nodiscard]] items::SensitivityModel& model() { return m_model; }

private:
    void layTable();
    void draw();
    void explain(const QModelIndex& index);

    items::ResponseBoard& m_board;
    PageContext m_context;
    items::SensitivityModel m_model;
    charts::TornadoChart* m_chart;
    QTableView* m_view;
};

} // namespace meritdesk::views
