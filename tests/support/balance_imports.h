#pragma once

#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <string>

#include "core/calendar/european_zone.h"
#include "formats/imports/balance_plan.h"
#include "formats/imports/import_preview.h"

/// How tests of balance energy read made-up files and look at what became of them.
namespace meritdesk::tests {

using Choices = std::map<std::string, std::string>;

inline imports::ImportPreview readBalanceFile(const std::string& name, const std::string& bytes,
                                              Choices choices = {}, const balance::Case& open = {})
{
    scenario::Scenario scenario;
    scenario.balance = Shared(open);
    auto read = imports::readImport(
        {.files = {{name, bytes}}, .choices = std::move(choices), .scenario = std::move(scenario)});
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.findings().front().code);
    return read.ok() ? *read : imports::ImportPreview{};
}

/// The case after the import; an empty one when nothing can be applied.
inline balance::Case caseAfter(const imports::ImportPreview& preview, const balance::Case& open = {})
{
    EXPECT_TRUE(preview.edit.has_value());
    scenario::Scenario scenario;
    scenario.balance = Shared(open);
    if (!preview.edit)
        return open;
    const auto next = preview.edit->apply(scenario);
    EXPECT_TRUE(next.ok());
    return next.ok() ? *next->balance : open;
}

/// "1.5 2 - 3": the values of a series, "-" for a missing one; "none" without the series.
inline std::string valuesOf(const balance::Case& of, std::string_view target, const std::string& party = {})
{
    const auto series = imports::seriesIn(of, imports::balanceTarget(target), party);
    if (!series)
        return "none";
    std::string text;
    for (const auto micro : (*series)->micro)
        text += (text.empty() ? "" : " ")
                + (micro == balance::Series::missing ? std::string("-")
                                                     : balance::EurPerMwh::fromMantissa(micro).text());
    return text;
}

/// "2025-10-26T03:00:00+03:00 +15 x100": where the axis begins, its step and its count.
inline std::string axisText(const balance::Case& of)
{
    if (of.steps.empty())
        return "none";
    return printLocal(of.steps.front().minute, of.steps.front().offset) + " +"
           + std::to_string(of.stepMinutes) + " x" + std::to_string(of.steps.size());
}

/// The findings of a preview, a line each: "code place".
inline std::string findingsText(const imports::ImportPreview& preview)
{
    std::string text;
    for (const auto& finding : preview.findings)
        text += finding.code + (finding.place.empty() ? "" : " " + finding.place) + "\n";
    return text;
}

inline bool hasFinding(const imports::ImportPreview& preview, std::string_view code)
{
    return std::any_of(preview.findings.begin(), preview.findings.end(),
                       [&](const Finding& finding) { return finding.code == code; });
}

/// The codes of the doubtful cells with their text: "code text".
inline std::string doubtsText(const imports::ImportPreview& preview)
{
    std::string text;
    for (const auto& cell : preview.doubtful)
        text += cell.finding.code + " " + cell.finding.place + " " + cell.text + "\n";
    return text;
}

} // namespace meritdesk::tests
