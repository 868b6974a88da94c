#include "items/balance_answer.h"

#include <QCoreApplication>
#include <QStringList>

#include "items/balance_cells.h"
#include "items/balance_evidence.h"
#include "items/number_text.h"

namespace meritdesk::items {

using Of = BalanceEvidence::Of;

namespace {

constexpr auto linkTotal = "total";
constexpr auto linkSold = "sold";
constexpr auto linkBought = "bought";
constexpr auto linkOver = "over";
constexpr auto linkPeriod = "period";

/// The reports in view of the party in view: the first one's position and what they come to.
struct InView
{
    std::optional<std::size_t> first = {};
    std::size_t count = 0;
    Integer total = 0;
    Integer fees = 0;
    balance::EnergyLine sold = {};
    balance::EnergyLine bought = {};
    std::optional<Integer> over = Integer(0);
};

InView inView(const BalanceBoard& board)
{
    InView view;
    const auto& reports = board.settled().settlement->reports;
    for (std::size_t at = 0; at < reports.size(); ++at) {
        const auto& report = reports[at];
        if (report.party != board.look().party || (board.look().month && report.month != *board.look().month))
            continue;
        if (view.count++ == 0)
            view.first = at;
        view.total += report.total();
        view.fees += report.total() - report.net();
        view.sold.quantity += report.sold.quantity;
        view.sold.cents += report.sold.cents;
        view.bought.quantity += report.bought.quantity;
        view.bought.cents += report.bought.cents;
        view.over = view.over && report.overDayAhead
                        ? std::optional<Integer>(*view.over + *report.overDayAhead)
                        : std::nullopt;
    }
    return view;
}

/// Makes the sentences.
class BalanceAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(BalanceAnswer)

public:
    BalanceAnswerWords(const BalanceBoard& board, bool links)
        : m_board(board)
        , m_links(links)
        , m_view(inView(board))
    {
    }

    [[nodiscard]] BalanceAnswer make() const { return {headline(), detail()}; }

private:
    [[nodiscard]] QString safe(const QString& text) const { return m_links ? text.toHtmlEscaped() : text; }

    [[nodiscard]] QString linked(const char* target, const QString& text) const
    {
        return m_links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] QString money(const char* target, const Integer& cents) const
    {
        const Integer size = cents < 0 ? Integer(-cents) : cents;
        return linked(target, withUnit(balanceMoney(size).shown, tr("EUR")));
    }

    [[nodiscard]] QString energy(const Int128& micro) const
    {
        return safe(withUnit(quantityText(*m_board.settled().input, micro), tr("MWh")));
    }

    [[nodiscard]] QString span() const
    {
        const auto& months = m_board.settled().settlement->table.months;
        const auto month = m_board.look().month;
        if (month || months.size() == 1)
            return tr("in %1", "a month: in November 2025")
                .arg(balanceMonthText(month ? *month : months.front().month));
        return tr("in %1 to %2", "two months: in February 2025 to May 2025")
            .arg(balanceMonthText(months.front().month), balanceMonthText(months.back().month));
    }

    [[nodiscard]] QString headline() const
    {
        const auto name = safe(m_board.partyName(m_board.look().party));
        if (m_view.total == 0)
            return tr("%1 has nothing to pay for balance energy %2.").arg(name, span());
        return (m_view.total < 0 ? receives() : pays()).arg(name, money(linkTotal, m_view.total), span());
    }

    /// With links it stands on the page of balance energy, which says what energy, else on paper.
    [[nodiscard]] QString receives() const
    {
        //: %1 a party, %2 money, %3 a time ("in October 2025")
        return m_links ? tr("%1 receives %2 %3, without VAT.")
                       //: %1 a party, %2 money, %3 a time ("in October 2025")
                       : tr("%1 receives %2 for its balance energy %3, without VAT.");
    }

