#include "items/bill_lines_model.h"

#include "core/retail/categories.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace {

QVariant shownNumber(const std::string& exact, int decimals)
{
    return exact.empty() ? QVariant() : numberText(exact, decimals);
}

QVariant exactNumber(const std::string& exact)
{
    return exact.empty() ? QVariant() : QString::fromStdString(exact);
}

} // namespace

std::vector<BillLinesModel::Row> BillLinesModel::rowsOf(const retail::CategoryBill& bill)
{
    std::vector<Row> rows;
    if (!bill.amounts)
        return rows;
    for (const auto& line : bill.lines) {
        const auto price = line.price();
        rows.push_back({.key = std::string(line.key),
                        .quantity = printExact(line.quantity.fraction(), 6),
                        .unit = line.unit == retail::LineUnit::Energy ? "kWh" : "kW",
                        .price = price ? printRounded(*price, 6) : std::string(),
                        .amount = line.amount.text()});
    }
    rows.push_back({.key = "total", .amount = bill.amounts->total.text(), .sum = true});
    rows.push_back({.key = "vat", .amount = bill.amounts->vat.text(), .sum = true});
    rows.push_back({.key = "with-vat", .amount = bill.amounts->withVat.text(), .sum = true});
    return rows;
}

void BillLinesModel::show(const Comparison& what, std::size_t category)
{
    m_what = what;
    m_category = category;
    std::vector<Row> rows;
    if (what.valid() && what.month)
        rows = rowsOf(what.bill().months[*what.month].categories[category]);
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
        emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
    }
}

std::optional<Derivation> BillLinesModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || !m_what.valid())
        return std::nullopt;
    const retail::Subject subject{.site = m_what.site,
                                  .month = m_what.month,
                                  .category = retail::categories.at(m_category)->id,
                                  .key = m_rows[static_cast<std::size_t>(index.row())].key};
    return retail::explain(*m_what.billed->input, *m_what.billed->bill, subject);
}

int BillLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BillLinesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BillLinesModel::shownIn(const Row& row, int column)
{
    switch (column) {
    case Name:
        return words::label(row.key);
    case Quantity:
        return shownNumber(row.quantity, row.unit == "kW" ? 3 : 0);
    case Unit:
        return row.unit.empty() ? QVariant() : words::unitInWords(row.unit);
    case Price:
        return shownNumber(row.price, 5);
    default:
        return shownNumber(row.amount, 2);
    }
}

QVariant BillLinesModel::exactIn(const Row& row, int column)
{
    switch (column) {
    case Name:
    case Unit:
        return {};
    case Quantity:
        return exactNumber(row.quantity);
    case Price:
        return exactNumber(row.price);
    default:
        return exactNumber(row.amount);
    }
}

QVariant BillLinesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == CellFlagsRole)
        return row.sum ? SumCell : 0;
    if (role == Qt::TextAlignmentRole && index.column() != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return shownIn(row, index.column());
    return role == ExactRole ? exactIn(row, index.column()) : QVariant();
}

QVariant BillLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Name)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Line");
    case Quantity:
        return tr("Quantity");
    case Unit:
        return tr("Unit");
    case Price:
        return tr("Price, RUB");
    default:
        return tr("Amount, RUB");
    }
}

} // namespace meritdesk::items
