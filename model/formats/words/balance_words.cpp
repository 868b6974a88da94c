#include "formats/words/balance_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    // Input.
    {"quantity-missing", QT_TRANSLATE_NOOP("Finding", "the quantity is missing")},
    {"not-a-multiple-of-step", QT_TRANSLATE_NOOP("Finding", "{value} is not a multiple of the step {step}")},
    {"series-length", QT_TRANSLATE_NOOP("Finding", "there are {count} values, not {steps}")},
    {"path-leaves-folder",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a path below the folder of the input")},
    {"decimal-is-separator", QT_TRANSLATE_NOOP("Finding", "the decimal mark is also the separator")},
    {"csv-not-an-instant",
     QT_TRANSLATE_NOOP("Finding", "file \"{file}\", line {line}: \"{value}\" is not a time with an offset")},
    {"csv-off-step",
     QT_TRANSLATE_NOOP("Finding", "file \"{file}\", line {line}: {value} does not stand on the step")},
    {"csv-not-a-decimal",
     QT_TRANSLATE_NOOP("Finding", "file \"{file}\", line {line}: \"{value}\" is not a decimal that fits")},
    {"csv-quotes", QT_TRANSLATE_NOOP("Finding", "file \"{file}\", {line}: the quotation marks do not close")},
    {"csv-width",
     QT_TRANSLATE_NOOP("Finding", "file \"{file}\", {line}: the row has not as many fields as the header")},
    {"csv-empty", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" has no header")},
    {"not-utf8", QT_TRANSLATE_NOOP("Finding", "the file \"{file}\" is not UTF-8")},
    {"not-an-instant",
     QT_TRANSLATE_NOOP("Finding", "{value} is neither a day nor a time of the form 2025-12-31T23:45+02:00")},
    {"off-step", QT_TRANSLATE_NOOP("Finding", "{value} does not stand on the step of {minutes} minutes")},
    {"years-out-of-range",
     QT_TRANSLATE_NOOP("Finding", "the periods reach beyond the years {first} to {last}")},
    {"end-or-count", QT_TRANSLATE_NOOP("Finding", "give either the end or the count")},
    {"zone-unknown", QT_TRANSLATE_NOOP("Finding", "the time zone {value} is not known here")},
    {"recipe-without-imbalance", QT_TRANSLATE_NOOP("Finding", "the imbalances are all zero")},
    {"satisfied-without-product", QT_TRANSLATE_NOOP("Finding", "give afrr or mfrr, or both")},
    {"mode-without-decimals", QT_TRANSLATE_NOOP("Finding", "the mode needs the key \"decimals\"")},
    {"imbalance-and-positions",
     QT_TRANSLATE_NOOP("Finding", "give either the imbalance or the positions it is made of")},
    {"no-imbalance",
     QT_TRANSLATE_NOOP("Finding", "there is neither an imbalance nor a schedule to take it from")},
    {"scheduled-alone",
     QT_TRANSLATE_NOOP("Finding", "beside the schedule there is nothing measured: metered, production or "
                                  "consumption")},
    {"repeated-party", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is used by an earlier balance party")},
    {"list-too-long", QT_TRANSLATE_NOOP("Finding", "the list has more than {maximum} entries")},
    {"regime-unknown", QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a regime")},
    {"switch-dates-fall", QT_TRANSLATE_NOOP("Finding", "{regime} must begin after the regime before it")},
    {"switch-dates-without-auto", QT_TRANSLATE_NOOP("Finding", "other first days need the regime \"auto\"")},
    {"adder-and-break-even",
     QT_TRANSLATE_NOOP("Finding", "an adder that is solved for the break-even cannot be given")},
    {"not-a-code",
     QT_TRANSLATE_NOOP("Finding", "\"{value}\" is not a code of small letters, digits and single hyphens")},
    {"fee-ends-before-it-begins", QT_TRANSLATE_NOOP("Finding", "the fee ends on {value}, before it begins")},
    {"fees-overlap", QT_TRANSLATE_NOOP("Finding", "two entries of the fee \"{code}\" overlap")},
    {"no-other-system", QT_TRANSLATE_NOOP("Finding", "no other system is given")},
    // What only the rule can know.
    {"price-missing-always", QT_TRANSLATE_NOOP("Finding", "missing, needed in every period of this rule")},
    {"price-missing-direction",
     QT_TRANSLATE_NOOP("Finding", "missing, needed in the direction of the period")},
    {"price-missing-no-activation",
     QT_TRANSLATE_NOOP("Finding", "missing, needed where nothing was activated")},
    {"price-missing-satisfied",
     QT_TRANSLATE_NOOP("Finding", "missing, needed where the satisfied demand is above zero")},
    {"price-missing-external",
     QT_TRANSLATE_NOOP("Finding", "missing, needed where the system traded with its open supplier")},
    {"price-missing-internal",
     QT_TRANSLATE_NOOP("Finding", "missing, needed where the systems traded with each other")},
    {"price-missing-activated", QT_TRANSLATE_NOOP("Finding", "missing, needed where energy was activated")},
    {"direction-missing", QT_TRANSLATE_NOOP("Finding", "the direction of the period is not known")},
    {"satisfied-nothing",
     QT_TRANSLATE_NOOP("Finding", "the satisfied demand in the direction of the period is zero")},
    {"published-price-alone",
     QT_TRANSLATE_NOOP("Finding", "missing: the sell price and the buy price are published together")},
    {"part-of-settlement-hour",
     QT_TRANSLATE_NOOP("Finding", "{regime} settles whole hours; the range cuts one in two")},
    {"price-changes-in-hour",
     QT_TRANSLATE_NOOP("Finding", "the value changes inside an hour that is settled as a whole")},
    {"adder-without-energy", QT_TRANSLATE_NOOP("Finding", "no energy can carry the adder of {month}")},
    // What to know of a settlement.
    {"activation-unpriced",
     QT_TRANSLATE_NOOP("Finding", "energy was activated and has no price: it is left out of the money")},
    {"coarser-than-regime",
     QT_TRANSLATE_NOOP("Finding", "the data are coarser than the settlement period of {regime}")},
    {"external-unpriced",
     QT_TRANSLATE_NOOP("Finding", "trade with the open supplier has no price: it is left out of the money")},
    {"fee-unconfirmed",
     QT_TRANSLATE_NOOP("Finding", "the built-in fees of 2026 and later are not confirmed for every month")},
    {"neutrality-missing",
     QT_TRANSLATE_NOOP("Finding", "the neutrality component of {month} is not given and taken as 0")},
    {"neutrality-recipe",
     QT_TRANSLATE_NOOP("Finding", "the neutrality component of {month} follows the Lithuanian recipe; the "
                                  "Estonian one is not public")},
    {"rebap-simplified",
     QT_TRANSLATE_NOOP("Finding", "the German price is simplified: modules 2 and 3 are left out")},
    {"sell-below-buy", QT_TRANSLATE_NOOP("Finding", "the sell price is below the buy price")},
    {"stand-in-model",
     QT_TRANSLATE_NOOP("Finding", "a model stands in for the price methodology of {regime}, which is not "
                                  "public")},
    {"window-exceeded",
     QT_TRANSLATE_NOOP("Finding", "the system's balance leaves the window of 30 MWh an hour")},
});

