#pragma once

#include <QWidget>

#include <vector>

#include "core/derivation/derivation.h"
#include "items/auction_board.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "views/parts/theme.h"

class QTableView;

namespace meritdesk::views {

/// The rules side by side, and the money of every participant under each of them, however many there are.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QTableView& summaryTable() const { return *m_summaryTable; }

    [[nodiscard]] QTableView& awardTable() const { return *m_awardTable; }

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
    void makeSummary(const Theme& theme);
    void makeAwards(const Theme& theme);

    items::AuctionBoard& m_board;
    items::ClearingSummaryModel m_summary;
    items::AwardModel m_awards;
    QTableView* m_summaryTable;
    QTableView* m_awardTable;
    std::vector<int> m_awardsWidth = {}; ///< by column
};

} // namespace meritdesk::views
