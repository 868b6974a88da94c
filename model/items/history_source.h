#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

#include "core/scenario/baseline_edits.h"
#include "core/scenario/scenario.h"

namespace meritdesk::items {

/// A load that an event's history can be taken from: a consumer with hourly meter data.
struct HistorySource
{
    QString name = {};                      ///< of the consumer
    std::string source = {};                ///< file names, for the provenance
    Shared<retail::HourlySeries> load = {}; ///< kWh an hour
    std::vector<Day> days = {};             ///< whole days, rising; at least two
};

/// The consumers of the scenario whose meter data hold a whole day and one before it.
[[nodiscard]] std::vector<HistorySource> historySources(const scenario::Scenario& scenario);

/// The day that an event is first held on: the last working one whose history is long enough for ten days,
/// else the last one.
[[nodiscard]] Day likelyEventDay(const HistorySource& source, const scenario::IsWorking& isWorking);

/// A tenth of the mean load over the window on that day, in whole MW where it is more than ten, else to the
/// kilowatt; nothing where the day has no load.
[[nodiscard]] std::optional<response::Mw> likelyObligation(const HistorySource& source, Day day,
                                                           const response::demand::EventWindow& window);

/// What is about to be taken over, in a sentence: the load in the window, the days before and how many of
/// them are of the same kind.
[[nodiscard]] QString historyWords(const scenario::MeteredHistory& history,
                                   const response::demand::EventWindow& window);

} // namespace meritdesk::items
