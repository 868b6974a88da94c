#include "formats/json/json_value.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "formats/json/shortened.h"

namespace meritdesk::json {

namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t valuesBetweenLooks = 1024;
constexpr std::size_t usualKey = 12; // characters of a key with its marks
constexpr int numberOverflow = 406;  // of the reader's out_of_range

std::string lineAndColumn(std::string_view bytes, std::size_t offset)
{
    const auto before = bytes.substr(0, std::min(offset, bytes.size()));
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const auto lineStart = before.rfind('\n') + 1; // npos + 1 is 0
    return "line " + std::to_string(line) + " column " + std::to_string(before.size() - lineStart + 1);
}

/// Where the first bracket beyond the deepest level stands.
std::size_t tooDeepAt(std::string_view bytes)
{
    std::size_t depth = 0;
    bool inText = false;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (inText && c == '\\')
            ++at;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '[' || c == '{') && ++depth > deepest)
            return at;
        else if (!inText && (c == ']' || c == '}'))
            --depth;
    }
    return bytes.size();
}

/// The first key that an object has twice, or "".
std::string_view repeatedKey(const Value& object)
{
    constexpr std::size_t few = 16;
    const auto& members = object.members;
    if (members.size() <= few) {
        for (std::size_t at = 1; at < members.size(); ++at)
            for (std::size_t before = 0; before < at; ++before)
                if (members[before].first == members[at].first)
                    return members[at].first;
        return {};
    }
    std::unordered_set<std::string_view> seen;
    seen.reserve(members.size());
    for (const auto& [key, value] : members)
        if (!seen.insert(key).second)
            return key;
    return {};
}

/// Builds the value from the reader's events; `raw` numbers come as their characters.
class Builder final : public nlohmann::json_sax<nlohmann::json>
{
public:
    Builder(std::string_view bytes, const Progress& progress)
        : m_bytes(bytes)
        , m_progress(progress)
    {
    }

    bool null() override { return add({}); }

    bool boolean(bool value) override { return add({value ? Kind::True : Kind::False}); }

    bool number_integer(number_integer_t value) override
    {
        return add({Kind::Number, std::to_string(value)});
    }

    bool number_unsigned(number_unsigned_t value) override
    {
        return add({Kind::Number, std::to_string(value)});
    }

    bool number_float(number_float_t /*value*/, const string_t& raw) override
    {
        return add({Kind::Number, raw});
    }

    bool string(string_t& value) override { return add({Kind::Text, std::move(value)}); }

    bool binary(binary_t& /*value*/) override { return false; }

    bool start_object(std::size_t /*elements*/) override { return open(Kind::Object); }

    bool key(string_t& value) override
    {
        m_open.back().members.emplace_back(std::move(value), Value{});
        return true;
    }

    bool end_object() override
    {
        const auto repeated = repeatedKey(m_open.back());
        if (!repeated.empty() && !m_fault)
            m_fault = error("repeated-key", pathOf(repeated), {{"key", shortened(repeated)}});
        return close();
    }

    bool start_array(std::size_t /*elements*/) override { return open(Kind::Array); }

    bool end_array() override { return close(); }

    bool parse_error(std::size_t position, const std::string& token,
                     const nlohmann::detail::exception& what) override
    {
        if (m_fault || m_textFault)
            return false;
        if (what.id == numberOverflow) // beyond 10^308, so beyond every decimal that we take
            m_fault =
                error("too-many-digits", pathHere(), {{"value", token.substr(0, 60)}, {"digits", "12"}});
        else
            m_textFault = error("json-syntax", lineAndColumn(m_bytes, position == 0 ? 0 : position - 1));
        return false;
    }

    Result<Value> finish()
    {
        if (m_textFault)
            return *m_textFault;
        if (m_fault)
            return *m_fault;
        return std::move(m_root);
    }

private:
    std::string pathOf(std::string_view lastKey)
    {
        std::string path;
        for (const auto& level : m_open) {
            const bool last = &level == &m_open.back();
            if (level.kind == Kind::Array)
                path += "[" + std::to_string(level.items.size()) + "]";
            else
                path += (path.empty() ? "" : ".") + shortened(last ? lastKey : level.members.back().first);
        }
        return path;
    }

    std::string pathHere()
    {
        if (m_open.empty())
            return "line 1 column 1";
        const auto& members = m_open.back().members;
        return pathOf(members.empty() ? std::string_view() : members.back().first);
    }

    bool open(Kind kind)
    {
        if (m_open.size() >= deepest) {
            m_textFault = error("json-too-deep", lineAndColumn(m_bytes, tooDeepAt(m_bytes)));
            return false;
        }
        m_open.push_back({kind});
        return true;
    }

    bool close()
    {
        Value done = std::move(m_open.back());
        m_open.pop_back();
        return add(std::move(done));
    }

    bool add(Value value)
    {
        if (!mayGoOn(value.text.size()))
            return false;
        if (m_open.empty())
            m_root = std::move(value);
        else if (m_open.back().kind == Kind::Array)
            m_open.back().items.push_back(std::move(value));
        else
            m_open.back().members.back().second = std::move(value);
        return true;
    }

    /// The reader does not say where it stands: a value is taken for its characters and a key beside it.
    bool mayGoOn(std::size_t characters)
    {
        m_read += characters + usualKey;
        if (++m_values % valuesBetweenLooks != 0)
            return true;
        const auto share = static_cast<double>(m_read) / static_cast<double>(m_bytes.size());
        if (goOn(m_progress, std::min(1.0, share)))
            return true;
        m_textFault = error("cancelled", "");
        return false;
    }

    std::string_view m_bytes;
    const Progress& m_progress;
    std::size_t m_read = 0; ///< characters, about
    std::size_t m_values = 0;
    std::vector<Value> m_open = {};
    Value m_root = {};
    std::optional<Finding> m_fault = {};
    std::optional<Finding> m_textFault = {};
};

} // namespace

const Value* Value::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [key](const auto& member) { return member.first == key; });
    return found == members.end() ? nullptr : &found->second;
}

Result<Value> parse(std::string_view bytes, const Progress& progress)
{
    if (bytes.substr(0, 3) == "\xEF\xBB\xBF")
        return error("byte-order-mark", "line 1 column 1");
    Builder builder(bytes, progress);
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    return builder.finish();
}

} // namespace meritdesk::json
