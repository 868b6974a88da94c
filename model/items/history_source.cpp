#include "items/history_source.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/scenario/retail_health.h"
#include "items/response_cells.h"

namespace meritdesk::items {

using response::Mw;
using response::demand::EventWindow;
using response::demand::Pico;

namespace {

constexpr std::size_t usualHistory = 15; ///< working days in three weeks
constexpr int tenth = 10;
constexpr Pico kilowatt = 1'000'000'000; ///< in 10^-12 MW

struct HistoryTexts
{
    Q_DECLARE_TR_FUNCTIONS(HistoryTexts)
};

std::string provenanceOf(const retail::Case& input, const retail::Site& site)
{
    std::string text;
    for (const auto& point : site.points) {
        const auto profile = input.profiles.find(point.profile);
        const auto source = point.own                         ? point.own->provenance
                            : profile != input.profiles.end() ? profile->second.provenance
                                                              : std::string();
        if (!source.empty() && text.find(source) == std::string::npos)
            text += (text.empty() ? "" : "; ") + source;
    }
    return text.empty() ? site.name : site.name + ": " + text;
}

} // namespace

std::vector<HistorySource> historySources(const scenario::Scenario& scenario)
{
    std::vector<HistorySource> sources;
    const auto& input = *scenario.retail;
    for (std::size_t i = 0; i < input.sites.size(); ++i) {
        HistorySource made{.name = QString::fromStdString(input.sites[i].name),
                           .source = provenanceOf(input, input.sites[i]),
                           .load = Shared(scenario::siteLoad(input, i))};
        made.days = scenario::wholeDays(*made.load);
        if (made.days.size() > 1)
            sources.push_back(std::move(made));
    }
    return sources;
}

Day likelyEventDay(const HistorySource& source, const scenario::IsWorking& isWorking)
{
    const auto& days = source.days;
    for (auto at = days.size(); at > std::min(usualHistory, days.size()); --at)
        if (isWorking(days[at - 1]))
            return days[at - 1];
    return days.back();
}

std::optional<Mw> likelyObligation(const HistorySource& source, Day day, const EventWindow& window)
{
    const auto read = scenario::meteredHistory(*source.load, {day}, [](Day) { return true; });
    if (!read)
        return std::nullopt;
    Pico sum = 0;
    for (int hour = window.first; hour <= window.last; ++hour)
        sum += read->event.at(static_cast<std::size_t>(hour - 1));
    const auto part = sum / window.hours() / tenth;
    const auto step = part > tenth * response::demand::onePico ? response::demand::onePico : kilowatt;
    const auto rounded = part / step * step;
    return rounded > 0 ? std::optional(Mw::fromMantissa(rounded)) : std::nullopt;
}

QString historyWords(const scenario::MeteredHistory& history, const EventWindow& window)
{
    Pico sum = 0;
    for (int hour = window.first; hour <= window.last; ++hour)
        sum += history.event.at(static_cast<std::size_t>(hour - 1));
    const auto mean = megawattText(Fraction(response::demand::fractionOf(sum) / window.hours()));
    const auto eligible =
        std::count_if(history.days.begin(), history.days.end(), [](const auto& day) { return day.eligible; });
    auto text = HistoryTexts::tr("Mean load of the event's hours: %1.").arg(mean) + QLatin1Char(' ')
                + HistoryTexts::tr("Whole days before it: %1, of the same kind: %2.")
                      .arg(history.days.size())
                      .arg(eligible);
    if (!history.gaps.empty())
        text += QLatin1Char(' ')
                + HistoryTexts::tr("%n day(s) with missing hours are left out.", nullptr,
                                   static_cast<int>(history.gaps.size()));
    return text;
}

} // namespace meritdesk::items
