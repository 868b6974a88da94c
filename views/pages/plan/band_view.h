#pragma once

#include <QLabel>
#include <QWidget>

#include "core/derivation/derivation.h"
#include "items/plan_board.h"
#include "views/charts/band_chart.h"
#include "views/pages/plan/plan_view.h"

namespace meritdesk::views {

/// The range of categories 5 and 6 over plan errors: a plain sentence, the chart beside 3 and 4, the figures
/// method by method.
class BandView : public QWidget
{
    Q_OBJECT

public:
    BandView(items::PlanBoard& board, const Theme& theme, QWidget* parent);

    [[nodiscard]] QLabel& sentence() { return *m_sentence; }

    /// Categories 3 and 5, or 4 and 6: each has a scale of its own, or their ranges could not be seen.
    [[nodiscard]] charts::BandChart& chart(retail::Variant variant)
    {
        return variant == retail::Variant::Single ? *m_single : *m_twoRate;
    }

    [[nodiscard]] PlanView& view() { return *m_view; }

signals:
    void explained(const meritdesk::Derivation& derivation);

private:
    void take();

    items::PlanBoard& m_board;
    QLabel* m_sentence;
    charts::BandChart* m_single;
    charts::BandChart* m_twoRate;
    PlanView* m_view;
};

} // namespace meritdesk::views
