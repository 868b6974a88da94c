#include "core/scenario/what_ifs.h"

#include <algorithm>
#include <utility>

namespace meritdesk::scenario {

namespace {

bool hasName(const Cards& cards, const std::string& name)
{
    return std::any_of(cards.begin(), cards.end(),
                       [&name](const auto& card) { return card.whatIf.name == name; });
}

bool isBlank(const std::string& name)
{
    return name.find_first_not_of(" \t\r\n") == std::string::npos;
}

void addNameFindings(const Cards& cards, std::size_t index, std::vector<Finding>& findings)
{
    const auto& name = cards[index].whatIf.name;
    if (isBlank(name))
        findings.push_back(error("what-if-name-empty", whatIfPlace(index) + ".name"));
    else if (hasName({cards.begin(), cards.begin() + static_cast<std::ptrdiff_t>(index)}, name))
        findings.push_back(error("what-if-name-taken", whatIfPlace(index) + ".name", {{"value", name}}));
}

} // namespace

std::string whatIfPlace(std::size_t card)
{
    return "what_ifs[" + std::to_string(card) + "]";
}

std::vector<Finding> cardFindings(const Cards& cards)
{
    if (cards.size() > mostCards)
        return {error("what-if-too-many", "what_ifs",
                      {{"count", std::to_string(cards.size())}, {"most", std::to_string(mostCards)}})};
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < cards.size(); ++i) {
        addNameFindings(cards, i, findings);
        for (auto& finding : faultsOf(cards[i])) {
            finding.place = whatIfPlace(i) + "." + finding.place;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

std::string freeName(const Cards& cards, const std::string& wanted)
{
    auto name = wanted;
    for (std::size_t number = 2; hasName(cards, name); ++number)
        name = wanted + " " + std::to_string(number);
    return name;
}

} // namespace meritdesk::scenario
