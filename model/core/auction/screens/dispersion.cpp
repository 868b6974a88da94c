// Dispersion of the bids of a round: collusion tends to lower it, and so do tight costs and a narrow band.
// Coefficient of variation: Imhof 2017 (road tenders). Its cut-offs do not transfer: competitive books of a
// province are tight by construction, and on spreads it explodes as the mean nears 0; the deviation over
// the band is the safer measure. No flag. Worked: bids 120 and 130, band 0..199: mean 125, deviation
// 7.071068, coefficient 0.056569, over the band 0.035533, range 10.
#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

Derivation meanNumber(const BidGroup& group)
{
    auto number = derivationOf(dispersion, "mean_bid", "mean(bid)", group.mean);
    for (const auto& bidder : group.bidders)
        number.inputs.push_back(inputOf("bid", bidder.price, bidder.participant));
    return number;
}

Derivation varianceNumber(const BidGroup& group, const Fraction& variance)
{
    auto number =
        derivationOf(dispersion, "bid_variance",
                     "(sum(squared_bid) - bidders * mean_bid * mean_bid) / (bidders - 1)", variance);
    number.inputs = {inputOf("bidders", Fraction(group.bidders.size())), inputOf("mean_bid", group.mean)};
    for (const auto& bidder : group.bidders) {
        auto square =
            derivationOf(dispersion, "squared_bid", "bid * bid", Fraction(bidder.price * bidder.price));
        square.note = bidder.participant;
        square.inputs = {inputOf("bid", bidder.price)};
        number.children.push_back(std::move(square));
    }
    return number;
}

void addRoot(const char* key, const char* formula, const std::optional<Fraction>& value,
             std::vector<Input> inputs, std::vector<Derivation>& numbers)
{
    if (!value)
        return;
    numbers.push_back(derivationOf(dispersion, key, formula, *value));
    numbers.back().inputs = std::move(inputs);
}

void explainSpread(const BidGroup& group, const Fraction& variance, std::vector<Derivation>& numbers)
{
    auto deviation = derivationOf(dispersion, "sd", "round(root(bid_variance), 6)",
                                  deviationOf(group).value_or(Fraction(0)));
    deviation.children = {varianceNumber(group, variance)};
    numbers.push_back(std::move(deviation));
    addRoot("cv", "round(root(bid_variance / (mean_bid * mean_bid)), 6)", variationOf(group),
            {inputOf("bid_variance", variance), inputOf("mean_bid", group.mean)}, numbers);
    if (group.band)
        addRoot("sd_over_band",
                "round(root(bid_variance / ((price_cap - price_floor) * (price_cap - price_floor))), 6)",
                deviationOverBand(group),
                {inputOf("bid_variance", variance), inputOf("price_cap", group.band->cap.fraction()),
                 inputOf("price_floor", group.band->floor.fraction())},
                numbers);
    numbers.push_back(derivationOf(dispersion, "bid_range", "highest_bid - lowest_bid",
                                   Fraction(group.prices.back() - group.prices.front())));
    numbers.back().inputs = {inputOf("highest_bid", group.prices.back()),
                             inputOf("lowest_bid", group.prices.front())};
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    for (const auto& group : view.screened().bids) {
        const auto before = numbers.size();
        numbers.push_back(meanNumber(group));
        if (group.variance)
            explainSpread(group, *group.variance, numbers);
        for (auto i = before; i < numbers.size(); ++i)
            numbers[i].note = sideWordOf(group);
    }
}

} // namespace

const Screen dispersion{.id = "dispersion",
                        .title = "screen.dispersion",
                        .source = "sample statistics; coefficient of variation as in Imhof 2017",
                        .grade = Grade::Computed,
                        .explain = &explain};

} // namespace meritdesk::auction
