#include "core/response/demand/mechanisms.h"

namespace meritdesk::response::demand {

namespace {

// An aggregator (агрегатор управления спросом) sells a service to the system operator, paid by the month; two
// hours count half, four hours in full, and what is missing costs nothing extra. 20 MW for two hours at
// 800 000 RUB/MW a month: 0.5 x 20 x 800 000 x 12 = 96 000 000 RUB a year.

CountedShares shares()
{
    CountedShares counted = {};
    counted[1] = Share::fromMantissa(onePico / 2);
    counted[3] = Share::fromMantissa(onePico);
    return counted;
}

} // namespace

const Mechanism aggregator{.id = "aggregator",
                           .title = "mechanism-aggregator",
                           .priceKey = "cap",
                           .price = &CapacityPrices::cap,
                           .shares = shares,
                           .pilot = true,
                           .source =
                               "PP RF 287 of 20.03.2019: demand response aggregators; the coefficients of "
                               "2 and 4 hours as published for the pilot",
                           .grade = Grade::Typical};

} // namespace meritdesk::response::demand
