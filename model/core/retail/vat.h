#pragma once

#include <string>
#include <vector>

#include "core/calendar/day.h"
#include "core/derivation/derivation.h"
#include "core/retail/case.h"
#include "core/retail/exact.h"

namespace meritdesk::retail {

/// A rate of value added tax (НДС) on electricity for companies, in force up to and with `last`.
struct VatPeriod
{
    Month last = {};
    int percent = 0;
    std::string source = {};
    Grade grade = Grade::Memory;
};

/// resources/data/vat_ru.csv in the order of time; the last holds for good.
[[nodiscard]] const std::vector<VatPeriod>& vatPeriods();

/// The period a month falls into.
[[nodiscard]] const VatPeriod& vatPeriod(Month month);

/// Percent of a month: its own, else the case's, else by date.
[[nodiscard]] Exact vatPercent(const Case& input, const MonthTariff& month);

} // namespace meritdesk::retail
