#include "views/charts/chart_messages.h"
#include "views/pages/power/panel.h"
#include "views/parts/report_output.h"

namespace meritdesk::views {

PowerLook::PowerLook(items::PowerBoard& board, const PageContext& context, std::string_view id,
                     QWidget* parent)
    : PanelView(parent)
    , m_board(board)
    , m_context(context)
{
    setObjectName(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    connect(&m_board, &items::PowerBoard::computed, this, [this] { draw(); });
    connect(&m_board, &items::PowerBoard::moved, this, [this] { draw(); });
}

void PowerLook::dress(charts::ChartFrame& chart) const
{
    chart.setTheme(m_context.theme);
    chart.setHeadingShown(false); // the page says it; copies and files keep it
    chart.setSource(sourceLine(m_context.document));
    charts::tellOfFiles(chart, m_context.tell);
}

void PowerLook::explain(const items::PowerEvidence& evidence) const
{
    if (!m_context.explain)
        return;
    if (const auto derivation = items::derivationOf(m_board, evidence))
        m_context.explain(*derivation);
}

} // namespace meritdesk::views
