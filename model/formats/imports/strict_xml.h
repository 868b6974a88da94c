#pragma once

#include <QStringView>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace meritdesk::imports {

/// A quick reader of the plain XML that collectors of meter data write: elements, attributes in quotes and
/// text, no references, no sections, no namespaces. It stops for good at anything else, a broken text
/// included; the caller then turns to the full reader. Where it does not stop it says what that one says.
class StrictXml
{
public:
    /// The text must outlive the reader.
    explicit StrictXml(QStringView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }

    /// Over the declaration and comments to the start of the root.
    bool toRoot();

    /// To the next element inside this one; false at the end of this one, and when it stops.
    bool nextStart();

    /// Over the rest of this element.
    void skip();

    /// The text of this element up to its end, trimmed; an element in it stops the reader.
    [[nodiscard]] QStringView text();

    /// True at the end of a whole text after its root.
    bool finish();

    /// The element's name, in any case of letters; `name` in lower case.
    [[nodiscard]] bool named(std::string_view name) const { return isName(m_name, name); }

    /// The value of the attribute of that name in any case; null when it has none.
    [[nodiscard]] const QStringView* attribute(std::string_view name) const;

    /// The texts of the comments before the root.
    [[nodiscard]] const std::vector<QStringView>& comments() const { return m_comments; }

    /// The line on which the tag of this element ends, from 1.
    [[nodiscard]] int line() const { return m_line; }

    [[nodiscard]] bool stopped() const { return m_stopped; }

private:
    struct Attribute
    {
        QStringView name = {};
        QStringView value = {};
    };

    static constexpr std::size_t mostAttributes = 12;

    [[nodiscard]] static bool isName(QStringView text, std::string_view lower);
    [[nodiscard]] bool has(std::size_t characters) const;
    [[nodiscard]] bool isNext(std::u16string_view text) const;
    bool take(std::u16string_view text);
    bool stop();
    bool passSpace();
    bool passLineEnd();
    bool passText();
    bool declaration();
    bool comment();
    bool readStart();
    bool readEnd();
    bool readAttribute();
    QStringView readName();
    QStringView readQuoted();

    QStringView::iterator m_at;
    QStringView::iterator m_end;
    int m_line = 1;
    bool m_stopped = false;
    bool m_ends = false; ///< the element was written as an empty one: its end comes next
    QStringView m_name = {};
    std::vector<QStringView> m_open = {};
    std::array<Attribute, mostAttributes> m_attributes = {};
    std::size_t m_count = 0; ///< of attributes
    std::vector<QStringView> m_comments = {};
};

} // namespace meritdesk::imports
