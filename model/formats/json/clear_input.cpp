#include "formats/json/clear_input.h"

#include <algorithm>

#include "core/auction/check.h"
#include "core/auction/rules.h"
#include "formats/json/clear_parts.h"
#include "formats/json/labels.h"

namespace meritdesk::json {

using namespace auction; // NOLINT(google-build-using-namespace): this file reads its values

namespace {

constexpr std::size_t mostFindings = 20;

std::string presetWords()
{
    std::string words;
    for (const auto* rule : rules)
        words += (words.empty() ? "" : ", ") + std::string(rule->id);
    return words;
}

void readRule(const Node& node, Faults& faults, std::vector<std::string>& named)
{
    const auto& name = node.value->text;
    if (node.value->kind != Kind::Text || !listed(rules, name))
        faults.add(node.path, "not-one-of", {{"value", shown(*node.value)}, {"words", presetWords()}});
    else if (std::find(named.begin(), named.end(), name) != named.end())
        faults.add(node.path, "rule-named-twice", {{"rule", name}});
    else
        named.push_back(name);
}

void readRules(const std::optional<Node>& node, Faults& faults, std::size_t minimum, Book& book)
{
    if (!node)
        return;
    if (node->value->kind != Kind::Array)
        readRule(*node, faults, book.rules);
    else if (isList(*node, faults, minimum))
        for (std::size_t i = 0; i < node->value->items.size() && !faults.full(); ++i)
            readRule(node->item(i), faults, book.rules);
}

/// The text is parsed in the first part of the progress, its orders are read in the rest.
constexpr double parsingShare = 0.6;
constexpr std::size_t ordersBetweenLooks = 1024;

void readOrders(const std::optional<Node>& node, Faults& faults, Book& book, const Progress& progress)
{
    if (!node || !isList(*node, faults))
        return;
    const auto count = node->value->items.size();
    book.orders.reserve(count);
    for (std::size_t i = 0; i < count && !faults.full(); ++i) {
        const auto share = static_cast<double>(i) / static_cast<double>(count);
        if (i % ordersBetweenLooks == 0 && !goOn(progress, parsingShare + (1 - parsingShare) * share))
            return faults.add("", "cancelled");
        book.orders.push_back(readOrder(node->item(i), faults));
    }
}

/// The keys of a book, unless it is none, which is said.
void readKeys(ObjectReader& object, std::size_t fewestRules, const Progress& progress, Book& book)
{
    auto& faults = object.faults();
    if (const auto format = object.required("format"))
        if (format->value->kind != Kind::Text || format->value->text != clearFormat) {
            faults.add(format->path, "wrong-format",
                       {{"value", shown(*format->value)}, {"format", std::string(clearFormat)}});
            return;
        }
    book.title = readTitle(object.optional("title"), faults);
    book.units = readUnits(object.optional("units"), faults);
    readRules(object.required("rule"), faults, fewestRules, book);
    if (const auto options = object.optional("options"))
        book.options = readOptions(*options, faults);
    const auto orders = object.required("orders");
    object.finish();
    readOrders(orders, faults, book, progress);
}

/// Everything that can be said of the text without clearing it.
Result<Book> readShape(std::string_view bytes, std::size_t fewestRules, const Progress& progress = {})
{
    const auto document =
        parse(bytes, [&progress](double share) { return goOn(progress, parsingShare * share); });
    if (!document)
        return document.findings();
    const auto& root = document.value();
    if (root.kind != Kind::Object)
        return error("not-an-object", "line 1 column 1", {{"value", shown(root)}});
    Faults faults;
    Book book;
    ObjectReader object({&root, ""}, faults);
    readKeys(object, fewestRules, progress, book);
    if (!faults.none())
        return faults.findings();
    return book;
}

} // namespace

Book readBookIn(const Node& node, Faults& faults)
{
    Book book;
    ObjectReader object(node, faults);
    if (object.ok())
        readKeys(object, 0, {}, book);
    return book;
}

Result<Book> readBook(std::string_view bytes, const Progress& progress)
{
    auto book = readShape(bytes, 1, progress);
    if (!book)
        return book;
    auto findings = check(*book);
    if (findings.empty())
        return book;
    findings.resize(std::min(findings.size(), mostFindings));
    return findings;
}

Result<Book> readStoredBook(std::string_view bytes)
{
    return readShape(bytes, 0);
}

} // namespace meritdesk::json
