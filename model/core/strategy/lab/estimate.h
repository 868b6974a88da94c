#pragma once

#include <span>

namespace meritdesk::strategy::lab {

/// A mean over runs with its 95 % confidence band (Student's t; runs with different seeds are independent).
struct Estimate
{
    double mean = 0;
    double half = 0; ///< half the width of the band; 0 with one run, which tells nothing of the spread
    int runs = 0;

    [[nodiscard]] double low() const { return mean - half; }

    [[nodiscard]] double high() const { return mean + half; }
};

[[nodiscard]] Estimate estimateOf(std::span<const double> values);

} // namespace meritdesk::strategy::lab
