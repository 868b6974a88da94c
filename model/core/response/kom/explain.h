#pragma once

#include <vector>

#include "core/derivation/derivation.h"
#include "core/response/kom/clear.h"

namespace meritdesk::response::kom {

/// How the demand response that counts came about.
[[nodiscard]] Derivation explainCounted(const Zone& zone, const ZoneResult& result);

/// How a price of the auction came about: `counted` MW of demand response were in force. The key says which
/// price, such as kom_price_before.
[[nodiscard]] Derivation explainPrice(const Zone& zone, const Run& run, const Fraction& counted,
                                      std::string key);

/// How the price's fall came about: all of it, or that by the own demand response alone.
[[nodiscard]] Derivation explainDelta(const Zone& zone, const ZoneResult& result, bool own);

/// How the net gain of a group came about.
[[nodiscard]] Derivation explainGroup(const Zone& zone, const ZoneResult& result, std::size_t group,
                                      int months);

/// How the money came about that a group pays in a year for what it buys, less what it sells, RUB: with or
/// without the demand response that counts.
[[nodiscard]] Derivation explainPayment(const Zone& zone, const ZoneResult& result, std::size_t group,
                                        int months, bool after);

/// Every number of a zone's result.
[[nodiscard]] std::vector<Derivation> explain(const Zone& zone, const ZoneResult& result, int months);

} // namespace meritdesk::response::kom
