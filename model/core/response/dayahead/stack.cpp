#include "core/response/dayahead/stack.h"

#include <algorithm>
#include <utility>

#include "core/response/exact.h"

namespace meritdesk::response::dayahead {

namespace {

std::optional<BlockFault> faultBetween(const Block& block, Mw end, std::optional<RubPerMwh> top)
{
    if (block.from != end)
        return BlockFault{0, "from", "block-not-adjoining", block.from.text(), end.text()};
    if (block.to <= block.from)
        return BlockFault{0, "to", "block-without-volume", block.to.text(), block.from.text()};
    if (top && block.priceFrom < *top)
        return BlockFault{0, "price_from", "block-price-falls", block.priceFrom.text(), top->text()};
    if (block.priceTo < block.priceFrom)
        return BlockFault{0, "price_to", "block-price-falls", block.priceTo.text(), block.priceFrom.text()};
    return std::nullopt;
}

template <class Each>
std::vector<Label> labelsOf(const std::vector<Each>& all)
{
    std::vector<Label> labels;
    if (std::any_of(all.begin(), all.end(), [](const Each& each) { return each.label.has_value(); }))
        for (const auto& each : all)
            labels.push_back(each.label);
    return labels;
}

} // namespace

std::optional<BlockFault> faultOf(const std::vector<Block>& blocks)
{
    Mw end;
    std::optional<RubPerMwh> top;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (auto fault = faultBetween(blocks[i], end, top)) {
            fault->index = i;
            return fault;
        }
        end = blocks[i].to;
        top = blocks[i].priceTo;
    }
    return std::nullopt;
}

Stack::Stack()
{
    static const auto none = std::make_shared<const Columns>();
    m_columns = none;
}

Stack::Stack(Columns columns)
    : m_columns(std::make_shared<const Columns>(std::move(columns)))
{
}

Stack Stack::ofBlocks(const std::vector<Block>& blocks)
{
    Columns columns;
    const bool sloped = std::any_of(blocks.begin(), blocks.end(),
                                    [](const Block& block) { return block.priceTo != block.priceFrom; });
    columns.to.reserve(blocks.size());
    columns.priceFrom.reserve(blocks.size());
    columns.priceTo.reserve(sloped ? blocks.size() : 0);
    for (const auto& block : blocks) {
        columns.to.push_back(block.to);
        columns.priceFrom.push_back(block.priceFrom);
        if (sloped)
            columns.priceTo.push_back(block.priceTo);
    }
    columns.labels = labelsOf(blocks);
    return Stack(std::move(columns));
}

Stack Stack::ofOffers(const std::vector<Offer>& offers)
{
    Columns columns;
    columns.offers = true;
    // Sorted by keys that lie side by side: an offer carries its label.
    std::vector<std::pair<RubPerMwh, std::uint32_t>> order;
    order.reserve(offers.size());
    for (const auto& offer : offers)
        order.emplace_back(offer.price, static_cast<std::uint32_t>(order.size()));
    std::sort(order.begin(), order.end());
    columns.to.reserve(offers.size());
    columns.priceFrom.reserve(offers.size());
    columns.given.reserve(offers.size());
    Mw end;
    for (const auto& [price, index] : order) {
        end += offers[index].volume;
        columns.to.push_back(end);
        columns.priceFrom.push_back(price);
        columns.given.push_back(index);
    }
    columns.labels = labelsOf(offers);
    return Stack(std::move(columns));
}

std::size_t Stack::at(Mw volume) const
{
    return static_cast<std::size_t>(std::lower_bound(m_columns->to.begin(), m_columns->to.end(), volume)
                                    - m_columns->to.begin());
}

std::size_t Stack::lastWithin(RubPerMwh price) const
{
    const auto above = std::upper_bound(m_columns->priceFrom.begin(), m_columns->priceFrom.end(), price);
    auto tread = static_cast<std::size_t>(above - m_columns->priceFrom.begin() - 1);
    // A slope that begins at the very price holds it in its first point only: an edge, the lower tread's.
    while (tread > 0 && priceFrom(tread) == price && priceTo(tread) > price)
        --tread;
    return tread;
}

RubPerMwh Stack::priceAt(std::size_t tread, Mw volume) const
{
    const auto low = priceFrom(tread);
    const auto high = priceTo(tread);
    if (low == high || volume == to(tread))
        return high;
    const auto start = from(tread);
    return RubPerMwh::fromMantissa(alongLine(low.mantissa(), (high - low).mantissa(),
                                             (volume - start).mantissa(), (to(tread) - start).mantissa()));
}

bool Stack::isAtMost(std::size_t tread, Mw volume, RubPerMwh price) const
{
    const auto low = priceFrom(tread);
    const auto high = priceTo(tread);
    if (high <= price)
        return true;
    if (low > price)
        return false;
    const auto start = from(tread);
    return productAtMost((high - low).mantissa(), (volume - start).mantissa(), (price - low).mantissa(),
                         (to(tread) - start).mantissa());
}

} // namespace meritdesk::response::dayahead
