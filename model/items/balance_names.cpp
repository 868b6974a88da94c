#include "items/balance_names.h"

#include <string>

#include "items/balance_cells.h"
#include "items/balance_fee_text.h"

namespace meritdesk::items {

namespace {

/// "Retailer, 2025-10" for "retailer, 2025-10", "Imbalance tariff" for "imbalance-tariff".
std::string named(const std::string& note, const balance::Case& input)
{
    const auto end = note.find(", ");
    const auto code = note.substr(0, end);
    const auto rest = end == std::string::npos ? std::string() : note.substr(end);
    for (const auto& party : input.parties)
        if (party.id == code)
            return partyText(party).toStdString() + rest;
    for (const auto& fee : input.fees)
        if (fee.code == code)
            return feeName(fee).toStdString() + rest;
    return note;
}

} // namespace

void putNames(Derivation& derivation, const balance::Case& input)
{
    if (!derivation.note.empty())
        derivation.note = named(derivation.note, input);
    for (auto& given : derivation.inputs)
        if (!given.note.empty())
            given.note = named(given.note, input);
    for (auto& child : derivation.children)
        putNames(child, input);
}

} // namespace meritdesk::items
