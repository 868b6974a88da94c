#include "items/invoice_typing.h"

#include <utility>

#include "formats/imports/invoice_targets.h"
#include "items/number_input.h"

namespace meritdesk::items {

using retail::Money;
using retail::invoice::Figure;
using retail::invoice::Invoice;
using retail::invoice::Line;
using retail::invoice::Unit;
using scenario::Edit;

namespace {

Result<std::optional<Figure>> figureOf(const QString& text)
{
    if (text.isEmpty())
        return std::optional<Figure>();
    const auto plain = plainNumber(text);
    const auto figure = plain ? Figure::read(*plain) : std::nullopt;
    if (!figure)
        return error("not-a-number", {}, {{"value", text.toStdString()}});
    return figure;
}

Result<std::optional<Money>> moneyOf(const QString& text)
{
    const auto figure = figureOf(text);
    if (!figure)
        return figure.findings();
    if (!*figure)
        return std::optional<Money>();
    const auto mantissa = Integer((*figure)->mantissa());
    const Integer kopeck = powerOfTen(Figure::decimals - 2);
    if (!Integer(mantissa % kopeck).is_zero())
        return error("invoice-too-fine", {}, {{"value", text.toStdString()}});
    return std::optional(Money{Integer(mantissa / kopeck)});
}

/// Puts one typed value into a line; nothing to say, or the findings.
std::vector<Finding> typeInto(Line& line, int column, const QString& text, std::string_view category)
{
    if (column == InvoiceModel::Name) {
        line.label = text.toStdString();
        if (line.targets.empty())
            line.targets = imports::targetsByLabel(line.label, category);
        return {};
    }
    if (column == InvoiceModel::Unit) {
        line.unit = imports::unitIn(text.toStdString());
        if (line.unit == Unit::None && !text.isEmpty())
            return {error("invoice-unit-unknown", {}, {{"value", text.toStdString()}})};
        return {};
    }
    if (column == InvoiceModel::Amount) {
        const auto amount = moneyOf(text);
        if (!amount)
            return amount.findings();
        line.amount = amount->value_or(Money{});
        return {};
    }
    const auto figure = figureOf(text);
    if (!figure)
        return figure.findings();
    (column == InvoiceModel::Price ? line.price : line.quantity) = *figure;
    return {};
}

Result<Edit> typedIntoSum(const InvoiceBoard& board, const std::string& sum, int column, const QString& text)
{
    auto head = *board.invoice();
    if (column == InvoiceModel::Quantity) {
        const auto percent = figureOf(text);
        if (!percent)
            return percent.findings();
        head.vatPercent = *percent;
        return scenario::setInvoiceHead(board.key(), head);
    }
    const auto amount = moneyOf(text);
    if (!amount)
        return amount.findings();
    (sum == "total" ? head.total : sum == "vat" ? head.vat : head.withVat) = *amount;
    return scenario::setInvoiceHead(board.key(), head);
}

} // namespace

Result<Edit> typedInto(const InvoiceBoard& board, const InvoiceModel::Row& row, int column,
                       const QString& text)
{
    const auto typed = text.trimmed();
    const auto& invoice = *board.invoice();
    if (row.kind == InvoiceModel::Kind::Sum)
        return typedIntoSum(board, row.sum, column, typed);
    const bool fresh = row.kind == InvoiceModel::Kind::NewLine;
    auto line = fresh ? Line{} : invoice.lines[static_cast<std::size_t>(row.line)];
    if (auto findings = typeInto(line, column, typed, invoice.category); !findings.empty())
        return findings;
    if (fresh)
        return scenario::insertInvoiceLines(board.key(), invoice.lines.size(), {std::move(line)});
    return scenario::setInvoiceLine(board.key(), static_cast<std::size_t>(row.line), std::move(line));
}

} // namespace meritdesk::items
