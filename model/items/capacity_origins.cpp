#include "items/capacity_origins.h"

#include <QCoreApplication>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/capacity_cells.h"

namespace meritdesk::items {

using response::Origin;
using response::OriginKind;
using response::Origins;
using response::kom::Zone;

namespace {

struct CapacityOrigins
{
    Q_DECLARE_TR_FUNCTIONS(CapacityOrigins)
};

std::string kindKey(OriginKind kind)
{
    return "response-origin." + std::string(response::originKinds.at(static_cast<std::size_t>(kind)));
}

/// A source that is a label key, a text of the samples, or plain words.
QString sourceText(const std::string& source)
{
    const auto known = words::label(source);
    return known == QString::fromStdString(source) ? words::sampleText(source) : known;
}

/// A given number: its field, what it is called, and its value.
struct Given
{
    std::string field = {};
    QString name = {};
    CapacityCell value = {};
};

std::vector<Given> curveOf(const Zone& zone)
{
    std::vector<Given> all;
    all.push_back({"q1", words::label("first_point_given"), capacityVolume(zone.q1.fraction())});
    if (zone.q2)
        all.push_back({"q2", words::label("second_point_given"), capacityVolume(zone.q2->fraction())});
    else
        all.push_back({"q2", words::label("second_ratio"), capacityPlain(zone.q2Ratio.fraction())});
    all.push_back({"p1", words::label("first_price"), capacityPrice(zone.p1.fraction())});
    all.push_back({"p2", words::label("second_price"), capacityPrice(zone.p2.fraction())});
    all.push_back({"dr_cap_share", words::label("dr_cap_share"), capacityPlain(zone.drCapShare.fraction())});
    all.push_back({"dr.own", words::label("dr_own"), capacityVolume(zone.dr.own.fraction())});
    all.push_back({"dr.others", words::label("dr_others"), capacityVolume(zone.dr.others.fraction())});
    return all;
}

std::vector<Given> listsOf(const Zone& zone)
{
    std::vector<Given> all;
    for (std::size_t at = 0; at < zone.bids.size(); ++at) {
        const auto id = words::sampleText(zone.bids[at].id);
        all.push_back({"bids[" + std::to_string(at) + "]",
                       //: A row of a table of given numbers: %1 the name of a bid
                       CapacityOrigins::tr("bid %1").arg(id),
                       capacityVolume(zone.bids[at].volume.fraction())});
    }
    for (std::size_t at = 0; at < zone.groups.size(); ++at) {
        const auto id = words::sampleText(zone.groups[at].id);
        all.push_back({"groups[" + std::to_string(at) + "].purchased",
                       //: A row of a table of given numbers: %1 the name of a company
                       CapacityOrigins::tr("bought by %1").arg(id),
                       capacityVolume(zone.groups[at].purchased.fraction())});
        all.push_back({"groups[" + std::to_string(at) + "].sold",
                       //: A row of a table of given numbers: %1 the name of a company
                       CapacityOrigins::tr("sold by %1").arg(id),
                       capacityVolume(zone.groups[at].sold.fraction())});
    }
    return all;
}

} // namespace

const Origin* originOf(const Origins& origins, std::size_t zone, std::string_view field)
{
    auto place = "zones[" + std::to_string(zone) + "]." + std::string(field);
    while (!place.empty()) {
        if (const auto found = origins.find(place); found != origins.end())
            return &found->second;
        const auto outer = place.find_last_of(".[");
        place.resize(outer == std::string::npos ? 0 : outer);
    }
    return nullptr;
}

std::string originLabel(const Origins& origins, std::size_t zone, std::string_view field)
{
    const auto* origin = originOf(origins, zone, field);
    return origin ? kindKey(origin->kind) : std::string();
}

QString originKindText(OriginKind kind)
{
    return words::label(kindKey(kind));
}

QString originText(const Origin* origin)
{
    if (!origin)
        return {};
    if (origin->source.empty())
        return originKindText(origin->kind);
    //: Where a number comes from: %1 a kind ("published"), %2 its source
    return CapacityOrigins::tr("%1: %2").arg(originKindText(origin->kind), sourceText(origin->source));
}

CapacityTable capacityOrigins(const CapacityBoard& board)
{
    CapacityTable table{.columns = {capacityTextColumn(CapacityOrigins::tr("Given number")),
                                    capacityColumn(CapacityOrigins::tr("Value")),
                                    //: Column: how a number came to be known (published, from memory)
                                    capacityTextColumn(CapacityOrigins::tr("Kind")),
                                    capacityTextColumn(CapacityOrigins::tr("Source"))}};
    if (!board.hasCase())
        return table;
    const auto& zone = board.shown().zone;
    auto rows = curveOf(zone);
    for (auto& given : listsOf(zone))
        rows.push_back(std::move(given));
    for (auto& given : rows) {
        const auto* origin = originOf(board.input().origins, board.zone(), given.field);
        const auto source = origin ? sourceText(origin->source) : QString();
        auto kind = capacityText(origin ? originKindText(origin->kind) : CapacityOrigins::tr("not said"));
        kind.marked = origin
                      && (origin->kind == OriginKind::Memory || origin->kind == OriginKind::Constructed
                          || origin->kind == OriginKind::Typical);
        auto cell = capacityText(source);
        cell.tip = source;
        table.rows.push_back(
            {capacityText(given.name), std::move(given.value), std::move(kind), std::move(cell)});
    }
    return table;
}

} // namespace meritdesk::items
