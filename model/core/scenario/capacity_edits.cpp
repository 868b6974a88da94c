#include "core/scenario/capacity_edits.h"

#include <algorithm>
#include <charconv>
#include <functional>
#include <utility>

#include "core/response/kom/check.h"
#include "core/scenario/response_edits.h"

namespace meritdesk::scenario {

using namespace response::kom; // NOLINT(google-build-using-namespace): this file edits its values
using response::Mw;
using response::OriginKind;
using response::Origins;

namespace {

constexpr int monthsOfYear = 12;

std::string placeOf(std::size_t zone)
{
    return "zones[" + std::to_string(zone) + "]";
}

/// What the user has typed in is no longer published or typical: the entry at the place and all inside it.
void becomeOwn(Origins& origins, const std::string& place)
{
    std::erase_if(origins, [&](const auto& entry) {
        const auto& key = entry.first;
        return key.starts_with(place)
               && (key.size() == place.size() || key[place.size()] == '.' || key[place.size()] == '[');
    });
    origins[place] = {OriginKind::Own, {}};
}

/// The place in a list that a key such as "zones[2].q1" names; nothing for a key of something else.
std::optional<std::size_t> placeIn(const std::string& list, const std::string& key)
{
    if (!key.starts_with(list + "["))
        return std::nullopt;
    std::size_t at = 0;
    const auto* end = key.data() + key.size();
    const auto read = std::from_chars(key.data() + list.size() + 1, end, at);
    return read.ec == std::errc() && read.ptr != end && *read.ptr == ']' ? std::optional(at) : std::nullopt;
}

/// Origins of a list whose entry at `gone` is taken away: those behind it move up.
void closeGap(Origins& origins, const std::string& list, std::size_t gone)
{
    Origins after;
    for (auto& [key, origin] : origins) {
        const auto at = placeIn(list, key);
        if (at == gone)
            continue;
        const auto moved = at && *at > gone
                               ? list + "[" + std::to_string(*at - 1) + key.substr(key.find(']', list.size()))
                               : key;
        after.emplace(moved, std::move(origin));
    }
    origins = std::move(after);
}

/// What is wrong now and was not before: a zone that came half made can be mended step by step.
std::optional<Finding> freshFault(const Zone& before, const Zone& after, std::size_t zone)
{
    const auto old = faultsOf(before, placeOf(zone));
    auto faults = faultsOf(after, placeOf(zone));
    std::erase_if(faults, [&old](const Finding& fault) {
        return std::any_of(old.begin(), old.end(), [&fault](const Finding& known) {
            return known.code == fault.code && known.place == fault.place;
        });
    });
    return faults.empty() ? std::nullopt : std::optional(std::move(faults.front()));
}

/// An edit of one zone, which still can be cleared afterwards; `field` is the place inside the zone that is
/// the user's from now on (empty for none).
Edit changeZone(EditName name, std::size_t zone, std::string field, Change<Zone> change)
{
    return changeCapacity(
        std::move(name),
        [zone, field = std::move(field), change = std::move(change)](Case& input) -> std::optional<Finding> {
            if (zone >= input.zones.size())
                return error("capacity-zone-gone", {});
            auto& changed = input.zones[zone];
            const auto before = changed;
            if (auto fault = change(changed))
                return fault;
            if (!field.empty() && !(before == changed))
                becomeOwn(input.origins, placeOf(zone) + "." + field);
            return freshFault(before, changed, zone);
        });
}

bool isFree(const Case& input, const std::string& id, std::size_t except)
{
    for (std::size_t at = 0; at < input.zones.size(); ++at)
        if (at != except && input.zones[at].id == id)
            return false;
    return true;
}

std::optional<Finding> faultOfName(const Case& input, const std::string& id, std::size_t at)
{
    if (id.empty())
        return error("text-too-short", placeOf(at) + ".id", {{"value", "\"\""}, {"minimum", "1"}});
    if (!isFree(input, id, at))
        return error("id-used-before", placeOf(at) + ".id", {{"value", id}});
    return std::nullopt;
}

/// A field of the demand curve with its place in files.
struct CurveField
{
    const char* place;
    bool (*differs)(const Zone& a, const Zone& b);
};

constexpr CurveField curveFields[]{
    {"q1", [](const Zone& a, const Zone& b) { return a.q1 != b.q1; }},
    {"q2", [](const Zone& a, const Zone& b) { return a.q2 != b.q2 || a.q2Ratio != b.q2Ratio; }},
    {"p1", [](const Zone& a, const Zone& b) { return a.p1 != b.p1; }},
    {"p2", [](const Zone& a, const Zone& b) { return a.p2 != b.p2; }},
    {"dr_cap_share", [](const Zone& a, const Zone& b) { return a.drCapShare != b.drCapShare; }},
};

} // namespace

Edit addCapacityZone(Zone zone)
{
    return changeCapacity({"add-capacity-zone"},
                          [zone = std::move(zone)](Case& input) -> std::optional<Finding> {
                              const auto at = input.zones.size();
                              if (auto fault = faultOfName(input, zone.id, at))
                                  return fault;
                              input.zones.push_back(zone);
                              becomeOwn(input.origins, placeOf(at));
                              auto faults = faultsOf(zone, placeOf(at));
                              return faults.empty() ? std::nullopt : std::optional(std::move(faults.front()));
                          });
}

Edit removeCapacityZone(std::size_t zone)
{
    return changeCapacity({"remove-capacity-zone"}, [zone](Case& input) -> std::optional<Finding> {
        if (zone >= input.zones.size())
            return error("capacity-zone-gone", {});
        if (input.zones.size() == 1) {
            input = {};
            return std::nullopt;
        }
        input.zones.erase(input.zones.begin() + static_cast<std::ptrdiff_t>(zone));
        closeGap(input.origins, "zones", zone);
        return std::nullopt;
    });
}

Edit renameCapacityZone(std::size_t zone, std::string id)
{
    return changeCapacity({"rename-capacity-zone"},
                          [zone, id = std::move(id)](Case& input) -> std::optional<Finding> {
                              if (zone >= input.zones.size())
                                  return error("capacity-zone-gone", {});
                              if (auto fault = faultOfName(input, id, zone))
                                  return fault;
                              input.zones[zone].id = id;
                              return std::nullopt;
                          });
}

Edit setCapacityCurve(std::size_t zone, const Zone& curve)
{
    return changeCapacity({"edit-capacity-curve"}, [zone, curve](Case& input) -> std::optional<Finding> {
        if (zone >= input.zones.size())
            return error("capacity-zone-gone", {});
        auto& changed = input.zones[zone];
        const auto before = changed;
        for (const auto& field : curveFields)
            if (field.differs(changed, curve))
                becomeOwn(input.origins, placeOf(zone) + "." + field.place);
        changed.q1 = curve.q1;
        changed.q2 = curve.q2;
        changed.q2Ratio = curve.q2Ratio;
        changed.p1 = curve.p1;
        changed.p2 = curve.p2;
        changed.drCapShare = curve.drCapShare;
        changed.cut = curve.cut;
        changed.curve = curve.curve;
        return freshFault(before, changed, zone);
    });
}

Edit setCapacityReduction(std::size_t zone, DemandResponse reduction, std::string mergeKey)
{
    return changeZone({.key = "edit-capacity-reduction", .mergeKey = std::move(mergeKey)}, zone, "dr",
                      [reduction](Zone& changed) -> std::optional<Finding> {
                          changed.dr = reduction;
                          return std::nullopt;
                      });
}

Edit setCapacityMonths(int months)
{
    return changeCapacity({"edit-capacity-months"}, [months](Case& input) -> std::optional<Finding> {
        if (months < 1 || months > monthsOfYear)
            return error("capacity-months", "months", {{"value", std::to_string(months)}});
        input.months = months;
        return std::nullopt;
    });
}

Edit setCapacityBid(std::size_t zone, std::size_t at, Bid bid)
{
    return changeZone({"edit-capacity-bid"}, zone, "bids[" + std::to_string(at) + "]",
                      [at, bid = std::move(bid)](Zone& changed) -> std::optional<Finding> {
                          if (at >= changed.bids.size())
                              return error("capacity-bid-gone", {});
                          changed.bids[at] = bid;
                          if (bid.flag != Flag::Priced) { // as files have it
                              changed.bids[at].price = {};
                              changed.bids[at].divisible = true;
                          }
                          return std::nullopt;
                      });
}

Edit addCapacityBids(std::size_t zone, std::vector<Bid> bids)
{
    return changeCapacity({"add-capacity-bids"},
                          [zone, bids = std::move(bids)](Case& input) -> std::optional<Finding> {
                              if (zone >= input.zones.size())
                                  return error("capacity-zone-gone", {});
                              auto& changed = input.zones[zone];
                              const auto before = changed;
                              for (const auto& bid : bids) {
                                  becomeOwn(input.origins, placeOf(zone) + ".bids["
                                                               + std::to_string(changed.bids.size()) + "]");
                                  changed.bids.push_back(bid);
                              }
                              return freshFault(before, changed, zone);
                          });
}

Edit replaceCapacityBids(std::size_t zone, std::vector<Bid> bids)
{
    return changeZone({"paste-capacity-bids"}, zone, "bids",
                      [bids = std::move(bids)](Zone& changed) -> std::optional<Finding> {
                          changed.bids = bids;
                          return std::nullopt;
                      });
}

Edit removeCapacityBids(std::size_t zone, std::vector<std::size_t> at)
{
    std::sort(at.rbegin(), at.rend());
    return changeCapacity({"remove-capacity-bids"},
                          [zone, at = std::move(at)](Case& input) -> std::optional<Finding> {
                              if (zone >= input.zones.size())
                                  return error("capacity-zone-gone", {});
                              auto& bids = input.zones[zone].bids;
                              for (const auto place : at) {
                                  if (place >= bids.size())
                                      return error("capacity-bid-gone", {});
                                  if (bids.size() == 1)
                                      return error("capacity-last-bid", {});
                                  bids.erase(bids.begin() + static_cast<std::ptrdiff_t>(place));
                                  closeGap(input.origins, placeOf(zone) + ".bids", place);
                              }
                              return std::nullopt;
                          });
}

Edit setCapacityGroup(std::size_t zone, std::size_t at, Group group)
{
    return changeZone({"edit-capacity-group"}, zone, "groups[" + std::to_string(at) + "]",
                      [at, group = std::move(group)](Zone& changed) -> std::optional<Finding> {
                          if (at > changed.groups.size())
                              return error("capacity-group-gone", {});
                          if (at == changed.groups.size())
                              changed.groups.emplace_back();
                          changed.groups[at] = group;
                          return std::nullopt;
                      });
}

Edit removeCapacityGroup(std::size_t zone, std::size_t at)
{
    return changeCapacity({"remove-capacity-group"}, [zone, at](Case& input) -> std::optional<Finding> {
        if (zone >= input.zones.size() || at >= input.zones[zone].groups.size())
            return error("capacity-group-gone", {});
        auto& groups = input.zones[zone].groups;
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(at));
        closeGap(input.origins, placeOf(zone) + ".groups", at);
        return std::nullopt;
    });
}

Edit setCapacityDepths(std::size_t zone, std::vector<Mw> depths)
{
    return changeZone({"edit-capacity-depths"}, zone, "depths",
                      [depths = std::move(depths)](Zone& changed) -> std::optional<Finding> {
                          changed.depths = depths;
                          return std::nullopt;
                      });
}

} // namespace meritdesk::scenario
