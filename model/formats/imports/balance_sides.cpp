#include "formats/imports/balance_sides.h"

#include <algorithm>
#include <map>
#include <utility>

namespace meritdesk::imports {

using balance::Series;

namespace {

struct Compared
{
    int different = 0;
    std::int64_t first = 0; ///< instant of the first difference
};

/// Times at which both have a value, and not the same.
Compared compare(const BalanceReading& a, const BalanceReading& b)
{
    std::map<std::int64_t, std::int64_t> other;
    for (const auto& value : b.values)
        other.emplace(value.minute, value.micro);
    Compared compared;
    for (const auto& value : a.values) {
        const auto found = other.find(value.minute);
        if (found != other.end() && value.micro != Series::missing && found->second != Series::missing
            && value.micro != found->second && compared.different++ == 0)
            compared.first = value.minute;
    }
    return compared;
}

bool decideTurned(Understanding& understanding, std::vector<BalanceReading>& readings)
{
    // a file of several resolutions asks once
    const bool asked = std::any_of(readings.begin(), readings.end(), [](const BalanceReading& reading) {
        return reading.target->id == "prices.sell";
    });
    const auto& fixed = understanding.request().choices;
    const auto said = fixed.find(std::string(choice::balanceSides));
    if (asked)
        return said != fixed.end() && said->second == "turned";
    return understanding.decide(choice::balanceSides, optionsOf(choice::balanceSides, {"as-said", "turned"}),
                                "as-said", true)
           == "turned";
}

} // namespace

void takeSides(BalanceReading surplus, BalanceReading shortage, Understanding& understanding,
               ImportPreview& preview, std::vector<BalanceReading>& readings)
{
    const auto compared = compare(surplus, shortage);
    if (compared.different == 0) {
        surplus.target = &balanceTarget("prices.imbalance");
        fillIn(surplus, shortage);
        readings.push_back(std::move(surplus));
        return;
    }
    const bool turned = decideTurned(understanding, readings);
    surplus.target = &balanceTarget(turned ? "prices.sell" : "prices.buy");
    shortage.target = &balanceTarget(turned ? "prices.buy" : "prices.sell");
    preview.findings.push_back(warning(turned ? "import-balance-sides-turned" : "import-balance-sides", "",
                                       {{"count", std::to_string(compared.different)}}));
    readings.push_back(std::move(surplus));
    readings.push_back(std::move(shortage));
}

} // namespace meritdesk::imports
