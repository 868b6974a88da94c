#include "items/response_answer.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/response_cells.h"
#include "items/response_figures.h"

namespace meritdesk::items {

namespace demand = response::demand;
using demand::Line;
using Of = ResponseEvidence::Of;

namespace {

constexpr int shareDecimals = 1;
constexpr int priceDecimals = 2;

Fraction sizeOf(const Fraction& value)
{
    return value < 0 ? Fraction(-value) : value;
}

/// What a link of the sentences asks for.
struct Target
{
    const char* id = nullptr;
    Of of = Of::None;
    std::size_t at = 0;
};

constexpr auto targets = std::to_array<Target>({
    {"net", Of::Net},
    {"capacity", Of::Line, demand::indexOf(Line::Capacity)},
    {"kom", Of::Line, demand::indexOf(Line::Kom)},
    {"kom-generation", Of::Line, demand::indexOf(Line::KomGeneration)},
    {"dayahead", Of::Line, demand::indexOf(Line::DayAhead)},
    {"dayahead-generation", Of::Line, demand::indexOf(Line::DayAheadGeneration)},
    {"kom-delta", Of::KomDelta},
    {"events", Of::Events},
    {"even-delivery", Of::BreakEven, 0},
    {"even-price", Of::BreakEven, 1},
    {"even-cost", Of::BreakEven, 2},
});

/// Makes the sentences.
class ResponseAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(ResponseAnswer)

public:
    ResponseAnswerWords(const ResponseBoard& board, bool links)
        : m_board(board)
        , m_input(*board.worked().input)
        , m_made(board.mechanismStudy())
        , m_cell(m_made.cell())
        , m_links(links)
    {
    }

    [[nodiscard]] ResponseAnswer make() const
    {
        return {headline(),
                QStringList{prices(), stations()}.join(QLatin1Char(' ')),
                {evenDelivery(), evenPrice(), evenCost()}};
    }

private:
    [[nodiscard]] QString linked(const char* target, const QString& text) const
    {
        return m_links
                   ? QStringLiteral("<a href=\"%1\">%2</a>").arg(QLatin1String(target), text.toHtmlEscaped())
                   : text;
    }

    [[nodiscard]] QString money(const char* target, const Fraction& roubles) const
    {
        return linked(target, largeMoneyText(sizeOf(roubles)));
    }

    [[nodiscard]] QString headline() const
    {
        const auto depth = megawattText(m_input.depths[m_cell.depth].fraction());
        const auto hours = hoursText(m_input.durations[m_cell.duration]);
        const auto way = words::label(m_made.mechanism->title);
        const auto net = m_cell.net();
        const auto sum = money("net", net);
        if (net < 0)
            //: %1 a power ("100 MW"), %2 a time ("4 hours"), %3 money, %4 a mechanism
            return tr("Switching off %1 for %2 loses %3 a year: %4.").arg(depth, hours, sum, way);
        return tr("Switching off %1 for %2 earns %3 a year: %4.").arg(depth, hours, sum, way);
    }

    [[nodiscard]] QString prices() const
    {
        const auto group = demand::groupOf(m_input.companies);
        QStringList sentences;
        if (m_cell.komDelta > response::RubPerMwMonth())
            sentences << tr("The capacity price falls by %1 a month: %2 a year on %3 bought.")
                             .arg(linked("kom-delta", monthPrice(m_cell.komDelta.fraction())),
                                  money("kom", m_cell.lines[demand::indexOf(Line::Kom)]),
                                  megawattText(group.komPurchase));
        else
            sentences << tr("The capacity price stays as it is.");
        if (m_cell.occasions.drop > response::RubPerMwh())
            sentences << tr("The day-ahead price falls by %1 on average in the hours of %2: %3 a year.")
                             .arg(energyPrice(meanDrop(m_input, m_cell)),
                                  linked("events", tr("%n event(s)", nullptr, m_cell.occasions.events)),
                                  money("dayahead", m_cell.lines[demand::indexOf(Line::DayAhead)]));
        else
            sentences << tr("The day-ahead price stays as it is.");
        return sentences.join(QLatin1Char(' '));
    }

