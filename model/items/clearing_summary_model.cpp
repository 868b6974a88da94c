#include "items/clearing_summary_model.h"

#include "core/auction/explain.h"
#include "core/auction/rules.h"
#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/rule_comparison.h"
#include "items/table_export.h"

namespace meritdesk::items {

using auction::Clearing;

namespace {

constexpr int priceDecimals = 6;

using Values = std::vector<std::optional<Fraction>>;

Values valuesOf(const Clearing& clearing)
{
    Values values(ClearingSummaryModel::Measures);
    values[ClearingSummaryModel::UniformPrice] = clearing.price;
    values[ClearingSummaryModel::AveragePrice] = clearing.averagePrice;
    values[ClearingSummaryModel::Volume] = clearing.volume.fraction();
    values[ClearingSummaryModel::BuyersPay] = clearing.totals.buyersPay.fraction();
    values[ClearingSummaryModel::SellersGet] = clearing.totals.sellersGet.fraction();
    values[ClearingSummaryModel::OperatorKeeps] = clearing.totals.operatorKeeps.fraction();
    if (clearing.surplus.buyers)
        values[ClearingSummaryModel::BuyersSurplus] = clearing.surplus.buyers->fraction();
    values[ClearingSummaryModel::SellersSurplus] = clearing.surplus.sellers.fraction();
    values[ClearingSummaryModel::TotalSurplus] = clearing.surplus.total.fraction();
    return values;
}

Values changeOf(const Values& first, const Values& second)
{
    Values change(first.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        if (first[i] && second[i])
            change[i] = *second[i] - *first[i];
    return change;
}

bool isMoney(int measure)
{
    return measure >= ClearingSummaryModel::BuyersPay;
}

} // namespace

ClearingSummaryModel::ClearingSummaryModel(AuctionBoard& board, QObject* parent)
    : QAbstractTableModel(parent)
    , m_board(board)
{
    connect(&board, &AuctionBoard::changed, this, [this] { take(); });
    take();
}

void ClearingSummaryModel::take()
{
    std::vector<std::string> rules;
    std::vector<Values> values;
    for (const auto& clearing : m_board.cleared().clearings) {
        rules.emplace_back(clearing.rule->id);
        values.push_back(valuesOf(clearing));
    }
    if (const auto pair = comparedRules(m_board))
        values.push_back(changeOf(values[pair->first], values[pair->second]));
    if (rules != m_rules) {
        beginResetModel();
        m_rules = std::move(rules);
        m_values = std::move(values);
        endResetModel();
        return;
    }
    m_values = std::move(values);
    if (columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(Measures - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, columnCount() - 1, columnCount() - 1);
}

int ClearingSummaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(Measures);
}

int ClearingSummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

std::string ClearingSummaryModel::plain(const QModelIndex& index) const
{
    const auto& value =
        m_values[static_cast<std::size_t>(index.column())][static_cast<std::size_t>(index.row())];
    if (!value)
        return {};
    return printRounded(*value, isMoney(index.row()) ? 2 : priceDecimals);
}

QVariant ClearingSummaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool change = static_cast<std::size_t>(index.column()) >= m_rules.size();
    switch (role) {
    case Qt::DisplayRole: {
        const auto number = plain(index);
        if (number.empty())
            return tr("–");
        const auto shown = numberText(number, isMoney(index.row()) ? 2 : -1);
        return change && number.front() != '-' && number != "0" ? QLatin1Char('+') + shown : shown;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(Qt::AlignRight | Qt::AlignVCenter);
    case ExactRole:
        return QString::fromStdString(plain(index));
    case ShownRole:
        return static_cast<std::size_t>(index.column()) == m_board.shownRule();
    case ChangeRole:
        return change;
    case StaleRole:
        return m_board.isStale();
    default:
        return {};
    }
}

QVariant ClearingSummaryModel::heading(std::size_t column, int role) const
{
    const auto* rule = column < m_rules.size() ? listed(auction::rules, m_rules[column]) : nullptr;
    if (role == Qt::DisplayRole)
        return rule ? words::label(rule->title) : differenceTitle(m_board);
    return role == Qt::ToolTipRole && !rule ? differenceMeaning(m_board) : QVariant();
}

QVariant ClearingSummaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return heading(static_cast<std::size_t>(section), role);
    if (role != Qt::DisplayRole)
        return {};
    static const char* const titles[] = {
        QT_TR_NOOP("Clearing price"),  QT_TR_NOOP("Average price"),    QT_TR_NOOP("Volume"),
        QT_TR_NOOP("Buyers pay"),      QT_TR_NOOP("Sellers get"),      QT_TR_NOOP("Operator keeps"),
        QT_TR_NOOP("Buyers’ surplus"), QT_TR_NOOP("Sellers’ surplus"), QT_TR_NOOP("Total surplus"),
    };
    return section < Measures ? tr(titles[section]) : QString();
}

std::optional<Derivation> ClearingSummaryModel::derivation(const QModelIndex& index) const
{
    const auto& cleared = m_board.cleared();
    if (!index.isValid() || static_cast<std::size_t>(index.column()) >= cleared.clearings.size()
        || m_board.isStale())
        return std::nullopt;
    const auto& clearing = cleared.clearings[static_cast<std::size_t>(index.column())];
    if (index.row() == Volume)
        return auction::explainVolume(*cleared.book, clearing);
    if (index.row() <= AveragePrice)
        return auction::explainPrice(*cleared.book, clearing);
    if (index.row() <= OperatorKeeps)
        return auction::explainTotals(*cleared.book, clearing);
    return auction::explainSurplus(*cleared.book, clearing);
}

} // namespace meritdesk::items
