#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/finding.h"
#include "core/response/demand/baselines/days.h"

namespace meritdesk::response::demand {

/// A baseline of a day after its adjustment.
struct Prediction
{
    DayLoad load = {};
    std::optional<Pico> adjustment = {}; ///< MW, or a ratio when multiplicative

    bool operator==(const Prediction&) const = default;
};

/// The baseline of a day by a method that has one, from the left days before it; `before` holds at least y.
[[nodiscard]] Prediction predict(const BaselineCase& site, const MethodChoice& choice, const DayLoad& day,
                                 std::span<const LeftDay> before);

/// How well a method foretells the left days.
struct Accuracy
{
    int days = 0;                       ///< foretold
    int hours = 0;                      ///< of the window, over these days
    Fraction squared = {};              ///< sum of the squared errors, MW^2
    Fraction load = {};                 ///< sum of the metered load, MW
    std::optional<Fraction> rrmse = {}; ///< 6 decimals; root of the mean squared error over the mean load

    bool operator==(const Accuracy&) const = default;
};

/// Every left day with y left days before it is foretold as if it were the event day.
[[nodiscard]] Accuracy accuracyOf(const BaselineCase& site, const MethodChoice& choice,
                                  std::span<const LeftDay> left);

/// What one method makes of the event.
struct MethodResult
{
    std::optional<Prediction> prediction = {}; ///< none for a level to come down to
    std::vector<Pico> reductions = {};         ///< MW by hour of the window, >= 0
    Fraction reduction = {};                   ///< their mean, MW
    Fraction share = {};                       ///< delivered share of the obligation, 0..1
    Accuracy accuracy = {};
    std::optional<bool> accurate = {}; ///< none without rrmse

    bool operator==(const MethodResult&) const = default;
};

struct BaselineResult
{
    std::vector<ExcludedDay> excluded = {};
    std::vector<MethodResult> methods = {}; ///< in the order of the case
    std::vector<Finding> warnings = {};

    bool operator==(const BaselineResult&) const = default;
};

/// Holds every method of the case against the metered event day.
[[nodiscard]] BaselineResult measure(const BaselineCase& site);

} // namespace meritdesk::response::demand
