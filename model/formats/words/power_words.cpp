#include "formats/words/power_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto labels = std::to_array<Word>({
    //: Undo step: a seller's capacity kept from the market; {participant} its name, {quantity} how much
    {"withhold-power", QT_TRANSLATE_NOOP("Label", "{participant} withholds {quantity}")},
    {"power_price", QT_TRANSLATE_NOOP("Label", "average price that buyers pay")},
    {"power_volume", QT_TRANSLATE_NOOP("Label", "quantity sold by all")},
    {"power_sold", QT_TRANSLATE_NOOP("Label", "sold by the seller")},
    {"power_awarded", QT_TRANSLATE_NOOP("Label", "sold of the order")},
    {"power_bill", QT_TRANSLATE_NOOP("Label", "bill of the buyers")},
    {"power_order_money", QT_TRANSLATE_NOOP("Label", "paid for the order")},
    {"power_system_cost", QT_TRANSLATE_NOOP("Label", "cost of all that was sold")},
    {"power_order_cost", QT_TRANSLATE_NOOP("Label", "cost of what the order sold")},
    {"power_unit_cost", QT_TRANSLATE_NOOP("Label", "true cost per unit")},
    {"power_unserved", QT_TRANSLATE_NOOP("Label", "demand that is not served")},
    {"power_demand", QT_TRANSLATE_NOOP("Label", "demand")},
    {"power_change", QT_TRANSLATE_NOOP("Label", "change by withholding")},
    {"power_before", QT_TRANSLATE_NOOP("Label", "before")},
    {"power_after", QT_TRANSLATE_NOOP("Label", "after")},
    //: Lerner index: what part of the price lies above the cost
    {"power_lerner", QT_TRANSLATE_NOOP("Label", "Lerner index at the true cost")},
    {"power_dearest_cost", QT_TRANSLATE_NOOP("Label", "cost of the dearest unit that it sells")},
});

} // namespace

const std::span<const Word> powerLabels{labels};

} // namespace meritdesk::words
