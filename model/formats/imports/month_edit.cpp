#include "formats/imports/month_edit.h"

#include <algorithm>
#include <utility>

#include "formats/imports/meter_edit.h"

namespace meritdesk::imports {

namespace {

using Changes = std::map<Month, MonthChange>;

/// The year that a case's months lie in; where there are none, that of the document's first month.
std::chrono::year yearOf(const retail::Case& retail, const Changes& changes)
{
    return retail.months.empty() ? changes.begin()->first.year() : retail.months.front().month.year();
}

retail::MonthTariff& monthIn(retail::Case& retail, Month month)
{
    const auto at =
        std::lower_bound(retail.months.begin(), retail.months.end(), month,
                         [](const retail::MonthTariff& have, Month wanted) { return have.month < wanted; });
    if (at != retail.months.end() && at->month == month)
        return *at;
    return *retail.months.insert(at, retail::MonthTariff{.month = month});
}

Finding otherYear(Month month, std::chrono::year year)
{
    return error("import-other-year", printMonth(month),
                 {{"month", printMonth(month)}, {"year", std::to_string(static_cast<int>(year))}});
}

Result<scenario::Scenario> applied(const scenario::Scenario& before, const Changes& changes,
                                   const std::string& source)
{
    auto next = before;
    auto& retail = next.retail.edit();
    for (const auto& [month, change] : changes) {
        if (month.year() != yearOf(retail, changes))
            return otherYear(month, yearOf(retail, changes));
        auto& tariff = monthIn(retail, month);
        change(tariff, retail.priceUnit);
        if (tariff.source.find(source) == std::string::npos)
            tariff.source += (tariff.source.empty() ? "" : "; ") + source;
    }
    return next;
}

void leaveOutOtherYears(Changes& changes, const retail::Case& retail, ImportPreview& preview)
{
    const auto year = yearOf(retail, changes);
    const bool none = std::none_of(changes.begin(), changes.end(),
                                   [year](const auto& change) { return change.first.year() == year; });
    for (auto at = changes.begin(); at != changes.end();) {
        if (at->first.year() == year) {
            ++at;
            continue;
        }
        auto finding = otherYear(at->first, year);
        finding.severity = none ? Severity::Error : Severity::Warning;
        preview.findings.push_back(std::move(finding));
        at = changes.erase(at);
    }
}

void sayNewMonths(const Changes& changes, const retail::Case& retail, ImportPreview& preview)
{
    std::string fresh;
    for (const auto& [month, change] : changes) {
        const Month wanted = month;
        if (std::none_of(retail.months.begin(), retail.months.end(),
                         [wanted](const auto& have) { return have.month == wanted; }))
            fresh += (fresh.empty() ? "" : ", ") + printMonth(month);
    }
    if (!fresh.empty())
        preview.findings.push_back({Severity::Note, "import-new-months", "", {{"months", fresh}}});
}

void setPeriod(const Changes& changes, ImportPreview& preview)
{
    const auto last = std::prev(changes.end())->first;
    preview.first = retail::hourIndex(firstDay(changes.begin()->first), 0);
    preview.end = retail::hourIndex(firstDay(last) + std::chrono::days(daysIn(last)), 0);
}

} // namespace

void finishMonths(std::map<Month, MonthChange> changes, const std::string& key, Understanding& understanding,
                  ImportPreview& preview)
{
    if (changes.empty())
        return;
    const auto& retail = *understanding.request().scenario.retail;
    leaveOutOtherYears(changes, retail, preview);
    if (changes.empty())
        return;
    sayNewMonths(changes, retail, preview);
    setPeriod(changes, preview);
    auto source = provenanceOf(understanding.request());
    preview.edit = scenario::Edit{.key = key,
                                  .facts = {{"file", source}},
                                  .apply = [changes = std::move(changes),
                                            source = std::move(source)](const scenario::Scenario& before) {
                                      return applied(before, changes, source);
                                  }};
}

} // namespace meritdesk::imports
