#pragma once

#include <string_view>
#include <vector>

#include "core/derivation/derivation.h"
#include "core/finding.h"
#include "core/prosumer/case.h"
#include "core/units/fraction.h"

namespace meritdesk::prosumer {

/// A quantity at a price; both in 10^-6.
struct Term
{
    Int128 energy = 0;
    Int128 price = 0;
    std::size_t interval = 0;
};

/// A line of a bill: what is paid, or with `gets` what is got, exactly.
struct Line
{
    std::string_view key = {}; ///< label key
    bool gets = false;
    std::vector<Term> terms = {};
};

/// A way to bill own generation. One constant a file in schemes/. Every bill has the fixed charge besides.
struct Scheme
{
    std::string_view id = {};
    std::string_view title = {};            ///< label key
    std::string_view needs = {};            ///< key of the input without which the scheme is not enabled
    bool (*enabled)(const Case&) = nullptr; ///< null: always
    std::vector<Line> (*lines)(const Case&) = nullptr;
    void (*warn)(const Case&, std::vector<Finding>&) = nullptr;

    [[nodiscard]] bool isEnabled(const Case& input) const { return enabled == nullptr || enabled(input); }
};

/// The exact money of a line, below zero when it is got.
[[nodiscard]] Fraction moneyOf(const Line& line);

/// The exact bill; below zero is a payment to the prosumer.
[[nodiscard]] Fraction billOf(const Case& input, const Scheme& scheme);

/// How the bill came about.
[[nodiscard]] Derivation explain(const Case& input, const Scheme& scheme);

/// The cost of what the grid gives, at retail prices.
[[nodiscard]] Line importLine(const Case& input);

/// What is got for the surplus at a price of each interval.
template <class PriceOf>
[[nodiscard]] Line exportLine(const Case& input, PriceOf priceOf)
{
    Line line{"prosumer_surplus", true, {}};
    for (std::size_t i = 0; i < input.intervals.size(); ++i)
        line.terms.push_back(
            {exportOf(input.intervals[i]).mantissa(), priceOf(input.intervals[i]).mantissa(), i});
    return line;
}

/// The cost of all that is used, at retail prices.
[[nodiscard]] Line loadLine(const Case& input);

/// Surplus left at the end of net metering.
[[nodiscard]] TotalQuantity creditLeft(const Case& input);

} // namespace meritdesk::prosumer
