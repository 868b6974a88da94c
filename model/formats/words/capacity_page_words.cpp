#include <QtGlobal>

#include <array>

#include "formats/words/kom_words.h"

namespace meritdesk::words {

namespace {

constexpr auto findings = std::to_array<Word>({
    {"capacity-zone-gone", QT_TRANSLATE_NOOP("Finding", "this price zone is not there any more")},
    {"capacity-bid-gone", QT_TRANSLATE_NOOP("Finding", "this bid is not there any more")},
    {"capacity-group-gone", QT_TRANSLATE_NOOP("Finding", "this company is not there any more")},
    {"capacity-last-bid", QT_TRANSLATE_NOOP("Finding", "the last bid of a zone stays")},
    {"capacity-months", QT_TRANSLATE_NOOP("Finding", "{value} is no number of months from 1 to 12")},
    // A table of bids that was pasted.
    {"capacity-table-empty",
     QT_TRANSLATE_NOOP("Finding", "what was copied holds no table of bids: copy rows with an id, a kind, a "
                                  "price and a volume")},
    {"capacity-table-columns",
     QT_TRANSLATE_NOOP("Finding", "the columns cannot be told apart: head them id, kind, price, volume")},
    {"capacity-table-number", QT_TRANSLATE_NOOP("Finding", "line {line}: {value} is no number")},
    {"capacity-table-flag",
     QT_TRANSLATE_NOOP("Finding", "line {line}: {value} is no kind of bid (must, forced, price-taker, "
                                  "priced)")},
    {"capacity-table-price", QT_TRANSLATE_NOOP("Finding", "line {line}: a priced bid needs a price")},
});

constexpr auto labels = std::to_array<Word>({
    //: Undo steps: shown after "Undo"
    {"add-capacity-zone", QT_TRANSLATE_NOOP("Label", "new price zone")},
    {"remove-capacity-zone", QT_TRANSLATE_NOOP("Label", "removal of a price zone")},
    {"rename-capacity-zone", QT_TRANSLATE_NOOP("Label", "another name of a price zone")},
    {"edit-capacity-curve", QT_TRANSLATE_NOOP("Label", "change of the demand curve")},
    {"edit-capacity-reduction", QT_TRANSLATE_NOOP("Label", "change of the demand response")},
    {"edit-capacity-months", QT_TRANSLATE_NOOP("Label", "months of the year's money")},
    {"edit-capacity-bid", QT_TRANSLATE_NOOP("Label", "change of a capacity bid")},
    {"add-capacity-bids", QT_TRANSLATE_NOOP("Label", "new capacity bids")},
    {"paste-capacity-bids", QT_TRANSLATE_NOOP("Label", "pasted capacity bids")},
    {"remove-capacity-bids", QT_TRANSLATE_NOOP("Label", "removal of capacity bids")},
    {"edit-capacity-group", QT_TRANSLATE_NOOP("Label", "change of a company")},
    {"remove-capacity-group", QT_TRANSLATE_NOOP("Label", "removal of a company")},
    {"edit-capacity-depths", QT_TRANSLATE_NOOP("Label", "change of the series")},
});

} // namespace

const std::span<const Word> capacityPageFindings{findings};
const std::span<const Word> capacityPageLabels{labels};

} // namespace meritdesk::words
