#include "items/balance_origins.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"

namespace meritdesk::items {

using balance::OriginKind;

namespace {

/// Context of these texts.
class BalanceOrigins
{
    Q_DECLARE_TR_FUNCTIONS(BalanceOrigins)
};

QString kindText(OriginKind kind)
{
    return words::label("balance-origin."
                        + std::string(balance::originKinds[static_cast<std::size_t>(kind)]));
}

/// A source that is a label key, a text of the samples, or plain words.
QString sourceText(const std::string& source)
{
    const auto known = words::label(source);
    return known == QString::fromStdString(source) ? words::sampleText(source) : known;
}

/// "day-ahead price" for "prices.day_ahead", "metered" for "brps.A.metered".
QString seriesText(const std::string& place)
{
    const auto last = place.rfind('.');
    return words::label(place.substr(last == std::string::npos ? 0 : last + 1));
}

/// As seriesText(), with the party that the series is of.
QString placeText(const balance::Case& input, const std::string& place)
{
    constexpr std::string_view parties = "brps.";
    const auto last = place.rfind('.');
    if (place.rfind(parties, 0) != 0 || last <= parties.size())
        return seriesText(place);
    const auto id = place.substr(parties.size(), last - parties.size());
    const auto found = std::find_if(input.parties.begin(), input.parties.end(),
                                    [&id](const auto& party) { return party.id == id; });
    const auto party = found == input.parties.end() ? QString::fromStdString(id) : partyText(*found);
    //: A party and one of its series
    return BalanceOrigins::tr("%1: %2").arg(party, seriesText(place));
}

/// A kind, all the series that are so, and the first of their names.
OriginNote noteOf(const balance::Case& input, OriginKind kind)
{
    constexpr qsizetype named = 4;
    QStringList places;
    QStringList series;
    for (const auto& [place, origin] : input.origins)
        if (origin.kind == kind) {
            places << placeText(input, place);
            series << seriesText(place);
        }
    if (places.isEmpty())
        return {};
    series.removeDuplicates();
    const auto heading = lineText(kindText(kind));
    const auto more = static_cast<int>(series.size() - named);
    const auto first = series.mid(0, more > 1 ? named : series.size()).join(QStringLiteral(", "));
    //: "Constructed" or "Digitised", and the series that are so
    const auto text = BalanceOrigins::tr("%1: %2");
    //: "Constructed" or "Digitised", and how many series are so
    const auto brief = BalanceOrigins::tr("%1: %n series", nullptr, static_cast<int>(places.size()));
    return {brief.arg(heading),
            more > 1 //: "Constructed" or "Digitised", the first series that are so, how many follow
                ? BalanceOrigins::tr("%1: %2 and %n more", nullptr, more).arg(heading, first)
                : text.arg(heading, first),
            text.arg(heading, places.join(QStringLiteral(", ")))};
}

} // namespace

QString originText(const balance::Case& input, std::string_view place)
{
    const auto found = input.origins.find(std::string(place));
    if (place.empty() || found == input.origins.end())
        return {};
    const auto kind = kindText(found->second.kind);
    if (found->second.source.empty())
        return kind;
    //: How a series was made and where it comes from
    return BalanceOrigins::tr("%1: %2").arg(kind, sourceText(found->second.source));
}

std::vector<OriginNote> originNotes(const balance::Case& input)
{
    std::vector<OriginNote> notes;
    for (const auto kind : {OriginKind::Constructed, OriginKind::Digitised})
        if (auto note = noteOf(input, kind); !note.whole.isEmpty())
            notes.push_back(std::move(note));
    return notes;
}

} // namespace meritdesk::items
