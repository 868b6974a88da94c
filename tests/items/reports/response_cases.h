#pragma once

#include <gtest/gtest.h>

#include "core/response/demand/study.h"
#include "core/response/kom/clear.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/kom_input.h"
#include "formats/json/response_input.h"
#include "tests/support/folders.h"

// Cases of the three demand response commands for the tests of their reports.

namespace meritdesk::tests::papers {

inline std::string caseBytes(const std::string& path)
{
    return meritdesk::tests::bytesOf(meritdesk::tests::sourceFolder() / "tests/cli/cases" / path
                                     / "input.json");
}

/// Two days of 2017, three depths, two durations, three mechanisms; a group, a question and origins put to
/// it.
inline response::demand::Case studyDays()
{
    auto input = json::readResponse(caseBytes("response/two-study-days")).value();
    input.companies = {{.id = "oil",
                        .komPurchase = response::millionths<response::Mw>(1'430'800'000),
                        .dayAheadPurchase = response::millionths<response::Mw>(1'430'800'000)},
                       {.id = "power",
                        .komGeneration = response::whole<response::Mw>(500),
                        .dayAheadGeneration = response::whole<response::Mw>(400),
                        .retailGeneration = response::whole<response::Mw>(60)}};
    input.questions = {
        {&response::demand::deliveryFactor, response::Share(), response::whole<response::Share>(1)}};
    input.origins = {{"prices.buy", {response::OriginKind::Study, "Energorynok 7/2019"}},
                     {"prices.cap", {response::OriginKind::Published, "apsbt.ru"}},
                     {"kom.zone.q1", {response::OriginKind::Constructed, {}}},
                     {"kom.zone.q2_ratio", {response::OriginKind::Memory, {}}},
                     {"dayahead.profiles[1].load", {response::OriginKind::Typical, {}}},
                     {"delivery", {response::OriginKind::Own, {}}}};
    return input;
}

/// A metered site with baselines, as random input has it.
inline response::demand::Case withBaselines()
{
    return json::readResponse(caseBytes("response/random-05")).value();
}

inline response::demand::Study studied(const response::demand::Case& input)
{
    return response::demand::study(input).value();
}

inline response::kom::Case auction()
{
    auto input = json::readKom(caseBytes("kom/contract-example")).value();
    input.origins = {{"zones[0].q1", {response::OriginKind::Constructed, {}}},
                     {"zones[0].p1", {response::OriginKind::Published, "oilcapital.ru 24.09.2015"}}};
    return input;
}

inline response::dayahead::Case shortHours()
{
    auto input = json::readDayAhead(caseBytes("dayahead/contract-example")).value();
    for (const auto* kind : response::dayahead::criterionKinds)
        if (kind != &response::dayahead::netBenefit)
            input.criteria.push_back({kind, response::whole<response::Plain>(1), true});
    input.origins = {{"load[1]", {response::OriginKind::Constructed, {}}}};
    return input;
}

} // namespace meritdesk::tests::papers
