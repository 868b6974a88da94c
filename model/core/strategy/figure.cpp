#include "core/strategy/figure.h"

#include <charconv>

namespace meritdesk::strategy {

namespace {

const Figure* part(const std::vector<Figure>& figures, std::string_view word)
{
    for (const auto& figure : figures)
        if (!figure.key.empty() && figure.key == word)
            return &figure;
    std::size_t place = 0;
    const auto end = std::from_chars(word.data(), word.data() + word.size(), place);
    const bool isPlace = end.ec == std::errc() && end.ptr == word.data() + word.size();
    return isPlace && place < figures.size() && figures[place].key.empty() ? &figures[place] : nullptr;
}

} // namespace

const Figure* find(const std::vector<Figure>& figures, std::string_view path)
{
    const auto* among = &figures;
    while (true) {
        // A level's key ("0.5") has a point of its own; it is always the last word.
        const auto* whole = part(*among, path);
        const auto point = path.find('.');
        if (whole || point == std::string_view::npos)
            return whole;
        const auto* next = part(*among, path.substr(0, point));
        if (!next)
            return nullptr;
        among = &next->parts;
        path.remove_prefix(point + 1);
    }
}

} // namespace meritdesk::strategy
