#include "items/award_model.h"

#include <algorithm>
#include <utility>

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

std::vector<AwardModel::Row> AwardModel::rowsNow() const
{
    std::vector<Row> rows;
    const auto& cleared = m_board.cleared();
    for (std::size_t rule = 0; rule < cleared.clearings.size(); ++rule) {
        const auto results = auction::participantsOf(*cleared.book, cleared.clearings[rule]);
        rows.resize(results.size());
        for (std::size_t i = 0; i < results.size(); ++i) {
            const auto& result = results[i];
            rows[i].money.push_back(moneyOf(result));
            if (rule > 0)
                continue;
            rows[i].participant = result.participant;
            rows[i].trade = tradeOf(result);
            rows[i].quantity = result.bought + result.sold;
        }
    }
    return rows;
}

Money AwardModel::change(const Row& row) const
{
    return m_pair ? row.money[m_pair->second] - row.money[m_pair->first] : Money{};
}

void AwardModel::sortRows(std::vector<Row>& rows) const
{
    if (m_sortColumn < 0)
        return;
    const auto less = [this](const Row& a, const Row& b) {
        const auto rule = ruleOf(m_sortColumn);
        if (m_sortColumn == Participant)
            return a.participant < b.participant;
        if (m_sortColumn == Trades)
            return a.trade < b.trade;
        if (m_sortColumn == Quantity)
            return a.quantity < b.quantity;
        if (rule >= 0)
            return a.money[static_cast<std::size_t>(rule)] < b.money[static_cast<std::size_t>(rule)];
        return change(a) < change(b);
    };
    std::stable_sort(rows.begin(), rows.end(), [this, &less](const Row& a, const Row& b) {
        return m_sortOrder == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

void AwardModel::take()
{
    const auto pair = std::exchange(m_pair, comparedRules(m_board));
    auto rows = rowsNow();
    const int rules = static_cast<int>(m_board.cleared().clearings.size());
    if (ruleOf(m_sortColumn) >= rules)
        m_sortColumn = -1;
    sortRows(rows);
    const bool same =
        rules == m_rules
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                      [](const Row& a, const Row& b) { return a.participant == b.participant; });
    if (!same) {
        beginResetModel();
        m_rows = std::move(rows);
        m_rules = rules;
        endResetModel();
        return;
    }
    const bool differs = rows != m_rows || pair != m_pair;
    m_rows = std::move(rows);
    if (differs && !m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (pair != m_pair)
        emit headerDataChanged(Qt::Horizontal, columnCount() - 1, columnCount() - 1);
}

void AwardModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    beginResetModel();
    m_rows = rowsNow();
    sortRows(m_rows);
    endResetModel();
}

int AwardModel::firstOrder(int row) const
{
    const auto& orders = m_board.book()->orders;
    const auto& name = m_rows[static_cast<std::size_t>(row)].participant;
    const auto found = std::find_if(orders.begin(), orders.end(),
                                    [&](const auto& order) { return order.participant == name; });
    return found == orders.end() ? -1 : static_cast<int>(found - orders.begin());
}

int AwardModel::ruleOf(int column) const
{
    const int rule = column - FirstMoney;
    return rule >= 0 && rule < m_rules ? rule : -1;
}

int AwardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AwardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstMoney + m_rules + (m_rules > 1 ? 1 : 0);
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
    const int rule = ruleOf(column);
    if (rule >= 0)
        return numberText(row.money[static_cast<std::size_t>(rule)].text(), moneyDecimals);
    const auto difference = change(row);
    const auto shown = numberText(difference.text(), moneyDecimals);
    return difference > Money{} ? QLatin1Char('+') + shown : shown;
}

QVariant AwardModel::exact(const Row& row, int column) const
{
    if (column <= Trades)
        return {};
    if (column == Quantity)
        return QString::fromStdString(row.quantity.text());
    const int rule = ruleOf(column);
    return QString::fromStdString(
        (rule >= 0 ? row.money[static_cast<std::size_t>(rule)] : change(row)).text());
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
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return static_cast<int>((index.column() <= Trades ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    case ExactRole:
        return exact(row, index.column());
    case GainRole: {
        const auto difference = change(row);
        if (index.column() < FirstMoney || ruleOf(index.column()) >= 0 || difference == Money{})
            return 0;
        return (difference > Money{}) == (row.trade != Trade::Buys) ? 1 : -1;
    }
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
    const auto& clearings = m_board.cleared().clearings;
    const auto at = static_cast<std::size_t>(rule);
    return at < clearings.size() ? words::label(clearings[at].rule->title) : QString();
}

} // namespace meritdesk::items
