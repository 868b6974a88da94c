#include "items/response_evidence.h"

#include <array>
#include <string_view>

#include "core/response/demand/even_multiple.h"
#include "core/response/demand/explain.h"
#include "core/response/demand/explain_parts.h"

namespace meritdesk::items {

namespace demand = response::demand;
using Of = ResponseEvidence::Of;

namespace {

/// The events of a cell by day: those of the case are at hand.
demand::Calendar calendarOf(const WorkedResponse& worked, const demand::Cell& cell)
{
    const auto& input = *worked.input;
    if (!input.dayAhead)
        return {};
    if (cell.depth == input.depth && cell.duration == input.duration)
        return worked.study->calendar;
    return demand::calendarOf(*input.dayAhead, input.depths[cell.depth], input.durations[cell.duration],
                              input.eventsPerMonth);
}

Derivation explainLine(const WorkedResponse& worked, const demand::Mechanism& mechanism,
                       const demand::Cell& cell, std::size_t line)
{
    const auto net = demand::explainNet(*worked.input, mechanism, cell, calendarOf(worked, cell));
    return net.children.at(line);
}

std::optional<Derivation> explainCell(const WorkedResponse& worked, const demand::Mechanism& mechanism,
                                      const demand::Cell& cell, const ResponseEvidence& evidence)
{
    const auto& input = *worked.input;
    switch (evidence.of) {
    case Of::Net:
        return demand::explainNet(input, mechanism, cell, calendarOf(worked, cell));
    case Of::Line:
        return explainLine(worked, mechanism, cell, evidence.at);
    case Of::Paid:
        return demand::explainPaid(input, mechanism, cell);
    case Of::Price:
        return demand::explainPrice(input, mechanism, cell);
    case Of::KomDelta:
        return demand::explainKomDelta(input, mechanism, cell);
    case Of::Events:
        return demand::explainEvents(input, cell);
    case Of::Premium:
        return demand::explainPremium(input, cell);
    default:
        return std::nullopt;
    }
}

std::optional<Derivation> explainPoint(const demand::Case& input, const demand::MechanismStudy& made,
                                       std::size_t at)
{
    constexpr std::array<std::string_view, 3> keys{"even_delivery", "even_price", "even_cost"};
    for (auto& point : demand::explainBreakEvens(input, made))
        if (point.key == keys.at(at))
            return point;
    return std::nullopt;
}

std::optional<Derivation> explainStudied(const demand::Case& input, const demand::MechanismStudy& made,
                                         const ResponseEvidence& evidence)
{
    switch (evidence.of) {
    case Of::BreakEven:
        return explainPoint(input, made, evidence.at);
    case Of::BarLow:
    case Of::BarHigh:
        if (evidence.at < made.tornado.size())
            return demand::explainBar(input, made,
                                      made.tornado[evidence.at])[evidence.of == Of::BarLow ? 0 : 1];
        return std::nullopt;
    case Of::EvenMultiple:
        return demand::explainEvenMultiple(demand::inputsOf(input), made.cell(),
                                           *demand::factors.at(evidence.at));
    case Of::Company:
        if (evidence.at < made.companies.size())
            return demand::explainCompany(input, made.cell(), made.companies[evidence.at]);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

std::optional<Derivation> explainDay(const WorkedResponse& worked, const ResponseEvidence& evidence)
{
    const auto& days = worked.study->calendar.days;
    if (evidence.at >= days.size())
        return std::nullopt;
    const auto& entry = days[evidence.at];
    switch (evidence.of) {
    case Of::Verdict:
        return demand::explainVerdict(*worked.input->dayAhead, entry);
    case Of::ZoneSaving:
        return demand::explainZoneSaving(entry);
    case Of::GroupDay:
        return demand::explainGroupDay(*worked.input, entry);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<Derivation> derivationOf(const WorkedResponse& worked, const ResponseEvidence& evidence)
{
    if (!worked.valid() || evidence.of == Of::None)
        return std::nullopt;
    if (auto day = explainDay(worked, evidence))
        return day;
    if (evidence.mechanism >= worked.study->mechanisms.size())
        return std::nullopt;
    const auto& made = worked.study->mechanisms[evidence.mechanism];
    if (auto studied = explainStudied(*worked.input, made, evidence))
        return studied;
    if (evidence.cell >= made.cells.size())
        return std::nullopt;
    return explainCell(worked, *made.mechanism, made.cells[evidence.cell], evidence);
}

} // namespace meritdesk::items
