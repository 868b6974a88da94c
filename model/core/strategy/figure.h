#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/units/fraction.h"

namespace meritdesk::strategy {

/// What a figure of a result is: one number, named figures, or a list of figures without names.
enum class Shape : std::uint8_t { Number, Group, List };

/// A figure of a benchmark with the key by which results and pages name it.
struct Figure
{
    std::string key = {};
    Shape shape = Shape::Number;
    Fraction value = {}; ///< exact, or good to the sixth decimal and beyond where it has logarithms or powers
    std::vector<Figure> parts = {};

    bool operator==(const Figure&) const = default;
};

[[nodiscard]] inline Figure number(std::string key, Fraction value)
{
    return {std::move(key), Shape::Number, std::move(value), {}};
}

[[nodiscard]] inline Figure group(std::string key, std::vector<Figure> parts)
{
    return {std::move(key), Shape::Group, {}, std::move(parts)};
}

[[nodiscard]] inline Figure list(std::string key, std::vector<Figure> parts)
{
    return {std::move(key), Shape::List, {}, std::move(parts)};
}

/// The probabilities at which a distribution of prices is told, with their keys.
struct Level
{
    std::string_view key = {};
    int tenths = 0;
};

inline constexpr Level levels[] = {{"0.1", 1}, {"0.5", 5}, {"0.9", 9}};

/// The figure at a path of keys and places, such as "pay_as_bid.firms.0.profit"; null when there is none.
[[nodiscard]] const Figure* find(const std::vector<Figure>& figures, std::string_view path);

} // namespace meritdesk::strategy
