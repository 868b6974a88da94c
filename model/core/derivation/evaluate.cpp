#include "core/derivation/evaluate.h"

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

#include "core/units/roots.h"
#include "core/units/text.h"

namespace meritdesk {

namespace {

/// A recursive-descent reader over one formula; any fault empties the result.
class Formula
{
public:
    Formula(std::string_view text, const Derivation& derivation)
        : m_text(text)
        , m_derivation(derivation)
    {
    }

    std::optional<Fraction> whole()
    {
        auto value = sum();
        skip();
        return m_text.empty() ? value : std::nullopt;
    }

private:
    void skip()
    {
        while (!m_text.empty() && m_text.front() == ' ')
            m_text.remove_prefix(1);
    }

    bool take(char c)
    {
        skip();
        if (m_text.empty() || m_text.front() != c)
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    std::optional<Fraction> sum()
    {
        auto left = product();
        while (left) {
            const bool plus = take('+');
            if (!plus && !take('-'))
                break;
            const auto right = product();
            if (!right)
                return std::nullopt;
            left = plus ? Fraction(*left + *right) : Fraction(*left - *right);
        }
        return left;
    }

    std::optional<Fraction> product()
    {
        auto left = factor();
        while (left) {
            const bool times = take('*');
            if (!times && !take('/'))
                break;
            const auto right = factor();
            if (!right || (!times && *right == 0))
                return std::nullopt;
            left = times ? Fraction(*left * *right) : Fraction(*left / *right);
        }
        return left;
    }

    std::optional<Fraction> factor()
    {
        if (take('-')) {
            const auto value = factor();
            return value ? std::optional<Fraction>(-*value) : std::nullopt;
        }
        if (take('(')) {
            const auto value = sum();
            return take(')') ? value : std::nullopt;
        }
        const auto word = takeWord();
        if (word.empty())
            return std::nullopt;
        if (std::isdigit(static_cast<unsigned char>(word.front())) != 0)
            return readFraction(word);
        return take('(') ? call(word) : first(word);
    }

    std::string_view takeWord()
    {
        skip();
        const auto end = std::find_if_not(m_text.begin(), m_text.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
        });
        const auto word = m_text.substr(0, static_cast<std::size_t>(end - m_text.begin()));
        m_text.remove_prefix(word.size());
        return word;
    }

    std::optional<Fraction> call(std::string_view name)
    {
        if (name == "sum" || name == "mean" || name == "count")
            return range(name);
        if (auto extreme = extremeOfKey(name))
            return extreme;
        std::vector<Fraction> arguments;
        do {
            auto argument = sum();
            if (!argument)
                return std::nullopt;
            arguments.push_back(std::move(*argument));
        } while (take(','));
        if (!take(')'))
            return std::nullopt;
        return apply(name, arguments);
    }

    /// max(key) and min(key) range over all inputs and children of the key; leaves the text alone otherwise.
    std::optional<Fraction> extremeOfKey(std::string_view name)
    {
        if (name != "max" && name != "min")
            return std::nullopt;
        const auto before = m_text;
        const auto key = takeWord();
        const auto values = take(')') ? all(key) : std::nullopt;
        if (values && !values->empty())
            return apply(name, *values);
        m_text = before;
        return std::nullopt;
    }

    static std::optional<Fraction> apply(std::string_view name, const std::vector<Fraction>& arguments)
    {
        if (name == "round" && arguments.size() == 2)
            return roundHalfUp(arguments[0], static_cast<int>(numerator(arguments[1])));
        if (name == "floor" && arguments.size() == 1)
            return Fraction(floorOf(arguments[0]));
        if (name == "root" && arguments.size() == 1 && arguments[0] >= 0)
            return squareRoot(arguments[0]);
        if (name == "log10" && arguments.size() == 1 && arguments[0] > 0)
            return decimalLogarithm(arguments[0]);
        if (name == "max")
            return *std::max_element(arguments.begin(), arguments.end());
        if (name == "min")
            return *std::min_element(arguments.begin(), arguments.end());
        return std::nullopt;
    }

    std::optional<Fraction> range(std::string_view name)
    {
        const auto key = takeWord();
        if (!take(')'))
            return std::nullopt;
        const auto values = all(key);
        if (!values)
            return std::nullopt;
        if (name == "count")
            return Fraction(values->size());
        if (name == "mean" && values->empty())
            return std::nullopt;
        Fraction total = 0;
        for (const auto& value : *values)
            total += value;
        return name == "mean" ? Fraction(total / values->size()) : total;
    }

    [[nodiscard]] std::optional<std::vector<Fraction>> all(std::string_view key) const
    {
        std::vector<Fraction> values;
        const auto add = [&values](const std::string& text) {
            auto value = readFraction(text);
            if (value)
                values.push_back(std::move(*value));
            return value.has_value();
        };
        for (const auto& input : m_derivation.inputs)
            if (input.key == key && !add(input.value))
                return std::nullopt;
        for (const auto& child : m_derivation.children)
            if (child.key == key && !add(child.value))
                return std::nullopt;
        return values;
    }

    [[nodiscard]] std::optional<Fraction> first(std::string_view key) const
    {
        const auto values = all(key);
        if (!values || values->empty())
            return std::nullopt;
        return values->front();
    }

    std::string_view m_text;
    const Derivation& m_derivation;
};

} // namespace

std::optional<Fraction> evaluate(const Derivation& derivation)
{
    return Formula(derivation.formula, derivation).whole();
}

std::optional<Fraction> readFraction(std::string_view text)
{
    const auto slash = text.find('/');
    DecimalFault fault{};
    const DecimalLimits limits{.wholeDigits = 1000, .decimals = 1000};
    const auto top = readDecimal(text.substr(0, slash), limits, fault);
    if (!top)
        return std::nullopt;
    if (slash == std::string_view::npos)
        return fractionOf(*top);
    const auto bottom = readDecimal(text.substr(slash + 1), limits, fault);
    if (!bottom || bottom->mantissa == 0)
        return std::nullopt;
    return Fraction(fractionOf(*top) / fractionOf(*bottom));
}

std::string printFraction(const Fraction& value)
{
    const auto exact = printExact(value);
    if (readFraction(exact) == value)
        return exact;
    return Integer(numerator(value)).str() + "/" + Integer(denominator(value)).str();
}

} // namespace meritdesk
