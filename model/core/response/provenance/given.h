#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/response/origin.h"

namespace meritdesk::response {

/// A number of a case that was given, or stands at its default, with where it comes from. A series, a stack
/// or a list of bids is one of them.
struct GivenNumber
{
    std::string place = {};               ///< in the case's file: "prices.kom"
    std::string label = {};               ///< label key
    std::string subject = {};             ///< which one: a company, a zone, hours; may be empty
    std::vector<std::string> values = {}; ///< plain notation; of a long series none
    std::string unit = {};                ///< unit key; empty for a share
    std::size_t count = 0;                ///< of a long series: how many values it has
    bool byDefault = false;               ///< not given: the rule's own number
    Origin origin = {};

    bool operator==(const GivenNumber&) const = default;
};

using GivenNumbers = std::vector<GivenNumber>;

/// Where the number at a place comes from: its own origin, else that of what holds it ("companies[0]", then
/// "companies"); null where nothing is said.
[[nodiscard]] const Origin* originAt(const Origins& origins, std::string_view place);

/// The numbers that are new or differ, as the user's own from now on; those that are gone say nothing any
/// more. `before` and `after` are the numbers of the case before and after a change.
[[nodiscard]] Origins ownWhatChanged(Origins origins, const GivenNumbers& before, const GivenNumbers& after);

/// The origins of a list after its element `removed` is gone: what was said of later ones moves up.
[[nodiscard]] Origins withoutElement(const Origins& origins, const std::string& list, std::size_t removed);

/// Puts the given numbers of a case together: says of each where it comes from.
class GivenList
{
public:
    explicit GivenList(const Origins& origins)
        : m_origins(origins)
    {
    }

    /// A number that was given: its origin, or the user's.
    void given(GivenNumber number);

    /// A number at its default, whose origin is the rule's unless the case says another.
    void standing(GivenNumber number, Origin origin);

    [[nodiscard]] GivenNumbers take() { return std::move(m_numbers); }

private:
    const Origins& m_origins;
    GivenNumbers m_numbers = {};
};

} // namespace meritdesk::response
