#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/response/amounts.h"

namespace meritdesk::response::dayahead {

using Label = std::optional<std::string>;

/// A piece of supply from one volume to the next, its price rising on a line.
struct Block
{
    Mw from = {};
    Mw to = {}; ///< above from
    RubPerMwh priceFrom = {};
    RubPerMwh priceTo = {}; ///< >= priceFrom
    Label label = {};

    bool operator==(const Block&) const = default;
};

/// A volume at one price.
struct Offer
{
    Mw volume = {}; ///< above 0
    RubPerMwh price = {};
    Label label = {};

    bool operator==(const Offer&) const = default;
};

/// What keeps blocks from being a stack: which block, its key, the finding's code and what it is held
/// against.
struct BlockFault
{
    std::size_t index = 0;
    std::string_view key = {};
    const char* code = nullptr;
    std::string value = {};
    std::string limit = {};
};

/// The first fault of blocks that should lie one on the other from 0 on, prices never falling; nothing when
/// there is none.
[[nodiscard]] std::optional<BlockFault> faultOf(const std::vector<Block>& blocks);

/// The supply of an hour (стек предложения), laid from 0 MW upwards by rising price. Kept by columns, so that
/// a search reads volumes only; copies share the columns, which never change.
class Stack
{
public:
    Stack();

    /// Blocks without fault, at least one.
    [[nodiscard]] static Stack ofBlocks(const std::vector<Block>& blocks);

    /// Offers in any order, at least one: laid one on the other by price, ties as given.
    [[nodiscard]] static Stack ofOffers(const std::vector<Offer>& offers);

    [[nodiscard]] std::size_t size() const { return m_columns->to.size(); }

    [[nodiscard]] bool isOffers() const { return m_columns->offers; }

    /// The volume at the top, MW.
    [[nodiscard]] Mw end() const { return m_columns->to.back(); }

    /// The highest price.
    [[nodiscard]] RubPerMwh top() const { return priceTo(size() - 1); }

    [[nodiscard]] Mw from(std::size_t tread) const { return tread == 0 ? Mw() : m_columns->to[tread - 1]; }

    [[nodiscard]] Mw to(std::size_t tread) const { return m_columns->to[tread]; }

    [[nodiscard]] RubPerMwh priceFrom(std::size_t tread) const { return m_columns->priceFrom[tread]; }

    [[nodiscard]] RubPerMwh priceTo(std::size_t tread) const
    {
        return m_columns->priceTo.empty() ? m_columns->priceFrom[tread] : m_columns->priceTo[tread];
    }

    /// Where a tread stood in the list it was made of.
    [[nodiscard]] std::size_t given(std::size_t tread) const
    {
        return m_columns->given.empty() ? tread : m_columns->given[tread];
    }

    /// The label of an entry of the list it was made of.
    [[nodiscard]] Label labelOf(std::size_t given) const
    {
        return m_columns->labels.empty() ? std::nullopt : m_columns->labels[given];
    }

    /// The tread that holds a volume, 0 <= volume <= end(); an edge belongs to the lower one.
    [[nodiscard]] std::size_t at(Mw volume) const;

    /// The tread that holds the largest volume whose price is at most `price`, which is not below the lowest.
    [[nodiscard]] std::size_t lastWithin(RubPerMwh price) const;

    /// The price at a volume of that tread as a computed decimal.
    [[nodiscard]] RubPerMwh priceAt(std::size_t tread, Mw volume) const;

    /// True when the exact price at a volume of that tread is at most `price`.
    [[nodiscard]] bool isAtMost(std::size_t tread, Mw volume, RubPerMwh price) const;

    friend bool operator==(const Stack& a, const Stack& b)
    {
        return a.m_columns == b.m_columns || *a.m_columns == *b.m_columns;
    }

private:
    struct Columns
    {
        std::vector<Mw> to = {};
        std::vector<RubPerMwh> priceFrom = {};
        std::vector<RubPerMwh> priceTo = {};   ///< empty when every tread is flat
        std::vector<std::uint32_t> given = {}; ///< empty when as given
        std::vector<Label> labels = {};        ///< as given; empty when there is none
        bool offers = false;

        bool operator==(const Columns&) const = default;
    };

    explicit Stack(Columns columns);

    std::shared_ptr<const Columns> m_columns;
};

} // namespace meritdesk::response::dayahead
