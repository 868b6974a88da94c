#pragma once

#include <QWidget>

#include "core/derivation/derivation.h"
#include "items/auction_board.h"
#include "items/award_model.h"
#include "items/clearing_summary_model.h"
#include "views/parts/theme.h"

class QLabel;
class QTableView;

namespace meritdesk::views {

/// What the auction came to: the price in large type, the rules side by side, and the money of every
/// participant under each of them.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QTableView& summaryTable() const { return *m_summaryTable; }

    [[nodiscard]] QTableView& awardTable() const { return *m_awardTable; }

    /// The large figure, as shown.
    [[nodiscard]] QString figure() const;

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
    QLabel* m_figure;
    QLabel* m_caption;
    QLabel* m_warnings;
    QTableView* m_summaryTable;
    QTableView* m_awardTable;
    int m_awardsWidth = 0;
};

} // namespace meritdesk::views