    [[nodiscard]] QString pays() const
    {
        //: %1 a party, %2 money, %3 a time ("in October 2025")
        return m_links ? tr("%1 pays %2 %3, without VAT.")
                       //: %1 a party, %2 money, %3 a time ("in October 2025")
                       : tr("%1 pays %2 for its balance energy %3, without VAT.");
    }

    [[nodiscard]] QString detail() const
    {
        QStringList sentences;
        if (m_view.sold.quantity != 0)
            sentences << shortSentence();
        if (m_view.bought.quantity != 0)
            sentences << longSentence();
        if (m_view.fees != 0)
            sentences << tr("Fees are %1.").arg(money(linkTotal, m_view.fees));
        if (m_view.over && *m_view.over > 0)
            sentences << tr("The same energy at the day-ahead price would have been %1 cheaper.")
                             .arg(money(linkOver, *m_view.over));
        if (m_view.over && *m_view.over < 0)
            sentences << tr("The same energy at the day-ahead price would have been %1 dearer: the party was "
                            "on the side that helps the system.")
                             .arg(money(linkOver, *m_view.over));
        if (const auto period = worstPeriod(m_board))
            sentences << worstSentence(*period);
        return sentences.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString shortSentence() const
    {
        if (m_view.sold.cents < 0)
            return tr("Short by %1, it received %2: prices were below zero.")
                .arg(energy(m_view.sold.quantity), money(linkSold, m_view.sold.cents));
        return tr("Short by %1, it bought that for %2.")
            .arg(energy(m_view.sold.quantity), money(linkSold, m_view.sold.cents));
    }

    [[nodiscard]] QString longSentence() const
    {
        if (m_view.bought.cents < 0)
            return tr("Long by %1, it paid %2 to be rid of it: prices were below zero.")
                .arg(energy(m_view.bought.quantity), money(linkBought, m_view.bought.cents));
        return tr("Long by %1, it sold that for %2.")
            .arg(energy(m_view.bought.quantity), money(linkBought, m_view.bought.cents));
    }

    [[nodiscard]] QString worstSentence(std::size_t period) const
    {
        const auto& prices = m_board.settled().settlement->prices;
        const auto cash = *PartyPeriods::cash(m_board.party().imbalance[period], prices[period]);
        const auto when = linked(linkPeriod, localTimeText(startOf(m_board.settled(), period)));
        //: %1 a time, %2 money
        return tr("The dearest period was %1: %2.")
            .arg(when, safe(withUnit(balancePrice(Fraction(-cash)).shown, tr("EUR"))));
    }

    const BalanceBoard& m_board;
    bool m_links;
    InView m_view;
};

} // namespace

std::optional<std::size_t> worstPeriod(const BalanceBoard& board)
{
    std::optional<std::size_t> worst;
    Fraction least = 0;
    const auto span = board.span();
    for (auto period = span.begin; period < span.end; ++period) {
        const auto cash =
            PartyPeriods::cash(board.party().imbalance[period], board.settled().settlement->prices[period]);
        if (!cash || *cash >= least)
            continue;
        least = *cash;
        worst = period;
    }
    return worst;
}

BalanceAnswer balanceAnswer(const BalanceBoard& board, bool links)
{
    return board.valid() ? BalanceAnswerWords(board, links).make() : BalanceAnswer();
}

BalanceTarget balanceLink(const BalanceBoard& board, const QString& link)
{
    if (!board.valid())
        return {};
    if (link == QLatin1String(linkPeriod))
        return {{}, worstPeriod(board)};
    const auto view = inView(board);
    if (!view.first)
        return {};
    BalanceEvidence evidence{.of = Of::Total, .report = *view.first, .all = view.count > 1};
    if (link == QLatin1String(linkSold))
        evidence.of = Of::Sold;
    if (link == QLatin1String(linkBought))
        evidence.of = Of::Bought;
    if (link == QLatin1String(linkOver))
        evidence.of = Of::OverDayAhead;
    return {derivationOf(board.settled(), evidence), {}};
}

} // namespace meritdesk::items
