// Equal bids over rounds: the same two bidders of a side asking exactly the same price again and again.
// "Frequent correlated declarations" start a review under Jiangsu spot market rules V1.0, Ch. 12; no text
// names a number, so the level is a teaching default. Worked: two sellers at 130 in rounds 1, 2 and 4: 3.
#include <map>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/pairs.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

void run(const Series& series, Screening& screening)
{
    std::vector<std::vector<Bidder>> rounds;
    for (const auto& round : screening.rounds)
        rounds.push_back(round.bids.empty() ? std::vector<Bidder>() : round.bids.back().bidders);
    screening.equalBids = pairsOfEqual(rounds, countOf(series, equalRounds));
    for (const auto& pair : screening.equalBids) {
        screening.flags.push_back(flagOf(series, equalRounds, equalBids.flag, Fraction(pair.rounds)));
        screening.flags.back().participant = pair.a + " + " + pair.b;
    }
}

/// The bids of a round by side and name.
using Bids = std::map<std::pair<Side, std::string_view>, const Fraction*>;

std::vector<Bids> bidsOf(const Screening& screening)
{
    std::vector<Bids> rounds;
    for (const auto& round : screening.rounds) {
        rounds.emplace_back();
        if (!round.bids.empty())
            for (const auto& bidder : round.bids.back().bidders)
                rounds.back()[{bidder.side, bidder.participant}] = &bidder.price;
    }
    return rounds;
}

Derivation numberOf(const EqualBids& pair, const std::vector<Bids>& rounds, const Series& series)
{
    auto number = derivationOf(equalBids, "equal_rounds", "count(equal_bid)", Fraction(pair.rounds));
    number.note = pair.a + " + " + pair.b;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        const auto a = rounds[i].find({pair.side, pair.a});
        const auto b = rounds[i].find({pair.side, pair.b});
        if (a != rounds[i].end() && b != rounds[i].end() && *a->second == *b->second)
            number.inputs.push_back(inputOf("equal_bid", *a->second, series.rounds[i].id));
    }
    return number;
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    if (!view.isLast() || view.screening.equalBids.empty())
        return;
    const auto rounds = bidsOf(view.screening);
    for (const auto& pair : view.screening.equalBids)
        numbers.push_back(numberOf(pair, rounds, view.series));
}

} // namespace

const Screen equalBids{.id = "equal-bids",
                       .title = "screen.equal-bids",
                       .source = "Jiangsu spot market rules V1.0, Ch. 12: frequent correlated declarations",
                       .grade = Grade::Inference,
                       .flag = "repeated-equal-bids",
                       .overSeries = &run,
                       .explain = &explain};

} // namespace meritdesk::auction
