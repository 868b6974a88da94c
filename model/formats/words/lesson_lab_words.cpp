#include "formats/words/lesson_lab_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

/// The note of the lesson on bidders that learn; see lesson_words.cpp.
constexpr auto labels = std::to_array<Word>({
    {"lesson.learning-bidders.title", QT_TRANSLATE_NOOP("Label", "What bidders learn, and what they do not")},
    {"lesson.learning-bidders.goal",
     QT_TRANSLATE_NOOP("Label",
                       "Tell apart what belongs to an auction format and what to the way of learning.")},
    {"lesson.learning-bidders.step.open",
     QT_TRANSLATE_NOOP(
         "Label",
         "Open the lesson: Welcome page, Lessons. Its experiment stands on the page “Strategy lab”.")},
    {"lesson.learning-bidders.step.run",
     QT_TRANSLATE_NOOP("Label", "Press F9: the firms play {rounds} rounds, {seeds} times with other dice.")},
    {"lesson.learning-bidders.step.click",
     QT_TRANSLATE_NOOP("Label", "Click a price: “Details” shows the band of chance and the closed form.")},
    {"lesson.learning-bidders.step.next",
     QT_TRANSLATE_NOOP("Label", "Press “Next” in this note: the next experiment is set up; run it.")},
    {"lesson.learning-bidders.one-price", QT_TRANSLATE_NOOP("Label", "One price for all")},
    {"lesson.learning-bidders.both", QT_TRANSLATE_NOOP("Label", "The same firms, paid as bid")},
    {"lesson.learning-bidders.own-profit",
     QT_TRANSLATE_NOOP("Label", "Firms that see nothing but their own profit")},
    {"lesson.learning-bidders.longer", QT_TRANSLATE_NOOP("Label", "The same for ten times as long")},
    {"lesson.learning-bidders.see.cap",
     QT_TRANSLATE_NOOP(
         "Label",
         "Two firms of {capacity} MW without costs, a demand of {demand}: it takes both. Theory says that "
         "one of them asks the cap, {theory}. Learning firms come to {fictitious} (fictitious play) and "
         "{regret} (regret matching) over all rounds.")},
    {"lesson.learning-bidders.see.rest",
     QT_TRANSLATE_NOOP(
         "Label",
         "Nobody could do better by more than a trifle: {loss_fictitious} and {loss_regret} % of what "
         "buyers pay.")},
    {"lesson.learning-bidders.see.mean",
     QT_TRANSLATE_NOOP(
         "Label",
         "Paid as bid there is no best bid, only a best mixture: {theory_bid} on average in theory. The "
         "firms come to {fictitious_bid} and {regret_bid}; with regret matching buyers pay {paid_bid} a "
         "round instead of {paid}.")},
    {"lesson.learning-bidders.see.restless",
     QT_TRANSLATE_NOOP(
         "Label",
         "They undercut each other and jump back up again: from a tenth of the rounds to the next the "
         "price moves by {drift_bid} %. What they could still gain is small all the same, "
         "{loss_fictitious_bid} and {loss_regret_bid} % of the payment.")},
    {"lesson.learning-bidders.see.drawn",
     QT_TRANSLATE_NOOP(
         "Label", "Let each draw by lot from all the bids it made, and the price is {drawn_fictitious} and "
                  "{drawn_regret}: the average of the cycles comes near theory, the cycles do not.")},
    {"lesson.learning-bidders.see.stuck",
     QT_TRANSLATE_NOOP(
         "Label",
         "Q-learning comes to {own} ± {own_band} under one price, far below {theory}, and to {own_bid} ± "
         "{own_bid_band} paid as bid. Every throw of the dice ends elsewhere.")},
    {"lesson.learning-bidders.see.unsettled",
     QT_TRANSLATE_NOOP(
         "Label",
         "That is not cheap power, it is unfinished learning: better bids would bring the firms "
         "{loss_own} and {loss_own_bid} % of the payment. The verdict says that they did not settle.")},
    {"lesson.learning-bidders.see.closer",
     QT_TRANSLATE_NOOP(
         "Label",
         "After {rounds_long} rounds the averages are {longer} and {longer_bid}, and {loss_longer} and "
         "{loss_longer_bid} % could still be gained: nearer, and still not there. Q-learning promises no "
         "equilibrium.")},
    {"lesson.learning-bidders.question",
     QT_TRANSLATE_NOOP("Label", "Does the experiment prove that pay as bid is cheaper?")},
    {"lesson.learning-bidders.answer",
     QT_TRANSLATE_NOOP(
         "Label",
         "For this market it is, {theory_bid} against {theory}, by theory and by every learner that comes "
         "near it. Not for every market: with uncertain demand, unequal information or bidders who meet "
         "again and again another model may rank them the other way. And a price from runs that did not "
         "settle says more about the learner than about the auction.")},
});

} // namespace

const std::span<const Word> lessonLabLabels{labels};

} // namespace meritdesk::words
