#include "items/balance_months_model.h"

#include "core/scenario/balance_edits.h"
#include "core/units/text.h"
#include "items/balance_cells.h"
#include "items/balance_table_model.h"
#include "items/number_input.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

using balance::Costs;
using balance::Eur;

namespace {

/// The months that the steps of a case touch.
std::vector<Month> monthsOf(const balance::Case& input)
{
    std::vector<Month> months;
    for (const auto& step : input.steps)
        if (const auto month = monthOf(step.day); months.empty() || months.back() != month)
            months.push_back(month);
    return months;
}

/// The cost of a column; nothing where it is as settled.
std::optional<Eur> costOf(const Costs& costs, int column)
{
    switch (column) {
    case BalanceMonthsModel::Reserve:
        return costs.reserve;
    case BalanceMonthsModel::Clearing:
        return costs.clearing;
    case BalanceMonthsModel::Capital:
        return costs.capital;
    case BalanceMonthsModel::BuyFromBrps:
        return costs.buyFromBrps;
    default:
        return costs.upRegulation;
    }
}

void setCost(Costs& costs, int column, std::optional<Eur> value)
{
    switch (column) {
    case BalanceMonthsModel::Reserve:
        costs.reserve = value.value_or(Eur());
        break;
    case BalanceMonthsModel::Clearing:
        costs.clearing = value.value_or(Eur());
        break;
    case BalanceMonthsModel::Capital:
        costs.capital = value.value_or(Eur());
        break;
    case BalanceMonthsModel::BuyFromBrps:
        costs.buyFromBrps = value;
        break;
    default:
        costs.upRegulation = value;
    }
}

int alignmentOf(int column)
{
    return static_cast<int>((column == BalanceMonthsModel::MonthName ? Qt::AlignLeft : Qt::AlignRight)
                            | Qt::AlignVCenter);
}

bool isSettledUnlessGiven(int column)
{
    return column == BalanceMonthsModel::BuyFromBrps || column == BalanceMonthsModel::UpRegulation;
}

} // namespace

BalanceMonthsModel::BalanceMonthsModel(BalanceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
    , m_months(monthsOf(board.input()))
{
    connect(&board, &BalanceBoard::changed, this, &BalanceMonthsModel::take);
}

void BalanceMonthsModel::take()
{
    auto months = monthsOf(m_board.input());
    if (months == m_months) {
        if (!m_months.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_months = std::move(months);
    endResetModel();
}

int BalanceMonthsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_months.size());
}

int BalanceMonthsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

/// The value as the case has it, in plain notation; empty where it has none.
std::string BalanceMonthsModel::plain(int row, int column) const
{
    const auto month = m_months[static_cast<std::size_t>(row)];
    const auto& input = m_board.input();
    if (column == NeutralityValue) {
        const auto found = input.prices.neutrality.find(month);
        return found == input.prices.neutrality.end() ? std::string() : printExact(found->second.value);
    }
    const auto found = input.costs.find(month);
    if (found == input.costs.end())
        return isSettledUnlessGiven(column) ? "" : "0";
    const auto cost = costOf(found->second, column);
    return cost ? cost->text() : std::string();
}

/// The value as it is read, and why there is none.
QString BalanceMonthsModel::shownText(const std::string& value, int column) const
{
    if (!value.empty())
        return numberText(value, 2);
    return isSettledUnlessGiven(column) ? tr("as settled") : tr("none");
}

QVariant BalanceMonthsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto month = m_months[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (index.column() == MonthName)
        return role == Qt::DisplayRole ? QVariant(balanceMonthText(month)) : QVariant();
    const auto value = plain(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(value, index.column());
    case Qt::EditRole:
        return value.empty() ? QString() : numberText(value, -1);
    case Qt::ToolTipRole:
        return isSettledUnlessGiven(index.column()) ? tr("Empty: as the periods are settled")
                                                    : tr("Empty: none");
    case ExactRole:
        return value.empty() ? QVariant() : QString::fromStdString(value);
    case BalanceTableModel::StyleRole:
        return static_cast<int>(value.empty() ? BalanceStyle::Quiet : BalanceStyle::Plain);
    default:
        return {};
    }
}

QVariant BalanceMonthsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const titles[] = {QT_TR_NOOP("Month"),
                                         QT_TR_NOOP("Neutrality, EUR/MWh"),
                                         QT_TR_NOOP("Reserve capacity, EUR"),
                                         QT_TR_NOOP("Clearing, EUR"),
                                         QT_TR_NOOP("Bought from parties, EUR"),
                                         QT_TR_NOOP("Up-regulation, EUR"),
                                         QT_TR_NOOP("Capital, EUR")};
    return tr(titles[section]);
}

Qt::ItemFlags BalanceMonthsModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() != MonthName)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BalanceMonthsModel::put(Month month, int column, const std::optional<std::string>& plain)
{
    if (column == NeutralityValue) {
        const auto value = plain ? balance::EurPerMwh::read(*plain) : std::nullopt;
        if (plain && !value) {
            emit refused({error("not-a-number", {}, {{"value", *plain}})});
            return false;
        }
        return m_board.apply(scenario::setNeutrality(month, value));
    }
    const auto value = plain ? Eur::read(*plain) : std::nullopt;
    if (plain && !value) {
        emit refused({error("not-a-number", {}, {{"value", *plain}})});
        return false;
    }
    const auto found = m_board.input().costs.find(month);
    auto costs = found == m_board.input().costs.end() ? Costs() : found->second;
    setCost(costs, column, value);
    return m_board.apply(
        scenario::setBalanceCosts(month, costs == Costs() ? std::nullopt : std::optional<Costs>(costs)));
}

bool BalanceMonthsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() == MonthName)
        return false;
    const auto typed = value.toString().trimmed();
    const auto month = m_months[static_cast<std::size_t>(index.row())];
    if (typed.isEmpty())
        return plain(index.row(), index.column()).empty() || put(month, index.column(), std::nullopt);
    const auto number = plainNumber(typed);
    if (!number) {
        emit refused({error("not-a-number", {}, {{"value", typed.toStdString()}})});
        return false;
    }
    if (const auto read = Eur::read(*number); read && read->text() == plain(index.row(), index.column()))
        return true; // nothing was changed
    return put(month, index.column(), number);
}

} // namespace meritdesk::items
