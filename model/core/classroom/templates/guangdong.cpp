// Bids as spreads to the on-grid benchmark and the catalogue price (价差), as Guangdong traded by the month
// in 2016 and 2017: sellers can give up so much, buyers hope for so much. Teaching figures of the size of
// that market's: a seller's cost and a buyer's value are spreads too, most of them negative.
// Worked: the first of three sellers can go down to -150 for its first 60,000 MWh.
#include "core/classroom/templates.h"

namespace meritdesk::classroom {

namespace {

constexpr std::int64_t mostGivenUp = 150;
constexpr std::int64_t spread = 90; ///< between the cheapest seat and the dearest

std::vector<ValueStep> valuesOf(auction::Side side, std::size_t nth, std::size_t count)
{
    const auto part = spread * static_cast<std::int64_t>(nth) / static_cast<std::int64_t>(count);
    if (side == auction::Side::Sell)
        return {wholeStep(part - mostGivenUp, 60'000), wholeStep(part - mostGivenUp + 60, 40'000)};
    return {wholeStep(-part / 3, 60'000), wholeStep(-part / 3 - 30, 30'000)};
}

} // namespace

const ClassTemplate guangdong{.id = "guangdong",
                              .title = "template.guangdong",
                              .summary = "template.guangdong.summary",
                              .rule = "guangdong-2017",
                              .currency = "CNY",
                              .price = "CNY/MWh",
                              .quantity = "MWh",
                              .valuesOf = &valuesOf};

} // namespace meritdesk::classroom
