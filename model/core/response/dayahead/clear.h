#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/progress.h"
#include "core/response/dayahead/case.h"
#include "core/result.h"

namespace meritdesk::response::dayahead {

/// What sets the price of an hour: a piece of supply, an elastic buyer, or the scarcity price.
enum class Side : std::uint8_t { Supply, Demand, Scarcity };

inline constexpr std::array<std::string_view, 3> sides{"supply", "demand", "scarcity"};

/// One hour cleared once. Price and volume are computed decimals.
struct HourRun
{
    RubPerMwh price = {};
    Mw volume = {};
    Mw unserved = {}; ///< load above the stack
    Side side = Side::Supply;
    std::int32_t index = -1; ///< into the stack or the buyers as given; -1 for scarcity

    bool operator==(const HourRun&) const = default;
};

/// A market made ready: any hour at any load, without allocating.
class Clearer
{
public:
    /// The market must outlive it.
    explicit Clearer(const Market& market);

    /// Clears an hour (from 0) at a fixed load, 0 or more; above the stack only with a scarcity price.
    [[nodiscard]] HourRun clear(std::size_t hour, Mw load) const;

private:
    [[nodiscard]] std::size_t served(const Stack& stack, Mw load) const;
    [[nodiscard]] HourRun scarce(const Stack& stack, Mw load) const;
    void takePart(const Stack& stack, Mw load, std::size_t buyer, HourRun& run) const;

    const Market& m_market;
    std::vector<std::uint32_t> m_buyers = {}; ///< by falling price
    std::vector<Mw> m_running = {};           ///< their volumes up to and with that place
};

/// The exact money of a group, RUB: the gain on what it buys, the loss on what it generates.
struct GroupMoney
{
    Fraction saving = {};
    Fraction loss = {};
};

/// The zone's exact money over all hours, RUB; the three add up to what all energy cost before.
struct ZoneMoney
{
    Fraction saving = {};    ///< the price's fall on what is still bought
    Fraction notBought = {}; ///< what is not bought any more, at the price before
    Fraction costAfter = {}; ///< what is still bought, at the price after

    [[nodiscard]] Fraction costBefore() const { return saving + notBought + costAfter; }
};

struct Clearing
{
    std::vector<Mw> reduction = {};   ///< by hour
    std::vector<HourRun> before = {}; ///< by hour, without the reductions
    std::vector<HourRun> after = {};  ///< by hour, with them
    ZoneMoney zone = {};
    std::vector<GroupMoney> groups = {};
    std::vector<Verdict> verdicts = {}; ///< by criterion
    std::vector<Finding> warnings = {};
};

/// MW off in every hour, the reductions added up.
[[nodiscard]] std::vector<Mw> reductionOf(const Case& input);

/// The hours with a reduction, in order.
[[nodiscard]] std::vector<EventHour> eventOf(const Clearing& clearing);

/// Clears every hour without and with the reductions; `input` must be without faults (check.h). Told to stop,
/// it ends with the finding `cancelled`.
[[nodiscard]] Result<Clearing> clear(const Case& input, const Progress& progress = {});

} // namespace meritdesk::response::dayahead
