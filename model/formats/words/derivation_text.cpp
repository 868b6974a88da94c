#include "formats/words/derivation_text.h"

#include <QCoreApplication>

#include <cctype>
#include <string_view>

#include "formats/words/words.h"

namespace meritdesk::words {

namespace {

constexpr qsizetype mostShown = 4;

bool isWordCharacter(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.';
}

QString functionInWords(std::string_view name)
{
    if (name == "round")
        return QCoreApplication::translate("Formula", "round");
    if (name == "floor")
        return QCoreApplication::translate("Formula", "whole part");
    if (name == "max")
        return QCoreApplication::translate("Formula", "largest of");
    if (name == "min")
        return QCoreApplication::translate("Formula", "smallest of");
    if (name == "sum")
        return QCoreApplication::translate("Formula", "sum");
    if (name == "mean")
        return QCoreApplication::translate("Formula", "mean");
    if (name == "count")
        return QCoreApplication::translate("Formula", "number of");
    if (name == "root")
        return QCoreApplication::translate("Formula", "square root");
    if (name == "log10")
        return QCoreApplication::translate("Formula", "decimal logarithm");
    return {};
}

QString operatorInWords(char c)
{
    switch (c) {
    case '*':
        return QStringLiteral("×");
    case '-':
        return QStringLiteral("−");
    default:
        return QString(QLatin1Char(c));
    }
}

bool isOperator(QChar c)
{
    return QStringLiteral("+−×/").contains(c);
}

/// A number below zero stands in brackets behind an operator: "−2 − (−3)".
QString behind(const QString& before, const QString& shown)
{
    const auto whole = before.trimmed();
    const bool isBelowZero = shown.startsWith(QLatin1Char('-')) || shown.startsWith(QStringLiteral("−"));
    if (!isBelowZero || whole.isEmpty() || !isOperator(whole.back()))
        return shown;
    return QLatin1Char('(') + shown + QLatin1Char(')');
}

/// Walks the formula and shows each key by `keyText`.
QString walk(std::string_view formula, const std::function<QString(std::string_view)>& keyText)
{
    QString text;
    while (!formula.empty()) {
        std::size_t length = 0;
        while (length < formula.size() && isWordCharacter(formula[length]))
            ++length;
        if (length == 0) {
            text += operatorInWords(formula.front());
            formula.remove_prefix(1);
            continue;
        }
        const auto word = formula.substr(0, length);
        formula.remove_prefix(length);
        const bool call = !formula.empty() && formula.front() == '(';
        const bool number = std::isdigit(static_cast<unsigned char>(word.front())) != 0;
        if (call)
            text += functionInWords(word);
        else
            text += number ? QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))
                           : behind(text, keyText(word));
    }
    return text;
}

QStringList valuesOf(const Derivation& derivation, std::string_view key, const NumberText& number)
{
    QStringList values;
    for (const auto& input : derivation.inputs)
        if (input.key == key)
            values += number(input.value);
    for (const auto& child : derivation.children)
        if (child.key == key)
            values += number(child.value);
    return values;
}

} // namespace

QString formulaInWords(const Derivation& derivation)
{
    return walk(derivation.formula, [](std::string_view key) { return label(key); });
}

QString formulaInNumbers(const Derivation& derivation, const NumberText& number)
{
    return walk(derivation.formula, [&](std::string_view key) {
        auto values = valuesOf(derivation, key, number);
        if (values.isEmpty())
            return label(key);
        if (values.size() <= mostShown)
            return values.join(QStringLiteral("; "));
        return values.mid(0, mostShown).join(QStringLiteral("; ")) + QStringLiteral("; …");
    });
}

QString gradeInWords(Grade grade)
{
    switch (grade) {
    case Grade::Law:
        return QCoreApplication::translate("Grade", "law");
    case Grade::Inference:
        return QCoreApplication::translate("Grade", "inference");
    case Grade::Typical:
        return QCoreApplication::translate("Grade", "typical value");
    case Grade::Memory:
        return QCoreApplication::translate("Grade", "from memory, not verified");
    case Grade::Computed:
        break;
    }
    return QCoreApplication::translate("Grade", "computed");
}

QString unitInWords(const std::string& unit)
{
    return label(unit);
}

} // namespace meritdesk::words
