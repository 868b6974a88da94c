#include "items/rule_bars.h"

#include <QCoreApplication>

#include <string>
#include <unordered_map>

#include "core/auction/rule.h"
#include "formats/words/words.h"
#include "items/auction_curves.h"
#include "items/number_text.h"
#include "items/table_export.h"

namespace meritdesk::items {

namespace {

constexpr int priceDecimals = 6;

using Quantities = std::unordered_map<std::string, std::vector<auction::TotalQuantity>>; ///< by rule

Quantities awardsOf(const ClearedBook& cleared)
{
    Quantities awards;
    const auto rules = cleared.clearings.size();
    for (std::size_t i = 0; i < cleared.book->orders.size(); ++i) {
        auto& sums = awards[cleared.book->orders[i].participant];
        sums.resize(rules);
        for (std::size_t rule = 0; rule < rules; ++rule)
            sums[rule] += auction::TotalQuantity::fromMantissa(cleared.clearings[rule].awarded[i].mantissa());
    }
    return awards;
}

RuleBar barOf(const auction::Clearing& clearing)
{
    RuleBar bar{.name = words::label(clearing.rule->title), .priceText = QStringLiteral("–")};
    const auto& price = clearing.price ? clearing.price : clearing.averagePrice;
    if (price) {
        bar.price = price->convert_to<double>();
        bar.priceText = numberText(printRounded(*price, priceDecimals), -1);
    }
    bar.volume = clearing.volume.toDouble();
    bar.volumeText = numberText(clearing.volume.text(), -1);
    return bar;
}

QString titleOf(const AuctionBoard& board, const AwardModel& awards, BarsOf what)
{
    const auto with = [](const QString& name, const QString& unit) {
        return unit.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, unit);
    };
    const auto& book = *board.book();
    if (what == BarsOf::Awards)
        return with(QCoreApplication::translate("RuleBars", "Awarded quantity"), quantityUnit(book));
    const auto currency = awards.headerData(AwardModel::FirstMoney, Qt::Horizontal, UnitRole).toString();
    if (!awards.showsGains())
        return with(QCoreApplication::translate("RuleBars", "Money paid or received"), currency);
    const auto base =
        awards.headerData(AwardModel::FirstMoney + static_cast<int>(board.baseRule()), Qt::Horizontal);
    //: Heading of bars: how much better or worse off than under the rule %1
    return with(QCoreApplication::translate("RuleBars", "Gain against %1").arg(base.toString()), currency);
}

} // namespace

RuleBars ruleBars(const AuctionBoard& board, const AwardModel& awards, BarsOf what)
{
    RuleBars bars;
    const auto& cleared = board.cleared();
    if (cleared.clearings.empty())
        return bars;
    bars.title = titleOf(board, awards, what);
    bars.priceUnit = priceUnit(*board.book());
    bars.quantityUnit = quantityUnit(*board.book());
    for (const auto& clearing : cleared.clearings)
        bars.rules.push_back(barOf(clearing));
    const auto quantities = what == BarsOf::Awards ? awardsOf(cleared) : Quantities();
    const auto rules = static_cast<int>(bars.rules.size());
    for (int row = 0; row < awards.rowCount(); ++row) {
        ParticipantBars group{.name = awards.index(row, AwardModel::Participant).data().toString(),
                              .order = awards.firstOrder(row)};
        const auto found = quantities.find(group.name.toStdString());
        for (int rule = 0; rule < rules; ++rule) {
            const auto index = awards.index(row, AwardModel::FirstMoney + rule);
            const bool quantity = found != quantities.end();
            const auto sum =
                quantity ? found->second[static_cast<std::size_t>(rule)] : auction::TotalQuantity();
            group.values.push_back(quantity ? sum.toDouble() : index.data(ExactRole).toString().toDouble());
            group.texts << (quantity ? numberText(sum.text(), -1) : index.data().toString());
        }
        bars.participants.push_back(std::move(group));
    }
    return bars;
}

} // namespace meritdesk::items
