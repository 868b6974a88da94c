#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <set>

#include "formats/json/derivation_json.h"
#include "formats/json/json_value.h"

namespace meritdesk::json {
namespace {

Derivation hour(int at, const std::string& kwh)
{
    return {.key = "hour_cost",
            .formula = "hour_kwh * hour_price",
            .inputs = {{"hour_kwh", kwh, "kWh", ""}, {"hour_price", "2", "RUB/kWh", ""}},
            .value = std::to_string(2 * std::stoi(kwh)),
            .unit = "RUB",
            .note = std::to_string(at)};
}

Derivation day()
{
    Derivation made{.key = "day_cost", .formula = "sum(hour_cost)", .unit = "RUB", .note = "2025-03-01"};
    int total = 0;
    for (int at = 1; at <= 24; ++at) {
        made.children.push_back(hour(at, std::to_string(100 + at)));
        total += 2 * (100 + at);
    }
    made.value = std::to_string(total);
    return made;
}

Derivation total(const std::string& key)
{
    Derivation made{.key = key, .formula = "day_cost + kwh", .value = "1", .unit = "RUB"};
    made.children = {day()};
    for (const auto* note : {"7", "8", "9"})
        made.inputs.push_back({"kwh", std::string("12.") + note, "kWh", note});
    return made;
}

Value written(const std::vector<Derivation>& all)
{
    Writer writer;
    writer.beginArray();
    DerivationWriter(writer, all).write();
    writer.endArray();
    return parse(writer.take()).value();
}

/// Every number that a derivation shows, each with its note.
void numbersOf(const Derivation& derivation, std::multiset<std::string>& numbers)
{
    numbers.insert(derivation.note + "=" + derivation.value);
    for (const auto& input : derivation.inputs)
        numbers.insert(input.note + "=" + input.value);
    for (const auto& child : derivation.children)
        numbersOf(child, numbers);
}

std::string textOf(const Value& value, std::string_view key)
{
    const auto* found = value.find(key);
    return found ? found->text : std::string();
}

/// The same from what was written, references followed.
class Reader
{
public:
    void read(const Value& node)
    {
        if (const auto* reference = node.find("same_as")) {
            ASSERT_TRUE(m_shared.contains(reference->text)) << "a reference before what it stands for";
            const auto& whole = *m_shared[reference->text];
            for (const auto* key : {"label", "value", "unit", "note"})
                EXPECT_EQ(textOf(node, key), textOf(whole, key));
            read(whole);
            return;
        }
        if (const auto* id = node.find("id"))
            m_shared[id->text] = &node;
        if (const auto* rows = node.find("rows"))
            for (const auto& row : rows->items)
                readRow(row);
        else
            numbers.insert(textOf(node, "note") + "=" + textOf(node, "value"));
        if (const auto* inputs = node.find("inputs"); inputs && !node.find("rows"))
            for (const auto& input : inputs->items)
                readInput(input);
        if (const auto* children = node.find("children"))
            for (const auto& child : children->items)
                read(child);
    }

    std::multiset<std::string> numbers = {};

private:
    void readRow(const Value& row)
    {
        numbers.insert(row.items.front().text + "=" + row.items.back().text);
        for (std::size_t at = 1; at + 1 < row.items.size(); ++at)
            numbers.insert("=" + row.items[at].text);
    }

    void readInput(const Value& input)
    {
        const auto* values = input.find("values");
        if (!values) {
            numbers.insert(textOf(input, "note") + "=" + textOf(input, "value"));
            return;
        }
        for (const auto& pair : values->items)
            numbers.insert(pair.items.at(0).text + "=" + pair.items.at(1).text);
    }

    std::map<std::string, const Value*> m_shared = {};
};

TEST(DerivationJson, EveryNumberIsStillThereWhenReferencesAreFollowed)
{
    const std::vector<Derivation> all{total("a"), total("b"), total("a"), hour(1, "5")};
    std::multiset<std::string> expected;
    for (const auto& derivation : all)
        numbersOf(derivation, expected);
    Reader reader;
    const auto array = written(all);
    for (const auto& node : array.items)
        reader.read(node);
    EXPECT_EQ(reader.numbers, expected);
}

TEST(DerivationJson, WhatIsSharedIsWrittenOnce)
{
    const auto array = written({total("a"), total("b"), total("a")});
    ASSERT_EQ(array.items.size(), 3U);
    const auto& first = array.items[0].find("children")->items.at(0);
    const auto& second = array.items[1].find("children")->items.at(0);
    ASSERT_TRUE(first.find("id"));
    EXPECT_EQ(textOf(second, "same_as"), textOf(first, "id"));
    EXPECT_EQ(second.find("children"), nullptr);
    EXPECT_EQ(textOf(array.items[2], "same_as"), textOf(array.items[0], "id"));
}

TEST(DerivationJson, WhatDiffersInOneNumberIsNotShared)
{
    auto other = total("b");
    other.children[0].children[23].inputs[0].value = "125";
    const auto array = written({total("a"), other});
    EXPECT_EQ(array.items[1].find("children")->items.at(0).find("same_as"), nullptr);
}

TEST(DerivationJson, RowsNameTheirFormulaAndTheirInputs)
{
    const auto array = written({day()});
    const auto& rows = array.items[0].find("children")->items.at(0);
    EXPECT_FALSE(textOf(rows, "formula").empty());
    EXPECT_EQ(textOf(rows, "unit"), "RUB");
    ASSERT_EQ(rows.find("inputs")->items.size(), 2U);
    EXPECT_EQ(textOf(rows.find("inputs")->items[1], "unit"), "RUB/kWh");
    ASSERT_EQ(rows.find("rows")->items.size(), 24U);
    for (const auto& row : rows.find("rows")->items)
        EXPECT_EQ(row.items.size(), 4U);
}

} // namespace
} // namespace meritdesk::json
