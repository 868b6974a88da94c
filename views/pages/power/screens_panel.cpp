#include "views/pages/power/screens_panel.h"

#include <QVBoxLayout>

#include <memory>

#include "items/power_tables.h"
#include "views/pages/power/panels.h"
#include "views/parts/labels.h"
#include "views/parts/table_height.h"

namespace meritdesk::views {

namespace {

constexpr int marketRows = 4;
constexpr int rsiAfter = 4; ///< column

PanelView* makeScreensPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerScreensPanel>(board, context, parent).release();
}

} // namespace

const PowerPanel powerScreens{
    .id = "screens", .title = QT_TRANSLATE_NOOP("PowerPanel", "Screens"), .make = &makeScreensPanel};

PowerScreensPanel::PowerScreensPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
    : PowerLook(board, context, powerScreens.id, parent)
    , m_sellers(
          new PowerTableView(board, &items::sellersTable, tr("Sellers before and after"), context, this))
    , m_market(new PowerTableView(board, &items::marketTable, tr("Market before and after"), context, this))
{
    keepHeight(*m_market, marketRows, false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sellers, 1);
    column->addWidget(
        label(tr("What stands out lies beyond its threshold: a residual supply index (RSI) below 1 "
                 "means that the demand cannot be served without that seller. A reason to look, "
                 "not a finding of guilt."),
              "muted", this));
    column->addWidget(m_market);
}

std::vector<exports::Table> PowerScreensPanel::tables() const
{
    return board().valid() ? std::vector{m_sellers->exported(), m_market->exported()}
                           : std::vector<exports::Table>();
}

void PowerScreensPanel::showExample()
{
    m_sellers->choose(0, rsiAfter);
}

} // namespace meritdesk::views
