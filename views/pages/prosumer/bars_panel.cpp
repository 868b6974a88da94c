#include "views/pages/prosumer/bars_panel.h"

#include <QVBoxLayout>

#include <algorithm>

#include "items/prosumer_answer.h"
#include "views/charts/chart_messages.h"
#include "views/parts/labels.h"
#include "views/parts/least_height.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

namespace {

constexpr int leastOfBars = 200; ///< pixels of a picture

} // namespace

BarsPanel::BarsPanel(items::ProsumerBoard& board, const PageContext& context, const Kind& kind,
                     QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_kind(kind)
{
    auto* sheet = new QWidget(this);
    m_chart = new charts::ProsumerBarsChart(sheet);
    m_chart->setTheme(context.theme);
    m_chart->setTitle(kind.title);
    m_chart->setHeadingShown(false); // the page says it; copies and files keep it
    m_chart->setSource(sourceLine(context.document));
    charts::tellOfFiles(*m_chart, context.tell);
    m_table = new ProsumerView(board, kind.make, kind.name, context, sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chart, 1);
    if (!kind.note.isEmpty())
        column->addWidget(label(kind.note, "muted", sheet));
    column->addWidget(m_table);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(withLeastHeight(*sheet, leastOfBars, kind.title, this));
    connect(m_chart, &charts::ProsumerBarsChart::rowClicked, this,
            [this](int row) { m_table->choose(row, m_kind.explained); });
    connect(&m_board, &items::ProsumerBoard::computed, this, &BarsPanel::take);
    take();
}

/// The picture has what the table leaves, and at least what its rows need.
void BarsPanel::take()
{
    m_chart->setBars(m_kind.draw(m_board));
    m_chart->setSummary(items::prosumerHeadline(m_board, false));
    m_chart->setMinimumHeight(std::max(leastOfBars, m_chart->roomyHeight()));
    auto& sheet = *m_chart->parentWidget();
    sheet.setMinimumHeight(sheet.layout()->minimumSize().height());
}

std::vector<exports::Table> BarsPanel::tables() const
{
    if (m_table->table().rowCount() == 0)
        return {};
    return {m_table->exported()};
}

void BarsPanel::showExample()
{
    if (m_board.worked().cheapest)
        m_table->choose(static_cast<int>(*m_board.worked().cheapest), m_kind.explained);
}

} // namespace meritdesk::views
