#pragma once

#include <QWidget>

#include "items/auction_board.h"
#include "views/parts/theme.h"

class QFrame;
class QLabel;

namespace meritdesk::views {

/// What the auction came to, for the back row: the price in large type, who is cut, and the case in words.
class Headline : public QWidget
{
    Q_OBJECT

public:
    Headline(items::AuctionBoard& board, const Theme& theme, QWidget* parent);

    /// The large number, as shown.
    [[nodiscard]] QString figure() const;

    /// Who is cut, as shown.
    [[nodiscard]] QString cut() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void take();
    void takeCase();
    void takePrice();
    void layOut();

    items::AuctionBoard& m_board;
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_caption;
    QFrame* m_mark; ///< the colour of the marginal order, as in ladder and curves
    QLabel* m_cut;
    QLabel* m_case;
    QLabel* m_warnings;
};

} // namespace meritdesk::views
