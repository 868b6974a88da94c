#include "items/invoice_rows.h"

#include <algorithm>

#include "core/derivation/evaluate.h"
#include "core/retail/invoice/expected.h"
#include "formats/words/words.h"
#include "items/number_text.h"

namespace meritdesk::items {

using retail::Money;
using retail::invoice::Figure;
using retail::invoice::Invoice;
using retail::invoice::Unit;
using retail::invoice::Verdict;

namespace {

QString moneyText(const Money& money)
{
    return numberText(money.text(), 2);
}

/// "+12.30" for what is billed too much.
QString differenceText(const Money& money)
{
    return money.kopecks.sign() > 0 ? QLatin1Char('+') + moneyText(money) : moneyText(money);
}

void put(InvoiceModel::Row& row, InvoiceModel::Column column, const QString& text, const std::string& exact)
{
    auto& cell = row.cells.at(static_cast<std::size_t>(column));
    cell.text = text;
    cell.exact = QString::fromStdString(exact);
}

void putMoney(InvoiceModel::Row& row, InvoiceModel::Column column, const Money& money)
{
    put(row, column, moneyText(money), money.text());
}

void putFigure(InvoiceModel::Row& row, InvoiceModel::Column column, const std::optional<Figure>& figure)
{
    if (figure)
        put(row, column, numberText(figure->text(), -1), figure->text());
}

QString fractionText(const Fraction& value, int places)
{
    return numberText(printRounded(value, places), -1);
}

InvoiceModel::Tone toneOf(const retail::invoice::Row& row)
{
    if (row.verdict == Verdict::Unknown || row.verdict == Verdict::Follows)
        return InvoiceModel::Caution;
    if (row.verdict == Verdict::Together)
        return InvoiceModel::Ghost;
    return retail::invoice::isFine(row.verdict) ? InvoiceModel::Good : InvoiceModel::Bad;
}

std::optional<std::size_t> checkOfLine(const retail::invoice::Check& check, std::size_t line)
{
    const auto found = std::find_if(check.rows.begin(), check.rows.end(), [line](const auto& row) {
        return !row.lines.empty() && row.lines.front() == line;
    });
    return found == check.rows.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - check.rows.begin()));
}

std::optional<std::size_t> checkOfSum(const retail::invoice::Check& check, const std::string& sum)
{
    const auto found =
        std::find_if(check.rows.begin(), check.rows.end(), [&](const auto& row) { return row.sum == sum; });
    return found == check.rows.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - check.rows.begin()));
}

const std::optional<Money>& sumOf(const Invoice& invoice, const std::string& sum)
{
    if (sum == "total")
        return invoice.total;
    return sum == "vat" ? invoice.vat : invoice.withVat;
}

} // namespace

std::vector<InvoiceRows::Row> InvoiceRows::make() const
{
    std::vector<Row> rows;
    const auto* invoice = m_board.invoice();
    if (!invoice)
        return rows;
    for (std::size_t line = 0; line < invoice->lines.size(); ++line)
        rows.push_back(lineRow(line));
    Row next{.kind = InvoiceModel::Kind::NewLine, .tone = InvoiceModel::Ghost};
    next.cells[InvoiceModel::Name].text = InvoiceModel::tr("Type or paste the next line");
    rows.push_back(std::move(next));
    const auto& check = m_board.check();
    for (std::size_t i = 0; check && i < check->rows.size(); ++i)
        if (check->rows[i].verdict == Verdict::Missing)
            rows.push_back(missingRow(i));
    for (const char* sum : {"total", "vat", "with-vat"})
        rows.push_back(sumRow(sum));
    return rows;
}

