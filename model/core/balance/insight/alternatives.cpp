#include "core/balance/insight/alternatives.h"

#include <algorithm>

#include "core/balance/derive.h"
#include "core/balance/explain.h"
#include "core/balance/insight/comparisons.h"
#include "core/balance/insight/rerun.h"
#include "core/balance/regimes.h"

namespace meritdesk::balance::insight {

namespace {

constexpr std::string_view asSettledId = "as-settled";

/// The scope's local days in another settlement, whose periods may be longer or shorter.
Scope scopeIn(const PartyBook& book, const Settlement& other)
{
    const auto& scope = book.scope();
    Scope found{scope.party, 0, 0};
    if (scope.begin == scope.end)
        return found;
    const auto& periods = book.settlement().table.periods;
    const auto first = periods[scope.begin].first;
    const auto last = periods[scope.end - 1].first + periods[scope.end - 1].steps;
    const auto before = [](std::size_t step) {
        return [step](const Period& period) { return period.first < step; };
    };
    const auto& all = other.table.periods;
    found.begin =
        static_cast<std::size_t>(std::partition_point(all.begin(), all.end(), before(first)) - all.begin());
    found.end =
        static_cast<std::size_t>(std::partition_point(all.begin(), all.end(), before(last)) - all.begin());
    return found;
}

AlternativeMoney moneyOf(const Settlement& settlement, const Scope& scope)
{
    AlternativeMoney money;
    for (const auto* report : reportsOf(settlement, scope)) {
        money.sold += report->sold.cents;
        money.bought += report->bought.cents;
        for (const auto& fee : report->fees)
            money.fees += fee.cents;
    }
    return money;
}

/// Whether every period of the case is settled by that regime already.
bool isInForce(const Settlement& settlement, const Regime& regime)
{
    const auto& periods = settlement.table.periods;
    return std::all_of(periods.begin(), periods.end(),
                       [&](const Period& period) { return period.regime == &regime; });
}

Alternative asSettled(const PartyBook& book)
{
    Alternative row{.id = asSettledId, .title = "regime-as-settled", .asSettled = true};
    row.source = "settled periods of the case";
    row.grade = Grade::Computed;
    row.money = moneyOf(book.settlement(), book.scope());
    row.notes = book.settlement().warnings;
    return row;
}

void takeRerun(const PartyBook& book, const Result<Rerun>& made, Alternative& row)
{
    if (!made) {
        row.lacks = made.findings();
        return;
    }
    row.money = moneyOf(made->settlement, scopeIn(book, made->settlement));
    row.notes.insert(row.notes.end(), made->notes.begin(), made->notes.end());
}

Alternative underRegime(const PartyBook& book, const Regime& regime, bool mayFill, const Progress& progress)
{
    Alternative row{.id = regime.id, .title = regime.title, .source = regime.source, .grade = regime.grade};
    if (isInForce(book.settlement(), regime)) {
        row.asSettled = true;
        row.money = moneyOf(book.settlement(), book.scope());
        row.notes = book.settlement().warnings;
        return row;
    }
    if (book.input().prices.of(PriceKey::Imbalance) || book.input().prices.of(PriceKey::Sell))
        row.notes.push_back(assumed("published-left-out"));
    if (book.input().defaultFees && regime.estonian)
        row.notes.push_back(assumed("fees-of-regime"));
    takeRerun(book, rerun(book.input(), forced(book.input(), regime), mayFill, progress), row);
    return row;
}

Integer centsOf(const Derivation& made)
{
    return roundHalfUp(Fraction(*readFraction(made.value) * 100));
}

Alternative underComparison(const PartyBook& book, const Comparison& rule, bool mayFill,
                            const Progress& progress)
{
    Alternative row{.id = rule.id, .title = rule.title, .source = rule.source, .grade = rule.grade};
    if (rule.change) {
        auto changed = rule.change(book.input(), row.notes);
        takeRerun(book, rerun(book.input(), std::move(changed), mayFill, progress), row);
        return row;
    }
    const auto made = rule.compute(book, row.notes);
    if (made)
        row.money = AlternativeMoney{centsOf(*made), 0, 0};
    else
        row.lacks = made.findings();
    return row;
}

Derivation explainReports(const Case& input, const Settlement& settlement, const Scope& scope,
                          const Alternative& alternative)
{
    auto made = derive("alternative_total", "sum(balance_total)", euros(alternative.money->total()), unitEur);
    made.note = std::string(alternative.title); // a label: the id says nothing to a reader
    made.source = {std::string(alternative.source), alternative.grade};
    for (const auto* report : reportsOf(settlement, scope))
        made.children.push_back(explainTotal(input, settlement, *report));
    return made;
}

Derivation explainRerun(const PartyBook& book, Case changed, const Alternative& alternative, bool mayFill)
{
    const auto made = rerun(book.input(), std::move(changed), mayFill);
    if (!made)
        return {};
    return explainReports(made->input, made->settlement, scopeIn(book, made->settlement), alternative);
}

} // namespace

Result<std::vector<Alternative>> alternatives(const PartyBook& book, bool mayFill, const Progress& progress)
{
    std::vector<Alternative> rows{asSettled(book)};
    const auto count = regimes.size() + comparisons.size();
    bool stopped = false;
    const auto stopping = [&](double /*share*/) {
        stopped = stopped || !goOn(progress, static_cast<double>(rows.size()) / static_cast<double>(count));
        return !stopped;
    };
    for (const auto* regime : regimes) {
        rows.push_back(underRegime(book, *regime, mayFill, stopping));
        if (!stopping(0))
            return error("cancelled", "");
    }
    for (const auto* rule : comparisons) {
        rows.push_back(underComparison(book, *rule, mayFill, stopping));
        if (!stopping(0))
            return error("cancelled", "");
    }
    return rows;
}

Derivation explainAlternative(const PartyBook& book, const Alternative& alternative, bool mayFill)
{
    if (alternative.asSettled)
        return explainReports(book.input(), book.settlement(), book.scope(), alternative);
    if (const auto* regime = listed(regimes, alternative.id))
        return explainRerun(book, forced(book.input(), *regime), alternative, mayFill);
    const auto* rule = listed(comparisons, alternative.id);
    std::vector<Finding> notes;
    if (rule->change)
        return explainRerun(book, rule->change(book.input(), notes), alternative, mayFill);
    auto made = rule->compute(book, notes);
    if (!made)
        return {};
    auto how = std::move(made).value();
    how.note = std::string(rule->title);
    how.source = {std::string(rule->source), rule->grade};
    return how;
}

} // namespace meritdesk::balance::insight
