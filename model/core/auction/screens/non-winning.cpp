// Repeated non-winning (连续报价不成交): a bidder that keeps bidding and keeps getting nothing may be there
// to cover somebody else's bid, or may simply be dear. The level is a teaching default: no published text
// has any. Worked: awards 0, 0, 50, 0 over four rounds: longest run 2, current run 1.
#include <map>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

using Key = std::pair<std::string_view, Side>;

/// What a round says of one bidder.
struct Outcome
{
    bool known = true;
    bool won = false;
};

struct Runs
{
    NonWinning entry = {};
    std::vector<std::size_t> run = {};
    bool seen = false; ///< in at least one round with a known result
};

void extend(Runs& runs, const Outcome& outcome, std::size_t round)
{
    if (!outcome.known)
        return;
    runs.seen = true;
    if (outcome.won)
        runs.run.clear();
    else
        runs.run.push_back(round);
    if (runs.run.size() > runs.entry.longestRun.size())
        runs.entry.longestRun = runs.run;
}

std::map<Key, Outcome> outcomesOf(const Round& round)
{
    std::map<Key, Outcome> outcomes;
    for (const auto& order : round.orders) {
        auto& outcome = outcomes[{order.participant, order.side}];
        outcome.known = outcome.known && order.awarded.has_value();
        outcome.won = outcome.won || order.awarded.value_or(Quantity{}) > Quantity{};
    }
    return outcomes;
}

std::vector<Runs> runsOf(const Series& series)
{
    std::map<Key, std::size_t> at;
    std::vector<Runs> all;
    for (std::size_t i = 0; i < series.rounds.size(); ++i) {
        const auto& round = series.rounds[i];
        for (const auto& order : round.orders)
            if (at.emplace(Key{order.participant, order.side}, all.size()).second)
                all.push_back({.entry = {.participant = order.participant, .side = order.side}});
        for (const auto& [key, outcome] : outcomesOf(round))
            extend(all[at.at(key)], outcome, i);
    }
    return all;
}

void run(const Series& series, Screening& screening)
{
    for (auto& runs : runsOf(series)) {
        if (!runs.seen)
            continue;
        runs.entry.longest = runs.entry.longestRun.size();
        runs.entry.current = runs.run.size();
        runs.entry.currentRun = std::move(runs.run);
        screening.nonWinning.push_back(std::move(runs.entry));
    }
    for (const auto& entry : screening.nonWinning)
        if (entry.longest >= countOf(series, nonWinningRounds)) {
            screening.flags.push_back(
                flagOf(series, nonWinningRounds, nonWinning.flag, Fraction(entry.longest)));
            screening.flags.back().participant = entry.participant;
        }
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    if (!view.isLast())
        return;
    for (const auto& entry : view.screening.nonWinning) {
        auto number =
            derivationOf(nonWinning, "rounds_without_award", "count(award)", Fraction(entry.longest));
        number.note = entry.participant;
        for (const auto round : entry.longestRun)
            number.inputs.push_back(inputOf("award", Fraction(0), view.series.rounds[round].id));
        numbers.push_back(std::move(number));
    }
}

} // namespace

const Screen nonWinning{.id = "non-winning",
                        .title = "screen.non-winning",
                        .source = teachingDefault,
                        .grade = Grade::Computed,
                        .flag = "non-winning",
                        .overSeries = &run,
                        .explain = &explain};

} // namespace meritdesk::auction
