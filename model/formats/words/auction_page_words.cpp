#include <QtGlobal>

#include <array>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"quantity-not-positive", QT_TRANSLATE_NOOP("Finding", "the quantity must be above zero, not {value}")},
    {"quantity-off-step", QT_TRANSLATE_NOOP("Finding", "the quantity {value} is not a multiple of {step}")},
    {"price-off-step", QT_TRANSLATE_NOOP("Finding", "the price {value} is not a multiple of {step}")},
    {"order-value-too-large",
     QT_TRANSLATE_NOOP("Finding", "{value} is too large: stay below a million million")},
    {"order-id-empty", QT_TRANSLATE_NOOP("Finding", "an order needs an id")},
    {"order-id-taken", QT_TRANSLATE_NOOP("Finding", "another order already has the id {value}")},
    {"no-such-order", QT_TRANSLATE_NOOP("Finding", "the book has no order number {value}")},
    {"split-outside-order",
     QT_TRANSLATE_NOOP("Finding", "an order of {quantity} cannot be split at {value}")},
    {"merge-of-different-orders",
     QT_TRANSLATE_NOOP("Finding", "{first} and {second} differ in participant, side or price")},
    {"step-not-positive", QT_TRANSLATE_NOOP("Finding", "the step must be above zero, not {value}")},
    {"option-negative", QT_TRANSLATE_NOOP("Finding", "{value} is below zero")},
    {"ratio-out-of-range", QT_TRANSLATE_NOOP("Finding", "the ratio {value} lies outside 0 to 1")},
    {"no-rule-chosen", QT_TRANSLATE_NOOP("Finding", "choose at least one rule")},
    {"rule-chosen-twice", QT_TRANSLATE_NOOP("Finding", "the rule {value} is chosen twice")},
    {"not-a-number", QT_TRANSLATE_NOOP("Finding", "{value} is not a number")},
    {"no-such-participant", QT_TRANSLATE_NOOP("Finding", "nobody in the book is called {value}")},
    {"trial-without-orders", QT_TRANSLATE_NOOP("Finding", "no order would be left in the book")},
    {"trial-open",
     QT_TRANSLATE_NOOP("Finding", "a trial is on: keep it or take it back before orders are changed")},
    {"nothing-to-paste",
     QT_TRANSLATE_NOOP("Finding", "the clipboard holds no rows of id, side, price and quantity")},
    {"paste-row-unclear",
     QT_TRANSLATE_NOOP("Finding", "row {row} is no order: it needs a side, a price and a quantity")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"edit-order-price", QT_TRANSLATE_NOOP("Label", "change of a price")},
    {"edit-order-quantity", QT_TRANSLATE_NOOP("Label", "change of a quantity")},
    {"edit-order-shape", QT_TRANSLATE_NOOP("Label", "drag of an order")},
    {"edit-order-id", QT_TRANSLATE_NOOP("Label", "change of an id")},
    {"edit-order-participant", QT_TRANSLATE_NOOP("Label", "change of a participant")},
    {"edit-order-side", QT_TRANSLATE_NOOP("Label", "change of a side")},
    {"add-orders", QT_TRANSLATE_NOOP("Label", "new orders")},
    {"remove-orders", QT_TRANSLATE_NOOP("Label", "removal of orders")},
    {"duplicate-orders", QT_TRANSLATE_NOOP("Label", "copies of orders")},
    {"split-order", QT_TRANSLATE_NOOP("Label", "split of an order")},
    {"merge-orders", QT_TRANSLATE_NOOP("Label", "merge of orders")},
    {"edit-auction-options", QT_TRANSLATE_NOOP("Label", "change of options")},
    {"choose-rules", QT_TRANSLATE_NOOP("Label", "choice of rules")},
    {"keep-trial", QT_TRANSLATE_NOOP("Label", "trial")},
    {"replace-book", QT_TRANSLATE_NOOP("Label", "another book")},
});

} // namespace

const std::span<const Word> auctionPageFindings{findings};
const std::span<const Word> auctionPageLabels{labels};

} // namespace meritdesk::words
