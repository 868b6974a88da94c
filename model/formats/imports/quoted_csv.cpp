#include "formats/imports/quoted_csv.h"

#include <QStringDecoder>

#include <optional>

namespace meritdesk::imports {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool decodes(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

/// Reads the fields of the lines one after the other; a quoted field may hold separators and line breaks.
class LineReader
{
public:
    LineReader(std::string_view bytes, char separator)
        : m_bytes(bytes)
        , m_separator(separator)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

    [[nodiscard]] std::size_t line() const { return m_line; }

    /// The fields of the next line; nothing when its quotes are wrong.
    std::optional<std::vector<std::string>> next()
    {
        m_line = m_nextLine;
        std::vector<std::string> fields;
        for (bool more = true; more;) {
            auto field = readField();
            if (!field)
                return std::nullopt;
            fields.push_back(std::move(*field));
            more = !atEnd() && m_bytes[m_at] == m_separator;
            if (more)
                ++m_at;
        }
        endLine();
        return fields;
    }

private:
    [[nodiscard]] bool atFieldEnd() const
    {
        return atEnd() || m_bytes[m_at] == m_separator || m_bytes[m_at] == '\n' || m_bytes[m_at] == '\r';
    }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_bytes[m_at]) && m_bytes[m_at] != m_separator)
            ++m_at;
    }

    std::optional<std::string> readField()
    {
        skipBlanks();
        if (!atEnd() && m_bytes[m_at] == '"')
            return readQuoted();
        std::string field;
        while (!atFieldEnd())
            field.push_back(m_bytes[m_at++]);
        while (!field.empty() && isBlank(field.back()))
            field.pop_back();
        return field;
    }

    std::optional<std::string> readQuoted()
    {
        std::string field;
        for (++m_at; !atEnd() && !atClosingQuote(); ++m_at) {
            m_at += m_bytes[m_at] == '"' ? 1U : 0U; // the first of two
            m_nextLine += m_bytes[m_at] == '\n' ? 1 : 0;
            field.push_back(m_bytes[m_at]);
        }
        if (atEnd())
            return std::nullopt;
        ++m_at;
        skipBlanks();
        return atFieldEnd() ? std::optional(field) : std::nullopt;
    }

    /// True at a quote that is not the first of two.
    [[nodiscard]] bool atClosingQuote() const
    {
        return m_bytes[m_at] == '"' && (m_at + 1 >= m_bytes.size() || m_bytes[m_at + 1] != '"');
    }

    void endLine()
    {
        if (!atEnd() && m_bytes[m_at] == '\r')
            ++m_at;
        if (!atEnd() && m_bytes[m_at] == '\n')
            ++m_at;
        ++m_nextLine;
    }

    std::string_view m_bytes;
    char m_separator;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_nextLine = 1;
};

Finding atLine(const char* code, std::size_t line)
{
    return error(code, "line " + std::to_string(line));
}

} // namespace

Result<QuotedCsv> readQuotedCsv(std::string_view bytes, char separator)
{
    if (!decodes(bytes))
        return error("not-utf8", "");
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.remove_prefix(3);
    QuotedCsv table;
    LineReader reader(bytes, separator);
    while (!reader.atEnd()) {
        auto fields = reader.next();
        if (!fields)
            return atLine("csv-quotes", reader.line());
        if (fields->size() == 1 && fields->front().empty())
            continue;
        if (table.header.empty()) {
            table.header = std::move(*fields);
            continue;
        }
        if (fields->size() != table.header.size())
            return atLine("csv-width", reader.line());
        table.rows.push_back(std::move(*fields));
        table.lines.push_back(reader.line());
    }
    if (table.header.empty())
        return error("csv-empty", "");
    return table;
}

} // namespace meritdesk::imports
