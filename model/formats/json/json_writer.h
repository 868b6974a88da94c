#pragma once

#include <string>
#include <string_view>

namespace meritdesk::json {

/// Writes JSON in the order of the calls, compact or indented. Keys and values must come in the shape of the
/// document: the writer only puts the commas, quotes and line breaks.
class Writer
{
public:
    explicit Writer(bool pretty = false)
        : m_pretty(pretty)
    {
    }

    Writer& beginObject();
    Writer& endObject();
    Writer& beginArray();
    Writer& endArray();
    Writer& key(std::string_view name);
    Writer& text(std::string_view value);
    Writer& number(long long value);
    Writer& boolean(bool value);
    Writer& null();

    /// key and text in one go.
    Writer& member(std::string_view name, std::string_view value) { return key(name).text(value); }

    /// The document; with a line break at its end.
    [[nodiscard]] std::string take();

private:
    void separate();
    void indent();
    Writer& open(char bracket);
    Writer& close(char bracket);
    void quote(std::string_view value);

    std::string m_out = {};
    int m_depth = 0;
    bool m_pretty = false;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace meritdesk::json
