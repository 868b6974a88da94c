#include "core/retail/invoice/faults.h"

#include <algorithm>

#include "core/listed.h"
#include "core/retail/categories.h"

namespace meritdesk::retail::invoice {

namespace {

bool tooLarge(const Money& amount)
{
    static const Integer limit = powerOfTen(14); // kopecks: 12 digits of roubles
    return abs(amount.kopecks) >= limit;
}

void checkAmount(const std::optional<Money>& amount, const std::string& place, std::vector<Finding>& findings)
{
    if (amount && tooLarge(*amount))
        findings.push_back(error("invoice-amount-too-large", place, {{"value", amount->text()}}));
}

void checkFigure(const std::optional<Figure>& figure, const std::string& place,
                 std::vector<Finding>& findings)
{
    static const Integer limit = powerOfTen(12 + Figure::decimals);
    if (figure && abs(Integer(figure->mantissa())) >= limit)
        findings.push_back(error("invoice-amount-too-large", place, {{"value", figure->text()}}));
}

void checkLine(const Line& line, const std::string& place, std::vector<Finding>& findings)
{
    checkAmount(line.amount, place + ".amount", findings);
    checkFigure(line.quantity, place + ".quantity", findings);
    checkFigure(line.price, place + ".price", findings);
    for (const auto& target : line.targets)
        if (!targetOf(target.text()))
            findings.push_back(
                error("invoice-target-unknown", place + ".targets", {{"value", target.text()}}));
}

} // namespace

std::vector<Finding> faultsOf(const Invoice& invoice)
{
    std::vector<Finding> findings;
    if (invoice.lines.size() > mostLines)
        findings.push_back(
            error("invoice-too-many-lines", "lines",
                  {{"lines", std::to_string(invoice.lines.size())}, {"most", std::to_string(mostLines)}}));
    if (!listed(categories, invoice.category))
        findings.push_back(error("invoice-category-unknown", "category", {{"category", invoice.category}}));
    const auto whole = Figure::read("100").value_or(Figure{});
    if (invoice.vatPercent && (*invoice.vatPercent < Figure{} || whole < *invoice.vatPercent))
        findings.push_back(error("invoice-percent", "vat_percent", {{"value", invoice.vatPercent->text()}}));
    checkAmount(invoice.total, "total", findings);
    checkAmount(invoice.vat, "vat", findings);
    checkAmount(invoice.withVat, "with_vat", findings);
    for (std::size_t i = 0; i < std::min(invoice.lines.size(), mostLines); ++i)
        checkLine(invoice.lines[i], "lines[" + std::to_string(i) + "]", findings);
    return findings;
}

} // namespace meritdesk::retail::invoice
