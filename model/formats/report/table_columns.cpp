#include "formats/report/table_columns.h"

#include <algorithm>
#include <numeric>

namespace meritdesk::report {

namespace {

double total(const std::vector<ColumnWish>& wishes, double ColumnWish::*which)
{
    return std::accumulate(wishes.begin(), wishes.end(), 0.0,
                           [which](double sum, const ColumnWish& wish) { return sum + wish.*which; });
}

/// What is left over goes to the columns that stretch, or evenly to all.
std::vector<double> stretched(const std::vector<ColumnWish>& wishes, double left)
{
    const auto count = std::count_if(wishes.begin(), wishes.end(), [](const auto& w) { return w.stretches; });
    const double share = left / static_cast<double>(count > 0 ? count : std::ssize(wishes));
    std::vector<double> widths;
    for (const auto& wish : wishes)
        widths.push_back(wish.natural + (count == 0 || wish.stretches ? share : 0));
    return widths;
}

} // namespace

std::vector<double> columnWidths(const std::vector<ColumnWish>& wishes, double width)
{
    const double natural = total(wishes, &ColumnWish::natural);
    if (natural <= width)
        return stretched(wishes, width - natural);
    const double least = total(wishes, &ColumnWish::least);
    std::vector<double> widths;
    for (const auto& wish : wishes)
        widths.push_back(
            least >= width ? wish.least * width / least
                           : wish.least + (wish.natural - wish.least) * (width - least) / (natural - least));
    return widths;
}

} // namespace meritdesk::report
