#pragma once

#include <QComboBox>
#include <QLabel>
#include <QSplitter>

#include <vector>

#include "items/response_decision.h"
#include "views/charts/effects_chart.h"
#include "views/pages/balance/figure_card.h"
#include "views/pages/response/panel.h"
#include "views/pages/response/response_view.h"

namespace meritdesk::views {

/// The decision: the figures that count, the lines of the year's money as a picture, the mechanisms side by
/// side, and where the reduction stops to pay.
class DecisionPanel : public PanelView
{
    Q_OBJECT

public:
    DecisionPanel(items::ResponseBoard& board, const PageContext& context, QWidget* parent);

    [[nodiscard]] std::vector<exports::Table> tables() const override;

    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override { return {m_chart}; }

    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;

    [[nodiscard]] charts::EffectsChart& chart() { return *m_chart; }

    [[nodiscard]] ResponseTableView& table() { return *m_table; }

    [[nodiscard]] FigureCard& card(std::size_t at) { return *m_cards.at(at); }

    [[nodiscard]] QComboBox& scale() { return *m_scale; }

    [[nodiscard]] QLabel& breakEvens() { return *m_breakEvens; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeCards();
    QWidget* makeHalves();
    QWidget* makePicture();
    void take();
    void draw();
    void explain(const items::ResponseEvidence& evidence) const;

    items::ResponseBoard& m_board;
    PageContext m_context;
    std::vector<FigureCard*> m_cards = {};
    QSplitter* m_halves = nullptr;
    QComboBox* m_scale = nullptr;
    charts::EffectsChart* m_chart = nullptr;
    ResponseTableView* m_table = nullptr;
    QLabel* m_breakEvens = nullptr;
};

} // namespace meritdesk::views
