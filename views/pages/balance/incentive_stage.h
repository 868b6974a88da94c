#pragma once

#include <QDialog>

#include "items/incentive_board.h"
#include "views/parts/theme.h"

class QLabel;
class QSlider;

namespace meritdesk::views {

namespace charts {
class IncentiveChart;
}

/// The incentive lesson as a class sees it: full screen, large type, the chart, the share of the spread and
/// one sentence. It follows the panel. Arrow and page keys (a presenter's clicker) move the share, Home and
/// End go to one price and to two.
class IncentiveStage : public QDialog
{
    Q_OBJECT

public:
    IncentiveStage(items::IncentiveBoard& board, const Theme& theme, QWidget* parent);

    /// Full screen, on another screen than the panel's where there is one.
    void present();

    [[nodiscard]] QString figure() const;

    [[nodiscard]] QString sentence() const;

    [[nodiscard]] charts::IncentiveChart& chart() const { return *m_chart; }

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void take();
    void takeFonts();
    void move(int percent);

    items::IncentiveBoard& m_board;
    QLabel* m_figure;
    QLabel* m_unit;
    QSlider* m_slider;
    charts::IncentiveChart* m_chart;
    QLabel* m_sentence;
    QLabel* m_keys;
};

} // namespace meritdesk::views
