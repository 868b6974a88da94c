#include "core/balance/periods.h"

#include <algorithm>

#include "core/balance/regimes.h"

namespace meritdesk::balance {

namespace {

constexpr int hourMinutes = 60;

std::string at(const std::string& series, std::size_t step)
{
    return series + "[" + std::to_string(step) + "]";
}

/// Prices do not change inside a settlement hour; a missing one is missing in all of it.
void checkSteady(const Series& series, const std::string& place, const std::vector<Period>& periods,
                 std::vector<Finding>& faults)
{
    if (series.micro.size() == 1)
        return;
    for (const auto& period : periods)
        for (std::size_t i = 1; i < period.steps; ++i)
            if (series.micro[period.first + i] != series.micro[period.first]) {
                faults.push_back(error("price-changes-in-hour", at(place, period.first + i)));
                return;
            }
}

Column firstOf(const Series& series, const std::vector<Period>& periods)
{
    Column column;
    column.reserve(periods.size());
    for (const auto& period : periods)
        column.push_back(series.at(period.first));
    return column;
}

template <class Value>
std::vector<Value> summed(const Series& series, const std::vector<Period>& periods)
{
    std::vector<Value> column;
    column.reserve(periods.size());
    for (const auto& period : periods) {
        Value sum = 0;
        for (std::size_t i = 0; i < period.steps; ++i)
            sum += series.at(period.first + i);
        column.push_back(sum);
    }
    return column;
}

/// One value for every period: a period of each step, and a series of them all.
bool isByPeriod(const Series& series, const std::vector<Period>& periods)
{
    return series.micro.size() == periods.size() && !periods.empty() && periods.front().steps == 1;
}

/// Adds a series with a sign to a column by period.
void add(const Series& series, std::int64_t sign, const std::vector<Period>& periods, Column& column)
{
    if (isByPeriod(series, periods)) {
        for (std::size_t at = 0; at < column.size(); ++at)
            column[at] += sign * series.micro[at];
        return;
    }
    for (std::size_t at = 0; at < periods.size(); ++at)
        for (std::size_t i = 0; i < periods[at].steps; ++i)
            column[at] += sign * series.at(periods[at].first + i);
}

void addGiven(const GivenSeries& given, std::int64_t sign, const std::vector<Period>& periods, Column& column)
{
    if (given)
        add(**given, sign, periods, column);
}

/// The positive or the negative parts of the parties' activations, step by step.
void addActivations(const Series& series, const std::vector<Period>& periods, WideColumn& up,
                    WideColumn& down)
{
    for (std::size_t at = 0; at < periods.size(); ++at)
        for (std::size_t i = 0; i < periods[at].steps; ++i) {
            const auto value = series.at(periods[at].first + i);
            up[at] += std::max<std::int64_t>(value, 0);
            down[at] -= std::min<std::int64_t>(value, 0);
        }
}

void takeActivations(const Case& input, PeriodTable& table)
{
    table.activatedUp.assign(table.periods.size(), 0);
    table.activatedDown.assign(table.periods.size(), 0);
    for (const auto& party : input.parties)
        if (party.activated)
            addActivations(**party.activated, table.periods, table.activatedUp, table.activatedDown);
    if (input.prices.activatedUp)
        table.activatedUp = summed<Int128>(**input.prices.activatedUp, table.periods);
    if (input.prices.activatedDown)
        table.activatedDown = summed<Int128>(**input.prices.activatedDown, table.periods);
}

std::vector<MonthSpan> monthsOf(const std::vector<Period>& periods)
{
    std::vector<MonthSpan> months;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (months.empty() || months.back().month != periods[i].month)
            months.push_back({periods[i].month, i, i});
        months.back().end = i + 1;
    }
    return months;
}

void checkSatisfied(const std::optional<SatisfiedDirection>& direction, const std::string& name,
                    const std::vector<Period>& periods, std::vector<Finding>& faults)
{
    if (!direction)
        return;
    const auto place = "prices.satisfied." + name;
    if (direction->afrr)
        checkSteady(*direction->afrr->price, place + ".afrr.price", periods, faults);
    if (direction->mfrr)
        checkSteady(*direction->mfrr->price, place + ".mfrr.price", periods, faults);
}

std::vector<Finding> unsteadyPrices(const Case& input, const std::vector<Period>& periods)
{
    std::vector<Finding> faults;
    const auto& prices = input.prices;
    for (std::size_t key = 0; key < priceKeys.size(); ++key)
        if (prices.series[key])
            checkSteady(**prices.series[key], "prices." + std::string(priceKeys[key]), periods, faults);
    if (prices.satisfied) {
        checkSatisfied(prices.satisfied->up, "up", periods, faults);
        checkSatisfied(prices.satisfied->down, "down", periods, faults);
    }
    if (input.openSupplier)
        checkSteady(*input.openSupplier->internalPrice, "open_supplier.internal_price", periods, faults);
    return faults;
}

/// How many steps the period that starts at a step has; nothing when the hour is not whole.
std::optional<std::size_t> stepsAt(const Case& input, std::size_t step, const Regime& regime)
{
    if (regime.settles <= input.stepMinutes)
        return 1;
    const auto count = static_cast<std::size_t>(regime.settles / input.stepMinutes);
    if (input.steps[step].minute % hourMinutes != 0 || step + count > input.steps.size())
        return std::nullopt;
    return count;
}

} // namespace

