#include "formats/imports/invoice_rows.h"

#include <algorithm>

#include "formats/imports/invoice_columns.h"
#include "formats/imports/invoice_targets.h"
#include "formats/imports/number_cell.h"
#include "formats/imports/table_profile.h"

namespace meritdesk::imports {

using retail::Money;
using retail::invoice::Figure;
using retail::invoice::Line;
using retail::invoice::Unit;

namespace {

constexpr Int128 kopeckMantissa = 10'000'000'000; ///< a kopeck in 10^-12 roubles

/// A line with the number of its item in the table.
struct Item
{
    Line line = {};
    std::string number = {};
};

/// The mark that more cells speak for; the comma where none does.
char markOf(const Grid& grid, const InvoiceColumns& columns)
{
    int points = 0;
    int commas = 0;
    for (int row = columns.header + 1; row < grid.rows(); ++row)
        for (const int column :
             {columns.quantity, columns.price, columns.amount, columns.vat, columns.withVat}) {
            const char mark = column < 0 ? '\0' : decimalMarkOf(numberAndWords(grid.at(row, column)).number);
            points += mark == '.' ? 1 : 0;
            commas += mark == ',' ? 1 : 0;
        }
    return points > commas ? '.' : ',';
}

/// "1", "1.2." at the beginning of a label; empty when it has none.
std::string numberBefore(std::string_view label)
{
    std::size_t end = 0;
    while (end < label.size() && ((label[end] >= '0' && label[end] <= '9') || label[end] == '.'))
        ++end;
    if (end == 0 || end == label.size() || (label[end] != ' ' && label[end] != ')'))
        return {};
    auto number = std::string(label.substr(0, end));
    while (!number.empty() && number.back() == '.')
        number.pop_back();
    return number;
}

bool beginsWithAny(std::string_view label, const std::vector<std::string_view>& words)
{
    return std::any_of(words.begin(), words.end(),
                       [label](std::string_view word) { return label.starts_with(word); });
}

bool isSubItem(const std::string& number, const std::string& of)
{
    return number.size() > of.size() + 1 && number.starts_with(of) && number[of.size()] == '.';
}

/// Reads one table.
class RowReader
{
public:
    explicit RowReader(const Grid& grid)
        : m_grid(grid)
        , m_columns(invoiceColumns(grid))
        , m_mark(markOf(grid, m_columns))
    {
    }

    ReadInvoice read()
    {
        if (!m_columns.usable())
            return {};
        for (int row = m_columns.header + 1; row < m_grid.rows(); ++row)
            readRow(row);
        leaveSumsOut();
        for (auto& item : m_items)
            m_read.lines.push_back(std::move(item.line));
        return std::move(m_read);
    }

private:
    [[nodiscard]] std::string_view at(int row, int column) const
    {
        return column < 0 ? std::string_view() : m_grid.at(row, column);
    }

    [[nodiscard]] std::optional<Int128> number(int row, int column) const
    {
        const auto read = readNumber(numberAndWords(at(row, column)).number, m_mark);
        return read.fault == NumberFault::None ? std::optional(read.mantissa) : std::nullopt;
    }

    void doubt(const char* code, int row, std::string_view value)
    {
        const auto line = std::to_string(m_grid.line(row));
        m_read.doubts.push_back(
            warning(code, "line " + line, {{"line", line}, {"value", std::string(value)}}));
    }

    /// Roubles to kopecks; what is finer is rounded and said.
    std::optional<Money> money(int row, int column)
    {
        const auto mantissa = number(row, column);
        if (!mantissa)
            return std::nullopt;
        const Money rounded{roundHalfUp(Fraction(Integer(*mantissa), Integer(kopeckMantissa)))};
        const auto off = Integer(*mantissa) - rounded.kopecks * kopeckMantissa;
        if (abs(off) > kopeckMantissa / 1000)
            doubt("invoice-amount-rounded", row, at(row, column));
        return rounded;
    }

    void readRow(int row)
    {
        const auto label = at(row, m_columns.label);
        if (label.empty())
            return;
        if (takeSum(row, lowered(label)))
            return;
        const auto amount = money(row, m_columns.amount);
        if (!amount) {
            if (!at(row, m_columns.amount).empty() && number(row, m_columns.quantity))
                doubt("invoice-amount-not-read", row, at(row, m_columns.amount));
            return;
        }
        readLine(row, *amount);
    }

