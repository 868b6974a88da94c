#include "items/reports/balance_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "core/balance/explain.h"
#include "core/balance/insight/cost_profile.h"
#include "formats/words/sample_text.h"
#include "formats/words/words.h"
#include "items/balance_answer.h"
#include "items/balance_cells.h"
#include "items/balance_names.h"
#include "items/balance_notices.h"
#include "items/balance_tables.h"
#include "items/reports/balance_paper.h"
#include "items/reports/report_builder.h"

namespace meritdesk::items {

namespace insight = balance::insight;

namespace {

using report::Report; // lupdate takes a qualified result for the context

constexpr std::size_t worstCount = 10;
constexpr std::size_t derivedPrices = 3; ///< of the dearest periods in the appendix
constexpr std::size_t mostDays = 62;     ///< of publication on paper

bool isSilent(const exports::Table& table, std::size_t column)
{
    return std::all_of(table.rows.begin(), table.rows.end(), [column](const auto& row) {
        return row[column].shown.isEmpty() || row[column].shown == balanceDash();
    });
}

/// The table without the columns that say nothing: paper is narrow.
exports::Table telling(exports::Table table)
{
    for (auto column = table.columns.size(); column-- > 1;) {
        if (!isSilent(table, column))
            continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            row.erase(row.begin() + at);
    }
    return table;
}

/// Translations of this report; the class is the context.
class BalanceReport
{
    Q_DECLARE_TR_FUNCTIONS(BalanceReport)

public:
    explicit BalanceReport(const BalanceReportInput& input)
        : m_input(input)
        , m_board(input.board)
        , m_settlement(*input.board.settled().settlement)
        , m_book(*input.board.settled().input, m_settlement,
                 insight::scopeOf(m_settlement, input.board.look().party, input.board.look().month))
        , m_worst(insight::worstPeriods(m_book, insight::WorstBy::OverDayAhead, worstCount))
        //: Title of a report: %1 is a balance party
        , m_out(tr("Balance energy: %1").arg(input.board.partyName(input.board.look().party)), input.language)
    {
    }

    Report make()
    {
        m_out.subtitle(subtitle());
        m_out.made(m_input.made);
        m_out.paragraph(balanceAnswer(m_board, false).headline);
        m_out.heading(tr("The rules in force"));
        m_out.table(regimesOnPaper(m_board));
        statement();
        for (const auto& picture : m_input.pictures)
            m_out.picture(picture);
        dearest();
        section(tr("Cost by hour of the day"), hoursOnPaper(m_book));
        sideBySide();
        operatorMonth();
        publication();
        toKnow();
        appendix();
        return m_out.take();
    }

private:
    [[nodiscard]] QString subtitle() const
    {
        const auto span = m_board.span();
        const auto& settled = m_board.settled();
        const auto count = static_cast<int>(span.end - span.begin);
        const auto first = dayText(startOf(settled, span.begin).day);
        const auto last = dayText(startOf(settled, span.end - 1).day);
        const auto days = m_board.look().month ? balanceMonthText(*m_board.look().month)
                          : first == last      ? first
                                          //: A span of days: from %1 to %2
                                          : tr("%1 to %2").arg(first, last);
        //: %1 is a month or a span of days, %2 the number of settlement periods in words
        return tr("%1, %2, EUR without VAT").arg(days, tr("%n period(s)", nullptr, count));
    }

    void section(const QString& heading, exports::Table table)
    {
        if (table.rows.empty())
            return;
        m_out.heading(heading);
        m_out.table(telling(std::move(table)));
    }

    void section(const QString& heading, const BalanceTable& table)
    {
        if (table.rows.empty())
            return;
        auto paper = onPaper(table);
        m_out.heading(heading);
        m_out.table(telling(std::move(paper.table)), std::move(paper.chosen));
    }

    void statement()
    {
        section(tr("Statement"), balanceStatementTable(m_board));
        if (!m_board.look().month && m_settlement.table.months.size() > 1)
            section(tr("Month by month"), monthsOnPaper(m_board));
    }

