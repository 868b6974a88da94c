#include "core/retail/whatif/faults.h"

#include <algorithm>

#include "core/retail/whatif/kinds.h"

namespace meritdesk::retail::whatif {

namespace {

constexpr std::size_t mostChanges = 100;

Amount whole(std::int64_t value)
{
    return Amount::fromMantissa(static_cast<Int128>(Integer(value * powerOfTen(Amount::decimals))));
}

void checkAmount(const ChangeKind& kind, const std::pair<const std::string, Amount>& given,
                 const std::string& place, std::vector<Finding>& findings)
{
    const auto& key = given.first;
    const auto& amount = given.second;
    const auto parameter = std::find_if(kind.parameters.begin(), kind.parameters.end(),
                                        [&](const Parameter& candidate) { return candidate.key == key; });
    if (parameter == kind.parameters.end())
        findings.push_back(error("what-if-amount-unknown", place, {{"value", key}}));
    else if (amount < whole(parameter->least) || amount > whole(parameter->most))
        findings.push_back(error("what-if-amount-out-of-range", place + "." + key,
                                 {{"value", amount.text()},
                                  {"least", std::to_string(parameter->least)},
                                  {"most", std::to_string(parameter->most)}}));
}

void checkHours(const Change& change, const ChangeKind& kind, const std::string& place,
                std::vector<Finding>& findings)
{
    if (change.when.weekdays.none() || change.when.months.none())
        findings.push_back(error("what-if-days-missing", place + ".days"));
    if (change.when.hours.none())
        findings.push_back(error("what-if-hours-missing", place + ".hours"));
    if (kind.into == IntoHours::Needed && change.into.none())
        findings.push_back(error("what-if-hours-missing", place + ".into"));
    if (kind.into == IntoHours::Needed && (change.into & change.when.hours).any())
        findings.push_back(error("what-if-hours-overlap", place + ".into"));
}

void check(const Change& change, const std::string& place, std::vector<Finding>& findings)
{
    const auto* kind = listed(kinds, change.kind);
    if (!kind) {
        findings.push_back(error("what-if-kind-unknown", place + ".kind", {{"value", change.kind}}));
        return;
    }
    for (const auto& given : change.amounts)
        checkAmount(*kind, given, place, findings);
    checkHours(change, *kind, place, findings);
}

} // namespace

std::string changePlace(std::size_t change)
{
    return "changes[" + std::to_string(change) + "]";
}

std::vector<Finding> faultsOf(const WhatIf& whatIf)
{
    std::vector<Finding> findings;
    if (whatIf.changes.size() > mostChanges)
        findings.push_back(
            error("what-if-too-many-changes", "changes",
                  {{"count", std::to_string(whatIf.changes.size())}, {"most", std::to_string(mostChanges)}}));
    for (std::size_t i = 0; i < whatIf.changes.size() && findings.empty(); ++i)
        check(whatIf.changes[i], changePlace(i), findings);
    return findings;
}

} // namespace meritdesk::retail::whatif
