#include "core/response/dayahead/explain.h"
#include "items/day_ahead_sheet.h"
#include "items/day_ahead_text.h"

// How the numbers of a day-ahead market came about, in the currency of the case.

namespace meritdesk::items {

namespace {

constexpr std::string_view rouble = "RUB";

void exchange(std::string& unit, const std::string& currency)
{
    if (unit.starts_with(rouble))
        unit.replace(0, rouble.size(), currency);
}

/// The engine counts in roubles whatever the currency is.
void exchange(Derivation& derivation, const std::string& currency)
{
    exchange(derivation.unit, currency);
    for (auto& input : derivation.inputs)
        exchange(input.unit, currency);
    for (auto& child : derivation.children)
        exchange(child, currency);
}

Derivation given(const DayAheadBoard& board, const DayAheadEvidence& evidence)
{
    Derivation made;
    made.key = evidence.key;
    made.value = evidence.value;
    made.unit = evidence.unit;
    made.note = dayAheadOrigin(board.input(), evidence.place).toStdString();
    return made;
}

std::optional<Derivation> made(const DayAheadBoard& board, const DayAheadEvidence& evidence)
{
    const auto& input = board.input();
    const auto& cleared = board.clearing();
    switch (evidence.kind) {
    case DayAheadEvidence::PriceBefore:
    case DayAheadEvidence::PriceAfter:
        return response::dayahead::explainPrice(input, cleared, evidence.at,
                                                evidence.kind == DayAheadEvidence::PriceAfter);
    case DayAheadEvidence::Zone:
        return response::dayahead::explainZone(input, cleared);
    case DayAheadEvidence::Group:
        return response::dayahead::explainGroup(input, cleared, evidence.at);
    case DayAheadEvidence::Criterion:
        return response::dayahead::explainCriterion(input, cleared, evidence.at);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Derivation> dayAheadDerivation(const DayAheadBoard& board, const DayAheadEvidence& evidence)
{
    if (evidence.kind == DayAheadEvidence::Given)
        return given(board, evidence);
    if (!board.valid() || evidence.kind == DayAheadEvidence::None)
        return std::nullopt;
    auto derivation = made(board, evidence);
    if (derivation)
        exchange(*derivation, board.input().currency);
    return derivation;
}

} // namespace meritdesk::items
