#include "formats/imports/strict_xml.h"

#include <algorithm>

namespace meritdesk::imports {

namespace {

constexpr qsizetype longestName = 64;

char16_t lower(char16_t unit)
{
    return unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}

bool isLetter(char16_t unit)
{
    return lower(unit) >= u'a' && lower(unit) <= u'z';
}

bool isNameUnit(char16_t unit)
{
    return isLetter(unit) || (unit >= u'0' && unit <= u'9') || unit == u'_' || unit == u'-' || unit == u'.';
}

/// True for a character that stands for itself wherever it stands: no control, no half of a pair.
bool isPlain(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || (unit >= 0xA0 && unit < 0xD800);
}

bool sameName(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](QChar x, QChar y) {
               return lower(x.unicode()) == lower(y.unicode());
           });
}

QStringView between(QStringView::iterator from, QStringView::iterator to)
{
    return {from, to};
}

} // namespace

bool StrictXml::isName(QStringView text, std::string_view name)
{
    return text.size() == static_cast<qsizetype>(name.size())
           && std::equal(text.begin(), text.end(), name.begin(), [](QChar unit, char letter) {
                  return lower(unit.unicode()) == static_cast<char16_t>(letter);
              });
}

const QStringView* StrictXml::attribute(std::string_view name) const
{
    for (std::size_t i = 0; i < m_count; ++i)
        if (isName(m_attributes.at(i).name, name))
            return &m_attributes.at(i).value;
    return nullptr;
}

bool StrictXml::isNext(std::u16string_view text) const
{
    return has(text.size()) && std::equal(text.begin(), text.end(), m_at);
}

bool StrictXml::has(std::size_t characters) const
{
    return m_end - m_at >= static_cast<std::ptrdiff_t>(characters);
}

bool StrictXml::take(std::u16string_view text)
{
    if (!isNext(text))
        return false;
    m_at += static_cast<std::ptrdiff_t>(text.size());
    return true;
}

bool StrictXml::stop()
{
    m_stopped = true;
    return false;
}

/// A line feed, or a carriage return with one; a return alone stops the reader.
bool StrictXml::passLineEnd()
{
    if (!take(u"\r\n") && !take(u"\n"))
        return stop();
    ++m_line;
    return true;
}

/// True when there was any.
bool StrictXml::passSpace()
{
    const auto from = m_at;
    while (m_at != m_end && !m_stopped) {
        const auto unit = m_at->unicode();
        if (unit == u' ' || unit == u'\t')
            ++m_at;
        else if (unit == u'\n' || unit == u'\r')
            passLineEnd();
        else
            break;
    }
    return m_at != from;
}

/// Over text to the next tag.
bool StrictXml::passText()
{
    while (m_at != m_end) {
        const auto unit = m_at->unicode();
        if (unit == u'<')
            return true;
        if (unit == u'\n' || unit == u'\r') {
            if (!passLineEnd())
                return false;
        } else if (unit == u'\t' || (isPlain(unit) && unit != u'&' && unit != u']')) {
            ++m_at;
        } else {
            return stop();
        }
    }
    return stop();
}

QStringView StrictXml::readName()
{
    const auto from = m_at;
    if (m_at == m_end || !isLetter(m_at->unicode()))
        return {};
    while (m_at != m_end && isNameUnit(m_at->unicode()))
        ++m_at;
    const auto name = between(from, m_at);
    return name.size() <= longestName ? name : QStringView();
}

/// A value in quotes of either kind; null when it is not plain.
QStringView StrictXml::readQuoted()
{
    if (m_at == m_end || (*m_at != u'"' && *m_at != u'\''))
        return {};
    const auto quote = *m_at++;
    const auto from = m_at;
    while (m_at != m_end && *m_at != quote) {
        if (!isPlain(m_at->unicode()) || *m_at == u'<' || *m_at == u'&')
            return {};
        ++m_at;
    }
    return m_at == m_end ? QStringView() : between(from, m_at++);
}

bool StrictXml::readAttribute()
{
    const auto name = readName();
    if (name.isNull() || m_count == mostAttributes || isName(name, "xmlns") || !take(u"="))
        return stop();
    const auto value = readQuoted();
    for (std::size_t i = 0; i < m_count; ++i)
        if (sameName(m_attributes.at(i).name, name))
            return stop();
    if (value.data() == nullptr)
        return stop();
    m_attributes.at(m_count++) = {name, value};
    return true;
}

bool StrictXml::readStart()
{
    if (!take(u"<"))
        return stop();
    m_name = readName();
    m_count = 0;
    if (m_name.isNull())
        return stop();
    while (!m_stopped) {
        const bool spaced = passSpace();
        m_ends = take(u"/>");
        if (m_ends || take(u">")) {
            m_open.push_back(m_name);
            return true;
        }
        if (!spaced)
            return stop();
        readAttribute();
    }
    return false;
}

bool StrictXml::readEnd()
{
    if (m_ends) {
        m_ends = false;
    } else {
        if (!take(u"</") || readName() != m_open.back())
            return stop();
        passSpace();
        if (!take(u">"))
            return stop();
    }
    m_open.pop_back();
    return true;
}

bool StrictXml::declaration()
{
    if (!take(uR"(<?xml version="1.0")"))
        return stop();
    if (take(uR"( encoding=")")) {
        if (readName().isNull() || !take(u"\""))
            return stop();
    }
    return take(u"?>") || stop();
}

bool StrictXml::comment()
{
    take(u"<!--");
    const auto from = m_at;
    while (has(2) && !isNext(u"--")) {
        if (*m_at == u'\n' || *m_at == u'\r')
            passLineEnd();
        else if (*m_at == u'\t' || isPlain(m_at->unicode()))
            ++m_at;
        else
            stop();
        if (m_stopped)
            return false;
    }
    m_comments.push_back(between(from, m_at));
    return take(u"-->") || stop();
}

bool StrictXml::toRoot()
{
    if (isNext(u"<?") && !declaration())
        return false;
    passSpace();
    while (isNext(u"<!--")) {
        if (!comment())
            return false;
        passSpace();
    }
    return !m_stopped && readStart();
}

bool StrictXml::nextStart()
{
    if (m_stopped)
        return false;
    if (!m_ends && !passText())
        return false;
    if (m_ends || isNext(u"</")) {
        readEnd();
        return false;
    }
    return readStart();
}

void StrictXml::skip()
{
    const auto outside = m_open.size() - 1;
    while (!m_stopped && m_open.size() > outside)
        nextStart();
}

QStringView StrictXml::text()
{
    if (m_ends) {
        readEnd();
        return {};
    }
    const auto from = m_at;
    if (!passText())
        return {};
    const auto all = between(from, m_at);
    if (all.contains(u'\r') || !readEnd()) {
        stop();
        return {};
    }
    return all.trimmed();
}

bool StrictXml::finish()
{
    passSpace();
    return (!m_stopped && m_open.empty() && m_at == m_end) || stop();
}

} // namespace meritdesk::imports
