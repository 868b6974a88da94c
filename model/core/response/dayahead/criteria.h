#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/response/amounts.h"

namespace meritdesk::response::dayahead {

struct CriterionKind;

/// A test of whether a reduction should be called, with the number or the choice that its kind needs.
struct Criterion
{
    const CriterionKind* kind = nullptr;
    Plain number = {}; ///< RUB, a share, or RUB/MWh, as the kind says
    bool fire = false; ///< of the kind `manual`

    bool operator==(const Criterion&) const = default;
};

/// One hour with a reduction: price before and after, volume after, and the reduction, above 0.
struct EventHour
{
    RubPerMwh before = {};
    RubPerMwh after = {};
    Mw volume = {};
    Mw reduction = {};
};

/// What a criterion compares, as shown (rounded), and whether left >= right. All empty without an event; the
/// sides are empty for `manual`.
struct Verdict
{
    std::optional<Fraction> left = {};
    std::optional<Fraction> right = {};
    std::optional<bool> met = {};

    bool operator==(const Verdict&) const = default;
};

/// A kind of criterion (критерий срабатывания). Every kind is a model: the market operator's own criterion is
/// not public, so that no verdict is official.
struct CriterionKind
{
    std::string_view id = {};
    std::string_view title = {}; ///< label key
    std::string_view key = {};   ///< of its number, empty without
    std::string_view unit = {};  ///< of both sides
    bool mayBeNegative = false;  ///< the number
    std::string_view left = {};  ///< label keys of both sides
    std::string_view right = {};
    Verdict (*judge)(const std::vector<EventHour>&, const Criterion&) = nullptr; ///< at least one hour
};

extern const CriterionKind netBenefit;
extern const CriterionKind costCover;
extern const CriterionKind relPrice;
extern const CriterionKind absPrice;
extern const CriterionKind manual;

inline constexpr std::array<const CriterionKind*, 5> criterionKinds{&netBenefit, &costCover, &relPrice,
                                                                    &absPrice, &manual};

/// Judges an event by its hours; nothing is said without one.
[[nodiscard]] Verdict judge(const Criterion& criterion, const std::vector<EventHour>& hours);

} // namespace meritdesk::response::dayahead
