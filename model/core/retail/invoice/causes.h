#pragma once

#include <array>

#include "core/retail/invoice/cause.h"

namespace meritdesk::retail::invoice {

extern const Cause feeLeftOut;
extern const Cause peakHourShifted;
extern const Cause workingSaturdayLost;
extern const Cause calendarDays;
extern const Cause largestOfDay;
extern const Cause hoursSwapped;
extern const Cause pointsApart;
extern const Cause unitSlip;
extern const Cause otherVat;
extern const Cause vatByLine;
extern const Cause vatIncluded;
extern const Cause billedTwice;
extern const Cause otherVoltage;
extern const Cause otherMarginBand;
extern const Cause previousPrices;
extern const Cause signDropped;
extern const Cause marginOnFee;
extern const Cause hourlyPricesRounded;
extern const Cause quantityRounded;
extern const Cause priceRounded;
extern const Cause timeShift;
extern const Cause otherCategory;

/// Every cause, the likelier first: where several reproduce a figure they are named in this order.
inline constexpr std::array<const Cause*, 22> causes{
    &feeLeftOut,   &peakHourShifted,     &workingSaturdayLost, &calendarDays,
    &largestOfDay, &hoursSwapped,        &pointsApart,         &unitSlip,
    &otherVat,     &vatByLine,           &vatIncluded,         &billedTwice,
    &otherVoltage, &otherMarginBand,     &previousPrices,      &signDropped,
    &marginOnFee,  &hourlyPricesRounded, &quantityRounded,     &priceRounded,
    &timeShift,    &otherCategory};

} // namespace meritdesk::retail::invoice
