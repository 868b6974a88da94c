#include "formats/imports/balance_plan.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/balance/axis.h"
#include "core/balance/fees.h"
#include "core/calendar/european_zone.h"
#include "formats/imports/balance_place.h"

namespace meritdesk::imports {

using balance::Case;
using balance::Series;

namespace {

constexpr std::size_t mostParties = 1000;
constexpr std::string_view estonianZone = "Europe/Tallinn";

std::int64_t floorTo(std::int64_t minute, int step)
{
    return minute - ((minute % step) + step) % step;
}

std::int64_t ceilTo(std::int64_t minute, int step)
{
    return floorTo(minute + step - 1, step);
}

BalanceAxis spanned(std::int64_t first, std::int64_t end, int step)
{
    BalanceAxis axis{.first = floorTo(first, step), .step = step};
    axis.count = static_cast<std::size_t>((ceilTo(end, step) - axis.first) / step);
    return axis;
}

BalanceAxis axisAfter(const Case& before, const BalancePlan& plan)
{
    const auto own = axisOf(before);
    const auto file = axisOf(plan.readings, plan.step);
    if (file.count == 0)
        return own;
    if (own.count == 0 || plan.span == "file")
        return file;
    if (plan.span == "keep")
        return spanned(own.first, own.end(), plan.step);
    return spanned(std::min(own.first, file.first), std::max(own.end(), file.end()), plan.step);
}

bool holdsMissing(const Series& series)
{
    return std::find(series.micro.begin(), series.micro.end(), Series::missing) != series.micro.end();
}

/// Calls `act(target, party, series)` for every series of a case.
template <class Act>
void forEverySeries(const Case& of, const Act& act)
{
    for (const auto& target : balanceTargets()) {
        if (!target.member) {
            if (const auto series = seriesIn(of, target, {}))
                act(target, std::string(), **series);
            continue;
        }
        for (const auto& party : of.parties)
            if (const auto& series = party.*target.member)
                act(target, party.id, **series);
    }
}

/// Puts a plan into a case step by step.
class Putting
{
public:
    Putting(const Case& before, const BalancePlan& plan)
        : m_before(before)
        , m_plan(plan)
        , m_put{.after = before, .axis = axisAfter(before, plan)}
    {
    }

    Result<BalancePut> run()
    {
        if (m_put.axis.count > balance::mostSteps)
            return error(
                "import-balance-span-long", "",
                {{"steps", std::to_string(m_put.axis.count)}, {"most", std::to_string(balance::mostSteps)}});
        makeAxis();
        m_put.outcomes.resize(m_plan.readings.size());
        for (const bool totals : {false, true}) // what is taken off totals may come with them
            for (std::size_t i = 0; i < m_plan.readings.size(); ++i)
                if ((m_plan.readings[i].less != nullptr) == totals)
                    putReading(m_plan.readings[i], m_put.outcomes[i]);
        if (m_put.after.parties.size() > mostParties)
            return error("list-too-long", "brps", {{"maximum", std::to_string(mostParties)}});
        refineStep();
        countLost();
        return std::move(m_put);
    }

private:
    void makeAxis()
    {
        const auto from = axisOf(m_before);
        auto& after = m_put.after;
        if (from == m_put.axis)
            return;
        if (from.count == 0) {
            after.zone = estonianZone;
            if (after.fees.empty() && after.parties.empty()) {
                after.defaultFees = true;
                after.fees = balance::estonianFees();
            }
        }
        const auto* zone = europeanZone(after.zone);
        after.stepMinutes = m_put.axis.step;
        after.steps = balance::stepsFrom(m_put.axis.first, m_put.axis.count, m_put.axis.step,
                                         zone ? *zone : *europeanZone(estonianZone));
        forEverySeries(m_before,
                       [&](const BalanceTarget& target, const std::string& party, const Series& series) {
                           if (from.count > 0)
                               setSeries(after, target, party, moved(series, from, m_put.axis, target));
                       });
    }

    void putReading(const BalanceReading& reading, BalanceOutcome& outcome)
    {
        if (reading.target->isMonthly())
            return putMonths(reading, outcome);
        auto series = placed(reading, m_put.axis, m_plan.divide, outcome);
        if (reading.less)
            takeOff(*reading.less, series, outcome);
        if (outcome.put == 0)
            return;
        const auto place = balancePlace(*reading.target, reading.party);
        const bool again = m_places.contains(place);
        const bool sameReport = again && m_places[place].contains(reading.report);
        m_places[place].insert(reading.report);
        if (const auto there = seriesIn(m_put.after, *reading.target, reading.party);
            there && (again || m_plan.apply != "replace"))
            join(**there, reading, again && !sameReport, series);
        note(series, outcome);
        m_quantities = m_quantities || reading.target->isQuantity();
        putSeries(m_put.after, *reading.target, reading.party, std::move(series));
        auto& origin = m_put.after.origins[place];
        if (again && origin.source.find(reading.source) == std::string::npos)
            origin.source += "; " + reading.source;
        else if (!again)
            origin = {balance::OriginKind::Imported, reading.source};
    }

