#include "formats/words/dayahead_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"stack-or-stacks", QT_TRANSLATE_NOOP("Finding", "give either one stack for all hours or one an hour")},
    {"not-one-an-hour",
     QT_TRANSLATE_NOOP("Finding", "there are {count} entries, not one for each of {hours} hours")},
    {"block-not-adjoining",
     QT_TRANSLATE_NOOP("Finding", "{value} leaves a gap or an overlap: the block begins at {limit}")},
    {"block-without-volume",
     QT_TRANSLATE_NOOP("Finding", "{value} is not above the beginning of the block, {limit}")},
    {"block-price-falls", QT_TRANSLATE_NOOP("Finding", "{value} is below the price before it, {limit}")},
    {"load-above-stack",
     QT_TRANSLATE_NOOP("Finding", "{value} MW are above the stack, which ends at {end} MW; give a scarcity "
                                  "price to let it be")},
    {"scarcity-price-too-low",
     QT_TRANSLATE_NOOP("Finding", "{value} is below an offer or a buyer at {price}")},
    {"reduction-past-end",
     QT_TRANSLATE_NOOP("Finding", "the reduction ends with hour {hour}, after the last, {hours}")},
    {"reduction-above-load",
     QT_TRANSLATE_NOOP("Finding", "{value} MW of reductions exceed the load of hour {hour}, {load} MW")},
    // What to know of a cleared day.
    {"scarcity", QT_TRANSLATE_NOOP("Finding", "{unserved} MW of the load is above the stack")},
});

constexpr auto labels = std::to_array<Word>({
    {"hour_price_before", QT_TRANSLATE_NOOP("Label", "price of the hour without reduction")},
    {"hour_price_after", QT_TRANSLATE_NOOP("Label", "price of the hour with reduction")},
    {"offer_price", QT_TRANSLATE_NOOP("Label", "price of the offer")},
    {"buyer_price", QT_TRANSLATE_NOOP("Label", "price of the buyer")},
    {"scarcity_price", QT_TRANSLATE_NOOP("Label", "scarcity price")},
    {"block_price_from", QT_TRANSLATE_NOOP("Label", "price where the block begins")},
    {"block_price_to", QT_TRANSLATE_NOOP("Label", "price where the block ends")},
    {"block_from", QT_TRANSLATE_NOOP("Label", "beginning of the block")},
    {"block_to", QT_TRANSLATE_NOOP("Label", "end of the block")},
    {"cleared_volume", QT_TRANSLATE_NOOP("Label", "cleared volume")},
    {"zone_cost_before", QT_TRANSLATE_NOOP("Label", "cost of the zone without reduction")},
    {"zone_saving", QT_TRANSLATE_NOOP("Label", "saved by the lower price")},
    {"zone_not_bought", QT_TRANSLATE_NOOP("Label", "energy not bought")},
    {"zone_cost_after", QT_TRANSLATE_NOOP("Label", "cost of the zone with reduction")},
    {"hour_saving", QT_TRANSLATE_NOOP("Label", "saved in an hour")},
    {"hour_not_bought", QT_TRANSLATE_NOOP("Label", "not bought in an hour")},
    {"hour_cost_after", QT_TRANSLATE_NOOP("Label", "cost of an hour")},
    {"hour_gain", QT_TRANSLATE_NOOP("Label", "saved on purchases of an hour")},
    {"hour_loss", QT_TRANSLATE_NOOP("Label", "lost on generation of an hour")},
    {"hour_reduction_cost", QT_TRANSLATE_NOOP("Label", "reduction of an hour at its price")},
    {"price_fall", QT_TRANSLATE_NOOP("Label", "fall of the price")},
    {"price_before", QT_TRANSLATE_NOOP("Label", "price without reduction")},
    {"price_after", QT_TRANSLATE_NOOP("Label", "price with reduction")},
    {"volume_after", QT_TRANSLATE_NOOP("Label", "volume with reduction")},
    {"volume_off", QT_TRANSLATE_NOOP("Label", "volume not bought")},
    {"load_reduction", QT_TRANSLATE_NOOP("Label", "reduction of the load")},
    {"group_load", QT_TRANSLATE_NOOP("Label", "purchase of the group")},
    {"group_generation", QT_TRANSLATE_NOOP("Label", "generation of the group")},
    {"group_saving", QT_TRANSLATE_NOOP("Label", "saved on the group's purchases")},
    {"group_loss", QT_TRANSLATE_NOOP("Label", "lost on the group's generation")},
    {"group_net", QT_TRANSLATE_NOOP("Label", "net gain of the group")},
    {"criterion_margin", QT_TRANSLATE_NOOP("Label", "margin of the criterion (a model, not official)")},
    {"remaining_saving", QT_TRANSLATE_NOOP("Label", "saving of the remaining buyers")},
    {"reduction_at_price", QT_TRANSLATE_NOOP("Label", "reduction at the price with it")},
    {"event_cost", QT_TRANSLATE_NOOP("Label", "cost of the event")},
    {"mean_price_fall", QT_TRANSLATE_NOOP("Label", "mean fall of the price")},
    {"least_price_fall", QT_TRANSLATE_NOOP("Label", "least fall asked for")},
    {"mean_price_before", QT_TRANSLATE_NOOP("Label", "mean price without reduction")},
    {"strike_price", QT_TRANSLATE_NOOP("Label", "strike price")},
    {"cost_given", QT_TRANSLATE_NOOP("Label", "cost of the event, as given")},
    {"threshold_given", QT_TRANSLATE_NOOP("Label", "share of the price, as given")},
    {"strike_given", QT_TRANSLATE_NOOP("Label", "strike price, as given")},
    {"criterion-net-benefit", QT_TRANSLATE_NOOP("Label", "Net benefit of the remaining buyers")},
    {"criterion-cost-cover", QT_TRANSLATE_NOOP("Label", "Saving covers the event's cost")},
    {"criterion-rel-price", QT_TRANSLATE_NOOP("Label", "Fall as a share of the price")},
    {"criterion-abs-price", QT_TRANSLATE_NOOP("Label", "Price reaches a strike price")},
    {"criterion-manual", QT_TRANSLATE_NOOP("Label", "Named by hand")},
    // Sources.
    {"Merit order of one price zone, its nodes left out",
     QT_TRANSLATE_NOOP("Label", "Merit order of one price zone, its nodes left out")},
    {"Model: the criterion of the operator is not public",
     QT_TRANSLATE_NOOP("Label", "Model: the criterion of the operator is not public")},
});

} // namespace

const std::span<const Word> dayAheadFindings{findings};
const std::span<const Word> dayAheadLabels{labels};

} // namespace meritdesk::words
