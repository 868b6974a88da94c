#include "formats/words/response_site_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"history-event-gap",
     QT_TRANSLATE_NOOP("Finding", "the meter has no value for an hour of the event day: choose a whole day")},
    {"history-negative", QT_TRANSLATE_NOOP("Finding", "{value} kWh is below zero: the meter has no load")},
    {"history-too-large", QT_TRANSLATE_NOOP("Finding", "{value} kWh in an hour is more than a site can use")},
    {"history-empty",
     QT_TRANSLATE_NOOP("Finding", "the meter has no whole day before the event to compare with")},
    {"history-day-gone", QT_TRANSLATE_NOOP("Finding", "{day} is not in the history any more")},
    {"no-meter-data", QT_TRANSLATE_NOOP("Finding", "no consumer of the document has hourly meter data")},
    {"no-baselines", QT_TRANSLATE_NOOP("Finding", "the study has no metered site")},
    {"baseline-method-gone", QT_TRANSLATE_NOOP("Finding", "the method is not there any more")},
    {"last-baseline-method", QT_TRANSLATE_NOOP("Finding", "the last method stays")},
    {"company-without-name", QT_TRANSLATE_NOOP("Finding", "a company needs a name")},
    {"company-name-taken", QT_TRANSLATE_NOOP("Finding", "another company is called {value} already")},
    {"company-volume-negative", QT_TRANSLATE_NOOP("Finding", "{value} MW is below zero")},
    {"company-gone", QT_TRANSLATE_NOOP("Finding", "the company is not there any more")},
});

