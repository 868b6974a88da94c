#include "formats/words/prosumer_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"scheme-twice", QT_TRANSLATE_NOOP("Finding", "the scheme {value} is named twice")},
    {"scheme-not-enabled", QT_TRANSLATE_NOOP("Finding", "the scheme {value} needs the key \"{key}\"")},
    {"period-torn",
     QT_TRANSLATE_NOOP("Finding", "the period {value} began earlier: its intervals must stand together")},
    {"retail-not-one", QT_TRANSLATE_NOOP("Finding", "net metering needs one retail price within a period: "
                                                    "{value} differs from {first}")},
    {"mechanism-volume-exceeds-exports",
     QT_TRANSLATE_NOOP("Finding", "the mechanism's volume {volume} is above the exports {exports}")},
    {"below-minimum-lot",
     QT_TRANSLATE_NOOP("Finding", "the exports {exports} stay below the smallest lot {lot}: "
                                  "nothing is paid for them")},
    {"nothing-exported",
     QT_TRANSLATE_NOOP("Finding", "together {value} is exported, less than a step of the book ({step})")},
});

constexpr auto labels = std::to_array<Word>({
    {"prosumer-notice", QT_TRANSLATE_NOOP("Label", "Teaching model of tariffs for own generation; not a bill "
                                                   "under any country's law")},
    {"scheme of the model; not official", QT_TRANSLATE_NOOP("Label", "scheme of the model; not official")},
    {"prosumer-none", QT_TRANSLATE_NOOP("Label", "Without own generation")},
    {"prosumer-net-metering", QT_TRANSLATE_NOOP("Label", "Net metering")},
    {"prosumer-net-billing", QT_TRANSLATE_NOOP("Label", "Net billing")},
    {"prosumer-sell-all", QT_TRANSLATE_NOOP("Label", "Sell all, buy all")},
    {"prosumer-self-use-surplus", QT_TRANSLATE_NOOP("Label", "Own use, surplus at the benchmark price")},
    {"prosumer-mechanism", QT_TRANSLATE_NOOP("Label", "Mechanism price (two-way contract)")},
    {"prosumer-aggregator", QT_TRANSLATE_NOOP("Label", "Aggregator")},
    {"prosumer_bill", QT_TRANSLATE_NOOP("Label", "bill of the scheme")},
    {"prosumer_load", QT_TRANSLATE_NOOP("Label", "cost of all consumption")},
    {"prosumer_imports", QT_TRANSLATE_NOOP("Label", "cost of imports")},
    {"prosumer_net", QT_TRANSLATE_NOOP("Label", "cost of net consumption")},
    {"prosumer_fixed", QT_TRANSLATE_NOOP("Label", "fixed charge")},
    {"prosumer_surplus", QT_TRANSLATE_NOOP("Label", "pay for surplus")},
    {"prosumer_credit", QT_TRANSLATE_NOOP("Label", "value of the surplus left")},
    {"prosumer_difference", QT_TRANSLATE_NOOP("Label", "difference paid by the mechanism")},
    {"prosumer_part", QT_TRANSLATE_NOOP("Label", "part of an interval")},
    {"prosumer_energy", QT_TRANSLATE_NOOP("Label", "energy of the interval")},
    {"prosumer_price", QT_TRANSLATE_NOOP("Label", "price of the interval")},
    {"prosumer_saving", QT_TRANSLATE_NOOP("Label", "saving against no own generation")},
    {"prosumer_shift", QT_TRANSLATE_NOOP("Label", "cost shifted onto others")},
    {"prosumer_bill_none", QT_TRANSLATE_NOOP("Label", "bill without own generation")},
    {"prosumer_bill_scheme", QT_TRANSLATE_NOOP("Label", "bill under the scheme")},
    {"prosumer_bill_worth", QT_TRANSLATE_NOOP("Label", "bill under net billing")},
    {"own_awarded", QT_TRANSLATE_NOOP("Label", "exports that the market takes")},
    {"own_price_old", QT_TRANSLATE_NOOP("Label", "price without the exports")},
    {"own_price_new", QT_TRANSLATE_NOOP("Label", "price with the exports")},
    {"own_earned_old", QT_TRANSLATE_NOOP("Label", "exports at the price without them")},
    {"own_earned_new", QT_TRANSLATE_NOOP("Label", "what exporters earn")},
    {"own_loss", QT_TRANSLATE_NOOP("Label", "lost by the own effect on the price")},
    {"own_bill_before", QT_TRANSLATE_NOOP("Label", "buyers' bill without the exports")},
    {"own_bill_after", QT_TRANSLATE_NOOP("Label", "buyers' bill with the exports")},
    {"own_buyers_gain", QT_TRANSLATE_NOOP("Label", "what buyers save by the exports")},
    {"replace-prosumer", QT_TRANSLATE_NOOP("Label", "another plant of own generation")},
    {"edit-prosumer-schemes", QT_TRANSLATE_NOOP("Label", "another choice of schemes")},
    {"edit-prosumer-terms", QT_TRANSLATE_NOOP("Label", "change of the schemes' terms")},
    {"edit-prosumer-hours", QT_TRANSLATE_NOOP("Label", "change of hours")},
    {"edit-export-terms", QT_TRANSLATE_NOOP("Label", "change of the market for exports")},
    {"move-export-book", QT_TRANSLATE_NOOP("Label", "orders taken to the auction page")},
    {"drop-export-book", QT_TRANSLATE_NOOP("Label", "exports meet the auction's book")},
});

} // namespace

const std::span<const Word> prosumerFindings{findings};
const std::span<const Word> prosumerLabels{labels};

} // namespace meritdesk::words
