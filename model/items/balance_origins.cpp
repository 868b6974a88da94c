#include "items/balance_origins.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

#include "formats/words/sample_text.h"
#include "formats/words/words.h"

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

QString partyText(const balance::Case& input, const std::string& id)
{
    for (const auto& party : input.parties)
        if (party.id == id && party.name && !party.name->empty())
            return words::sampleText(*party.name);
    return QString::fromStdString(id);
}

/// "day-ahead price" for "prices.day_ahead", "A: metered" for "brps.A.metered".
QString placeText(const balance::Case& input, const std::string& place)
{
    const auto last = place.rfind('.');
    const auto name = words::label(place.substr(last == std::string::npos ? 0 : last + 1));
    constexpr std::string_view parties = "brps.";
    if (place.rfind(parties, 0) != 0 || last <= parties.size())
        return name;
    const auto party = partyText(input, place.substr(parties.size(), last - parties.size()));
    //: A party and one of its series
    return BalanceOrigins::tr("%1: %2").arg(party, name);
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
    constexpr std::array doubtful{OriginKind::Constructed, OriginKind::Digitised};
    constexpr qsizetype named = 3;
    std::vector<OriginNote> notes;
    for (const auto kind : doubtful) {
        QStringList places;
        for (const auto& [place, origin] : input.origins)
            if (origin.kind == kind)
                places << placeText(input, place);
        places.removeDuplicates();
        if (places.isEmpty())
            continue;
        //: "constructed" or "digitised", and the series that are so
        const auto whole =
            BalanceOrigins::tr("%1: %2").arg(kindText(kind), places.join(QStringLiteral(", ")));
        const auto more = static_cast<int>(places.size() - named);
        const auto first = places.mid(0, named).join(QStringLiteral(", "));
        notes.push_back(
            {more > 1 //: "constructed" or "digitised", the first series that are so, how many follow
                 ? BalanceOrigins::tr("%1: %2 and %n more", nullptr, more).arg(kindText(kind), first)
                 : whole,
             whole});
    }
    return notes;
}

} // namespace meritdesk::items
