#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

/// Collects what was understood as choices, and lets what the user fixed win over what was found.
class Understanding
{
public:
    explicit Understanding(const ImportRequest& request)
        : m_request(request)
    {
    }

    /// Adds a choice and gives the option in force: the user's when it is one of the options, else `found`.
    std::string decide(std::string_view key, std::vector<Option> options, const std::string& found,
                       bool guess = false);

    /// Adds something that is so and cannot be chosen.
    void state(std::string_view key, const std::string& title, bool literal = true);

    [[nodiscard]] const ImportRequest& request() const { return m_request; }

    [[nodiscard]] std::vector<Choice> take() { return std::move(m_choices); }

private:
    const ImportRequest& m_request;
    std::vector<Choice> m_choices = {};
};

/// Options whose ids are label keys' endings: option("kwh") of "import-unit" has the title "import-unit-kwh".
[[nodiscard]] std::vector<Option> optionsOf(std::string_view key, const std::vector<std::string>& ids);

/// The choice keys, also the label keys of their titles.
namespace choice {
inline constexpr std::string_view content = "import-content"; ///< meter-hours | ladder | a document
inline constexpr std::string_view encoding = "import-encoding";
inline constexpr std::string_view separator = "import-separator";      ///< tab semicolon bar comma none
inline constexpr std::string_view decimalMark = "import-decimal-mark"; ///< point | comma
inline constexpr std::string_view sheet = "import-sheet";
inline constexpr std::string_view layout = "import-layout";          ///< long matrix days-across column
inline constexpr std::string_view dayOrder = "import-day-order";     ///< day-first | month-first
inline constexpr std::string_view label = "import-label";            ///< start | end
inline constexpr std::string_view unit = "import-unit";              ///< kwh | mwh | wh
inline constexpr std::string_view clock = "import-clock";            ///< hours ahead of Moscow
inline constexpr std::string_view clockFound = "import-clock-found"; ///< what the file says of its clock
inline constexpr std::string_view meter = "import-meter";            ///< all | column or point
inline constexpr std::string_view channel = "import-channel";
inline constexpr std::string_view firstDay = "import-first-day";
inline constexpr std::string_view step = "import-step";   ///< 60 30 15: minutes of a value without a time
inline constexpr std::string_view site = "import-site";   ///< number of the site | new
inline constexpr std::string_view apply = "import-apply"; ///< replace | add | merge
inline constexpr std::string_view bookHour = "import-book-hour"; ///< number of the hour
inline constexpr std::string_view system = "import-system";      ///< price zone or power system of a table
inline constexpr std::string_view side = "import-side";          ///< words | sign | blocks | buy | sell
} // namespace choice

} // namespace meritdesk::imports
