#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <vector>

#include "core/balance/regime.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/balance_fee_text.h"
#include "items/balance_tables.h"

// The statement of a party and month, as an operator's monthly report reads.

namespace meritdesk::items {

using balance::FeeLine;
using balance::Report;
using Of = BalanceEvidence::Of;

namespace {

/// Context of these tables.
class BalanceStatement
{
    Q_DECLARE_TR_FUNCTIONS(BalanceStatement)
};

/// A report, or all those of a party added up.
struct Sum
{
    balance::EnergyLine sold = {};
    balance::EnergyLine bought = {};
    Int128 absolute = 0;
    Int128 turnover = 0;
    std::optional<Integer> overDayAhead = Integer(0);
    Integer total = 0;
    std::map<std::size_t, FeeLine> fees = {}; ///< by place in Case::fees

    void add(const Report& report)
    {
        for (auto [to, from] : {std::pair{&sold, &report.sold}, std::pair{&bought, &report.bought}}) {
            to->quantity += from->quantity;
            to->cents += from->cents;
        }
        absolute += report.absolute;
        turnover += report.turnover;
        overDayAhead = overDayAhead && report.overDayAhead
                           ? std::optional<Integer>(*overDayAhead + *report.overDayAhead)
                           : std::nullopt;
        total += report.total();
        for (const auto& line : report.fees) {
            auto& fee = fees.try_emplace(line.fee, FeeLine{line.fee, 0, 0}).first->second;
            fee.quantity += line.quantity;
            fee.cents += line.cents;
        }
    }
};

/// Makes the rows of one statement.
class Statement
{
public:
    explicit Statement(const BalanceBoard& board)
        : m_board(board)
        , m_settled(board.settled())
    {
        const auto& reports = m_settled.settlement->reports;
        const auto month = board.look().month;
        m_all = !month && m_settled.settlement->table.months.size() > 1;
        for (std::size_t at = 0; at < reports.size(); ++at) {
            if (reports[at].party != board.look().party || (month && reports[at].month != *month))
                continue;
            if (!m_first)
                m_first = at;
            m_sum.add(reports[at]);
        }
        count();
    }

    std::vector<std::vector<BalanceCell>> rows()
    {
        heading(BalanceStatement::tr("Balance energy"));
        energy(true);
        energy(false);
        line(BalanceStatement::tr("Net for energy"),
             balanceMoney(m_sum.sold.cents - m_sum.bought.cents, evidence(Of::Net)), BalanceStyle::Total);
        heading(BalanceStatement::tr("Fees"));
        for (const auto& [at, fee] : m_sum.fees)
            feeLine(fee);
        if (m_sum.fees.empty())
            m_rows.push_back(wide(BalanceStatement::tr("No fee is valid here"), BalanceStyle::Quiet));
        const bool pays = m_sum.total >= 0;
        line(pays ? BalanceStatement::tr("To pay, without VAT")
                  : BalanceStatement::tr("To receive (below zero), without VAT"),
             balanceMoney(m_sum.total, evidence(Of::Total)), BalanceStyle::Total);
        heading(BalanceStatement::tr("What that comes to"));
        comparisons();
        return std::move(m_rows);
    }

private:
    void count()
    {
        const auto span = m_board.span();
        const auto& imbalance = m_board.party().imbalance;
        for (auto at = span.begin; at < span.end; ++at) {
            m_short += imbalance[at] < 0 ? 1 : 0;
            m_long += imbalance[at] > 0 ? 1 : 0;
            const auto* regime = m_settled.settlement->table.periods[at].regime;
            if (std::find(m_regimes.begin(), m_regimes.end(), regime) == m_regimes.end())
                m_regimes.push_back(regime);
        }
    }

    [[nodiscard]] BalanceEvidence evidence(Of of, std::size_t at = 0) const
    {
        return {.of = of, .report = m_first.value_or(0), .at = at, .all = m_all};
    }

    static std::vector<BalanceCell> wide(const QString& text, BalanceStyle style)
    {
        return {balanceText(text, {}, style), {}, {}, {}, {}};
    }

    void heading(const QString& text) { m_rows.push_back(wide(text, BalanceStyle::Heading)); }

    void line(const QString& name, BalanceCell amount, BalanceStyle style, const QString& remark = {})
    {
        amount.style = style;
        m_rows.push_back({balanceText(name, {}, style),
                          {},
                          {},
                          std::move(amount),
                          balanceText(remark, remark, BalanceStyle::Quiet)});
    }

