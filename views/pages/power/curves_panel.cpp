#include "views/pages/power/curves_panel.h"

#include <QVBoxLayout>

#include <memory>

#include "items/power_text.h"
#include "views/pages/power/panels.h"

namespace meritdesk::views {

namespace {

PanelView* makeCurvesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerCurvesPanel>(board, context, parent).release();
}

} // namespace

const PowerPanel powerCurves{
    .id = "curves", .title = QT_TRANSLATE_NOOP("PowerPanel", "Supply curves"), .make = &makeCurvesPanel};

PowerCurvesPanel::PowerCurvesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
    : PowerLook(board, context, powerCurves.id, parent)
    , m_chart(new charts::PowerCurvesChart(this))
{
    dress(*m_chart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    draw();
}

void PowerCurvesPanel::draw()
{
    m_chart->setSummary(board().valid() ? items::powerCaseName(board(), items::PowerCase::Withheld)
                                        : QString());
    m_chart->setCurves(items::powerCurves(board()));
}

void PowerCurvesPanel::showExample()
{
    explain({.of = items::PowerEvidence::Of::Change, .figure = items::marketpower::Figure::Bill, .at = 1});
}

} // namespace meritdesk::views
