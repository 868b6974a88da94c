#include "formats/words/forecast_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"forecast-load-too-large",
     QT_TRANSLATE_NOOP("Finding", "the load of {month} has more digits than plans are made with")},
    {"forecast-plan-too-fine",
     QT_TRANSLATE_NOOP("Finding", "the load has more decimals than a plan can hold")},
    {"band-without-prices",
     QT_TRANSLATE_NOOP("Finding", "categories 5 and 6 cannot be billed: their prices are not given in every "
                                  "month")},
    {"band-without-errors",
     QT_TRANSLATE_NOOP("Finding", "the history is too short: no day could have been planned")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo step: shown after "Undo"
    {"edit-plan", QT_TRANSLATE_NOOP("Label", "change of the hourly plan")},
    //: Ways to plan the hours of a day
    {"forecast-previous-day", QT_TRANSLATE_NOOP("Label", "Previous day of the same type")},
    {"forecast-previous-day-summary",
     QT_TRANSLATE_NOOP("Label", "The latest metered day of the same type: working day, day before a holiday, "
                                "or day off. Without one of its type: the latest metered day.")},
    {"forecast-last-week", QT_TRANSLATE_NOOP("Label", "Same weekday last week")},
    {"forecast-last-week-summary",
     QT_TRANSLATE_NOOP("Label", "The day seven days before, holiday or not. In the first week: the previous "
                                "day of the same type.")},
    {"forecast-weekday-mean", QT_TRANSLATE_NOOP("Label", "Mean of the last 4 same weekdays")},
    {"forecast-weekday-mean-summary",
     QT_TRANSLATE_NOOP("Label", "The mean, hour by hour, of the last four same weekdays of the same type, at "
                                "most eight weeks back. Without one: the previous day of the same type.")},
    {"forecast-weekday-profile", QT_TRANSLATE_NOOP("Label", "Profile of the last 4 weeks")},
    {"forecast-weekday-profile-summary",
     QT_TRANSLATE_NOOP("Label",
                       "The mean, hour by hour, of all days of the same type in the last four weeks. "
                       "Without one: the previous day of the same type.")},
    {"forecast-similar-days", QT_TRANSLATE_NOOP("Label", "Similar days")},
    {"forecast-similar-days-summary",
     QT_TRANSLATE_NOOP("Label", "Days of the same type in the last eight weeks after a day that used nearly "
                                "as much as the last metered one: the five nearest count 1, 1/2, 1/3, 1/4, "
                                "1/5. Without them: the profile of the last 4 weeks.")},
    //: What is varied in the sensitivity
    {"sensitivity-growth", QT_TRANSLATE_NOOP("Label", "Consumption")},
    {"sensitivity-growth-summary",
     QT_TRANSLATE_NOOP("Label", "Every hour uses so much more or less. Every line of the bill changes alike, "
                                "so the order of the categories stays.")},
    {"sensitivity-output", QT_TRANSLATE_NOOP("Label", "Output above the base load")},
    {"sensitivity-output-summary",
     QT_TRANSLATE_NOOP("Label",
                       "Only what an hour uses above the month's lowest hour changes: more or less is "
                       "made, the base load stays.")},
    {"sensitivity-shape", QT_TRANSLATE_NOOP("Label", "Load shape")},
    {"sensitivity-shape-summary",
     QT_TRANSLATE_NOOP("Label", "Every day keeps its energy; its hours move towards the day's mean (flatter) "
                                "or away from it (more peaked).")},
    {"sensitivity-night-shift", QT_TRANSLATE_NOOP("Label", "Shift to the night")},
    {"sensitivity-night-shift-summary",
     QT_TRANSLATE_NOOP("Label", "A share of every day hour moves to the night hours of the same date; below "
                                "zero from the night to the day.")},
    {"sensitivity-plan-error", QT_TRANSLATE_NOOP("Label", "Error of the plan")},
    {"sensitivity-plan-error-summary",
     QT_TRANSLATE_NOOP("Label",
                       "The plan misses every hour by so much, by turns above and below the fact; it "
                       "matters to categories 5 and 6 only.")},
    //: Names of numbers in formulas
    {"wape_percent", QT_TRANSLATE_NOOP("Label", "deviations as a share of consumption")},
    {"bias_percent", QT_TRANSLATE_NOOP("Label", "planned too much (below zero: too little)")},
    {"over_share_percent", QT_TRANSLATE_NOOP("Label", "share of deviations above the plan")},
    {"deviation_kwh", QT_TRANSLATE_NOOP("Label", "deviations")},
    {"over_all_kwh", QT_TRANSLATE_NOOP("Label", "deviations above the plan")},
    {"under_all_kwh", QT_TRANSLATE_NOOP("Label", "deviations below the plan")},
    {"fact_kwh", QT_TRANSLATE_NOOP("Label", "metered volume")},
    {"month_fact_kwh", QT_TRANSLATE_NOOP("Label", "metered volume of the month")},
    {"month_planned_kwh", QT_TRANSLATE_NOOP("Label", "planned volume of the month")},
    {"month_over_kwh", QT_TRANSLATE_NOOP("Label", "volume above plan in the month")},
    {"month_under_kwh", QT_TRANSLATE_NOOP("Label", "volume below plan in the month")},
    {"planned_hour_kwh", QT_TRANSLATE_NOOP("Label", "planned volume of the hour")},
    {"weighted_kwh", QT_TRANSLATE_NOOP("Label", "weighted volume of a day it is planned by")},
    {"day_weight", QT_TRANSLATE_NOOP("Label", "weight of the day")},
    {"weight", QT_TRANSLATE_NOOP("Label", "weight")},
    {"plan_step", QT_TRANSLATE_NOOP("Label", "step of quantities")},
    {"hour_deviation", QT_TRANSLATE_NOOP("Label", "deviation of the hour")},
    {"deviation_cost", QT_TRANSLATE_NOOP("Label", "cost of the deviations")},
    {"month_cost", QT_TRANSLATE_NOOP("Label", "cost of the month")},
    {"line_cost", QT_TRANSLATE_NOOP("Label", "line of the bill")},
    {"cheaper_share", QT_TRANSLATE_NOOP("Label", "share of drawn years in which a plan pays")},
    {"cheaper_draws", QT_TRANSLATE_NOOP("Label", "drawn years in which a plan pays")},
    {"draws", QT_TRANSLATE_NOOP("Label", "drawn years")},
    {"best_hourly_total", QT_TRANSLATE_NOOP("Label", "cheapest year by the hour without a plan")},
    {"drawn_total", QT_TRANSLATE_NOOP("Label", "total of a drawn year")},
    {"change_percent", QT_TRANSLATE_NOOP("Label", "change, percent")},
    {"total_from", QT_TRANSLATE_NOOP("Label", "year in the category before the change of choice")},
    {"total_to", QT_TRANSLATE_NOOP("Label", "year in the category after the change of choice")},
    {"total_gap", QT_TRANSLATE_NOOP("Label", "dearer by")},
    {"gap_below", QT_TRANSLATE_NOOP("Label", "how much dearer the new choice is just below")},
    {"gap_above", QT_TRANSLATE_NOOP("Label", "how much dearer the new choice is just above")},
    {"gap_change", QT_TRANSLATE_NOOP("Label", "change of the gap between the two choices")},
    {"Own method: a plan from past days, none later than two days before",
     QT_TRANSLATE_NOOP("Label", "Own method: a plan from past days, none later than two days before")},
});

} // namespace

const std::span<const Word> forecastFindings{findings};
const std::span<const Word> forecastLabels{labels};

} // namespace meritdesk::words
