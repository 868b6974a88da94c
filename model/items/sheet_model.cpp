#include "items/sheet_model.h"

#include "items/number_input.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

/// A decimal as typed in the reader's locale.
template <class Value>
std::optional<Value> typed(const QString& text)
{
    const auto plain = plainNumber(text);
    return plain ? Value::read(*plain) : std::nullopt;
}

} // namespace

SheetModel::SheetModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void SheetModel::begin(const std::vector<classroom::SheetRow>& rows, const QString& priceUnit,
                       const QString& quantityUnit)
{
    beginResetModel();
    m_priceUnit = priceUnit;
    m_quantityUnit = quantityUnit;
    m_lines.clear();
    for (const auto& row : rows)
        m_lines.push_back({numberText(row.price.text(), -1), numberText(row.quantity.text(), -1)});
    m_lines.emplace_back();
    endResetModel();
}

Result<std::vector<classroom::SheetRow>> SheetModel::sheetRows() const
{
    std::vector<classroom::SheetRow> rows;
    std::vector<Finding> findings;
    for (std::size_t line = 0; line < m_lines.size(); ++line) {
        const auto& [price, quantity] = m_lines[line];
        if (price.isEmpty() && quantity.isEmpty())
            continue;
        const auto readPrice = typed<auction::Price>(price);
        const auto readQuantity = typed<auction::Quantity>(quantity);
        if (readPrice && readQuantity)
            rows.push_back({*readPrice, *readQuantity});
        else
            findings.push_back(error("class-line-not-read", {}, {{"line", std::to_string(line + 1)}}));
    }
    if (!findings.empty())
        return findings;
    return rows;
}

void SheetModel::removeRow(int row)
{
    if (row < 0 || row + 1 >= rowCount())
        return; // the empty line stays
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const auto& line = m_lines[static_cast<std::size_t>(index.row())];
    return index.column() == Price ? line.price : line.quantity;
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    if (section >= ColumnCount)
        return {};
    const auto& unit = section == Price ? m_priceUnit : m_quantityUnit;
    const auto name = section == Price ? tr("Price") : tr("Quantity");
    return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
}

Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    auto& line = m_lines[static_cast<std::size_t>(index.row())];
    const auto text = value.toString().simplified();
    (index.column() == Price ? line.price : line.quantity) = text;
    emit dataChanged(index, index);
    if (!text.isEmpty() && index.row() + 1 == rowCount() && m_lines.size() < classroom::mostRows) {
        beginInsertRows({}, rowCount(), rowCount());
        m_lines.emplace_back();
        endInsertRows();
    }
    return true;
}

} // namespace meritdesk::items
