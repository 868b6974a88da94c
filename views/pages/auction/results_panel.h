#pragma once

#include <QWidget>

#include <vector>

#include "core/derivation/derivation.h"
#include "items/auction_board.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "items/rule_bars.h"
#include "views/pages/auction/results_modes.h"
#include "views/parts/theme.h"

class QComboBox;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace meritdesk::items {
class PinnedStates;
}

namespace meritdesk::views {

class PinPanel;

namespace charts {
class RuleBarsChart;
struct RuleBarsHit;
} // namespace charts

/// The rules side by side, and the money of every participant under each of them, however many there are; or
/// who gains and who loses against one of them. The same as bars; or the state in view beside a pinned one.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(items::AuctionBoard& board, items::PinnedStates& pins, const Theme& theme, QWidget* parent);

    [[nodiscard]] QTableView& summaryTable() const { return *m_summaryTable; }

    [[nodiscard]] QTableView& awardTable() const { return *m_awardTable; }

    /// The rule that the others are compared with.
    [[nodiscard]] QComboBox& base() const { return *m_base; }

    [[nodiscard]] ResultsModes& modes() const { return *m_modes; }

    [[nodiscard]] charts::RuleBarsChart& bars() const { return *m_bars; }

    /// What the bars stand for.
    [[nodiscard]] QComboBox& barsOf() const { return *m_barsOf; }

    [[nodiscard]] PinPanel& pinned() const { return *m_pinned; }

    [[nodiscard]] QToolButton& gains() const { return *m_gains; }

signals:
    void explained(const meritdesk::Derivation& derivation);
    /// A participant was chosen: its first order, and the rule of the column or -1.
    void participantChosen(int order, int rule);
    void ruleChosen(int position);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSummary();
    void fitAwards();
    void take();
    void takeWidths();
    void takeBase();
    void takeMode();
    void takeBars();
    void chooseBar(const charts::RuleBarsHit& bar);
    [[nodiscard]] QWidget* makeTables();
    void makeGains();
    void makeBars(const Theme& theme);
    [[nodiscard]] QLayout* makeComparison();
    void makeSummary(const Theme& theme);
    void makeAwards(const Theme& theme);

    items::AuctionBoard& m_board;
    items::ClearingSummaryModel m_summary;
    items::AwardModel m_awards;
    QTableView* m_summaryTable;
    QTableView* m_awardTable;
    QComboBox* m_base;
    QToolButton* m_gains;
    ResultsModes* m_modes;
    QComboBox* m_barsOf;
    charts::RuleBarsChart* m_bars;
    PinPanel* m_pinned;
    QStackedWidget* m_stack;
    std::vector<int> m_awardsWidth = {}; ///< by column
};

} // namespace meritdesk::views
