#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"no-such-site", QT_TRANSLATE_NOOP("Finding", "there is no consumer number {value}")},
    {"no-such-month", QT_TRANSLATE_NOOP("Finding", "there is no month number {value}")},
    {"no-such-category", QT_TRANSLATE_NOOP("Finding", "there is no price category {value}")},
    {"no-site", QT_TRANSLATE_NOOP("Finding", "a case needs at least one consumer")},
    {"site-name-empty", QT_TRANSLATE_NOOP("Finding", "a consumer needs a name")},
    {"site-name-taken", QT_TRANSLATE_NOOP("Finding", "another consumer already has the name {value}")},
    {"rate-negative", QT_TRANSLATE_NOOP("Finding", "{value} is below zero")},
    {"percent-out-of-range", QT_TRANSLATE_NOOP("Finding", "{value} lies outside 0 to 100 percent")},
    {"no-such-choice", QT_TRANSLATE_NOOP("Finding", "{value} is none of the choices")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"edit-site-name", QT_TRANSLATE_NOOP("Label", "change of the consumer's name")},
    {"edit-max-power", QT_TRANSLATE_NOOP("Label", "change of the maximum power")},
    {"edit-voltage", QT_TRANSLATE_NOOP("Label", "change of the voltage level")},
    {"edit-connection", QT_TRANSLATE_NOOP("Label", "change of the connection")},
    {"edit-price-zone", QT_TRANSLATE_NOOP("Label", "change of the price zone")},
    {"edit-metering", QT_TRANSLATE_NOOP("Label", "change of the metering")},
    {"edit-current-category", QT_TRANSLATE_NOOP("Label", "change of today's category")},
    {"edit-missing-policy", QT_TRANSLATE_NOOP("Label", "change of how gaps are filled")},
    {"edit-rate", QT_TRANSLATE_NOOP("Label", "change of a rate")},
    {"edit-transmission", QT_TRANSLATE_NOOP("Label", "change of the transmission rates")},
    {"edit-vat", QT_TRANSLATE_NOOP("Label", "change of the VAT rate")},
    {"edit-working-days", QT_TRANSLATE_NOOP("Label", "change of the working days")},
    {"edit-peak-hours", QT_TRANSLATE_NOOP("Label", "change of the peak hours")},
    {"edit-planned-hours", QT_TRANSLATE_NOOP("Label", "change of the planned peak hours")},
    {"replace-case", QT_TRANSLATE_NOOP("Label", "new consumer and prices")},
    //: Rows of the comparison of price categories
    {"per-kwh", QT_TRANSLATE_NOOP("Label", "Unit cost")},
    {"open-to-consumer", QT_TRANSLATE_NOOP("Label", "May be chosen")},
    {"difference-to-best", QT_TRANSLATE_NOOP("Label", "Dearer than the best by")},
    {"saving-against-today", QT_TRANSLATE_NOOP("Label", "Saving against today")},
    //: Names of numbers in formulas
    {"month_amount", QT_TRANSLATE_NOOP("Label", "Amount of the month")},
    {"line_amount", QT_TRANSLATE_NOOP("Label", "Amount of the line")},
    {"other_part", QT_TRANSLATE_NOOP("Label", "Another part of the line")},
    {"this_total", QT_TRANSLATE_NOOP("Label", "Total of this category")},
    {"best_total", QT_TRANSLATE_NOOP("Label", "Total of the best category")},
    {"today_total", QT_TRANSLATE_NOOP("Label", "Total of today's category")},
    //: Why a price category cannot be chosen or billed
    {"reason-missing-hours", QT_TRANSLATE_NOOP("Label", "the {subject} are missing")},
    {"reason-missing-price", QT_TRANSLATE_NOOP("Label", "the price sheet lacks the {subject}")},
    //: What a price category lacks; put into the two sentences before
    {"needed-zone_hours", QT_TRANSLATE_NOOP("Label", "hours of the day's zones")},
    {"needed-peak_hours", QT_TRANSLATE_NOOP("Label", "published peak hours")},
    {"needed-planned_peak_hours", QT_TRANSLATE_NOOP("Label", "planned peak hours")},
    {"needed-ck1", QT_TRANSLATE_NOOP("Label", "price of category 1")},
    {"needed-zones_2", QT_TRANSLATE_NOOP("Label", "prices of two zones")},
    {"needed-zones_3", QT_TRANSLATE_NOOP("Label", "prices of three zones")},
    {"needed-dam_bm", QT_TRANSLATE_NOOP("Label", "hourly prices of the day-ahead and balancing markets")},
    {"needed-dam", QT_TRANSLATE_NOOP("Label", "hourly prices of the day-ahead market")},
    {"needed-over_plan", QT_TRANSLATE_NOOP("Label", "hourly prices above plan")},
    {"needed-under_plan", QT_TRANSLATE_NOOP("Label", "hourly prices below plan")},
    {"needed-plan_volume_rate", QT_TRANSLATE_NOOP("Label", "rate on planned volumes")},
    {"needed-deviation_rate", QT_TRANSLATE_NOOP("Label", "rate on deviations")},
    {"needed-capacity", QT_TRANSLATE_NOOP("Label", "price of capacity")},
    {"needed-transmission.single", QT_TRANSLATE_NOOP("Label", "single transmission rate")},
    {"needed-transmission.losses", QT_TRANSLATE_NOOP("Label", "transmission rate of losses")},
    {"needed-transmission.maintenance", QT_TRANSLATE_NOOP("Label", "transmission rate of maintenance")},
    {"needed-margin", QT_TRANSLATE_NOOP("Label", "supplier's margin")},
    {"needed-other", QT_TRANSLATE_NOOP("Label", "price of other services")},
});

} // namespace

const std::span<const Word> retailPageFindings{findings};
const std::span<const Word> retailPageLabels{labels};

} // namespace meritdesk::words
