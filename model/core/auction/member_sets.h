#pragma once

#include <cstddef>
#include <vector>

#include "core/auction/clearing.h"

namespace meritdesk::auction {

/// Sets of a group's members (0, 1, ..: input order), each named by one Index; `none` is the empty set. Sets
/// are joined and cut in logarithmic time and credited whole: search trees by member, heaps by a fixed hash.
class MemberSets
{
public:
    /// Every member is a set of its own, named like it, with a credit of zero.
    explicit MemberSets(std::size_t members);

    struct Parts
    {
        Index before = none;
        Index rest = none;
    };

    /// The set of both, which must have no member in common; the names given are used up.
    [[nodiscard]] Index join(Index a, Index b);

    /// The members below `member` and the rest; the name given is used up.
    [[nodiscard]] Parts cut(Index set, Index member);

    /// All members there are.
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    [[nodiscard]] Index count(Index set) const { return set == none ? 0 : m_nodes[set].count; }

    /// How many members of the set are below `member`.
    [[nodiscard]] Index countBelow(Index set, Index member) const;

    /// Adds to the credit of every member of the set.
    void credit(Index set, Int128 amount);

    /// Calls with every member of the set and its credit, in input order.
    template <class See>
    void forEach(Index set, const See& see)
    {
        if (set == none)
            return;
        handDown(set);
        forEach(m_nodes[set].left, see);
        see(set, m_nodes[set].credit);
        forEach(m_nodes[set].right, see);
    }

private:
    struct Node
    {
        Index left = none;
        Index right = none;
        Index count = 1;
        std::uint32_t rank = 0; ///< the largest of a set is its root
        Int128 credit = 0;
        Int128 owed = 0; ///< credit that the members below the node have not got yet
    };

    void handDown(Index node);
    void recount(Index node);

    std::vector<Node> m_nodes;
};

} // namespace meritdesk::auction
