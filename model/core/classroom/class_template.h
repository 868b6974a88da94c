#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/classroom/class.h"

namespace meritdesk::classroom {

/// What a new class is made from.
struct Setup
{
    std::string_view kind = "symmetric"; ///< id of templates.h
    std::size_t seats = 5;               ///< 2..20
    std::size_t buyers = 0;              ///< 0: a fixed demand, else fewer than the seats
    std::size_t computers = 0;           ///< so many of the seats, the last ones, are played by computers
    std::string rule = {};               ///< empty: the kind's own
    std::size_t rounds = 3;
    std::uint64_t seed = 1;
    std::string title = {};
    std::vector<std::string> names = {}; ///< seat by seat; an absent or empty one becomes the seat's id
};

inline constexpr std::size_t fewestNewSeats = 2;
inline constexpr std::size_t mostNewSeats = 20;

/// A market to begin a class with: whose costs and values are what. One constant a file in templates/.
struct ClassTemplate
{
    std::string_view id = {};
    std::string_view title = {};    ///< label key
    std::string_view summary = {};  ///< label key
    std::string_view rule = {};     ///< where both sides bid
    std::string_view soleRule = {}; ///< for a fixed demand; empty: buyers are needed
    std::string_view currency = {};
    std::string_view price = {};
    std::string_view quantity = {};
    /// Private numbers of the nth of `count` seats of that side.
    std::vector<ValueStep> (*valuesOf)(auction::Side side, std::size_t nth, std::size_t count) = nullptr;
    int demandPercent = 0;   ///< a fixed demand as a share of the sellers' capacity
    auction::Price cap = {}; ///< of offers where the demand is fixed
    std::string_view technology = {};
};

/// A step of whole prices and quantities.
[[nodiscard]] inline ValueStep wholeStep(std::int64_t price, std::int64_t quantity)
{
    return {auction::Price::fromMantissa(price * 1'000'000),
            auction::Quantity::fromMantissa(quantity * 1'000'000)};
}

/// The ids of the rules that a class of that make can be cleared under.
[[nodiscard]] std::vector<std::string_view> rulesFor(const Setup& setup);

/// A class with its first round open. Numbers outside their bounds are taken to the nearest bound.
[[nodiscard]] Class makeClass(const Setup& setup);

} // namespace meritdesk::classroom
