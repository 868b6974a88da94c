#include "formats/words/screen_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"repeated-round-id", QT_TRANSLATE_NOOP("Finding", "the id \"{value}\" is used by an earlier round")},
    {"repeated-participant", QT_TRANSLATE_NOOP("Finding", "the participant \"{value}\" is named twice here")},
    {"band-needs-both",
     QT_TRANSLATE_NOOP("Finding", "a price floor and a price cap are given together or not at all")},
    {"cap-not-above-floor",
     QT_TRANSLATE_NOOP("Finding", "the price cap {value} is not above the price floor {floor}")},
    {"step-needs-band",
     QT_TRANSLATE_NOOP("Finding", "the price step {value} needs a price floor and a price cap")},
    {"step-does-not-divide-band",
     QT_TRANSLATE_NOOP("Finding", "the price step {value} does not divide the band of {width}")},
    {"rsi-low",
     QT_TRANSLATE_NOOP("Finding", "{participant}: the others could serve only {value} of the demand, below "
                                  "{level}")},
    {"dual-pivotal",
     QT_TRANSLATE_NOOP("Finding", "{participant}: without it and the largest other, {value} of the demand "
                                  "could be served, below {level}")},
    {"triple-pivotal",
     QT_TRANSLATE_NOOP("Finding", "{participant}: without it and the two largest others, {value} of the "
                                  "demand could be served, below {level}")},
    {"hhi-high",
     QT_TRANSLATE_NOOP("Finding", "the concentration of capacities is {value}, at or above {level}")},
    {"top-share-high",
     QT_TRANSLATE_NOOP("Finding", "the largest firms own {value} of the capacity, above {level}")},
    {"identical-bids",
     QT_TRANSLATE_NOOP("Finding", "coordination or focal price: a share of {value} of the bidders bids the "
                                  "same price, at or above {level}")},
    {"identical-bids-by-chance",
     QT_TRANSLATE_NOOP("Finding", "coordination or focal price: all bid the same price; by chance this has a "
                                  "probability of 10^{value}, below 10^{level}")},
    {"non-winning",
     QT_TRANSLATE_NOOP("Finding", "{participant} bid in {value} rounds in a row without an award; the level "
                                  "is {level}")},
    {"repeated-equal-bids",
     QT_TRANSLATE_NOOP("Finding", "{participant}: equal bids in {value} rounds; the level is {level}")},
    {"fulfilment-low",
     QT_TRANSLATE_NOOP("Finding", "{participant} delivered {value} of what it contracted, below {level}")},
    {"fulfilment-note",
     QT_TRANSLATE_NOOP("Finding", "{participant} delivered {value} of what it contracted, a little below "
                                  "{level}")},
});

