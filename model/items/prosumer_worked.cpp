#include "items/prosumer_worked.h"

#include <algorithm>

#include "core/auction/rules.h"
#include "core/prosumer/check.h"
#include "core/prosumer/comparison.h"
#include "core/prosumer/schemes.h"

namespace meritdesk::items {

using prosumer::Case;
using prosumer::Scheme;
using prosumer::TotalQuantity;

namespace {

/// What is paid and what is got; a term of the mechanism that goes the other way is paid.
SchemeBill billOfScheme(const Case& input, const Scheme& scheme)
{
    SchemeBill made{.scheme = &scheme, .fixed = input.fixed.fraction()};
    for (const auto& line : scheme.lines(input)) {
        const auto money = prosumer::moneyOf(line);
        if (money < 0)
            made.got -= money;
        else
            made.bought += money;
    }
    made.bill = made.bought + made.fixed - made.got;
    return made;
}

void addBills(WorkedProsumer& made)
{
    const auto& input = *made.input;
    const auto none = billOfScheme(input, prosumer::none).bill;
    const auto worth = billOfScheme(input, prosumer::netBilling).bill;
    const auto* cheapest = prosumer::cheapestOf(input);
    for (const auto* scheme : input.schemes) {
        auto bill = billOfScheme(input, *scheme);
        bill.saving = none - bill.bill;
        bill.shift = worth - bill.bill;
        if (scheme == cheapest)
            made.cheapest = made.bills.size();
        made.bills.push_back(std::move(bill));
        if (scheme->warn)
            scheme->warn(input, made.warnings);
    }
}

void addEnergy(WorkedProsumer& made)
{
    const auto add = [](TotalQuantity& sum, prosumer::Quantity part) {
        sum += TotalQuantity::fromMantissa(part.mantissa());
    };
    for (const auto& each : made.input->intervals) {
        add(made.energy.load, each.load);
        add(made.energy.generation, each.generation);
        add(made.energy.imports, prosumer::importOf(each));
        add(made.energy.exports, prosumer::exportOf(each));
        add(made.energy.selfUse, std::min(each.load, each.generation));
    }
}

void addEffect(WorkedProsumer& made, const auction::Book& auction)
{
    const auto& input = *made.input;
    made.ownBook = !input.market.book.orders.empty();
    const auto& book = made.ownBook ? input.market.book : auction;
    if (book.orders.empty() || book.rules.empty())
        return;
    const auto* rule = listed(auction::rules, book.rules.front());
    if (rule == nullptr)
        return;
    auto effect = prosumer::ownEffect(book, *rule, prosumer::exportedTogether(input, made.interval),
                                      input.market.floor);
    if (effect)
        made.effect = std::move(effect).value();
    else
        made.effectFaults = effect.findings();
}

} // namespace

const SchemeBill* WorkedProsumer::billOf(const Scheme& scheme) const
{
    const auto found = std::find_if(bills.begin(), bills.end(),
                                    [&scheme](const auto& bill) { return bill.scheme == &scheme; });
    return found == bills.end() ? nullptr : &*found;
}

WorkedProsumerPtr workOut(const ProsumerSetting& setting, const Progress& progress)
{
    auto made = std::make_shared<WorkedProsumer>();
    made->input = setting.input;
    if (setting.input->intervals.empty())
        return made;
    made->faults = prosumer::faultsOf(*setting.input);
    if (!made->faults.empty() || !goOn(progress, 0.1))
        return made;
    addBills(*made);
    addEnergy(*made);
    const auto last = setting.input->intervals.size() - 1;
    made->interval = std::min(last, setting.interval.value_or(prosumer::largestExport(*setting.input)));
    if (goOn(progress, 0.5))
        addEffect(*made, *setting.auction);
    return made;
}

} // namespace meritdesk::items
