#include "items/billed_portfolio.h"

#include <utility>

#include "core/retail/bill_case.h"
#include "core/retail/explain.h"
#include "core/units/text.h"

namespace meritdesk::items {

namespace {

std::size_t placeOf(SiteNumber kind)
{
    return static_cast<std::size_t>(kind);
}

/// A number in its last decimal place.
Integer rounded(const Fraction& value, SiteNumber kind)
{
    return roundHalfUp(Fraction(value * powerOfTen(siteDecimals.at(placeOf(kind)))));
}

SiteNumbers numbersOf(const retail::Site& site, const retail::SiteYear& made)
{
    const auto& year = made.year;
    SiteNumbers numbers;
    const auto put = [&numbers](SiteNumber kind, const Fraction& value) {
        numbers.at(placeOf(kind)) = rounded(value, kind);
    };
    const auto putMoney = [&numbers](SiteNumber kind, const std::optional<retail::Money>& amount) {
        if (amount)
            numbers.at(placeOf(kind)) = amount->kopecks;
    };
    put(SiteNumber::Volume, year.volumeKwh.fraction());
    put(SiteNumber::MaxPower, retail::exact(site.maxPowerKw).fraction());
    if (made.hoursOfUse)
        put(SiteNumber::HoursOfUse, made.hoursOfUse->fraction());
    putMoney(SiteNumber::Today, year.currentTotal);
    if (const auto* best = year.bestChoice())
        putMoney(SiteNumber::Best, best->total);
    putMoney(SiteNumber::Saving, year.savingVsCurrent);
    if (year.savingVsCurrent && !year.currentTotal->kopecks.is_zero())
        put(SiteNumber::Share,
            Fraction(year.savingVsCurrent->roubles() * 100 / year.currentTotal->roubles()));
    return numbers;
}

} // namespace

BilledPortfolioPtr billedPortfolio(const Shared<retail::Case>& input, const ProductionCalendar& calendar,
                                   const Progress& progress)
{
    auto billed = std::make_shared<BilledPortfolio>();
    billed->input = input;
    if (input->sites.empty() || input->months.empty())
        return billed;
    auto result = retail::billPortfolio(*input, calendar, {progress});
    if (!result) {
        billed->findings = result.findings();
        return billed;
    }
    billed->bill = std::move(result).value();
    for (std::size_t i = 0; i < input->sites.size(); ++i)
        billed->numbers.push_back(numbersOf(input->sites[i], billed->bill->sites[i]));
    return billed;
}

std::string plainText(const Integer& number, SiteNumber kind)
{
    return printDecimal(number, siteDecimals.at(placeOf(kind)));
}

} // namespace meritdesk::items
