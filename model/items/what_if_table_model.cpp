#include "items/what_if_table_model.h"

#include <algorithm>

#include "core/retail/categories.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using Kind = WhatIfRowKind;

namespace {

bool isSaving(Kind kind)
{
    return kind == Kind::Saving || kind == Kind::BestSaving;
}

bool isQuantity(Kind kind)
{
    return kind == Kind::Volume || kind == Kind::Purchased || kind == Kind::Network;
}

} // namespace

WhatIfTableModel::WhatIfTableModel(WhatIfBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &WhatIfBoard::changed, this, &WhatIfTableModel::take);
    connect(&board, &WhatIfBoard::computed, this, &WhatIfTableModel::take);
    connect(&board, &WhatIfBoard::lookChanged, this, &WhatIfTableModel::take);
    take();
}

void WhatIfTableModel::take()
{
    QStringList columns;
    for (const auto& card : m_board.cards())
        columns << words::sampleText(card.whatIf.name);
    auto rows = whatIfRows(m_board);
    const bool sameShape = columns.size() == m_columns.size()
                           && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                         [](const auto& a, const auto& b) {
                                             return a.kind == b.kind && a.category == b.category;
                                         });
    if (!sameShape) {
        beginResetModel();
        m_rows = std::move(rows);
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    if (columns != m_columns) {
        m_columns = std::move(columns);
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
    }
}

std::optional<std::size_t> WhatIfTableModel::cardOf(int column)
{
    return column < 2 ? std::nullopt : std::optional(static_cast<std::size_t>(column - 2));
}

std::optional<Derivation> WhatIfTableModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() == 0)
        return std::nullopt;
    return explainCell(m_board, m_rows[static_cast<std::size_t>(index.row())],
                       static_cast<std::size_t>(index.column() - 1));
}

int WhatIfTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhatIfTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 2;
}

QString WhatIfTableModel::nameOf(const WhatIfRow& row) const
{
    const bool whole = !m_board.look().month;
    switch (row.kind) {
    case Kind::BestCost:
        return tr("Best legal choice");
    case Kind::BestSaving:
    case Kind::Saving:
        return tr("   saving");
    case Kind::Cost:
        break;
    case Kind::Volume:
        return tr("Energy, kWh");
    case Kind::Purchased:
        return whole ? tr("Purchased capacity, mean of the months, kW") : tr("Purchased capacity, kW");
    case Kind::Network:
        return whole ? tr("Network capacity, mean of the months, kW") : tr("Network capacity, kW");
    }
    const auto* current = m_board.results()->before.year.current;
    const auto name = categoryTitle(row.category);
    return current == retail::categories.at(row.category) ? tr("%1 (today)", "price category").arg(name)
                                                          : name;
}

QString WhatIfTableModel::unitOf(const WhatIfRow& row)
{
    return isQuantity(row.kind) ? QString() : tr("RUB");
}

int WhatIfTableModel::flagsOf(const WhatIfRow& row) const
{
    const bool looked = row.kind == Kind::Cost && row.category == m_board.look().category;
    return (isSaving(row.kind) ? PartCell : 0) | (looked ? BestCell : 0)
           | (row.kind == Kind::BestCost ? SumCell : 0);
}

QVariant WhatIfTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == CellFlagsRole)
        return flagsOf(row);
    if (index.column() == 0)
        return role == Qt::DisplayRole          ? nameOf(row)
               : role == Qt::AccessibleTextRole ? withUnit(nameOf(row).trimmed(), unitOf(row))
                                                : QVariant();
    const auto& exact = row.cells[static_cast<std::size_t>(index.column() - 1)];
    const auto shown = exact.empty() ? QString() : numberText(exact, isQuantity(row.kind) ? 0 : 2);
    switch (role) {
    case Qt::DisplayRole:
        return shown;
    case ExactRole:
        return exact.empty() ? QVariant() : QString::fromStdString(exact);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3", "row, what-if, number")
            .arg(nameOf(row).trimmed(),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), shown);
    default:
        return {};
    }
}

QVariant WhatIfTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section > 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? tr("RUB without VAT") : QVariant();
    return section == 1 ? tr("As it is", "a consumer's load") : m_columns.value(section - 2);
}

} // namespace meritdesk::items
