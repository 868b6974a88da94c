#include "core/retail/invoice/explain.h"

#include "core/retail/derive.h"
#include "core/retail/invoice/cause.h"
#include "core/retail/invoice/explain_lines.h"

namespace meritdesk::retail::invoice {

namespace {

const Source printed{"The supplier's invoice", Grade::Computed};

LinesScene truth(const Ground& ground)
{
    return {*ground.prepared->input, ground.context, *ground.category, ground.lines};
}

Derivation expectedOf(const Ground& ground, const Row& row)
{
    if (row.sum.empty())
        return explainTargets(truth(ground), row.targets, "expected_amount");
    auto sum = explainOf(truth(ground), row.sum);
    if (!sum)
        return {};
    auto expected = derive("expected_amount", sum->key, row.expected->roubles(), unitRub);
    expected.children = {std::move(*sum)};
    return expected;
}

/// What quantity x price of a line would be, beside its printed amount.
Derivation productOf(const Line& line)
{
    const auto quantity = *baseQuantity(line);
    const auto price = *basePrice(line);
    const bool power = line.unit == Unit::Kw || line.unit == Unit::Mw;
    auto product = derive("quantity_times_price", "round(quantity * price, 2)",
                          roundHalfUp(Fraction(quantity.fraction() * price.fraction()), 2), unitRub, printed);
    product.inputs = {input("quantity", quantity, power ? unitKw : unitKwh),
                      input("price", price, power ? unitRubPerKw : unitRubPerKwh)};
    product.note = line.label;
    return product;
}

Derivation billedOf(const Invoice& invoice, const Row& row)
{
    if (row.lines.empty()) {
        auto billed = derive("billed_amount", "line_amount", row.billed->roubles(), unitRub, printed);
        billed.inputs = {input("line_amount", *row.billed)};
        return billed;
    }
    auto billed = derive("billed_amount", "sum(line_amount)", row.billed->roubles(), unitRub, printed);
    for (const auto index : row.lines) {
        const auto& line = invoice.lines[index];
        billed.inputs.push_back(input("line_amount", line.amount, line.label));
        if (line.quantity && line.price)
            billed.children.push_back(productOf(line));
    }
    return billed;
}

Derivation differenceOf(const Ground& ground, const Invoice& invoice, const Row& row)
{
    const bool expects = row.expected.has_value();
    auto difference =
        derive("invoice_difference", expects ? "billed_amount - expected_amount" : "billed_amount",
               row.difference.roubles(), unitRub);
    difference.children.push_back(billedOf(invoice, row));
    if (expects)
        difference.children.push_back(expectedOf(ground, row));
    return difference;
}

/// A mean that no list of days makes has no derivation of its own: the lines as they would be.
Derivation plainly(const Alternative& alternative, const std::vector<Target>& targets, const Money& amount)
{
    auto supposed = derive("supposed_amount", "round(sum(line_exact), 2)", amount.roubles(), unitRub);
    for (const auto& line : alternative.lines)
        for (const auto& target : targets)
            if (const auto sum = expectedFor({target}, {line}); sum.found)
                supposed.inputs.push_back(input("line_exact", sum.exact, unitRub, std::string(line.key)));
    return supposed;
}

Derivation supposedOf(const Ground& ground, const Alternative& alternative, const Row& row)
{
    const auto amount = expectedFor(row.targets, alternative.lines).amount;
    const auto& world = alternative.world;
    if (!world || world->purchasedKw || world->networkKw)
        return plainly(alternative, row.targets, amount);
    const auto context = contextOf(*world);
    return explainTargets({*ground.prepared->input, context, *world->category, alternative.lines},
                          row.targets, "supposed_amount");
}

std::optional<Derivation> supposedOf(const Ground& ground, const Invoice& invoice, const Row& row,
                                     std::size_t index)
{
    if (index >= row.suspects.size())
        return std::nullopt;
    const auto& suspect = row.suspects[index];
    const auto& cause = *suspect.cause;
    if (cause.alternatives) {
        const auto alternatives = cause.alternatives(ground);
        return suspect.alternative < alternatives.size()
                   ? std::optional(supposedOf(ground, alternatives[suspect.alternative], row))
                   : std::nullopt;
    }
    const auto expected = expectedFor(row.targets, ground.lines);
    const auto guesses = cause.guesses({ground, invoice, row, expected});
    return suspect.alternative < guesses.size() ? std::optional(guesses[suspect.alternative].how)
                                                : std::nullopt;
}

} // namespace

std::optional<Derivation> explainRow(const PreparedCase& prepared, const Invoice& invoice, const Check& check,
                                     const RowSubject& subject)
{
    const auto ground = groundOf(prepared, invoice);
    if (!ground || subject.row >= check.rows.size())
        return std::nullopt;
    const auto& row = check.rows[subject.row];
    if (subject.number == Number::Supposed)
        return supposedOf(*ground, invoice, row, subject.suspect);
    if (subject.number == Number::Expected)
        return row.expected ? std::optional(expectedOf(*ground, row)) : std::nullopt;
    return row.billed ? std::optional(differenceOf(*ground, invoice, row)) : std::nullopt;
}

} // namespace meritdesk::retail::invoice
