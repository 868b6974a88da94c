#include "views/pages/portfolio/portfolio_table.h"

#include <QHeaderView>

#include "views/pages/screens/screen_view.h"

namespace meritdesk::views {

using items::PortfolioModel;

namespace {

constexpr int widestColumn = 260;

} // namespace

PortfolioDelegate::PortfolioDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QColor PortfolioDelegate::colourOf(const QModelIndex& index) const
{
    if (index.data(PortfolioModel::StaleRole).toBool())
        return m_theme.rejected;
    const bool saving =
        index.column() == PortfolioModel::SavingColumn || index.column() == PortfolioModel::ShareColumn;
    if (saving)
        return index.data(PortfolioModel::GainRole).toInt() > 0 ? m_theme.good : m_theme.muted;
    if (index.column() == PortfolioModel::HintColumn)
        return index.data(PortfolioModel::ClosedRole).toBool() ? m_theme.caution : m_theme.muted;
    return index.column() == PortfolioModel::RankColumn ? m_theme.muted : m_theme.text;
}

void PortfolioDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto colour = colourOf(index);
    option->palette.setColor(QPalette::Highlight, m_theme.accentSoft);
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
    option->font.setBold(index.column() == PortfolioModel::SavingColumn
                         && index.data(PortfolioModel::GainRole).toInt() > 0);
}

PortfolioTable::PortfolioTable(PortfolioModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_table(model)
{
    setModel(&model);
    setItemDelegate(new PortfolioDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setPlain(*this);
    setSelectionBehavior(SelectRows);
    setAccessibleName(tr("Sites of the portfolio"));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // the sort arrow stands at the right, where numbers have their heading
    horizontalHeader()->setStyleSheet(QStringLiteral("QHeaderView::section { padding: 3px 16px 3px 6px; }"));
    horizontalHeader()->setSortIndicator(PortfolioModel::SavingColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::clicked, this, &PortfolioTable::asked);
    connect(this, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit opened(m_table.siteAt(index.row())); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (!m_showing && index.isValid())
            emit asked(index);
    });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_site = currentSite(); });
    connect(&model, &QAbstractItemModel::modelReset, this, &PortfolioTable::keepSite);
}

std::optional<std::size_t> PortfolioTable::currentSite() const
{
    const auto index = currentIndex();
    return index.isValid() ? std::optional(m_table.siteAt(index.row())) : std::nullopt;
}

bool PortfolioTable::showSite(std::size_t site)
{
    const int row = m_table.rowOf(site);
    if (row < 0)
        return false;
    m_showing = true;
    const int column = currentIndex().isValid() ? currentIndex().column() : int{PortfolioModel::SavingColumn};
    setCurrentIndex(m_table.index(row, column));
    m_showing = false;
    return true;
}

/// The chosen site stays chosen when a filter lets it through.
void PortfolioTable::keepSite()
{
    fitColumns();
    if (m_site)
        showSite(*m_site);
}

/// Once, by the first rows: columns that jump with every filter would be a nuisance.
void PortfolioTable::fitColumns()
{
    if (m_fitted || m_table.rowCount() == 0)
        return;
    m_fitted = true;
    resizeColumnsToContents();
    for (int column = 0; column < PortfolioModel::HintColumn; ++column)
        setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    horizontalHeader()->setStretchLastSection(true);
}

} // namespace meritdesk::views