constexpr auto labels = std::to_array<Word>({
    {"regime-ee-dual", QT_TRANSLATE_NOOP("Label", "Estonia before 2015: two prices")},
    {"regime-ee-2015", QT_TRANSLATE_NOOP("Label", "Estonia 2015: two prices, joint open supply")},
    {"regime-ee-2018", QT_TRANSLATE_NOOP("Label", "Estonia 2018: one price")},
    {"regime-ee-2022", QT_TRANSLATE_NOOP("Label", "Estonia 2022: one price, avoided activation")},
    {"regime-ee-2024-15min", QT_TRANSLATE_NOOP("Label", "Estonia 2024: quarter hours")},
    {"regime-ee-2025", QT_TRANSLATE_NOOP("Label", "Estonia 2025: imbalance tariff")},
    {"regime-ee-2026", QT_TRANSLATE_NOOP("Label", "Estonia 2026: balancing capacity fee")},
    {"regime-ee-2026-weighted", QT_TRANSLATE_NOOP("Label", "Estonia mid-2026: weighted reference price")},
    {"regime-nordic-single", QT_TRANSLATE_NOOP("Label", "Nordic single price")},
    {"regime-german-rebap", QT_TRANSLATE_NOOP("Label", "German reBAP, simplified")},
    {"regime-dual-margin", QT_TRANSLATE_NOOP("Label", "Two prices around day-ahead")},
});

} // namespace

const std::span<const Word> balanceFindings{findings};
const std::span<const Word> balanceLabels{labels};

} // namespace meritdesk::words