    /// What is left of totals without another series.
    void takeOff(const BalanceTarget& less, Series& series, BalanceOutcome& outcome) const
    {
        const auto there = seriesIn(m_put.after, less, {});
        outcome.alone = !there.has_value();
        outcome.put = 0;
        for (std::size_t i = 0; i < series.micro.size(); ++i) {
            auto& micro = series.micro[i];
            const auto part = there ? (*there)->at(i) : Series::missing;
            if (micro == Series::missing)
                continue;
            outcome.below += part != Series::missing && micro < part ? 1 : 0;
            micro = part == Series::missing || micro < part ? Series::missing : micro - part;
            outcome.put += micro == Series::missing ? 0 : 1;
        }
    }

    /// A second file of the same activations, or one that a person adds, comes on top; else it fills in.
    void join(const Series& there, const BalanceReading& reading, bool another, Series& series) const
    {
        const auto id = std::string(reading.target->id);
        const bool activations = id == "prices.activated_up" || id == "prices.activated_down";
        const bool sum = activations && (another || (m_plan.apply == "sum" && m_places.at(id).size() == 1));
        for (std::size_t i = 0; i < series.micro.size(); ++i) {
            const auto own = there.at(i);
            auto& micro = series.micro[i];
            if (micro == Series::missing)
                micro = own;
            else if (sum && own != Series::missing)
                micro += own;
        }
    }

    void note(const Series& series, BalanceOutcome& outcome) const
    {
        for (std::size_t i = 0; i < series.micro.size(); ++i)
            if (series.micro[i] == Series::missing && outcome.missing++ == 0)
                outcome.firstMissing = m_put.axis.first + static_cast<std::int64_t>(i) * m_put.axis.step;
    }

    /// A component that changes inside a month is none: the month is left as it was. A case without steps has
    /// no months to hold one.
    void putMonths(const BalanceReading& reading, BalanceOutcome& outcome)
    {
        outcome.alone = m_put.axis.count == 0;
        if (outcome.alone)
            return;
        const auto* zone = europeanZone(m_put.after.zone);
        std::map<Month, std::set<std::int64_t>> months;
        for (const auto& value : reading.values)
            if (value.micro != Series::missing)
                months[monthOf((zone ? zone : europeanZone(estonianZone))->dayAt(value.minute))].insert(
                    value.micro);
        for (const auto& [month, values] : months) {
            if (values.size() > 1) {
                ++outcome.varying;
                continue;
            }
            m_put.after.prices.neutrality[month] = {
                .value = balance::EurPerMwh::fromMantissa(*values.begin()).fraction()};
            ++outcome.put;
        }
        if (outcome.put > 0)
            m_put.after.origins[std::string(reading.target->id)] = {balance::OriginKind::Imported,
                                                                    reading.source};
    }

    /// Every quantity is a multiple of the case's quantity step.
    void refineStep()
    {
        if (!m_quantities)
            return;
        auto step = m_put.after.quantityStep.mantissa();
        forEverySeries(m_put.after,
                       [&](const BalanceTarget& target, const std::string&, const Series& series) {
                           if (!target.isQuantity())
                               return;
                           for (const auto micro : series.micro)
                               while (step > 1 && micro != Series::missing && micro % step != 0)
                                   step /= 10;
                       });
        m_put.finerStep = step != m_put.after.quantityStep.mantissa();
        m_put.after.quantityStep = balance::Mwh::fromMantissa(step);
    }

    /// Other quantities that the new span leaves with steps without a value.
    void countLost()
    {
        if (axisOf(m_before) == m_put.axis || m_before.steps.empty())
            return;
        forEverySeries(m_put.after,
                       [&](const BalanceTarget& target, const std::string& party, const Series& series) {
                           const bool lost = target.isQuantity() && holdsMissing(series)
                                             && !m_places.contains(balancePlace(target, party));
                           m_put.lostQuantities += lost ? 1 : 0;
                       });
    }

    const Case& m_before;
    const BalancePlan& m_plan;
    BalancePut m_put;
    bool m_quantities = false;
    std::map<std::string, std::set<std::string>> m_places = {}; ///< what was put where, by report
};

} // namespace

BalanceAxis axisOf(const Case& of)
{
    if (of.steps.empty())
        return {.step = of.stepMinutes};
    return {of.steps.front().minute, of.steps.size(), of.stepMinutes};
}

BalanceAxis axisOf(const std::vector<BalanceReading>& readings, int step)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t end = std::numeric_limits<std::int64_t>::min();
    for (const auto& reading : readings) {
        if (reading.values.empty() || reading.target->isMonthly())
            continue;
        first = std::min(first, reading.begin());
        end = std::max(end, reading.end());
    }
    return first < end ? spanned(first, end, step) : BalanceAxis{.step = step};
}

bool holdsQuantities(const Case& of)
{
    bool any = false;
    forEverySeries(of, [&](const BalanceTarget& target, const std::string&, const Series& series) {
        any = any || (target.isQuantity() && !series.micro.empty());
    });
    return any;
}

Result<BalancePut> putBalance(const Case& before, const BalancePlan& plan)
{
    return Putting(before, plan).run();
}

} // namespace meritdesk::imports
