#include "formats/words/balance_insight_words.h"

#include <QtGlobal>

#include <array>

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    // Why there is no number.
    {"forecast-share", QT_TRANSLATE_NOOP("Finding", "{value} is not a share between 0 and 1")},
    {"resolution-needs-steps",
     QT_TRANSLATE_NOOP("Finding", "the data are hourly: what quarter hours would cost cannot be said")},
    {"deviation-without-contract",
     QT_TRANSLATE_NOOP("Finding",
                       "{month}: without metered energy and a schedule on the same side there is no "
                       "contract to deviate from")},
    {"deviation-without-price",
     QT_TRANSLATE_NOOP("Finding", "{month}: the day-ahead price is not known in every period")},
    // What a comparison assumes.
    {"fill-direction-from-parties",
     QT_TRANSLATE_NOOP("Finding", "direction: against the sum of the parties ({count} steps)")},
    {"fill-reference-from-published",
     QT_TRANSLATE_NOOP("Finding", "reference price: the published imbalance price without the neutrality "
                                  "component ({count} values)")},
    {"fill-reference-from-regulation",
     QT_TRANSLATE_NOOP("Finding",
                       "reference price: the price of regulation in its direction ({count} values)")},
    {"fill-regulation-from-reference",
     QT_TRANSLATE_NOOP("Finding",
                       "price of regulation: the reference price of its direction ({count} values)")},
    {"fill-avoided-from-day-ahead",
     QT_TRANSLATE_NOOP("Finding", "value of avoided activation: the day-ahead price ({count} values)")},
    {"fill-hourly-mean",
     QT_TRANSLATE_NOOP("Finding", "prices of an hour: the plain mean of its quarters ({count} values)")},
    {"published-left-out",
     QT_TRANSLATE_NOOP("Finding", "published prices belong to the rule in force and are left out")},
    {"fees-of-regime", QT_TRANSLATE_NOOP("Finding", "fees: those on the first day of this rule")},
    {"fees-of-country", QT_TRANSLATE_NOOP("Finding", "fees of that country instead of one's own")},
    {"weekly-fee-left-out", QT_TRANSLATE_NOOP("Finding", "the weekly fee is left out")},
    {"margins-of-country", QT_TRANSLATE_NOOP("Finding", "margins of 3 %, no fees")},
    {"own-initiative", QT_TRANSLATE_NOOP("Finding", "every deviation counts as own initiative")},
    {"balance-price-as-balancing-market",
     QT_TRANSLATE_NOOP("Finding", "the price of balance energy stands in for that of the balancing market")},
    {"deviation-beside-energy",
     QT_TRANSLATE_NOOP("Finding", "a monthly assessment that comes beside the energy, not in its place")},
    {"spread-stands-in",
     QT_TRANSLATE_NOOP("Finding", "balance energy less day-ahead, monthly means, stands in for the spread of "
                                  "the monthly auction")},
    {"clearing-price-stands-in",
     QT_TRANSLATE_NOOP("Finding", "the month's mean day-ahead price stands in for the clearing price")},
    {"compensation-stands-in",
     QT_TRANSLATE_NOOP("Finding", "10 % of the month's mean day-ahead price stands in for the compensation "
                                  "price")},
});

