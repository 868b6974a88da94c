#pragma once

#include <array>

#include "core/balance/insight/party_book.h"

namespace meritdesk::balance::insight {

/// The figures that a balance party (bilansihaldur) is measured by.
enum class Figure : std::uint8_t {
    AbsoluteImbalance, ///< MWh, sum of |imbalance|
    ImbalanceShare,    ///< of the consumption
    CostPerMwh,        ///< EUR per MWh consumed and produced, with all fees
    OverDayAhead,      ///< EUR above settling at the day-ahead price
    PerfectForecast    ///< EUR that no imbalance at all would have saved
};

inline constexpr std::array<std::string_view, 5> figureKeys{
    "absolute_imbalance", "imbalance_share", "cost_per_turnover", "total_over_day_ahead", "perfect_forecast"};

/// Key figures of a scope. Money in cents, as the monthly reports round it.
struct KeyFigures
{
    Int128 absolute = 0;    ///< millionths of a MWh
    Int128 consumption = 0; ///< millionths of a MWh
    Int128 turnover = 0;    ///< consumption + production, millionths of a MWh
    Integer net = {};
    Integer imbalanceFees = {}; ///< those that stand on |imbalance|
    Integer otherFees = {};
    std::optional<Integer> overDayAhead = {};
    std::optional<std::size_t> dearest = {};  ///< period with the largest cost, if above 0
    std::optional<std::size_t> cheapest = {}; ///< period with the largest gain, if any

    [[nodiscard]] Integer total() const { return net + imbalanceFees + otherFees; }

    /// What no imbalance at all would have saved: the energy and the fees on it.
    [[nodiscard]] Integer perfectForecast() const { return net + imbalanceFees; }

    /// A figure in its unit; nothing where it has no base or the day-ahead price is not known.
    [[nodiscard]] std::optional<Fraction> value(Figure figure) const;
};

[[nodiscard]] KeyFigures keyFigures(const PartyBook& book);

/// How a figure that has a value came about.
[[nodiscard]] Derivation explainFigure(const PartyBook& book, const KeyFigures& figures, Figure figure);

} // namespace meritdesk::balance::insight
