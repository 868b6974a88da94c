#include "core/response/dayahead/criteria.h"

#include "core/response/exact.h"

namespace meritdesk::response::dayahead {

namespace {

constexpr int moneyDecimals = 2;
constexpr int priceDecimals = 6;

Verdict compared(Fraction left, Fraction right)
{
    const bool met = left >= right;
    return {std::move(left), std::move(right), met};
}

/// What the remaining buyers save, RUB to the cent.
Fraction savingOf(const std::vector<EventHour>& hours)
{
    ProductSum saving;
    for (const auto& hour : hours)
        saving.add((hour.before - hour.after).mantissa(), hour.volume.mantissa());
    return roundHalfUp(saving.value(), moneyDecimals);
}

Fraction meanOf(const std::vector<EventHour>& hours, RubPerMwh (*each)(const EventHour&))
{
    RubPerMwh sum;
    for (const auto& hour : hours)
        sum += each(hour);
    return sum.fraction() / hours.size();
}

Fraction meanBefore(const std::vector<EventHour>& hours)
{
    return meanOf(hours, [](const EventHour& hour) { return hour.before; });
}

// Sum of (price before - price after) x volume after, against the sum of price after x reduction: the form of
// the net benefits test of FERC Order 745. 2 RUB off on 85,000 MW is 170,000 RUB; 1,490 RUB on 100 MW,
// 149,000.
Verdict judgeNetBenefit(const std::vector<EventHour>& hours, const Criterion& /*criterion*/)
{
    ProductSum paid;
    for (const auto& hour : hours)
        paid.add(hour.after.mantissa(), hour.reduction.mantissa());
    return compared(savingOf(hours), roundHalfUp(paid.value(), moneyDecimals));
}

// The same saving against what the event costs, RUB.
Verdict judgeCostCover(const std::vector<EventHour>& hours, const Criterion& criterion)
{
    return compared(savingOf(hours), roundHalfUp(criterion.number.fraction(), moneyDecimals));
}

// The mean fall of the price against a share of the mean price before.
Verdict judgeRelPrice(const std::vector<EventHour>& hours, const Criterion& criterion)
{
    const auto fall = meanOf(hours, [](const EventHour& hour) { return hour.before - hour.after; });
    const Fraction least = criterion.number.fraction() * meanBefore(hours);
    return compared(roundHalfUp(fall, priceDecimals), roundHalfUp(least, priceDecimals));
}

// The mean price before against a strike price.
Verdict judgeAbsPrice(const std::vector<EventHour>& hours, const Criterion& criterion)
{
    return compared(roundHalfUp(meanBefore(hours), priceDecimals),
                    roundHalfUp(criterion.number.fraction(), priceDecimals));
}

Verdict judgeManual(const std::vector<EventHour>& /*hours*/, const Criterion& criterion)
{
    return {{}, {}, criterion.fire};
}

} // namespace

const CriterionKind netBenefit{
    .id = "net-benefit",
    .title = "criterion-net-benefit",
    .unit = "RUB",
    .left = "remaining_saving",
    .right = "reduction_at_price",
    .judge = judgeNetBenefit,
};

const CriterionKind costCover{
    .id = "cost-cover",
    .title = "criterion-cost-cover",
    .key = "cost",
    .unit = "RUB",
    .left = "remaining_saving",
    .right = "event_cost",
    .judge = judgeCostCover,
};

const CriterionKind relPrice{
    .id = "rel-price",
    .title = "criterion-rel-price",
    .key = "threshold",
    .unit = "RUB/MWh",
    .left = "mean_price_fall",
    .right = "least_price_fall",
    .judge = judgeRelPrice,
};

const CriterionKind absPrice{
    .id = "abs-price",
    .title = "criterion-abs-price",
    .key = "strike",
    .unit = "RUB/MWh",
    .mayBeNegative = true,
    .left = "mean_price_before",
    .right = "strike_price",
    .judge = judgeAbsPrice,
};

const CriterionKind manual{.id = "manual", .title = "criterion-manual", .judge = judgeManual};

Verdict judge(const Criterion& criterion, const std::vector<EventHour>& hours)
{
    return hours.empty() ? Verdict{} : criterion.kind->judge(hours, criterion);
}

} // namespace meritdesk::response::dayahead
