#pragma once

#include <cstddef>
#include <memory>
#include <unordered_map>
#include <vector>

#include "core/derivation/derivation.h"
#include "formats/json/json_writer.h"

namespace meritdesk::json {

/// Writes derivations as {label, note, formula, inputs, value, unit, source: {text, grade}, children}, labels
/// and formula in the language in force, numbers in plain notation. Three things keep a year short:
/// - what stands in several derivations is written once with an `id`; the others say {label, note, value,
///   unit, same_as: id};
/// - inputs of one label are one entry {label, unit, values: [[note, value], ...]};
/// - like children that have no children are one entry {label, formula, inputs: [{label, unit}, ...], unit,
///   source, rows: [[note, input, ..., value], ...]}.
class DerivationWriter
{
public:
    /// The derivations must live as long as the writer; ids are unique among them.
    DerivationWriter(Writer& writer, const std::vector<Derivation>& all);

    /// Writes all of them as the elements of an array that is open.
    void write();

private:
    struct Shared
    {
        const Derivation* first = nullptr;
        int uses = 0;
        int id = 0; ///< 0 until it is written
    };

    void count(const Derivation& derivation);
    void write(const Derivation& derivation);
    void writeNode(const Derivation& derivation, int id);
    void writeReference(const Derivation& derivation, int id);
    void writeInputs(const std::vector<Input>& inputs);
    void writeChildren(const std::vector<Derivation>& children);
    void writeRows(const Derivation* first, const Derivation* last);

    Writer& m_writer;
    const std::vector<Derivation>& m_all;
    std::unordered_multimap<std::size_t, std::unique_ptr<Shared>> m_shared = {};
    std::unordered_map<const Derivation*, Shared*> m_known = {};
    int m_lastId = 0;
};

/// Writes one derivation by itself.
void write(Writer& writer, const Derivation& derivation);

} // namespace meritdesk::json
