#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/retail/forecast/methods.h"

namespace meritdesk::retail::forecast {

namespace {

// The situation on the morning the plan is handed in is the last metered day, D-2. Days C of the planned
// day's type, at most eight weeks back, are ranked by how near the total of C-2 comes to the total of D-2
// (the later day on a tie); the five nearest count with weights 1, 1/2, 1/3, 1/4, 1/5. Worked number: hours
// of 10 and 13 kWh on the nearest and the second nearest day plan (10 + 13/2) / (1 + 1/2) = 11 kWh.

constexpr int daysBack = 56;
constexpr std::array<std::int64_t, 5> weights{60, 30, 20, 15, 12}; ///< 60 / rank

struct Candidate
{
    std::size_t day = 0;
    Energy distance = 0;
};

std::vector<Candidate> candidates(const Known& known, Energy situation)
{
    std::vector<Candidate> found;
    for (const auto day : known.sameType(daysBack))
        if (const auto before = known.find(known.days()[day].day - std::chrono::days(noticeDays)))
            found.push_back({day, std::abs(known.days()[*before].total - situation)});
    std::stable_sort(found.begin(), found.end(),
                     [](const Candidate& a, const Candidate& b) { return a.distance < b.distance; });
    return found;
}

Basis basis(const Known& known)
{
    const auto last = known.find(known.day() - std::chrono::days(noticeDays));
    if (!last)
        return {};
    Basis basis;
    for (const auto& candidate : candidates(known, known.days()[*last].total))
        if (basis.size() < weights.size())
            basis.push_back({candidate.day, weights.at(basis.size())});
    return basis;
}

} // namespace

const Method similarDays{.id = "similar-days",
                         .title = "forecast-similar-days",
                         .summary = "forecast-similar-days-summary",
                         .fallback = &weekdayProfile,
                         .basis = &basis};

} // namespace meritdesk::retail::forecast
