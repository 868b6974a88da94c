#include "core/response/provenance/given.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace meritdesk::response {

namespace {

/// What holds a place: "a.b[2].c" is held by "a.b[2]", that by "a.b", that by "a".
std::string_view holderOf(std::string_view place)
{
    const auto at = place.find_last_of(".[");
    return at == std::string_view::npos ? std::string_view() : place.substr(0, at);
}

const GivenNumber* numberAt(const GivenNumbers& numbers, const std::string& place)
{
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [&place](const GivenNumber& number) { return number.place == place; });
    return found == numbers.end() ? nullptr : &*found;
}

/// A place without the numbers of its list elements: an element that moves up stays the same number.
std::string withoutIndices(const std::string& place)
{
    std::string kept;
    bool inside = false;
    for (const char letter : place) {
        inside = letter == '[' || (inside && letter != ']');
        if (!inside)
            kept += letter;
    }
    return kept;
}

bool saysTheSame(const GivenNumber& a, const GivenNumber& b)
{
    return a.values == b.values && a.count == b.count && a.byDefault == b.byDefault;
}

/// The index behind "list[", with the rest behind it; nothing for another place.
std::optional<std::pair<std::size_t, std::string>> elementOf(const std::string& place,
                                                             const std::string& list)
{
    if (place.rfind(list + "[", 0) != 0)
        return std::nullopt;
    const char* begin = place.data() + list.size() + 1;
    const char* end = place.data() + place.size();
    std::size_t index = 0;
    const auto read = std::from_chars(begin, end, index);
    if (read.ec != std::errc() || read.ptr == end || *read.ptr != ']')
        return std::nullopt;
    return std::pair{index, std::string(read.ptr + 1, end)};
}

} // namespace

const Origin* originAt(const Origins& origins, std::string_view place)
{
    for (; !place.empty(); place = holderOf(place))
        if (const auto found = origins.find(std::string(place)); found != origins.end())
            return &found->second;
    return nullptr;
}

namespace {

/// True when the number stood there before, in its place or as an element that has moved.
bool stoodBefore(const GivenNumbers& before, const GivenNumber& number)
{
    if (const auto* was = numberAt(before, number.place); was && saysTheSame(*was, number))
        return true;
    const auto kind = withoutIndices(number.place);
    return std::any_of(before.begin(), before.end(), [&](const GivenNumber& was) {
        return was.label == number.label && was.subject == number.subject && saysTheSame(was, number)
               && withoutIndices(was.place) == kind;
    });
}

} // namespace

Origins ownWhatChanged(Origins origins, const GivenNumbers& before, const GivenNumbers& after)
{
    for (const auto& number : before)
        if (!numberAt(after, number.place))
            origins.erase(number.place);
    for (const auto& number : after) {
        if (stoodBefore(before, number))
            continue;
        if (number.byDefault) {
            origins.erase(number.place);
            continue;
        }
        const auto* said = originAt(origins, number.place);
        if (said && said->kind != OriginKind::Own)
            origins[number.place] = Origin{};
    }
    return origins;
}

Origins withoutElement(const Origins& origins, const std::string& list, std::size_t removed)
{
    Origins kept;
    for (const auto& [place, origin] : origins) {
        const auto element = elementOf(place, list);
        if (!element || element->first < removed)
            kept.emplace(place, origin);
        else if (element->first > removed)
            kept.emplace(list + "[" + std::to_string(element->first - 1) + "]" + element->second, origin);
    }
    return kept;
}

void GivenList::given(GivenNumber number)
{
    if (const auto* said = originAt(m_origins, number.place))
        number.origin = *said;
    m_numbers.push_back(std::move(number));
}

void GivenList::standing(GivenNumber number, Origin origin)
{
    number.byDefault = true;
    const auto* said = originAt(m_origins, number.place);
    number.origin = said ? *said : std::move(origin);
    m_numbers.push_back(std::move(number));
}

} // namespace meritdesk::response
