#include "formats/json/screen_explanation.h"

#include "core/auction/screens/explain.h"
#include "formats/json/derivation_json.h"
#include "formats/words/words.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file writes its values

namespace {

void label(Writer& writer, std::string_view key, std::string_view word)
{
    writer.member(key, words::label(word).toStdString());
}

void writeFlag(Writer& writer, const Flag& flag)
{
    writer.beginObject().member("code", flag.code).key("participant");
    flag.participant ? writer.text(*flag.participant) : writer.null();
    writer.member("message", words::sentence(noteOf(flag)).toStdString());
    writer.key("threshold").beginObject().member("key", flag.threshold->id);
    label(writer, "label", flag.threshold->title);
    writer.member("level", flag.level.text());
    label(writer, "basis", flag.given ? "basis.given" : "basis.teaching-default");
    writer.member("source", flag.threshold->source).endObject().endObject();
}

} // namespace

void writeExplanation(Writer& writer, const Series& series, const Screening& screening, std::size_t round)
{
    const bool last = round + 1 == series.rounds.size();
    writer.beginObject();
    label(writer, "notice", "screen-notice");
    writer.key("flags").beginArray();
    for (const auto& flag : screening.flags)
        if (flag.round == round || (last && !flag.round))
            writeFlag(writer, flag);
    writer.endArray().key("numbers").beginArray();
    for (const auto& number : explainRound(series, screening, round))
        write(writer, number);
    writer.endArray().endObject();
}

} // namespace meritdesk::json
