// Identical bids (报价雷同): how many bidders of a side ask exactly the same price, against chance.
// A focal price (a round figure, last month's result) explains equal bids as well as an agreement does, so
// the flag says "coordination or focal price". The levels are teaching defaults: no published text has any.
// Chance: n bidders who pick one of K ticks at random all agree with probability K^(1 - n).
// Worked: 2 bidders, band 0..199 in steps of 1: K = 200, -log10(200) = -2.30103.
#include <string>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

void flag(const Series& series, const BidGroup& group, std::vector<Flag>& flags)
{
    const auto code = identicalBids.flag;
    const auto share = group.modalShare();
    if (group.bidders.size() >= countOf(series, modalFirms)
        && share >= levelOf(series, modalShareLevel).fraction()) {
        flags.push_back(flagOf(series, modalShareLevel, code, share));
        return;
    }
    if (group.prices.size() > 1)
        return;
    const auto chance = chanceLog10(group);
    if (!chance || *chance >= levelOf(series, chanceLevel).fraction())
        return;
    flags.push_back(flagOf(series, chanceLevel, code, *chance));
    flags.back().words = "identical-bids-by-chance";
}

Derivation modalShareNumber(const BidGroup& group)
{
    auto number = derivationOf(identicalBids, "modal_share", "modal_bidders / bidders", group.modalShare());
    number.inputs = {inputOf("modal_bidders", Fraction(group.counts[group.modal])),
                     inputOf("bidders", Fraction(group.bidders.size()))};
    return number;
}

Derivation simpsonNumber(const BidGroup& group)
{
    auto number = derivationOf(identicalBids, "simpson", "sum(squared_price_share)", group.simpson);
    for (std::size_t i = 0; i < group.prices.size(); ++i) {
        const Fraction share(Integer(group.counts[i]), Integer(group.bidders.size()));
        auto square =
            derivationOf(identicalBids, "squared_price_share",
                         "(price_bidders / bidders) * (price_bidders / bidders)", Fraction(share * share));
        square.inputs = {inputOf("price_bidders", Fraction(group.counts[i])),
                         inputOf("bidders", Fraction(group.bidders.size()))};
        number.children.push_back(std::move(square));
    }
    return number;
}

Derivation chanceNumber(const BidGroup& group, const Band& band)
{
    auto ticks = derivationOf(identicalBids, "ticks", "(price_cap - price_floor) / price_step + 1",
                              Fraction(ticksOf(band).value_or(Integer(0))));
    ticks.inputs = {inputOf("price_cap", band.cap.fraction()), inputOf("price_floor", band.floor.fraction()),
                    inputOf("price_step", band.step.value_or(Price{}).fraction())};
    auto number = derivationOf(identicalBids, "chance_log10", "round(-(bidders - 1) * log10(ticks), 6)",
                               chanceLog10(group).value_or(Fraction(0)));
    number.inputs = {inputOf("bidders", Fraction(group.bidders.size()))};
    number.children = {std::move(ticks)};
    return number;
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    for (const auto& group : view.screened().bids) {
        const auto before = numbers.size();
        numbers.push_back(modalShareNumber(group));
        numbers.push_back(simpsonNumber(group));
        if (group.band && group.band->step)
            numbers.push_back(chanceNumber(group, *group.band));
        for (auto i = before; i < numbers.size(); ++i)
            numbers[i].note = sideWordOf(group);
    }
}

} // namespace

const Screen identicalBids{.id = "identical-bids",
                           .title = "screen.identical-bids",
                           .source = teachingDefault,
                           .grade = Grade::Computed,
                           .flag = "identical-bids",
                           .flagBids = &flag,
                           .explain = &explain};

} // namespace meritdesk::auction
