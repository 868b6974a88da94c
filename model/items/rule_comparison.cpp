#include "items/rule_comparison.h"

#include <QCoreApplication>

#include "core/auction/rule.h"
#include "formats/words/words.h"

namespace meritdesk::items {

namespace {

QString ruleName(const AuctionBoard& board, std::size_t position)
{
    return words::label(board.cleared().clearings[position].rule->title);
}

} // namespace

std::optional<RulePair> comparedRules(const AuctionBoard& board)
{
    const auto rules = board.cleared().clearings.size();
    if (rules < 2)
        return std::nullopt;
    const auto shown = board.shownRule();
    const auto base = board.baseRule();
    const std::size_t other = base == 0 ? 1 : 0;
    return RulePair{.first = base, .second = shown != base && shown < rules ? shown : other};
}

QString differenceTitle(const AuctionBoard& board)
{
    const auto pair = comparedRules(board);
    if (!pair || board.cleared().clearings.size() == 2)
        return QCoreApplication::translate("Auction", "Difference");
    //: Heading of a column: what the rule %1 changes against the base rule
    return QCoreApplication::translate("Auction", "Difference: %1").arg(ruleName(board, pair->second));
}

QString differenceMeaning(const AuctionBoard& board)
{
    const auto pair = comparedRules(board);
    if (!pair)
        return {};
    //: A difference of two results: the number under the rule %1 minus the number under the rule %2
    return QCoreApplication::translate("Auction", "%1 less %2")
        .arg(ruleName(board, pair->second), ruleName(board, pair->first));
}

} // namespace meritdesk::items
