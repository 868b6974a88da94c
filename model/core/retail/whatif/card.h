#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/calendar/production_calendar.h"
#include "core/progress.h"
#include "core/retail/whatif/cheapest_plan.h"

namespace meritdesk::retail::whatif {

/// What the cheapest plan is asked for, as a value that is kept.
struct Goal
{
    std::string category = {}; ///< id of core/retail/categories.h
    std::optional<Storage> storage = {};
    std::optional<Flexible> flexible = {};

    bool operator==(const Goal&) const = default;
};

/// One what-if of a board: changes made by hand, then the cheapest plan of what a goal leaves free.
struct Card
{
    WhatIf whatIf = {};
    std::optional<Goal> goal = {};

    bool operator==(const Card&) const = default;
};

/// What came of a goal: what the linear program promised and what the exact bill saved.
struct GoalOutcome
{
    const Category* category = nullptr;
    std::vector<PlannedMonth> months = {};
    Money promised = {}; ///< roubles over the months
    Money saved = {};    ///< by the exact bill, on top of the changes made by hand
};

/// A card computed: the bill before everything and after everything.
struct CardOutcome
{
    Outcome outcome = {};
    std::optional<GoalOutcome> goal = {};
};

/// The goal as the planner takes it; its category is null when there is no such one.
[[nodiscard]] PlanTask taskOf(const Goal& goal);

/// What keeps a card from being computed; places are relative to the card: `changes[0].hours`,
/// `cheapest_plan.storage.power_kw`.
[[nodiscard]] std::vector<Finding> faultsOf(const Card& card);

/// Computes a card for a prepared site. Fails where the card has a fault, where it cannot be planned, or when
/// it was told to stop (`cancelled`).
[[nodiscard]] Result<CardOutcome> outcomeOf(const PreparedCase& prepared, std::size_t site, const Card& card,
                                            const ProductionCalendar& calendar,
                                            const Progress& progress = {});

} // namespace meritdesk::retail::whatif
