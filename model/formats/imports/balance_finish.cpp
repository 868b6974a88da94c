#include "formats/imports/balance_finish.h"

#include <algorithm>
#include <utility>

#include "core/calendar/european_zone.h"
#include "formats/imports/balance_plan.h"
#include "formats/imports/balance_repeats.h"
#include "formats/imports/meter_edit.h"
#include "formats/imports/scales.h"

namespace meritdesk::imports {

using balance::Case;

namespace {

constexpr int hourMinutes = 60;

/// The quarters of an hourly month repeat its values: for energy the hour's amount is meant, once.
void decideQuarters(std::vector<BalanceReading>& readings, Understanding& understanding)
{
    const bool repeats = std::any_of(readings.begin(), readings.end(), [](const BalanceReading& reading) {
        return reading.target->isQuantity() && repeatsHours(reading);
    });
    if (!repeats)
        return;
    const auto chosen = understanding.decide(
        choice::balanceQuarters, optionsOf(choice::balanceQuarters, {"hours", "parts"}), "hours", true);
    if (chosen != "hours")
        return;
    for (auto& reading : readings)
        if (repeatsHours(reading))
            reading = inHours(reading);
}

int finestOf(const std::vector<BalanceReading>& readings)
{
    int finest = hourMinutes;
    for (const auto& reading : readings)
        if (!reading.target->isMonthly())
            finest = std::min(finest, reading.minutes);
    return finest;
}

/// A case without energy may get the file's step; one with energy keeps its own.
int decideStep(const Case& before, const std::vector<BalanceReading>& readings, Understanding& understanding)
{
    const int file = finestOf(readings);
    if (before.steps.empty() || file == before.stepMinutes)
        return file;
    if (file > before.stepMinutes || holdsQuantities(before))
        return before.stepMinutes;
    const auto chosen = understanding.decide(
        choice::balanceStep,
        optionsOf(choice::balanceStep, {std::to_string(before.stepMinutes), std::to_string(file)}),
        std::to_string(file), true);
    return chosen == std::to_string(file) ? file : before.stepMinutes;
}

/// Which steps the case has afterwards; only what lies beyond its span is a question.
std::string decideSpan(const BalanceAxis& own, const BalanceAxis& file, Understanding& understanding)
{
    if (own.count == 0)
        return "file";
    if (file.count == 0 || (own.first == file.first && own.end() == file.end()))
        return "keep";
    const bool overlap = file.first < own.end() && own.first < file.end();
    const bool inside = own.first <= file.first && file.end() <= own.end();
    const bool near = file.first <= own.end() + dayMinutes && own.first <= file.end() + dayMinutes;
    const auto* found = overlap ? "keep" : near ? "extend" : "file";
    return understanding.decide(choice::balanceSpan,
                                optionsOf(choice::balanceSpan, {"keep", "extend", "file"}), found, !inside);
}

bool decideDivide(const std::vector<BalanceReading>& readings, int step, Understanding& understanding)
{
    const bool coarse = std::any_of(readings.begin(), readings.end(), [step](const BalanceReading& reading) {
        return reading.target->isQuantity() && reading.minutes > step;
    });
    return coarse
           && understanding.decide(choice::balanceCoarse,
                                   optionsOf(choice::balanceCoarse, {"leave", "divide"}), "leave", true)
                  == "divide";
}

std::string decideApply(const Case& before, const std::vector<BalanceReading>& readings,
                        Understanding& understanding)
{
    bool there = false;
    bool activations = false;
    for (const auto& reading : readings) {
        const bool has = seriesIn(before, *reading.target, reading.party).has_value();
        there = there || has;
        activations = activations || (has && reading.target->id.starts_with("prices.activated_"));
    }
    if (!there)
        return "merge";
    std::vector<std::string> ids{"merge", "replace"};
    if (activations)
        ids.emplace_back("sum");
    return understanding.decide(choice::balanceApply, optionsOf(choice::balanceApply, ids), "merge",
                                activations);
}

std::string localText(std::int64_t minute, const Case& of)
{
    const auto* zone = europeanZone(of.zone);
    auto text = printLocal(minute, zone ? zone->offsetAt(minute) : 0).substr(0, 16);
    text[10] = ' ';
    return text;
}

/// Says what became of the readings, and what to mind.
class Saying
{
public:
    Saying(const BalancePlan& plan, const BalancePut& put, ImportPreview& preview)
        : m_plan(plan)
        , m_put(put)
        , m_preview(preview)
    {
    }

