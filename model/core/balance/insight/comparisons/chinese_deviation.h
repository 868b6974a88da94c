#pragma once

#include <functional>

#include "core/balance/insight/comparison.h"

namespace meritdesk::balance::insight {

/// A month of a deviation assessment (偏差考核): what was contracted and what was used or delivered, MWh >=
/// 0.
struct ContractMonth
{
    Fraction contract = {};
    Fraction actual = {};
};

/// Energy beyond a free band around the contract, MWh, >= 0; `more` and `less` are shares of the contract.
[[nodiscard]] Fraction beyondBand(const ContractMonth& month, const Fraction& more, const Fraction& less);

/// Guangdong-type: what is used too much pays the monthly spread once, what is used too little three times.
[[nodiscard]] Fraction guangdongAssessment(const ContractMonth& month, const Fraction& spread);

/// Fujian-type: beyond 3 % either way, 5 % of the monthly clearing price.
[[nodiscard]] Fraction fujianAssessment(const ContractMonth& month, const Fraction& clearing);

/// Sichuan-type: free from 4 % below to 8 % above, beyond it the compensation price of the adjustment.
[[nodiscard]] Fraction sichuanAssessment(const ContractMonth& month, const Fraction& compensation);

/// The month of a party: its metered energy against its schedule, both net and without their common sign.
/// Nothing when the party has no metered energy, or contract and metering go opposite ways.
[[nodiscard]] std::optional<ContractMonth> contractMonth(const PartyBook& book, MonthSpan span);

/// Plain mean of a price over the periods of a month; nothing where a value is missing.
[[nodiscard]] std::optional<Fraction> meanOf(const Settlement& settlement, PriceKey key, MonthSpan span);

/// How one province assesses a month, and the formula that says it.
struct Assessment
{
    std::string formula = {}; ///< over `contract`, `actual` and `assessment_price`
    Fraction (*assess)(const ContractMonth& month, const Fraction& price) = nullptr;
    /// Stands in for the province's price; nothing where the case has nothing to make it of.
    std::optional<Fraction> (*price)(const Settlement& settlement, MonthSpan span) = nullptr;
};

/// The assessments of the scope's months as one derivation.
[[nodiscard]] Result<Derivation> assessMonths(const PartyBook& book, const Assessment& how);

} // namespace meritdesk::balance::insight
