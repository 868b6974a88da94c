#include "items/capacity_evidence.h"

#include <array>
#include <utility>

#include "core/response/kom/explain.h"
#include "items/capacity_origins.h"

namespace meritdesk::items {

using namespace response::kom; // NOLINT(google-build-using-namespace): this file explains its zones
using Of = CapacityEvidence::Of;

namespace {

/// Labels of given numbers and their fields of a zone.
constexpr auto givenFields = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"first_point_given", "q1"},
    {"second_ratio", "q2"},
    {"second_volume", "q2"},
    {"first_price", "p1"},
    {"second_price", "p2"},
    {"dr_cap_share", "dr_cap_share"},
    {"dr_own", "dr.own"},
    {"dr_others", "dr.others"},
});

/// Beside each given number stands where it comes from.
void sayOrigins(Derivation& derivation, const response::Origins& origins, std::size_t zone)
{
    for (auto& input : derivation.inputs)
        for (const auto& [key, field] : givenFields)
            if (input.key == key && input.note.empty())
                input.note = originLabel(origins, zone, field);
    for (auto& child : derivation.children)
        sayOrigins(child, origins, zone);
}

/// The zone as if its own demand response were a depth of the series.
Zone atDepth(const Zone& zone, std::size_t at)
{
    auto deep = zone;
    deep.dr.own = zone.depths[at];
    return deep;
}

std::optional<Derivation> ofDepth(const CapacityBoard& board, const CapacityEvidence& evidence)
{
    const auto& zone = board.shown().zone;
    if (evidence.at >= zone.depths.size())
        return std::nullopt;
    const auto deep = atDepth(zone, evidence.at);
    const auto result = clear(deep, board.input().months);
    switch (evidence.of) {
    case Of::DepthCounted:
        return explainCounted(deep, result);
    case Of::DepthPrice:
        return explainPrice(deep, result.after, result.counted, "kom_price_after");
    default:
        return explainDelta(deep, result, false);
    }
}

std::optional<Derivation> ofGroup(const CapacityBoard& board, const CapacityEvidence& evidence)
{
    const auto& [zone, faults, result] = board.shown();
    const int months = board.input().months;
    if (evidence.at >= zone.groups.size())
        return std::nullopt;
    if (evidence.of == Of::GroupNet)
        return explainGroup(zone, result, evidence.at, months);
    return explainPayment(zone, result, evidence.at, months, evidence.of == Of::PaidAfter);
}

std::optional<Derivation> made(const CapacityBoard& board, const CapacityEvidence& evidence)
{
    const auto& [zone, faults, result] = board.shown();
    switch (evidence.of) {
    case Of::None:
        return std::nullopt;
    case Of::Counted:
        return explainCounted(zone, result);
    case Of::PriceBefore:
        return explainPrice(zone, result.before, 0, "kom_price_before");
    case Of::PriceAfter:
        return explainPrice(zone, result.after, result.counted, "kom_price_after");
    case Of::Fall:
    case Of::FallOwn:
        return explainDelta(zone, result, evidence.of == Of::FallOwn);
    case Of::PaidBefore:
    case Of::PaidAfter:
    case Of::GroupNet:
        return ofGroup(board, evidence);
    default:
        return ofDepth(board, evidence);
    }
}

} // namespace

std::optional<Derivation> derivationOf(const CapacityBoard& board, const CapacityEvidence& evidence)
{
    if (!board.valid())
        return std::nullopt;
    auto derivation = made(board, evidence);
    if (derivation)
        sayOrigins(*derivation, board.input().origins, board.zone());
    return derivation;
}

} // namespace meritdesk::items
