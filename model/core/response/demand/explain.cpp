#include "core/response/demand/explain.h"

#include <set>

#include "core/response/dayahead/explain.h"
#include "core/response/demand/delivery.h"
#include "core/response/demand/explain_parts.h"

namespace meritdesk::response::demand {

namespace {

constexpr int shownDecimals = 6;

/// The lines without those of the capacity's price, and what the points aim at.
std::vector<Input> restAndTarget(const Case& input, const Cell& cell)
{
    const Fraction rest = cell.net() - lineOf(cell, Line::Capacity) - lineOf(cell, Line::Shortfall);
    return {given("other_lines", rest, unitRub), given("target", input.target.fraction(), unitRub)};
}

Derivation explainDelivery(const Case& input, const Cell& cell, const Fraction& value)
{
    auto made =
        derived("even_delivery",
                "round(1 - (dr_capacity + other_lines - target) / (dr_capacity * (1 + premium_rate)), 6)",
                roundHalfUp(value, shownDecimals));
    made.inputs = restAndTarget(input, cell);
    made.inputs.push_back(putLine(cell, Line::Capacity));
    made.inputs.push_back(given("premium_rate", cell.premiumRate));
    return made;
}

Derivation explainEvenPrice(const Case& input, const Mechanism& mechanism, const Cell& cell,
                            const Fraction& value)
{
    auto made = derived(
        "even_price",
        "round((target - other_lines) / (paid_volume * (months - (1 + premium_rate) * missing_months)) "
        "/ reserve_ratio, 6)",
        roundHalfUp(value, shownDecimals), unitMonthPrice);
    made.inputs = restAndTarget(input, cell);
    made.inputs.push_back(given("paid_volume", cell.paid, unitMw));
    made.inputs.push_back(given("months", input.months));
    made.inputs.push_back(given("premium_rate", cell.premiumRate));
    made.inputs.push_back(given("missing_months", missingMonths(deliveredShares(input))));
    made.inputs.push_back(given("reserve_ratio", reserveFactor(input, mechanism)));
    return made;
}

Derivation explainEvenCost(const Case& input, const Cell& cell, const Fraction& value)
{
    const Fraction before = cell.net() - lineOf(cell, Line::CostProduction);
    auto made =
        derived("even_cost", "round((net_before_production - target) / (depth * duration * events), 6)",
                roundHalfUp(value, shownDecimals), unitPrice);
    made.inputs = {given("net_before_production", before, unitRub),
                   given("target", input.target.fraction(), unitRub),
                   given("depth", input.depths[cell.depth].fraction(), unitMw),
                   given("duration", input.durations[cell.duration], "h")};
    made.children = {explainEvents(input, cell)};
    return made;
}

Derivation explainEnd(const Case& input, const Cell& cell, const Factor& factor, const Fraction& multiple,
                      const Fraction& net)
{
    auto made = derived("net_with_factor", {}, net, unitRub);
    made.note = std::string(factor.title) + ", × " + printFraction(multiple);
    if (factor.delivery) {
        made.formula = "net_without_shortfall + dr_shortfall";
        made.inputs = {
            given("net_without_shortfall", Fraction(cell.net() - lineOf(cell, Line::Shortfall)), unitRub)};
        made.children = {explainShortfall(input, cell, multiple)};
        return made;
    }
    made.formula = "net_exact + (factor_multiple - 1) * sum(factor_line)";
    made.inputs = {given("net_exact", cell.net(), unitRub), given("factor_multiple", multiple)};
    for (const auto line : factor.lines)
        made.inputs.push_back(given("factor_line", lineOf(cell, line), unitRub, keyOf(line)));
    return made;
}

} // namespace

std::vector<Derivation> explainBreakEvens(const Case& input, const MechanismStudy& made)
{
    std::vector<Derivation> points;
    const auto& cell = made.cell();
    if (made.breakEvens.delivery)
        points.push_back(explainDelivery(input, cell, *made.breakEvens.delivery));
    if (made.breakEvens.price)
        points.push_back(explainEvenPrice(input, *made.mechanism, cell, *made.breakEvens.price));
    if (made.breakEvens.costPerMwh)
        points.push_back(explainEvenCost(input, cell, *made.breakEvens.costPerMwh));
    return points;
}

std::vector<Derivation> explainBar(const Case& input, const MechanismStudy& made, const Bar& bar)
{
    const auto& question = input.questions[bar.question];
    return {explainEnd(input, made.cell(), *question.factor, question.low.fraction(), bar.low),
            explainEnd(input, made.cell(), *question.factor, question.high.fraction(), bar.high)};
}

Derivation explainCompany(const Case& input, const Cell& cell, const CompanyNet& company)
{
    const auto& member = input.companies[company.company];
    auto kom = derived("company_kom", "(company_kom_purchase - company_kom_generation) * kom_delta * months",
                       company.kom, unitRub);
    kom.inputs = {given("company_kom_purchase", member.komPurchase.fraction(), unitMw),
                  given("company_kom_generation", member.komGeneration.fraction(), unitMw),
                  given("kom_delta", cell.komDelta.fraction(), unitMonthPrice),
                  given("months", input.months)};
    auto dayAhead =
        derived("company_dayahead", "(company_dayahead_purchase - company_dayahead_generation) * price_drop",
                company.dayAhead, unitRub);
    dayAhead.inputs = {given("company_dayahead_purchase", member.dayAheadPurchase.fraction(), unitMw),
                       given("company_dayahead_generation", member.dayAheadGeneration.fraction(), unitMw),
                       given("price_drop", cell.occasions.drop.fraction(), unitPrice)};
    auto net = derived("company_net", "round(company_kom + company_dayahead, 2)",
                       roundHalfUp(company.net(), 2), unitRub);
    net.note = member.id;
    net.children = {std::move(kom), std::move(dayAhead)};
    return net;
}

std::optional<Derivation> explainVerdict(const DayAheadCase& market, const CalendarDay& entry)
{
    if (!entry.window)
        return std::nullopt;
    const auto& window = *entry.window;
    dayahead::Case day;
    day.market = market.profiles[entry.profile].market;
    day.reductions = {
        {window.hours.front().reduction, window.firstHour, static_cast<int>(window.hours.size())}};
    day.criteria = {market.criterion};
    const auto clearing = dayahead::clear(day);
    auto made = clearing ? dayahead::explainCriterion(day, *clearing, 0) : std::nullopt;
    if (made)
        made->note = printDay(entry.day) + ", " + made->note;
    return made;
}

std::vector<Derivation> explainMechanism(const Case& input, const Study& study, const MechanismStudy& made)
{
    std::vector<Derivation> numbers{explainNet(input, *made.mechanism, made.cell(), study.calendar)};
    for (auto& point : explainBreakEvens(input, made))
        numbers.push_back(std::move(point));
    for (const auto& bar : made.tornado)
        for (auto& end : explainBar(input, made, bar))
            numbers.push_back(std::move(end));
    for (const auto& company : made.companies)
        numbers.push_back(explainCompany(input, made.cell(), company));
    if (!input.dayAhead)
        return numbers;
    std::set<std::size_t> told; // the days of a profile have one window
    for (const auto& entry : study.calendar.days)
        if (told.insert(entry.profile).second)
            if (auto verdict = explainVerdict(*input.dayAhead, entry))
                numbers.push_back(std::move(*verdict));
    return numbers;
}

} // namespace meritdesk::response::demand