    void say()
    {
        for (std::size_t i = 0; i < m_plan.readings.size(); ++i)
            sayReading(m_plan.readings[i], m_put.outcomes[i]);
        if (m_put.axis.count > 0)
            m_preview.found.push_back({.title = "found-balance-span",
                                       .subject = spanText(m_put.axis.first, m_put.axis.end()),
                                       .value = std::to_string(m_put.axis.count),
                                       .unit = "unit-balance-steps"});
        if (m_put.lostQuantities > 0)
            add(warning("import-balance-others-missing", "",
                        {{"count", std::to_string(m_put.lostQuantities)}}));
        if (m_put.finerStep)
            add(note("import-balance-finer-step", {{"step", m_put.after.quantityStep.text()}}));
        sayHalfParties();
    }

private:
    static Finding note(std::string code, std::vector<Fact> facts)
    {
        return {Severity::Note, std::move(code), "", std::move(facts)};
    }

    void add(Finding finding) { m_preview.findings.push_back(std::move(finding)); }

    [[nodiscard]] std::string spanText(std::int64_t first, std::int64_t end) const
    {
        return localText(first, m_put.after) + " – " + localText(end, m_put.after);
    }

    void sayReading(const BalanceReading& reading, const BalanceOutcome& outcome)
    {
        FoundValue found{.title = std::string(reading.target->title),
                         .subject = reading.party,
                         .value = std::to_string(outcome.put),
                         .unit = "unit-balance-values"};
        if (!reading.values.empty()) {
            found.subject += (found.subject.empty() ? "" : ", ") + spanText(reading.begin(), reading.end());
            found.row = reading.values.front().row;
            found.column = reading.values.front().column;
        }
        m_preview.counts.values += outcome.put;
        found.finding = worst(reading, outcome);
        m_preview.found.push_back(std::move(found));
        const auto place = balancePlace(*reading.target, reading.party);
        if (reading.less && outcome.put > 0)
            add({Severity::Note, "import-balance-total", place, {}});
        if (outcome.repeated && outcome.put > 0)
            add({Severity::Note,
                 "import-balance-repeated",
                 place,
                 {{"from", std::to_string(reading.minutes)}, {"to", std::to_string(m_put.axis.step)}}});
        if (outcome.divided && outcome.put > 0)
            add(warning(
                "import-balance-divided", place,
                {{"from", std::to_string(reading.minutes)}, {"to", std::to_string(m_put.axis.step)}}));
    }

    /// What stands beside the reading in the list; everything of it is a finding too.
    std::optional<Finding> worst(const BalanceReading& reading, const BalanceOutcome& outcome)
    {
        const auto place = balancePlace(*reading.target, reading.party);
        std::vector<Finding> findings;
        const auto count = [](int number) { return std::to_string(number); };
        if (outcome.coarse > 0)
            findings.push_back(warning("import-balance-coarse", lineOf(outcome.firstCoarseRow),
                                       {{"count", count(outcome.coarse)},
                                        {"from", count(reading.minutes)},
                                        {"to", count(m_put.axis.step)}}));
        if (outcome.alone)
            findings.push_back(warning(reading.target->isMonthly() ? "import-balance-months-alone"
                                                                   : "import-balance-total-alone",
                                       place));
        if (outcome.below > 0)
            findings.push_back(
                warning("import-balance-total-below", place, {{"count", count(outcome.below)}}));
        if (outcome.varying > 0)
            findings.push_back(
                warning(reading.target->isMonthly() ? "import-balance-month-varies" : "import-balance-varies",
                        place, {{"count", count(outcome.varying)}}));
        if (outcome.partly > 0)
            findings.push_back(warning("import-balance-partly", place, {{"count", count(outcome.partly)}}));
        if (outcome.missing > 0 && outcome.put > 0)
            findings.push_back(missing(reading, outcome, place));
        if (outcome.outside > 0)
            findings.push_back(
                {Severity::Note, "import-balance-outside", place, {{"count", count(outcome.outside)}}});
        for (const auto& finding : findings)
            add(finding);
        return findings.empty() ? std::nullopt : std::optional(findings.front());
    }

