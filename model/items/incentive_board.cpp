#include "items/incentive_board.h"

#include "core/derivation/evaluate.h"
#include "items/balance_names.h"

namespace meritdesk::items {

namespace incentive = balance::incentive;

namespace {

/// A percentage from 0 to 100 as a share; a finding otherwise.
Result<Fraction> shareOf(const std::string& plain)
{
    const auto percent = readFraction(plain);
    if (!percent)
        return error("not-a-number", {}, {{"value", plain}});
    if (*percent < 0 || *percent > 100)
        return error("percent-out-of-range", {}, {{"value", plain}});
    return Fraction(*percent / 100);
}

} // namespace

void IncentiveBoard::take(Shared<balance::Case> input, Settled settlement, std::size_t party)
{
    m_input = std::move(input);
    m_settlement = std::move(settlement);
    m_ground.reset();
    m_faults.clear();
    m_hours.reset();
    if (m_settlement && party < m_input->parties.size()) {
        if (auto ground = incentive::groundOf(*m_input, *m_settlement, party))
            m_ground = std::move(ground).value();
        else
            m_faults = ground.findings();
    }
    if (m_ground) {
        m_signs = incentive::priceSigns(*m_input, *m_settlement, party);
        m_hours = incentive::hourDrill(*m_input, *m_settlement, party);
    }
    takePlan();
}

void IncentiveBoard::setMix(const Fraction& mix)
{
    if (mix == m_mix)
        return;
    m_mix = mix;
    show();
}

std::vector<Finding> IncentiveBoard::setMixPercent(const std::optional<std::string>& plain)
{
    const auto share = shareOf(plain.value_or(std::string()));
    if (!share)
        return share.findings();
    setMix(*share);
    return {};
}

void IncentiveBoard::setAim(incentive::Aim aim)
{
    if (aim == m_plan.aim)
        return;
    m_plan.aim = aim;
    takePlan();
}

std::vector<Finding> IncentiveBoard::setHitPercent(const std::optional<std::string>& plain)
{
    std::optional<Fraction> chosen;
    if (plain) {
        const auto share = shareOf(*plain);
        if (!share)
            return share.findings();
        chosen = *share;
    }
    if (chosen != m_hitRate) {
        m_hitRate = chosen;
        takePlan();
    }
    return {};
}

void IncentiveBoard::takePlan()
{
    if (m_ground) {
        m_plan.hitRate = m_hitRate.value_or(m_ground->foresight());
        m_curve = incentive::biasCurve(*m_ground, m_plan);
    }
    show();
}

void IncentiveBoard::show()
{
    if (m_ground)
        m_best = incentive::bestBias(m_curve, m_mix);
    emit changed();
}

incentive::Lesson IncentiveBoard::lesson() const
{
    return {*m_input, *m_settlement, *m_ground, m_plan, m_mix};
}

Derivation IncentiveBoard::explain(IncentiveNumber number) const
{
    using Explain = Derivation (*)(const IncentiveBoard&);
    static constexpr Explain all[]{
        [](const IncentiveBoard& b) { return incentive::explainCost(b.lesson(), 0); },
        [](const IncentiveBoard& b) { return incentive::explainGain(b.lesson(), b.m_curve, b.m_best); },
        [](const IncentiveBoard& b) { return incentive::explainEnd(b.lesson(), b.m_curve); },
        [](const IncentiveBoard& b) { return incentive::explainSide(b.lesson(), true); },
        [](const IncentiveBoard& b) { return incentive::explainSurplus(b.lesson()); },
        [](const IncentiveBoard& b) { return incentive::explainGiveBack(b.lesson()); },
        [](const IncentiveBoard& b) { return incentive::explainNegative(b.lesson(), true); },
        [](const IncentiveBoard& b) { return incentive::explainNegative(b.lesson(), false); },
        [](const IncentiveBoard& b) { return incentive::explainHours(b.lesson()); },
        [](const IncentiveBoard& b) { return incentive::explainForesight(*b.m_ground); },
    };
    auto made = all[static_cast<std::size_t>(number)](*this);
    putNames(made, *m_input);
    return made;
}

Derivation IncentiveBoard::explainBias(std::int64_t bias) const
{
    return incentive::explainCost(lesson(), bias);
}

} // namespace meritdesk::items
