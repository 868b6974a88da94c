#include "core/retail/invoice/expected.h"

#include <algorithm>

namespace meritdesk::retail::invoice {

namespace {

bool isEnergy(std::string_view key)
{
    return key.substr(0, 6) == "energy";
}

/// Adds up what targets stand for, line by line.
class Sum
{
public:
    void add(const BillLine& line, const std::vector<Target>& targets)
    {
        if (std::any_of(targets.begin(), targets.end(),
                        [&](const Target& target) { return standsFor(target, line) && target.part.empty(); }))
            return addWhole(line);
        bool any = false;
        for (const auto& part : line.parts)
            if (wants(part, line, targets)) {
                m_parts = m_parts + part.exact;
                any = true;
            }
        if (any)
            count(line);
        m_anyPart = m_anyPart || any;
    }

    Expected take()
    {
        m_sum.exact = m_sum.exact + m_parts;
        if (m_anyPart) {
            m_sum.amount += toMoney(m_parts);
            ++m_sum.roundings;
        }
        if (m_mixed)
            m_sum.quantity = std::nullopt;
        return std::move(m_sum);
    }

private:
    static bool wants(const BillPart& part, const BillLine& line, const std::vector<Target>& targets)
    {
        return std::any_of(targets.begin(), targets.end(), [&](const Target& target) {
            return standsFor(target, line) && target.part == part.key;
        });
    }

    void addWhole(const BillLine& line)
    {
        m_sum.exact = m_sum.exact + line.exact;
        m_sum.amount += line.amount;
        ++m_sum.roundings;
        count(line);
    }

    /// kWh of energy lines add up (zones); other lines together have a quantity when it is the same for all.
    void count(const BillLine& line)
    {
        if (!m_sum.found) {
            m_sum.quantity = line.quantity;
            m_sum.unit = line.unit;
            m_energy = isEnergy(line.key);
        } else if (m_energy && isEnergy(line.key)) {
            m_sum.quantity = *m_sum.quantity + line.quantity;
        } else if (m_energy || isEnergy(line.key) || !(*m_sum.quantity == line.quantity)) {
            m_mixed = true;
        }
        m_sum.found = true;
    }

    Expected m_sum = {};
    Exact m_parts = {};
    bool m_anyPart = false;
    bool m_energy = false;
    bool m_mixed = false;
};

} // namespace

std::optional<Fraction> Expected::price() const
{
    if (!quantity || quantity->isZero())
        return std::nullopt;
    return Fraction(exact.fraction() / quantity->fraction());
}

bool standsFor(const Target& target, const BillLine& line)
{
    if (target.line == "energy")
        return isEnergy(line.key);
    return target.line == line.key;
}

const BillPart* partOf(const Target& target, const BillLine& line)
{
    const auto found = std::find_if(line.parts.begin(), line.parts.end(),
                                    [&](const BillPart& part) { return part.key == target.part; });
    return found == line.parts.end() ? nullptr : &*found;
}

Expected expectedFor(const std::vector<Target>& targets, const std::vector<BillLine>& bill)
{
    Sum sum;
    for (const auto& line : bill)
        sum.add(line, targets);
    return sum.take();
}

std::vector<Atom> atomsOf(const Target& target, const std::vector<BillLine>& bill)
{
    std::vector<Atom> atoms;
    for (std::size_t i = 0; i < bill.size(); ++i) {
        const auto& line = bill[i];
        if (!standsFor(target, line))
            continue;
        if (target.part.empty() && line.parts.empty())
            atoms.push_back({i, 0});
        for (std::size_t part = 0; part < line.parts.size(); ++part)
            if (target.part.empty() || target.part == line.parts[part].key)
                atoms.push_back({i, part});
    }
    return atoms;
}

bool agrees(const Fraction& truth, const Exact& shown, int leastPlaces)
{
    const auto places = std::max(leastPlaces, trimmed(shown).scale);
    return roundHalfUp(truth, places) == shown.fraction();
}

} // namespace meritdesk::retail::invoice
