#include "items/balance_settled.h"

#include <utility>

#include "core/balance/complete.h"

namespace meritdesk::items {

using balance::Column;
using balance::Period;

namespace {

Column summed(const balance::Series& series, const std::vector<Period>& periods)
{
    Column column(periods.size());
    for (std::size_t at = 0; at < periods.size(); ++at)
        for (std::size_t step = 0; step < periods[at].steps; ++step)
            column[at] += series.at(periods[at].first + step);
    return column;
}

std::optional<Column> summed(const balance::GivenSeries& series, const std::vector<Period>& periods)
{
    return series ? std::optional(summed(**series, periods)) : std::nullopt;
}

/// Net delivery where it is not given: production less consumption.
std::optional<Column> delivered(const PartyPeriods& party)
{
    if (!party.consumption && !party.production)
        return std::nullopt;
    Column net(party.imbalance.size());
    for (std::size_t at = 0; at < net.size(); ++at)
        net[at] = (party.production ? (*party.production)[at] : 0)
                  - (party.consumption ? (*party.consumption)[at] : 0);
    return net;
}

} // namespace

SettledBalancePtr settleBalance(const Shared<balance::Case>& input, const Progress& progress)
{
    auto settled = std::make_shared<SettledBalance>();
    settled->input = input;
    if (input->parties.empty() || input->steps.empty())
        return settled;
    settled->faults = balance::whatIsMissing(*input);
    if (!settled->faults.empty())
        return settled;
    auto settlement = balance::settle(*input, progress);
    if (settlement)
        settled->settlement = std::move(settlement).value();
    else
        settled->faults = settlement.findings();
    return settled;
}

std::optional<Fraction> PartyPeriods::cash(std::int64_t imbalance, const balance::PeriodPrice& price)
{
    if (imbalance == 0)
        return std::nullopt;
    return Fraction(Fraction(Integer(imbalance), Integer(1'000'000))
                    * (imbalance < 0 ? price.sell : price.buy));
}

PartyPeriods partyPeriods(const SettledBalance& settled, std::size_t party)
{
    const auto& periods = settled.settlement->table.periods;
    const auto& from = settled.input->parties.at(party);
    PartyPeriods made;
    balance::imbalanceOf(from, periods, made.imbalance);
    made.scheduled = summed(from.scheduled, periods);
    made.activated = summed(from.activated, periods);
    made.consumption = summed(from.consumption, periods);
    made.production = summed(from.production, periods);
    if (made.scheduled)
        made.metered = from.metered ? summed(from.metered, periods) : delivered(made);
    return made;
}

const balance::Step& startOf(const SettledBalance& settled, std::size_t period)
{
    return settled.input->steps[settled.settlement->table.periods[period].first];
}

} // namespace meritdesk::items
