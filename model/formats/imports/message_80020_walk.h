#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "formats/imports/message_80020.h"

namespace meritdesk::imports {

/// Walks the elements of a message once, down the known path, and passes over the rest. Reader says what
/// the elements are:
///   bool nextStart()                                     to the next element inside this one
///   void skip()                                          over the rest of this one
///   bool named(std::string_view lower)                   in any case of letters
///   std::optional<std::string> attribute(std::string_view lower)
///   std::string text()                                   of this one to its end, trimmed
///   int line()                                           on which the element's tag ends
template <class Reader>
class MessageWalk
{
public:
    /// What ends the walk: its code and the value that is wrong.
    using Fault = std::pair<const char*, std::string>;

    explicit MessageWalk(Reader& xml)
        : m_xml(xml)
    {
    }

    /// From the start of the root.
    std::optional<Fault> message()
    {
        m_message.messageClass = attributeOrEmpty("class");
        m_message.number = attributeOrEmpty("number");
        if (!m_xml.named("message")
            || (m_message.messageClass != "80020" && m_message.messageClass != "80040"))
            return Fault("xml-not-80020", m_message.messageClass);
        while (m_xml.nextStart()) {
            if (m_xml.named("datetime"))
                dateTime();
            else if (m_xml.named("sender"))
                sender();
            else if (m_xml.named("area"))
                area();
            else
                m_xml.skip();
        }
        return m_hasDay ? std::nullopt : std::optional(Fault("xml-day", m_day));
    }

    /// Takes the hint of a collector's comment.
    void comment(std::string_view text)
    {
        if (const auto from = numberAfter(text, "GmtFrom="))
            m_message.gmtFrom = from;
        if (const auto to = numberAfter(text, "GmtTo="))
            m_message.gmtTo = to;
    }

    [[nodiscard]] Message80020 take() { return std::move(m_message); }

private:
    /// The number after `key` in a comment such as "...;GmtFrom=5;GmtTo=3".
    static std::optional<int> numberAfter(std::string_view text, std::string_view key)
    {
        const auto at = text.find(key);
        if (at == std::string_view::npos)
            return std::nullopt;
        const auto digits = text.substr(at + key.size());
        int value = 0;
        const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        return fault == std::errc() ? std::optional(value) : std::nullopt;
    }

    [[nodiscard]] std::string attributeOrEmpty(std::string_view name) const
    {
        return m_xml.attribute(name).value_or(std::string());
    }

    void dateTime()
    {
        while (m_xml.nextStart()) {
            if (m_xml.named("day")) {
                m_day = m_xml.text();
                const auto day =
                    m_day.size() == 8
                        ? readDay(m_day.substr(0, 4) + "-" + m_day.substr(4, 2) + "-" + m_day.substr(6))
                        : std::nullopt;
                m_hasDay = day.has_value();
                m_message.day = day.value_or(Day());
            } else if (m_xml.named("daylightsavingtime")) {
                m_message.daylightSaving = m_xml.text();
            } else {
                m_xml.skip();
            }
        }
    }

    void sender()
    {
        while (m_xml.nextStart()) {
            if (m_xml.named("name"))
                m_message.sender = m_xml.text();
            else if (m_xml.named("inn"))
                m_message.senderInn = m_xml.text();
            else
                m_xml.skip();
        }
    }

    void area()
    {
        while (m_xml.nextStart()) {
            if (m_xml.named("measuringpoint"))
                point();
            else
                m_xml.skip();
        }
    }

    void point()
    {
        m_message.points.push_back({attributeOrEmpty("code"), attributeOrEmpty("name"), {}, m_xml.line()});
        while (m_xml.nextStart()) {
            if (m_xml.named("measuringchannel"))
                channel(m_message.points.back().channels);
            else
                m_xml.skip();
        }
    }

    void channel(std::vector<Channel80020>& channels)
    {
        channels.push_back({attributeOrEmpty("code"), attributeOrEmpty("desc"), {}, m_xml.line()});
        while (m_xml.nextStart()) {
            if (m_xml.named("period"))
                period(channels.back().periods);
            else
                m_xml.skip();
        }
    }

    void period(std::vector<Period80020>& periods)
    {
        auto& period = periods.emplace_back();
        period.start = attributeOrEmpty("start");
        period.end = attributeOrEmpty("end");
        period.summer = m_xml.attribute("summer").has_value();
        period.line = m_xml.line();
        while (m_xml.nextStart()) {
            if (m_xml.named("value")) {
                period.status = attributeOrEmpty("status");
                period.value = m_xml.text();
                ++period.values;
            } else {
                m_xml.skip();
            }
        }
    }

    Reader& m_xml;
    Message80020 m_message = {};
    std::string m_day = {};
    bool m_hasDay = false;
};

} // namespace meritdesk::imports
