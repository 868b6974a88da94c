#pragma once

#include <utility>

#include "core/units/text.h"
#include "items/response_fields.h"

namespace meritdesk::items {

/// Kinds of fields that the form of demand response is made of.

/// What `at` finds in a case that is only read.
template <class Value>
[[nodiscard]] const Value& valueIn(const std::function<Value&(ResponseField::Case&)>& at,
                                   const ResponseField::Case& input)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): one accessor for reading and writing; a copy is
    // large
    return at(const_cast<ResponseField::Case&>(input));
}

/// What is wrong with a number that is typed; `least` may be empty.
template <class Amount>
[[nodiscard]] std::optional<Finding> readAmount(const std::string& place, const std::string& typed,
                                                std::optional<Amount> least, Amount& into)
{
    const auto read = Amount::read(typed);
    if (!read)
        return error("not-a-decimal", place, {{"value", typed}});
    if (least && *read < *least)
        return error("below-least", place, {{"value", typed}, {"least", least->text()}});
    into = *read;
    return std::nullopt;
}

/// A decimal that is at least `least`, or any without one; `at` finds it in the case.
template <class Amount>
[[nodiscard]] ResponseField amountField(std::string place, const QString& name, const QString& unit,
                                        std::function<Amount&(ResponseField::Case&)> at,
                                        std::optional<Amount> least = Amount())
{
    return {.place = place,
            .name = name,
            .unit = unit,
            .text =
                [at](const ResponseField::Case& input) {
                    return QString::fromStdString(valueIn(at, input).text());
                },
            .write =
                [place, at, least](ResponseField::Case& input, const std::string& typed) {
                    return readAmount(place, typed, least, at(input));
                }};
}

/// A decimal >= 0 that may be absent: an empty text takes it away.
template <class Amount>
[[nodiscard]] ResponseField optionalField(std::string place, const QString& name, const QString& unit,
                                          std::function<std::optional<Amount>&(ResponseField::Case&)> at)
{
    return {
        .place = place,
        .name = name,
        .unit = unit,
        .text =
            [at](const ResponseField::Case& input) {
                const auto& value = valueIn(at, input);
                return value ? QString::fromStdString(value->text()) : QString();
            },
        .write = [place, at](ResponseField::Case& input, const std::string& typed) -> std::optional<Finding> {
            auto& value = at(input);
            Amount read;
            if (typed.empty())
                value.reset();
            else if (auto fault = readAmount<Amount>(place, typed, Amount(), read))
                return fault;
            else
                value = read;
            return std::nullopt;
        }};
}

/// A whole number between two ends, both included.
[[nodiscard]] ResponseField wholeField(std::string place, const QString& name, const QString& unit,
                                       std::pair<int, int> ends,
                                       std::function<int&(ResponseField::Case&)> at);

/// One of several choices, by number.
[[nodiscard]] ResponseField choiceField(std::string place, const QString& name, QStringList choices,
                                        std::function<int(const ResponseField::Case&)> chosen,
                                        std::function<void(ResponseField::Case&, int)> choose);

/// No or yes.
[[nodiscard]] ResponseField switchField(std::string place, const QString& name,
                                        std::function<bool&(ResponseField::Case&)> at);

/// What was typed as a whole number between two ends; says what is wrong with it.
[[nodiscard]] std::optional<Finding> readWhole(const std::string& place, const std::string& typed,
                                               std::pair<int, int> ends, int& into);

/// The entries of a list as it is typed: parted by semicolons or, without any, by blanks.
[[nodiscard]] std::vector<std::string> listed(const std::string& typed);

} // namespace meritdesk::items
