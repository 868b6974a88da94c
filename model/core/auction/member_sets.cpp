#include "core/auction/member_sets.h"

#include <utility>

namespace meritdesk::auction {

namespace {

/// Mixes the bits of a member's number, so that ranks look drawn at random and are the same every time.
std::uint32_t mixed(std::uint32_t x)
{
    x = (x ^ (x >> 16U)) * 0x7feb352dU;
    x = (x ^ (x >> 15U)) * 0x846ca68bU;
    return x ^ (x >> 16U);
}

} // namespace

MemberSets::MemberSets(std::size_t members)
    : m_nodes(members)
{
    for (std::size_t i = 0; i < members; ++i)
        m_nodes[i].rank = mixed(static_cast<std::uint32_t>(i));
}

Index MemberSets::join(Index a, Index b)
{
    if (a == none || b == none)
        return a == none ? b : a;
    if (m_nodes[a].rank < m_nodes[b].rank)
        std::swap(a, b);
    handDown(a);
    const auto parts = cut(b, a);
    m_nodes[a].left = join(m_nodes[a].left, parts.before);
    m_nodes[a].right = join(m_nodes[a].right, parts.rest);
    recount(a);
    return a;
}

MemberSets::Parts MemberSets::cut(Index set, Index member)
{
    if (set == none)
        return {};
    handDown(set);
    auto& node = m_nodes[set];
    if (set < member) {
        const auto parts = cut(node.right, member);
        node.right = parts.before;
        recount(set);
        return {set, parts.rest};
    }
    const auto parts = cut(node.left, member);
    node.left = parts.rest;
    recount(set);
    return {parts.before, set};
}

Index MemberSets::countBelow(Index set, Index member) const
{
    Index below = 0;
    while (set != none) {
        const auto& node = m_nodes[set];
        if (set < member)
            below += count(node.left) + 1;
        set = set < member ? node.right : node.left;
    }
    return below;
}

void MemberSets::credit(Index set, Int128 amount)
{
    if (set == none)
        return;
    m_nodes[set].credit += amount;
    m_nodes[set].owed += amount;
}

void MemberSets::handDown(Index node)
{
    const auto owed = std::exchange(m_nodes[node].owed, 0);
    credit(m_nodes[node].left, owed);
    credit(m_nodes[node].right, owed);
}

void MemberSets::recount(Index node)
{
    m_nodes[node].count = 1 + count(m_nodes[node].left) + count(m_nodes[node].right);
}

} // namespace meritdesk::auction
