#include "core/response/demand/baselines/means.h"
#include "core/response/demand/baselines/measure.h"
#include "core/units/roots.h"

namespace meritdesk::response::demand {

namespace {

constexpr int shownDecimals = 6;

/// Squared errors and loads over the foretold hours, each kept whole.
struct Errors
{
    Integer squared = {}; ///< 10^-24 MW^2
    Integer load = {};    ///< 10^-12 MW
    std::size_t hours = 0;
};

void add(Errors& errors, const EventWindow& window, const DayLoad& foretold, const DayLoad& metered)
{
    Wide squared = 0;
    for (int hour = window.first; hour <= window.last; ++hour) {
        const Wide error = at(foretold, hour) - at(metered, hour);
        squared += error * error;
    }
    errors.squared += Integer(squared);
    errors.load += Integer(usedIn(window, metered));
    errors.hours += static_cast<std::size_t>(window.hours());
}

} // namespace

Accuracy accuracyOf(const BaselineCase& site, const MethodChoice& choice, std::span<const LeftDay> left)
{
    Accuracy accuracy;
    Errors errors;
    for (auto at = static_cast<std::size_t>(choice.y); at < left.size(); ++at) {
        const auto& day = left[at].day->load;
        add(errors, site.window, predict(site, choice, day, left.first(at)).load, day);
        ++accuracy.days;
    }
    accuracy.hours = static_cast<int>(errors.hours);
    accuracy.squared = Fraction(errors.squared, powerOfTen(2 * amountDecimals));
    accuracy.load = Fraction(errors.load, powerOfTen(amountDecimals));
    // sqrt(squared / hours) / (load / hours) = sqrt(squared x hours / load^2): one root of one fraction.
    if (errors.load != 0)
        accuracy.rrmse = roundHalfUp(
            squareRoot(Fraction(accuracy.squared * accuracy.hours / (accuracy.load * accuracy.load))),
            shownDecimals);
    return accuracy;
}

} // namespace meritdesk::response::demand
