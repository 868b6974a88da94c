#include <span>

#include "core/auction/drawdown.h"
#include "core/auction/settlement.h"
#include "core/auction/shares.h"
#include "core/auction/sharing.h"
#include "core/auction/together.h"

namespace meritdesk::auction {

namespace {

/// One side of a clearing on its way to its orders' money.
class SideMoney
{
public:
    SideMoney(Clearing& clearing, const Ladder& ladder)
        : m_clearing(clearing)
        , m_ladder(ladder)
    {
    }

    /// Credits a group's members for its steps, which stand together.
    void settle(Index group, std::span<const Step> steps)
    {
        const auto begin = m_ladder.groupStart[group];
        const std::size_t size = m_ladder.groupStart[group + 1] - begin;
        const auto awards = std::span(m_ladder.awarded).subspan(begin, size);
        if (size == 1)
            settleSole(m_ladder.orders[begin], steps);
        else if (isWorthDrawingDown(awards, steps.size(), m_clearing.quantityStep))
            drawDown(begin, awards, steps);
        else
            shareOut(begin, {awards.begin(), awards.end()}, steps);
    }

private:
    [[nodiscard]] Int128 doubledMean(const Step& step) const
    {
        return m_clearing.buyers.values[step.buyGroup].mantissa()
               + m_clearing.sellers.values[step.sellGroup].mantissa();
    }

    void settleSole(Index order, std::span<const Step> steps)
    {
        for (const auto& step : steps)
            m_clearing.exact[order] += doubledMean(step) * step.quantity.mantissa();
    }

    void shareOut(Index begin, std::vector<Quantity> left, std::span<const Step> steps)
    {
        for (const auto& step : steps) {
            const auto shares = shareProRata(step.quantity, left, m_clearing.quantityStep);
            for (std::size_t i = 0; i < left.size(); ++i) {
                left[i] -= shares[i];
                m_clearing.exact[m_ladder.orders[begin + i]] += doubledMean(step) * shares[i].mantissa();
            }
        }
    }

    void drawDown(Index begin, std::span<const Quantity> awards, std::span<const Step> steps)
    {
        DrawDown group(awards, m_clearing.quantityStep);
        for (const auto& step : steps)
            group.take(step.quantity, doubledMean(step));
        group.forEachDone([&](Index member, const Int128& credit) {
            m_clearing.exact[m_ladder.orders[begin + member]] += credit;
        });
    }

    Clearing& m_clearing;
    const Ladder& m_ladder;
};

void settleSide(Clearing& clearing, const Ladder& ladder, Index Step::*group)
{
    SideMoney money(clearing, ladder);
    const std::span<const Step> steps(clearing.steps);
    for (std::size_t first = 0; first < steps.size();) {
        auto last = first + 1;
        while (last < steps.size() && steps[last].*group == steps[first].*group)
            ++last;
        money.settle(steps[first].*group, steps.subspan(first, last - first));
        first = last;
    }
}

} // namespace

void settleAtMeans(Clearing& clearing)
{
    together(
        clearing.exact.size(), [&] { settleSide(clearing, clearing.buyers, &Step::buyGroup); },
        [&] { settleSide(clearing, clearing.sellers, &Step::sellGroup); });
}

} // namespace meritdesk::auction
