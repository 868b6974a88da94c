#include "core/balance/complete.h"

#include <algorithm>
#include <string>

namespace meritdesk::balance {

namespace {

/// Looks through the quantities of a case.
class Gaps
{
public:
    void look(const GivenSeries& series, const std::string& place)
    {
        if (series)
            look(**series, place);
    }

    void look(const Series& series, const std::string& place)
    {
        const auto gap = std::find(series.micro.begin(), series.micro.end(), Series::missing);
        if (gap != series.micro.end())
            findings.push_back(
                error("quantity-missing", place + "[" + std::to_string(gap - series.micro.begin()) + "]"));
    }

    void look(const std::optional<SatisfiedDirection>& direction, const std::string& place)
    {
        if (!direction)
            return;
        if (direction->afrr)
            look(*direction->afrr->quantity, place + ".afrr.quantity");
        if (direction->mfrr)
            look(*direction->mfrr->quantity, place + ".mfrr.quantity");
    }

    std::vector<Finding> findings = {};
};

void lookAtParty(const Party& party, const std::string& place, Gaps& gaps)
{
    const bool positions = party.scheduled.has_value();
    const bool measured = party.metered || party.consumption || party.production;
    if (!party.imbalance && !positions)
        gaps.findings.push_back(error("no-imbalance", place));
    else if (!party.imbalance && !measured)
        gaps.findings.push_back(error("scheduled-alone", place));
    gaps.look(party.imbalance, place + ".imbalance");
    gaps.look(party.metered, place + ".metered");
    gaps.look(party.scheduled, place + ".scheduled");
    gaps.look(party.activated, place + ".activated");
    gaps.look(party.consumption, place + ".consumption");
    gaps.look(party.production, place + ".production");
}

} // namespace

std::vector<Finding> whatIsMissing(const Case& input)
{
    Gaps gaps;
    for (std::size_t at = 0; at < input.parties.size(); ++at)
        lookAtParty(input.parties[at], "brps[" + std::to_string(at) + "]", gaps);
    const auto& prices = input.prices;
    gaps.look(prices.areaVolume, "prices.area_volume");
    gaps.look(prices.activatedUp, "prices.activated_up");
    gaps.look(prices.activatedDown, "prices.activated_down");
    if (prices.satisfied) {
        gaps.look(prices.satisfied->up, "prices.satisfied.up");
        gaps.look(prices.satisfied->down, "prices.satisfied.down");
    }
    if (input.openSupplier) {
        gaps.look(input.openSupplier->latvia, "open_supplier.others.LV");
        gaps.look(input.openSupplier->lithuania, "open_supplier.others.LT");
    }
    return gaps.findings;
}

} // namespace meritdesk::balance
