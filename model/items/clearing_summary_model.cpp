#include "items/clearing_summary_model.h"

#include <algorithm>

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
constexpr std::size_t fewPrices = 2; ///< so many are written out

using Values = std::vector<std::optional<Fraction>>;

void addFacts(Values& values, const auction::Facts& facts)
{
    if (facts.callVolume)
        values[ClearingSummaryModel::CallVolume] = facts.callVolume->fraction();
    values[ClearingSummaryModel::SellersFactor] = facts.sellFactor;
    values[ClearingSummaryModel::BuyersFactor] = facts.buyFactor;
    if (facts.unserved)
        values[ClearingSummaryModel::Unserved] = facts.unserved->fraction();
    if (facts.largestVolumeAt && facts.largestVolumeAt->size() > 1)
        values[ClearingSummaryModel::OutermostPrices] = facts.largestVolumeAt->front().fraction();
}

Values valuesOf(const Clearing& clearing)
{
    Values values(ClearingSummaryModel::AllMeasures);
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
    addFacts(values, clearing.facts);
    return values;
}

Values changeOf(const Values& first, const Values& second)
{
    Values change(first.size());
    for (std::size_t i = 0; i < ClearingSummaryModel::Measures; ++i)
        if (first[i] && second[i])
            change[i] = *second[i] - *first[i];
    return change;
}

bool isMoney(int measure)
{
    return measure >= ClearingSummaryModel::BuyersPay && measure < ClearingSummaryModel::Measures;
}

/// Every measure, and those facts that some rule has.
std::vector<int> measuresOf(const std::vector<Values>& values)
{
    std::vector<int> measures;
    for (int measure = 0; measure < ClearingSummaryModel::AllMeasures; ++measure) {
        const auto has = [measure](const Values& rule) {
            return rule[static_cast<std::size_t>(measure)].has_value();
        };
        if (measure < ClearingSummaryModel::Measures || std::any_of(values.begin(), values.end(), has))
            measures.push_back(measure);
    }
    return measures;
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
    auto measures = measuresOf(values);
    if (rules != m_rules || measures != m_measures) {
        beginResetModel();
        m_rules = std::move(rules);
        m_measures = std::move(measures);
        m_values = std::move(values);
        endResetModel();
        return;
    }
    m_values = std::move(values);
    if (columnCount() == 0)
        return;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    emit headerDataChanged(Qt::Horizontal, columnCount() - 1, columnCount() - 1);
}

int ClearingSummaryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_measures.size());
}

int ClearingSummaryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

std::string ClearingSummaryModel::plain(const QModelIndex& index) const
{
    const int measure = measureOf(index.row());
    const auto& value = m_values[static_cast<std::size_t>(index.column())][static_cast<std::size_t>(measure)];
    if (!value)
        return {};
    return printRounded(*value, isMoney(measure) ? 2 : priceDecimals);
}

/// "300; 310", and of more "300 … 400": the column stays as narrow as the money above.
QString ClearingSummaryModel::pricesText(const Clearing& clearing) const
{
    const auto& prices = *clearing.facts.largestVolumeAt;
    QStringList shown;
    for (const auto price : prices)
        if (shown.size() < static_cast<qsizetype>(fewPrices))
            shown << numberText(price.text(), -1);
    if (prices.size() <= fewPrices)
        return shown.join(QStringLiteral("; "));
    return QStringLiteral("%1 … %2").arg(shown.front(), numberText(prices.back().text(), -1));
}

QString ClearingSummaryModel::text(const QModelIndex& index) const
{
    const auto number = plain(index);
    if (number.empty())
        return tr("–");
    const int measure = measureOf(index.row());
    const auto& clearings = m_board.cleared().clearings;
    const auto column = static_cast<std::size_t>(index.column());
    if (measure == OutermostPrices && column < clearings.size())
        return pricesText(clearings[column]);
    const auto shown = numberText(number, isMoney(measure) ? 2 : -1);
    const bool change = column >= m_rules.size();
    return change && number.front() != '-' && number != "0" ? QLatin1Char('+') + shown : shown;
}

QVariant ClearingSummaryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool change = static_cast<std::size_t>(index.column()) >= m_rules.size();
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
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
        QT_TR_NOOP("Clearing price"),
        QT_TR_NOOP("Average price"),
        QT_TR_NOOP("Volume"),
        QT_TR_NOOP("Buyers pay"),
        QT_TR_NOOP("Sellers get"),
        QT_TR_NOOP("Operator keeps"),
        QT_TR_NOOP("Buyers’ surplus"),
        QT_TR_NOOP("Sellers’ surplus"),
        QT_TR_NOOP("Total surplus"),
        //: What the call auction traded before the rolling matching
        QT_TR_NOOP("Call volume"),
        //: The factor by which the surplus return scales every seller’s declared spread
        QT_TR_NOOP("Sellers’ factor"),
        //: The factor by which the surplus return scales every buyer’s declared spread
        QT_TR_NOOP("Buyers’ factor"),
        //: The quantity that the one buyer goes without
        QT_TR_NOOP("Unserved demand"),
        //: The declared prices at which the largest volume trades
        QT_TR_NOOP("Prices P*"),
    };
    return section < rowCount() ? tr(titles[measureOf(section)]) : QString();
}

std::optional<Derivation> ClearingSummaryModel::derivation(const QModelIndex& index) const
{
    const auto& cleared = m_board.cleared();
    if (!index.isValid() || static_cast<std::size_t>(index.column()) >= cleared.clearings.size()
        || m_board.isStale())
        return std::nullopt;
    const auto& clearing = cleared.clearings[static_cast<std::size_t>(index.column())];
    const int measure = measureOf(index.row());
    if (measure == Volume)
        return auction::explainVolume(*cleared.book, clearing);
    if (measure <= AveragePrice || measure == OutermostPrices)
        return auction::explainPrice(*cleared.book, clearing);
    if (measure <= OperatorKeeps)
        return auction::explainTotals(*cleared.book, clearing);
    if (measure < Measures)
        return auction::explainSurplus(*cleared.book, clearing);
    return std::nullopt;
}

} // namespace meritdesk::items
