#include <gtest/gtest.h>
#include <map>

#include "formats/imports/message_80020.h"
#include "formats/imports/message_80020_select.h"
#include "tests/support/folders.h"

namespace meritdesk::imports {

namespace {

constexpr auto missing = retail::HourlySeries::missing;
constexpr Int128 kwh = 1'000'000'000'000;

std::string sample()
{
    return tests::bytesOf(tests::sourceFolder() / "tests/cases/import/80020_7700000000_20211031_1.xml");
}

/// A message with one area around `points`.
std::string message(const std::string& points, const std::string& day = "20251101",
                    const std::string& daylight = "0")
{
    return R"(<?xml version="1.0" encoding="utf-8"?><message class="80020" version="2" number="7"><datetime>)"
           "<timestamp>20251102000000</timestamp><daylightsavingtime>"
           + daylight + "</daylightsavingtime><day>" + day + "</day></datetime><area>" + points
           + "</area></message>";
}

std::string channel(const std::string& periods, const std::string& code = "01")
{
    return "<measuringchannel code=\"" + code + "\">" + periods + "</measuringchannel>";
}

std::string point(const std::string& channels, const std::string& code = "P1")
{
    return "<measuringpoint code=\"" + code + "\" name=\"x\">" + channels + "</measuringpoint>";
}

std::string period(const std::string& start, const std::string& end, const std::string& value)
{
    return "<period start=\"" + start + "\" end=\"" + end + "\"><value>" + value + "</value></period>";
}

Int128 total(const DayOfHours& day)
{
    Int128 sum = 0;
    for (const auto hour : day)
        sum += hour;
    return sum;
}

/// The code of the fault that selecting from a message gives, "" for none.
std::string faultOf(const std::string& xml, const std::optional<std::string>& pointCode = "P1")
{
    const auto parsed = parse80020(xml);
    if (!parsed)
        return parsed.findings().front().code;
    const auto day = select80020(*parsed, pointCode, "01");
    return day ? std::string() : day.findings().front().code;
}

DayOfHours dayOf(const std::string& periods)
{
    const auto parsed = parse80020(message(point(channel(periods))));
    EXPECT_TRUE(parsed.ok());
    const auto day = select80020(*parsed, std::nullopt, "1");
    EXPECT_TRUE(day.ok() && day->has_value());
    return day.ok() ? day->value_or(DayOfHours()) : DayOfHours();
}

} // namespace

TEST(Message80020, TheSampleInWindows1251HasItsTotals)
{
    const auto parsed = parse80020(sample());
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->messageClass, "80020");
    EXPECT_EQ(printDay(parsed->day), "2021-10-31");
    EXPECT_EQ(parsed->number, "1");
    EXPECT_EQ(parsed->gmtFrom, 5);
    EXPECT_EQ(parsed->gmtTo, 3);
    EXPECT_EQ(parsed->senderInn, "7700000000");
    ASSERT_EQ(parsed->points.size(), 2U);
    const std::map<std::pair<std::string, std::string>, int> totals{
        {{"562080073213101", "01"}, 40061},
        {{"562080073213101", "03"}, 12258},
        {{"564130032113101", "01"}, 36475},
        {{"564130032113101", "03"}, 14262},
    };
    for (const auto& [key, sum] : totals) {
        const auto day = select80020(*parsed, key.first, key.second);
        ASSERT_TRUE(day.ok() && day->has_value()) << key.first;
        EXPECT_EQ(total(**day), sum * kwh) << key.first << " " << key.second;
    }
    EXPECT_EQ((**select80020(*parsed, "562080073213101", "1"))[0], 1662 * kwh);
}

TEST(Message80020, RussianNamesComeOutInUnicode)
{
    const auto parsed = parse80020(sample());
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->points[0].channels[0].description, "счетчик, акт. прием");
    EXPECT_NE(parsed->sender.find("ООО"), std::string::npos) << parsed->sender;
}

