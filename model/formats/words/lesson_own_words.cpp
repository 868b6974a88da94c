#include "formats/words/lesson_own_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

/// The notes of the lessons on own generation; see lesson_words.cpp.
constexpr auto labels = std::to_array<Word>({
    {"lesson.own-export.title", QT_TRANSLATE_NOOP("Label", "Many small exporters, one lower price")},
    {"lesson.own-export.goal",
     QT_TRANSLATE_NOOP("Label", "What the surplus of many earns depends on what it does to the price.")},
    {"lesson.own-export.step.why",
     QT_TRANSLATE_NOOP("Label",
                       "Click S, the aggregator, in the ladder and read in “Details” what it gets.")},
    {"lesson.own-export.step.drag",
     QT_TRANSLATE_NOOP(
         "Label",
         "Make the step of S narrower (drag its right edge, or Alt+Left): when does the price return?")},
    {"lesson.own-export.without", QT_TRANSLATE_NOOP("Label", "The plants alone")},
    {"lesson.own-export.exported", QT_TRANSLATE_NOOP("Label", "An aggregator offers the surplus of many")},
    {"lesson.own-export.less", QT_TRANSLATE_NOOP("Label", "It offers a little less")},
    {"lesson.own-export.see.before",
     QT_TRANSLATE_NOOP(
         "Label",
         "G sells the last {gas} MWh and sets the price, {price} yuan/MWh: the buyers pay {bill} yuan.")},
    {"lesson.own-export.see.earned",
     QT_TRANSLATE_NOOP(
         "Label",
         "S offers {exported} MWh for nothing. At the old price they would bring {expected} yuan; but now "
         "G is not needed, the price is {price_export} yuan/MWh and S earns {earned}.")},
    {"lesson.own-export.see.bill",
     QT_TRANSLATE_NOOP(
         "Label",
         "The buyers pay {bill_export} yuan, {saved} less. It comes from the other plants: X, with X-A "
         "and X-B, earns {others_export} instead of {others}.")},
    {"lesson.own-export.see.back",
     QT_TRANSLATE_NOOP(
         "Label", "S keeps back {kept} MWh and offers {offered}: G runs for {gas_back} MWh, the price is "
                  "{price_back} again, and S earns {earned_back} yuan. Less sold, more earned.")},
    {"lesson.own-export.question",
     QT_TRANSLATE_NOOP("Label", "Is the surplus of a roof worth the price of the exchange?")},
    {"lesson.own-export.answer",
     QT_TRANSLATE_NOOP(
         "Label",
         "Of one roof, yes: it moves nothing. Of all roofs together it is worth the price after their own "
         "offer. An aggregator that bundles them is no small seller any more: it has the same reason to "
         "hold back as any large one, and is to be watched like one.")},

    {"lesson.behind-the-meter.title", QT_TRANSLATE_NOOP("Label", "Behind the meter: one roof, four bills")},
    {"lesson.behind-the-meter.goal",
     QT_TRANSLATE_NOOP("Label",
                       "How the surplus is paid decides what a household does with its roof, and who pays.")},
    {"lesson.behind-the-meter.step.open",
     QT_TRANSLATE_NOOP(
         "Label", "Open the lesson: Welcome page, Lessons. Its case stands on the page “Own generation”.")},
    {"lesson.behind-the-meter.step.click",
     QT_TRANSLATE_NOOP("Label", "Click a bill: “Details” shows hour by hour how it comes about.")},
    {"lesson.behind-the-meter.step.next",
     QT_TRANSLATE_NOOP("Label", "Press “Next” in this note: the household does something else.")},
    {"lesson.behind-the-meter.day", QT_TRANSLATE_NOOP("Label", "A household with a roof")},
    {"lesson.behind-the-meter.moved", QT_TRANSLATE_NOOP("Label", "It washes when the sun shines")},
    {"lesson.behind-the-meter.stored", QT_TRANSLATE_NOOP("Label", "It keeps the sun in a battery")},
    {"lesson.behind-the-meter.see.energy",
     QT_TRANSLATE_NOOP(
         "Label",
         "It uses {load} kWh, the roof gives {generation}, but only {self_use} in the hours in which they "
         "are used: {imports} kWh come from the grid, {exports} go out at noon.")},
    {"lesson.behind-the-meter.see.bills",
     QT_TRANSLATE_NOOP(
         "Label",
         "Without the roof it pays {bill_none} yuan; under net metering {bill_metering} ({saving_metering} "
         "saved), under net billing {bill_billing} ({saving_billing}), selling all {bill_all} "
         "({saving_all}).")},
    {"lesson.behind-the-meter.see.shift",
     QT_TRANSLATE_NOOP(
         "Label",
         "Net metering pays {retail} yuan/kWh for noon power that is worth {noon}. The difference to net "
         "billing, {shift} yuan, is borne by the other customers.")},
    {"lesson.behind-the-meter.see.moved",
     QT_TRANSLATE_NOOP(
         "Label",
         "{moved} kWh of the evening are used at noon, nothing goes out any more. The bill under net "
         "billing falls from {bill_billing} to {bill_billing_moved} yuan.")},
    {"lesson.behind-the-meter.see.indifferent",
     QT_TRANSLATE_NOOP(
         "Label",
         "Under net metering it stays {bill_metering_moved}, selling all {bill_all_moved}: to both it is "
         "all the same when the household washes.")},
    {"lesson.behind-the-meter.see.stored",
     QT_TRANSLATE_NOOP(
         "Label",
         "A battery without losses gives the noon’s surplus back later. Selling all, it is paid up to "
         "{evening} instead of {noon} yuan/kWh: the bill is {bill_all_stored} instead of {bill_all}. Net "
         "billing comes to {bill_billing_stored} here too, net metering stays {bill_metering_stored}.")},
    {"lesson.behind-the-meter.question",
     QT_TRANSLATE_NOOP("Label", "Under which scheme would anybody buy a battery?")},
    {"lesson.behind-the-meter.answer",
     QT_TRANSLATE_NOOP(
         "Label",
         "Where the hour counts: under net billing it earns the gap between the retail price and what the "
         "surplus is paid, selling all the gap between evening and noon. Under net metering the grid is a "
         "battery that costs nothing, and those without a roof pay for it.")},
});

} // namespace

const std::span<const Word> lessonOwnLabels{labels};

} // namespace meritdesk::words
