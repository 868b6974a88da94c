#include "formats/json/kom_input.h"

#include "formats/json/dec_reader.h"
#include "formats/json/origins.h"

namespace meritdesk::json {

using namespace response;      // NOLINT(google-build-using-namespace): this file reads its values
using namespace response::kom; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr int monthsOfYear = 12;

template <class Word, class Words>
Word wordOf(const std::optional<Node>& node, Faults& faults, const Words& words, Word otherwise)
{
    const auto index = node ? readWord(*node, faults, {words.begin(), words.end()}) : std::nullopt;
    return index ? static_cast<Word>(*index) : otherwise;
}

void refuseUnpriced(const std::optional<Node>& node, std::string_view key, Faults& faults)
{
    if (node)
        faults.add(node->path, "key-of-priced-bid", {{"key", std::string(key)}});
}

Bid readBid(const Node& node, Faults& faults, std::set<std::string>& ids)
{
    ObjectReader reader(node, faults);
    Bid bid;
    bid.id = idOf(reader.required("id"), faults, ids);
    bid.flag = wordOf(reader.optional("flag"), faults, flags, Flag::Priced);
    bid.volume = decOf<Mw>(reader.required("volume"), faults, DecFrom::AboveZero).value_or(Mw());
    const auto price = bid.flag == Flag::Priced ? reader.required("price") : reader.optional("price");
    const auto divisible = reader.optional("divisible");
    if (bid.flag == Flag::Priced) {
        bid.price = decOf<RubPerMwMonth>(price, faults, DecFrom::Zero).value_or(RubPerMwMonth());
        bid.divisible = divisible ? readBool(*divisible, faults).value_or(true) : true;
    } else {
        refuseUnpriced(price, "price", faults);
        refuseUnpriced(divisible, "divisible", faults);
    }
    reader.finish();
    return bid;
}

void readBids(const std::optional<Node>& node, Faults& faults, Zone& zone)
{
    if (!node || !isList(*node, faults, 1))
        return;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
        zone.bids.push_back(readBid(node->item(i), faults, ids));
}

void readPoints(ObjectReader& reader, Zone& zone)
{
    auto& faults = reader.faults();
    const auto q1 = decOf<Mw>(reader.required("q1"), faults, DecFrom::AboveZero);
    zone.q1 = q1.value_or(Mw());
    const auto q2 = reader.optional("q2");
    const auto ratio = reader.optional("q2_ratio");
    if (q2 && ratio)
        faults.add(ratio->path, "two-second-points");
    zone.q2 = decOf<Mw>(q2, faults, DecFrom::Anywhere);
    if (zone.q2 && q1 && *zone.q2 <= *q1)
        faults.add(q2->path, "second-point-not-above", {{"value", zone.q2->text()}, {"limit", q1->text()}});
    if (const auto given = decOf<Share>(ratio, faults, DecFrom::Anywhere)) {
        zone.q2Ratio = *given;
        if (*given <= whole<Share>(1))
            faults.add(ratio->path, "second-point-not-above", {{"value", given->text()}, {"limit", "1"}});
    }
    const auto p1 = decOf<RubPerMwMonth>(reader.required("p1"), faults, DecFrom::Zero);
    const auto second = reader.required("p2");
    const auto p2 = decOf<RubPerMwMonth>(second, faults, DecFrom::Zero);
    zone.p1 = p1.value_or(RubPerMwMonth());
    zone.p2 = p2.value_or(RubPerMwMonth());
    if (p1 && p2 && *p2 >= *p1)
        faults.add(second->path, "second-price-not-below", {{"value", p2->text()}, {"limit", p1->text()}});
}

void readDemandResponse(ObjectReader& reader, Zone& zone, ZoneKind kind)
{
    auto& faults = reader.faults();
    if (const auto node = reader.optional("dr")) {
        ObjectReader dr(*node, faults);
        if (kind == ZoneKind::Listed)
            zone.dr.own = decOf<Mw>(dr.optional("own"), faults, DecFrom::Zero).value_or(Mw());
        zone.dr.others = decOf<Mw>(dr.optional("others"), faults, DecFrom::Zero).value_or(Mw());
        dr.finish();
    }
    const auto share = reader.optional("dr_cap_share");
    if (const auto given = decOf<Share>(share, faults, DecFrom::Zero)) {
        zone.drCapShare = *given;
        if (*given >= whole<Share>(1))
            faults.add(share->path, "share-not-below-one", {{"value", given->text()}});
    }
    zone.cut = wordOf(reader.optional("cut"), faults, cuts, Cut::ProRata);
    zone.curve = wordOf(reader.optional("curve"), faults, curves, Curve::Shift);
}

void readGroups(const std::optional<Node>& node, Faults& faults, Zone& zone)
{
    if (!node || !isList(*node, faults))
        return;
    std::set<std::string> ids;
    for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i) {
        ObjectReader reader(node->item(i), faults);
        Group group;
        group.id = idOf(reader.required("id"), faults, ids);
        group.purchased = decOf<Mw>(reader.optional("purchased"), faults, DecFrom::Zero).value_or(Mw());
        group.sold = decOf<Mw>(reader.optional("sold"), faults, DecFrom::Zero).value_or(Mw());
        reader.finish();
        zone.groups.push_back(std::move(group));
    }
}

} // namespace

Zone readZone(const Node& node, Faults& faults, std::set<std::string>& ids, ZoneKind kind)
{
    ObjectReader reader(node, faults);
    Zone zone;
    const bool listed = kind == ZoneKind::Listed;
    zone.id = idOf(listed ? reader.required("id") : reader.optional("id"), faults, ids);
    readPoints(reader, zone);
    readBids(reader.required("bids"), faults, zone);
    readDemandResponse(reader, zone, kind);
    if (listed) {
        readGroups(reader.optional("groups"), faults, zone);
        if (const auto depths = reader.optional("depths"))
            zone.depths = decsOf<Mw>(*depths, faults, DecFrom::Zero);
    }
    reader.finish();
    return zone;
}

namespace {

Result<Case> readWith(Faults faults, std::string_view bytes)
{
    const auto root = parse(bytes);
    if (!root)
        return root.findings();
    Case input;
    ObjectReader reader({&*root, {}}, faults);
    input.quantityStep = readHead(reader, komFormat);
    input.months =
        static_cast<int>(wholeOf(reader.optional("months"), faults, 1, monthsOfYear).value_or(monthsOfYear));
    std::set<std::string> ids;
    if (const auto zones = reader.required("zones"); zones && isList(*zones, faults, 1))
        for (std::size_t i = 0; i < zones->value->items.size() && !faults.full(); ++i)
            input.zones.push_back(readZone(zones->item(i), faults, ids));
    if (faults.tolerant())
        readOrigins(reader.optional("origins"), faults, originKinds, input.origins);
    reader.finish();
    if (!faults.none())
        return faults.findings();
    return input;
}

} // namespace

Result<Case> readKom(std::string_view bytes)
{
    return readWith(Faults(), bytes);
}

Result<Case> readStoredKom(std::string_view bytes)
{
    return readWith(Faults(halfMade), bytes);
}

} // namespace meritdesk::json
