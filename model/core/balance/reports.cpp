#include "core/balance/reports.h"

#include <algorithm>
#include <atomic>
#include <future>

#include "core/balance/month_prices.h"
#include "core/balance/scales.h"

namespace meritdesk::balance {

namespace {

constexpr int centDecimals = 2;
const Integer microOfTurnover = 1'000'000;
const Integer picoInCent = 10'000'000'000;

Integer centsOf(const Int128& quantity, EurPerMwh rate)
{
    return roundHalfUp(Fraction(Integer(quantity) * rate.mantissa(), picoInCent));
}

/// A party's quantities over the periods of a month on which a fee stands.
class FeeBase
{
public:
    FeeBase(const Party& party, const Column& imbalance, const std::vector<Period>& periods)
        : m_party(party)
        , m_imbalance(imbalance)
        , m_periods(periods)
    {
    }

    [[nodiscard]] Int128 over(FeeBasis basis, std::size_t begin, std::size_t end) const
    {
        if (begin == end)
            return 0;
        switch (basis) {
        case FeeBasis::Imbalance:
            return absolute(begin, end);
        case FeeBasis::Consumption:
            return given(m_party.consumption, begin, end);
        case FeeBasis::Production:
            return given(m_party.production, begin, end);
        case FeeBasis::ConsumptionAndProduction:
            break;
        }
        return given(m_party.consumption, begin, end) + given(m_party.production, begin, end);
    }

private:
    [[nodiscard]] Int128 absolute(std::size_t begin, std::size_t end) const
    {
        Int128 sum = 0;
        for (auto at = begin; at < end; ++at)
            sum += m_imbalance[at] < 0 ? -m_imbalance[at] : m_imbalance[at];
        return sum;
    }

    [[nodiscard]] Int128 given(const GivenSeries& series, std::size_t begin, std::size_t end) const
    {
        return series ? sumOf(**series, m_periods, begin, end) : Int128{0};
    }

    const Party& m_party;
    const Column& m_imbalance;
    const std::vector<Period>& m_periods;
};

/// The periods of a month on whose local days a fee holds; they are neighbours. Empty when there are none.
MonthSpan feeSpan(const Case& input, const std::vector<Period>& periods, const Fee& fee, MonthSpan month)
{
    const auto holds = [&](std::size_t at) { return fee.holdsOn(input.steps[periods[at].first].day); };
    auto span = month;
    while (span.begin < span.end && !holds(span.begin))
        ++span.begin;
    span.end = span.begin;
    while (span.end < month.end && holds(span.end))
        ++span.end;
    return span;
}

/// What no party changes: prices in small units, the periods of each fee.
struct MonthDesk
{
    MonthSpan span = {};
    MonthPrices prices;
    std::vector<MonthSpan> fees = {}; ///< by fee
};

std::vector<MonthDesk> desksOf(const Case& input, const Settlement& settlement)
{
    std::vector<MonthDesk> desks;
    for (const auto& span : settlement.table.months) {
        desks.push_back({span, MonthPrices(settlement.prices, span)});
        for (const auto& fee : input.fees)
            desks.back().fees.push_back(feeSpan(input, settlement.table.periods, fee, span));
    }
    return desks;
}

/// Makes the reports of one party.
class Reporter
{
public:
    Reporter(const Case& input, const Settlement& settlement, const std::vector<MonthDesk>& desks)
        : m_input(input)
        , m_settlement(settlement)
        , m_desks(desks)
    {
    }

    void report(std::size_t party, Report* reports)
    {
        const auto& imbalance = imbalanceIn(m_input.parties[party], m_settlement.table.periods, m_room);
        for (std::size_t month = 0; month < m_desks.size(); ++month)
            reports[month] = of(party, imbalance, m_desks[month]);
    }

private:
    Report of(std::size_t party, const Column& imbalance, const MonthDesk& desk) const
    {
        const FeeBase base(m_input.parties[party], imbalance, m_settlement.table.periods);
        const auto money = desk.prices.money(imbalance);
        Report report{.party = party, .month = desk.span.month};
        report.sold = {money.soldQuantity, money.sold.rounded(centDecimals)};
        report.bought = {money.boughtQuantity, money.bought.rounded(centDecimals)};
        report.absolute = money.soldQuantity + money.boughtQuantity;
        report.turnover = base.over(FeeBasis::ConsumptionAndProduction, desk.span.begin, desk.span.end);
        report.overDayAhead = overDayAhead(desk.span, imbalance, money);
        for (std::size_t fee = 0; fee < m_input.fees.size(); ++fee) {
            const auto& span = desk.fees[fee];
            if (span.begin == span.end)
                continue;
            const auto quantity = base.over(m_input.fees[fee].basis, span.begin, span.end);
            report.fees.push_back({fee, quantity, centsOf(quantity, m_input.fees[fee].rate)});
        }
        return report;
    }

    /// Sold less bought, less what the same energy was worth at the day-ahead price.
    [[nodiscard]] std::optional<Integer> overDayAhead(MonthSpan span, const Column& imbalance,
                                                      const MonthMoney& money) const
    {
        const auto& prices = m_settlement.table.prices[indexOf(PriceKey::DayAhead)];
        Int128 worth = 0; // 200,000 steps of 10^16 x 10^15 at most: far below where 128 bits end
        for (auto at = span.begin; at < span.end; ++at) {
            const auto price = prices ? (*prices)[at] : Series::missing;
            if (price == Series::missing && imbalance[at] != 0)
                return std::nullopt;
            worth += Int128{imbalance[at]} * price;
        }
        ExactSum over = money.sold;
        over.add(money.bought, -1);
        over.add(Integer(worth), picoEuros);
        return over.rounded(centDecimals);
    }

    const Case& m_input;
    const Settlement& m_settlement;
    const std::vector<MonthDesk>& m_desks;
    Column m_room = {};
};

} // namespace

Integer Report::total() const
{
    Integer sum = net();
    for (const auto& fee : fees)
        sum += fee.cents;
    return sum;
}

std::optional<Fraction> Report::costPerMwh() const
{
    if (turnover <= 0)
        return std::nullopt;
    return Fraction(total() * microOfTurnover, Integer(turnover) * 100);
}

bool makeReports(const Case& input, Settlement& settlement, const Progress& progress)
{
    const auto desks = desksOf(input, settlement);
    const auto parties = input.parties.size();
    settlement.reports.resize(parties * desks.size());
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> stop = false;
    const auto work = [&](bool tells) {
        Reporter reporter(input, settlement, desks);
        for (auto party = next++; party < parties && !stop; party = next++) {
            reporter.report(party, settlement.reports.data() + party * desks.size());
            if (tells && !goOn(progress, static_cast<double>(party) / static_cast<double>(parties)))
                stop = true;
        }
    };
    constexpr std::size_t cellsForTwoCores = 1'000'000;
    if (parties * settlement.table.periods.size() < cellsForTwoCores) {
        work(true);
        return !stop;
    }
    auto other = std::async([&] { work(false); }); // runs it in get() where no thread can be had
    work(true);
    other.get();
    return !stop;
}

} // namespace meritdesk::balance
