#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

/// The notes of the lessons on market power, caps, negative prices and a real hour; see lesson_words.cpp.
constexpr auto labels = std::to_array<Word>({
    {"lesson.withholding.title", QT_TRANSLATE_NOOP("Label", "Withholding: the megawatt from which it pays")},
    {"lesson.withholding.goal",
     QT_TRANSLATE_NOOP("Label", "Holding back power is a loss until one is pivotal, and then a fortune.")},
    {"lesson.withholding.step.drag",
     QT_TRANSLATE_NOOP("Label", "Make the step of X-B narrower (drag its right edge, or Alt+Left): when does "
                                "the price jump?")},
    {"lesson.withholding.step.power",
     QT_TRANSLATE_NOOP("Label", "Go on to the page “Market power”: it draws X’s profit over every megawatt "
                                "held back; F6 holds it back in the book.")},
    {"lesson.withholding.all", QT_TRANSLATE_NOOP("Label", "X offers all it has")},
    {"lesson.withholding.hundred", QT_TRANSLATE_NOOP("Label", "X holds back as much as G can replace")},
    {"lesson.withholding.one-more", QT_TRANSLATE_NOOP("Label", "One megawatt more")},
    {"lesson.withholding.dearer", QT_TRANSLATE_NOOP("Label", "X-B is offered dear instead of held back")},
    {"lesson.withholding.see.competitive",
     QT_TRANSLATE_NOOP("Label", "Price {price} yuan/MWh; X owns X-A and X-B and earns {profit} yuan.")},
    {"lesson.withholding.see.loss",
     QT_TRANSLATE_NOOP("Label", "X holds back {held} MW: the price stays at {price_held}, X earns "
                                "{profit_held} yuan and has lost {lost}.")},
    {"lesson.withholding.see.pays",
     QT_TRANSLATE_NOOP("Label", "With {held_more} MW held back P has to run for {peaker} MWh and sets the "
                                "price: {price_more} yuan/MWh. X earns {profit_more} yuan instead of "
                                "{profit}.")},
    {"lesson.withholding.see.bill",
     QT_TRANSLATE_NOOP("Label", "The buyers’ bill grows from {bill} to {bill_more} yuan.")},
    {"lesson.withholding.see.economic",
     QT_TRANSLATE_NOOP("Label",
                       "Nothing stands still: X-B asks {offer}, the price is {price_dearer}, X earns "
                       "{profit_dearer} yuan. No outage gives it away.")},
    {"lesson.withholding.question",
     QT_TRANSLATE_NOOP("Label", "What makes X pivotal at that very megawatt?")},
    {"lesson.withholding.answer",
     QT_TRANSLATE_NOOP("Label",
                       "From there on the cheaper plants of all the others no longer meet the demand: P must "
                       "run at any price. Before, G steps in at the same price and X only loses sales.")},

    {"lesson.price-cap.title", QT_TRANSLATE_NOOP("Label", "A price cap: cheaper power, or none")},
    {"lesson.price-cap.goal",
     QT_TRANSLATE_NOOP("Label", "What a cap saves when it is obeyed, and what is missing when it is not.")},
    {"lesson.price-cap.step.conditions",
     QT_TRANSLATE_NOOP("Label", "Change the price cap in “Conditions…”: from which value on does P run?")},
    {"lesson.price-cap.step.click",
     QT_TRANSLATE_NOOP("Label", "Click P in the ladder: “Details” says why it was not served.")},
    {"lesson.price-cap.none", QT_TRANSLATE_NOOP("Label", "Scarcity without a cap")},
    {"lesson.price-cap.obeyed", QT_TRANSLATE_NOOP("Label", "A cap, and P offers at it")},
    {"lesson.price-cap.refused", QT_TRANSLATE_NOOP("Label", "A cap, and P stays above it")},
    {"lesson.price-cap.see.names",
     QT_TRANSLATE_NOOP("Label", "X-B has only {left} MW after an outage. P must run and names its price, "
                                "{ask}: all get {price} yuan/MWh, the bill is {bill} yuan.")},
    {"lesson.price-cap.see.saves",
     QT_TRANSLATE_NOOP("Label", "With a cap of {cap} the same plants run at {price_obeyed}: the bill is "
                                "{bill_obeyed} yuan, {saved} less. P, at a cost of {peaker_cost}, still "
                                "earns {profit}.")},
    {"lesson.price-cap.see.missing",
     QT_TRANSLATE_NOOP("Label", "P keeps asking {ask_refused} and is not served: {short} MWh are missing.")},
    {"lesson.price-cap.see.signal",
     QT_TRANSLATE_NOOP("Label",
                       "The others get {price_refused}: in the hour of shortage the price looks like "
                       "an ordinary one.")},
    {"lesson.price-cap.question",
     QT_TRANSLATE_NOOP("Label", "How low may a cap be before somebody sits in the dark?")},
    {"lesson.price-cap.answer",
     QT_TRANSLATE_NOOP("Label",
                       "As low as the cost of the last plant that is needed, {peaker_cost} here, and only if "
                       "that plant is bound to offer. Below it the cap needs somebody who pays the rest.")},

    {"lesson.negative-prices.title", QT_TRANSLATE_NOOP("Label", "Negative prices: paid to consume")},
    {"lesson.negative-prices.goal",
     QT_TRANSLATE_NOOP("Label", "Read a price below zero: who pays whom, and who brings it back up.")},
    {"lesson.negative-prices.step.raise",
     QT_TRANSLATE_NOOP("Label", "Raise the bid of Storage with Alt+Up: how far does the price follow?")},
    {"lesson.negative-prices.sunday", QT_TRANSLATE_NOOP("Label", "A windy Sunday")},
    {"lesson.negative-prices.storage", QT_TRANSLATE_NOOP("Label", "The same with storage")},
    {"lesson.negative-prices.see.below-zero",
     QT_TRANSLATE_NOOP("Label", "The load takes {load} MWh. Nuclear sells {nuclear_awarded} of "
                                "{nuclear_declared} MWh, and its offer of {nuclear} is the price: {price} "
                                "yuan/MWh.")},
    {"lesson.negative-prices.see.paid",
     QT_TRANSLATE_NOOP("Label", "The buyers pay {buyers_pay} yuan: they are paid, by the generators.")},
    {"lesson.negative-prices.see.wind",
     QT_TRANSLATE_NOOP("Label", "Wind offers {wind}, because each MWh earns a premium elsewhere, and sells "
                                "all {wind_awarded} MWh.")},
    {"lesson.negative-prices.see.rises",
     QT_TRANSLATE_NOOP("Label", "Storage bids {bid} for {bid_declared} MWh and gets {bid_awarded}: the "
                                "surplus is used up, and its bid sets the price, {price_storage} yuan/MWh.")},
    {"lesson.negative-prices.see.storage-paid",
     QT_TRANSLATE_NOOP("Label", "Storage pays {storage_pays} yuan: it is paid for charging, too.")},
    {"lesson.negative-prices.question",
     QT_TRANSLATE_NOOP("Label", "Why does the nuclear plant not simply switch off?")},
    {"lesson.negative-prices.answer",
     QT_TRANSLATE_NOOP("Label",
                       "Stopping and starting again costs more than paying through a few hours: a negative "
                       "offer is the price of not having to stop. Storage and flexible demand are paid to "
                       "take the power, and so they end the negative price.")},

    {"lesson.real-hour.title", QT_TRANSLATE_NOOP("Label", "A real hour that gives its published price")},
    {"lesson.real-hour.goal",
     QT_TRANSLATE_NOOP("Label", "Reproduce an exchange’s price from its published offers, then test it.")},
    {"lesson.real-hour.step.margin",
     QT_TRANSLATE_NOOP("Label", "Zoom to the margin with Ctrl+G: which orders stand around the price?")},
    {"lesson.real-hour.step.remove",
     QT_TRANSLATE_NOOP("Label", "Find border-exchange among the offers and remove it with Delete, or press "
                                "“Next”.")},
    {"lesson.real-hour.published", QT_TRANSLATE_NOOP("Label", "The hour as published")},
    {"lesson.real-hour.without-import", QT_TRANSLATE_NOOP("Label", "Without the net import")},
    {"lesson.real-hour.see.reproduced",
     QT_TRANSLATE_NOOP("Label",
                       "{orders} orders clear at {price} EUR/MWh and {volume} MWh: the price that the "
                       "exchange published for the hour.")},
    {"lesson.real-hour.see.takers",
     QT_TRANSLATE_NOOP("Label", "The net import of {import} MWh stands at the floor of {floor}: it takes any "
                                "price and gets that of the margin.")},
    {"lesson.real-hour.see.dearer",
     QT_TRANSLATE_NOOP("Label", "Without the import the same orders clear at {price_without} EUR/MWh, {rise} "
                                "more.")},
    {"lesson.real-hour.see.caution",
     QT_TRANSLATE_NOOP("Label", "That is arithmetic, not a forecast: without imports others would have "
                                "offered otherwise.")},
    {"lesson.real-hour.question",
     QT_TRANSLATE_NOOP("Label", "Why do so many offers stand at zero and below?")},
    {"lesson.real-hour.answer",
     QT_TRANSLATE_NOOP("Label",
                       "Sun, wind, running water, must-run plants and imports want to sell at any price: a "
                       "low offer keeps them in, and at one price they get what the margin gets. Under pay "
                       "as bid nobody would offer so.")},
});

} // namespace

const std::span<const Word> lessonPowerLabels{labels};

} // namespace meritdesk::words
