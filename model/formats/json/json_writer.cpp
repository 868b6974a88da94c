#include "formats/json/json_writer.h"

#include <utility>

namespace meritdesk::json {

void Writer::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_depth == 0)
        return;
    if (!m_first)
        m_out += m_pretty ? "," : ", ";
    indent();
    m_first = false;
}

void Writer::indent()
{
    if (!m_pretty)
        return;
    m_out += '\n';
    m_out.append(static_cast<std::size_t>(m_depth) * 2, ' ');
}

Writer& Writer::open(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
    return *this;
}

Writer& Writer::close(char bracket)
{
    --m_depth;
    if (!m_first)
        indent();
    m_out += bracket;
    m_first = false;
    return *this;
}

Writer& Writer::beginObject()
{
    return open('{');
}

Writer& Writer::endObject()
{
    return close('}');
}

Writer& Writer::beginArray()
{
    return open('[');
}

Writer& Writer::endArray()
{
    return close(']');
}

Writer& Writer::key(std::string_view name)
{
    separate();
    quote(name);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

Writer& Writer::text(std::string_view value)
{
    separate();
    quote(value);
    return *this;
}

Writer& Writer::number(long long value)
{
    separate();
    m_out += std::to_string(value);
    return *this;
}

Writer& Writer::boolean(bool value)
{
    separate();
    m_out += value ? "true" : "false";
    return *this;
}

Writer& Writer::null()
{
    separate();
    m_out += "null";
    return *this;
}

void Writer::quote(std::string_view value)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    m_out += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (c == '\t') {
            m_out += "\\t";
        } else if (c == '\r') {
            m_out += "\\r";
        } else if (byte < 0x20) {
            m_out += "\\u00";
            m_out += hex[byte >> 4U];
            m_out += hex[byte & 0xFU];
        } else {
            m_out += c;
        }
    }
    m_out += '"';
}

std::string Writer::take()
{
    m_out += '\n';
    return std::exchange(m_out, {});
}

} // namespace meritdesk::json
