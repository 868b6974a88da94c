#include "views/charts/period_steps.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <tuple>

namespace meritdesk::views::charts {

namespace {

constexpr double narrowest = 1.2; ///< pixels of a step
constexpr double hour = 3600;
constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Coarseness
{
    PeriodStep step = PeriodStep::Period;
    int minutes = 0; ///< of the local clock
};

constexpr std::array coarser{Coarseness{PeriodStep::Hour, 60}, Coarseness{PeriodStep::QuarterDay, 360},
                             Coarseness{PeriodStep::Day, 1440}};

int minutesOf(PeriodStep step)
{
    const auto* found =
        std::find_if(coarser.begin(), coarser.end(), [step](const auto& each) { return each.step == step; });
    return found == coarser.end() ? 0 : found->minutes;
}

/// Equal for periods that are drawn as one.
std::tuple<std::int64_t, int> keyOf(const PeriodTime& period, int minutes)
{
    return {(period.begin + period.offset) / minutes, minutes == 60 ? period.offset : 0};
}

StepValue valueOf(const StepSpan& span, const std::vector<double>& values)
{
    StepValue value{none, none, none};
    double sum = 0;
    int known = 0;
    for (int i = span.first; i < span.first + span.count; ++i) {
        const double each = values[static_cast<std::size_t>(i)];
        if (std::isnan(each))
            continue;
        value.low = std::fmin(value.low, each);
        value.high = std::fmax(value.high, each);
        sum += each;
        ++known;
    }
    if (known > 0)
        value.mean = sum / known;
    return value;
}

} // namespace

std::vector<StepSpan> stepSpans(const PeriodAxis& periods, PeriodStep step)
{
    std::vector<StepSpan> spans;
    const int minutes = minutesOf(step);
    for (int i = 0; i < periods.size(); ++i) {
        const bool joins = minutes > 0 && i > 0 && periods.end(i - 1) == periods.begin(i)
                           && keyOf(periods[i - 1], minutes) == keyOf(periods[i], minutes);
        if (!joins)
            spans.push_back({.begin = periods.begin(i), .first = i});
        spans.back().end = periods.end(i);
        ++spans.back().count;
    }
    return spans;
}

PeriodStep stepFor(double length, double secondsAPixel)
{
    const double least = narrowest * secondsAPixel;
    if (length >= least)
        return PeriodStep::Period;
    for (const auto& each : coarser)
        if (each.minutes * hour / 60 >= least && each.minutes * hour / 60 > length)
            return each.step;
    return PeriodStep::Day;
}

std::vector<StepValue> stepValues(const std::vector<StepSpan>& spans, const std::vector<double>& values)
{
    std::vector<StepValue> made;
    made.reserve(spans.size());
    for (const auto& span : spans)
        made.push_back(valueOf(span, values));
    return made;
}

void setSteps(QCPGraph& graph, const std::vector<StepSpan>& spans, const std::vector<StepValue>& values,
              double StepValue::*number)
{
    QVector<double> x;
    QVector<double> y;
    const auto add = [&x, &y](double at, double value) {
        x << at;
        y << value;
    };
    for (std::size_t i = 0; i < spans.size(); ++i) {
        if (i > 0 && spans[i - 1].end < spans[i].begin)
            add(spans[i - 1].end, none);
        add(spans[i].begin, values[i].*number);
        add(spans[i].end, values[i].*number);
    }
    graph.setData(x, y, true);
}

} // namespace meritdesk::views::charts
