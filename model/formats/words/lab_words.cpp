#include "formats/words/lab_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"nobody-learns", QT_TRANSLATE_NOOP("Finding", "the book has no orders of those who should learn")},
    {"highest-not-above-lowest",
     QT_TRANSLATE_NOOP("Finding", "the highest price to try, {value}, is not above the lowest, {minimum}")},
    {"nothing-chosen", QT_TRANSLATE_NOOP("Finding", "nothing is chosen: there is nothing to try")},
    {"unknown-format", QT_TRANSLATE_NOOP("Finding", "{value} is no auction format of this market")},
    {"no-such-seller", QT_TRANSLATE_NOOP("Finding", "{value} has no sell orders in the book")},
    {"too-many-points",
     QT_TRANSLATE_NOOP("Finding", "a step of {value} gives more than {maximum} points: choose a larger one")},
    {"lab-not-settled",
     QT_TRANSLATE_NOOP("Finding",
                       "{format}, {learner}: did not settle. The bidders could still gain {loss} % of what "
                       "buyers pay, the price still moves by {drift} %. The last rounds came to {price} ± "
                       "{half} ({seeds} seeds), which is no equilibrium price")},
    {"lab-settled",
     QT_TRANSLATE_NOOP("Finding",
                       "{format}, {learner}: settled at {price} ± {half} ({seeds} seeds); nobody could gain "
                       "more than a little ({loss} % of what buyers pay) by other bids")},
    {"lab-settled-near-theory",
     QT_TRANSLATE_NOOP("Finding",
                       "{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), near the closed "
                       "form's {theory}; the bidders could still gain {loss} % of what buyers pay")},
    {"lab-settled-off-theory",
     QT_TRANSLATE_NOOP(
         "Finding", "{format}, {learner}: settled at {price} ± {half} ({seeds} seeds), away from the closed "
                    "form's {theory}: there may be other equilibria, or the grid is too coarse")},
    {"lab-cheaper",
     QT_TRANSLATE_NOOP("Finding",
                       "{learner}: {cheaper} was cheaper for buyers than {dearer} by {difference} ± {half} a "
                       "unit in these runs ({seeds} seeds)")},
    {"lab-cheaper-unsettled",
     QT_TRANSLATE_NOOP(
         "Finding", "{learner}: {cheaper} was cheaper than {dearer} by {difference} ± {half} a unit in the "
                    "last rounds ({seeds} seeds), but not all runs had settled: longer runs may turn it "
                    "round")},
    {"lab-no-difference",
     QT_TRANSLATE_NOOP("Finding",
                       "{learner}: these runs do not tell {cheaper} from {dearer}: the difference of "
                       "{difference} ± {half} a unit may be chance ({seeds} seeds)")},
    {"lab-too-few-seeds",
     QT_TRANSLATE_NOOP("Finding",
                       "{learner}: one seed says nothing of chance; {cheaper} and {dearer} differ by "
                       "{difference} a unit")},
});

constexpr auto labels = std::to_array<Word>({
    {"learner-best-response",
     QT_TRANSLATE_NOOP("Label", "Best response: best reply to the last round, by one bidder in two")},
    {"learner-guess-the-cut-off",
     QT_TRANSLATE_NOOP("Label", "Guess the cut-off: just inside the last accepted offer, never below cost")},
    {"tactic-shade", QT_TRANSLATE_NOOP("Label", "Shading: part of the way from the own price to the limit")},
    {"tactic-level", QT_TRANSLATE_NOOP("Label", "One price for all own orders")},
    {"tactic-mark-up", QT_TRANSLATE_NOOP("Label", "Mark-up: a share of the own price")},
    {"power_profit", QT_TRANSLATE_NOOP("Label", "profit of the seller")},
    {"power_received", QT_TRANSLATE_NOOP("Label", "received for what it sold")},
    {"power_own_cost", QT_TRANSLATE_NOOP("Label", "cost of what it sold")},
    {"lab_capacity", QT_TRANSLATE_NOOP("Label", "capacity of a firm")},
    {"lab_capacity_1", QT_TRANSLATE_NOOP("Label", "capacity of firm 1")},
    {"lab_capacity_2", QT_TRANSLATE_NOOP("Label", "capacity of firm 2")},
    {"lab_cost_1", QT_TRANSLATE_NOOP("Label", "cost of firm 1 per unit")},
    {"lab_cost_2", QT_TRANSLATE_NOOP("Label", "cost of firm 2 per unit")},
    {"lab_demand_scale", QT_TRANSLATE_NOOP("Label", "scale of the demand")},
    {"lab_demand_shape", QT_TRANSLATE_NOOP("Label", "shape of the demand")},
    {"lab_lowest", QT_TRANSLATE_NOOP("Label", "lowest price to try")},
    {"lab_highest", QT_TRANSLATE_NOOP("Label", "highest price to try")},
    {"lab_mark_up", QT_TRANSLATE_NOOP("Label", "largest mark-up, a share of the own price")},
    {"lab_places", QT_TRANSLATE_NOOP("Label", "prices to choose from")},
    {"lab_rounds", QT_TRANSLATE_NOOP("Label", "rounds of a run")},
    {"lab_seeds", QT_TRANSLATE_NOOP("Label", "seeds")},
    {"lab_step_size", QT_TRANSLATE_NOOP("Label", "step size of Q-learning, 0 to 1")},
    {"lab_exploration", QT_TRANSLATE_NOOP("Label", "share of rounds tried at random, 0 to 1")},
    {"lab_price", QT_TRANSLATE_NOOP("Label", "average price, all rounds")},
    {"lab_last_price", QT_TRANSLATE_NOOP("Label", "average price, last tenth")},
    {"lab_paid", QT_TRANSLATE_NOOP("Label", "paid by buyers a round")},
    {"lab_efficiency", QT_TRANSLATE_NOOP("Label", "efficiency")},
    {"lab_dispersion", QT_TRANSLATE_NOOP("Label", "dispersion of the offers")},
    {"lab_loss", QT_TRANSLATE_NOOP("Label", "exploitability, share of what buyers pay")},
    {"lab_run_value", QT_TRANSLATE_NOOP("Label", "value of the run")},
    {"lab_run_loss", QT_TRANSLATE_NOOP("Label", "exploitability of the run")},
    {"lab_run_drift", QT_TRANSLATE_NOOP("Label", "drift of the price of the run")},
    {"lab_worst_loss", QT_TRANSLATE_NOOP("Label", "largest exploitability of a run")},
    {"lab_worst_drift", QT_TRANSLATE_NOOP("Label", "largest drift of a run")},
    {"lab_run_paid", QT_TRANSLATE_NOOP("Label", "paid by buyers in these rounds")},
    {"lab_run_volume", QT_TRANSLATE_NOOP("Label", "traded in these rounds")},
    {"lab_run_rounds", QT_TRANSLATE_NOOP("Label", "rounds counted")},
    {"lab_run_price", QT_TRANSLATE_NOOP("Label", "average price of these rounds")},
    {"lab_run_lost", QT_TRANSLATE_NOOP("Label", "what bidders could gain a round by their best other bid")},
    {"simulated rounds of a model; not official",
     QT_TRANSLATE_NOOP("Label", "simulated rounds of a model; not official")},
    {"edit-lab", QT_TRANSLATE_NOOP("Label", "change in the strategy lab")},
});

} // namespace

const std::span<const Word> labFindings{findings};
const std::span<const Word> labLabels{labels};

} // namespace meritdesk::words
