#include <QtGlobal>

#include <array>

#include "formats/words/balance_words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"balance-number-too-large", QT_TRANSLATE_NOOP("Finding", "{value} is too large: stay below 10^9")},
    {"balance-factor-negative", QT_TRANSLATE_NOOP("Finding", "the factor {value} is below zero")},
    {"balance-last-party", QT_TRANSLATE_NOOP("Finding", "the last balance party stays")},
    {"balance-party-gone", QT_TRANSLATE_NOOP("Finding", "this balance party is not there any more")},
    {"balance-fee-gone", QT_TRANSLATE_NOOP("Finding", "this fee is not there any more")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"replace-balance", QT_TRANSLATE_NOOP("Label", "another case of balance energy")},
    {"edit-balance-regime", QT_TRANSLATE_NOOP("Label", "another rule of settlement")},
    {"edit-switch-date", QT_TRANSLATE_NOOP("Label", "first day of a rule")},
    {"edit-dual-prices", QT_TRANSLATE_NOOP("Label", "change of the two prices")},
    {"add-balance-fee", QT_TRANSLATE_NOOP("Label", "new fee")},
    {"edit-balance-fee", QT_TRANSLATE_NOOP("Label", "change of a fee")},
    {"remove-balance-fee", QT_TRANSLATE_NOOP("Label", "removal of a fee")},
    {"reset-balance-fees", QT_TRANSLATE_NOOP("Label", "published fees")},
    {"edit-operator-costs", QT_TRANSLATE_NOOP("Label", "operator's costs of {month}")},
    {"edit-neutrality", QT_TRANSLATE_NOOP("Label", "neutrality component of {month}")},
    {"rename-balance-party", QT_TRANSLATE_NOOP("Label", "another name of a balance party")},
    {"remove-balance-party", QT_TRANSLATE_NOOP("Label", "removal of a balance party")},
    // Fees, what they are taken on.
    {"balance-fee.imbalance-tariff", QT_TRANSLATE_NOOP("Label", "Imbalance tariff")},
    {"balance-fee.capacity-fee", QT_TRANSLATE_NOOP("Label", "Balancing capacity fee")},
    {"balance-basis.imbalance", QT_TRANSLATE_NOOP("Label", "imbalance, without its sign")},
    {"balance-basis.consumption", QT_TRANSLATE_NOOP("Label", "consumption")},
    {"balance-basis.production", QT_TRANSLATE_NOOP("Label", "production")},
    {"balance-basis.consumption+production", QT_TRANSLATE_NOOP("Label", "consumption and production")},
    // What a price was made of.
    {"balance-source.published", QT_TRANSLATE_NOOP("Label", "published")},
    {"balance-source.model", QT_TRANSLATE_NOOP("Label", "model")},
    //: The price of up-regulation made the price of a period
    {"balance-source.up", QT_TRANSLATE_NOOP("Label", "up-regulation")},
    //: The price of down-regulation made the price of a period
    {"balance-source.down", QT_TRANSLATE_NOOP("Label", "down-regulation")},
    //: The price of a period in which nothing was activated
    {"balance-source.fallback", QT_TRANSLATE_NOOP("Label", "fallback")},
    // How a series came about.
    {"balance-origin.published", QT_TRANSLATE_NOOP("Label", "published")},
    {"balance-origin.metered", QT_TRANSLATE_NOOP("Label", "metered")},
    {"balance-origin.digitised", QT_TRANSLATE_NOOP("Label", "digitised from a chart")},
    {"balance-origin.constructed", QT_TRANSLATE_NOOP("Label", "constructed for teaching")},
    {"balance-origin.imported", QT_TRANSLATE_NOOP("Label", "imported")},
    // Numbers of the page.
    {"cash_flow", QT_TRANSLATE_NOOP("Label", "money to the party")},
    {"imbalance", QT_TRANSLATE_NOOP("Label", "imbalance")},
    {"metered", QT_TRANSLATE_NOOP("Label", "metered delivery")},
    {"scheduled", QT_TRANSLATE_NOOP("Label", "schedule")},
    {"activated", QT_TRANSLATE_NOOP("Label", "energy on the operator's order")},
    {"consumption", QT_TRANSLATE_NOOP("Label", "consumption")},
    {"production", QT_TRANSLATE_NOOP("Label", "production")},
    {"activated_up", QT_TRANSLATE_NOOP("Label", "Activated energy, up")},
    {"activated_down", QT_TRANSLATE_NOOP("Label", "Activated energy, down")},
    {"internal_price", QT_TRANSLATE_NOOP("Label", "Price between the operators")},
    {"area_volume", QT_TRANSLATE_NOOP("Label", "volume of the balancing area")},
    {"costs", QT_TRANSLATE_NOOP("Label", "the operator's costs")},
    {"open_supplier", QT_TRANSLATE_NOOP("Label", "open supply of the other systems")},
    {"direction", QT_TRANSLATE_NOOP("Label", "direction of the system")},
    {"period_over", QT_TRANSLATE_NOOP("Label", "more than at the day-ahead price, in a period")},
    {"energy_taken", QT_TRANSLATE_NOOP("Label", "energy taken from the system")},
    {"balance_net", QT_TRANSLATE_NOOP("Label", "net for energy")},
    {"balance_months", QT_TRANSLATE_NOOP("Label", "all months together")},
    {"balance_cost_per_mwh", QT_TRANSLATE_NOOP("Label", "cost per MWh consumed and produced")},
    {"turnover", QT_TRANSLATE_NOOP("Label", "consumption and production")},
    {"cost_recovered", QT_TRANSLATE_NOOP("Label", "what of the cost came back")},
    {"five_items", QT_TRANSLATE_NOOP("Label", "sum of the five cost items")},
    {"largest_remainder", QT_TRANSLATE_NOOP("Label", "cents by the largest remainder")},
});

} // namespace

const std::span<const Word> balancePageFindings{findings};
const std::span<const Word> balancePageLabels{labels};

} // namespace meritdesk::words
