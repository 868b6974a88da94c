// Equal bids over rounds: the same two bidders of a side asking exactly the same price again and again.
// "Frequent correlated declarations" start a review under Jiangsu spot market rules V1.0, Ch. 12; no text
// names a number, so the level is a teaching default. Worked: two sellers at 130 in rounds 1, 2 and 4: 3.
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

const Fraction* bidOf(const RoundScreening& round, Side side, const std::string& participant)
{
    for (const auto& group : round.bids)
        if (group.side == side)
            for (const auto& bidder : group.bidders)
                if (bidder.participant == participant)
                    return &bidder.price;
    return nullptr;
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    if (!view.isLast())
        return;
    for (const auto& pair : view.screening.equalBids) {
        auto number = derivationOf(equalBids, "equal_rounds", "count(equal_bid)", Fraction(pair.rounds));
        number.note = pair.a + " + " + pair.b;
        for (std::size_t i = 0; i < view.series.rounds.size(); ++i) {
            const auto& round = view.screening.rounds[i];
            const auto* a = bidOf(round, pair.side, pair.a);
            const auto* b = bidOf(round, pair.side, pair.b);
            if (a && b && *a == *b)
                number.inputs.push_back(inputOf("equal_bid", *a, view.series.rounds[i].id));
        }
        numbers.push_back(std::move(number));
    }
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
