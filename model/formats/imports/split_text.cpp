#include "formats/imports/split_text.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace meritdesk::imports {

namespace {

constexpr int sampleLines = 60;

int count(std::string_view line, char wanted)
{
    int found = 0;
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == wanted && !quoted)
            ++found;
    }
    return found;
}

std::string_view takeLine(std::string_view& text)
{
    const auto end = text.find_first_of("\r\n");
    const auto line = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return line;
}

bool isDecimalComma(std::string_view line)
{
    const auto comma = line.find(',');
    return comma != std::string_view::npos && comma > 0 && comma + 1 < line.size()
           && line.find_first_not_of("-+0123456789, \xC2\xA0") == std::string_view::npos;
}

/// How evenly a separator cuts the lines: the lines that share the commonest number of cuts, 0 if that is
/// none.
int evenness(const std::vector<std::string_view>& lines, char separator)
{
    std::map<int, int> histogram;
    for (const auto line : lines)
        ++histogram[count(line, separator)];
    const auto best = std::max_element(histogram.begin(), histogram.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best == histogram.end() || best->first == 0)
        return 0;
    return best->second;
}

/// The apostrophe before a text that would else be taken for a formula is not a part of it.
std::string_view withoutGuard(std::string_view cell)
{
    const auto first = cell.find_first_not_of('\'');
    const bool guarded = first != 0 && first != std::string_view::npos
                         && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
    return guarded ? cell.substr(1) : cell;
}

/// A cursor over the text that cuts cells into a grid.
class Splitter
{
public:
    Splitter(Grid& grid, char separator)
        : m_grid(grid)
        , m_text(grid.text())
        , m_separator(separator)
    {
    }

    void run()
    {
        while (m_at < m_text.size())
            row();
    }

private:
    void row()
    {
        ++m_line;
        const auto end = lineEnd(m_at);
        if (trimmed(m_text.substr(m_at, end - m_at)).empty()) {
            m_at = end;
            endLine();
            return;
        }
        m_grid.beginRow(m_line);
        bool more = true;
        while (more) {
            cell();
            more = m_at < m_text.size() && m_text[m_at] == m_separator && m_separator != noSeparator;
            if (more)
                ++m_at;
        }
        endLine();
    }

    void cell()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '"' && quoted())
            return;
        const auto begin = m_at;
        while (m_at < m_text.size() && !endsCell(m_text[m_at]))
            ++m_at;
        m_grid.add(withoutGuard(trimmed(m_text.substr(begin, m_at - begin))));
    }

    /// Reads a quoted cell; false, with nothing taken, when its quote is never closed as it should be.
    bool quoted()
    {
        auto at = m_at + 1;
        bool doubled = false;
        for (;; ++at) {
            at = m_text.find('"', at);
            if (at == std::string_view::npos)
                return false;
            if (at + 1 >= m_text.size() || m_text[at + 1] != '"')
                break;
            doubled = true;
            ++at;
        }
        auto after = at + 1;
        while (after < m_text.size() && m_text[after] == ' ')
            ++after;
        if (after < m_text.size() && !endsCell(m_text[after]))
            return false;
        add(m_text.substr(m_at + 1, at - m_at - 1), doubled);
        m_at = after;
        return true;
    }

    void add(std::string_view inside, bool doubled)
    {
        m_line += static_cast<int>(std::count(inside.begin(), inside.end(), '\n'));
        if (!doubled) {
            m_grid.add(withoutGuard(trimmed(inside)));
            return;
        }
        std::string plain;
        for (std::size_t i = 0; i < inside.size(); ++i) {
            plain.push_back(inside[i]);
            if (inside[i] == '"')
                ++i;
        }
        m_grid.add(withoutGuard(trimmed(m_grid.kept(std::move(plain)))));
    }

    [[nodiscard]] bool endsCell(char c) const
    {
        return c == '\n' || c == '\r' || (c == m_separator && m_separator != noSeparator);
    }

    [[nodiscard]] std::size_t lineEnd(std::size_t from) const
    {
        return std::min(m_text.find_first_of("\r\n", from), m_text.size());
    }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == '\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '\n')
            ++m_at;
    }

    Grid& m_grid;
    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 0;
};

} // namespace

char findSeparator(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty() && lines.size() < sampleLines)
        if (const auto line = trimmed(takeLine(text)); !line.empty())
            lines.push_back(line);
    if (std::all_of(lines.begin() + (lines.size() > 1 ? 1 : 0), lines.end(),
                    [](std::string_view line) { return count(line, ',') == 1 && isDecimalComma(line); }))
        return noSeparator;
    char best = noSeparator;
    int most = 0;
    for (const char separator : {'\t', ';', '|', ','}) {
        const int even = evenness(lines, separator);
        // the comma must cut clearly better: it is also a decimal mark
        if (even > most + (separator == ',' ? static_cast<int>(lines.size()) / 5 : 0)) {
            best = separator;
            most = even;
        }
    }
    return best;
}

Grid splitText(std::string text, char separator)
{
    Grid grid(std::move(text));
    Splitter(grid, separator).run();
    return grid;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view noBreak = "\xC2\xA0";
    bool more = true;
    while (more && !text.empty()) {
        more = false;
        if (text.front() == ' ' || text.front() == '\t') {
            text.remove_prefix(1);
            more = true;
        } else if (text.starts_with(noBreak)) {
            text.remove_prefix(2);
            more = true;
        }
    }
    more = true;
    while (more && !text.empty()) {
        more = false;
        if (text.back() == ' ' || text.back() == '\t' || text.back() == '\r') {
            text.remove_suffix(1);
            more = true;
        } else if (text.ends_with(noBreak)) {
            text.remove_suffix(2);
            more = true;
        }
    }
    return text;
}

} // namespace meritdesk::imports
