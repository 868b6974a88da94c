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
});

} // namespace

const std::span<const Word> retailFindings{findings};
const std::span<const Word> retailLabels{labels};

} // namespace meritdesk::words
