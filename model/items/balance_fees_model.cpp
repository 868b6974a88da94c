#include "items/balance_fees_model.h"

#include <algorithm>
#include <utility>

#include "core/scenario/balance_edits.h"
#include "items/balance_cells.h"
#include "items/balance_fee_text.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using balance::Fee;

namespace {

int alignmentOf(int column)
{
    return static_cast<int>((column == BalanceFeesModel::Rate ? Qt::AlignRight : Qt::AlignLeft)
                            | Qt::AlignVCenter);
}

QString isoDay(const std::optional<Day>& day)
{
    return day ? QString::fromStdString(printDay(*day)) : QString();
}

} // namespace

BalanceFeesModel::BalanceFeesModel(BalanceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_fees(board.input().fees)
{
    connect(&board, &BalanceBoard::changed, this, &BalanceFeesModel::take);
}

void BalanceFeesModel::take()
{
    const auto& fees = m_board.input().fees;
    if (fees.size() != m_fees.size()) {
        beginResetModel();
        m_fees = fees;
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < fees.size(); ++row) {
        if (m_fees[row] == fees[row])
            continue;
        m_fees[row] = fees[row];
        const int at = static_cast<int>(row);
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int BalanceFeesModel::add()
{
    const auto isFree = [this](const std::string& code) {
        return std::none_of(m_fees.begin(), m_fees.end(), [&](const Fee& fee) { return fee.code == code; });
    };
    std::string code = "fee";
    for (int number = 2; !isFree(code); ++number)
        code = "fee-" + std::to_string(number);
    return m_board.apply(scenario::addBalanceFee({.code = code})) ? rowCount() - 1 : -1;
}

bool BalanceFeesModel::remove(int row)
{
    return row >= 0 && m_board.apply(scenario::removeBalanceFee(static_cast<std::size_t>(row)));
}

int BalanceFeesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fees.size());
}

int BalanceFeesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BalanceFeesModel::shown(const Fee& fee, int column) const
{
    switch (column) {
    case Code:
        return feeName(fee);
    case Basis:
        return feeBasisText(fee.basis);
    case Rate:
        return numberText(fee.rate.text(), 2);
    case From:
        return fee.from ? dayText(*fee.from) : tr("from the beginning");
    default:
        return fee.to ? dayText(*fee.to) : tr("without end");
    }
}

QVariant BalanceFeesModel::typed(const Fee& fee, int column) const
{
    switch (column) {
    case Code:
        return QString::fromStdString(fee.code);
    case Basis:
        return static_cast<int>(fee.basis);
    case Rate:
        return numberText(fee.rate.text(), -1);
    default:
        return isoDay(column == From ? fee.from : fee.to);
    }
}

QVariant BalanceFeesModel::tip(const Fee& fee, int column) const
{
    if (column == Code)
        return tr("Code in files: %1").arg(QString::fromStdString(fee.code));
    return column == From || column == To ? tr("A day as 2026-01-31; empty for none") : QVariant();
}

QVariant BalanceFeesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& fee = m_fees[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return shown(fee, index.column());
    case Qt::EditRole:
        return typed(fee, index.column());
    case Qt::ToolTipRole:
        return tip(fee, index.column());
    case ExactRole:
        return index.column() == Rate ? QVariant(QString::fromStdString(fee.rate.text())) : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant BalanceFeesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Fee"),
                                         //: What a fee is taken on
                                         QT_TR_NOOP("Taken on"), QT_TR_NOOP("Rate, EUR/MWh"),
                                         //: The first day on which a fee holds
                                         QT_TR_NOOP("First day"),
                                         //: The last day on which a fee holds
                                         QT_TR_NOOP("Last day")};
    return tr(titles[section]);
}

Qt::ItemFlags BalanceFeesModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid())
        flags |= Qt::ItemIsEditable;
    return flags;
}

/// Puts a rate into the fee; false when the text is no number that fits.
bool BalanceFeesModel::putRate(Fee& fee, const QString& typed)
{
    const auto plain = plainNumber(typed);
    const auto rate = plain ? balance::EurPerMwh::read(*plain) : std::nullopt;
    if (!rate) {
        emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
        return false;
    }
    fee.rate = *rate;
    return true;
}

/// Puts a day, or none for an empty text; false when the text is no day.
bool BalanceFeesModel::putDay(std::optional<Day>& day, const QString& typed)
{
    const auto read = readDay(typed.toStdString());
    if (!read && !typed.isEmpty()) {
        emit refused({error("not-a-day", {}, {{"value", typed.toStdString()}})});
        return false;
    }
    day = read;
    return true;
}

/// Puts what was typed in into the fee; false, with refused(), when it cannot be read.
bool BalanceFeesModel::put(Fee& fee, int column, const QVariant& value)
{
    const auto typed = value.toString().trimmed();
    switch (column) {
    case Code:
        fee.code = typed.toStdString();
        return true;
    case Basis:
        fee.basis = static_cast<balance::FeeBasis>(
            std::clamp(value.toInt(), 0, static_cast<int>(balance::feeBases.size()) - 1));
        return true;
    case Rate:
        return putRate(fee, typed);
    case From:
        return putDay(fee.from, typed);
    default:
        return putDay(fee.to, typed);
    }
}

bool BalanceFeesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const auto at = static_cast<std::size_t>(index.row());
    auto fee = m_fees[at];
    if (!put(fee, index.column(), value))
        return false;
    if (fee == m_fees[at])
        return true; // built-in fees stay built in
    return m_board.apply(scenario::changeBalanceFee(at, std::move(fee)));
}

} // namespace meritdesk::items
