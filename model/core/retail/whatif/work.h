#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/finding.h"
#include "core/retail/whatif/change.h"
#include "core/retail/whatif/load.h"

namespace meritdesk::retail::whatif {

/// What a change did, kWh over the months.
struct Effect
{
    Exact taken = {};  ///< taken out of hours
    Exact given = {};  ///< put into hours
    Exact undone = {}; ///< asked for and not possible
    int days = 0;      ///< that it held on

    bool operator==(const Effect&) const = default;
};

/// A change at work on a load: takes from hours and gives to hours, never below zero, and keeps the books.
class Work
{
public:
    Work(const Change& change, const ChangeKind& kind, SiteLoad& load, std::string place);

    [[nodiscard]] const Change& change() const { return m_change; }

    /// An amount in whole steps (of kWh in an hour), rounded half up.
    [[nodiscard]] Steps steps(std::string_view key) const;
    [[nodiscard]] Amount amount(std::string_view key) const;

    /// The days that the change holds on, in their order.
    [[nodiscard]] std::vector<DayLoad> days();
    /// Those of them that are working days.
    [[nodiscard]] std::vector<DayLoad> workingDays();

    /// Takes as much of `wanted` as the hour has; returns it. The rest is not noted.
    Steps take(DayLoad& day, std::size_t hour, Steps wanted);
    void give(DayLoad& day, std::size_t hour, Steps steps);
    /// Takes an amount out of some hours of a day, evenly, as far as they have it; returns what came.
    Steps takeEvenly(DayLoad& day, const HourSet& hours, Steps wanted);
    void giveEvenly(DayLoad& day, const HourSet& hours, Steps steps);

    /// Notes that on this day some energy that the change asks for could not be moved.
    void fallShort(const DayLoad& day, Steps by);

    void warn(Finding finding) { m_findings.push_back(std::move(finding)); }

    [[nodiscard]] const std::string& place() const { return m_place; }

    [[nodiscard]] const Exact& step() const { return m_load.step; }

    [[nodiscard]] Effect effect() const;
    /// What could not be done, and what was worth saying.
    [[nodiscard]] std::vector<Finding> findings() const;

private:
    const Change& m_change;
    const ChangeKind& m_kind;
    SiteLoad& m_load;
    std::string m_place;
    std::vector<Finding> m_findings = {};
    Steps m_taken = 0;
    Steps m_given = 0;
    Steps m_undone = 0;
    int m_days = 0;
    int m_daysShort = 0;
    Day m_firstShort = {};
};

} // namespace meritdesk::retail::whatif
