#include "formats/json/derivation_json.h"

#include <algorithm>
#include <functional>

#include "formats/words/derivation_text.h"
#include "formats/words/words.h"

namespace meritdesk::json {

namespace {

constexpr std::ptrdiff_t fewestTogether = 3; ///< from so many like entries on they are written as one

void optionalMember(Writer& writer, std::string_view key, const std::string& value)
{
    if (!value.empty())
        writer.member(key, value);
}

void writeSource(Writer& writer, const Source& source)
{
    if (!source.text.empty())
        writer.key("source")
            .beginObject()
            .member("text", source.text)
            .member("grade", words::gradeInWords(source.grade).toStdString())
            .endObject();
}

void writeInput(Writer& writer, const Input& input)
{
    writer.beginObject().member("label", words::label(input.key).toStdString()).member("value", input.value);
    optionalMember(writer, "unit", input.unit);
    optionalMember(writer, "note", input.note);
    writer.endObject();
}

bool like(const Input& a, const Input& b)
{
    return a.key == b.key && a.unit == b.unit;
}

/// Rows of one table: the same formula over inputs of the same names, nothing below them.
bool like(const Derivation& a, const Derivation& b)
{
    const auto oneRow = [](const Derivation& each) {
        return each.children.empty()
               && std::all_of(each.inputs.begin(), each.inputs.end(),
                              [](const Input& input) { return input.note.empty(); });
    };
    return oneRow(a) && oneRow(b) && a.key == b.key && a.formula == b.formula && a.unit == b.unit
           && a.source == b.source
           && std::equal(a.inputs.begin(), a.inputs.end(), b.inputs.begin(), b.inputs.end(),
                         [](const Input& x, const Input& y) { return like(x, y); });
}

/// The end of the run of entries that are like `first`.
template <class Each>
const Each* endOfRun(const Each* first, const Each* last)
{
    return std::find_if_not(first + 1, last, [first](const Each& each) { return like(*first, each); });
}

void mix(std::size_t& seed, const std::string& text)
{
    seed = seed * 1000003 ^ std::hash<std::string>{}(text);
}

std::size_t hashOf(const Derivation& derivation)
{
    std::size_t seed = derivation.children.size();
    for (const auto* text : {&derivation.key, &derivation.formula, &derivation.value, &derivation.note})
        mix(seed, *text);
    for (const auto& input : derivation.inputs)
        mix(seed, input.value);
    for (const auto& child : derivation.children)
        seed = seed * 1000003 ^ hashOf(child);
    return seed;
}

/// A reference is shorter than what it stands for.
bool isWorthSharing(const Derivation& derivation)
{
    return !derivation.children.empty() || std::ssize(derivation.inputs) >= fewestTogether;
}

std::string nameOf(int id)
{
    return "d" + std::to_string(id);
}

} // namespace

DerivationWriter::DerivationWriter(Writer& writer, const std::vector<Derivation>& all)
    : m_writer(writer)
    , m_all(all)
{
    for (const auto& derivation : all)
        count(derivation);
}

/// What is met again is not looked into: its parts will not be written again.
void DerivationWriter::count(const Derivation& derivation)
{
    if (!isWorthSharing(derivation))
        return;
    const auto hash = hashOf(derivation);
    const auto [from, to] = m_shared.equal_range(hash);
    for (auto at = from; at != to; ++at)
        if (*at->second->first == derivation) {
            ++at->second->uses;
            m_known[&derivation] = at->second.get();
            return;
        }
    auto shared = std::make_unique<Shared>(Shared{&derivation, 1, 0});
    m_known[&derivation] = shared.get();
    m_shared.emplace(hash, std::move(shared));
    for (const auto& child : derivation.children)
        count(child);
}

void DerivationWriter::write()
{
    for (const auto& derivation : m_all)
        write(derivation);
}

void DerivationWriter::write(const Derivation& derivation)
{
    const auto known = m_known.find(&derivation);
    if (known == m_known.end() || known->second->uses < 2) {
        writeNode(derivation, 0);
        return;
    }
    auto& shared = *known->second;
    if (shared.id > 0) {
        writeReference(derivation, shared.id);
        return;
    }
    shared.id = ++m_lastId;
    writeNode(derivation, shared.id);
}

void DerivationWriter::writeNode(const Derivation& derivation, int id)
{
    m_writer.beginObject();
    if (id > 0)
        m_writer.member("id", nameOf(id));
    m_writer.member("label", words::label(derivation.key).toStdString());
    optionalMember(m_writer, "note", derivation.note);
    m_writer.member("formula", words::formulaInWords(derivation).toStdString());
    writeInputs(derivation.inputs);
    m_writer.member("value", derivation.value);
    optionalMember(m_writer, "unit", derivation.unit);
    writeSource(m_writer, derivation.source);
    writeChildren(derivation.children);
    m_writer.endObject();
}

void DerivationWriter::writeReference(const Derivation& derivation, int id)
{
    m_writer.beginObject().member("label", words::label(derivation.key).toStdString());
    optionalMember(m_writer, "note", derivation.note);
    m_writer.member("value", derivation.value);
    optionalMember(m_writer, "unit", derivation.unit);
    m_writer.member("same_as", nameOf(id)).endObject();
}

void DerivationWriter::writeInputs(const std::vector<Input>& inputs)
{
    m_writer.key("inputs").beginArray();
    const auto* last = inputs.data() + inputs.size();
    for (const auto* at = inputs.data(); at != last;) {
        const auto* end = endOfRun(at, last);
        if (end - at < fewestTogether) {
            writeInput(m_writer, *at++);
            continue;
        }
        m_writer.beginObject().member("label", words::label(at->key).toStdString());
        optionalMember(m_writer, "unit", at->unit);
        m_writer.key("values").beginArray();
        for (; at != end; ++at)
            m_writer.beginArray().text(at->note).text(at->value).endArray();
        m_writer.endArray().endObject();
    }
    m_writer.endArray();
}

void DerivationWriter::writeChildren(const std::vector<Derivation>& children)
{
    m_writer.key("children").beginArray();
    const auto* last = children.data() + children.size();
    for (const auto* at = children.data(); at != last;) {
        const auto* end = endOfRun(at, last);
        if (end - at < fewestTogether) {
            write(*at++);
            continue;
        }
        writeRows(at, end);
        at = end;
    }
    m_writer.endArray();
}

void DerivationWriter::writeRows(const Derivation* first, const Derivation* last)
{
    m_writer.beginObject().member("label", words::label(first->key).toStdString());
    m_writer.member("formula", words::formulaInWords(*first).toStdString());
    m_writer.key("inputs").beginArray();
    for (const auto& input : first->inputs) {
        m_writer.beginObject().member("label", words::label(input.key).toStdString());
        optionalMember(m_writer, "unit", input.unit);
        m_writer.endObject();
    }
    m_writer.endArray();
    optionalMember(m_writer, "unit", first->unit);
    writeSource(m_writer, first->source);
    m_writer.key("rows").beginArray();
    for (const auto* row = first; row != last; ++row) {
        m_writer.beginArray().text(row->note);
        for (const auto& input : row->inputs)
            m_writer.text(input.value);
        m_writer.text(row->value).endArray();
    }
    m_writer.endArray().endObject();
}

void write(Writer& writer, const Derivation& derivation)
{
    const std::vector<Derivation> one{derivation};
    DerivationWriter(writer, one).write();
}

} // namespace meritdesk::json
