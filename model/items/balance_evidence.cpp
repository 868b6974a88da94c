#include "items/balance_evidence.h"

#include <algorithm>
#include <functional>
#include <utility>

#include "core/balance/explain.h"
#include "core/calendar/european_zone.h"
#include "core/derivation/evaluate.h"
#include "items/balance_names.h"

namespace meritdesk::items {

using balance::OperatorMonth;
using balance::Report;

namespace {

using Of = BalanceEvidence::Of;

constexpr auto eur = "EUR";
constexpr auto mwh = "MWh";
constexpr auto eurPerMwh = "EUR/MWh";

Fraction euros(const Integer& cents)
{
    return {cents, Integer(100)};
}

Fraction inUnits(const Int128& micro)
{
    return {Integer(micro), Integer(1'000'000)};
}

Input put(std::string key, const Fraction& value, std::string unit)
{
    return {std::move(key), printFraction(value), std::move(unit), {}};
}

Derivation derive(std::string key, std::string formula, const Fraction& value, const char* unit,
                  std::string note = {})
{
    Derivation made;
    made.key = std::move(key);
    made.formula = std::move(formula);
    made.value = printFraction(value);
    made.unit = unit;
    made.note = std::move(note);
    return made;
}

/// What a party delivered beyond its schedule; nothing where only the imbalance is given.
std::optional<Derivation> imbalanceOf(const SettledBalance& settled, std::size_t party, std::size_t period)
{
    if (party >= settled.input->parties.size() || period >= settled.settlement->prices.size())
        return std::nullopt;
    const auto positions = partyPeriods(settled, party);
    if (!positions.metered)
        return std::nullopt;
    const auto& start = startOf(settled, period);
    auto made = derive("imbalance", "metered - scheduled", inUnits(positions.imbalance[period]), mwh,
                       printLocal(start.minute, start.offset));
    made.inputs = {put("metered", inUnits((*positions.metered)[period]), mwh),
                   put("scheduled", inUnits((*positions.scheduled)[period]), mwh)};
    if (positions.activated) {
        made.formula += " - activated";
        made.inputs.push_back(put("activated", inUnits((*positions.activated)[period]), mwh));
    }
    return made;
}

/// The money of a party in a period, with the price that made it.
std::optional<Derivation> cashOf(const SettledBalance& settled, std::size_t party, std::size_t period)
{
    const auto& settlement = *settled.settlement;
    if (party >= settled.input->parties.size() || period >= settlement.prices.size())
        return std::nullopt;
    balance::Column imbalance;
    balance::imbalanceOf(settled.input->parties[party], settlement.table.periods, imbalance);
    const auto cash = PartyPeriods::cash(imbalance[period], settlement.prices[period]);
    if (!cash)
        return std::nullopt;
    const auto& start = startOf(settled, period);
    auto made =
        derive("cash_flow", "imbalance * balance_price", *cash, eur, printLocal(start.minute, start.offset));
    made.inputs = {put("imbalance", inUnits(imbalance[period]), mwh)};
    made.children = {balance::explainPrice(*settled.input, settlement, period, imbalance[period] < 0)};
    return made;
}

/// What a day's or a month's imbalances cost more than at the day-ahead price, period by period.
std::optional<Derivation> overDayAhead(const SettledBalance& settled, const Report& report)
{
    if (!report.overDayAhead)
        return std::nullopt;
    const auto& settlement = *settled.settlement;
    const auto& table = settlement.table;
    balance::Column imbalance;
    balance::imbalanceOf(settled.input->parties[report.party], table.periods, imbalance);
    auto made = derive("over_day_ahead", "round(sum(period_over), 2)", euros(*report.overDayAhead), eur,
                       printMonth(report.month));
    for (std::size_t at = 0; at < table.periods.size(); ++at) {
        if (table.periods[at].month != report.month || imbalance[at] == 0)
            continue;
        const auto quantity = inUnits(-Int128{imbalance[at]});
        const auto& price = imbalance[at] < 0 ? settlement.prices[at].sell : settlement.prices[at].buy;
        const auto dayAhead = inUnits(*table.price(balance::PriceKey::DayAhead, at));
        const auto& start = startOf(settled, at);
        auto child =
            derive("period_over", "energy_taken * (balance_price - day_ahead)",
                   Fraction(quantity * (price - dayAhead)), eur, printLocal(start.minute, start.offset));
        child.inputs = {put("energy_taken", quantity, mwh), put("balance_price", price, eurPerMwh),
                        put("day_ahead", dayAhead, eurPerMwh)};
        made.children.push_back(std::move(child));
    }
    if (made.children.empty())
        made.formula = "0";
    return made;
}

std::optional<Derivation> netOf(const SettledBalance& settled, const Report& report)
{
    auto made = derive("balance_net", "sold_to_brp - bought_from_brp", euros(report.net()), eur,
                       printMonth(report.month));
    made.children = {balance::explainEnergy(*settled.input, *settled.settlement, report, true),
                     balance::explainEnergy(*settled.input, *settled.settlement, report, false)};
    return made;
}

std::optional<Derivation> perMwh(const SettledBalance& settled, const Report& report)
{
    const auto cost = report.costPerMwh();
    if (!cost)
        return std::nullopt;
    auto made = derive("balance_cost_per_mwh", "balance_total / turnover", *cost, eurPerMwh,
                       printMonth(report.month));
    made.inputs = {put("turnover", inUnits(report.turnover), mwh)};
    made.children = {balance::explainTotal(*settled.input, *settled.settlement, report)};
    return made;
}

/// The fee of that code in a report: a child of its total.
std::optional<Derivation> feeOf(const SettledBalance& settled, const Report& report, std::size_t fee)
{
    const auto found = std::find_if(report.fees.begin(), report.fees.end(),
                                    [fee](const auto& line) { return line.fee == fee; });
    if (found == report.fees.end())
        return std::nullopt;
    const auto total = balance::explainTotal(*settled.input, *settled.settlement, report);
    constexpr std::size_t energyLines = 2;
    return total.children[energyLines + static_cast<std::size_t>(found - report.fees.begin())];
}

/// One number of one month's report.
std::optional<Derivation> reportNumber(const SettledBalance& settled, const Report& report,
                                       const BalanceEvidence& evidence)
{
    switch (evidence.of) {
    case Of::Sold:
    case Of::Bought:
        return balance::explainEnergy(*settled.input, *settled.settlement, report, evidence.of == Of::Sold);
    case Of::Net:
        return netOf(settled, report);
    case Of::Fee:
        return feeOf(settled, report, evidence.at);
    case Of::OverDayAhead:
        return overDayAhead(settled, report);
    case Of::PerMwh:
        return perMwh(settled, report);
    default:
        return balance::explainTotal(*settled.input, *settled.settlement, report);
    }
}

/// What the party pays for all months, per MWh consumed and produced in them.
std::optional<Derivation> perMwhOfAll(Derivation total, const SettledBalance& settled, std::size_t first)
{
    const auto& reports = settled.settlement->reports;
    Int128 turnover = 0;
    for (auto at = first; at < reports.size() && reports[at].party == reports[first].party; ++at)
        turnover += reports[at].turnover;
    if (turnover <= 0)
        return std::nullopt;
    auto made = derive("balance_cost_per_mwh", "balance_months / turnover",
                       Fraction(*readFraction(total.value) / inUnits(turnover)), eurPerMwh);
    made.inputs = {put("turnover", inUnits(turnover), mwh)};
    made.children = {std::move(total)};
    return made;
}

/// The same number of every month of the party, added up.
std::optional<Derivation> allMonths(const SettledBalance& settled, std::size_t first,
                                    const BalanceEvidence& evidence)
{
    const auto& reports = settled.settlement->reports;
    std::vector<Derivation> months;
    Fraction sum = 0;
    for (auto at = first; at < reports.size() && reports[at].party == reports[first].party; ++at)
        if (auto month = reportNumber(settled, reports[at], evidence)) {
            sum += *readFraction(month->value);
            months.push_back(std::move(*month));
        }
    if (months.empty())
        return std::nullopt;
    auto made = derive("balance_months", "sum(" + months.front().key + ")", sum, eur);
    made.children = std::move(months);
    return made;
}

std::optional<Derivation> ofReport(const SettledBalance& settled, const BalanceEvidence& evidence)
{
    const auto& reports = settled.settlement->reports;
    if (evidence.report >= reports.size())
        return std::nullopt;
    if (!evidence.all)
        return reportNumber(settled, reports[evidence.report], evidence);
    if (evidence.of != Of::PerMwh)
        return allMonths(settled, evidence.report, evidence);
    auto total = evidence;
    total.of = Of::Total;
    auto paid = allMonths(settled, evidence.report, total);
    return paid ? perMwhOfAll(std::move(*paid), settled, evidence.report) : std::nullopt;
}

/// What of a cost item came back: its share of the income from energy sold.
Derivation recoveredOf(const OperatorMonth& month, std::size_t item)
{
    const auto name = std::string(balance::costItems.at(item));
    auto made =
        derive("cost_recovered", name + " * min(1, max(0, sold_to_brps / five_items)) + largest_remainder",
               euros(month.recovered.at(item)), eur, printMonth(month.month));
    const auto sum = euros(month.itemSum());
    const auto sold = euros(month.soldToBrps);
    const auto own = euros(month.items.at(item));
    const Fraction share = sum > 0 ? std::clamp(Fraction(sold / sum), Fraction(0), Fraction(1)) : Fraction(1);
    made.inputs = {put(name, own, eur), put("sold_to_brps", sold, eur), put("five_items", sum, eur),
                   put("largest_remainder", Fraction(euros(month.recovered.at(item)) - own * share), eur)};
    if (sum <= 0)
        made.formula = name + " + largest_remainder";
    return made;
}

std::optional<Derivation> ofOperator(const SettledBalance& settled, const BalanceEvidence& evidence)
{
    const auto& months = settled.settlement->months;
    if (evidence.at >= months.size())
        return std::nullopt;
    const auto& month = months[evidence.at];
    if (evidence.of == Of::Recovered)
        return evidence.report < balance::costItems.size()
                   ? std::optional(recoveredOf(month, evidence.report))
                   : std::nullopt;
    return balance::explainOperator(month);
}

std::optional<Derivation> derived(const SettledBalance& settled, const BalanceEvidence& evidence)
{
    switch (evidence.of) {
    case Of::None:
        return std::nullopt;
    case Of::Price:
        if (evidence.at >= settled.settlement->prices.size())
            return std::nullopt;
        return balance::explainPrice(*settled.input, *settled.settlement, evidence.at, evidence.sold);
    case Of::Imbalance:
        return imbalanceOf(settled, evidence.report, evidence.at);
    case Of::Cash:
        return cashOf(settled, evidence.report, evidence.at);
    case Of::Operator:
    case Of::Recovered:
        return ofOperator(settled, evidence);
    default:
        return ofReport(settled, evidence);
    }
}

} // namespace

std::optional<Derivation> derivationOf(const SettledBalance& settled, const BalanceEvidence& evidence)
{
    auto made = settled.valid() ? derived(settled, evidence) : std::nullopt;
    if (made)
        putNames(*made, *settled.input);
    return made;
}

} // namespace meritdesk::items
