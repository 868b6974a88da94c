// Books of orders, cleared under the rules that facts name.

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/auction/clearing.h"
#include "core/auction/rules.h"
#include "core/scenario/auction_edits.h"
#include "formats/lessons/kinds.h"
#include "formats/lessons/lesson_facts.h"
#include "formats/lessons/lesson_values.h"
#include "formats/lessons/state_files.h"

namespace meritdesk::lessons {

namespace {

using auction::Book;
using auction::Clearing;
using Value = std::optional<Fraction>;

/// What a field is read from: one book cleared under one rule.
struct BookView
{
    const Lesson& lesson;
    const Book& book;
    const Clearing& clearing;
    const std::string& of;
};

std::optional<std::size_t> orderOf(const BookView& view)
{
    const auto& orders = view.book.orders;
    const auto at = std::find_if(orders.begin(), orders.end(),
                                 [&view](const auto& order) { return order.id == view.of; });
    return at == orders.end() ? std::nullopt : std::optional<std::size_t>(at - orders.begin());
}

/// A value of the order that the fact names.
template <class Read>
Value ofOrder(const BookView& view, Read read)
{
    const auto at = orderOf(view);
    return at ? Value(read(view.book.orders[*at], *at)) : std::nullopt;
}

template <class Decimal>
Value whereGiven(const std::optional<Decimal>& value)
{
    return value ? Value(value->fraction()) : std::nullopt;
}

Fraction costOf(const BookView& view, std::size_t order)
{
    const auto cost = view.lesson.costs.find(view.book.orders[order].id);
    return cost == view.lesson.costs.end()
               ? Fraction(0)
               : Fraction(cost->second.fraction() * view.clearing.awarded[order].fraction());
}

/// What a participant's sales bring less what it costs to make them.
Value profit(const BookView& view)
{
    Fraction sum = 0;
    for (std::size_t i = 0; i < view.book.orders.size(); ++i)
        if (view.book.orders[i].participant == view.of)
            sum += moneyOf(view.book, view.clearing, i) - costOf(view, i);
    return sum;
}

Value productionCost(const BookView& view)
{
    Fraction sum = 0;
    for (std::size_t i = 0; i < view.book.orders.size(); ++i)
        sum += costOf(view, i);
    return sum;
}

/// What of a user's bid reaches the generator: A - C - D.
Value netBack(const BookView& view)
{
    return ofOrder(view, [](const auto& order, std::size_t) {
        return (order.price - order.gridTariff - order.levies).fraction();
    });
}

using BookField = std::pair<std::string_view, Value (*)(const BookView&)>;

constexpr auto bookFields = std::to_array<BookField>({
    {"price", [](const BookView& v) -> Value { return v.clearing.price; }},
    {"average_price", [](const BookView& v) -> Value { return v.clearing.averagePrice; }},
    {"volume", [](const BookView& v) -> Value { return v.clearing.volume.fraction(); }},
    {"buyers_pay", [](const BookView& v) -> Value { return v.clearing.totals.buyersPay.fraction(); }},
    {"sellers_get", [](const BookView& v) -> Value { return v.clearing.totals.sellersGet.fraction(); }},
    {"grid", [](const BookView& v) -> Value { return v.clearing.totals.grid.fraction(); }},
    {"levies", [](const BookView& v) -> Value { return v.clearing.totals.levies.fraction(); }},
    {"buy_factor", [](const BookView& v) -> Value { return v.clearing.facts.buyFactor; }},
    {"sell_factor", [](const BookView& v) -> Value { return v.clearing.facts.sellFactor; }},
    {"unserved", [](const BookView& v) -> Value { return whereGiven(v.clearing.facts.unserved); }},
    {"last_buy", [](const BookView& v) -> Value { return whereGiven(v.clearing.facts.lastBuy); }},
    {"last_sell", [](const BookView& v) -> Value { return whereGiven(v.clearing.facts.lastSell); }},
    {"price_cap", [](const BookView& v) -> Value { return whereGiven(v.book.options.priceCap); }},
    {"demand", [](const BookView& v) -> Value { return whereGiven(v.book.options.demand); }},
    {"orders", [](const BookView& v) -> Value { return Fraction(v.book.orders.size()); }},
    {"profit", &profit},
    {"production_cost", &productionCost},
    {"net_back", &netBack},
    {"cost",
     [](const BookView& v) -> Value {
         const auto cost = v.lesson.costs.find(v.of);
         return cost == v.lesson.costs.end() ? std::nullopt : Value(cost->second.fraction());
     }},
    {"awarded",
     [](const BookView& v) -> Value {
         return ofOrder(v, [&v](const auto&, std::size_t at) { return v.clearing.awarded[at].fraction(); });
     }},
    {"declared",
     [](const BookView& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.quantity.fraction(); });
     }},
    {"declared_price",
     [](const BookView& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.price.fraction(); });
     }},
    {"grid_tariff",
     [](const BookView& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.gridTariff.fraction(); });
     }},
    {"levy",
     [](const BookView& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.levies.fraction(); });
     }},
    {"own_price",
     [](const BookView& v) -> Value {
         const auto at = orderOf(v);
         return at ? priceOf(v.book, v.clearing, *at) : std::nullopt;
     }},
    {"amount",
     [](const BookView& v) -> Value {
         return ofOrder(v, [&v](const auto&, std::size_t at) { return moneyOf(v.book, v.clearing, at); });
     }},
});

