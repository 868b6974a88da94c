#include "formats/words/kom_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"id-used-before",
     QT_TRANSLATE_NOOP("Finding", "the id {value} is used by an earlier entry of the list")},
    {"two-second-points", QT_TRANSLATE_NOOP("Finding", "give either q2 or q2_ratio, not both")},
    {"second-point-not-above",
     QT_TRANSLATE_NOOP("Finding", "{value} puts the second point not above the first: it must be above "
                                  "{limit}")},
    {"second-price-not-below",
     QT_TRANSLATE_NOOP("Finding", "{value} is not below the price of the first point, {limit}")},
    {"share-not-below-one", QT_TRANSLATE_NOOP("Finding", "{value} is not below 1")},
    {"key-of-priced-bid", QT_TRANSLATE_NOOP("Finding", "only a priced bid has the key \"{key}\"")},
    // What to know of a cleared zone.
    {"dr-capped", QT_TRANSLATE_NOOP("Finding", "{asked} MW asked, {counted} MW count")},
    {"deficit",
     QT_TRANSLATE_NOOP("Finding", "the supply of zone {id} does not reach the first point of demand: the "
                                  "price is that of the first point")},
    {"floor",
     QT_TRANSLATE_NOOP("Finding", "the supply of zone {id} passes the second point of demand: the price is "
                                  "that of the second point")},
});

constexpr auto labels = std::to_array<Word>({
    {"dr_counted", QT_TRANSLATE_NOOP("Label", "demand response that counts")},
    {"dr_asked", QT_TRANSLATE_NOOP("Label", "demand response offered")},
    {"dr_cap", QT_TRANSLATE_NOOP("Label", "most that counts")},
    {"dr_cap_share", QT_TRANSLATE_NOOP("Label", "share of the first point that counts")},
    {"dr_own", QT_TRANSLATE_NOOP("Label", "own demand response")},
    {"dr_others", QT_TRANSLATE_NOOP("Label", "demand response of others")},
    {"first_point_given", QT_TRANSLATE_NOOP("Label", "first point of demand, as given")},
    {"second_point_given", QT_TRANSLATE_NOOP("Label", "second point of demand, as given")},
    {"second_volume", QT_TRANSLATE_NOOP("Label", "volume of the second point")},
    {"second_ratio", QT_TRANSLATE_NOOP("Label", "second point to first")},
    {"first_point", QT_TRANSLATE_NOOP("Label", "first point of demand")},
    {"second_point", QT_TRANSLATE_NOOP("Label", "second point of demand")},
    {"first_price", QT_TRANSLATE_NOOP("Label", "price of the first point")},
    {"second_price", QT_TRANSLATE_NOOP("Label", "price of the second point")},
    {"capacity_taken", QT_TRANSLATE_NOOP("Label", "capacity taken")},
    {"bid_taken", QT_TRANSLATE_NOOP("Label", "taken of a bid")},
    {"marginal_bid", QT_TRANSLATE_NOOP("Label", "price of the marginal bid")},
    {"kom_price_before", QT_TRANSLATE_NOOP("Label", "capacity price without demand response")},
    {"kom_price_after", QT_TRANSLATE_NOOP("Label", "capacity price with demand response")},
    {"kom_price_others", QT_TRANSLATE_NOOP("Label", "capacity price with demand response of others only")},
    {"kom_delta", QT_TRANSLATE_NOOP("Label", "fall of the capacity price")},
    {"kom_delta_own", QT_TRANSLATE_NOOP("Label", "fall of the capacity price by the own demand response")},
    {"kom_purchased", QT_TRANSLATE_NOOP("Label", "capacity bought")},
    {"kom_sold", QT_TRANSLATE_NOOP("Label", "capacity sold")},
    {"kom_saving", QT_TRANSLATE_NOOP("Label", "saved on capacity bought")},
    {"kom_loss", QT_TRANSLATE_NOOP("Label", "lost on capacity sold")},
    {"kom_net", QT_TRANSLATE_NOOP("Label", "net gain on capacity")},
    {"kom_paid_before", QT_TRANSLATE_NOOP("Label", "paid for capacity without demand response")},
    {"kom_paid_after", QT_TRANSLATE_NOOP("Label", "paid for capacity with demand response")},
    {"MW", QT_TRANSLATE_NOOP("Label", "MW")},
    // Sources.
    {"PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states it",
     QT_TRANSLATE_NOOP("Label", "PP RF 1172: 1 % of the first point of demand, as Energorynok 7/2019 states "
                                "it")},
    {"KOM: the second point of demand is 1.12 of the first",
     QT_TRANSLATE_NOOP("Label", "KOM: the second point of demand is 1.12 of the first")},
    {"Energorynok 7/2019: the reduction is taken off the demand",
     QT_TRANSLATE_NOOP("Label", "Energorynok 7/2019: the reduction is taken off the demand")},
});

} // namespace

const std::span<const Word> komFindings{findings};
const std::span<const Word> komLabels{labels};

} // namespace meritdesk::words