constexpr auto labels = std::to_array<Word>({
    {"regime-as-settled", QT_TRANSLATE_NOOP("Label", "As settled")},
    {"comparison-latvia-2025", QT_TRANSLATE_NOOP("Label", "Latvian fees, second half of 2025")},
    {"comparison-lithuania-2025", QT_TRANSLATE_NOOP("Label", "Lithuanian fees of 2025")},
    {"comparison-finland-2025", QT_TRANSLATE_NOOP("Label", "Finland 2025: Nordic price and fees")},
    {"comparison-turkey-dual", QT_TRANSLATE_NOOP("Label", "Turkey until 2025: margins of 3 %")},
    {"comparison-russia-own", QT_TRANSLATE_NOOP("Label", "Russia: own initiative")},
    {"comparison-china-guangdong", QT_TRANSLATE_NOOP("Label", "China: deviation assessment, Guangdong type")},
    {"comparison-china-fujian", QT_TRANSLATE_NOOP("Label", "China: deviation assessment, Fujian type")},
    {"comparison-china-sichuan", QT_TRANSLATE_NOOP("Label", "China: deviation assessment, Sichuan type")},
    // Numbers.
    {"period_cost", QT_TRANSLATE_NOOP("Label", "cost of a period")},
    {"period_imbalance", QT_TRANSLATE_NOOP("Label", "imbalance, surplus above 0")},
    {"step_cost", QT_TRANSLATE_NOOP("Label", "cost of a step")},
    {"clock_hour_cost", QT_TRANSLATE_NOOP("Label", "cost of an hour of the day")},
    {"weekday_cost", QT_TRANSLATE_NOOP("Label", "cost of a weekday")},
    {"reported_net", QT_TRANSLATE_NOOP("Label", "net by the monthly reports")},
    {"report_rounding", QT_TRANSLATE_NOOP("Label", "rounding of the monthly reports")},
    {"over_day_ahead", QT_TRANSLATE_NOOP("Label", "cost above day-ahead")},
    {"month_over_day_ahead", QT_TRANSLATE_NOOP("Label", "cost above day-ahead, month")},
    {"total_over_day_ahead", QT_TRANSLATE_NOOP("Label", "cost above day-ahead, all")},
    {"worst_share", QT_TRANSLATE_NOOP("Label", "share of the total")},
    {"scope_total", QT_TRANSLATE_NOOP("Label", "total of the span")},
    {"quadrant_cost", QT_TRANSLATE_NOOP("Label", "cost of a quadrant")},
    {"long_in_short", QT_TRANSLATE_NOOP("Label", "own surplus, system short")},
    {"short_in_long", QT_TRANSLATE_NOOP("Label", "own deficit, system long")},
    {"long_in_long", QT_TRANSLATE_NOOP("Label", "own surplus, system long")},
    {"short_in_short", QT_TRANSLATE_NOOP("Label", "own deficit, system short")},
    {"helping_share", QT_TRANSLATE_NOOP("Label", "share of helping periods")},
    {"helping_periods", QT_TRANSLATE_NOOP("Label", "periods that helped")},
    {"hurting_periods", QT_TRANSLATE_NOOP("Label", "periods that hurt")},
    {"absolute_imbalance", QT_TRANSLATE_NOOP("Label", "imbalance without its sign, sum")},
    {"month_absolute", QT_TRANSLATE_NOOP("Label", "imbalance without its sign, month")},
    {"imbalance_share", QT_TRANSLATE_NOOP("Label", "imbalance as a share of consumption")},
    {"energy_consumed", QT_TRANSLATE_NOOP("Label", "consumed")},
    {"energy_turnover", QT_TRANSLATE_NOOP("Label", "consumed and produced")},
    {"cost_per_mwh", QT_TRANSLATE_NOOP("Label", "cost per MWh consumed and produced")},
    {"perfect_forecast", QT_TRANSLATE_NOOP("Label", "what a perfect forecast would have saved")},
    {"imbalance_fees", QT_TRANSLATE_NOOP("Label", "fees on the imbalance")},
    {"forecast_saving", QT_TRANSLATE_NOOP("Label", "saving by the better forecast")},
    {"forecast_share", QT_TRANSLATE_NOOP("Label", "share forecast away")},
    {"forecast_before", QT_TRANSLATE_NOOP("Label", "energy and fees, as it was")},
    {"forecast_before_net", QT_TRANSLATE_NOOP("Label", "energy, as it was")},
    {"forecast_before_fees", QT_TRANSLATE_NOOP("Label", "fees on the imbalance, as it was")},
    {"forecast_before_quantity", QT_TRANSLATE_NOOP("Label", "imbalance, as it was")},
    {"forecast_after", QT_TRANSLATE_NOOP("Label", "energy and fees, better forecast")},
    {"forecast_after_net", QT_TRANSLATE_NOOP("Label", "energy, better forecast")},
    {"forecast_after_fees", QT_TRANSLATE_NOOP("Label", "fees on the imbalance, better forecast")},
    {"forecast_after_quantity", QT_TRANSLATE_NOOP("Label", "imbalance, better forecast")},
    {"resolution_difference", QT_TRANSLATE_NOOP("Label", "what the shorter period costs more")},
    {"cost_in_steps", QT_TRANSLATE_NOOP("Label", "energy, settled step by step")},
    {"cost_in_hours", QT_TRANSLATE_NOOP("Label", "energy, settled by the hour")},
    {"fees_in_steps", QT_TRANSLATE_NOOP("Label", "fees, settled step by step")},
    {"fees_in_hours", QT_TRANSLATE_NOOP("Label", "fees, settled by the hour")},
    {"hour_in_steps", QT_TRANSLATE_NOOP("Label", "an hour, step by step")},
    {"hour_as_one", QT_TRANSLATE_NOOP("Label", "an hour as a whole")},
    {"alternative_total", QT_TRANSLATE_NOOP("Label", "what this rule would cost")},
    {"comparison_cost", QT_TRANSLATE_NOOP("Label", "what that rule would cost")},
    {"own_initiative_cost", QT_TRANSLATE_NOOP("Label", "cost of a period, own initiative")},
    {"month_assessment", QT_TRANSLATE_NOOP("Label", "assessment of a month")},
    {"contract", QT_TRANSLATE_NOOP("Label", "contracted energy")},
    {"actual", QT_TRANSLATE_NOOP("Label", "metered energy")},
    {"assessment_price", QT_TRANSLATE_NOOP("Label", "price of the assessment")},
    // Where it comes from.
    {"settled periods of the case", QT_TRANSLATE_NOOP("Label", "settled periods of the case")},
    {"assumed: the system's direction and every price stay as settled",
     QT_TRANSLATE_NOOP("Label", "assumed: the system's direction and every price stay as settled")},
    {"assumed: the area's volume moves with the party's imbalance",
     QT_TRANSLATE_NOOP("Label", "assumed: the area's volume moves with the party's imbalance")},
    {"assumed: the hour's price is the mean of its steps",
     QT_TRANSLATE_NOOP("Label", "assumed: the hour's price is the mean of its steps")},
    {"AST, balancing and system imbalance prices, July to December 2025",
     QT_TRANSLATE_NOOP("Label", "AST, balancing and system imbalance prices, July to December 2025")},
    {"ERR 1609685459, Lithuanian balancing fees of 2025",
     QT_TRANSLATE_NOOP("Label", "ERR 1609685459, Lithuanian balancing fees of 2025")},
    {"eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory",
     QT_TRANSLATE_NOOP("Label", "eSett handbook; Fingrid, volume fee 2025; the imbalance fee from memory")},
    {"Turkish imbalance formulas before 2026, as public code has them",
     QT_TRANSLATE_NOOP("Label", "Turkish imbalance formulas before 2026, as public code has them")},
    {"RF Government Resolution 1172 of 27.12.2010; the prices from memory",
     QT_TRANSLATE_NOOP("Label", "RF Government Resolution 1172 of 27.12.2010; the prices from memory")},
    {"Guangdong-type deviation assessment, as trade pages describe it",
     QT_TRANSLATE_NOOP("Label", "Guangdong-type deviation assessment, as trade pages describe it")},
    {"Fujian, draft rules of 2021, as copies have them",
     QT_TRANSLATE_NOOP("Label", "Fujian, draft rules of 2021, as copies have them")},
    {"Sichuan, rules of 2018, as copies have them",
     QT_TRANSLATE_NOOP("Label", "Sichuan, rules of 2018, as copies have them")},
});

} // namespace

const std::span<const Word> balanceInsightFindings{findings};
const std::span<const Word> balanceInsightLabels{labels};

} // namespace meritdesk::words
