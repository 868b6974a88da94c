#include "formats/words/what_if_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    // What could not be done, what to know.
    {"what-if-short",
     QT_TRANSLATE_NOOP("Finding", "there was less load than the change asks for: {kwh} kWh could not be "
                                  "taken; first on {day}, number of days: {days}")},
    {"what-if-no-days", QT_TRANSLATE_NOOP("Finding", "the change holds on no day of the billed months")},
    {"what-if-no-planned-hours",
     QT_TRANSLATE_NOOP("Finding", "the planned peak hours of {month} are not given: the month stays as it "
                                  "is")},
    {"what-if-nowhere-to-go",
     QT_TRANSLATE_NOOP("Finding", "all hours that could take the energy up are planned peak hours in "
                                  "{month}: the month stays as it is")},
    {"what-if-storage-not-empty",
     QT_TRANSLATE_NOOP("Finding", "{kwh} kWh are still in the storage at the end: they are paid for and not "
                                  "used")},
    {"what-if-above-max-power",
     QT_TRANSLATE_NOOP("Finding", "the load rises above the maximum power of {most} kW, up to {kw} kW; "
                                  "number of hours: {hours}")},
    // Errors of a what-if.
    {"what-if-kind-unknown", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a kind of change")},
    {"what-if-amount-unknown", QT_TRANSLATE_NOOP("Finding", "this kind of change has no number \"{value}\"")},
    {"what-if-amount-out-of-range",
     QT_TRANSLATE_NOOP("Finding", "{value} is not between {least} and {most}")},
    {"what-if-days-missing", QT_TRANSLATE_NOOP("Finding", "choose at least one weekday and one month")},
    {"what-if-hours-missing", QT_TRANSLATE_NOOP("Finding", "choose at least one hour")},
    {"what-if-hours-overlap", QT_TRANSLATE_NOOP("Finding", "no hour can give energy and take it up at once")},
    {"what-if-too-many-changes", QT_TRANSLATE_NOOP("Finding", "there may be {most} changes, not {count}")},
    {"what-if-step-too-fine",
     QT_TRANSLATE_NOOP("Finding", "changes are not computed in steps finer than 0.000001 kWh, such as "
                                  "{value}")},
    {"what-if-load-too-large",
     QT_TRANSLATE_NOOP("Finding", "the load of {month} is too large to be changed in so fine steps")},
    // Errors of a list of what-ifs.
    {"what-if-name-empty", QT_TRANSLATE_NOOP("Finding", "give the what-if a name")},
    {"what-if-name-taken",
     QT_TRANSLATE_NOOP("Finding", "another what-if of this consumer is called “{value}”")},
    {"what-if-too-many", QT_TRANSLATE_NOOP("Finding", "a consumer may have {most} what-ifs, not {count}")},
    {"what-if-unknown", QT_TRANSLATE_NOOP("Finding", "there is no what-if number {value}")},
    // Errors of a cheapest plan.
    {"what-if-category-missing", QT_TRANSLATE_NOOP("Finding", "choose the category to plan for")},
    {"what-if-nothing-to-plan", QT_TRANSLATE_NOOP("Finding", "give a storage or load that may move")},
    {"what-if-category-without-amounts",
     QT_TRANSLATE_NOOP("Finding", "category {category} cannot be billed in {month}")},
    {"linear-program-infeasible",
     QT_TRANSLATE_NOOP("Finding", "no plan keeps all limits at once (the linear program has no solution)")},
    {"linear-program-unbounded",
     QT_TRANSLATE_NOOP("Finding", "the cost could fall without limit (the linear program is unbounded)")},
    {"linear-program-stopped", QT_TRANSLATE_NOOP("Finding", "the linear program took too long")},
});

