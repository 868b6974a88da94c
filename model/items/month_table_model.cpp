#include "items/month_table_model.h"

#include <QDate>

#include "core/retail/categories.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::items {

QString monthText(Month month, const QLocale& locale)
{
    const auto name = locale.standaloneMonthName(static_cast<int>(static_cast<unsigned>(month.month())));
    auto text =
        MonthTableModel::tr("%1 %2", "month name and year").arg(name).arg(static_cast<int>(month.year()));
    text[0] = text[0].toUpper();
    return text;
}

Comparison MonthTableModel::comparisonOf(int row) const
{
    return {m_billed, m_site, monthOfRow(row)};
}

std::optional<std::size_t> MonthTableModel::monthOfRow(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (!m_billed || !m_billed->has(m_site) || at >= m_billed->bill->sites[m_site].months.size())
        return std::nullopt;
    return at;
}

MonthTableModel::Row MonthTableModel::rowOf(const Comparison& what) const
{
    Row row;
    row.name = what.month ? monthText(what.bill().months[*what.month].month) : tr("Year");
    const auto best = bestIn(what);
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        const auto amounts = amountsOf(what, i);
        row.totals.push_back(amounts ? amounts->total.text() : std::string());
        row.flags.push_back((best == i ? BestCell : 0) | (availableIn(what, i) ? 0 : ClosedCell)
                            | (what.month ? 0 : SumCell));
    }
    return row;
}

void MonthTableModel::show(const BilledCasePtr& billed, std::size_t site)
{
    std::vector<Row> rows;
    m_billed = billed;
    m_site = site;
    if (billed && billed->has(site))
        for (int i = 0; i <= static_cast<int>(billed->bill->sites[site].months.size()); ++i)
            rows.push_back(rowOf(comparisonOf(i)));
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

std::optional<Derivation> MonthTableModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    const auto what = comparisonOf(index.row());
    const auto category = static_cast<std::size_t>(index.column() - 1);
    for (const auto& row : categoryRows(what))
        if (row.kind == RowKind::Sum && row.key == "total")
            return derivationOf(what, row, category);
    return std::nullopt;
}

int MonthTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MonthTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(retail::categories.size()) + 1;
}

QVariant MonthTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0) {
        if (role == CellFlagsRole)
            return row.flags.front() & SumCell;
        return role == Qt::DisplayRole ? QVariant(row.name) : QVariant();
    }
    const auto category = static_cast<std::size_t>(index.column() - 1);
    const auto& exact = row.totals[category];
    switch (role) {
    case Qt::DisplayRole:
        return exact.empty() ? QVariant() : numberText(exact, 2);
    case ExactRole:
        return exact.empty() ? QVariant() : QString::fromStdString(exact);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case CellFlagsRole:
        return row.flags[category];
    default:
        return {};
    }
}

QVariant MonthTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("RUB without VAT") : categoryTitle(static_cast<std::size_t>(section - 1));
}

} // namespace meritdesk::items