    [[nodiscard]] QString stations() const
    {
        const auto loss = stationLoss(m_cell);
        const auto gain = priceGain(m_cell);
        if (loss == 0 && gain == 0)
            return {};
        if (loss == 0)
            return tr("No own station sells on these markets, so none loses.");
        const auto lost = largeMoneyText(loss);
        const auto won = largeMoneyText(gain);
        if (loss > gain)
            //: %1 and %2 money a year
            return tr("Own stations lose %1, more than the %2 that the lower prices save.").arg(lost, won);
        return tr("Own stations lose %1, less than the %2 that the lower prices save.").arg(lost, won);
    }

    [[nodiscard]] static QString monthPrice(const Fraction& price)
    {
        return withUnit(shortNumberText(price, priceDecimals), words::label("RUB/MW"));
    }

    [[nodiscard]] static QString energyPrice(const Fraction& price)
    {
        return withUnit(shortNumberText(price, priceDecimals), words::label("RUB/MWh"));
    }

    [[nodiscard]] QString aim() const
    {
        return m_input.target == response::Rub()
                   ? tr("It pays")
                   //: %1 money a year that is aimed at
                   : tr("It earns %1 a year").arg(largeMoneyText(m_input.target.fraction()));
    }

    [[nodiscard]] QString evenDelivery() const
    {
        const auto& share = m_made.breakEvens.delivery;
        if (!share)
            return tr("No delivered share between 0 and 100 % meets the target exactly.");
        //: %1 "It pays" or "It earns 5 mln RUB a year", %2 a share
        return tr("%1 from a delivered share of %2 on.")
            .arg(aim(), linked("even-delivery", shareText(*share, shareDecimals)));
    }

    [[nodiscard]] QString evenPrice() const
    {
        const auto& price = m_made.breakEvens.price;
        if (!price)
            return tr("No capacity price meets the target: too little is delivered.");
        const auto given = (m_input.prices.*m_made.mechanism->price).value_or(response::RubPerMwMonth());
        if (*price <= 0)
            return tr("%1 at any capacity price (given: %2).").arg(aim(), monthPrice(given.fraction()));
        return tr("%1 from a capacity price of %2 a month on (given: %3).")
            .arg(aim(), linked("even-price", monthPrice(*price)), monthPrice(given.fraction()));
    }

    [[nodiscard]] QString evenCost() const
    {
        const auto& cost = m_made.breakEvens.costPerMwh;
        if (!cost)
            return tr("Without an event nothing is produced less.");
        if (*cost < 0)
            return tr("No cost of lost production meets the target.");
        return tr("%1 as long as a MWh not consumed costs less than %2 of production (given: %3).")
            .arg(aim(), linked("even-cost", energyPrice(*cost)),
                 energyPrice(m_input.costs.perMwh.fraction()));
    }

    const ResponseBoard& m_board;
    const demand::Case& m_input;
    const demand::MechanismStudy& m_made;
    const demand::Cell& m_cell;
    bool m_links;
};

} // namespace

ResponseAnswer responseAnswer(const ResponseBoard& board, bool links)
{
    if (!board.valid())
        return {};
    return ResponseAnswerWords(board, links).make();
}

std::optional<ResponseEvidence> responseLink(const ResponseBoard& board, const QString& link)
{
    const auto* found = std::find_if(targets.begin(), targets.end(),
                                     [&link](const Target& each) { return link == QLatin1String(each.id); });
    if (found == targets.end() || !board.valid())
        return std::nullopt;
    return ResponseEvidence{found->of, board.mechanism(), board.mechanismStudy().studied, found->at};
}

QStringList responseNotices(const ResponseBoard& board)
{
    QStringList all;
    if (board.valid())
        for (const auto& warning : board.study().warnings)
            all << words::sentence(warning);
    all.removeDuplicates();
    return all;
}

QStringList responseFaults(const ResponseBoard& board)
{
    QStringList all;
    for (const auto& fault : board.worked().faults)
        all << (fault.place.empty() ? words::sentence(fault)
                                    : QStringLiteral("%1: %2").arg(QString::fromStdString(fault.place),
                                                                   words::sentence(fault)));
    return all;
}

} // namespace meritdesk::items
