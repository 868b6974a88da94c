#pragma once

#include <QLabel>
#include <QPointer>

#include <cstdint>
#include <vector>

#include "items/incentive_board.h"
#include "views/pages/balance/panel.h"

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace meritdesk::views {

class FigureCard;
class IncentiveBar;
class IncentiveStage;

namespace charts {
class IncentiveChart;
}

/// The lesson for trainers: why balance energy (bilansienergia) should be the dearest energy of the hour. A
/// slider goes from one price to two; the chart, the cards and the sentence say what that does to a party
/// that deviates on purpose. The document stays as it is.
class IncentivePanel : public PanelView
{
    Q_OBJECT

public:
    IncentivePanel(items::BalanceBoard& board, const PageContext& context, QWidget* parent);
    ~IncentivePanel() override;
    Q_DISABLE_COPY_MOVE(IncentivePanel)

    [[nodiscard]] std::vector<exports::Table> tables() const override;
    [[nodiscard]] std::vector<charts::ChartFrame*> charts() const override;
    [[nodiscard]] QVariantMap moment() const override;
    void resume(const QVariantMap& moment) override;
    void showExample() override;
    void finish() override;

    /// Opens the lesson full screen, or brings it to the front.
    void present();

    /// The presentation; null while there is none.
    [[nodiscard]] IncentiveStage* stage() const { return m_stage; }

    [[nodiscard]] items::IncentiveBoard& lesson() { return m_lesson; }

    [[nodiscard]] IncentiveBar& bar() const { return *m_bar; }

    [[nodiscard]] charts::IncentiveChart& chart() const { return *m_chart; }

    [[nodiscard]] const std::vector<FigureCard*>& cards() const { return m_cards; }

    /// The sentence that the slider comes to, or why there is nothing to show.
    [[nodiscard]] QString sentence() const { return m_sentence->text(); }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void fillSide();
    void takeBoard();
    void takeSettled();
    void takeLesson();
    void take();
    void takeCards();
    void takeChart();
    void placeCards();
    void explainCard(std::size_t at);
    void explainPlace(int place);

    PageContext m_context;
    items::BalanceBoard& m_board;
    items::IncentiveBoard m_lesson;
    bool m_stale = true; ///< the board has something that is not taken yet
    IncentiveBar* m_bar;
    QPushButton* m_present;
    QLabel* m_sentence;
    charts::IncentiveChart* m_chart;
    QLabel* m_assumptions;
    QScrollArea* m_side; ///< the cards and the assumptions, beside the chart
    QGridLayout* m_grid;
    int m_across = 0; ///< cards side by side
    std::vector<FigureCard*> m_cards = {};
    std::vector<items::IncentiveNumber> m_numbers = {}; ///< of the cards
    std::vector<std::int64_t> m_biases = {};            ///< of the places of the chart
    QPointer<IncentiveStage> m_stage = {};
};

} // namespace meritdesk::views
