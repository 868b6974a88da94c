#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

/// The notes of the lessons in resources/lessons. A number is a {fact} that the clearing fills in: no text
/// says one by itself.
constexpr auto labels = std::to_array<Word>({
    {"lesson.grade.law", QT_TRANSLATE_NOOP("Label", "law")},
    {"lesson.grade.published", QT_TRANSLATE_NOOP("Label", "published figures")},
    {"lesson.grade.constructed", QT_TRANSLATE_NOOP("Label", "constructed for teaching")},
    {"lesson.step.open",
     QT_TRANSLATE_NOOP("Label", "Open the lesson: Welcome page, Lessons. The book is cleared at once.")},
    {"lesson.step.next", QT_TRANSLATE_NOOP("Label", "Press “Next” in this note: the next book opens.")},
    {"lesson.step.replay", QT_TRANSLATE_NOOP("Label", "Replay the clearing with Ctrl+Shift+R; the space bar "
                                                      "plays and stops, the arrow keys go a step.")},
    {"lesson.step.why", QT_TRANSLATE_NOOP("Label", "Click an order and read in “Details” why it got what it "
                                                   "got.")},

    {"lesson.uniform-or-pay-as-bid.title", QT_TRANSLATE_NOOP("Label", "One price or pay as bid?")},
    {"lesson.uniform-or-pay-as-bid.goal",
     QT_TRANSLATE_NOOP("Label", "Pay as bid is cheap only as long as everybody declares the cost.")},
    {"lesson.uniform-or-pay-as-bid.step.switch",
     QT_TRANSLATE_NOOP("Label", "Compare what the buyers pay under “Single buyer” and under “Pay as bid”.")},
    {"lesson.uniform-or-pay-as-bid.step.drag",
     QT_TRANSLATE_NOOP("Label", "Drag the step of H upwards: when does H earn more under “Pay as bid”, and "
                                "when is it out?")},
    {"lesson.uniform-or-pay-as-bid.honest", QT_TRANSLATE_NOOP("Label", "Everybody declares the cost")},
    {"lesson.uniform-or-pay-as-bid.guessing",
     QT_TRANSLATE_NOOP("Label", "Everybody guesses the marginal price")},
    {"lesson.uniform-or-pay-as-bid.missed", QT_TRANSLATE_NOOP("Label", "H guesses too high")},
    {"lesson.uniform-or-pay-as-bid.see.one-price",
     QT_TRANSLATE_NOOP("Label", "One price for all, {price} yuan/MWh: the buyer pays {bill_one} yuan.")},
    {"lesson.uniform-or-pay-as-bid.see.saving",
     QT_TRANSLATE_NOOP("Label",
                       "Pay as bid: the same plants run for {bill_bid} yuan. It looks like {saving} saved.")},
    {"lesson.uniform-or-pay-as-bid.see.gone",
     QT_TRANSLATE_NOOP("Label", "Who is sure to run declares {guess}, just below the margin: {bill_guess} "
                                "yuan as bid, {bill_guess_one} at one price. The saving is gone.")},
    {"lesson.uniform-or-pay-as-bid.see.inefficient",
     QT_TRANSLATE_NOOP("Label", "H asks {missed_offer} and sells {missed_awarded} of {missed_declared} MWh, "
                                "though its power costs nothing; G makes {gas_awarded} MWh at {gas_cost} in "
                                "its place. Production costs {made_missed} yuan instead of {made_honest}.")},
    {"lesson.uniform-or-pay-as-bid.question",
     QT_TRANSLATE_NOOP("Label", "Why does nobody declare the cost under pay as bid?")},
    {"lesson.uniform-or-pay-as-bid.answer",
     QT_TRANSLATE_NOOP("Label",
                       "Because the declaration is the price one gets: whoever declares the cost earns "
                       "nothing. At one price the declaration only decides whether one runs, and for a "
                       "small plant the cost is the best thing to declare.")},

    {"lesson.three-prices.title", QT_TRANSLATE_NOOP("Label", "Three prices from one book")},
    {"lesson.three-prices.goal",
     QT_TRANSLATE_NOOP("Label", "The clearing price is a choice of the rule: one book of orders has three.")},
    {"lesson.three-prices.step.switch",
     QT_TRANSLATE_NOOP("Label",
                       "Show one rule after the other: “Uniform price”, “Guangdong 2017”, “Anhui 2017”.")},
    {"lesson.three-prices.step.margin",
     QT_TRANSLATE_NOOP("Label", "Zoom to the margin with Ctrl+G: the last pair and where the curves cross.")},
    {"lesson.three-prices.step.remove",
     QT_TRANSLATE_NOOP("Label", "Remove B7, the lowest bid, with Delete, or press “Next”.")},
    {"lesson.three-prices.book", QT_TRANSLATE_NOOP("Label", "The book as declared")},
    {"lesson.three-prices.without-b7", QT_TRANSLATE_NOOP("Label", "Without B7")},
    {"lesson.three-prices.see.crossing",
     QT_TRANSLATE_NOOP("Label", "Crossing point: {crossing} yuan/MWh, the bid of B6, which is served in part "
                                "({served} of {declared} MWh).")},
    {"lesson.three-prices.see.mean",
     QT_TRANSLATE_NOOP("Label",
                       "Guangdong, mean of the last pair ({last_bid} and {last_offer}): {mean} yuan/MWh.")},
    {"lesson.three-prices.see.anhui",
     QT_TRANSLATE_NOOP("Label", "Anhui, among the declared prices that trade most the highest offer "
                                "({inner_offer}) and the lowest bid ({inner_bid}): {anhui} yuan/MWh.")},
    {"lesson.three-prices.see.money",
     QT_TRANSLATE_NOOP("Label", "The volume is always {volume} MWh; between the first and the last price lie "
                                "{apart} yuan for the sellers ({money_crossing} against {money_anhui}).")},
    {"lesson.three-prices.see.served",
     QT_TRANSLATE_NOOP("Label", "Anhui serves who is nearest to the price: B7 gets {seven_anhui} MWh, "
                                "{seven_crossing} at the crossing point, and B1, the highest bid, is cut to "
                                "{one_anhui} of {one_declared}.")},
    {"lesson.three-prices.see.moved",
     QT_TRANSLATE_NOOP("Label", "Without the lowest bid Anhui’s price moves to {anhui_without} yuan/MWh; the "
                                "crossing point stays at {crossing_without}.")},
    {"lesson.three-prices.question",
     QT_TRANSLATE_NOOP("Label", "Which of the three prices is the right one?")},
    {"lesson.three-prices.answer",
     QT_TRANSLATE_NOOP("Label",
                       "Each of them: all lie between the offer and the bid of the last pair, so nobody "
                       "trades at a loss. They differ in who keeps the gain, and the rule must say so "
                       "before anybody declares.")},

    {"lesson.affair-of-03674.title", QT_TRANSLATE_NOOP("Label", "The 0.3674 affair")},
    {"lesson.affair-of-03674.goal",
     QT_TRANSLATE_NOOP("Label", "What a rule does when everybody declares one price, and what that proves.")},
    {"lesson.affair-of-03674.step.switch",
     QT_TRANSLATE_NOOP("Label",
                       "Show “Anhui 2017”, then “Guangdong 2017”: watch the column of what is awarded.")},
    {"lesson.affair-of-03674.step.ties",
     QT_TRANSLATE_NOOP("Label", "Choose another order among equals in “Ties” and compare again.")},
    {"lesson.affair-of-03674.apart", QT_TRANSLATE_NOOP("Label", "Everybody declares the same price")},
    {"lesson.affair-of-03674.merged", QT_TRANSLATE_NOOP("Label", "S4 and S5 declare as one")},
    {"lesson.affair-of-03674.see.price",
     QT_TRANSLATE_NOOP("Label", "{price} yuan/MWh under Anhui, {price_shares} under Guangdong, {volume} MWh: "
                                "the rule decides only who is served.")},
    {"lesson.affair-of-03674.see.larger",
     QT_TRANSLATE_NOOP("Label", "Anhui serves larger quantities first: S1 {first}, S2 {second}, S4 {fourth}, "
                                "S5 {fifth} MWh.")},
    {"lesson.affair-of-03674.see.shares",
     QT_TRANSLATE_NOOP("Label", "Guangdong shares pro rata: S1 {first_shared}, S4 {fourth_shared}, S5 "
                                "{fifth_shared} MWh.")},
    {"lesson.affair-of-03674.see.merged",
     QT_TRANSLATE_NOOP("Label",
                       "Under Anhui the two together now get {together} MWh and S2 falls to "
                       "{second_merged}; under Guangdong they get {together_shared}, as much as apart.")},
    {"lesson.affair-of-03674.question",
     QT_TRANSLATE_NOOP("Label", "Do equal declarations prove an agreement?")},
    {"lesson.affair-of-03674.answer",
     QT_TRANSLATE_NOOP("Label",
                       "No. Chance does not explain them, but a number that everybody knows does as well as "
                       "an agreement: a cap, the last price. And a rule that rewards who names the price "
                       "exactly invites it. A screen may say “coordination or focal price”, not more.")},

    {"lesson.spread-return.title", QT_TRANSLATE_NOOP("Label", "Spread return, and whom it punishes")},
    {"lesson.spread-return.goal",
     QT_TRANSLATE_NOOP("Label", "A return in proportion to the declared spread hurts who declares boldly.")},
    {"lesson.spread-return.step.compare",
     QT_TRANSLATE_NOOP("Label", "Click the money of A and E, of 5 and 1 under each rule in “Participants”: "
                                "“Details” shows the price that each has.")},
    {"lesson.spread-return.step.beta",
     QT_TRANSLATE_NOOP("Label", "Set the sellers’ share of the return yourself in “Conditions…”.")},
    {"lesson.spread-return.half", QT_TRANSLATE_NOOP("Label", "Half of the surplus to each side")},
    {"lesson.spread-return.sellers", QT_TRANSLATE_NOOP("Label", "All of it to the sellers")},
    {"lesson.spread-return.buyers", QT_TRANSLATE_NOOP("Label", "All of it to the buyers")},
    {"lesson.spread-return.see.sellers",
     QT_TRANSLATE_NOOP("Label", "Seller A, first in the queue with {a_declared}, settles at {a_half}; E, the "
                                "last with {e_declared}, at {e_half} yuan/MWh.")},
    {"lesson.spread-return.see.buyers",
     QT_TRANSLATE_NOOP("Label", "Buyer 5, first with {five_declared}, gets a discount of {five_half}; buyer "
                                "1, the last with {one_declared}, one of {one_half}.")},
    {"lesson.spread-return.see.uniform",
     QT_TRANSLATE_NOOP("Label", "Under Guangdong 2017 the same book gives everybody {uniform}.")},
    {"lesson.spread-return.see.all-to-sellers",
     QT_TRANSLATE_NOOP("Label", "Every seller’s spread is multiplied by {sell_factor}: A settles at "
                                "{a_sellers}; the buyers stay as declared, buyer 1 at {one_sellers}.")},
    {"lesson.spread-return.see.all-to-buyers",
     QT_TRANSLATE_NOOP("Label",
                       "Every buyer’s spread is multiplied by {buy_factor}: buyer 1 gets {one_buyers}, buyer "
                       "5 only {five_buyers}; A stays at {a_buyers}.")},
    {"lesson.spread-return.question", QT_TRANSLATE_NOOP("Label", "What will buyer 5 declare next month?")},
    {"lesson.spread-return.answer",
     QT_TRANSLATE_NOOP("Label",
                       "A larger discount: being first in the queue is worth nothing when the return is a "
                       "multiple of almost nothing. All move towards the margin that they expect, and the "
                       "declarations say nothing about cost any more.")},

    {"lesson.net-back.title", QT_TRANSLATE_NOOP("Label", "Henan’s net-back: the highest bid is not first")},
    {"lesson.net-back.goal",
     QT_TRANSLATE_NOOP("Label", "Users are ranked by what reaches the generator, not by what they pay.")},
    {"lesson.net-back.step.rank",
     QT_TRANSLATE_NOOP("Label",
                       "Write down the bids less grid tariff and levies and rank the users by hand.")},
    {"lesson.net-back.low", QT_TRANSLATE_NOOP("Label", "U1 is connected at low voltage")},
    {"lesson.net-back.high", QT_TRANSLATE_NOOP("Label", "U1 moves to a higher voltage")},
    {"lesson.net-back.see.last",
     QT_TRANSLATE_NOOP("Label",
                       "U1 bids {one_bid}; {one_grid} go to the grid, {one_levy} to the funds, {one_net} "
                       "yuan/MWh are left. U2 bids {two_bid} and leaves {two_net}: U1 is the last and "
                       "gets {one_awarded} of {one_declared} MWh.")},
    {"lesson.net-back.see.pair",
     QT_TRANSLATE_NOOP("Label", "Each pair halves what is left: U2 pays {two_pays}, and of it {two_grid} and "
                                "{two_levy} go through to grid and funds in full.")},
    {"lesson.net-back.see.dearer",
     QT_TRANSLATE_NOOP("Label", "G1 offers {first_offer} and gets {first_gets} on average; the dearer G2 "
                                "offers {second_offer} and gets {second_gets}.")},
    {"lesson.net-back.see.first",
     QT_TRANSLATE_NOOP("Label",
                       "With a grid tariff of {one_grid_high} the same bid leaves {one_net_high}: U1 "
                       "is first, gets {one_awarded_high} MWh and pays {one_pays_high} instead of "
                       "{one_pays_low}; U3 is cut to {three_awarded_high}.")},
    {"lesson.net-back.question",
     QT_TRANSLATE_NOOP("Label", "Why does the dearer generator get the higher price?")},
    {"lesson.net-back.answer",
     QT_TRANSLATE_NOOP("Label",
                       "A pair’s price is the mean of its own two values: a higher offer lifts it as long as "
                       "it still trades. There is no one price, and it pays to declare more than the "
                       "cost.")},
});

} // namespace

const std::span<const Word> lessonLabels{labels};

} // namespace meritdesk::words
