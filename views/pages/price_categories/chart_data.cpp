#include "views/pages/price_categories/chart_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

#include "core/retail/categories.h"
#include "core/scenario/retail_health.h"
#include "formats/words/words.h"
#include "items/category_table_model.h"
#include "items/number_text.h"

namespace meritdesk::views {

using items::Comparison;

namespace {

/// Context of this page's sentences.
class PriceCategoryWords
{
    Q_DECLARE_TR_FUNCTIONS(PriceCategoryWords)
};

constexpr std::int64_t origin = 946684800; // 2000-01-01, the zero of HourIndex

double kilowatts(Int128 mantissa)
{
    return mantissa == retail::HourlySeries::missing ? charts::LoadProfile::none
                                                     : retail::Kwh::fromMantissa(mantissa).toDouble();
}

void addMarks(const retail::MonthTariff& month, charts::LoadProfile& profile)
{
    if (month.peakHours)
        for (const auto& [day, hour] : *month.peakHours)
            profile.peakHours.push_back(chartTime(retail::hourIndex(day, hour - 1)));
    if (!month.plannedPeakHours || !month.peakHours)
        return;
    for (const auto& [day, ignored] : *month.peakHours)
        for (int hour = 0; hour < 24; ++hour)
            if (month.plannedPeakHours->test(static_cast<std::size_t>(hour)))
                profile.plannedHours.push_back(chartTime(retail::hourIndex(day, hour)));
}

/// The lines of the comparison that cost something, each with its amount by category.
std::vector<items::CategoryRow> costRows(const Comparison& what)
{
    auto rows = items::categoryRows(what);
    std::erase_if(rows, [&rows](const items::CategoryRow& row) {
        if (row.kind == items::RowKind::Part)
            return false;
        return row.kind != items::RowKind::Line;
    });
    // A line that falls into parts is shown by them.
    std::vector<items::CategoryRow> shown;
    for (const auto& row : rows) {
        const bool split = std::any_of(rows.begin(), rows.end(), [&row](const items::CategoryRow& other) {
            return other.kind == items::RowKind::Part && other.line == row.key;
        });
        if (!split)
            shown.push_back(row);
    }
    return shown;
}

} // namespace

std::int64_t chartTime(retail::HourIndex hour)
{
    return origin + std::int64_t(hour) * 3600;
}

charts::LoadProfile loadProfileOf(const retail::Case& input, std::size_t site)
{
    charts::LoadProfile profile;
    if (site >= input.sites.size() || input.months.empty())
        return profile;
    const auto load = scenario::siteLoad(input, site);
    const auto first = retail::hourIndex(firstDay(input.months.front().month), 0);
    const auto last =
        retail::hourIndex(firstDay(input.months.back().month), 0) + 24 * daysIn(input.months.back().month);
    profile.start = chartTime(first);
    for (auto hour = first; hour < last; ++hour)
        profile.kw.push_back(kilowatts(load.at(hour)));
    for (const auto& month : input.months)
        addMarks(month, profile);
    return profile;
}

std::vector<std::int64_t> hoursOf(const retail::Capacity& capacity)
{
    std::vector<std::int64_t> hours;
    for (const auto& day : capacity.days)
        hours.push_back(chartTime(retail::hourIndex(day.day, day.hour - 1)));
    return hours;
}

charts::CostBars costBarsOf(const Comparison& what)
{
    charts::CostBars bars;
    if (!what.valid())
        return bars;
    const auto rows = costRows(what);
    // The same part of several energy lines (night, peak) is one colour.
    std::vector<std::string> keys;
    for (const auto& row : rows)
        if (std::find(keys.begin(), keys.end(), row.key) == keys.end()) {
            keys.push_back(row.key);
            bars.components << words::label(row.key);
        }
    const auto best = items::bestIn(what);
    for (std::size_t i = 0; i < retail::categories.size(); ++i) {
        charts::CostBar bar{
            .name = items::categoryTitle(i), .closed = !items::availableIn(what, i), .best = best == i};
        bar.parts.resize(keys.size());
        for (const auto& row : rows)
            bar.parts[static_cast<std::size_t>(std::find(keys.begin(), keys.end(), row.key)
                                               - keys.begin())] +=
                QString::fromStdString(row.cells[i].exact).toDouble();
        const auto amounts = items::amountsOf(what, i);
        bar.caption = amounts
                          ? items::numberText(amounts->total.text(), 0)
                          : PriceCategoryWords::tr("no price", "a category whose cost cannot be computed");
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

QString breakEvenOf(const Comparison& what)
{
    if (!what.valid() || !what.month)
        return {};
    const auto& compared = what.bill().months[*what.month].transmission;
    const auto hours = [](const auto& ratio) {
        return items::numberText(printRounded(ratio.fraction(), 1), 1);
    };
    if (!compared.hoursOfUse)
        return {};
    if (!compared.breakEvenHours)
        return PriceCategoryWords::tr("The load uses its network capacity for %1 hours of the month.")
            .arg(hours(*compared.hoursOfUse));
    return PriceCategoryWords::tr(
               "The load uses its network capacity for %1 hours of the month; two-rate transmission pays "
               "above %2 hours.")
        .arg(hours(*compared.hoursOfUse), hours(*compared.breakEvenHours));
}

namespace {

/// A category's number; a link to where it can be given what it lacks, in rich text.
QString nameOf(const Comparison& what, std::size_t category, bool rich)
{
    const auto id = retail::categories.at(category)->id;
    const auto name = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    const auto reasons = items::reasonsIn(what, category);
    const bool lacks = std::any_of(reasons.begin(), reasons.end(),
                                   [](const retail::Reason& reason) { return !reason.subject.empty(); });
    return rich && lacks ? QStringLiteral("<a href=\"%1\">%1</a>").arg(name) : name;
}

/// Lines "1, 2-2: why." of the closed categories whose sentences, made by `why`, are not empty.
QString closedLines(const Comparison& what, QString (*why)(const std::vector<retail::Reason>&),
                    const QString& between, bool rich)
{
    std::vector<std::pair<QString, QStringList>> groups; // reasons, categories
    for (std::size_t i = 0; what.valid() && i < retail::categories.size(); ++i) {
        const auto text = why(items::reasonsIn(what, i));
        if (text.isEmpty())
            continue;
        const auto name = nameOf(what, i, rich);
        const auto same = std::find_if(groups.begin(), groups.end(),
                                       [&text](const auto& group) { return group.first == text; });
        if (same == groups.end())
            groups.emplace_back(text, QStringList{name});
        else
            same->second << name;
    }
    QStringList lines;
    for (const auto& [text, names] : groups)
        lines << PriceCategoryWords::tr("%1: %2.", "categories and why they are closed")
                     .arg(names.join(QStringLiteral(", ")), rich ? text.toHtmlEscaped() : text);
    return lines.join(between);
}

QString everyReason(const std::vector<retail::Reason>& reasons)
{
    QStringList sentences;
    for (const auto& reason : reasons)
        sentences << items::reasonText(reason);
    return sentences.join(QStringLiteral(", "));
}

/// Rules in words; prices and hours that are not there only as that.
QString mainReason(const std::vector<retail::Reason>& reasons)
{
    for (const auto& reason : reasons)
        if (reason.subject.empty())
            return items::reasonText(reason);
    return reasons.empty() ? QString() : PriceCategoryWords::tr("prices or hours are missing");
}

} // namespace

QString closedOf(const Comparison& what)
{
    return closedLines(what, &mainReason, QStringLiteral(" &nbsp;"), true);
}

QString closedInFull(const Comparison& what)
{
    return closedLines(what, &everyReason, QStringLiteral("\n"), false);
}

QString profileSummary(const charts::LoadProfile& profile)
{
    double sum = 0;
    double most = 0;
    int count = 0;
    for (const double kw : profile.kw) {
        if (std::isnan(kw))
            continue;
        sum += kw;
        most = std::max(most, kw);
        ++count;
    }
    if (count == 0 || most <= 0)
        return {};
    const auto number = [](double value, int decimals) {
        return items::numberText(QString::number(value, 'f', 6).toStdString(), decimals);
    };
    return PriceCategoryWords::tr("Mean %1 kW, highest %2 kW, load factor %3 %.")
        .arg(number(sum / count, 0), number(most, 0), number(100 * sum / count / most, 1));
}

} // namespace meritdesk::views
