#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    // Warnings of a bill.
    {"partial-year", QT_TRANSLATE_NOOP("Finding", "{months} months of 12")},
    {"peak-days-differ",
     QT_TRANSLATE_NOOP("Finding", "the published peak hours name {days} days, but {month} has {working} "
                                  "working days or other ones; each list is used as given")},
    {"peak-hour-outside-planned",
     QT_TRANSLATE_NOOP("Finding", "the published peak hour {hour} of {day} is not a planned peak hour")},
    {"gap-filled", QT_TRANSLATE_NOOP("Finding", "missing meter data were filled; number of hours: {hours}")},
    {"non-price-zone-deviations",
     QT_TRANSLATE_NOOP("Finding", "deviations from the plan are billed by the formula of the price zones")},
    {"calendar-unknown",
     QT_TRANSLATE_NOOP("Finding", "the production calendar does not reach the deadline of a notice for "
                                  "{month}")},
    // Errors of a bill.
    {"gap-not-filled",
     QT_TRANSLATE_NOOP("Finding", "meter data are missing from {from} to {to} and nothing can fill them; "
                                  "number of hours: {hours}")},
    {"plan-incomplete",
     QT_TRANSLATE_NOOP("Finding", "the plan of {month} lacks some hours; number of hours: {missing}")},
    {"calendar-year-unknown",
     QT_TRANSLATE_NOOP("Finding", "the production calendar does not know {month}; name its working days")},
    {"case-without-sites", QT_TRANSLATE_NOOP("Finding", "there is no consumer to bill")},
    {"case-without-months", QT_TRANSLATE_NOOP("Finding", "there is no month to bill")},
    {"site-without-points", QT_TRANSLATE_NOOP("Finding", "the consumer has no delivery point")},
    {"profile-unknown", QT_TRANSLATE_NOOP("Finding", "there is no load profile named \"{value}\"")},
    {"category-unknown", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a price category")},
    {"quantity-step-not-positive",
     QT_TRANSLATE_NOOP("Finding", "the step of quantities must be above zero, not {value}")},
    {"month-out-of-order",
     QT_TRANSLATE_NOOP("Finding", "{month} does not follow the month before it in the same year")},
    {"days-empty", QT_TRANSLATE_NOOP("Finding", "at least one day is needed")},
    {"hours-of-two-zones", QT_TRANSLATE_NOOP("Finding", "an hour can be of one zone only")},
    {"hours-empty", QT_TRANSLATE_NOOP("Finding", "at least one hour is needed")},
    {"hour-out-of-range", QT_TRANSLATE_NOOP("Finding", "hours are 1 to 24, not {value}")},
    {"day-outside-month", QT_TRANSLATE_NOOP("Finding", "{value} is not a day of {month}")},
    {"values-not-as-many", QT_TRANSLATE_NOOP("Finding", "{needed} values are needed, but there are {count}")},
    {"cancelled", QT_TRANSLATE_NOOP("Finding", "the computation was stopped")},
    // Reasons why a category is not available.
    {"over-670-kw", QT_TRANSLATE_NOOP("Finding", "the maximum power is 670 kW or more")},
    {"generator-connection", QT_TRANSLATE_NOOP("Finding", "the consumer is connected through a generator")},
    {"fsk-connection",
     QT_TRANSLATE_NOOP("Finding", "the consumer is connected to the national transmission grid")},
    {"non-price-zone",
     QT_TRANSLATE_NOOP("Finding", "outside the price zones, from 670 kW on, only categories 4 and 6 are "
                                  "open")},
    {"no-zone-metering", QT_TRANSLATE_NOOP("Finding", "the meters do not tell the zones of the day apart")},
    {"no-hourly-metering", QT_TRANSLATE_NOOP("Finding", "the meters do not record every hour")},
    {"no-plan", QT_TRANSLATE_NOOP("Finding", "there is no hourly plan for the month")},
    {"missing-hours", QT_TRANSLATE_NOOP("Finding", "hours are not given: {subject}")},
    {"missing-price", QT_TRANSLATE_NOOP("Finding", "a price is not given: {subject}")},
});

