// Fulfilment (履约率): what a participant delivered of what it contracted, over all rounds.
// Jiangsu trading rules 2023 leave buyers a free band of 3 % and generators one of 2 %; the levels 0.97 and
// 0.90 are teaching defaults. Worked: 76 of 80 delivered: 0.95, a note.
#include <unordered_map>

#include "core/auction/screens/explain.h"
#include "core/auction/screens/screens.h"

namespace meritdesk::auction {

namespace {

void addDeliveries(const Series& series, std::vector<Fulfilment>& all)
{
    std::unordered_map<std::string_view, std::size_t> at;
    for (const auto& round : series.rounds)
        for (const auto& delivery : round.deliveries) {
            const auto [known, fresh] = at.emplace(delivery.participant, all.size());
            if (fresh)
                all.push_back({.participant = delivery.participant});
            auto& sum = all[known->second];
            sum.contracted += TotalQuantity::fromMantissa(delivery.contracted.mantissa());
            sum.delivered += TotalQuantity::fromMantissa(delivery.delivered.mantissa());
        }
}

void flagRatio(const Series& series, const Fulfilment& entry, std::vector<Flag>& flags)
{
    const auto ratio = entry.ratio();
    if (ratio < levelOf(series, fulfilmentFlag).fraction())
        flags.push_back(flagOf(series, fulfilmentFlag, "fulfilment-low", ratio));
    else if (ratio < levelOf(series, fulfilmentNote).fraction())
        flags.push_back(flagOf(series, fulfilmentNote, "fulfilment-note", ratio));
    else
        return;
    flags.back().participant = entry.participant;
}

void run(const Series& series, Screening& screening)
{
    addDeliveries(series, screening.fulfilment);
    for (const auto& entry : screening.fulfilment)
        flagRatio(series, entry, screening.flags);
}

void explain(const RoundView& view, std::vector<Derivation>& numbers)
{
    if (!view.isLast())
        return;
    for (const auto& entry : view.screening.fulfilment) {
        auto number =
            derivationOf(fulfilment, "fulfilment", "sum(delivered) / sum(contracted)", entry.ratio());
        number.note = entry.participant;
        for (const auto& round : view.series.rounds)
            for (const auto& delivery : round.deliveries)
                if (delivery.participant == entry.participant) {
                    number.inputs.push_back(inputOf("delivered", delivery.delivered.fraction(), round.id));
                    number.inputs.push_back(inputOf("contracted", delivery.contracted.fraction(), round.id));
                }
        numbers.push_back(std::move(number));
    }
}

} // namespace

const Screen fulfilment{.id = "fulfilment",
                        .title = "screen.fulfilment",
                        .source = "Jiangsu trading rules 2023: free bands of 3 % and 2 %",
                        .grade = Grade::Inference,
                        .overSeries = &run,
                        .explain = &explain};

} // namespace meritdesk::auction