    [[nodiscard]] Finding missing(const BalanceReading& reading, const BalanceOutcome& outcome,
                                  const std::string& place) const
    {
        const std::vector<Fact> facts{{"count", std::to_string(outcome.missing)},
                                      {"first", localText(outcome.firstMissing, m_put.after)}};
        if (reading.target->isQuantity())
            return warning("import-balance-missing-quantities", place, facts);
        return {Severity::Note, "import-balance-missing-prices", place, facts};
    }

    [[nodiscard]] std::string lineOf(int row) const
    {
        return row >= 0 && row < m_preview.grid->rows() ? "line " + std::to_string(m_preview.grid->line(row))
                                                        : std::string();
    }

    /// A party needs a schedule and something measured, or its imbalance.
    void sayHalfParties()
    {
        for (const auto& reading : m_plan.readings) {
            const auto* party = reading.target->member ? partyIn(m_put.after, reading.party) : nullptr;
            if (!party || party->imbalance
                || (party->scheduled && (party->metered || party->consumption || party->production)))
                continue;
            auto finding = note(party->scheduled ? "import-balance-party-unmeasured"
                                                 : "import-balance-party-unscheduled",
                                {{"party", party->id}});
            const auto& said = m_preview.findings;
            if (std::find(said.begin(), said.end(), finding) == said.end())
                add(std::move(finding));
        }
    }

    const BalancePlan& m_plan;
    const BalancePut& m_put;
    ImportPreview& m_preview;
};

Result<scenario::Scenario> applied(const scenario::Scenario& before, const BalancePlan& plan)
{
    auto put = putBalance(*before.balance, plan);
    if (!put)
        return put.findings();
    auto next = before;
    next.balance = Shared(std::move(put).value().after);
    return next;
}

} // namespace

void finishBalance(std::vector<BalanceReading> readings, Understanding& understanding, ImportPreview& preview)
{
    preview.kind = ImportKind::Balance;
    std::erase_if(readings, [](const BalanceReading& reading) { return reading.values.empty(); });
    joinReadings(readings);
    const auto& before = *understanding.request().scenario.balance;
    decideQuarters(readings, understanding);
    BalancePlan plan{.readings = std::move(readings)};
    plan.step = decideStep(before, plan.readings, understanding);
    plan.span = decideSpan(axisOf(before), axisOf(plan.readings, plan.step), understanding);
    plan.divide = decideDivide(plan.readings, plan.step, understanding);
    plan.apply = decideApply(before, plan.readings, understanding);
    const auto put = putBalance(before, plan);
    if (!put) {
        preview.findings.insert(preview.findings.end(), put.findings().begin(), put.findings().end());
        return;
    }
    Saying(plan, *put, preview).say();
    if (preview.counts.values == 0) {
        preview.findings.insert(preview.findings.begin(), error("import-balance-no-values", ""));
        return;
    }
    preview.edit = scenario::Edit{
        .key = "edit-import-balance",
        .facts = {{"file", provenanceOf(understanding.request())}},
        .apply = [plan = std::move(plan)](const scenario::Scenario& open) { return applied(open, plan); }};
}

} // namespace meritdesk::imports
