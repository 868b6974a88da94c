#include <QCoreApplication>

#include <algorithm>
#include <vector>

#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/balance_tables.h"

// The operator's months: income, outlay, the five cost items and what came back of them, the window.

namespace meritdesk::items {

using Of = BalanceEvidence::Of;

namespace {

constexpr std::int64_t windowMicro = 30'000'000; ///< ±30 MWh an hour, the system's window before 2018

/// Context of these tables.
class BalanceOperator
{
    Q_DECLARE_TR_FUNCTIONS(BalanceOperator)
};

/// How often the system's trade with its open supplier left the window, and by how much at most.
struct Window
{
    bool watched = false; ///< a regime with a window is among the periods
    std::size_t beyond = 0;
    Int128 largest = 0; ///< millionths of a MWh, without sign
};

Window windowOf(const balance::PeriodTable& table, std::size_t begin, std::size_t end)
{
    Window window;
    for (auto at = begin; at < end; ++at) {
        if (!table.periods[at].regime->windowed)
            continue;
        window.watched = true;
        const auto size = table.external[at] < 0 ? -table.external[at] : table.external[at];
        window.largest = std::max(window.largest, size);
        window.beyond += size > windowMicro ? 1 : 0;
    }
    return window;
}

/// The months in view, as positions in Settlement::months.
std::vector<std::size_t> monthsInView(const BalanceBoard& board)
{
    std::vector<std::size_t> all;
    const auto& months = board.settled().settlement->months;
    for (std::size_t at = 0; at < months.size(); ++at)
        if (!board.look().month || months[at].month == *board.look().month)
            all.push_back(at);
    return all;
}

QString itemText(std::size_t item)
{
    return lineText(words::label(balance::costItems.at(item)));
}

/// Makes the lines of one month or of several together.
class OperatorLines
{
public:
    explicit OperatorLines(const BalanceBoard& board)
        : m_board(board)
        , m_settlement(*board.settled().settlement)
        , m_at(monthsInView(board))
    {
    }

    std::vector<std::vector<BalanceCell>> rows()
    {
        if (m_at.empty())
            return {};
        heading(BalanceOperator::tr("Income"));
        line(lineText(words::label("sold_to_brps")), sum([](const auto& m) { return m.soldToBrps; }));
        line(lineText(words::label("external_sale")), sum([](const auto& m) { return m.externalSale; }));
        line(lineText(words::label("down_regulation")), sum([](const auto& m) { return m.downRegulation; }));
        line(lineText(words::label("fees")), sum([](const auto& m) { return m.fees; }));
        total(BalanceOperator::tr("Income, total"), sum([](const auto& m) { return m.income(); }));
        heading(BalanceOperator::tr("Outlay"));
        line(lineText(words::label("external_purchase")),
             sum([](const auto& m) { return m.externalPurchase; }));
        for (std::size_t item = 0; item < balance::costItems.size(); ++item)
            costLine(item);
        total(BalanceOperator::tr("Outlay, total"), sum([](const auto& m) { return m.outlay(); }));
        heading(BalanceOperator::tr("What is left"));
        line(BalanceOperator::tr("Energy sold, less the five cost items"),
             sum([](const auto& m) { return Integer(m.soldToBrps - m.itemSum()); }));
        total(lineText(words::label("operator_residual")),
              sum([](const auto& m) { return m.income() - m.outlay(); }));
        adder();
        window();
        return std::move(m_rows);
    }

private:
    template <class Money>
    [[nodiscard]] Integer sum(Money money) const
    {
        Integer all = 0;
        for (const auto at : m_at)
            all += money(m_settlement.months[at]);
        return all;
    }

    /// Months added up have no derivation: each has its own below.
    [[nodiscard]] BalanceEvidence evidence(Of of, std::size_t item = 0) const
    {
        return m_at.size() == 1 ? BalanceEvidence{.of = of, .report = item, .at = m_at.front()}
                                : BalanceEvidence();
    }

    void heading(const QString& text)
    {
        m_rows.push_back({balanceText(text, {}, BalanceStyle::Heading), {}, {}, {}, {}});
    }

    void line(const QString& name, const Integer& cents)
    {
        m_rows.push_back({balanceText(name), balanceMoney(cents, evidence(Of::Operator)), {}, {}, {}});
    }

    void total(const QString& name, const Integer& cents)
    {
        line(name, cents);
        for (auto& cell : m_rows.back())
            cell.style = BalanceStyle::Total;
    }

    void costLine(std::size_t item)
    {
        const auto cost = sum([item](const auto& m) { return m.items.at(item); });
        const auto back = sum([item](const auto& m) { return m.recovered.at(item); });
        BalanceCell share;
        if (cost > 0) {
            share = balancePrice(Fraction(Integer(back * 100), cost), evidence(Of::Recovered, item));
            share.exact.clear();
        }
        m_rows.push_back({balanceText(itemText(item)), balanceMoney(cost, evidence(Of::Operator)),
                          balanceMoney(back, evidence(Of::Recovered, item)), std::move(share),
                          balanceText(originText(item), {}, BalanceStyle::Quiet)});
    }