    void dearest()
    {
        if (m_worst.periods.empty())
            return;
        section(tr("The dearest periods"), worstOnPaper(m_book, m_worst));
        m_out.note(m_worst.by == insight::WorstBy::OverDayAhead
                       ? tr("Ranked by what they cost above settling at the day-ahead price.")
                       : tr("Ranked by what was paid: the day-ahead price is not known in every period."));
    }

    void sideBySide()
    {
        const auto all = insight::alternatives(m_book, false);
        if (!all)
            return;
        section(tr("The same imbalance under every rule"), rulesOnPaper(m_book.input(), *all));
        m_out.note(
            tr("The parties' quantities stay as they are: under another rule they would plan otherwise."));
    }

    void operatorMonth()
    {
        section(tr("The operator"), operatorLinesTable(m_board));
        if (!m_board.look().month && m_settlement.months.size() > 1)
            section(tr("The operator, month by month"), operatorMonthsTable(m_board));
    }

    void publication()
    {
        auto days = publicationTable(m_board);
        const auto count = days.rows.size();
        if (count > mostDays)
            days.rows.resize(mostDays);
        section(tr("When the prices are published"), days);
        if (count > mostDays)
            m_out.note(tr("The first %1 of %2 days.").arg(mostDays).arg(count));
    }

    void toKnow()
    {
        const auto notices = balanceNotices(m_board);
        if (notices.empty() && m_input.sources.isEmpty())
            return;
        m_out.heading(tr("What to know"));
        for (const auto& notice : notices)
            m_out.paragraph(notice.whole.isEmpty() ? notice.text : notice.whole);
        m_out.sources(m_input.sources);
    }

    void appendix()
    {
        m_out.pageBreak();
        m_out.heading(tr("Appendix: how the numbers came about"), 1);
        prices();
        for (const auto* report : insight::reportsOf(m_settlement, m_book.scope()))
            total(*report);
        dearestDay();
        for (std::size_t at = 0; at < m_settlement.months.size(); ++at)
            if (!m_board.look().month || m_settlement.months[at].month == *m_board.look().month)
                derivation(balance::explainOperator(m_settlement.months[at]));
        m_out.rules();
    }

    void prices()
    {
        if (m_worst.periods.empty())
            return;
        m_out.heading(tr("Prices of the dearest periods"));
        for (std::size_t at = 0; at < std::min(derivedPrices, m_worst.periods.size()); ++at) {
            const auto period = m_worst.periods[at].period;
            derivation(
                balance::explainPrice(m_book.input(), m_settlement, period, m_book.imbalance(period) < 0));
        }
    }

    /// What is paid for a month, down to its days; thousands of periods are a click away on the screen.
    void total(const balance::Report& report)
    {
        auto made = balance::explainTotal(m_book.input(), m_settlement, report);
        for (auto& part : made.children)
            for (auto& day : part.children)
                leaf(day);
        m_out.heading(balanceMonthText(report.month));
        derivation(std::move(made));
    }

    /// A derivation with the names of parties and fees.
    void derivation(Derivation made)
    {
        putNames(made, m_book.input());
        m_out.derivation(made);
    }

    /// A number without what it is made of.
    static void leaf(Derivation& derivation)
    {
        derivation.children.clear();
        derivation.formula.clear();
        derivation.inputs.clear();
    }

    /// The periods of the day with the dearest one, each with its energy and price.
    void dearestDay()
    {
        if (m_worst.periods.empty())
            return;
        const auto day = m_book.step(m_worst.periods.front().period).day;
        auto paper = dayOnPaper(m_book, day);
        m_out.heading(tr("A day in full: %1").arg(dayText(day)));
        m_out.table(std::move(paper.table), std::move(paper.chosen));
        m_out.note(tr("Paid is the imbalance with the other sign × price, rounded here for the eye only: a "
                      "month is rounded once."));
    }

    const BalanceReportInput& m_input;
    const BalanceBoard& m_board;
    const balance::Settlement& m_settlement;
    insight::PartyBook m_book;
    insight::WorstPeriods m_worst;
    ReportBuilder m_out;
};

} // namespace

report::Report balanceReport(const BalanceReportInput& input)
{
    return BalanceReport(input).make();
}

} // namespace meritdesk::items
