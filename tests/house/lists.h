#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace meritdesk::house {

/// Where the constants of one kind live and where they are named; paths from the checkout's root.
struct ListPattern
{
    std::string type = {};     ///< "Rule"
    std::string folder = {};   ///< every constant of that type in its sources belongs to the list
    std::string header = {};   ///< the file with the list
    std::string list = {};     ///< the list's name: "rules"
    std::string fileEnd = {};  ///< sources that end so hold a constant each, unless a header is beside them
    bool namedAfterId = false; ///< a source is called by the id and `fileEnd`, '_' for '-' allowed
};

/// Constants that the list forgets, names of the list without a constant, sources without one or with a
/// wrong name: "model/core/auction/rules/x.cpp: x is not in rules".
[[nodiscard]] std::vector<std::string> listFaults(const std::filesystem::path& root,
                                                  const ListPattern& pattern);

/// Listed clearing rules without a file tests/cases/auction/<case>/<id>.expected, and such files without a
/// listed rule.
[[nodiscard]] std::vector<std::string> caseFaults(const std::filesystem::path& root);

/// Members of struct Scenario that no listed part stores: member `x` belongs to the constant `xPart`.
[[nodiscard]] std::vector<std::string> partFaults(const std::filesystem::path& root);

} // namespace meritdesk::house
