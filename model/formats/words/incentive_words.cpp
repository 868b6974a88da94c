#include "formats/words/incentive_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"incentive-without-day-ahead",
     QT_TRANSLATE_NOOP("Finding", "no period has a day-ahead price to compare the balance price with")},
    {"incentive-price-beyond",
     QT_TRANSLATE_NOOP("Finding", "the settled price is larger than any energy price can be")},
});

// Numbers of the lesson of the dearest energy: a price pair between one price and two.
constexpr auto labels = std::to_array<Word>({
    {"one_price", QT_TRANSLATE_NOOP("Label", "the one price")},
    {"mixed_sell", QT_TRANSLATE_NOOP("Label", "price of energy sold to the party")},
    {"mixed_buy", QT_TRANSLATE_NOOP("Label", "price of energy bought from the party")},
    {"settled_sell", QT_TRANSLATE_NOOP("Label", "settled price, sold")},
    {"settled_buy", QT_TRANSLATE_NOOP("Label", "settled price, bought")},
    {"mix", QT_TRANSLATE_NOOP("Label", "share of the spread")},
    {"own_deviation", QT_TRANSLATE_NOOP("Label", "own deviation")},
    {"biased_deviation", QT_TRANSLATE_NOOP("Label", "deviation with the bias")},
    {"bias", QT_TRANSLATE_NOOP("Label", "deliberate bias")},
    {"hit_rate", QT_TRANSLATE_NOOP("Label", "share of directions foreseen")},
    {"if_right", QT_TRANSLATE_NOOP("Label", "cost where the direction was foreseen")},
    {"if_wrong", QT_TRANSLATE_NOOP("Label", "cost where it was not")},
    {"bias_cost", QT_TRANSLATE_NOOP("Label", "cost above day-ahead")},
    {"bias_cost_day", QT_TRANSLATE_NOOP("Label", "cost of a day above day-ahead")},
    {"bias_cost_period", QT_TRANSLATE_NOOP("Label", "cost of a period above day-ahead")},
    {"cost_honest", QT_TRANSLATE_NOOP("Label", "cost above day-ahead without a bias")},
    {"cost_biased", QT_TRANSLATE_NOOP("Label", "cost above day-ahead with the bias")},
    {"bias_gain", QT_TRANSLATE_NOOP("Label", "what the best bias gains")},
    {"slope_below", QT_TRANSLATE_NOOP("Label", "cost of the last MWh of bias")},
    {"slope_above", QT_TRANSLATE_NOOP("Label", "cost of a further MWh of bias")},
    {"speculation_end", QT_TRANSLATE_NOOP("Label", "share of the spread at which speculation ends")},
    {"bias_gained", QT_TRANSLATE_NOOP("Label", "what a MWh of bias gains at one price")},
    {"bias_gained_day", QT_TRANSLATE_NOOP("Label", "what it gains in a day")},
    {"bias_gained_period", QT_TRANSLATE_NOOP("Label", "what it gains in a period")},
    {"bias_taken", QT_TRANSLATE_NOOP("Label", "what the whole spread takes of a MWh of bias")},
    {"bias_taken_day", QT_TRANSLATE_NOOP("Label", "what it takes in a day")},
    {"bias_taken_period", QT_TRANSLATE_NOOP("Label", "what it takes in a period")},
    {"helping_cost", QT_TRANSLATE_NOOP("Label", "cost above day-ahead where the system was helped")},
    {"helping_cost_day", QT_TRANSLATE_NOOP("Label", "cost of a day above day-ahead")},
    {"helping_cost_period", QT_TRANSLATE_NOOP("Label", "cost of a period above day-ahead")},
    {"harming_cost", QT_TRANSLATE_NOOP("Label", "cost above day-ahead where the system was burdened")},
    {"harming_cost_day", QT_TRANSLATE_NOOP("Label", "cost of a day above day-ahead")},
    {"harming_cost_period", QT_TRANSLATE_NOOP("Label", "cost of a period above day-ahead")},
    {"operator_spread", QT_TRANSLATE_NOOP("Label", "what the spread leaves to the operator")},
    {"whole_spread", QT_TRANSLATE_NOOP("Label", "the spread at two full prices")},
    {"party_spread", QT_TRANSLATE_NOOP("Label", "the spread of a party")},
    {"deficit_spread", QT_TRANSLATE_NOOP("Label", "of its deficits")},
    {"surplus_spread", QT_TRANSLATE_NOOP("Label", "of its surpluses")},
    {"give_back", QT_TRANSLATE_NOOP("Label", "to give back for a MWh of imbalance")},
    {"imbalance_energy", QT_TRANSLATE_NOOP("Label", "imbalances of all parties, without their signs")},
    {"foreseen", QT_TRANSLATE_NOOP("Label", "directions as in the period before")},
    {"foreseeable", QT_TRANSLATE_NOOP("Label", "periods that follow one with a direction")},
    {"negative_surplus", QT_TRANSLATE_NOOP("Label", "money for surplus at negative prices")},
    {"negative_deficit", QT_TRANSLATE_NOOP("Label", "money for deficit at negative prices")},
    {"hours_difference", QT_TRANSLATE_NOOP("Label", "what settling by parts of the hour costs more")},
    {"hour_difference", QT_TRANSLATE_NOOP("Label", "what it costs more in an hour")},
    {"settled_by_part", QT_TRANSLATE_NOOP("Label", "money to the party, settled by parts of the hour")},
    {"settled_by_hour", QT_TRANSLATE_NOOP("Label", "money to the party, settled by the hour")},
    {"net_deviation", QT_TRANSLATE_NOOP("Label", "net deviation of the hour")},
    {"hour_mean_price", QT_TRANSLATE_NOOP("Label", "mean price of the hour")},
});

} // namespace

const std::span<const Word> incentiveFindings{findings};
const std::span<const Word> incentiveLabels{labels};

} // namespace meritdesk::words
