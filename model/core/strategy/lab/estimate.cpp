#include "core/strategy/lab/estimate.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace meritdesk::strategy::lab {

namespace {

/// The 97.5 % point of Student's t by degrees of freedom, 1 to 30 (any table of it); beyond them by the first
/// terms of its expansion about the normal 1.959964.
constexpr std::array byDegrees{12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060,
                               2.2622,  2.2281, 2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199,
                               2.1098,  2.1009, 2.0930, 2.0860, 2.0796, 2.0739, 2.0687, 2.0639,
                               2.0595,  2.0555, 2.0518, 2.0484, 2.0452, 2.0423};

double studentPoint(std::size_t degrees)
{
    if (degrees <= byDegrees.size())
        return byDegrees[degrees - 1];
    constexpr double normal = 1.959964;
    return normal + (normal * normal * normal + normal) / (4 * static_cast<double>(degrees));
}

} // namespace

Estimate estimateOf(std::span<const double> values)
{
    Estimate made;
    made.runs = static_cast<int>(values.size());
    if (values.empty())
        return made;
    for (const double value : values)
        made.mean += value;
    made.mean /= made.runs;
    if (made.runs == 1)
        return made;
    double squares = 0;
    for (const double value : values)
        squares += (value - made.mean) * (value - made.mean);
    made.half = studentPoint(values.size() - 1) * std::sqrt(squares / (made.runs - 1) / made.runs);
    return made;
}

} // namespace meritdesk::strategy::lab