    /// Whether the costs of an item are given or come out of the settlement.
    [[nodiscard]] QString originText(std::size_t item) const
    {
        std::size_t given = 0;
        for (const auto at : m_at) {
            const auto costs = m_board.settled().input->costs.find(m_settlement.months[at].month);
            if (costs == m_board.settled().input->costs.end())
                continue;
            const auto which = static_cast<balance::CostItem>(item);
            const bool settledUnlessGiven =
                which == balance::CostItem::BuyFromBrps || which == balance::CostItem::UpRegulation;
            const auto& own = which == balance::CostItem::BuyFromBrps ? costs->second.buyFromBrps
                                                                      : costs->second.upRegulation;
            given += !settledUnlessGiven || own ? 1 : 0;
        }
        const auto which = static_cast<balance::CostItem>(item);
        if (given > 0)
            return BalanceOperator::tr("as given");
        return which == balance::CostItem::BuyFromBrps || which == balance::CostItem::UpRegulation
                   ? BalanceOperator::tr("as settled")
                   : BalanceOperator::tr("none given");
    }

    void adder()
    {
        if (m_at.size() != 1 || !m_settlement.months[m_at.front()].adder)
            return;
        const bool solved = m_board.settled().input->dual.breakEven;
        auto cell = balancePrice(m_settlement.months[m_at.front()].adder, evidence(Of::Operator));
        m_rows.push_back({balanceText(lineText(words::label("adder"))),
                          std::move(cell),
                          {},
                          {},
                          balanceText(solved ? BalanceOperator::tr("EUR/MWh, solved for the break-even")
                                             : BalanceOperator::tr("EUR/MWh, as given"),
                                      {}, BalanceStyle::Quiet)});
    }

    void window()
    {
        const auto span = m_board.span();
        const auto found = windowOf(m_settlement.table, span.begin, span.end);
        if (!found.watched)
            return;
        const auto periods = static_cast<int>(found.beyond);
        auto text = balanceText(BalanceOperator::tr("Beyond the window of ±30 MWh an hour"));
        auto count = balanceText(BalanceOperator::tr("%n period(s)", nullptr, periods), {},
                                 periods > 0 ? BalanceStyle::Doubt : BalanceStyle::Plain);
        auto largest = balanceText(
            BalanceOperator::tr("largest %1 MWh").arg(quantityText(*m_board.settled().input, found.largest)),
            {}, BalanceStyle::Quiet);
        m_rows.push_back({std::move(text), std::move(count), {}, {}, std::move(largest)});
    }

    const BalanceBoard& m_board;
    const balance::Settlement& m_settlement;
    std::vector<std::size_t> m_at;
    std::vector<std::vector<BalanceCell>> m_rows = {};
};

std::vector<BalanceCell> monthRow(const BalanceBoard& board, std::size_t at)
{
    const auto& settlement = *board.settled().settlement;
    const auto& month = settlement.months[at];
    const BalanceEvidence proof{.of = Of::Operator, .at = at};
    const auto& span = settlement.table.months[at];
    Int128 external = 0;
    for (auto period = span.begin; period < span.end; ++period)
        external += settlement.table.external[period];
    std::vector<BalanceCell> row{balanceText(balanceMonthText(month.month)),
                                 balanceMoney(month.income(), proof),
                                 balanceMoney(month.outlay(), proof),
                                 balanceMoney(Integer(month.soldToBrps - month.itemSum()), proof),
                                 balanceMoney(Integer(month.income() - month.outlay()), proof),
                                 balancePrice(month.adder, proof),
                                 balanceQuantity(*board.settled().input, external),
                                 balanceText(month.finalDay ? dayText(*month.finalDay) : balanceDash())};
    if (month.month == board.look().month)
        for (auto& cell : row)
            cell.style = BalanceStyle::Total;
    return row;
}

} // namespace

BalanceTable operatorLinesTable(const BalanceBoard& board)
{
    BalanceTable table{
        .columns = {balanceTextColumn(BalanceOperator::tr("Line")),
                    balanceColumn(BalanceOperator::tr("Amount, EUR")),
                    balanceColumn(BalanceOperator::tr("Came back, EUR"),
                                  BalanceOperator::tr("What the income from energy sold covers of the item")),
                    balanceColumn(BalanceOperator::tr("Came back, %")),
                    balanceTextColumn(BalanceOperator::tr("Where it comes from"))}};
    if (board.valid())
        table.rows = OperatorLines(board).rows();
    return table;
}

BalanceTable operatorMonthsTable(const BalanceBoard& board)
{
    BalanceTable table{
        .columns = {balanceTextColumn(BalanceOperator::tr("Month")),
                    balanceColumn(BalanceOperator::tr("Income, EUR")),
                    balanceColumn(BalanceOperator::tr("Outlay, EUR")),
                    balanceColumn(BalanceOperator::tr("Over the five items, EUR"),
                                  BalanceOperator::tr("Energy sold, less the five cost items")),
                    //: What the operator has over after a month
                    balanceColumn(BalanceOperator::tr("Left, EUR")),
                    balanceColumn(BalanceOperator::tr("Adder, EUR/MWh"),
                                  BalanceOperator::tr("Added to the two prices where a model makes them")),
                    balanceColumn(
                        BalanceOperator::tr("Open supply, MWh"),
                        BalanceOperator::tr("Sold to the system's open supplier; below zero bought from it")),
                    balanceTextColumn(BalanceOperator::tr("Final report"),
                                      BalanceOperator::tr("The third working day of the next month"))}};
    if (!board.valid())
        return table;
    for (std::size_t at = 0; at < board.settled().settlement->months.size(); ++at)
        table.rows.push_back(monthRow(board, at));
    return table;
}

} // namespace meritdesk::items
