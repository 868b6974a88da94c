#pragma once

#include <QDialog>

#include <vector>

#include "items/auction_board.h"
#include "items/replay_model.h"
#include "views/parts/theme.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace meritdesk::views {

class ReplayBar;
class Spotlight;

namespace charts {
class StepCurvesChart;
}

/// The auction as a class sees it: full screen, large type, the curves, one price a rule and one sentence.
/// It follows the page, which stays with the presenter where there is a second screen. Names can be hidden
/// while bids are private. Arrow and page keys (a presenter's clicker) play the clearing, digits choose a
/// rule.
class AuctionStage : public QDialog
{
    Q_OBJECT

public:
    AuctionStage(items::AuctionBoard& board, items::ReplayModel& replay, ReplayBar& bar, const Theme& theme,
                 QWidget* parent);

    /// Full screen, on another screen than the page's where there is one.
    void present();

    void hideNames(bool hidden);

    [[nodiscard]] bool namesHidden() const { return m_hidden; }

    /// A ring around the mouse pointer that the back row can follow.
    void showPointer(bool on);

    [[nodiscard]] charts::StepCurvesChart& chart() const { return *m_chart; }

    /// The large price as shown.
    [[nodiscard]] QString figure() const;

    /// The sentence below the curves: the step of the replay, or what the auction came to.
    [[nodiscard]] QString sentence() const;

    /// The cards of the rules as shown: name and price.
    [[nodiscard]] QStringList cards() const;

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The replay is to be opened.
    void replayAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void take();
    void takeCurves();
    [[nodiscard]] int cardWidth() const;
    void takeCards();
    void takeSentence();
    void takeFonts();
    void step(int by);
    [[nodiscard]] bool isPlayed() const;

    items::AuctionBoard& m_board;
    items::ReplayModel& m_replay;
    ReplayBar& m_bar;
    Theme m_theme;
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_unit;
    QLabel* m_sentence;
    QLabel* m_keys;
    QHBoxLayout* m_cardRow;
    std::vector<QPushButton*> m_cards = {};
    charts::StepCurvesChart* m_chart;
    Spotlight* m_spotlight;
    bool m_hidden = false;
};

} // namespace meritdesk::views
