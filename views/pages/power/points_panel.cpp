#include "views/pages/power/points_panel.h"

#include <QVBoxLayout>

#include <memory>

#include "items/power_tables.h"
#include "items/table_export.h"
#include "views/pages/power/panels.h"

namespace meritdesk::views {

namespace {

constexpr int profitColumn = 3;
const auto everyOfMoment = QStringLiteral("every-step");

PanelView* makePointsPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
{
    return std::make_unique<PowerPointsPanel>(board, context, parent).release();
}

} // namespace

const PowerPanel powerPoints{
    .id = "points", .title = QT_TRANSLATE_NOOP("PowerPanel", "Points"), .make = &makePointsPanel};

PowerPointsPanel::PowerPointsPanel(items::PowerBoard& board, const PageContext& context, QWidget* parent)
    : PowerLook(board, context, powerPoints.id, parent)
    , m_every(new QCheckBox(tr("Every step"), this))
    , m_view(new PowerTableView(
          board,
          [this](const items::PowerBoard& of) {
              return m_every->isChecked() ? items::everyPointTable(of) : items::pointsTable(of);
          },
          tr("Points of the sweep"), context, this))
{
    m_every->setToolTip(tr("A row for every step of the sweep, not only where something changes"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_every);
    column->addWidget(m_view, 1);
    connect(m_every, &QCheckBox::toggled, this, [this] { m_view->table().refresh(); });
}

std::vector<exports::Table> PowerPointsPanel::tables() const
{
    if (!board().valid())
        return {};
    const items::PowerTableModel all(board(), &items::everyPointTable);
    return {m_view->exported(), items::tableOf(all, tr("Every step of the sweep"))};
}

QVariantMap PowerPointsPanel::moment() const
{
    return {{everyOfMoment, m_every->isChecked()}};
}

void PowerPointsPanel::resume(const QVariantMap& moment)
{
    m_every->setChecked(moment.value(everyOfMoment).toBool());
}

void PowerPointsPanel::showExample()
{
    m_view->choose(m_view->table().rowCount() / 2, profitColumn);
}

} // namespace meritdesk::views
