#include "formats/json/strategy_output.h"

#include "core/units/text.h"
#include "formats/json/derivation_json.h"
#include "formats/json/labels.h"
#include "formats/json/warning_list.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace strategy; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

constexpr int places = 6;
constexpr std::string_view resultFormat = "meritdesk.strategy-result/1";

std::string text(const Fraction& value)
{
    return printRounded(value, places);
}

void writeFigures(Writer& writer, const std::vector<Figure>& figures)
{
    for (const auto& figure : figures) {
        if (!figure.key.empty())
            writer.key(figure.key);
        if (figure.shape == Shape::Number) {
            writer.text(text(figure.value));
        } else if (figure.shape == Shape::Group) {
            writer.beginObject();
            writeFigures(writer, figure.parts);
            writer.endObject();
        } else {
            writer.beginArray();
            writeFigures(writer, figure.parts);
            writer.endArray();
        }
    }
}

void writeBenchmark(Writer& writer, const Study& study, const Benchmark& benchmark)
{
    writer.member("mode", "benchmark").member("model", study.model->id).member("regime", benchmark.regime);
    writeFigures(writer, benchmark.figures);
    writeWarnings(writer, {});
}

void writeFirm(Writer& writer, const FirmOutcome& firm)
{
    writer.beginObject().member("mean_price", text(firm.meanPrice)).key("quantiles").beginObject();
    for (std::size_t i = 0; i < firm.quantiles.size(); ++i)
        writer.member(levels[i].key, text(firm.quantiles[i]));
    writer.endObject().member("profit", text(firm.profit));
    writer.member("exploitability", text(Fraction(firm.exploitability))).endObject();
}

void writeOutcome(Writer& writer, const Study& study, const Outcome& outcome, const Benchmark& benchmark)
{
    const auto& simulation = *study.simulation;
    writer.member("mode", "simulate").member("model", study.model->id);
    writer.member("auction", auctionWords[static_cast<std::size_t>(simulation.auction)]);
    writer.member("learner", simulation.learner->id).key("seed").number(simulation.seed);
    writer.key("rounds").number(simulation.rounds);
    writer.member("average_price", text(outcome.averagePrice));
    writer.member("last_average_price", text(outcome.lastAverage)).key("firms").beginArray();
    for (const auto& firm : outcome.firms)
        writeFirm(writer, firm);
    writer.endArray().key("benchmark").beginObject().member("format", resultFormat);
    writeBenchmark(writer, study, benchmark);
    writer.endObject();
    writeWarnings(writer, {});
}

void writeExplanation(Writer& writer, const Study& study)
{
    writer.key("explanation").beginObject();
    writer.member("notice", words::label("strategy-notice").toStdString());
    writer.member("model", words::label(study.model->title).toStdString());
    if (study.simulation)
        writer.member("learner", words::label(study.simulation->learner->title).toStdString());
    writer.key("numbers").beginArray();
    const auto numbers = study.model->explain(study.game);
    DerivationWriter(writer, numbers).write();
    writer.endArray().endObject();
}

} // namespace

std::string writeStudy(const Study& study, const Benchmark& benchmark, const std::optional<Outcome>& outcome,
                       StrategyOutput how)
{
    Writer writer(how.pretty);
    writer.beginObject().member("format", resultFormat);
    writeLabels(writer, study.title, study.units);
    if (outcome)
        writeOutcome(writer, study, *outcome, benchmark);
    else
        writeBenchmark(writer, study, benchmark);
    if (how.explain)
        writeExplanation(writer, study);
    return writer.endObject().take();
}

} // namespace meritdesk::json
