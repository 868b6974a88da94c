#include "core/strategy/lab/tactic.h"

namespace meritdesk::strategy::lab {

Price onTheWay(Price from, Price to, const Choices& choices, int place)
{
    const Int128 way = Int128(to.mantissa()) - from.mantissa();
    const Int128 steps = choices.places - 1;
    const Int128 doubled = 2 * way * place;
    const Int128 done = (doubled + (doubled < 0 ? -steps : steps)) / (2 * steps);
    return Price::fromMantissa(static_cast<std::int64_t>(from.mantissa() + done));
}

Price toStep(Price price, Price step, auction::Side side)
{
    const auto over = price.mantissa() % step.mantissa();
    if (over == 0)
        return price;
    const auto below = price.mantissa() - (over < 0 ? over + step.mantissa() : over);
    return Price::fromMantissa(side == auction::Side::Sell ? below + step.mantissa() : below);
}

} // namespace meritdesk::strategy::lab
