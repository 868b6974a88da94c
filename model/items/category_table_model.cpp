#include "items/category_table_model.h"

#include <algorithm>

#include "core/retail/categories.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

QString categoryTitle(std::size_t category)
{
    const auto id = retail::categories.at(category)->id;
    return CategoryTableModel::tr("Category %1")
        .arg(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
}

QString reasonText(const retail::Reason& reason)
{
    if (reason.subject.empty())
        return words::sentence({.code = std::string(reason.code)});
    auto text = words::label("reason-" + std::string(reason.code));
    text.replace(QStringLiteral("{subject}"), words::label("needed-" + std::string(reason.subject)));
    return text;
}

std::vector<CategoryTableModel::Column> CategoryTableModel::columnsOf(const Comparison& what) const
{
    std::vector<Column> made(retail::categories.size());
    if (!what.valid())
        return made;
    const auto best = bestIn(what);
    const auto today = currentIn(what);
    for (std::size_t i = 0; i < made.size(); ++i) {
        made[i].available = availableIn(what, i);
        made[i].flags =
            (best == i ? BestCell : 0) | (today == i ? TodayCell : 0) | (made[i].available ? 0 : ClosedCell);
        QStringList sentences;
        for (const auto& reason : reasonsIn(what, i))
            sentences << reasonText(reason);
        made[i].reasons = sentences.join(QLatin1Char('\n'));
    }
    return made;
}

void CategoryTableModel::show(const Comparison& what)
{
    auto rows = categoryRows(what);
    auto columns = columnsOf(what);
    const bool sameShape = std::equal(
        rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const CategoryRow& a, const CategoryRow& b) { return a.key == b.key && a.line == b.line; });
    m_what = what;
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    const bool columnsDiffer = columns != m_columns;
    m_columns = std::move(columns);
    const int last = columnCount() - 1;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!columnsDiffer && rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), last));
    }
    if (columnsDiffer)
        emit headerDataChanged(Qt::Horizontal, 0, last);
}

std::optional<Derivation> CategoryTableModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    return derivationOf(m_what, m_rows[static_cast<std::size_t>(index.row())],
                        static_cast<std::size_t>(index.column() - 1));
}

int CategoryTableModel::rowOf(std::string_view key) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [key](const CategoryRow& row) {
        return row.key == key && row.line.empty();
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CategoryTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CategoryTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(retail::categories.size()) + 1;
}

QString CategoryTableModel::cellText(const CategoryRow& row, std::size_t category) const
{
    if (row.kind == RowKind::Availability)
        return m_columns[category].available ? tr("yes") : tr("no");
    const auto& exact = row.cells[category].exact;
    return exact.empty() ? QString() : numberText(exact, row.decimals);
}

QVariant CategoryTableModel::nameData(const CategoryRow& row, int role) const
{
    const auto unit = row.key == "per-kwh" ? tr("RUB/kWh") : tr("RUB");
    const bool counted = row.kind != RowKind::Availability;
    switch (role) {
    case Qt::DisplayRole:
        return row.kind == RowKind::Part ? QStringLiteral("   ") + words::label(row.key)
                                         : words::label(row.key);
    case Qt::AccessibleTextRole:
        return counted ? tr("%1, %2").arg(words::label(row.key), unit) : words::label(row.key);
    case CellFlagsRole:
        return (row.kind == RowKind::Sum ? SumCell : 0) | (row.kind == RowKind::Part ? PartCell : 0);
    default:
        return {};
    }
}

QVariant CategoryTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == 0)
        return nameData(row, role);
    const auto category = static_cast<std::size_t>(index.column() - 1);
    const auto& column = m_columns[category];
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, category);
    case ExactRole:
        return row.cells[category].exact.empty() ? QVariant()
                                                 : QString::fromStdString(row.cells[category].exact);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column.reasons.isEmpty() ? QVariant() : column.reasons;
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(words::label(row.key), categoryTitle(category), cellText(row, category));
    case CellFlagsRole:
        return column.flags | nameData(row, CellFlagsRole).toInt();
    default:
        return {};
    }
}

QVariant CategoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("RUB without VAT") : QVariant();
    const auto category = static_cast<std::size_t>(section - 1);
    switch (role) {
    case Qt::DisplayRole:
        return categoryTitle(category);
    case Qt::ToolTipRole:
        return words::label(retail::categories.at(category)->label);
    case CellFlagsRole:
        return m_columns.empty() ? 0 : m_columns[category].flags;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return {};
    }
}

} // namespace meritdesk::items
