#include "views/pages/power/rules_panel.h"

#include <QVBoxLayout>

#include <array>
#include <memory>

#include "items/power_tables.h"
#include "items/power_text.h"
#include "views/pages/power/panels.h"
#include "views/parts/table_height.h"

namespace meritdesk::views {

using items::marketpower::Figure;

namespace {

constexpr std::array drawnFigures{Figure::Price, Figure::Profit, Figure::Bill};
constexpr int figureRows = 8;
constexpr int profitRow = 4;

PanelView* makeRulesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerRulesPanel>(board, context, parent).release();
}

} // namespace

const PowerPanel powerRules{
    .id = "rules", .title = QT_TRANSLATE_NOOP("PowerPanel", "Rules against it"), .make = &makeRulesPanel};

PowerRulesPanel::PowerRulesPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
    : PowerLook(board, context, powerRules.id, parent)
    , m_chart(new charts::PowerCasesChart(this))
    , m_view(new PowerTableView(board, &items::casesTable, tr("Rules against it"), context, this))
{
    dress(*m_chart);
    keepHeight(*m_view, figureRows, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_view);
    connect(m_chart, &charts::CanvasChart::itemChosen, this, [this](int item) {
        const auto at = static_cast<std::size_t>(item);
        explain({.of = items::PowerEvidence::Of::Case,
                 .figure = drawnFigures.at(at / items::powerCases),
                 .at = at % items::powerCases});
    });
    draw();
}

void PowerRulesPanel::draw()
{
    std::vector<charts::CaseGroup> groups;
    if (board().valid())
        for (const auto figure : drawnFigures) {
            charts::CaseGroup group{.title = items::powerFigureHeading(*board().study().book, figure)};
            for (std::size_t at = 0; at < items::powerCases; ++at) {
                const auto which = static_cast<items::PowerCase>(at);
                const auto value = valueOf(board().state(which).outcome, figure);
                group.bars.push_back({.name = items::powerCaseShort(which),
                                      .text = items::powerNumber(value),
                                      .value = value ? value->convert_to<double>() : 0,
                                      .present = value.has_value()});
            }
            groups.push_back(std::move(group));
        }
    m_chart->setSummary(board().valid() ? items::powerCaseName(board(), items::PowerCase::Withheld)
                                        : QString());
    m_chart->setGroups(groups);
}

std::vector<exports::Table> PowerRulesPanel::tables() const
{
    return board().valid() ? std::vector{m_view->exported()} : std::vector<exports::Table>();
}

void PowerRulesPanel::showExample()
{
    m_view->choose(profitRow, 2);
}

} // namespace meritdesk::views
