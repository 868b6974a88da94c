#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/auction/book.h"

namespace meritdesk::classroom {

/// A step of a seat's private numbers: so much costs a seller this much per unit, or is worth this much per
/// unit to a buyer.
struct ValueStep
{
    auction::Price price = {};
    auction::Quantity quantity = {}; ///< > 0

    bool operator==(const ValueStep&) const = default;
};

/// A place at the market's table (席位): a student, a team, or a computer bidder.
struct Seat
{
    std::string id = {};   ///< never changes; orders of the seat are "<id>-1", "<id>-2" ..
    std::string name = {}; ///< as everybody sees it; no two seats share one
    auction::Side side = auction::Side::Sell;
    std::string technology = {};            ///< "coal", "wind" ..; may be empty
    std::vector<ValueStep> values = {};     ///< private costs or values, in any order
    std::optional<std::string> bidder = {}; ///< id of bidders.h; nothing for a person

    bool operator==(const Seat&) const = default;
};

/// A line of a sheet: a price and the quantity declared at it.
struct SheetRow
{
    auction::Price price = {};
    auction::Quantity quantity = {}; ///< > 0

    bool operator==(const SheetRow&) const = default;
};

/// What a seat declared in a round (报价单).
struct Sheet
{
    std::string seat = {}; ///< id
    std::vector<SheetRow> rows = {};

    bool operator==(const Sheet&) const = default;
};

/// What a round is cleared under.
struct Terms
{
    std::string rule = {}; ///< id of core/auction/rules.h
    auction::Options options = {};

    bool operator==(const Terms&) const = default;
};

/// A round takes sheets while it is open, is cleared when it is closed, and counts once it is revealed.
enum class Stage : std::uint8_t { Open, Closed, Revealed };

struct Round
{
    Stage stage = Stage::Open;
    Terms terms = {};
    std::vector<Sheet> sheets = {}; ///< at most one a seat, in the order handed in

    bool operator==(const Round&) const = default;
};

/// A game played by a class: seats, the terms of the next round, and the rounds so far, the last one being
/// the current one. Without seats there is no class.
struct Class
{
    std::string title = {};
    std::optional<auction::Units> units = {};
    Terms terms = {};
    bool capacityBinds = true;     ///< a sheet may not declare more than the seat's private quantities
    std::size_t plannedRounds = 3; ///< 1..mostRounds
    std::uint64_t seed = 1;        ///< of the computer bidders
    std::vector<Seat> seats = {};
    std::vector<Round> rounds = {}; ///< all but the last are revealed

    bool operator==(const Class&) const = default;
};

inline constexpr std::size_t mostSeats = 40;
inline constexpr std::size_t mostRounds = 50;
inline constexpr std::size_t mostRows = 20; ///< of a sheet, and of a seat's private numbers

inline constexpr std::size_t longestName = 200; ///< bytes

/// Prices and quantities of a class lie below this, either sign (a thousand million).
inline constexpr std::int64_t valueLimit = 1'000'000'000;

/// The seat's place in the class; nothing when there is none with that id.
[[nodiscard]] std::optional<std::size_t> seatAt(const Class& room, std::string_view id);

/// The seat's sheet of the round, or null.
[[nodiscard]] const Sheet* sheetOf(const Round& round, std::string_view seat);

/// All that the seat can make or use, in the quantity unit.
[[nodiscard]] auction::Quantity capacityOf(const Seat& seat);

/// The private numbers as they are used up: a seller's cheapest step first, a buyer's dearest.
[[nodiscard]] std::vector<ValueStep> rankedValues(const Seat& seat);

/// The current round's number from 0; nothing before the first.
[[nodiscard]] std::optional<std::size_t> currentRound(const Class& room);

/// True when sheets may be handed in.
[[nodiscard]] bool isOpen(const Class& room);

/// Once a round is closed the private numbers and sides stay as they are: results rest on them.
[[nodiscard]] bool hasBegun(const Class& room);

/// How many rounds are revealed.
[[nodiscard]] std::size_t revealedRounds(const Class& room);

} // namespace meritdesk::classroom
