#include <filesystem>
#include <gtest/gtest.h>

#include "core/response/demand/baselines/methods.h"
#include "formats/json/dayahead_input.h"
#include "formats/json/kom_input.h"
#include "formats/json/response_input.h"
#include "tests/support/folders.h"

using namespace meritdesk;
using json::Keep;

namespace {

/// Every valid input of a command, written and read again: by the command's reader without what the desk
/// alone keeps, by the desk's with it.
template <class Read, class ReadStored, class Write>
void expectReadBack(const char* command, Read read, ReadStored readStored, Write write)
{
    std::size_t cases = 0;
    for (const auto& folder :
         std::filesystem::directory_iterator(tests::sourceFolder() / "tests/cli/cases" / command)) {
        const auto input = read(tests::bytesOf(folder.path() / "input.json"));
        if (!input)
            continue;
        ++cases;
        const auto again = read(write(*input, Keep::Contract, true));
        ASSERT_TRUE(again) << folder.path() << again.findings().front().code
                           << again.findings().front().place;
        EXPECT_EQ(*again, *input) << folder.path();
        auto kept = *input;
        kept.origins["somewhere"] = {response::OriginKind::Memory, "a book"};
        const auto stored = readStored(write(kept, Keep::Everything, false));
        ASSERT_TRUE(stored) << folder.path() << stored.findings().front().code;
        EXPECT_EQ(*stored, kept) << folder.path();
        EXPECT_FALSE(read(write(kept, Keep::Everything, false))) << "the command knows no origins";
    }
    EXPECT_GT(cases, 5U);
}

template <class Case, class Read, class ReadStored, class Write>
void expectHalfMade(const Case& half, Read read, ReadStored readStored, Write write)
{
    EXPECT_FALSE(read(write(half, Keep::Contract, false)));
    const auto stored = readStored(write(half, Keep::Everything, false));
    ASSERT_TRUE(stored) << stored.findings().front().code << " " << stored.findings().front().place;
    EXPECT_EQ(*stored, half);
}

const auto readResponse = [](const std::string& text) { return json::readResponse(text); };
const auto readStoredResponse = [](const std::string& text) { return json::readStoredResponse(text); };

} // namespace

TEST(ResponseWrite, EveryCapacityAuctionIsReadBackAsItWas)
{
    expectReadBack("kom", json::readKom, json::readStoredKom, json::writeKom);
}

TEST(ResponseWrite, EveryDayAheadMarketIsReadBackAsItWas)
{
    expectReadBack("dayahead", json::readDayAhead, json::readStoredDayAhead, json::writeDayAhead);
}

TEST(ResponseWrite, EveryStudyIsReadBackAsItWas)
{
    expectReadBack("response", readResponse, readStoredResponse, json::writeResponse);
}

TEST(ResponseWrite, EmptyCasesStayEmpty)
{
    expectHalfMade(response::kom::Case(), json::readKom, json::readStoredKom, json::writeKom);
    expectHalfMade(response::dayahead::Case(), json::readDayAhead, json::readStoredDayAhead,
                   json::writeDayAhead);
    expectHalfMade(response::demand::Case(), readResponse, readStoredResponse, json::writeResponse);
}

TEST(ResponseWrite, OnlyADocumentMayHoldAnAuctionWhoseCurveDoesNotFall)
{
    using namespace response;
    kom::Case half;
    half.zones = {{.id = "first",
                   .q1 = whole<Mw>(100),
                   .q2 = whole<Mw>(90),
                   .p1 = whole<RubPerMwMonth>(10),
                   .p2 = whole<RubPerMwMonth>(20)}};
    expectHalfMade(half, json::readKom, json::readStoredKom, json::writeKom);
}

TEST(ResponseWrite, OnlyADocumentMayHoldHoursWithoutSupply)
{
    using namespace response;
    dayahead::Case half;
    half.currency = "EUR";
    half.market.load = {whole<Mw>(5), whole<Mw>(7)};
    half.reductions = {{.depth = whole<Mw>(9), .firstHour = 7, .duration = 2}};
    half.groups = {{.id = "mill", .load = {{whole<Mw>(1), whole<Mw>(2), whole<Mw>(3)}}}};
    expectHalfMade(half, json::readDayAhead, json::readStoredDayAhead, json::writeDayAhead);
}

TEST(ResponseWrite, OnlyADocumentMayHoldAStudyWhosePartsDoNotFit)
{
    using namespace response;
    demand::Case half;
    half.durations = {2, 8};
    half.chosen = {demand::mechanisms.front()};
    half.months = 6;
    half.delivery = {.shares = {Share(), whole<Share>(1)}, .byMonth = true};
    half.dayAhead.emplace();
    half.dayAhead->profiles = {{.days = {*readDay("2017-06-01")}}};
    half.dayAhead->search = {.firstHour = 20, .lastHour = 10};
    auto& site = half.baselines.emplace();
    site.eventDay = *readDay("2017-06-01");
    site.days = {{.day = *readDay("2017-07-01")}};
    site.window = {.first = 3, .last = 4};
    site.adjustHours = {3, 3};
    site.methods = {{.method = demand::baselineMethods.front(), .y = 12}};
    expectHalfMade(half, readResponse, readStoredResponse, json::writeResponse);
}

TEST(ResponseWrite, AStoredCaseIsStillReadStrictly)
{
    EXPECT_FALSE(json::readStoredKom(R"({"format":"meritdesk.kom/1","zones":[{"id":"z"}]})"));
    EXPECT_FALSE(json::readStoredKom(R"({"format":"meritdesk.kom/1","zones":[],"more":1})"));
    EXPECT_FALSE(json::readStoredDayAhead(R"({"format":"meritdesk.dayahead/1","load":["x"]})"));
    EXPECT_FALSE(json::readStoredResponse(R"({"format":"meritdesk.response/1"})"));
    EXPECT_FALSE(json::readStoredKom(
        R"({"format":"meritdesk.kom/1","zones":[],"origins":{"a":{"kind":"hearsay","source":""}}})"));
}
