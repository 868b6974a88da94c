#include "core/retail/vat.h"

#include <cassert>
#include <string>

#include "core/retail/norm_tables.h"

namespace meritdesk::retail {

namespace {

[[maybe_unused]] constexpr std::size_t columns = 5; ///< from, until, percent, source, grade

const Month forGood = Month(std::chrono::year(9999), std::chrono::December);

std::vector<VatPeriod> readPeriods()
{
    std::vector<VatPeriod> periods;
    for (const auto& cells : tableRows(vatTable)) {
        assert(cells.size() == columns);
        periods.push_back({.last = monthCell(cells[1]).value_or(forGood),
                           .percent = std::stoi(std::string(cells[2])),
                           .source = std::string(cells[3]),
                           .grade = gradeNamed(cells[4])});
    }
    return periods;
}

} // namespace

const std::vector<VatPeriod>& vatPeriods()
{
    static const auto periods = readPeriods();
    return periods;
}

const VatPeriod& vatPeriod(Month month)
{
    for (const auto& period : vatPeriods())
        if (month <= period.last)
            return period;
    return vatPeriods().back();
}

Exact vatPercent(const Case& input, const MonthTariff& month)
{
    if (month.vatPercent)
        return exact(*month.vatPercent);
    if (input.vatPercent)
        return exact(*input.vatPercent);
    return {.mantissa = vatPeriod(month.month).percent};
}

} // namespace meritdesk::retail