std::optional<int> directionOf(const PeriodTable& table, std::size_t period)
{
    if (const auto given = table.price(PriceKey::Direction, period))
        return *given > 0 ? 1 : *given < 0 ? -1 : 0;
    if (!table.areaVolume)
        return std::nullopt;
    const auto volume = (*table.areaVolume)[period];
    return volume < 0 ? 1 : volume > 0 ? -1 : 0;
}

const Regime& regimeOn(const Case& input, Day day)
{
    if (input.regime)
        return *input.regime;
    const auto* found = &eeDual;
    for (const auto* regime : regimes) {
        if (!regime->estonian || !regime->hasDate())
            continue;
        const auto other = input.switchDates.find(regime->id);
        if (day >= (other == input.switchDates.end() ? regime->from() : other->second))
            found = regime;
    }
    return *found;
}

Result<std::vector<Period>> periodsOf(const Case& input)
{
    std::vector<Period> periods;
    const Regime* regime = nullptr;
    std::optional<Day> day;
    for (std::size_t step = 0; step < input.steps.size();) {
        if (day != input.steps[step].day) {
            day = input.steps[step].day;
            regime = &regimeOn(input, *day);
        }
        const auto count = stepsAt(input, step, *regime);
        if (!count)
            return error("part-of-settlement-hour", step == 0 ? "periods.start" : "periods.end",
                         {{"regime", std::string(regime->id)}});
        periods.push_back(
            {step, *count, static_cast<int>(*count) * input.stepMinutes, regime, monthOf(*day)});
        step += *count;
    }
    return periods;
}

void imbalanceOf(const Party& party, const std::vector<Period>& periods, Column& imbalance)
{
    imbalance.assign(periods.size(), 0);
    if (party.imbalance)
        return add(**party.imbalance, 1, periods, imbalance);
    if (party.metered) {
        add(**party.metered, 1, periods, imbalance);
    } else {
        addGiven(party.production, 1, periods, imbalance);
        addGiven(party.consumption, -1, periods, imbalance);
    }
    addGiven(party.scheduled, -1, periods, imbalance);
    addGiven(party.activated, -1, periods, imbalance);
}

const Column& imbalanceIn(const Party& party, const std::vector<Period>& periods, Column& room)
{
    if (party.imbalance && isByPeriod(**party.imbalance, periods))
        return (*party.imbalance)->micro;
    imbalanceOf(party, periods, room);
    return room;
}

Int128 sumOf(const Series& series, const std::vector<Period>& periods, std::size_t begin, std::size_t end)
{
    const auto first = periods[begin].first;
    const auto last = periods[end - 1].first + periods[end - 1].steps;
    if (series.micro.size() == 1)
        return Int128{series.micro[0]} * static_cast<std::int64_t>(last - first);
    Int128 sum = 0;
    for (auto step = first; step < last; ++step)
        sum += series.micro[step];
    return sum;
}

Result<PeriodTable> tableOf(const Case& input)
{
    auto periods = periodsOf(input);
    if (!periods)
        return periods.findings();
    PeriodTable table{.periods = std::move(periods).value()};
    if (auto faults = unsteadyPrices(input, table.periods); !faults.empty())
        return faults;
    table.months = monthsOf(table.periods);
    for (std::size_t key = 0; key < priceKeys.size(); ++key)
        if (input.prices.series[key])
            table.prices[key] = firstOf(**input.prices.series[key], table.periods);
    if (input.prices.areaVolume)
        table.areaVolume = summed<std::int64_t>(**input.prices.areaVolume, table.periods);
    takeActivations(input, table);
    table.system.assign(table.periods.size(), 0);
    Column room;
    for (const auto& party : input.parties) {
        const auto& imbalance = imbalanceIn(party, table.periods, room);
        for (std::size_t at = 0; at < imbalance.size(); ++at)
            table.system[at] += imbalance[at];
    }
    table.external = table.system;
    for (std::size_t at = 0; at < table.external.size(); ++at)
        table.external[at] += table.activatedUp[at] - table.activatedDown[at];
    return table;
}

} // namespace meritdesk::balance
