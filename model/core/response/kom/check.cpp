#include "core/response/kom/check.h"

#include <set>

namespace meritdesk::response::kom {

namespace {

/// Collects the faults of one zone.
class Check
{
public:
    Check(const Zone& zone, std::string place)
        : m_zone(zone)
        , m_place(std::move(place))
    {
    }

    [[nodiscard]] std::vector<Finding> faults()
    {
        checkPoints();
        checkReduction();
        checkBids();
        checkGroups();
        for (std::size_t at = 0; at < m_zone.depths.size(); ++at)
            notBelowZero(m_zone.depths[at], itemPlace("depths", at));
        return std::move(m_faults);
    }

private:
    void add(std::string code, std::string place, std::vector<Fact> facts)
    {
        m_faults.push_back(error(std::move(code), m_place + "." + place, std::move(facts)));
    }

    [[nodiscard]] static std::string itemPlace(std::string_view list, std::size_t at)
    {
        return std::string(list) + "[" + std::to_string(at) + "]";
    }

    template <class Amount>
    void aboveZero(Amount amount, std::string place)
    {
        if (amount <= Amount())
            add("not-positive", std::move(place), {{"value", amount.text()}});
    }

    template <class Amount>
    void notBelowZero(Amount amount, std::string place)
    {
        if (amount < Amount())
            add("negative", std::move(place), {{"value", amount.text()}});
    }

    void unused(const std::string& id, std::string place, std::set<std::string>& ids)
    {
        if (id.empty())
            add("text-too-short", std::move(place), {{"value", "\"\""}, {"minimum", "1"}});
        else if (!ids.insert(id).second)
            add("id-used-before", std::move(place), {{"value", id}});
    }

    void checkPoints()
    {
        aboveZero(m_zone.q1, "q1");
        if (m_zone.q2 && *m_zone.q2 <= m_zone.q1)
            add("second-point-not-above", "q2", {{"value", m_zone.q2->text()}, {"limit", m_zone.q1.text()}});
        if (!m_zone.q2 && m_zone.q2Ratio <= whole<Share>(1))
            add("second-point-not-above", "q2_ratio", {{"value", m_zone.q2Ratio.text()}, {"limit", "1"}});
        notBelowZero(m_zone.p2, "p2");
        if (m_zone.p2 >= m_zone.p1)
            add("second-price-not-below", "p2", {{"value", m_zone.p2.text()}, {"limit", m_zone.p1.text()}});
    }

    void checkReduction()
    {
        notBelowZero(m_zone.dr.own, "dr.own");
        notBelowZero(m_zone.dr.others, "dr.others");
        notBelowZero(m_zone.drCapShare, "dr_cap_share");
        if (m_zone.drCapShare >= whole<Share>(1))
            add("share-not-below-one", "dr_cap_share", {{"value", m_zone.drCapShare.text()}});
    }

    void checkBids()
    {
        if (m_zone.bids.empty())
            add("list-too-short", "bids", {{"minimum", "1"}});
        std::set<std::string> ids;
        for (std::size_t at = 0; at < m_zone.bids.size(); ++at) {
            const auto place = itemPlace("bids", at);
            unused(m_zone.bids[at].id, place + ".id", ids);
            aboveZero(m_zone.bids[at].volume, place + ".volume");
            notBelowZero(m_zone.bids[at].price, place + ".price");
        }
    }

    void checkGroups()
    {
        std::set<std::string> ids;
        for (std::size_t at = 0; at < m_zone.groups.size(); ++at) {
            const auto place = itemPlace("groups", at);
            unused(m_zone.groups[at].id, place + ".id", ids);
            notBelowZero(m_zone.groups[at].purchased, place + ".purchased");
            notBelowZero(m_zone.groups[at].sold, place + ".sold");
        }
    }

    const Zone& m_zone;
    std::string m_place;
    std::vector<Finding> m_faults = {};
};

} // namespace

std::vector<Finding> faultsOf(const Zone& zone, const std::string& place)
{
    return Check(zone, place).faults();
}

} // namespace meritdesk::response::kom