TEST(Message80020, HalvesAddUpAndFullHoursStandAlone)
{
    const auto day =
        dayOf(period("0000", "0030", "1,5") + period("0030", "0100", "2.25") + period("0100", "0200", "7")
              + period("2330", "2400", "3") + period("2300", "2330", "4"));
    EXPECT_EQ(day[0], 375 * kwh / 100);
    EXPECT_EQ(day[1], 7 * kwh);
    EXPECT_EQ(day[23], 7 * kwh);
    EXPECT_EQ(day[2], missing);
}

TEST(Message80020, AMissingHalfMakesTheHourMissing)
{
    const auto day =
        dayOf(period("0000", "0030", "5") + period("0100", "0130", "") + period("0130", "0200", "5")
              + R"(<period start="0200" end="0300"><value status="1">5</value></period>)"
                R"(<period start="0300" end="0400"><value status="1"></value></period>)"
                R"(<period start="0400" end="0500"><value status="0"> 5 </value></period>)"
                R"(<period start="0500" end="0600"/>)"
                R"(<period start="0600" end="0700"><value status="1">-5x</value></period>)");
    for (const auto hour : {0U, 1U, 2U, 3U, 5U, 6U})
        EXPECT_EQ(day.at(hour), missing) << hour;
    EXPECT_EQ(day[4], 5 * kwh);
}

TEST(Message80020, ElementNamesMayBeInAnyCase)
{
    const auto parsed = parse80020(
        R"(<MESSAGE Class="80040" Number="3"><DateTime><Day>20250301</Day></DateTime><Sender><Name>a</Name></Sender>)"
        R"(<Area><Name>n</Name><MeasuringPoint Code="9"><MeasuringChannel Code="1"><Period Start="0000" End="0100">)"
        R"(<Value>1</Value></Period></MeasuringChannel></MeasuringPoint></Area></MESSAGE>)");
    ASSERT_TRUE(parsed.ok());
    EXPECT_EQ(parsed->sender, "a");
    ASSERT_EQ(parsed->points.size(), 1U);
    EXPECT_EQ(parsed->points[0].channels[0].periods[0].value, "1");
}

TEST(Message80020, PointsOfSeveralAreasComeInOrderAndOtherGroupsArePassedOver)
{
    const auto parsed = parse80020(
        R"(<message class="80020"><datetime><day>20250301</day></datetime><area><measuringpoint code="1"/>)"
        R"(<deliverygroup><measuringpoint code="x"/></deliverygroup></area><peretok codefrom="1"/>)"
        R"(<area><inn>1</inn><measuringpoint code="2"/></area></message>)");
    ASSERT_TRUE(parsed.ok());
    ASSERT_EQ(parsed->points.size(), 2U);
    EXPECT_EQ(parsed->points[1].code, "2");
}

TEST(Message80020, FaultsOfTheTextHaveTheirCode)
{
    EXPECT_EQ(faultOf("<!DOCTYPE message [<!ENTITY a \"b\">]><message class=\"80020\"/>"), "xml-doctype");
    EXPECT_EQ(faultOf("<message class=\"80020\"><datetime>"), "xml-broken");
    EXPECT_EQ(faultOf(""), "xml-broken");
    EXPECT_EQ(faultOf(message("") + "<more/>"), "xml-broken");
    EXPECT_EQ(faultOf("<message class=\"80030\"/>"), "xml-not-80020");
    EXPECT_EQ(faultOf("<report class=\"80020\"/>"), "xml-not-80020");
    EXPECT_EQ(faultOf("<message class=\"80020\"/>"), "xml-day");
    EXPECT_EQ(faultOf(message("", "20250231")), "xml-day");
    EXPECT_EQ(faultOf("<?xml version=\"1.0\" encoding=\"koi-7\"?><message/>"), "xml-encoding");
    EXPECT_EQ(faultOf("<message class=\"80020\" n=\"\xC3\x28\"/>"), "xml-encoding");
}

