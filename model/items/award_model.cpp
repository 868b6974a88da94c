#include "items/award_model.h"

#include <algorithm>
#include <utility>

#include "core/auction/money.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "items/rule_comparison.h"
#include "items/table_export.h"

namespace meritdesk::items {

using auction::Money;

namespace {

constexpr int moneyDecimals = 2;

} // namespace

AwardModel::AwardModel(AuctionBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    take();
}

AwardModel::Trade AwardModel::tradeOf(const auction::ParticipantResult& result)
{
    const bool buys = result.bought.mantissa() > 0;
    const bool sells = result.sold.mantissa() > 0;
    if (buys)
        return sells ? Trade::Both : Trade::Buys;
    return sells ? Trade::Sells : Trade::Nothing;
}

Money AwardModel::moneyOf(const auction::ParticipantResult& result)
{
    return tradeOf(result) == Trade::Buys ? result.paid : result.received - result.paid;
}

/// What somebody does under one rule and not under another is told by the rule under which it trades.
AwardModel::Trade AwardModel::together(Trade one, Trade other)
{
    if (one == Trade::Nothing || one == other)
        return other;
    return other == Trade::Nothing ? one : Trade::Both;
}

AwardModel::Table AwardModel::tableNow() const
{
    const auto& cleared = m_board.cleared();
    const auto byRule = auction::participantsOf(*cleared.book, cleared.clearings);
    if (byRule.empty())
        return {};
    const auto& base = byRule[std::min(m_board.baseRule(), byRule.size() - 1)];
    const auto& shown = byRule[std::min(m_board.shownRule(), byRule.size() - 1)];
    Table table;
    table.rows.resize(shown.size());
    table.money.reserve(shown.size() * byRule.size());
    table.gains.reserve(shown.size() * byRule.size());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        auto& row = table.rows[i];
        row.firstOrder = shown[i].firstOrder;
        row.participant = cleared.book->orders[row.firstOrder].participant;
        row.quantity = shown[i].bought + shown[i].sold;
        row.figures = table.money.size();
        for (const auto& results : byRule) {
            row.trade = together(row.trade, tradeOf(results[i]));
            table.money.push_back(moneyOf(results[i]));
            table.gains.push_back(auction::gainOver(base[i], results[i]));
        }
    }
    return table;
}

void AwardModel::showGains(bool gains)
{
    if (gains == m_gains)
        return;
    beginResetModel();
    m_gains = gains;
    m_table = tableNow();
    sortRows(m_table);
    endResetModel();
}

Money AwardModel::shownMoney(const Table& table, const Row& row, int column) const
{
    const int rule = ruleOf(column);
    if (rule < 0)
        return m_pair ? change(table, row, *m_pair) : Money{};
    return (m_gains ? table.gains : table.money)[row.figures + static_cast<std::size_t>(rule)];
}

/// Good or bad for the participant; plain money is neither.
int AwardModel::gainOf(const Row& row, int column) const
{
    const int rule = ruleOf(column);
    if (column < FirstMoney || (rule >= 0 && !m_gains))
        return 0;
    const auto gain = m_gains  ? shownMoney(m_table, row, column)
                      : m_pair ? m_table.gains[row.figures + m_pair->second]
                               : Money{};
    return gain == Money{} ? 0 : gain > Money{} ? 1 : -1;
}

Money AwardModel::change(const Table& table, const Row& row, const RulePair& pair)
{
    return table.money[row.figures + pair.second] - table.money[row.figures + pair.first];
}

