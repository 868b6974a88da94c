#include <benchmark/benchmark.h>
#include <string>

#include "core/calendar/day.h"
#include "formats/imports/import_preview.h"

namespace meritdesk::imports {

namespace {

constexpr int hours = 35'040; ///< four years of hours, or a year of quarter-hours

/// Hourly values in the long layout, as a spreadsheet in Russian writes them.
const std::string& fourYears()
{
    static const auto text = [] {
        std::string all = "Дата;Время;кВт·ч\n";
        auto day = *readDay("2022-01-01");
        for (int i = 0; i < hours; ++i) {
            const auto date = printDay(day + std::chrono::days(i / 24));
            all += date.substr(8, 2) + "." + date.substr(5, 2) + "." + date.substr(0, 4) + ";";
            all += std::to_string(100 + i % 24).substr(1) + ":00;" + std::to_string(1000 + i * 37 % 900) + ","
                   + std::to_string(i % 10) + "\n";
        }
        return all;
    }();
    return text;
}

/// From the file's bytes to the preview with its edit: encoding, separator, dates, numbers all found out.
void importHours(benchmark::State& state)
{
    const ImportRequest request{.files = {{"four-years.csv", fourYears()}}};
    for (auto _ : state) {
        const auto read = readImport(request);
        if (!read || read->counts.hours != hours)
            state.SkipWithError("not every hour was read");
        benchmark::DoNotOptimize(read);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(fourYears().size()));
}

/// The floor: every byte of the same file looked at once.
void readBytes(benchmark::State& state)
{
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (const char c : fourYears())
            sum += static_cast<unsigned char>(c);
        benchmark::DoNotOptimize(sum);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(fourYears().size()));
}

BENCHMARK(importHours)->Name("import/csv/35040")->Unit(benchmark::kMillisecond);
BENCHMARK(readBytes)->Name("floor/read-bytes/csv-35040")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace meritdesk::imports
