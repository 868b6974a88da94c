#include "core/response/demand/study.h"

#include <algorithm>
#include <tuple>

#include "core/response/demand/delivery.h"

namespace meritdesk::response::demand {

namespace {

void append(std::vector<Finding>& all, std::vector<Finding> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// The events of every cell, depth by depth, duration within; nothing when told to stop.
std::optional<std::vector<Occasions>> occasionsOfAll(const Case& input, const Progress& progress)
{
    std::vector<Occasions> all;
    const auto count = input.depths.size() * input.durations.size();
    for (std::size_t i = 0; i < count; ++i) {
        if (!goOn(progress, static_cast<double>(i) / static_cast<double>(count)))
            return std::nullopt;
        all.push_back(occasionsOf(input, i / input.durations.size(), i % input.durations.size()));
    }
    return all;
}

MechanismStudy studyOf(const CellInputs& inputs, const Mechanism& mechanism,
                       const std::vector<Occasions>& occasions)
{
    const auto& input = inputs.input;
    MechanismStudy made{.mechanism = &mechanism};
    for (std::size_t i = 0; i < occasions.size(); ++i)
        made.cells.push_back(
            cellOf(inputs, mechanism, i / input.durations.size(), i % input.durations.size(), occasions[i]));
    made.studied = input.depth * input.durations.size() + input.duration;
    made.breakEvens = breakEvensOf(inputs, mechanism, made.cell());
    made.tornado = tornadoOf(inputs, made.cell());
    made.companies = netByCompany(input, made.cell());
    return made;
}

std::vector<Finding> warningsOfMechanism(const Case& input, const MechanismStudy& made)
{
    std::vector<Finding> warnings;
    if (std::any_of(made.cells.begin(), made.cells.end(), [](const Cell& cell) { return cell.capped(); }))
        warnings.push_back(warning("pilot-cap-binding", "pilot.cap",
                                   {{"cap", input.pilot ? input.pilot->cap.text() : "0"}}));
    if (made.mechanism->cutsKomDemand && input.caseDepth() > Mw())
        append(warnings, komWarnings(input.kom, made.cell().counted));
    return warnings;
}

/// By code, then by place, in byte order; of the same code and place the first one stays.
std::vector<Finding> sorted(std::vector<Finding> warnings)
{
    const auto key = [](const Finding& finding) { return std::tie(finding.code, finding.place); };
    std::stable_sort(warnings.begin(), warnings.end(),
                     [&key](const Finding& a, const Finding& b) { return key(a) < key(b); });
    warnings.erase(std::unique(warnings.begin(), warnings.end(),
                               [&key](const Finding& a, const Finding& b) { return key(a) == key(b); }),
                   warnings.end());
    return warnings;
}

std::vector<Finding> warningsOf(const Case& input, const Study& made)
{
    auto warnings = deliveryWarnings(input);
    if (!input.prices.perPurchasedMw && input.prices.reserve != whole<Share>(1))
        warnings.push_back(
            warning("reserve-in-price", "prices.reserve", {{"value", input.prices.reserve.text()}}));
    for (const auto& mechanism : made.mechanisms)
        append(warnings, warningsOfMechanism(input, mechanism));
    if (input.dayAhead)
        append(warnings, scarcityWarnings(*input.dayAhead));
    if (made.calendar.cut)
        warnings.push_back(
            warning("events-cut", "events_per_month", {{"limit", std::to_string(input.eventsPerMonth)}}));
    if (made.baselines)
        append(warnings, made.baselines->warnings);
    return sorted(std::move(warnings));
}

} // namespace

CellInputs inputsOf(const Case& input)
{
    return {input, deliveredShares(input), groupOf(input.companies)};
}

Result<Study> study(const Case& input, const Progress& progress)
{
    const auto inputs = inputsOf(input);
    const auto occasions = occasionsOfAll(input, progress);
    if (!occasions)
        return error("cancelled", "");
    Study made;
    for (const auto* mechanism : input.chosen)
        made.mechanisms.push_back(studyOf(inputs, *mechanism, *occasions));
    if (input.dayAhead)
        made.calendar =
            calendarOf(*input.dayAhead, input.caseDepth(), input.caseDuration(), input.eventsPerMonth);
    if (input.baselines)
        made.baselines = measure(*input.baselines);
    made.warnings = warningsOf(input, made);
    return made;
}

} // namespace meritdesk::response::demand