TEST(Message80020, AByteOrderMarkAndUtf16AreRead)
{
    const auto text = message(point(channel(period("0000", "0100", "4"))));
    EXPECT_EQ(faultOf("\xEF\xBB\xBF" + text), "");
    std::string wide("\xFF\xFE", 2);
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    EXPECT_EQ(faultOf(wide), "");
}

TEST(Select80020, FaultsOfTheChannelHaveTheirCode)
{
    const auto with = [](const std::string& periods) { return message(point(channel(periods))); };
    EXPECT_EQ(faultOf(with(period("0000", "0100", "1") + period("0030", "0100", "1"))), "xml-overlap");
    EXPECT_EQ(faultOf(with(period("0000", "0030", "1") + period("0000", "0030", "1"))), "xml-overlap");
    EXPECT_EQ(faultOf(with(period("0000", "0015", "1"))), "xml-period");
    EXPECT_EQ(faultOf(with(period("0030", "0130", "1"))), "xml-period");
    EXPECT_EQ(faultOf(with(period("0000", "0000", "1"))), "xml-period");
    EXPECT_EQ(faultOf(with(period("2400", "0030", "1"))), "xml-period");
    EXPECT_EQ(faultOf(with(period("000", "0030", "1"))), "xml-period");
    EXPECT_EQ(faultOf(with(period("0000", "0100", "-1"))), "xml-negative");
    EXPECT_EQ(faultOf(with(period("0000", "0100", "1.2.3"))), "xml-value");
    EXPECT_EQ(faultOf(with(period("0000", "0100", "1.2,3"))), "xml-value");
    EXPECT_EQ(faultOf(with(R"(<period start="0000" end="0100" summer="1"><value>1</value></period>)")),
              "xml-clock-change");
    EXPECT_EQ(faultOf(message(point(channel("")), "20251101", "2")), "xml-clock-change");
    EXPECT_EQ(faultOf(message(point(channel("")), "20251101", "1")), "");
    EXPECT_EQ(faultOf(message(point(channel("")) + point(channel("")))), "xml-point-twice");
    EXPECT_EQ(faultOf(message(point(channel("") + channel("", "1")))), "xml-channel-twice");
    EXPECT_EQ(faultOf(message(point("") + point("", "P2")), std::nullopt), "xml-one-point");
    EXPECT_EQ(faultOf(message(""), std::nullopt), "xml-one-point");
}

TEST(Select80020, OtherPointsAndChannelsAreNotChecked)
{
    const auto bad = channel(period("x", "y", "z"));
    const auto text =
        message(point(bad, "P2") + point(bad, "P2")
                + point(channel(period("9", "8", "-7"), "03") + channel(period("9", "8", "-7"), "03")
                        + channel(period("0000", "0100", "4"))));
    const auto parsed = parse80020(text);
    ASSERT_TRUE(parsed.ok());
    const auto day = select80020(*parsed, "P1", "0001");
    ASSERT_TRUE(day.ok() && day->has_value());
    EXPECT_EQ((**day)[0], 4 * kwh);
}

TEST(Select80020, AMessageWithoutThePointIsPassedOver)
{
    const auto parsed = parse80020(message(point(channel("")), "20251101", "2"));
    ASSERT_TRUE(parsed.ok());
    EXPECT_FALSE(select80020(*parsed, "P9", "01")->has_value());
    EXPECT_FALSE(select80020(*parsed, "P1", "02")->has_value());
}

TEST(Select80020, FaultsNameTheLine)
{
    const auto parsed = parse80020("<message class=\"80020\"><datetime><day>20250301</day></datetime><area>\n"
                                   "<measuringpoint code=\"P1\"><measuringchannel code=\"01\">\n"
                                   + period("0000", "0100", "1") + "\n" + period("0100", "0200", "-2")
                                   + "</measuringchannel></measuringpoint></area></message>");
    ASSERT_TRUE(parsed.ok());
    const auto day = select80020(*parsed, "P1", "01");
    ASSERT_FALSE(day.ok());
    EXPECT_EQ(day.findings().front(), error("xml-negative", "line 4", {{"line", "4"}, {"value", "-2"}}));
}

} // namespace meritdesk::imports
