#include "core/auction/replay.h"

#include <array>

#include "core/auction/matches.h"
#include "core/auction/rule.h"
#include "core/auction/situations.h"
#include "core/derivation/evaluate.h"

namespace meritdesk::auction {

namespace {

/// How ladders are cleared where a rule does not say otherwise.
constexpr std::array<Scene, 7> usualScenes{&sortScene,  &accumulateScene, &matchScene, &crossScene,
                                           &priceScene, &rationScene,     &settleScene};

Finding caption(const char* code, std::vector<Fact> facts)
{
    return {Severity::Note, code, "", std::move(facts)};
}

TotalQuantity soFar(const std::vector<Frame>& frames)
{
    return frames.empty() ? TotalQuantity{} : frames.back().soFar;
}

Frame frame(std::string_view scene, const std::vector<Frame>& before, Finding text)
{
    return {.scene = scene, .soFar = soFar(before), .caption = std::move(text)};
}

std::vector<Index> membersOf(const Ladder& ladder, Index group)
{
    return {ladder.orders.begin() + ladder.groupStart[group],
            ladder.orders.begin() + ladder.groupStart[group + 1]};
}

TotalQuantity sumOf(const std::vector<Quantity>& quantities)
{
    TotalQuantity sum;
    for (const auto quantity : quantities)
        sum += TotalQuantity::fromMantissa(quantity.mantissa());
    return sum;
}

void sortSide(const Ladder& ladder, const char* code, std::vector<Index> Frame::*side,
              std::vector<Frame>& frames)
{
    if (ladder.values.empty())
        return;
    auto one = frame("sort", frames,
                     caption(code, {{"count", std::to_string(ladder.orders.size())},
                                    {"best", ladder.values.front().text()},
                                    {"worst", ladder.values.back().text()}}));
    one.*side = ladder.orders;
    frames.push_back(std::move(one));
}

/// A group that did not get all that it declared, though it got something.
void rationSide(const Ladder& ladder, std::vector<Index> Frame::*side, std::vector<Frame>& frames)
{
    for (Index group = 0; group < ladder.groups(); ++group) {
        TotalQuantity declared;
        TotalQuantity awarded;
        for (auto slot = ladder.groupStart[group]; slot < ladder.groupStart[group + 1]; ++slot) {
            declared += TotalQuantity::fromMantissa(ladder.declared[slot].mantissa());
            awarded += TotalQuantity::fromMantissa(ladder.awarded[slot].mantissa());
        }
        if (awarded.mantissa() == 0 || awarded == declared)
            continue;
        auto one = frame("ration", frames,
                         caption("replay-ration", {{"awarded", awarded.text()},
                                                   {"declared", declared.text()},
                                                   {"price", ladder.values[group].text()}}));
        one.*side = membersOf(ladder, group);
        frames.push_back(std::move(one));
    }
}

} // namespace

void sortScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    sortSide(clearing.buyers, "replay-sort-buyers", &Frame::buyers, frames);
    sortSide(clearing.sellers, "replay-sort-sellers", &Frame::sellers, frames);
}

void accumulateScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames)
{
    const auto demand = book.options.demand && isOneSided(book)
                            ? TotalQuantity::fromMantissa(book.options.demand->mantissa())
                            : sumOf(clearing.buyers.declared);
    frames.push_back(
        frame("accumulate", frames,
              caption("replay-accumulate",
                      {{"demand", demand.text()}, {"supply", sumOf(clearing.sellers.declared).text()}})));
}

void matchScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    for (std::size_t i = 0; i < clearing.steps.size(); ++i) {
        const auto& step = clearing.steps[i];
        const bool oneSided = step.buyGroup == none;
        std::vector<Fact> facts{{"quantity", step.quantity.text()},
                                {"sell", clearing.sellers.values[step.sellGroup].text()}};
        if (!oneSided)
            facts.push_back({"buy", clearing.buyers.values[step.buyGroup].text()});
        auto one =
            frame("match", frames, caption(oneSided ? "replay-served" : "replay-matched", std::move(facts)));
        one.step = static_cast<Index>(i);
        if (!oneSided)
            one.buyers = membersOf(clearing.buyers, step.buyGroup);
        one.sellers = membersOf(clearing.sellers, step.sellGroup);
        one.quantity = step.quantity;
        one.soFar += step.quantity;
        frames.push_back(std::move(one));
    }
}

void crossScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    const auto interval = supportingPrices(clearing);
    const auto id = idOf(clearing.situation);
    std::vector<Fact> facts{{"case", std::string(id)}};
    if (interval.low && interval.high && *interval.low <= *interval.high) {
        facts.push_back({"low", interval.low->text()});
        facts.push_back({"high", interval.high->text()});
        frames.push_back(frame("cross", frames, caption("replay-cross", std::move(facts))));
    } else {
        frames.push_back(frame("cross", frames, caption("replay-cross-open", std::move(facts))));
    }
}

void priceScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    const auto price = [](const Fraction& value) { return printRounded(value, Price::decimals); };
    if (clearing.price)
        frames.push_back(
            frame("price", frames, caption("replay-price", {{"price", price(*clearing.price)}})));
    else if (clearing.averagePrice)
        frames.push_back(frame("price", frames,
                               caption("replay-own-prices", {{"average", price(*clearing.averagePrice)}})));
    else
        frames.push_back(frame("price", frames, caption("replay-no-price", {})));
}

void rationScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    rationSide(clearing.buyers, &Frame::buyers, frames);
    rationSide(clearing.sellers, &Frame::sellers, frames);
}

void tradeScene(const Book& book, const Clearing& clearing, std::vector<Frame>& frames)
{
    for (const auto& trade : clearing.trades) {
        const auto doubled = clearing.rule->pricesOf(book, clearing, trade).sell;
        auto one = frame("trade", frames,
                         caption("replay-trade", {{"quantity", trade.quantity.text()},
                                                  {"buy", book.orders[trade.buy].id},
                                                  {"sell", book.orders[trade.sell].id},
                                                  {"price", printFraction(Fraction(doubled, 2'000'000))}}));
        one.step = trade.step;
        one.buyers = {trade.buy};
        one.sellers = {trade.sell};
        one.quantity = TotalQuantity::fromMantissa(trade.quantity.mantissa());
        one.soFar += one.quantity;
        frames.push_back(std::move(one));
    }
}

void settleScene(const Book& /*book*/, const Clearing& clearing, std::vector<Frame>& frames)
{
    const auto& totals = clearing.totals;
    const auto others = totals.operatorKeeps + totals.grid + totals.levies;
    frames.push_back(frame("settle", frames,
                           caption("replay-settle", {{"paid", totals.buyersPay.text()},
                                                     {"got", totals.sellersGet.text()},
                                                     {"others", others.text()}})));
}

std::vector<Frame> replayOf(const Book& book, const Clearing& clearing)
{
    std::vector<Frame> frames;
    const std::span<const Scene> own = clearing.rule->scenes;
    for (const auto scene : own.empty() ? std::span<const Scene>(usualScenes) : own)
        scene(book, clearing, frames);
    return frames;
}

} // namespace meritdesk::auction
