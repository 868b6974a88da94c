#include "formats/imports/balance_report_kind.h"

#include <algorithm>
#include <cassert>
#include <string>

#include "formats/imports/number_cell.h"
#include "formats/imports/scales.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

namespace {

constexpr int sampleRows = 400;

constexpr auto kinds = std::to_array<ReportKind>({
    {"day-ahead", {"nps_price", "day_ahead"}, {{{"", "prices.day_ahead"}}}},
    {"imbalance-prices", {"imbalance_prices", "imbalance_price"}, {{{"", "prices.imbalance"}}}},
    {"imbalance-volumes", {"imbalance_volumes", "imbalance_volume"}, {{{"", "prices.area_volume"}}}},
    {"direction", {"direction_of_balancing"}, {{{"", "prices.direction"}}}},
    {"neutrality", {"neutrality"}, {{{"", "prices.neutrality"}}}},
    {"reference-prices",
     {"balancing_energy_prices", "balancing_energy_price"},
     {{{"up", "prices.reference_up"}, {"down", "prices.reference_down"}}}},
    {"energy-prices", {"local_marginal_price"}, {{{"up", "prices.up"}, {"down", "prices.down"}}}},
    {"activations",
     {"normal_activations", "special_activations", "activations_afrr"},
     {{{"up", "prices.activated_up"}, {"down", "prices.activated_down"}}}},
    {"operator-balance",
     {"operator_balance"},
     {{{"volume", "prices.area_volume"},
       {"buy", "prices.buy"},
       {"sell", "prices.sell"},
       {"upward", "prices.activated_up"},
       {"downward", "prices.activated_down"}}}},
    {"afrr-demand",
     {"satisfied_demand_afrr"},
     {{{"up", "prices.satisfied.up.afrr.quantity"}, {"down", "prices.satisfied.down.afrr.quantity"}}}},
    {"mfrr-demand",
     {"satisfied_demand_mfrr"},
     {{{"up", "prices.satisfied.up.mfrr.quantity"}, {"down", "prices.satisfied.down.mfrr.quantity"}}}},
    {"total-demand",
     {"total_satisfied_demand"},
     {{{"up", "prices.satisfied.up.mfrr.quantity", "prices.satisfied.up.afrr.quantity"},
       {"down", "prices.satisfied.down.mfrr.quantity", "prices.satisfied.down.afrr.quantity"}}}},
    {"afrr-demand-price",
     {"afrr_satisfied_demand_price"},
     {{{"up", "prices.satisfied.up.afrr.price"}, {"down", "prices.satisfied.down.afrr.price"}}}},
    {"mfrr-demand-price",
     {"mfrr_satisfied_demand_price"},
     {{{"up", "prices.satisfied.up.mfrr.price"}, {"down", "prices.satisfied.down.mfrr.price"}}}},
});

/// Reports of the same publisher that a settlement has no use for.
constexpr auto uselessNames = std::to_array<std::string_view>(
    {"procured_reserves", "reserves_demand", "current_balancing_state", "cross_border_marginal_price",
     "netted_exchanged", "exchanged_", "price_procured", "balancing_capacity"});

/// Small letters, with "_" for what stands between words.
std::string asId(std::string_view name)
{
    auto id = lowered(name);
    for (auto& c : id)
        if (c == '-' || c == ' ' || c == '.')
            c = '_';
    return id;
}

/// What the values of the columns are, over a sample.
struct Values
{
    int numbers = 0;
    int signs = 0; ///< of these -1, 0 or 1
    bool both = false;

    void add(const ReadNumber& number)
    {
        ++numbers;
        const bool sign = number.mantissa == one || number.mantissa == -one || number.mantissa == 0;
        signs += sign ? 1 : 0;
        m_plus = m_plus || number.mantissa > 0;
        m_minus = m_minus || number.mantissa < 0;
        both = m_plus && m_minus;
    }

private:
    bool m_plus = false;
    bool m_minus = false;
};

Values valuesOf(const Grid& grid, const BalanceReport& report, const std::vector<int>& columns)
{
    Values values;
    for (int row = report.header + 1; row < std::min(report.end, report.header + sampleRows); ++row)
        for (const int column : columns)
            if (const auto cell = grid.at(row, column); !cell.empty())
                if (const auto number = readNumber(cell, decimalMarkOf(cell) == ',' ? ',' : '.');
                    number.fault == NumberFault::None)
                    values.add(number);
    return values;
}

bool headingHolds(const Grid& grid, const BalanceReport& report, std::string_view word)
{
    for (int column = 0; column < grid.cells(report.header); ++column)
        if (lowered(grid.at(report.header, column)).find(word) != std::string::npos)
            return true;
    return false;
}

/// What a report without a known name may be.
std::string_view kindByContent(const Grid& grid, const BalanceReport& report, const std::vector<int>& columns)
{
    constexpr int enough = 24;
    if (headingHolds(grid, report, "upward") || headingHolds(grid, report, "downward"))
        return "reference-prices";
    const auto values = valuesOf(grid, report, columns);
    if (values.numbers >= enough && values.signs == values.numbers && values.both)
        return "direction";
    const bool versions = headingHolds(grid, report, "final") || headingHolds(grid, report, "preliminary");
    return versions ? "imbalance-prices" : "imbalance-volumes";
}

} // namespace

std::span<const ReportKind> reportKinds()
{
    return kinds;
}

const ReportKind& reportKind(std::string_view id)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const ReportKind& kind) { return kind.id == id; });
    assert(found != kinds.end());
    return *found;
}

FoundKind findKind(const Grid& grid, const BalanceReport& report, const std::vector<int>& valueColumns)
{
    const auto name = asId(report.name);
    const auto named = [&](std::string_view part) {
        return !part.empty() && name.find(part) != std::string::npos;
    };
    for (const auto& kind : kinds)
        if (std::any_of(kind.names.begin(), kind.names.end(), named))
            return {kind.id, true, {}};
    FoundKind found{.id = kindByContent(grid, report, valueColumns)};
    for (const auto part : uselessNames)
        if (named(part))
            found.useless = part;
    found.sure = found.useless.empty() && (found.id == "direction" || found.id == "imbalance-prices");
    return found;
}

} // namespace meritdesk::imports
