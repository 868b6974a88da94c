#include "formats/words/strategy_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"not-a-pair", QT_TRANSLATE_NOOP("Finding", "the list has {count} entries instead of two")},
    {"cap-not-above-cost",
     QT_TRANSLATE_NOOP("Finding", "the price cap {value} is not above the highest cost, {cost}")},
    {"demand-above-capacity",
     QT_TRANSLATE_NOOP("Finding", "the demand {value} is above the capacity of all firms, {capacity}")},
    {"demand-not-between",
     QT_TRANSLATE_NOOP("Finding",
                       "the demand {value} does not lie between the larger capacity, {minimum}, and "
                       "both together, {maximum}")},
    {"model-not-simulated",
     QT_TRANSLATE_NOOP("Finding", "the model {value} has a closed form only: its firms "
                                  "cannot play rounds")},
});

constexpr auto labels = std::to_array<Word>({
    {"strategy-notice",
     QT_TRANSLATE_NOOP("Label", "A teaching model: its assumptions are simple, and another "
                                "model may rank the two formats the other way")},
    {"equilibrium of the model, derived; not official",
     QT_TRANSLATE_NOOP("Label", "equilibrium of the model, derived; not official")},
    {"strategy-oligopoly", QT_TRANSLATE_NOOP("Label", "Equal firms with limited capacity")},
    {"strategy-duopoly", QT_TRANSLATE_NOOP("Label", "Two unequal firms with limited capacity")},
    {"strategy-non-atomic", QT_TRANSLATE_NOOP("Label", "Many small suppliers, uncertain demand")},
    {"strategy-supply-function", QT_TRANSLATE_NOOP("Label", "Supply functions, uncertain demand")},
    {"learner-fictitious-play",
     QT_TRANSLATE_NOOP("Label", "Fictitious play: best reply to all that was seen")},
    {"learner-regret-matching",
     QT_TRANSLATE_NOOP("Label", "Regret matching: prices in proportion to what they would have earned more")},
    {"learner-q-learning",
     QT_TRANSLATE_NOOP("Label", "Q-learning: knows only its own profits; carries no promise to find the "
                                "equilibrium")},
    {"strategy_uniform", QT_TRANSLATE_NOOP("Label", "average price under one price")},
    {"strategy_pay_as_bid", QT_TRANSLATE_NOOP("Label", "average price pay-as-bid")},
    {"strategy_residual", QT_TRANSLATE_NOOP("Label", "demand left when all others are full")},
    {"strategy_demand", QT_TRANSLATE_NOOP("Label", "demand of the market")},
    {"strategy_firms", QT_TRANSLATE_NOOP("Label", "number of firms")},
    {"strategy_capacity", QT_TRANSLATE_NOOP("Label", "capacity of the firm")},
    {"strategy_other_capacity", QT_TRANSLATE_NOOP("Label", "capacity of the other firm")},
    {"strategy_cost", QT_TRANSLATE_NOOP("Label", "cost per unit")},
    {"strategy_cap", QT_TRANSLATE_NOOP("Label", "price cap")},
    {"strategy_profit", QT_TRANSLATE_NOOP("Label", "profit of a firm")},
    {"strategy_lower_end", QT_TRANSLATE_NOOP("Label", "lowest bid")},
    {"strategy_own_end", QT_TRANSLATE_NOOP("Label", "lowest bid that is worth it to the firm")},
    {"strategy_mean_quantity", QT_TRANSLATE_NOOP("Label", "mean quantity sold")},
    {"strategy_cost_total", QT_TRANSLATE_NOOP("Label", "mean cost of a firm")},
    {"strategy_slope", QT_TRANSLATE_NOOP("Label", "rise of the marginal cost per unit")},
    {"strategy_payment", QT_TRANSLATE_NOOP("Label", "expected payment")},
    {"strategy_mean_demand", QT_TRANSLATE_NOOP("Label", "mean demand")},
    {"strategy_first_offer", QT_TRANSLATE_NOOP("Label", "first offer pay-as-bid")},
    {"strategy_margin_share",
     QT_TRANSLATE_NOOP("Label", "mean share of the margin up to the cap, over the demand served")},
});

} // namespace

const std::span<const Word> strategyFindings{findings};
const std::span<const Word> strategyLabels{labels};

} // namespace meritdesk::words
