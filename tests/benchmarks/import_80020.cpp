#include <benchmark/benchmark.h>
#include <string>
#include <vector>

#include "core/retail/hours.h"
#include "formats/imports/message_80020.h"
#include "formats/imports/message_80020_select.h"

namespace meritdesk::imports {

namespace {

constexpr int daysOfYear = 365;

/// A message of one day: 2 points with 2 channels of 48 half-hours, as a collector writes it.
std::string messageOf(int day)
{
    std::string xml =
        R"(<?xml version="1.0" encoding="windows-1251"?>)"
        "\n"
        R"(<message class="80020" version="2" number="1"><datetime>)"
        R"(<timestamp>20251102081503</timestamp><daylightsavingtime>0</daylightsavingtime><day>)";
    auto date = printDay(*readDay("2025-01-01") + std::chrono::days(day));
    date.erase(7, 1).erase(4, 1);
    xml += date + "</day></datetime><sender><name>\xCE\xCE\xCE</name><inn>7700000000</inn></sender><area>\n";
    for (const auto* point : {"562080073213101", "564130032113101"}) {
        xml += std::string(" <measuringpoint code=\"") + point + "\" name=\"\xD2\xCF 1\">\n";
        for (const auto* channel : {"01", "03"}) {
            xml += std::string("  <measuringchannel code=\"") + channel + "\" desc=\"\xF1\xF7\">\n";
            for (int half = 0; half < 48; ++half) {
                const auto clock = [](int at) {
                    const auto text = std::to_string(10000 + (at % 48) / 2 * 100 + (at % 2) * 30);
                    return text.substr(1);
                };
                xml += "   <period start=\"" + clock(half) + "\" end=\"" + clock(half + 1) + "\"><value>"
                       + std::to_string(700 + (day * 7 + half * 13) % 300) + "</value></period>\n";
            }
            xml += "  </measuringchannel>\n";
        }
        xml += " </measuringpoint>\n";
    }
    return xml + "</area></message>\n";
}

const std::vector<std::string>& yearOfMessages()
{
    static const auto messages = [] {
        std::vector<std::string> all;
        for (int day = 0; day < daysOfYear; ++day)
            all.push_back(messageOf(day));
        return all;
    }();
    return messages;
}

std::int64_t bytesOfYear()
{
    std::int64_t bytes = 0;
    for (const auto& message : yearOfMessages())
        bytes += static_cast<std::int64_t>(message.size());
    return bytes;
}

/// 365 messages parsed, two points taken out of each, and every hour added up.
void importYear(benchmark::State& state)
{
    const auto& messages = yearOfMessages();
    for (auto _ : state) {
        Int128 sum = 0;
        for (const auto& bytes : messages) {
            const auto message = parse80020(bytes);
            for (const auto* point : {"562080073213101", "564130032113101"}) {
                const auto day = select80020(*message, point, "01");
                for (const auto hour : day->value())
                    sum += hour;
            }
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetBytesProcessed(state.iterations() * bytesOfYear());
}

/// The floor: every byte of the same messages looked at once.
void readBytes(benchmark::State& state)
{
    const auto& messages = yearOfMessages();
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (const auto& bytes : messages)
            for (const char c : bytes)
                sum += static_cast<unsigned char>(c);
        benchmark::DoNotOptimize(sum);
    }
    state.SetBytesProcessed(state.iterations() * bytesOfYear());
}

BENCHMARK(importYear)->Name("import/80020/year")->Unit(benchmark::kMillisecond);
BENCHMARK(readBytes)->Name("floor/read-bytes")->Unit(benchmark::kMillisecond);

} // namespace

} // namespace meritdesk::imports
