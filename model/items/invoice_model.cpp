#include "items/invoice_model.h"

#include <algorithm>
#include <utility>

#include "formats/words/words.h"
#include "items/invoice_rows.h"
#include "items/invoice_typing.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

bool isNumber(int column)
{
    return column == InvoiceModel::Quantity || column == InvoiceModel::Price
           || (column >= InvoiceModel::Amount && column <= InvoiceModel::Difference);
}

} // namespace

InvoiceModel::InvoiceModel(InvoiceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_rows(InvoiceRows(board).make())
{
    connect(&board, &InvoiceBoard::changed, this, &InvoiceModel::take);
}

/// Rows that come or go are those before the empty one, or all: the rest is told cell by cell.
void InvoiceModel::take()
{
    auto now = InvoiceRows(m_board).make();
    if (now.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(now);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i)
        if (std::exchange(m_rows[i], now[i]) != now[i])
            emit dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), ColumnCount - 1));
}

int InvoiceModel::newRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const Row& each) { return each.kind == Kind::NewLine; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

std::optional<Derivation> InvoiceModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).check < 0)
        return std::nullopt;
    const auto& shown = row(index);
    const auto check = static_cast<std::size_t>(shown.check);
    using retail::invoice::Number;
    const bool suspects = !m_board.check()->rows[check].suspects.empty();
    if (index.column() == Result && suspects)
        return m_board.explain({check, Number::Supposed, 0});
    const bool expected = index.column() == Expected || index.column() == Quantity || index.column() == Price;
    return m_board.explain({check, expected ? Number::Expected : Number::Difference});
}

int InvoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int InvoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant InvoiceModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& shown = row(index);
    const auto& cell = shown.cells.at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::EditRole:
        return shown.kind == Kind::NewLine ? QString() : cell.text;
    case Qt::ToolTipRole:
        return index.column() == Result && !shown.full.isEmpty() ? shown.full : cell.text;
    case Qt::AccessibleTextRole:
        return cell.second.isEmpty() ? cell.text : cell.text + QStringLiteral("; ") + cell.second;
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case ExactRole:
        return cell.exact.isEmpty() ? QVariant() : cell.exact;
    case SecondRole:
        return cell.second;
    case ToneRole:
        return static_cast<int>(shown.tone);
    case KindRole:
        return static_cast<int>(shown.kind);
    default:
        return {};
    }
}

QVariant InvoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool money = section >= Amount && section <= Difference;
    if (role == UnitRole)
        return money ? words::label("RUB") : QVariant();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Line of the invoice"),
                                         //: Column: which line of our bill an invoice line is
                                         QT_TR_NOOP("Stands for"), QT_TR_NOOP("Quantity"), QT_TR_NOOP("Unit"),
                                         QT_TR_NOOP("Price"),
                                         //: Column: the amount on the invoice
                                         QT_TR_NOOP("Billed"),
                                         //: Column: the amount by our bill
                                         QT_TR_NOOP("Expected"),
                                         //: Column: billed less expected
                                         QT_TR_NOOP("Difference"),
                                         //: Column: what the comparison came to
                                         QT_TR_NOOP("Finding")};
    return tr(titles[section]);
}

bool InvoiceModel::isEditable(const QModelIndex& index) const
{
    const auto& shown = row(index);
    const int column = index.column();
    if (shown.kind == Kind::Missing)
        return false;
    if (shown.kind == Kind::Sum)
        return column == Amount || (column == Quantity && shown.sum == "vat");
    return column == Name || (column >= Quantity && column <= Amount);
}

Qt::ItemFlags InvoiceModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool InvoiceModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || !isEditable(index))
        return false;
    const auto text = value.toString();
    if (text == data(index, Qt::EditRole).toString())
        return true; // nothing was changed: a rounded price keeps its digits
    const auto edit = typedInto(m_board, row(index), index.column(), text);
    if (!edit) {
        emit refused(edit.findings());
        return false;
    }
    return m_board.apply(*edit);
}

} // namespace meritdesk::items
