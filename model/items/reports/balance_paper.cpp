#include "items/reports/balance_paper.h"

#include <QCoreApplication>

#include <algorithm>

#include "core/balance/insight/cost_profile.h"
#include "core/units/text.h"
#include "formats/words/derivation_text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/balance_notices.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace insight = balance::insight;
using exports::Cell;
using exports::Table; // lupdate takes a qualified result for the context
using exports::TableColumn;

namespace {

constexpr int moneyDecimals = 2;
constexpr int hoursOfDay = 24;

/// Context of these tables.
class BalancePaper
{
    Q_DECLARE_TR_FUNCTIONS(BalancePaper)
};

Cell textCell(const QString& text)
{
    return {text, {}};
}

Cell onPaper(const BalanceCell& cell)
{
    return {cell.shown, cell.exact};
}

Cell moneyCell(const std::optional<Fraction>& eur)
{
    if (!eur)
        return textCell(balanceDash());
    return {numberText(printRounded(*eur, moneyDecimals), moneyDecimals),
            QString::fromStdString(printExact(*eur))};
}

Cell centsCell(const Integer& cents)
{
    return onPaper(balanceMoney(cents));
}

Cell quantityCell(const balance::Case& input, const Int128& micro)
{
    return onPaper(balanceQuantity(input, micro));
}

TableColumn money(const QString& title)
{
    return {title, words::label("EUR"), true};
}

TableColumn energy(const QString& title)
{
    return {title, words::label("MWh"), true};
}

TableColumn price(const QString& title)
{
    return {title, words::label("EUR/MWh"), true};
}

/// What a rule's standing means for the numbers.
QString standing(const balance::Regime& regime)
{
    if (regime.standIn)
        return BalancePaper::tr(
            "A model stands in for the methodology, which is not public: no official price.");
    if (regime.simplified)
        return BalancePaper::tr("Parts of the rule are left out: near the official price, not the same.");
    if (regime.grade == Grade::Law)
        return BalancePaper::tr("The published rule.");
    if (regime.grade == Grade::Inference)
        return BalancePaper::tr("Concluded from published data; not read in an act.");
    return BalancePaper::tr("A rule to compare with, in force nowhere as it stands.");
}

/// Periods in a row under one rule, half-open.
struct Stretch
{
    const balance::Regime* regime = nullptr;
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Stretch> stretchesOf(const BalanceBoard& board)
{
    const auto& periods = board.settled().settlement->table.periods;
    const auto span = board.span();
    std::vector<Stretch> all;
    for (auto at = span.begin; at < span.end; ++at) {
        if (all.empty() || all.back().regime != periods[at].regime)
            all.push_back({periods[at].regime, at, at});
        all.back().end = at + 1;
    }
    return all;
}

std::vector<Cell> regimeRow(const BalanceBoard& board, const Stretch& stretch)
{
    const auto& settled = board.settled();
    int published = 0;
    for (auto at = stretch.begin; at < stretch.end; ++at)
        published += settled.settlement->prices[at].source == balance::PriceSource::Published ? 1 : 0;
    const auto count = QString::number(stretch.end - stretch.begin);
    auto meaning = standing(*stretch.regime);
    if (published > 0)
        meaning += QLatin1Char(' ')
                   + BalancePaper::tr("%n period(s) carry a published price instead.", nullptr, published);
    return {textCell(words::label(stretch.regime->title)),
            textCell(dayText(startOf(settled, stretch.begin).day)),
            textCell(dayText(startOf(settled, stretch.end - 1).day)),
            {count, count},
            textCell(words::gradeInWords(stretch.regime->grade)),
            textCell(meaning)};
}

/// What an alternative says beside its money: what it lacks, or what it assumes.
QString remarkOf(const insight::Alternative& alternative)
{
    const auto& findings = alternative.money ? alternative.notes : alternative.lacks;
    QStringList all;
    for (const auto& finding : findings)
        all << balanceSentence(finding);
    all.removeDuplicates();
    return all.join(QStringLiteral("; "));
}

} // namespace

PaperTable onPaper(const BalanceTable& table)
{
    PaperTable paper;
    for (const auto& column : table.columns)
        paper.table.columns.push_back({column.title, {}, column.number});
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        std::vector<Cell> row;
        for (const auto& cell : table.rows[at])
            row.push_back(onPaper(cell));
        if (!table.rows[at].empty() && table.rows[at].front().style == BalanceStyle::Total)
            paper.chosen.push_back(at);
        paper.table.rows.push_back(std::move(row));
    }
    return paper;
}

Table regimesOnPaper(const BalanceBoard& board)
{
    Table table{.columns = {{BalancePaper::tr("Rule")},
                            {BalancePaper::tr("From")},
                            {BalancePaper::tr("To")},
                            {BalancePaper::tr("Periods"), {}, true},
                            {BalancePaper::tr("How sure")},
                            {BalancePaper::tr("What that means")}}};
    for (const auto& stretch : stretchesOf(board))
        table.rows.push_back(regimeRow(board, stretch));
    return table;
}