InvoiceRows::Row InvoiceRows::lineRow(std::size_t index) const
{
    const auto& line = m_board.invoice()->lines[index];
    Row row{.kind = InvoiceModel::Kind::Line, .line = static_cast<int>(index)};
    row.cells[InvoiceModel::Name].text = QString::fromStdString(line.label);
    row.cells[InvoiceModel::StandsFor].text = targetsText(line.targets);
    putFigure(row, InvoiceModel::Quantity, line.quantity);
    if (line.unit != Unit::None)
        row.cells[InvoiceModel::Unit].text = words::label(retail::invoice::unitId(line.unit));
    putFigure(row, InvoiceModel::Price, line.price);
    putMoney(row, InvoiceModel::Amount, line.amount);
    const auto& check = m_board.check();
    if (const auto at = check ? checkOfLine(*check, index) : std::nullopt) {
        addCheck(row, *at);
        addFigures(row, check->rows[*at], line.unit);
    }
    return row;
}

InvoiceRows::Row InvoiceRows::missingRow(std::size_t check) const
{
    const auto& checked = m_board.check()->rows[check];
    Row row{.kind = InvoiceModel::Kind::Missing};
    row.cells[InvoiceModel::Name].text = targetsText(checked.targets);
    addCheck(row, check);
    addFigures(row, checked, retail::invoice::unitFor(checked.unit));
    return row;
}

InvoiceRows::Row InvoiceRows::sumRow(const std::string& sum) const
{
    const auto& invoice = *m_board.invoice();
    Row row{.kind = InvoiceModel::Kind::Sum, .sum = sum};
    row.cells[InvoiceModel::Name].text =
        sum == "total" ? InvoiceModel::tr("Total without VAT")
                       : words::label(sum == "vat" ? std::string_view("vat") : std::string_view("with_vat"));
    if (sum == "vat") {
        putFigure(row, InvoiceModel::Quantity, invoice.vatPercent);
        row.cells[InvoiceModel::Unit].text = words::label("%");
    }
    if (const auto& amount = sumOf(invoice, sum))
        putMoney(row, InvoiceModel::Amount, *amount);
    const auto& check = m_board.check();
    if (const auto at = check ? checkOfSum(*check, sum) : std::nullopt)
        addCheck(row, *at);
    return row;
}

void InvoiceRows::addCheck(Row& row, std::size_t index) const
{
    const auto& checked = m_board.check()->rows[index];
    row.check = static_cast<int>(index);
    row.tone = toneOf(checked);
    if (checked.expected)
        putMoney(row, InvoiceModel::Expected, *checked.expected);
    if (!checked.difference.kopecks.is_zero())
        put(row, InvoiceModel::Difference, differenceText(checked.difference), checked.difference.text());
    auto& result = row.cells[InvoiceModel::Result];
    result.text = verdictText(checked.verdict);
    QStringList all{result.text};
    for (const auto& suspect : checked.suspects)
        all << causeText(suspect);
    row.full = all.join(QLatin1Char('\n'));
    if (!checked.suspects.empty())
        result.second = all[1];
}

/// What we expect stands below what is billed where the two do not agree.
void InvoiceRows::addFigures(Row& row, const retail::invoice::Row& checked, Unit unit) const
{
    const int power = retail::invoice::unitPower(unit);
    const auto scale = Fraction(powerOfTen(power));
    const bool line = row.kind == InvoiceModel::Kind::Line;
    if (checked.expectedQuantity
        && !(checked.billedQuantity
             && retail::invoice::agrees(checked.expectedQuantity->fraction(), *checked.billedQuantity,
                                        retail::invoice::quantityPlaces)))
        row.cells[InvoiceModel::Quantity].second =
            fractionText(Fraction(checked.expectedQuantity->fraction() / scale), power + 3);
    if (checked.expectedPrice
        && !(checked.billedPrice
             && retail::invoice::agrees(*checked.expectedPrice, *checked.billedPrice,
                                        retail::invoice::pricePlaces)))
        row.cells[InvoiceModel::Price].second =
            fractionText(Fraction(*checked.expectedPrice * scale), 6 - power);
    if (!line)
        row.cells[InvoiceModel::Unit].text = words::label(retail::invoice::unitId(unit));
    else if (unit == Unit::None && checked.expectedQuantity)
        row.cells[InvoiceModel::Unit].second =
            words::label(retail::invoice::unitId(retail::invoice::unitFor(checked.unit)));
}

} // namespace meritdesk::items