    void readLine(int row, const Money& amount)
    {
        Item item{.line = {.label = std::string(at(row, m_columns.label)), .amount = amount}};
        item.number = std::string(at(row, m_columns.number));
        if (item.number.empty())
            item.number = numberBefore(item.line.label);
        auto& line = item.line;
        line.unit = unitOf(row);
        if (const auto quantity = number(row, m_columns.quantity))
            line.quantity = Figure::fromMantissa(*quantity);
        if (const auto price = number(row, m_columns.price))
            line.price = priceIn(Figure::fromMantissa(*price), line.unit);
        if (const auto percent = number(row, m_columns.percent); percent && !m_read.vatPercent)
            m_read.vatPercent = percentOf(*percent);
        m_items.push_back(std::move(item));
    }

    [[nodiscard]] Unit unitOf(int row) const
    {
        for (const auto text : {at(row, m_columns.unit), numberAndWords(at(row, m_columns.quantity)).words})
            if (const auto unit = unitIn(text); unit != Unit::None)
                return unit;
        return m_columns.headingUnit;
    }

    /// Prices are kept per unit of the quantity; a heading may count them per MWh beside kWh.
    [[nodiscard]] Figure priceIn(Figure price, Unit unit) const
    {
        if (m_columns.pricePower == 3 && retail::invoice::unitPower(unit) == 0
            && price.mantissa() % 1000 == 0)
            return Figure::fromMantissa(price.mantissa() / 1000);
        return price;
    }

    /// 20 and 0.2 are both twenty percent.
    static Figure percentOf(Int128 mantissa)
    {
        const auto one = static_cast<Int128>(Integer(powerOfTen(Figure::decimals)));
        return Figure::fromMantissa(mantissa > 0 && mantissa < one ? mantissa * 100 : mantissa);
    }

    /// Rows that add up, and the row of the tax; true when the row is one of them.
    bool takeSum(int row, const std::string& label)
    {
        const bool sums = beginsWithAny(
            label, {"итого", "всего", "к оплате", "total", "grand total", "合计", "总计", "kokku"});
        if (!sums
            && !beginsWithAny(label, {"ндс", "налог", "сумма ндс", "сумма налога", "в т.ч. ндс",
                                      "в том числе ндс", "vat", "增值税", "税额", "käibemaks"}))
            return false;
        const bool tax = holdsAny(label, {"ндс", "налог", "vat", "税", "käibemaks"});
        const bool without = holdsAny(label, {"без", "without", "excl", "不含", "ilma"});
        const auto amount = money(row, m_columns.amount);
        if (!sums)
            put(m_read.vat, amount);
        else if ((tax && !without) || m_read.vat || m_read.total)
            put(m_read.withVat, amount);
        else
            put(m_read.total, amount);
        put(m_read.vat, money(row, m_columns.vat));
        put(m_read.withVat, money(row, m_columns.withVat));
        if (tax && !m_read.vatPercent)
            takePercent(label);
        return true;
    }

    static void put(std::optional<Money>& into, const std::optional<Money>& amount)
    {
        if (amount && !into)
            into = amount;
    }

    /// "НДС 20%": the number before the sign.
    void takePercent(const std::string& label)
    {
        const auto sign = label.find('%');
        if (sign == std::string::npos)
            return;
        auto begin = sign;
        while (begin > 0
               && std::string_view("0123456789., ").find(label[begin - 1]) != std::string_view::npos)
            --begin;
        const auto read =
            readNumber(numberAndWords(std::string_view(label).substr(begin, sign - begin)).number, m_mark);
        if (read.fault == NumberFault::None)
            m_read.vatPercent = Figure::fromMantissa(read.mantissa);
    }

    /// An item above its sub-items is their sum; where it is not, the sub-items hold and it is said.
    void leaveSumsOut()
    {
        std::vector<Item> kept;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            Money below;
            bool any = false;
            for (auto next = i + 1;
                 next < m_items.size() && isSubItem(m_items[next].number, m_items[i].number)
                 && !m_items[i].number.empty();
                 ++next) {
                below += m_items[next].line.amount;
                any = true;
            }
            if (any && !(below == m_items[i].line.amount))
                m_read.doubts.push_back(warning("invoice-subtotal-differs", m_items[i].line.label,
                                                {{"value", m_items[i].line.amount.text()},
                                                 {"sum", below.text()},
                                                 {"label", m_items[i].line.label}}));
            if (!any)
                kept.push_back(m_items[i]);
        }
        m_items = std::move(kept);
    }

    const Grid& m_grid;
    InvoiceColumns m_columns;
    char m_mark;
    std::vector<Item> m_items = {};
    ReadInvoice m_read = {};
};

} // namespace

ReadInvoice readInvoiceRows(const Grid& grid)
{
    return RowReader(grid).read();
}

} // namespace meritdesk::imports