constexpr auto labels = std::to_array<Word>({
    // Steps of undo.
    {"add-company", QT_TRANSLATE_NOOP("Label", "add company {company}")},
    {"change-company", QT_TRANSLATE_NOOP("Label", "change of company {company}")},
    {"remove-company", QT_TRANSLATE_NOOP("Label", "remove a company")},
    {"set-origin", QT_TRANSLATE_NOOP("Label", "where a number comes from")},
    {"put-history", QT_TRANSLATE_NOOP("Label", "metered history of {day}")},
    {"remove-baselines", QT_TRANSLATE_NOOP("Label", "remove the metered site")},
    {"set-event-terms", QT_TRANSLATE_NOOP("Label", "obligation and hours of the event")},
    {"day-takes-part", QT_TRANSLATE_NOOP("Label", "{day} takes part")},
    {"day-left-out", QT_TRANSLATE_NOOP("Label", "{day} left out")},
    {"set-baseline-rules", QT_TRANSLATE_NOOP("Label", "rules of the baselines")},
    {"add-baseline-method", QT_TRANSLATE_NOOP("Label", "add a baseline method")},
    {"change-baseline-method", QT_TRANSLATE_NOOP("Label", "change of a baseline method")},
    {"remove-baseline-method", QT_TRANSLATE_NOOP("Label", "remove a baseline method")},
    // Numbers that are derived.
    {"group_gain", QT_TRANSLATE_NOOP("Label", "gain of the group")},
    {"even_kom_generation", QT_TRANSLATE_NOOP("Label", "capacity sold at the target")},
    {"even_dayahead_generation", QT_TRANSLATE_NOOP("Label", "energy sold in an hour at the target")},
    // Numbers that are given.
    {"given-price-cap", QT_TRANSLATE_NOOP("Label", "price of the aggregator's service")},
    {"given-price-kom", QT_TRANSLATE_NOOP("Label", "price of the capacity auction")},
    {"given-price-buy", QT_TRANSLATE_NOOP("Label", "price at which capacity is bought")},
    {"given-k", QT_TRANSLATE_NOOP("Label", "counted share by hours")},
    {"given-q1", QT_TRANSLATE_NOOP("Label", "first point of demand, volume")},
    {"given-q2", QT_TRANSLATE_NOOP("Label", "second point of demand, volume")},
    {"given-q2-ratio", QT_TRANSLATE_NOOP("Label", "second point over the first")},
    {"given-p1", QT_TRANSLATE_NOOP("Label", "price of the first point")},
    {"given-p2", QT_TRANSLATE_NOOP("Label", "price of the second point")},
    {"given-bids", QT_TRANSLATE_NOOP("Label", "bids of the suppliers")},
    {"given-dr-cap", QT_TRANSLATE_NOOP("Label", "share of the first point that counts at most")},
    {"given-dr-own", QT_TRANSLATE_NOOP("Label", "own reduction")},
    {"given-dr-others", QT_TRANSLATE_NOOP("Label", "reduction of others")},
    {"given-depths", QT_TRANSLATE_NOOP("Label", "depths of the series")},
    {"given-load", QT_TRANSLATE_NOOP("Label", "load of the zone by hour")},
    {"given-blocks", QT_TRANSLATE_NOOP("Label", "blocks of supply")},
    {"given-offers", QT_TRANSLATE_NOOP("Label", "offers of supply")},
    {"given-stacks", QT_TRANSLATE_NOOP("Label", "supply by hour")},
    {"given-buyers", QT_TRANSLATE_NOOP("Label", "elastic buyers")},
    {"given-scarcity", QT_TRANSLATE_NOOP("Label", "scarcity price")},
    {"given-cost", QT_TRANSLATE_NOOP("Label", "cost that an event must cover")},
    {"given-threshold", QT_TRANSLATE_NOOP("Label", "least fall of the price")},
    {"given-strike", QT_TRANSLATE_NOOP("Label", "least price")},
    {"given-retail-generation", QT_TRANSLATE_NOOP("Label", "generation on the retail market")},
    {"given-question", QT_TRANSLATE_NOOP("Label", "range of the sensitivity")},
    {"given-event-hours", QT_TRANSLATE_NOOP("Label", "first and last hour of the event")},
    {"given-event-load", QT_TRANSLATE_NOOP("Label", "metered load of the event day")},
    {"given-history", QT_TRANSLATE_NOOP("Label", "days of the metered history")},
    {"given-low-use", QT_TRANSLATE_NOOP("Label", "low-use share")},
    {"given-adjust-hours", QT_TRANSLATE_NOOP("Label", "hours to adjust by")},
    {"given-adjust-cap", QT_TRANSLATE_NOOP("Label", "cap of the ratio")},
    {"given-rrmse-limit", QT_TRANSLATE_NOOP("Label", "limit of the relative error")},
    {"given-method", QT_TRANSLATE_NOOP("Label", "keys of a method")},
    // Where numbers come from.
    {"origin-article", QT_TRANSLATE_NOOP("Label", "Zubakin, Opadchy, Kuleshov et al., Energorynok 7/2019")},
    {"origin-kom-rules", QT_TRANSLATE_NOOP("Label", "Shape of the auction's demand curve, from memory")},
    {"origin-no-filter", QT_TRANSLATE_NOOP("Label", "No day is left out for its load")},
    {"origin-adjust-cap", QT_TRANSLATE_NOOP("Label", "Cap of 20 % as in baseline rules abroad")},
    {"origin-rrmse", QT_TRANSLATE_NOOP("Label", "PJM: a baseline is accepted with an error below 20 %")},
    {"origin-reserve-one",
     QT_TRANSLATE_NOOP("Label", "The price is per MW of peak and holds the reserve already")},
    {"origin-k-one",
     QT_TRANSLATE_NOOP("Label", "The article names no coefficient for this mechanism: counted in full")},
    // Where the numbers of the oil company group's sample come from; its file names these texts.
    {"the split is constructed; together 1430.8 MW as stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, "
     "Kuleshov et al.)",
     QT_TRANSLATE_NOOP("Label", "the split is constructed; together 1430.8 MW as stated in Energorynok 2019 "
                                "No. 7 (Zubakin, Opadchy, Kuleshov et al.)")},
    {"about 0.9 of the capacity bought; the article does not state it",
     QT_TRANSLATE_NOOP("Label", "about 0.9 of the capacity bought; the article does not state it")},
    {"constructed for teaching: the article names no company",
     QT_TRANSLATE_NOOP("Label", "constructed for teaching: the article names no company")},
    {"constructed; that generation on associated gas sells on the retail market and loses nothing is stated "
     "in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)",
     QT_TRANSLATE_NOOP("Label",
                       "constructed; that generation on associated gas sells on the retail market and loses "
                       "nothing is stated in Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.)")},
    {"Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 100 MW, the largest depth",
     QT_TRANSLATE_NOOP(
         "Label", "Energorynok 2019 No. 7 (Zubakin, Opadchy, Kuleshov et al.): 100 MW, the largest depth")},
    {"10:00 to 14:00, the best four hours of the summer day's modelled prices",
     QT_TRANSLATE_NOOP("Label", "10:00 to 14:00, the best four hours of the summer day's modelled prices")},
    {"made for teaching: pumps of the reservoir pressure system, stopped for four hours; no meter stands "
     "behind it",
     QT_TRANSLATE_NOOP("Label", "made for teaching: pumps of the reservoir pressure system, stopped for four "
                                "hours; no meter stands behind it")},
    {"made for teaching: 45 days of the same pumps with weekends, a day of maintenance and an earlier event",
     QT_TRANSLATE_NOOP("Label", "made for teaching: 45 days of the same pumps with weekends, a day of "
                                "maintenance and an earlier event")},
    {"a quarter of the largest day, as in the public code of the New York operator",
     QT_TRANSLATE_NOOP("Label",
                       "a quarter of the largest day, as in the public code of the New York operator")},
    {"three hours that end one hour before the event",
     QT_TRANSLATE_NOOP("Label", "three hours that end one hour before the event")},
    {"New York operator: the highest 5 of 10 days",
     QT_TRANSLATE_NOOP("Label", "New York operator: the highest 5 of 10 days")},
    {"Korea: the middle 6 of 10 days", QT_TRANSLATE_NOOP("Label", "Korea: the middle 6 of 10 days")},
    {"CAISO: 10 of 10 days", QT_TRANSLATE_NOOP("Label", "CAISO: 10 of 10 days")},
    {"PJM: matching days", QT_TRANSLATE_NOOP("Label", "PJM: matching days")},
    {"weight chosen for the sample", QT_TRANSLATE_NOOP("Label", "weight chosen for the sample")},
    {"PJM: three hours before and two after",
     QT_TRANSLATE_NOOP("Label", "PJM: three hours before and two after")},
    {"PJM's emergency baseline, criticised since",
     QT_TRANSLATE_NOOP("Label", "PJM's emergency baseline, criticised since")},
    {"the site's level is chosen for the sample",
     QT_TRANSLATE_NOOP("Label", "the site's level is chosen for the sample")},
});

} // namespace

const std::span<const Word> responseSiteFindings{findings};
const std::span<const Word> responseSiteLabels{labels};

} // namespace meritdesk::words