Table monthsOnPaper(const BalanceBoard& board)
{
    Table table{.columns = {{BalancePaper::tr("Month")},
                            //: Energy that the operator sold to the party
                            energy(BalancePaper::tr("Sold to it")),
                            money(BalancePaper::tr("Sold to it")),
                            //: Energy that the operator bought from the party
                            energy(BalancePaper::tr("Bought from it")),
                            money(BalancePaper::tr("Bought from it")),
                            money(BalancePaper::tr("Net")),
                            money(BalancePaper::tr("Fees")),
                            money(BalancePaper::tr("To pay"))}};
    const auto& settled = board.settled();
    for (const auto& report : settled.settlement->reports) {
        if (report.party != board.look().party)
            continue;
        table.rows.push_back(
            {textCell(balanceMonthText(report.month)), quantityCell(*settled.input, report.sold.quantity),
             centsCell(report.sold.cents), quantityCell(*settled.input, report.bought.quantity),
             centsCell(report.bought.cents), centsCell(report.net()),
             centsCell(Integer(report.total() - report.net())), centsCell(report.total())});
    }
    return table;
}

Table worstOnPaper(const insight::PartyBook& book, const insight::WorstPeriods& worst)
{
    Table table{.columns = {{BalancePaper::tr("Start, local time")},
                            //: Of a party; below zero it was short
                            energy(BalancePaper::tr("Imbalance")),
                            price(BalancePaper::tr("Price")),
                            price(BalancePaper::tr("Day-ahead")),
                            money(BalancePaper::tr("Paid")),
                            money(BalancePaper::tr("Above day-ahead")),
                            //: Of the cost of all periods
                            {BalancePaper::tr("Share"), words::label("%"), true}}};
    for (const auto& each : worst.periods) {
        const auto dayAhead = book.settlement().table.price(balance::PriceKey::DayAhead, each.period);
        const auto known =
            dayAhead ? std::optional(Fraction(Integer(*dayAhead), powerOfTen(balance::inputDecimals)))
                     : std::nullopt;
        table.rows.push_back({textCell(localTimeText(book.step(each.period))),
                              quantityCell(book.input(), book.imbalance(each.period)),
                              onPaper(balancePrice(book.price(each.period))), onPaper(balancePrice(known)),
                              moneyCell(each.cost), moneyCell(each.over),
                              each.share ? moneyCell(Fraction(*each.share * 100)) : textCell(balanceDash())});
    }
    return table;
}

PaperTable dayOnPaper(const insight::PartyBook& book, Day day)
{
    PaperTable paper;
    auto& table = paper.table;
    table.columns = {{BalancePaper::tr("Start, local time")},
                     energy(BalancePaper::tr("Imbalance")),
                     price(BalancePaper::tr("Price")),
                     money(BalancePaper::tr("Paid"))};
    Int128 net = 0;
    Fraction paid = 0;
    for (auto at = book.scope().begin; at < book.scope().end; ++at) {
        if (book.step(at).day != day || book.imbalance(at) == 0)
            continue;
        table.rows.push_back({textCell(localTimeText(book.step(at))),
                              quantityCell(book.input(), book.imbalance(at)),
                              onPaper(balancePrice(book.price(at))), moneyCell(book.cost(at))});
        net += book.imbalance(at);
        paid += book.cost(at);
    }
    paper.chosen = {table.rows.size()};
    //: Last row of a table of periods
    table.rows.push_back({textCell(BalancePaper::tr("The day")), quantityCell(book.input(), net),
                          textCell({}), moneyCell(paid)});
    return paper;
}

Table hoursOnPaper(const insight::PartyBook& book)
{
    Table table{.columns = {{BalancePaper::tr("Hour from")},
                            {BalancePaper::tr("Periods"), {}, true},
                            energy(BalancePaper::tr("Sold to it")),
                            energy(BalancePaper::tr("Bought from it")),
                            money(BalancePaper::tr("Sold to it")),
                            money(BalancePaper::tr("Bought from it")),
                            money(BalancePaper::tr("Net"))}};
    const auto profile = insight::costProfile(book);
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        const auto& bucket = profile.hours[static_cast<std::size_t>(hour)];
        if (bucket.periods == 0)
            continue;
        const auto count = QString::number(bucket.periods);
        table.rows.push_back({textCell(QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'))),
                              {count, count},
                              quantityCell(book.input(), bucket.soldQuantity),
                              quantityCell(book.input(), bucket.boughtQuantity),
                              moneyCell(bucket.sold),
                              moneyCell(bucket.bought),
                              moneyCell(bucket.net())});
    }
    return table;
}

Table rulesOnPaper(const balance::Case& /*input*/, const std::vector<insight::Alternative>& alternatives)
{
    Table table{.columns = {{BalancePaper::tr("Rule")},
                            {BalancePaper::tr("How sure")},
                            money(BalancePaper::tr("Net for energy")),
                            money(BalancePaper::tr("Fees")),
                            money(BalancePaper::tr("To pay")),
                            {BalancePaper::tr("What it assumes or lacks")}}};
    for (const auto& each : alternatives) {
        const bool own = &each == &alternatives.front(); // the case comes first, then every rule by its name
        std::vector<Cell> row{textCell(own ? BalancePaper::tr("As settled") : words::label(each.title)),
                              textCell(own ? QString() : words::gradeInWords(each.grade))};
        const auto dash = textCell(balanceDash());
        row.push_back(each.money ? centsCell(each.money->net()) : dash);
        row.push_back(each.money ? centsCell(each.money->fees) : dash);
        row.push_back(each.money ? centsCell(each.money->total()) : dash);
        row.push_back(textCell(remarkOf(each)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meritdesk::items