constexpr auto labels = std::to_array<Word>({
    {"screen-notice",
     QT_TRANSLATE_NOOP("Label", "A flag is a reason to look, not a finding of guilt. None of the default "
                                "thresholds has legal standing: they are teaching defaults.")},
    //: Where a threshold comes from: the input
    {"basis.given", QT_TRANSLATE_NOOP("Label", "given")},
    {"basis.teaching-default", QT_TRANSLATE_NOOP("Label", "teaching default")},
    //: The bids of this side
    {"sell", QT_TRANSLATE_NOOP("Label", "sellers")},
    //: The bids of this side
    {"buy", QT_TRANSLATE_NOOP("Label", "buyers")},
    {"screen.rsi", QT_TRANSLATE_NOOP("Label", "residual supply index")},
    {"screen.must-run", QT_TRANSLATE_NOOP("Label", "must-run ratio")},
    {"screen.dual-pivotal", QT_TRANSLATE_NOOP("Label", "dual pivotal index")},
    {"screen.triple-pivotal", QT_TRANSLATE_NOOP("Label", "triple pivotal index")},
    {"screen.withholding", QT_TRANSLATE_NOOP("Label", "withholding ratio")},
    {"screen.concentration", QT_TRANSLATE_NOOP("Label", "concentration (HHI)")},
    {"screen.top-share", QT_TRANSLATE_NOOP("Label", "share of the largest firms")},
    {"screen.identical-bids", QT_TRANSLATE_NOOP("Label", "identical bids")},
    {"screen.dispersion", QT_TRANSLATE_NOOP("Label", "dispersion of bids")},
    {"screen.lerner", QT_TRANSLATE_NOOP("Label", "Lerner index")},
    {"screen.parallel-moves", QT_TRANSLATE_NOOP("Label", "parallel moves")},
    {"screen.non-winning", QT_TRANSLATE_NOOP("Label", "rounds in a row without an award")},
    {"screen.equal-bids", QT_TRANSLATE_NOOP("Label", "rounds with equal bids")},
    {"screen.fulfilment", QT_TRANSLATE_NOOP("Label", "fulfilment")},
    {"threshold.rsi", QT_TRANSLATE_NOOP("Label", "residual supply index")},
    {"threshold.pivotal", QT_TRANSLATE_NOOP("Label", "dual and triple pivotal index")},
    {"threshold.hhi", QT_TRANSLATE_NOOP("Label", "concentration (HHI)")},
    {"threshold.top_m", QT_TRANSLATE_NOOP("Label", "number of largest firms")},
    {"threshold.top_share", QT_TRANSLATE_NOOP("Label", "share of the largest firms")},
    {"threshold.modal_share", QT_TRANSLATE_NOOP("Label", "share of bidders at the most frequent price")},
    {"threshold.modal_firms", QT_TRANSLATE_NOOP("Label", "fewest bidders for identical bids")},
    {"threshold.chance_log10", QT_TRANSLATE_NOOP("Label", "logarithm of the chance of equal bids")},
    {"threshold.non_winning", QT_TRANSLATE_NOOP("Label", "rounds in a row without an award")},
    {"threshold.equal_rounds", QT_TRANSLATE_NOOP("Label", "rounds with equal bids")},
    {"threshold.fulfilment_flag", QT_TRANSLATE_NOOP("Label", "fulfilment: flag below")},
    {"threshold.fulfilment_note", QT_TRANSLATE_NOOP("Label", "fulfilment: note below")},
    {"rsi", QT_TRANSLATE_NOOP("Label", "residual supply index")},
    {"must_run_ratio", QT_TRANSLATE_NOOP("Label", "must-run ratio")},
    {"dual_pivotal", QT_TRANSLATE_NOOP("Label", "dual pivotal index")},
    {"triple_pivotal", QT_TRANSLATE_NOOP("Label", "triple pivotal index")},
    {"declared_ratio", QT_TRANSLATE_NOOP("Label", "declared part of the capacity")},
    {"withholding_ratio", QT_TRANSLATE_NOOP("Label", "withholding ratio")},
    {"hhi", QT_TRANSLATE_NOOP("Label", "concentration (HHI)")},
    {"squared_share", QT_TRANSLATE_NOOP("Label", "squared share in percent")},
    {"top_m_share", QT_TRANSLATE_NOOP("Label", "share of the largest firms")},
    {"total_capacity", QT_TRANSLATE_NOOP("Label", "capacity of all firms")},
    {"firm_capacity", QT_TRANSLATE_NOOP("Label", "capacity of the firm")},
    {"largest_other", QT_TRANSLATE_NOOP("Label", "capacity of the largest other firm")},
    {"second_other", QT_TRANSLATE_NOOP("Label", "capacity of the second largest other firm")},
    {"market_demand", QT_TRANSLATE_NOOP("Label", "demand of the round")},
    {"modal_share", QT_TRANSLATE_NOOP("Label", "share of bidders at the most frequent price")},
    {"modal_bidders", QT_TRANSLATE_NOOP("Label", "bidders at the most frequent price")},
    {"bidders", QT_TRANSLATE_NOOP("Label", "number of bidders")},
    {"simpson", QT_TRANSLATE_NOOP("Label", "Simpson concentration of prices")},
    {"squared_price_share", QT_TRANSLATE_NOOP("Label", "squared share of a price")},
    {"price_bidders", QT_TRANSLATE_NOOP("Label", "bidders at the price")},
    {"chance_log10", QT_TRANSLATE_NOOP("Label", "logarithm of the chance of equal bids")},
    //: The prices that the price step allows between floor and cap
    {"ticks", QT_TRANSLATE_NOOP("Label", "number of possible prices")},
    {"price_cap", QT_TRANSLATE_NOOP("Label", "price cap")},
    {"price_floor", QT_TRANSLATE_NOOP("Label", "price floor")},
    {"price_step", QT_TRANSLATE_NOOP("Label", "price step")},
    {"mean_bid", QT_TRANSLATE_NOOP("Label", "mean bid")},
    {"bid", QT_TRANSLATE_NOOP("Label", "bid")},
    {"bid_variance", QT_TRANSLATE_NOOP("Label", "variance of the bids")},
    {"squared_bid", QT_TRANSLATE_NOOP("Label", "squared bid")},
    {"sd", QT_TRANSLATE_NOOP("Label", "standard deviation of the bids")},
    {"cv", QT_TRANSLATE_NOOP("Label", "coefficient of variation")},
    {"sd_over_band", QT_TRANSLATE_NOOP("Label", "standard deviation over the price band")},
    {"bid_range", QT_TRANSLATE_NOOP("Label", "range of the bids")},
    {"highest_bid", QT_TRANSLATE_NOOP("Label", "highest bid")},
    {"lowest_bid", QT_TRANSLATE_NOOP("Label", "lowest bid")},
    {"lerner_index", QT_TRANSLATE_NOOP("Label", "Lerner index, the own offer taken as the cost")},
    {"highest_served", QT_TRANSLATE_NOOP("Label", "highest offer served")},
    {"own_offer", QT_TRANSLATE_NOOP("Label", "own offer")},
    {"parallel_share", QT_TRANSLATE_NOOP("Label", "share of bids that moved by the same amount")},
    {"parallel_bidders", QT_TRANSLATE_NOOP("Label", "bidders that moved by the same amount")},
    {"repeated_bidders", QT_TRANSLATE_NOOP("Label", "bidders of this round and the one before")},
    {"common_move", QT_TRANSLATE_NOOP("Label", "the most frequent move")},
    {"move_correlation", QT_TRANSLATE_NOOP("Label", "correlation of the moves")},
    {"covariation", QT_TRANSLATE_NOOP("Label", "sum of products of both moves' distances from their means")},
    {"variation_a", QT_TRANSLATE_NOOP("Label", "sum of squared distances, first bidder")},
    {"variation_b", QT_TRANSLATE_NOOP("Label", "sum of squared distances, second bidder")},
    {"equal_moves", QT_TRANSLATE_NOOP("Label", "moves by the same amount")},
    {"common_moves", QT_TRANSLATE_NOOP("Label", "moves that both made")},
    {"rounds_without_award", QT_TRANSLATE_NOOP("Label", "rounds in a row without an award")},
    {"award", QT_TRANSLATE_NOOP("Label", "award")},
    {"equal_rounds", QT_TRANSLATE_NOOP("Label", "rounds with equal bids")},
    {"equal_bid", QT_TRANSLATE_NOOP("Label", "equal bid")},
    {"fulfilment", QT_TRANSLATE_NOOP("Label", "fulfilment")},
    {"delivered", QT_TRANSLATE_NOOP("Label", "delivered quantity")},
    {"contracted", QT_TRANSLATE_NOOP("Label", "contracted quantity")},
});

} // namespace

const std::span<const Word> screenFindings{findings};
const std::span<const Word> screenLabels{labels};

} // namespace meritdesk::words
