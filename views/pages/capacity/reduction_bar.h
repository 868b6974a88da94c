#pragma once

#include <QLabel>
#include <QWidget>

#include <array>

#include "items/capacity_board.h"
#include "views/parts/theme.h"

class QComboBox;
class QGridLayout;
class QSlider;

namespace meritdesk::views {

class ReductionScale;
class VolumeSpin;

/// The sliders of own and others' demand response with exact fields, whom the limit cuts, and how demand
/// moves. The chart follows while a slider is dragged; letting go is one undo step.
class ReductionBar : public QWidget
{
    Q_OBJECT

public:
    enum Who { Own, Others };

    ReductionBar(items::CapacityBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QSlider& slider(Who who) const { return *m_rows[who].slider; }

    [[nodiscard]] VolumeSpin& field(Who who) const { return *m_rows[who].field; }

    [[nodiscard]] ReductionScale& scale(Who who) const { return *m_rows[who].scale; }

    [[nodiscard]] QLabel& counted(Who who) const { return *m_rows[who].counted; }

    /// The choices of what is cut and how demand moves, to be put where there is room.
    [[nodiscard]] QWidget* rules() const { return m_rules; }

    [[nodiscard]] QComboBox& cut() const { return *m_cut; }

    [[nodiscard]] QComboBox& curve() const { return *m_curve; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Row
    {
        QSlider* slider = nullptr;
        ReductionScale* scale = nullptr;
        VolumeSpin* field = nullptr;
        QLabel* counted = nullptr;
    };

    void makeRow(Who who, const QString& name, const Theme& theme, QGridLayout& grid);
    void makeChoices();
    void take();
    void takeRow(Who who);
    void moved(Who who);
    void chooseRule();
    [[nodiscard]] response::kom::DemandResponse with(Who who, response::Mw volume) const;
    [[nodiscard]] response::Mw step() const;
    [[nodiscard]] int positions() const;

    items::CapacityBoard& m_board;
    std::array<Row, 2> m_rows = {};
    QWidget* m_rules;
    QComboBox* m_cut;
    QComboBox* m_curve;
};

} // namespace meritdesk::views
