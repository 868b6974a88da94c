#include "formats/words/class_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"class-unknown-rule", QT_TRANSLATE_NOOP("Finding", "there is no clearing rule “{value}”")},
    {"class-no-sheets",
     QT_TRANSLATE_NOOP("Finding",
                       "nobody has handed in a sheet for round {round} yet: there is nothing to clear")},
    {"class-value-too-large",
     QT_TRANSLATE_NOOP("Finding", "{value} is too large for a class: stay below a thousand million")},
    {"class-quantity-not-positive",
     QT_TRANSLATE_NOOP("Finding", "a quantity must be above zero, not {value}")},
    {"class-too-many-rows",
     QT_TRANSLATE_NOOP("Finding", "{count} lines are too many: a sheet takes up to {most}")},
    {"class-price-off-step",
     QT_TRANSLATE_NOOP("Finding", "the price {value} is not a multiple of the price step {step}")},
    {"class-quantity-off-step",
     QT_TRANSLATE_NOOP("Finding", "the quantity {value} is not a multiple of the quantity step {step}")},
    {"class-over-capacity", QT_TRANSLATE_NOOP("Finding", "{seat} declares {value} but has only {capacity}")},
    {"class-step-not-positive",
     QT_TRANSLATE_NOOP("Finding", "the steps of price and quantity must be above zero")},
    {"class-too-many-rounds", QT_TRANSLATE_NOOP("Finding", "a class plays 1 to {most} rounds")},
    {"class-too-many-seats", QT_TRANSLATE_NOOP("Finding", "a class has up to {most} seats")},
    {"class-seat-id-taken", QT_TRANSLATE_NOOP("Finding", "two seats have the id “{value}”")},
    {"class-seat-name-taken", QT_TRANSLATE_NOOP("Finding", "another seat is called {value} already")},
    {"class-seat-without-name", QT_TRANSLATE_NOOP("Finding", "the seat {value} needs a name")},
    {"class-seat-name-too-long", QT_TRANSLATE_NOOP("Finding", "the name of a seat takes up to {most} bytes")},
    {"class-unknown-bidder", QT_TRANSLATE_NOOP("Finding", "there is no computer bidder “{value}”")},
    {"class-no-such-seat", QT_TRANSLATE_NOOP("Finding", "the class has no seat “{value}”")},
    {"class-empty-sheet", QT_TRANSLATE_NOOP("Finding", "the sheet of {seat} has no line")},
    {"class-seller-cannot-buy",
     QT_TRANSLATE_NOOP("Finding", "{seat} sells in this class and cannot bid to buy")},
    {"class-buyer-cannot-sell",
     QT_TRANSLATE_NOOP("Finding", "{seat} buys in this class and cannot offer to sell")},
    {"class-round-not-open",
     QT_TRANSLATE_NOOP("Finding", "round {round} is not open: it takes no sheets any more")},
    {"class-round-not-closed",
     QT_TRANSLATE_NOOP("Finding", "round {round} must be closed before it can be revealed")},
    {"class-round-not-revealed",
     QT_TRANSLATE_NOOP("Finding", "round {round} must be revealed before the next one opens")},
    {"class-no-sheet", QT_TRANSLATE_NOOP("Finding", "the seat {value} has not handed in a sheet")},
    {"class-without-seats", QT_TRANSLATE_NOOP("Finding", "the class has no seats yet")},
    {"class-has-begun",
     QT_TRANSLATE_NOOP("Finding",
                       "costs and values stay as they are once a round is closed: results rest on them")},
    {"class-seat-has-played",
     QT_TRANSLATE_NOOP("Finding",
                       "{seat} has played a round and cannot leave; let a computer take the seat")},
    {"class-sheets-need-a-class",
     QT_TRANSLATE_NOOP("Finding", "start a class first: sheets are handed in for a round")},
    {"class-sheet-of-nobody",
     QT_TRANSLATE_NOOP("Finding",
                       "nobody in the class is called “{value}”; the column of participants or the name "
                       "of the file must name a seat")},
    {"class-line-not-read",
     QT_TRANSLATE_NOOP("Finding", "line {line} needs a price and a quantity, both as numbers")},
    {"class-sheets-not-read", QT_TRANSLATE_NOOP("Finding", "the file {file} holds no prices and quantities")},
    {"class-sheet-line-left",
     QT_TRANSLATE_NOOP("Finding", "a line of the file {file} cannot be read: nothing was handed in")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps of a class: shown after "Undo"
    {"replace-class", QT_TRANSLATE_NOOP("Label", "new class")},
    {"add-seat", QT_TRANSLATE_NOOP("Label", "another seat")},
    {"rename-seat", QT_TRANSLATE_NOOP("Label", "name of a seat")},
    {"remove-seat", QT_TRANSLATE_NOOP("Label", "removal of a seat")},
    {"play-seat", QT_TRANSLATE_NOOP("Label", "player of a seat")},
    {"change-seat", QT_TRANSLATE_NOOP("Label", "change of a seat")},
    {"hand-in-sheets", QT_TRANSLATE_NOOP("Label", "handing in")},
    {"take-back-sheet", QT_TRANSLATE_NOOP("Label", "taking back a sheet")},
    {"close-round", QT_TRANSLATE_NOOP("Label", "closing of the round")},
    {"reveal-round", QT_TRANSLATE_NOOP("Label", "reveal of the round")},
    {"next-round", QT_TRANSLATE_NOOP("Label", "next round")},
    {"class-terms", QT_TRANSLATE_NOOP("Label", "rule of the class")},
    //: Derivations
    {"class_profit", QT_TRANSLATE_NOOP("Label", "Profit of all rounds")},
    {"round_profit", QT_TRANSLATE_NOOP("Label", "Profit of the round")},
    {"private_cost", QT_TRANSLATE_NOOP("Label", "Private cost")},
    {"private_value", QT_TRANSLATE_NOOP("Label", "Private value")},
    {"unit_cost", QT_TRANSLATE_NOOP("Label", "cost per unit")},
    {"unit_value", QT_TRANSLATE_NOOP("Label", "value per unit")},
    {"MeritDesk, rules of the class rounds",
     QT_TRANSLATE_NOOP("Label", "MeritDesk, rules of the class rounds")},
    //: Computer bidders
    {"bidder.honest", QT_TRANSLATE_NOOP("Label", "Computer: honest")},
    {"bidder.honest.summary", QT_TRANSLATE_NOOP("Label", "Declares its true costs or values.")},
    {"bidder.mark-up", QT_TRANSLATE_NOOP("Label", "Computer: mark-up")},
    {"bidder.mark-up.summary",
     QT_TRANSLATE_NOOP("Label", "Asks 5 to 30 per cent more than its cost; a buyer bids as much less.")},
    {"bidder.last-price", QT_TRANSLATE_NOOP("Label", "Computer: last price")},
    {"bidder.last-price.summary",
     QT_TRANSLATE_NOOP("Label", "Asks just less than the price of the round before, never below its cost.")},
    {"bidder.withhold", QT_TRANSLATE_NOOP("Label", "Computer: withholds")},
    {"bidder.withhold.summary", QT_TRANSLATE_NOOP("Label", "Keeps back 10 to 40 per cent of what it has.")},
    //: Markets that a class can begin with
    {"template.symmetric", QT_TRANSLATE_NOOP("Label", "Equal generators")},
    {"template.symmetric.summary",
     QT_TRANSLATE_NOOP("Label", "Everybody has the same costs: what differs in the end is how it was bid.")},
    {"template.guangdong", QT_TRANSLATE_NOOP("Label", "Monthly spreads as in Guangdong")},
    {"template.guangdong.summary",
     QT_TRANSLATE_NOOP("Label", "Sellers and buyers declare price spreads, most of them below zero.")},
    {"template.pivotal", QT_TRANSLATE_NOOP("Label", "One large generator")},
    {"template.pivotal.summary",
     QT_TRANSLATE_NOOP("Label",
                       "Without the large one the demand cannot be met: what does withholding earn it?")},
    //: Technologies of a seat
    {"coal", QT_TRANSLATE_NOOP("Label", "coal")},
});

} // namespace

const std::span<const Word> classFindings{findings};
const std::span<const Word> classLabels{labels};

} // namespace meritdesk::words