constexpr auto labels = std::to_array<Word>({
    // Kinds of change.
    {"what-if-shed", QT_TRANSLATE_NOOP("Label", "Switch load off")},
    {"what-if-shed-summary",
     QT_TRANSLATE_NOOP("Label", "So much power less in the hours chosen; the energy is not made up for.")},
    {"what-if-add", QT_TRANSLATE_NOOP("Label", "Add load")},
    {"what-if-add-summary", QT_TRANSLATE_NOOP("Label", "So much power more in the hours chosen.")},
    {"what-if-cap", QT_TRANSLATE_NOOP("Label", "Limit the load")},
    {"what-if-cap-summary",
     QT_TRANSLATE_NOOP("Label", "No more than the limit in the hours chosen; what is above it is not used.")},
    {"what-if-shift", QT_TRANSLATE_NOOP("Label", "Shift energy")},
    {"what-if-shift-summary",
     QT_TRANSLATE_NOOP("Label", "So much energy a day moves from hours to other hours of the same day; none "
                                "is lost.")},
    {"what-if-avoid-peak", QT_TRANSLATE_NOOP("Label", "Stay out of the planned peak hours")},
    {"what-if-avoid-peak-summary",
     QT_TRANSLATE_NOOP("Label", "On working days, no more than the limit in the planned peak hours; the rest "
                                "moves to the other hours of the day.")},
    {"what-if-storage", QT_TRANSLATE_NOOP("Label", "Storage with a timetable")},
    {"what-if-storage-summary",
     QT_TRANSLATE_NOOP("Label", "A storage that charges in some hours and gives back in others, each day "
                                "the same.")},
    // Numbers of a change.
    {"power_kw", QT_TRANSLATE_NOOP("Label", "power")},
    {"limit_kw", QT_TRANSLATE_NOOP("Label", "limit")},
    {"energy_kwh", QT_TRANSLATE_NOOP("Label", "energy a day")},
    {"kept_percent", QT_TRANSLATE_NOOP("Label", "share of the energy that is made up for")},
    {"capacity_kwh", QT_TRANSLATE_NOOP("Label", "capacity of the storage")},
    {"efficiency_percent", QT_TRANSLATE_NOOP("Label", "efficiency, there and back")},
    {"cycles_a_day", QT_TRANSLATE_NOOP("Label", "full cycles a day")},
    //: Undo steps of what-ifs: shown after "Undo"
    {"add-what-if", QT_TRANSLATE_NOOP("Label", "another what-if")},
    {"rename-what-if", QT_TRANSLATE_NOOP("Label", "name of a what-if")},
    {"remove-what-if", QT_TRANSLATE_NOOP("Label", "removal of a what-if")},
    {"duplicate-what-if", QT_TRANSLATE_NOOP("Label", "copy of a what-if")},
    {"move-what-if", QT_TRANSLATE_NOOP("Label", "order of the what-ifs")},
    {"change-what-if", QT_TRANSLATE_NOOP("Label", "change of a what-if")},
    {"replace-what-ifs", QT_TRANSLATE_NOOP("Label", "other what-ifs")},
    //: Names of what-ifs that are added with one click
    {"what-if-template-shed", QT_TRANSLATE_NOOP("Label", "Shed 100 kW in the peak hours")},
    {"what-if-template-shift", QT_TRANSLATE_NOOP("Label", "Shift two peak hours to the night")},
    {"what-if-template-storage", QT_TRANSLATE_NOOP("Label", "Storage 200 kW, 800 kWh, 88 %")},
    {"what-if-template-avoid-peak", QT_TRANSLATE_NOOP("Label", "Stay out of the peak hours")},
    {"what-if-template-cheapest", QT_TRANSLATE_NOOP("Label", "Cheapest plan for a storage")},
    {"what-if-template-add", QT_TRANSLATE_NOOP("Label", "New load at night")},
    // Names in the formulas of derivations.
    {"month_quantity", QT_TRANSLATE_NOOP("Label", "the month's")},
    {"months", QT_TRANSLATE_NOOP("Label", "number of months")},
    {"line_saving", QT_TRANSLATE_NOOP("Label", "saving in the line")},
    {"year_line_saving", QT_TRANSLATE_NOOP("Label", "saving of the year in the line")},
    {"line_before", QT_TRANSLATE_NOOP("Label", "line before the change")},
    {"line_after", QT_TRANSLATE_NOOP("Label", "line after the change")},
    {"month_saving", QT_TRANSLATE_NOOP("Label", "saving of the month")},
    {"total_before", QT_TRANSLATE_NOOP("Label", "total before the change")},
    {"total_after", QT_TRANSLATE_NOOP("Label", "total after the change")},
    {"year_saving", QT_TRANSLATE_NOOP("Label", "saving of the year")},
    {"best_saving", QT_TRANSLATE_NOOP("Label", "saving in the best category")},
    {"best_before", QT_TRANSLATE_NOOP("Label", "cheapest year before the change")},
    {"best_after", QT_TRANSLATE_NOOP("Label", "cheapest year after the change")},
    {"peak_hour_mw_value", QT_TRANSLATE_NOOP("Label", "value of one MW less in the hour")},
    {"peak_days", QT_TRANSLATE_NOOP("Label", "days with a published peak hour")},
    {"working_days", QT_TRANSLATE_NOOP("Label", "working days")},
    {"network_room_kw",
     QT_TRANSLATE_NOOP("Label", "fall after which another hour of the day is the largest")},
});

} // namespace

const std::span<const Word> whatIfFindings{findings};
const std::span<const Word> whatIfLabels{labels};

} // namespace meritdesk::words
