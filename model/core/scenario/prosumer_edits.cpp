#include "core/scenario/prosumer_edits.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

#include "core/prosumer/check.h"
#include "core/prosumer/schemes.h"

namespace meritdesk::scenario {

using prosumer::Case;

namespace {

constexpr std::string_view tooShort = "list-too-short";

/// An edit of the case, which is then held against its check; a list that was empty before may stay so.
Edit edit(std::string key, std::function<void(Case&)> change)
{
    return {.key = std::move(key),
            .apply = [change = std::move(change)](Scenario before) -> Result<Scenario> {
                const bool sound = prosumer::faultsOf(*before.prosumer).empty();
                auto& input = before.prosumer.edit();
                change(input);
                for (auto& fault : prosumer::faultsOf(input))
                    if (sound || fault.code != tooShort)
                        return std::move(fault);
                return before;
            }};
}

/// The schemes in the order of their list, `which` among them or not.
void show(Case& input, const prosumer::Scheme& which, bool shown)
{
    std::vector<const prosumer::Scheme*> made;
    for (const auto* scheme : prosumer::schemes) {
        const bool before =
            std::find(input.schemes.begin(), input.schemes.end(), scheme) != input.schemes.end();
        if (scheme == &which ? shown : before)
            made.push_back(scheme);
    }
    input.schemes = std::move(made);
}

/// Sets terms that enable a scheme; others of terms that were there leave the choice of schemes alone.
template <class Terms>
Edit setTerms(std::string key, std::optional<Terms> Case::*member, const prosumer::Scheme& scheme,
              std::optional<Terms> terms)
{
    return edit(std::move(key), [member, &scheme, terms](Case& input) {
        const bool same = (input.*member).has_value() == terms.has_value();
        input.*member = terms;
        if (!same)
            show(input, scheme, terms.has_value());
    });
}

} // namespace

Edit replaceProsumer(Case input)
{
    return {.key = "replace-prosumer",
            .apply = [made = Shared(std::move(input))](Scenario before) -> Result<Scenario> {
                before.prosumer = made;
                return before;
            }};
}

Edit setProsumerSchemes(std::vector<const prosumer::Scheme*> schemes)
{
    return edit("edit-prosumer-schemes", [schemes = std::move(schemes)](Case& input) {
        input.schemes.clear();
        std::copy_if(prosumer::schemes.begin(), prosumer::schemes.end(), std::back_inserter(input.schemes),
                     [&schemes](const auto* each) {
                         return std::find(schemes.begin(), schemes.end(), each) != schemes.end();
                     });
    });
}

Edit setProsumerFixed(prosumer::Charge fixed)
{
    return edit("edit-prosumer-terms", [fixed](Case& input) { input.fixed = fixed; });
}

Edit setProsumerCredit(prosumer::Quantity credit)
{
    return edit("edit-prosumer-terms", [credit](Case& input) { input.credit = credit; });
}

Edit setSurplusRate(prosumer::Price rate)
{
    return edit("edit-prosumer-terms", [rate](Case& input) { input.surplusRate = rate; });
}

Edit setBenchmarkPrice(std::optional<prosumer::Price> price)
{
    return setTerms("edit-prosumer-terms", &Case::benchmarkPrice, prosumer::selfUseSurplus, price);
}

Edit setMechanism(std::optional<prosumer::MechanismPrice> mechanism)
{
    return setTerms("edit-prosumer-terms", &Case::mechanism, prosumer::mechanism, mechanism);
}

Edit setAggregator(std::optional<prosumer::AggregatorOffer> aggregator)
{
    return setTerms("edit-prosumer-terms", &Case::aggregator, prosumer::aggregator, aggregator);
}

Edit setProsumerIntervals(std::vector<prosumer::Interval> intervals)
{
    return edit("edit-prosumer-hours", [intervals = std::move(intervals)](Case& input) {
        input.intervals = intervals;
        if (!input.schemes.empty())
            return;
        for (const auto* scheme : prosumer::schemes)
            if (scheme->isEnabled(input))
                input.schemes.push_back(scheme);
    });
}

Edit setExportTerms(prosumer::Quantity members, prosumer::Quantity unitsPerUnit, prosumer::Price floor)
{
    return edit("edit-export-terms", [members, unitsPerUnit, floor](Case& input) {
        input.market.members = members;
        input.market.unitsPerUnit = unitsPerUnit;
        input.market.floor = floor;
    });
}

Edit moveExportBook()
{
    return {.key = "move-export-book", .apply = [](Scenario before) -> Result<Scenario> {
                auto& market = before.prosumer.edit().market;
                if (market.book.orders.empty())
                    return error("list-too-short", "market.book.orders", {{"minimum", "1"}});
                before.auction = Shared(std::exchange(market.book, {}));
                return before;
            }};
}

Edit dropExportBook()
{
    return edit("drop-export-book", [](Case& input) { input.market.book = {}; });
}

} // namespace meritdesk::scenario
