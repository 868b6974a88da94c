#include "items/balance_ledger_model.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "core/units/exact_sum.h"
#include "items/balance_ledger_cells.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

Fraction inUnits(const Int128& micro)
{
    return {Integer(micro), Integer(1'000'000)};
}

} // namespace

BalanceLedgerModel::BalanceLedgerModel(BalanceBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &BalanceBoard::computed, this, &BalanceLedgerModel::take);
    connect(&board, &BalanceBoard::lookChanged, this, &BalanceLedgerModel::take);
    list();
}

void BalanceLedgerModel::take()
{
    beginResetModel();
    list();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void BalanceLedgerModel::setFilter(LedgerFilter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        take();
}

void BalanceLedgerModel::setRange(std::size_t from, std::size_t to)
{
    if (std::exchange(m_from, from) != from || m_to != to) {
        m_to = to;
        take();
    }
}

void BalanceLedgerModel::clearRange()
{
    setRange(0, 0);
}

/// Chooses the periods that pass and puts them in order.
void BalanceLedgerModel::list()
{
    m_rows.clear();
    m_places.clear();
    m_onePrice = false;
    if (!m_board.valid())
        return;
    const auto span = m_board.span();
    const auto& prices = m_board.settled().settlement->prices;
    m_onePrice = std::all_of(prices.begin() + static_cast<std::ptrdiff_t>(span.begin),
                             prices.begin() + static_cast<std::ptrdiff_t>(span.end),
                             [](const auto& price) { return price.sell == price.buy; });
    const auto end = isLimited() ? std::min(span.end, m_to) : span.end;
    for (auto period = isLimited() ? std::max(span.begin, m_from) : span.begin; period < end; ++period)
        if (passes(period))
            m_rows.push_back(period);
    if (m_filter == LedgerFilter::Worst) {
        std::vector<std::pair<Fraction, std::size_t>> paid;
        for (const auto period : m_rows)
            paid.emplace_back(*key(period, Money), period);
        const auto count = std::min(worst, paid.size());
        std::partial_sort(paid.begin(), paid.begin() + static_cast<std::ptrdiff_t>(count), paid.end());
        m_rows.clear();
        for (std::size_t at = 0; at < count; ++at)
            m_rows.push_back(paid[at].second);
    }
    order();
}

bool BalanceLedgerModel::passes(std::size_t period) const
{
    const auto& settled = m_board.settled();
    const auto imbalance = m_board.party().imbalance[period];
    const auto& price = settled.settlement->prices[period];
    switch (m_filter) {
    case LedgerFilter::Deficit:
        return imbalance < 0;
    case LedgerFilter::Surplus:
        return imbalance > 0;
    case LedgerFilter::Against: {
        const auto direction = balance::directionOf(settled.settlement->table, period).value_or(0);
        return (direction > 0 && imbalance < 0) || (direction < 0 && imbalance > 0);
    }
    case LedgerFilter::NegativePrice:
        return price.sell < 0 || price.buy < 0;
    case LedgerFilter::ClockChange:
        return isClockChange(*settled.input, startOf(settled, period).day);
    case LedgerFilter::Worst: {
        const auto cash = PartyPeriods::cash(imbalance, price);
        return cash && *cash < 0;
    }
    case LedgerFilter::All:
        break;
    }
    return true;
}

/// The number that a column is ordered by.
std::optional<Fraction> BalanceLedgerModel::key(std::size_t period, int column) const
{
    const auto& settled = m_board.settled();
    const auto& table = settled.settlement->table;
    const auto& price = settled.settlement->prices[period];
    const auto of = [period](const std::optional<balance::Column>& values) {
        return values ? std::optional(inUnits((*values)[period])) : std::nullopt;
    };
    switch (column) {
    case Imbalance:
        return inUnits(m_board.party().imbalance[period]);
    case Money:
        return PartyPeriods::cash(m_board.party().imbalance[period], price);
    case Sold:
        return price.sell;
    case Bought:
        return price.buy;
    case DayAhead: {
        const auto dayAhead = table.price(balance::PriceKey::DayAhead, period);
        return dayAhead ? std::optional(inUnits(*dayAhead)) : std::nullopt;
    }
    case Direction: {
        const auto direction = balance::directionOf(table, period);
        return direction ? std::optional(Fraction(*direction)) : std::nullopt;
    }
    case Reference:
        return referenceOf(settled, period);
    case Neutrality:
        return neutralityIn(settled, period);
    case PriceFrom:
        return Fraction(static_cast<int>(price.source));
    case Scheduled:
        return of(m_board.party().scheduled);
    case Metered:
        return of(m_board.party().metered);
    case System:
        return inUnits(table.system[period]);
    default:
        return Fraction(period);
    }
}

/// Puts the rows in the order asked for and notes their places.
void BalanceLedgerModel::order()
{
    if (m_sorted >= 0) {
        std::vector<std::pair<std::optional<Fraction>, std::size_t>> keyed;
        keyed.reserve(m_rows.size());
        for (const auto period : m_rows)
            keyed.emplace_back(key(period, m_sorted), period);
        const bool up = m_order == Qt::AscendingOrder;
        std::stable_sort(keyed.begin(), keyed.end(), [up](const auto& a, const auto& b) {
            if (!a.first || !b.first)
                return a.first.has_value() && !b.first.has_value();
            return up ? *a.first < *b.first : *b.first < *a.first;
        });
        for (std::size_t at = 0; at < keyed.size(); ++at)
            m_rows[at] = keyed[at].second;
    }
    m_places.assign(m_board.settled().settlement->table.periods.size(), -1);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_places[m_rows[at]] = static_cast<int>(at);
}

void BalanceLedgerModel::sort(int column, Qt::SortOrder order)
{
    m_sorted = column;
    m_order = order;
    take();
}

int BalanceLedgerModel::rowOf(std::size_t period) const
{
    return period < m_places.size() ? m_places[period] : -1;
}

std::size_t BalanceLedgerModel::inView() const
{
    if (!m_board.valid())
        return 0;
    const auto span = m_board.span();
    return span.end - span.begin;
}

LedgerSum BalanceLedgerModel::sum() const
{
    LedgerSum sum;
    ExactSum cash;
    for (const auto period : m_rows) {
        const auto imbalance = m_board.party().imbalance[period];
        (imbalance < 0 ? sum.shortBy : sum.longBy) += imbalance < 0 ? -imbalance : imbalance;
        if (const auto money = PartyPeriods::cash(imbalance, m_board.settled().settlement->prices[period]))
            cash.add(*money);
    }
    sum.cash = cash.value();
    return sum;
}

bool BalanceLedgerModel::hasPositions() const
{
    return m_board.valid() && m_board.party().metered.has_value();
}

bool BalanceLedgerModel::isShown(int column) const
{
    if (column == Bought)
        return !m_onePrice;
    return (column != Scheduled && column != Metered) || hasPositions();
}

BalanceColumn BalanceLedgerModel::heading(int column) const
{
    return column == Sold && m_onePrice ? ledgerPriceColumn(m_board) : ledgerColumn(m_board, column);
}

int BalanceLedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BalanceLedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant BalanceLedgerModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_board.valid())
        return {};
    const auto period = periodOf(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return ledgerCell(m_board, period, index.column()).shown;
    case Qt::ToolTipRole: {
        const auto tip = ledgerCell(m_board, period, index.column()).tip;
        return tip.isEmpty() ? QVariant() : tip;
    }
    case ExactRole: {
        const auto exact = ledgerCell(m_board, period, index.column()).exact;
        return exact.isEmpty() ? QVariant() : exact;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(
            (ledgerColumn(m_board, index.column()).number ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case BalanceTableModel::StyleRole:
        return static_cast<int>(ledgerCell(m_board, period, index.column()).style);
    case BalanceTableModel::StaleRole:
        return m_board.isStale();
    default:
        return {};
    }
}

QVariant BalanceLedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = heading(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.tip.isEmpty() ? QVariant() : column.tip;
    case Qt::TextAlignmentRole:
        return static_cast<int>((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<Derivation> BalanceLedgerModel::derivation(const QModelIndex& index) const
{
    if (!index.isValid() || !m_board.valid())
        return std::nullopt;
    const auto period = periodOf(index.row());
    auto evidence = ledgerCell(m_board, period, index.column()).evidence;
    if (evidence.of == BalanceEvidence::Of::None)
        evidence = {
            .of = BalanceEvidence::Of::Price, .at = period, .sold = m_board.party().imbalance[period] <= 0};
    return derivationOf(m_board.settled(), evidence);
}

exports::Table BalanceLedgerModel::table(const QString& title) const
{
    exports::Table made{.title = title};
    std::vector<int> columns;
    for (int column = 0; column < ColumnCount; ++column) {
        if (!isShown(column))
            continue;
        columns.push_back(column);
        const auto named = heading(column);
        made.columns.push_back({.title = named.title, .unit = {}, .numeric = named.number});
    }
    made.rows.reserve(m_rows.size());
    for (const auto period : m_rows) {
        std::vector<exports::Cell> cells;
        for (const int column : columns) {
            auto cell = ledgerCell(m_board, period, column);
            cells.push_back({.shown = std::move(cell.shown), .exact = std::move(cell.exact)});
        }
        made.rows.push_back(std::move(cells));
    }
    return made;
}

} // namespace meritdesk::items
