#include "formats/lessons/lesson_facts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/auction/clearing.h"
#include "core/auction/rules.h"
#include "core/units/text.h"

namespace meritdesk::lessons {

namespace {

using auction::Book;
using auction::Clearing;
using Value = std::optional<Fraction>;

/// What a field is read from: one book cleared under one rule.
struct View
{
    const Lesson& lesson;
    const Book& book;
    const Clearing& clearing;
    const std::string& of;
};

std::optional<std::size_t> orderOf(const View& view)
{
    const auto& orders = view.book.orders;
    const auto at = std::find_if(orders.begin(), orders.end(),
                                 [&view](const auto& order) { return order.id == view.of; });
    return at == orders.end() ? std::nullopt : std::optional<std::size_t>(at - orders.begin());
}

/// A value of the order that the fact names.
template <class Read>
Value ofOrder(const View& view, Read read)
{
    const auto at = orderOf(view);
    return at ? Value(read(view.book.orders[*at], *at)) : std::nullopt;
}

template <class Decimal>
Value whereGiven(const std::optional<Decimal>& value)
{
    return value ? Value(value->fraction()) : std::nullopt;
}

Fraction costOf(const View& view, std::size_t order)
{
    const auto cost = view.lesson.costs.find(view.book.orders[order].id);
    return cost == view.lesson.costs.end()
               ? Fraction(0)
               : Fraction(cost->second.fraction() * view.clearing.awarded[order].fraction());
}

/// What a participant's sales bring less what it costs to make them.
Value profit(const View& view)
{
    Fraction sum = 0;
    for (std::size_t i = 0; i < view.book.orders.size(); ++i)
        if (view.book.orders[i].participant == view.of)
            sum += moneyOf(view.book, view.clearing, i) - costOf(view, i);
    return sum;
}

Value productionCost(const View& view)
{
    Fraction sum = 0;
    for (std::size_t i = 0; i < view.book.orders.size(); ++i)
        sum += costOf(view, i);
    return sum;
}

/// What of a user's bid reaches the generator: A - C - D.
Value netBack(const View& view)
{
    return ofOrder(view, [](const auto& order, std::size_t) {
        return (order.price - order.gridTariff - order.levies).fraction();
    });
}

using Field = std::pair<std::string_view, Value (*)(const View&)>;

constexpr auto fields = std::to_array<Field>({
    {"price", [](const View& v) -> Value { return v.clearing.price; }},
    {"average_price", [](const View& v) -> Value { return v.clearing.averagePrice; }},
    {"volume", [](const View& v) -> Value { return v.clearing.volume.fraction(); }},
    {"buyers_pay", [](const View& v) -> Value { return v.clearing.totals.buyersPay.fraction(); }},
    {"sellers_get", [](const View& v) -> Value { return v.clearing.totals.sellersGet.fraction(); }},
    {"grid", [](const View& v) -> Value { return v.clearing.totals.grid.fraction(); }},
    {"levies", [](const View& v) -> Value { return v.clearing.totals.levies.fraction(); }},
    {"buy_factor", [](const View& v) -> Value { return v.clearing.facts.buyFactor; }},
    {"sell_factor", [](const View& v) -> Value { return v.clearing.facts.sellFactor; }},
    {"unserved", [](const View& v) -> Value { return whereGiven(v.clearing.facts.unserved); }},
    {"last_buy", [](const View& v) -> Value { return whereGiven(v.clearing.facts.lastBuy); }},
    {"last_sell", [](const View& v) -> Value { return whereGiven(v.clearing.facts.lastSell); }},
    {"price_cap", [](const View& v) -> Value { return whereGiven(v.book.options.priceCap); }},
    {"demand", [](const View& v) -> Value { return whereGiven(v.book.options.demand); }},
    {"orders", [](const View& v) -> Value { return Fraction(v.book.orders.size()); }},
    {"profit", &profit},
    {"production_cost", &productionCost},
    {"net_back", &netBack},
    {"cost",
     [](const View& v) -> Value {
         const auto cost = v.lesson.costs.find(v.of);
         return cost == v.lesson.costs.end() ? std::nullopt : Value(cost->second.fraction());
     }},
    {"awarded",
     [](const View& v) -> Value {
         return ofOrder(v, [&v](const auto&, std::size_t at) { return v.clearing.awarded[at].fraction(); });
     }},
    {"declared",
     [](const View& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.quantity.fraction(); });
     }},
    {"declared_price",
     [](const View& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.price.fraction(); });
     }},
    {"grid_tariff",
     [](const View& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.gridTariff.fraction(); });
     }},
    {"levy",
     [](const View& v) -> Value {
         return ofOrder(v, [](const auto& order, std::size_t) { return order.levies.fraction(); });
     }},
    {"own_price",
     [](const View& v) -> Value {
         const auto at = orderOf(v);
         return at ? priceOf(v.book, v.clearing, *at) : std::nullopt;
     }},
    {"amount",
     [](const View& v) -> Value {
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
    const auto* field = std::find_if(fields.begin(), fields.end(),
                                     [&fact](const Field& entry) { return entry.first == fact.field; });
    if (field == fields.end())
        return std::nullopt;
    return field->second({lesson, books[fact.state], work.clearing(fact), fact.of});
}

} // namespace

std::vector<std::string_view> fieldWords()
{
    std::vector<std::string_view> words;
    for (const auto& field : fields)
        words.push_back(field.first);
    return words;
}

std::map<std::string, std::string>
computeFacts(const Lesson& lesson, const std::function<std::optional<Fraction>(const Fact&)>& field)
{
    std::map<std::string, Fraction> values;
    std::map<std::string, std::string> shown;
    for (const auto& fact : lesson.facts) {
        Value value;
        if (!fact.field.empty())
            value = field(fact);
        else if (values.contains(fact.minuend) && values.contains(fact.subtrahend))
            value = Fraction(values[fact.minuend] - values[fact.subtrahend]);
        if (!value)
            continue;
        values[fact.name] = *value;
        shown[fact.name] = printRounded(*value, fact.decimals);
    }
    return shown;
}

std::map<std::string, std::string> factsOf(const Lesson& lesson, const std::vector<Book>& books)
{
    Workbook work(books);
    return computeFacts(lesson, [&](const Fact& fact) { return fieldOf(lesson, fact, books, work); });
}

} // namespace meritdesk::lessons