void AwardModel::sortRows(Table& table) const
{
    if (m_sortColumn < 0)
        return;
    const auto less = [this, &table](const Row& a, const Row& b) {
        if (m_sortColumn == Participant)
            return a.participant < b.participant;
        if (m_sortColumn == Trades)
            return a.trade < b.trade;
        if (m_sortColumn == Quantity)
            return a.quantity < b.quantity;
        return shownMoney(table, a, m_sortColumn) < shownMoney(table, b, m_sortColumn);
    };
    auto& rows = table.rows;
    std::stable_sort(rows.begin(), rows.end(), [this, &less](const Row& a, const Row& b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void AwardModel::take()
{
    const auto pair = std::exchange(m_pair, comparedRules(m_board));
    auto table = tableNow();
    const int rules = static_cast<int>(m_board.cleared().clearings.size());
    if (ruleOf(m_sortColumn) >= rules)
        m_sortColumn = -1;
    sortRows(table);
    const auto& rows = table.rows;
    const auto& before = m_table.rows;
    const bool same =
        rules == m_rules
        && std::equal(rows.begin(), rows.end(), before.begin(), before.end(),
                      [](const Row& a, const Row& b) { return a.participant == b.participant; });
    if (!same) {
        beginResetModel();
        m_table = std::move(table);
        m_rules = rules;
        endResetModel();
        return;
    }
    const bool differs = table != m_table || pair != m_pair;
    m_table = std::move(table);
    if (differs && rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (pair != m_pair)
        emit headerDataChanged(Qt::Horizontal, columnCount() - 1, columnCount() - 1);
}

void AwardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    m_table = tableNow();
    sortRows(m_table);
    endResetModel();
}

int AwardModel::firstOrder(int row) const
{
    const auto& here = m_table.rows[static_cast<std::size_t>(row)];
    const auto& orders = m_board.book()->orders;
    const bool stands =
        here.firstOrder < orders.size() && orders[here.firstOrder].participant == here.participant;
    return stands ? static_cast<int>(here.firstOrder) : -1;
}

int AwardModel::ruleOf(int column) const
{
    const int rule = column - FirstMoney;
    return rule >= 0 && rule < m_rules ? rule : -1;
}

int AwardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int AwardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMoney + m_rules + (m_rules > 1 && !m_gains ? 1 : 0);
}

QString AwardModel::text(const Row& row, int column) const
{
    if (column == Participant)
        return QString::fromStdString(row.participant);
    if (column == Trades) {
        switch (row.trade) {
        case Trade::Buys:
            //: A participant who buys: the money is what it pays
            return tr("pays");
        case Trade::Sells:
            //: A participant who sells: the money is what it gets
            return tr("gets");
        case Trade::Both:
            //: A participant who buys and sells: the money is what it gets less what it pays
            return tr("net");
        case Trade::Nothing:
            break;
        }
        return tr("–");
    }
    if (column == Quantity)
        return numberText(row.quantity.text(), -1);
    const auto money = shownMoney(m_table, row, column);
    const auto shown = numberText(money.text(), moneyDecimals);
    const bool isDifference = m_gains || ruleOf(column) < 0;
    return isDifference && money > Money{} ? QLatin1Char('+') + shown : shown;
}

QVariant AwardModel::exact(const Row& row, int column) const
{
    if (column <= Trades)
        return {};
    if (column == Quantity)
        return QString::fromStdString(row.quantity.text());
    return QString::fromStdString(shownMoney(m_table, row, column).text());
}

QString AwardModel::unit(int column) const
{
    const auto& book = *m_board.book();
    if (column == Quantity)
        return quantityUnit(book);
    return column >= FirstMoney && book.units && book.units->currency ? words::label(*book.units->currency)
                                                                      : QString();
}

QVariant AwardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() <= Trades ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    case ExactRole:
        return exact(row, index.column());
    case GainRole:
        return gainOf(row, index.column());
    case StaleRole:
        return m_board.isStale();
    default:
        return {};
    }
}

QVariant AwardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? index(section, Participant).data() : QVariant();
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section <= Trades ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == UnitRole)
        return unit(section);
    const int rule = ruleOf(section);
    if (role == Qt::ToolTipRole && section >= FirstMoney && rule < 0)
        return differenceMeaning(m_board);
    if (role != Qt::DisplayRole)
        return {};
    if (section == Participant)
        return tr("Participant");
    if (section == Trades)
        return QString();
    if (section == Quantity)
        return tr("Quantity");
    if (rule < 0)
        return differenceTitle(m_board);
    return heading(rule);
}

QString AwardModel::heading(int rule) const
{
    const auto& clearings = m_board.cleared().clearings;
    const auto at = static_cast<std::size_t>(rule);
    return at < clearings.size() ? words::label(clearings[at].rule->title) : QString();
}

} // namespace meritdesk::items
