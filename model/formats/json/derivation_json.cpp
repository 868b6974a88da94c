#include "formats/json/derivation_json.h"

#include "formats/words/derivation_text.h"
#include "formats/words/words.h"

namespace meritdesk::json {

namespace {

void optionalMember(Writer& writer, std::string_view key, const std::string& value)
{
    if (!value.empty())
        writer.member(key, value);
}

void write(Writer& writer, const Input& input)
{
    writer.beginObject().member("label", words::label(input.key).toStdString()).member("value", input.value);
    optionalMember(writer, "unit", input.unit);
    optionalMember(writer, "note", input.note);
    writer.endObject();
}

} // namespace

void write(Writer& writer, const Derivation& derivation)
{
    writer.beginObject();
    writer.member("label", words::label(derivation.key).toStdString());
    optionalMember(writer, "note", derivation.note);
    writer.member("formula", words::formulaInWords(derivation).toStdString());
    writer.key("inputs").beginArray();
    for (const auto& input : derivation.inputs)
        write(writer, input);
    writer.endArray();
    writer.member("value", derivation.value);
    optionalMember(writer, "unit", derivation.unit);
    if (!derivation.source.text.empty())
        writer.key("source")
            .beginObject()
            .member("text", derivation.source.text)
            .member("grade", words::gradeInWords(derivation.source.grade).toStdString())
            .endObject();
    writer.key("children").beginArray();
    for (const auto& child : derivation.children)
        write(writer, child);
    writer.endArray();
    writer.endObject();
}

} // namespace meritdesk::json
