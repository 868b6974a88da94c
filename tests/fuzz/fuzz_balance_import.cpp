#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

#include "formats/imports/import_preview.h"
#include "formats/json/balance_input.h"

namespace {

using namespace meritdesk;

struct Start
{
    const char* name = "";
    const char* bytes = "";
};

/// Beginnings that lead to each reader of balance energy.
constexpr std::array<Start, 9> starts{
    {{"imbalance_prices.csv", "datetime_from;datetime_to;area;Final;Preliminary\n"},
     {"activations_afrr.csv", "datetime_from;datetime_to;area;Upward;Downward\n"},
     {"neutrality.csv", "datetime_from;datetime_to;area;\n"},
     {"answer.json",
      R"({"error":false,"data":{"id":"imbalance_volumes","columns":[{"label":"Estonia"}],"timeseries":[)"},
     {"nps.json", R"({"success":true,"data":{"ee":[{"timestamp":1785708000,"price":)"},
     {"g.csv",
      "DateTime(UTC)\tResolutionCode\tAreaMapCode\tPositiveImbalancePrice\tNegativeImbalancePrice\n"},
     {"a85.xml", "<Balancing_MarketDocument><type>A85</type><TimeSeries><curveType>A03</curveType>"},
     {"own.csv", "time;metered MWh;schedule MWh\n"},
     {"nps.csv", "Ajatempel (UTC);NPS Eesti\n1785708000;1,5\n"}}};

/// An hour of quarters with a party.
balance::Case openCase()
{
    const auto read = imports::readImport(
        {.files = {{"A.csv",
                    "time;metered MWh;schedule MWh\n2026-01-15T10:00Z;1;2\n2026-01-15T10:15Z;3;4\n"}},
         .choices = {},
         .scenario = {}});
    const auto next = read->edit->apply({});
    return *next->balance;
}

/// What an import leaves can be stored and read again, and is the same then.
void check(const imports::ImportPreview& preview, const scenario::Scenario& open)
{
    if (!preview.grid)
        __builtin_trap();
    for (const auto& cell : preview.doubtful)
        if (cell.row < 0 || cell.row >= preview.grid->rows())
            __builtin_trap();
    if (!preview.edit)
        return;
    const auto next = preview.edit->apply(open);
    if (!next)
        return;
    const auto stored = json::readStoredBalance(json::writeBalance(*next->balance));
    if (!stored || !(*stored == *next->balance))
        __builtin_trap();
}

} // namespace

/// The first byte chooses the reader, whether a case is open, and whether every choice is its last option.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const auto open = openCase();
    const auto& start = starts.at(data[0] % starts.size());
    // NOLINTNEXTLINE(*-reinterpret-cast): libFuzzer's bytes are characters
    const std::string bytes = start.bytes + std::string(reinterpret_cast<const char*>(data) + 1, size - 1);
    imports::ImportRequest request{.files = {{start.name, bytes}}, .choices = {}, .scenario = {}};
    if (data[0] >= 128)
        request.scenario.balance = Shared(open);
    const auto first = imports::readImport(request);
    if (!first)
        return 0;
    check(*first, request.scenario);
    for (const auto& choice : first->choices)
        if ((data[0] & 64U) != 0 && !choice.options.empty())
            request.choices[choice.key] = choice.options.back().id;
    if (const auto again = imports::readImport(request))
        check(*again, request.scenario);
    return 0;
}
