// Net metering: within a period surplus and load are netted in energy at one retail price; a surplus is
// carried to the next period, what is left at the end is paid at the surplus rate. (6 - 4) x 0.6 = 1.20.
#include "core/prosumer/schemes.h"

namespace meritdesk::prosumer {

namespace {

/// What the periods still have to buy, and the surplus that is left.
struct Netted
{
    Line bought{"prosumer_net", false, {}};
    Int128 credit = 0;
};

Netted net(const Case& input)
{
    Netted made;
    made.credit = input.credit.mantissa();
    const auto& all = input.intervals;
    for (std::size_t first = 0, i = 0; i < all.size(); first = i) {
        Int128 balance = -made.credit;
        for (; i < all.size() && all[i].period == all[first].period; ++i)
            balance += (all[i].load - all[i].generation).mantissa();
        made.bought.terms.push_back({std::max(balance, Int128(0)), all[first].retail.mantissa(), first});
        made.credit = std::max(-balance, Int128(0));
    }
    return made;
}

} // namespace

TotalQuantity creditLeft(const Case& input)
{
    return TotalQuantity::fromMantissa(net(input).credit);
}

const Scheme netMetering{
    .id = "net-metering", .title = "prosumer-net-metering", .lines = [](const Case& input) {
        auto netted = net(input);
        const Term left{netted.credit, input.surplusRate.mantissa(), input.intervals.size() - 1};
        return std::vector{std::move(netted.bought), Line{"prosumer_credit", true, {left}}};
    }};

} // namespace meritdesk::prosumer
