#include "views/pages/power/sweep_panel.h"

#include <QVBoxLayout>

#include <limits>
#include <memory>

#include "items/power_answer.h"
#include "items/power_tables.h"
#include "items/power_text.h"
#include "views/pages/power/panels.h"
#include "views/parts/table_height.h"

namespace meritdesk::views {

using items::PowerHow;
using items::marketpower::Figure;

namespace {

constexpr int rowsBelow = 3;

PanelView* makeSweepPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerSweepPanel>(board, context, parent).release();
}

std::vector<double> profitsOf(const items::marketpower::Sweep& sweep)
{
    std::vector<double> made;
    for (const auto& point : sweep.points)
        made.push_back(point.outcome.profit().convert_to<double>());
    return made;
}

std::vector<double> pricesOf(const items::marketpower::Sweep& sweep)
{
    std::vector<double> made;
    for (const auto& point : sweep.points)
        made.push_back(point.outcome.price ? point.outcome.price->convert_to<double>()
                                           : std::numeric_limits<double>::quiet_NaN());
    return made;
}

/// The market as it is and what the cursor is on, a row each.
items::PowerTable cursorTable(const items::PowerBoard& board)
{
    auto table = items::pointsHead(board);
    if (!board.valid())
        return table;
    table.rows.push_back(items::pointRow(board, 0));
    if (board.at() != 0)
        table.rows.push_back(items::pointRow(board, board.at()));
    return table;
}

} // namespace

const PowerPanel powerSweep{
    .id = "sweep", .title = QT_TRANSLATE_NOOP("PowerPanel", "Sweep"), .make = &makeSweepPanel};

PowerSweepPanel::PowerSweepPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
    : PowerLook(board, context, powerSweep.id, parent)
    , m_chart(new charts::PowerSweepChart(this))
    , m_view(new PowerTableView(board, &cursorTable, tr("As it is, and where the cursor is"), context, this))
{
    dress(*m_chart);
    keepHeight(*m_view, rowsBelow, true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    column->addWidget(m_view);
    connect(m_chart, &charts::PowerSweepChart::looked, this,
            [this](int item) { this->board().look(static_cast<std::size_t>(item)); });
    draw();
}

charts::SweepPicture PowerSweepPanel::picture() const
{
    charts::SweepPicture made;
    if (!board().valid())
        return made;
    const auto& study = board().study();
    const auto& sweep = study.sweep();
    const auto& book = *study.book;
    for (const auto& point : sweep.points)
        made.withheld.push_back(point.withheld.toDouble());
    made.physical = profitsOf(study.physical);
    made.economic = profitsOf(study.economic);
    if (study.cured) {
        made.cured = profitsOf(*study.cured);
        made.curedName =
            study.question.cure == items::PowerCure::Cap ? tr("Under the cap") : tr("With reference bids");
    }
    made.price = pricesOf(sweep);
    made.economicInFront = study.question.how == PowerHow::Economic;
    made.jump = sweep.jump;
    made.at = board().at();
    made.quantityUnit = items::powerUnit(book, Figure::Sold);
    made.priceUnit = items::powerUnit(book, Figure::Price);
    made.moneyUnit = items::powerUnit(book, Figure::Profit);
    if (sweep.pays()) {
        made.best = sweep.best;
        //: In a chart, at the most profitable point: %1 money
        made.bestText =
            tr("best: %1")
                .arg(items::powerAmount(book, Figure::Profit, sweep.points[sweep.best].outcome.profit()));
    }
    if (sweep.jump)
        //: In a chart, where the price rises: %1 a quantity, %2 and %3 prices
        made.jumpText = tr("jump at %1: %2 → %3")
                            .arg(items::powerQuantity(book, sweep.points[*sweep.jump].withheld),
                                 items::powerNumber(sweep.points[*sweep.jump - 1].outcome.price),
                                 items::powerNumber(sweep.points[*sweep.jump].outcome.price));
    return made;
}

void PowerSweepPanel::draw()
{
    m_chart->setSummary(items::powerAnswer(board(), false).headline);
    m_chart->setPicture(picture());
}

std::vector<exports::Table> PowerSweepPanel::tables() const
{
    return board().valid() ? std::vector{m_view->exported()} : std::vector<exports::Table>();
}

void PowerSweepPanel::showExample()
{
    board().lookAtBest();
    explain({.of = items::PowerEvidence::Of::Case, .figure = Figure::Profit, .at = 1});
}

} // namespace meritdesk::views
