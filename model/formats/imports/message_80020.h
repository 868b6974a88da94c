#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/calendar/day.h"
#include "core/result.h"

namespace meritdesk::imports {

/// One interval of a channel as written: nothing is checked here, so that a message can be shown whole.
struct Period80020
{
    std::string start = {};  ///< "hhmm"
    std::string end = {};    ///< "hhmm"; "0000" and "2400" end the day
    std::string value = {};  ///< characters of the value, trimmed; empty when missing
    std::string status = {}; ///< attribute of the value; empty or "0" is valid
    bool summer = false;     ///< the period carries the attribute of a clock-change day
    int values = 0;          ///< how many value elements it holds
    int line = 0;

    bool operator==(const Period80020&) const = default;
};

/// A measuring channel (измерительный канал): 01 active in, 02 active out, 03 reactive in, 04 reactive out.
struct Channel80020
{
    std::string code = {};
    std::string description = {};
    std::vector<Period80020> periods = {};
    int line = 0;

    bool operator==(const Channel80020&) const = default;
};

/// A measuring point (точка измерений) with its code of 15 digits.
struct Point80020
{
    std::string code = {};
    std::string name = {};
    std::vector<Channel80020> channels = {};
    int line = 0;

    bool operator==(const Point80020&) const = default;
};

/// A message of class 80020 or 80040: the energy of one day by point and channel.
struct Message80020
{
    std::string messageClass = {};
    std::string number = {};
    Day day = {};
    std::string daylightSaving = {}; ///< 0 winter, 1 summer, 2 clock-change day
    std::string sender = {};
    std::string senderInn = {};
    std::optional<int> gmtFrom = {}; ///< hint of the collector's comment: shifted from this GMT offset ...
    std::optional<int> gmtTo = {};   ///< ... to this one
    std::vector<Point80020> points = {};

    bool operator==(const Message80020&) const = default;
};

/// How the XML is read: plain texts by a quick reader and all others by the full one, or all by the full one,
/// which is what the quick one is held against.
enum class Reading80020 : std::uint8_t { QuickWherePlain, Full };

/// Reads a message in the encoding it declares (UTF-8, windows-1251, UTF-16). Points of all areas come in
/// order; groups of other kinds are passed over; element names may be in any case. Findings have the place
/// "line n" and the facts line and value: xml-broken, xml-doctype, xml-encoding, xml-not-80020, xml-day.
[[nodiscard]] Result<Message80020> parse80020(std::string_view bytes,
                                              Reading80020 reading = Reading80020::QuickWherePlain);

} // namespace meritdesk::imports