constexpr auto labels = std::to_array<Word>({
    {"total", QT_TRANSLATE_NOOP("Label", "Total")},
    {"category-1", QT_TRANSLATE_NOOP("Label", "1: one price for the month")},
    {"category-2-2", QT_TRANSLATE_NOOP("Label", "2: two zones of the day")},
    {"category-2-3", QT_TRANSLATE_NOOP("Label", "2: three zones of the day")},
    {"category-3", QT_TRANSLATE_NOOP("Label", "3: hourly prices, single-rate transmission")},
    {"category-4", QT_TRANSLATE_NOOP("Label", "4: hourly prices, two-rate transmission")},
    {"category-5", QT_TRANSLATE_NOOP("Label", "5: hourly prices and plan, single-rate transmission")},
    {"category-6", QT_TRANSLATE_NOOP("Label", "6: hourly prices and plan, two-rate transmission")},
    {"single", QT_TRANSLATE_NOOP("Label", "Single-rate transmission")},
    {"two-rate", QT_TRANSLATE_NOOP("Label", "Two-rate transmission")},
    // Lines of a bill.
    {"energy", QT_TRANSLATE_NOOP("Label", "Energy")},
    {"energy-night", QT_TRANSLATE_NOOP("Label", "Energy, night")},
    {"energy-day", QT_TRANSLATE_NOOP("Label", "Energy, day")},
    {"energy-half-peak", QT_TRANSLATE_NOOP("Label", "Energy, half-peak")},
    {"energy-peak", QT_TRANSLATE_NOOP("Label", "Energy, peak")},
    {"over-plan", QT_TRANSLATE_NOOP("Label", "Fact above plan")},
    {"under-plan", QT_TRANSLATE_NOOP("Label", "Plan above fact")},
    {"plan-volume", QT_TRANSLATE_NOOP("Label", "Sum of plans")},
    {"deviation", QT_TRANSLATE_NOOP("Label", "Sum of deviations")},
    {"capacity", QT_TRANSLATE_NOOP("Label", "Purchased capacity")},
    {"capacity-margin", QT_TRANSLATE_NOOP("Label", "Margin on capacity")},
    {"demand-response", QT_TRANSLATE_NOOP("Label", "Demand-response fee")},
    {"network-capacity", QT_TRANSLATE_NOOP("Label", "Network capacity")},
    // Parts of an energy line.
    {"wholesale", QT_TRANSLATE_NOOP("Label", "Wholesale price")},
    {"transmission", QT_TRANSLATE_NOOP("Label", "Transmission")},
    {"losses", QT_TRANSLATE_NOOP("Label", "Losses")},
    {"margin", QT_TRANSLATE_NOOP("Label", "Supplier's margin")},
    {"other", QT_TRANSLATE_NOOP("Label", "Other services")},
    // Names in the formulas of derivations.
    {"energy_night", QT_TRANSLATE_NOOP("Label", "Energy, night")},
    {"energy_day", QT_TRANSLATE_NOOP("Label", "Energy, day")},
    {"energy_half_peak", QT_TRANSLATE_NOOP("Label", "Energy, half-peak")},
    {"energy_peak", QT_TRANSLATE_NOOP("Label", "Energy, peak")},
    {"over_plan", QT_TRANSLATE_NOOP("Label", "Fact above plan")},
    {"under_plan", QT_TRANSLATE_NOOP("Label", "Plan above fact")},
    {"plan_volume", QT_TRANSLATE_NOOP("Label", "Sum of plans")},
    {"capacity_margin", QT_TRANSLATE_NOOP("Label", "Margin on capacity")},
    {"demand_response", QT_TRANSLATE_NOOP("Label", "Demand-response fee")},
    {"network_capacity", QT_TRANSLATE_NOOP("Label", "Network capacity")},
    {"vat", QT_TRANSLATE_NOOP("Label", "VAT")},
    {"with_vat", QT_TRANSLATE_NOOP("Label", "Total with VAT")},
    {"per_kwh", QT_TRANSLATE_NOOP("Label", "Price of a kWh")},
    {"vat_percent", QT_TRANSLATE_NOOP("Label", "VAT rate, percent")},
    {"kwh", QT_TRANSLATE_NOOP("Label", "volume")},
    {"day_kwh", QT_TRANSLATE_NOOP("Label", "volume of the day")},
    {"hour_of_day_kwh", QT_TRANSLATE_NOOP("Label", "volume of the hour of the day over the month")},
    {"hour_kwh", QT_TRANSLATE_NOOP("Label", "volume of the hour")},
    {"hour_price", QT_TRANSLATE_NOOP("Label", "price of the hour")},
    {"hour_cost", QT_TRANSLATE_NOOP("Label", "cost of the hour")},
    {"day_cost", QT_TRANSLATE_NOOP("Label", "cost of the day")},
    {"planned_kwh", QT_TRANSLATE_NOOP("Label", "planned volume")},
    {"over_kwh", QT_TRANSLATE_NOOP("Label", "volume above plan")},
    {"under_kwh", QT_TRANSLATE_NOOP("Label", "volume below plan")},
    {"wholesale_rate", QT_TRANSLATE_NOOP("Label", "wholesale price")},
    {"transmission_rate", QT_TRANSLATE_NOOP("Label", "single-rate transmission tariff")},
    {"losses_rate", QT_TRANSLATE_NOOP("Label", "losses rate")},
    {"maintenance_rate", QT_TRANSLATE_NOOP("Label", "maintenance rate")},
    {"margin_rate", QT_TRANSLATE_NOOP("Label", "supplier's margin")},
    {"margin_share", QT_TRANSLATE_NOOP("Label", "supplier's margin as a share of the price")},
    {"other_rate", QT_TRANSLATE_NOOP("Label", "other services")},
    {"all_in_rate", QT_TRANSLATE_NOOP("Label", "finished price")},
    {"capacity_rate", QT_TRANSLATE_NOOP("Label", "price of capacity")},
    {"demand_response_rate", QT_TRANSLATE_NOOP("Label", "rate of the demand-response fee")},
    {"plan_volume_rate", QT_TRANSLATE_NOOP("Label", "rate on the sum of plans")},
    {"deviation_rate", QT_TRANSLATE_NOOP("Label", "rate on the sum of deviations")},
    {"purchased_kw", QT_TRANSLATE_NOOP("Label", "purchased capacity")},
    {"network_kw", QT_TRANSLATE_NOOP("Label", "network capacity")},
    {"reserved_kw", QT_TRANSLATE_NOOP("Label", "reserved capacity")},
    {"max_power_kw", QT_TRANSLATE_NOOP("Label", "maximum power")},
    {"peak_hour_kw", QT_TRANSLATE_NOOP("Label", "consumption in the peak hour")},
    {"planned_hour_kw", QT_TRANSLATE_NOOP("Label", "consumption in a planned peak hour")},
    {"day_largest_kw", QT_TRANSLATE_NOOP("Label", "largest planned hour of the day")},
    {"hours_of_use", QT_TRANSLATE_NOOP("Label", "hours of use of the network capacity")},
    {"break_even_hours", QT_TRANSLATE_NOOP("Label", "hours of use at which both tariffs cost the same")},
    {"month_total", QT_TRANSLATE_NOOP("Label", "total of the month")},
    {"year_total", QT_TRANSLATE_NOOP("Label", "total of the year")},
    {"single_total", QT_TRANSLATE_NOOP("Label", "year with single-rate transmission")},
    {"two_rate_total", QT_TRANSLATE_NOOP("Label", "year with two-rate transmission")},
    {"cheapest_total", QT_TRANSLATE_NOOP("Label", "cheapest year")},
    {"current_total", QT_TRANSLATE_NOOP("Label", "year in today's category")},
    {"worst_total", QT_TRANSLATE_NOOP("Label", "year in the dearest category")},
    {"saving_vs_current", QT_TRANSLATE_NOOP("Label", "saving against today's category")},
    {"saving_vs_worst", QT_TRANSLATE_NOOP("Label", "saving against the dearest category")},
});

} // namespace

const std::span<const Word> retailFindings{findings};
const std::span<const Word> retailLabels{labels};

} // namespace meritdesk::words
