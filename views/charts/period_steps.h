#pragma once

#include "views/charts/period_axis.h"
#include "views/charts/qcp.h"

namespace meritdesk::views::charts {

/// How finely periods are drawn, by the local clock.
enum class PeriodStep { Period, Hour, QuarterDay, Day };

/// Periods that are drawn as one: seconds since 1970, UTC.
struct StepSpan
{
    double begin = 0;
    double end = 0;
    int first = 0; ///< period
    int count = 0;
};

/// What the values of a span come to; NaN where none is known.
struct StepValue
{
    double low = 0;
    double mean = 0;
    double high = 0;
};

/// The spans of all periods at a step, in order. A repeated hour is a span of its own.
[[nodiscard]] std::vector<StepSpan> stepSpans(const PeriodAxis& periods, PeriodStep step);

/// The coarseness at which a step is still as wide as a pixel and a bit; `length` is a period's, seconds.
[[nodiscard]] PeriodStep stepFor(double length, double secondsAPixel);

/// What values (one a period) come to in every span.
[[nodiscard]] std::vector<StepValue> stepValues(const std::vector<StepSpan>& spans,
                                                const std::vector<double>& values);

/// Draws a step a span, one number of its value; gaps between spans stay open.
void setSteps(QCPGraph& graph, const std::vector<StepSpan>& spans, const std::vector<StepValue>& values,
              double StepValue::*number);

} // namespace meritdesk::views::charts