    /// The rule behind the prices, and how sure it is.
    [[nodiscard]] BalanceCell rules() const
    {
        QStringList names;
        QStringList tips;
        auto style = BalanceStyle::Quiet;
        for (const auto* regime : m_regimes) {
            names << words::label(regime->title);
            tips << QString::fromUtf8(regime->source.data(), static_cast<qsizetype>(regime->source.size()))
                        + QStringLiteral(" (") + words::gradeInWords(regime->grade) + QLatin1Char(')');
            if (regime->standIn || regime->simplified)
                style = BalanceStyle::Doubt;
        }
        return balanceText(names.join(QStringLiteral("; ")), tips.join(QLatin1Char('\n')), style);
    }

    /// The mean price of a block of energy.
    static std::optional<Fraction> mean(const balance::EnergyLine& energy)
    {
        if (energy.quantity == 0)
            return std::nullopt;
        return Fraction(Integer(energy.cents * 10'000), Integer(energy.quantity));
    }

    void energy(bool sold)
    {
        const auto& block = sold ? m_sum.sold : m_sum.bought;
        const auto proof = evidence(sold ? Of::Sold : Of::Bought);
        const auto periods = static_cast<int>(sold ? m_short : m_long);
        auto price = balancePrice(mean(block));
        price.tip = BalanceStatement::tr("Mean of the periods, weighted by energy");
        auto amount = balanceMoney(sold ? block.cents : Integer(-block.cents), proof);
        auto name = balanceText(sold ? BalanceStatement::tr("Sold to the party (it was short)")
                                     : BalanceStatement::tr("Bought from the party (it was long)"),
                                BalanceStatement::tr("In %n period(s)", nullptr, periods));
        m_rows.push_back({std::move(name), balanceQuantity(*m_settled.input, block.quantity, proof),
                          std::move(price), std::move(amount), rules()});
    }

    void feeLine(const FeeLine& line)
    {
        const auto& fee = m_settled.input->fees[line.fee];
        const auto state = feeStateText(m_board, fee);
        m_rows.push_back(
            {balanceText(feeName(fee), feeBasisText(fee.basis)),
             balanceQuantity(*m_settled.input, line.quantity, evidence(Of::Fee, line.fee)),
             balancePrice(fee.rate.fraction()), balanceMoney(line.cents, evidence(Of::Fee, line.fee)),
             balanceText(state.text, state.tip, state.doubtful ? BalanceStyle::Doubt : BalanceStyle::Quiet)});
    }

    void comparisons()
    {
        if (m_sum.overDayAhead)
            line(BalanceStatement::tr("More than the same energy at the day-ahead price"),
                 balanceMoney(*m_sum.overDayAhead, evidence(Of::OverDayAhead)), BalanceStyle::Plain,
                 BalanceStatement::tr("Energy only, without fees"));
        else
            m_rows.push_back(wide(BalanceStatement::tr("The day-ahead price is not known in every period"),
                                  BalanceStyle::Quiet));
        const auto& input = *m_settled.input;
        m_rows.push_back({balanceText(BalanceStatement::tr("Imbalance, without its sign")),
                          balanceQuantity(input, m_sum.absolute),
                          {},
                          {},
                          share()});
        if (m_sum.turnover <= 0)
            return;
        const Fraction perMwh(Integer(m_sum.total * 10'000), Integer(m_sum.turnover));
        m_rows.push_back({balanceText(BalanceStatement::tr("Cost per MWh consumed and produced")),
                          balanceQuantity(input, m_sum.turnover),
                          balancePrice(perMwh, evidence(Of::PerMwh)),
                          {},
                          {}});
    }

    /// The imbalance as a share of what was consumed and produced.
    [[nodiscard]] BalanceCell share() const
    {
        if (m_sum.turnover <= 0)
            return {};
        const Fraction percent(Integer(Integer(m_sum.absolute) * 100), Integer(m_sum.turnover));
        const auto number = balancePrice(percent).shown;
        return balanceText(BalanceStatement::tr("%1 % of what was consumed and produced").arg(number), {},
                           BalanceStyle::Quiet);
    }

    const BalanceBoard& m_board;
    const SettledBalance& m_settled;
    Sum m_sum = {};
    bool m_all = false;
    std::optional<std::size_t> m_first = {};
    std::size_t m_short = 0;
    std::size_t m_long = 0;
    std::vector<const balance::Regime*> m_regimes = {};
    std::vector<std::vector<BalanceCell>> m_rows = {};
};

bool isInView(const BalanceBoard& board, const Report& report)
{
    return !board.look().month || report.month == *board.look().month;
}

std::vector<BalanceCell> reportRow(const BalanceBoard& board, std::size_t at)
{
    const auto& input = *board.settled().input;
    const auto& report = board.settled().settlement->reports[at];
    const auto of = [at](Of which) { return BalanceEvidence{.of = which, .report = at}; };
    Integer fees = 0;
    for (const auto& fee : report.fees)
        fees += fee.cents;
    auto over = report.overDayAhead ? balanceMoney(*report.overDayAhead, of(Of::OverDayAhead))
                                    : balanceText(balanceDash());
    std::vector<BalanceCell> row{balanceText(board.partyName(report.party)),
                                 balanceText(balanceMonthText(report.month)),
                                 balanceMoney(report.total(), of(Of::Total)),
                                 balanceQuantity(input, report.sold.quantity, of(Of::Sold)),
                                 balanceMoney(report.sold.cents, of(Of::Sold)),
                                 balanceQuantity(input, report.bought.quantity, of(Of::Bought)),
                                 balanceMoney(report.bought.cents, of(Of::Bought)),
                                 balanceMoney(report.net(), of(Of::Net)),
                                 balanceMoney(fees, of(Of::Total)),
                                 std::move(over),
                                 balancePrice(report.costPerMwh(), of(Of::PerMwh))};
    if (report.party == board.look().party)
        for (auto& cell : row)
            cell.style = BalanceStyle::Total;
    return row;
}

} // namespace

BalanceTable balanceStatementTable(const BalanceBoard& board)
{
    BalanceTable table{.columns = {balanceTextColumn(BalanceStatement::tr("Line")),
                                   balanceColumn(BalanceStatement::tr("Quantity, MWh")),
                                   balanceColumn(BalanceStatement::tr("Price or rate, EUR/MWh")),
                                   balanceColumn(BalanceStatement::tr("Amount, EUR"),
                                                 BalanceStatement::tr("What the party pays; below zero it "
                                                                      "receives")),
                                   balanceTextColumn(BalanceStatement::tr("What it rests on"))}};
    if (board.valid())
        table.rows = Statement(board).rows();
    return table;
}

BalanceTable balanceReportsTable(const BalanceBoard& board)
{
    BalanceTable table{
        .columns = {balanceTextColumn(BalanceStatement::tr("Party")),
                    balanceTextColumn(BalanceStatement::tr("Month")),
                    balanceColumn(BalanceStatement::tr("To pay, EUR"),
                                  BalanceStatement::tr("Below zero the party receives")),
                    //: Energy that the operator sold to the party, which was short
                    balanceColumn(BalanceStatement::tr("Sold to it, MWh")),
                    balanceColumn(BalanceStatement::tr("Sold to it, EUR")),
                    //: Energy that the operator bought from the party, which was long
                    balanceColumn(BalanceStatement::tr("Bought from it, MWh")),
                    balanceColumn(BalanceStatement::tr("Bought from it, EUR")),
                    //: Sold less bought
                    balanceColumn(BalanceStatement::tr("Net, EUR")),
                    balanceColumn(BalanceStatement::tr("Fees, EUR")),
                    balanceColumn(BalanceStatement::tr("Over day-ahead, EUR"),
                                  BalanceStatement::tr("More than the same energy at the day-ahead price")),
                    balanceColumn(BalanceStatement::tr("EUR/MWh"),
                                  BalanceStatement::tr("Cost per MWh consumed and produced"))}};
    if (!board.valid())
        return table;
    const auto& reports = board.settled().settlement->reports;
    for (std::size_t at = 0; at < reports.size(); ++at)
        if (isInView(board, reports[at]))
            table.rows.push_back(reportRow(board, at));
    return table;
}

std::optional<std::size_t> reportOfRow(const BalanceBoard& board, std::size_t row)
{
    if (!board.valid())
        return std::nullopt;
    const auto& reports = board.settled().settlement->reports;
    for (std::size_t at = 0; at < reports.size(); ++at)
        if (isInView(board, reports[at]) && row-- == 0)
            return at;
    return std::nullopt;
}

int rowOfParty(const BalanceBoard& board)
{
    if (!board.valid())
        return -1;
    int row = 0;
    for (const auto& report : board.settled().settlement->reports) {
        if (!isInView(board, report))
            continue;
        if (report.party == board.look().party)
            return row;
        ++row;
    }
    return -1;
}

} // namespace meritdesk::items