/// Clears every book once under each rule that a fact names.
class Workbook
{
public:
    explicit Workbook(const std::vector<Book>& books)
        : m_books(books)
    {
    }

    const Clearing& clearing(const Fact& fact)
    {
        const auto [at, fresh] = m_cleared.try_emplace({fact.state, fact.rule});
        if (fresh)
            at->second = auction::clear(m_books[fact.state], *listed(auction::rules, fact.rule));
        return at->second;
    }

private:
    const std::vector<Book>& m_books;
    std::map<std::pair<std::size_t, std::string>, Clearing> m_cleared = {};
};

Value fieldOf(const Lesson& lesson, const Fact& fact, const std::vector<Book>& books, Workbook& work)
{
    const auto* field = fieldNamed(bookFields, fact.field);
    if (!field)
        return std::nullopt;
    return field->second({lesson, books[fact.state], work.clearing(fact), fact.of});
}

std::map<std::string, std::string> bookFacts(const Lesson& lesson)
{
    const auto books = everyState(lesson, &bookOf);
    if (!books)
        return {};
    Workbook work(*books);
    return computeFacts(lesson, [&](const Fact& fact) { return fieldOf(lesson, fact, *books, work); });
}

void readBookFact(json::ObjectReader& object, Fact& fact)
{
    fact.rule = oneOf(object.required("rule"), object.faults(), idsOf(auction::rules));
    fact.of = textOf(object.optional("of"), object.faults());
}

void readBookState(json::ObjectReader& object, State& state)
{
    auto& faults = object.faults();
    const auto rules = object.optional("rules");
    if (rules && json::isList(*rules, faults, 1))
        for (std::size_t i = 0; i < rules->value->items.size(); ++i)
            state.rules.push_back(oneOf(rules->item(i), faults, idsOf(auction::rules)));
}

std::vector<RuleNamed> rulesOfBooks(const Lesson& lesson)
{
    std::vector<RuleNamed> named;
    const auto books = everyState(lesson, &bookOf);
    if (books)
        for (const auto& book : *books)
            for (const auto& id : book.rules)
                if (const auto* rule = listed(auction::rules, id))
                    named.push_back({rule->title, rule->source, rule->grade});
    return named;
}

Result<scenario::Edit> putBook(const State& state)
{
    auto book = bookOf(state);
    if (!book)
        return book.findings();
    return scenario::replaceBook(std::move(book).value());
}

} // namespace

const Kind auctionKind{.id = "auction",
                       .page = "auction",
                       .fields = [] { return namesOf(bookFields); },
                       .readFact = &readBookFact,
                       .readState = &readBookState,
                       .facts = &bookFacts,
                       .edit = &putBook,
                       .rules = &rulesOfBooks};

} // namespace meritdesk::lessons
