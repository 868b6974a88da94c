#include "formats/imports/label_text.h"

#include <QString>

#include <array>
#include <utility>
#include <vector>

#include "formats/imports/number_cell.h"

namespace meritdesk::imports {

namespace {

/// The Russian letter that a Latin one looks like, both small; 0 when it looks like none.
char16_t lookalike(char16_t letter)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 12> pairs{{{u'a', u'а'},
                                                                   {u'b', u'в'},
                                                                   {u'c', u'с'},
                                                                   {u'e', u'е'},
                                                                   {u'h', u'н'},
                                                                   {u'k', u'к'},
                                                                   {u'm', u'м'},
                                                                   {u'o', u'о'},
                                                                   {u'p', u'р'},
                                                                   {u't', u'т'},
                                                                   {u'x', u'х'},
                                                                   {u'y', u'у'}}};
    for (const auto& [latin, russian] : pairs)
        if (latin == letter)
            return russian;
    return letter == u'ё' ? u'е' : letter;
}

/// The words and numbers of a label, in order.
std::vector<std::string> wordsOf(std::string_view label)
{
    std::vector<std::string> words;
    QString word;
    const auto text = QString::fromStdString(comparable(label)) + QLatin1Char(' ');
    for (const QChar letter : text) {
        const bool breaks =
            !letter.isLetterOrNumber() || (!word.isEmpty() && word.back().isDigit() != letter.isDigit());
        if (breaks && !word.isEmpty())
            words.push_back(std::exchange(word, {}).toStdString());
        if (letter.isLetterOrNumber())
            word += letter;
    }
    return words;
}

std::optional<retail::Voltage> middleVoltage(const std::string& step)
{
    if (step == "i" || step == "1")
        return retail::Voltage::Sn1;
    if (step == "ii" || step == "2")
        return retail::Voltage::Sn2;
    return std::nullopt;
}

std::optional<unsigned> monthOfWord(std::string_view word)
{
    constexpr std::array<std::string_view, 12> stems{"январ",  "феврал", "март",  "апрел",
                                                     "ма",     "июн",    "июл",   "август",
                                                     "сентяб", "октябр", "ноябр", "декабр"};
    for (unsigned month = 0; month < stems.size(); ++month)
        if (word.starts_with(stems[month]) && (month != 4 || word == "май" || word == "мая" || word == "мае"))
            return month + 1;
    return std::nullopt;
}

int numberIn(const std::string& word)
{
    bool good = false;
    const int number = QString::fromStdString(word).toInt(&good);
    return good ? number : -1;
}

bool isYear(int number)
{
    return number >= 2000 && number <= 2100;
}

std::optional<Month> monthOfYear(int year, int month)
{
    if (!isYear(year) || month < 1 || month > 12)
        return std::nullopt;
    return Month(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)));
}

/// "112025" and "202511", as the operator writes months into file names.
std::optional<Month> packedMonth(const std::string& word)
{
    if (word.size() != 6)
        return std::nullopt;
    if (const auto month = monthOfYear(numberIn(word.substr(2)), numberIn(word.substr(0, 2))))
        return month;
    return monthOfYear(numberIn(word.substr(0, 4)), numberIn(word.substr(4)));
}

/// The voltage that a word names, the middle ones with the word behind it where they stand apart.
std::optional<retail::Voltage> voltageOf(const std::string& word, const std::string& next)
{
    if (word == "вн")
        return retail::Voltage::Vn;
    if (word == "нн")
        return retail::Voltage::Nn;
    if (word == "снi")
        return retail::Voltage::Sn1;
    if (word == "снii")
        return retail::Voltage::Sn2;
    return word == "сн" ? middleVoltage(next) : std::nullopt;
}

} // namespace

std::string comparable(std::string_view label)
{
    const auto text = QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())).toLower();
    QString made;
    for (const QChar letter : text.simplified())
        made += QChar(lookalike(letter.unicode()));
    return made.toStdString();
}

std::optional<retail::Voltage> voltageIn(std::string_view label)
{
    const auto words = wordsOf(label);
    for (std::size_t i = 0; i < words.size(); ++i)
        if (const auto voltage = voltageOf(words[i], i + 1 < words.size() ? words[i + 1] : std::string()))
            return voltage;
    return std::nullopt;
}

std::optional<Month> monthIn(std::string_view text)
{
    const auto words = wordsOf(text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (const auto packed = packedMonth(words[i]))
            return packed;
        const int number = numberIn(words[i]);
        if (i + 1 < words.size()) {
            const int next = numberIn(words[i + 1]);
            if (const auto named = monthOfWord(words[i]); named && isYear(next))
                return monthOfYear(next, static_cast<int>(*named));
            if (const auto month = monthOfYear(next, number))
                return month;
            if (const auto month = monthOfYear(number, next))
                return month;
        }
    }
    return std::nullopt;
}

std::optional<Month> monthNamed(std::string_view cell)
{
    return looksNumeric(cell) ? std::nullopt : monthIn(cell);
}

} // namespace meritdesk::imports
