#pragma once

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/balance/incentive/explain.h"
#include "core/shared.h"

namespace meritdesk::items {

/// A number of the incentive lesson that explains itself.
enum class IncentiveNumber : std::uint8_t {
    HonestCost, ///< above day-ahead without a bias
    BestBias,   ///< and what it gains
    End,        ///< the share of the spread at which speculation ends
    Helping,    ///< what the party gets where it eased the system
    Surplus,    ///< what the spread leaves to the operator
    GiveBack,   ///< the same for a MWh of imbalance
    NegativeSurplus,
    NegativeDeficit,
    Hours,     ///< settled by parts of an hour less by the hour
    Foresight, ///< how often the direction stays
};

/// The lesson of the dearest energy in view: a settled case, a party, the share of the spread between one
/// price and two, and how the party plans. Changes nothing in the document.
class IncentiveBoard : public QObject
{
    Q_OBJECT

public:
    using Settled = std::shared_ptr<const balance::Settlement>;
    using Plan = balance::incentive::Plan;

    using QObject::QObject;

    /// Looks at a party of a settled case; no settlement empties the board.
    void take(Shared<balance::Case> input, Settled settlement, std::size_t party);

    /// There is a party with periods to look at.
    [[nodiscard]] bool valid() const { return m_ground.has_value(); }

    /// Why there is nothing; empty without a settlement.
    [[nodiscard]] const std::vector<Finding>& faults() const { return m_faults; }

    /// Share of the spread, 0..1: 0 is one price, 1 two.
    [[nodiscard]] const Fraction& mix() const { return m_mix; }

    void setMix(const Fraction& mix);

    /// The same from percent in plain notation; why not, when it is refused.
    [[nodiscard]] std::vector<Finding> setMixPercent(const std::optional<std::string>& plain);

    [[nodiscard]] const Plan& plan() const { return m_plan; }

    void setAim(balance::incentive::Aim aim);

    /// The share of directions foreseen in percent, plain; nothing goes back to what the case foresees.
    [[nodiscard]] std::vector<Finding> setHitPercent(const std::optional<std::string>& plain);

    /// True while the share is the case's own.
    [[nodiscard]] bool hasOwnForesight() const { return !m_hitRate; }

    /// What follows is there when valid().
    [[nodiscard]] const balance::Case& input() const { return *m_input; }

    [[nodiscard]] const balance::Settlement& settlement() const { return *m_settlement; }

    [[nodiscard]] const balance::incentive::Ground& ground() const { return *m_ground; }

    [[nodiscard]] const balance::incentive::BiasCurve& curve() const { return m_curve; }

    [[nodiscard]] const balance::incentive::BestBias& best() const { return m_best; }

    [[nodiscard]] const balance::incentive::PriceSigns& signs() const { return m_signs; }

    [[nodiscard]] const std::optional<balance::incentive::HourDrill>& hours() const { return m_hours; }

    [[nodiscard]] Derivation explain(IncentiveNumber number) const;

    /// How the cost of a bias (millionths of a MWh) came about.
    [[nodiscard]] Derivation explainBias(std::int64_t bias) const;

signals:
    /// Anything in view is another one now.
    void changed();

private:
    void takePlan();
    void show();
    [[nodiscard]] balance::incentive::Lesson lesson() const;

    Shared<balance::Case> m_input = {};
    Settled m_settlement = {};
    std::vector<Finding> m_faults = {};
    std::optional<balance::incentive::Ground> m_ground = {};
    Plan m_plan = {balance::incentive::Aim::Directed};
    std::optional<Fraction> m_hitRate = {}; ///< as typed
    Fraction m_mix = 0;
    balance::incentive::BiasCurve m_curve = {};
    balance::incentive::BestBias m_best = {};
    balance::incentive::PriceSigns m_signs = {};
    std::optional<balance::incentive::HourDrill> m_hours = {};
};

} // namespace meritdesk::items
