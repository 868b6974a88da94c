#include "items/response_decision.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "formats/words/words.h"
#include "items/number_text.h"
#include "items/response_figures.h"

namespace meritdesk::items {

namespace demand = response::demand;
using demand::Line;
using Of = ResponseEvidence::Of;

namespace {

constexpr int priceDecimals = 2;
constexpr int shareDecimals = 1;
constexpr int volumeDecimals = 3;

QString lineName(std::size_t line)
{
    const auto text = words::label("dr_" + std::string(demand::lineKeys.at(line)));
    return text.left(1).toUpper() + text.mid(1);
}

/// Makes the table of the mechanisms side by side.
class MechanismsTable
{
    Q_DECLARE_TR_FUNCTIONS(MechanismsTable)

public:
    explicit MechanismsTable(const ResponseBoard& board)
        : m_input(*board.worked().input)
        , m_made(board.study().mechanisms)
        , m_board(board)
    {
    }

    ResponseTable make()
    {
        m_table.columns.push_back(responseTextColumn(tr("Figure")));
        for (std::size_t at = 0; at < m_made.size(); ++at)
            m_table.columns.push_back(responseColumn(words::label(m_made[at].mechanism->title)));
        addTerms();
        addLines();
        addDelivery();
        addPoints();
        for (auto& row : m_table.rows)
            row[m_board.mechanism() + 1].marked = true;
        return std::move(m_table);
    }

private:
    /// A row: `cell` makes the one of a mechanism.
    template <class CellOf>
    void row(const QString& name, CellOf cell)
    {
        std::vector<ResponseCell> cells{responseText(name, name)};
        for (std::size_t at = 0; at < m_made.size(); ++at)
            cells.push_back(cell(m_made[at], at));
        m_table.rows.push_back(std::move(cells));
    }

    [[nodiscard]] ResponseEvidence of(Of what, std::size_t mechanism, std::size_t at = 0) const
    {
        return {what, mechanism, m_made[mechanism].studied, at};
    }

    void addTerms()
    {
        row(tr("Net, RUB a year"), [this](const auto& made, std::size_t at) {
            return responseMoney(made.cell().net(), of(Of::Net, at));
        });
        row(tr("Price of capacity, RUB/MW a month"), [this](const auto& made, std::size_t at) {
            return responseNumber(made.cell().price, priceDecimals, of(Of::Price, at));
        });
        row(tr("Counted share of the depth"),
            [](const auto& made, std::size_t) { return responsePercent(made.cell().share, shareDecimals); });
        row(tr("Volume paid for, MW"), [this](const auto& made, std::size_t at) {
            auto cell = responseNumber(made.cell().paid, volumeDecimals, of(Of::Paid, at));
            if (made.cell().capped())
                cell.tip = tr("The pilot's cap binds");
            return cell;
        });
        row(tr("Events a year"), [this](const auto& made, std::size_t at) {
            return responseNumber(Fraction(made.cell().occasions.events), 0, of(Of::Events, at));
        });
    }

    void addLines()
    {
        for (std::size_t line = 0; line < demand::lineKeys.size(); ++line) {
            const bool any = std::any_of(m_made.begin(), m_made.end(),
                                         [line](const auto& made) { return made.cell().lines[line] != 0; });
            if (any)
                //: %1 a line of a year's money
                row(tr("%1, RUB").arg(lineName(line)), [this, line](const auto& made, std::size_t at) {
                    return responseMoney(made.cell().lines[line], of(Of::Line, at, line));
                });
        }
        row(tr("Fall of the capacity price, RUB/MW a month"), [this](const auto& made, std::size_t at) {
            return responseNumber(made.cell().komDelta.fraction(), priceDecimals, of(Of::KomDelta, at));
        });
    }

    void addDelivery()
    {
        row(tr("Missing part: more than never taking part, RUB"), [this](const auto& made, std::size_t at) {
            return responseMoney(made.cell().premium, of(Of::Premium, at));
        });
        row(tr("Missing part: cash, RUB"), [this](const auto& made, std::size_t at) {
            const auto line = demand::indexOf(Line::Shortfall);
            return responseMoney(Fraction(-made.cell().lines[line]), of(Of::Line, at, line));
        });
        row(tr("Net with all delivered, RUB"), [this](const auto& made, std::size_t) {
            return responseMoney(netAtDelivery(made.cell(), m_input.months, 1));
        });
        row(tr("Net with nothing delivered, RUB"), [this](const auto& made, std::size_t) {
            return responseMoney(netAtDelivery(made.cell(), m_input.months, 0));
        });
    }

    void addPoints()
    {
        row(tr("Break-even: delivered share"), [this](const auto& made, std::size_t at) {
            return responsePercent(made.breakEvens.delivery, shareDecimals, of(Of::BreakEven, at, 0));
        });
        row(tr("Break-even: price of capacity, RUB/MW a month"), [this](const auto& made, std::size_t at) {
            return responseNumber(made.breakEvens.price, priceDecimals, of(Of::BreakEven, at, 1));
        });
        row(tr("Break-even: lost production, RUB/MWh"), [this](const auto& made, std::size_t at) {
            return responseNumber(made.breakEvens.costPerMwh, priceDecimals, of(Of::BreakEven, at, 2));
        });
    }

    const demand::Case& m_input;
    const std::vector<demand::MechanismStudy>& m_made;
    const ResponseBoard& m_board;
    ResponseTable m_table = {};
};

/// Makes the figures in large type.
class ResponseCards
{
    Q_DECLARE_TR_FUNCTIONS(ResponseCards)

public:
    explicit ResponseCards(const ResponseBoard& board)
        : m_board(board)
        , m_made(board.mechanismStudy())
        , m_cell(m_made.cell())
    {
    }

    [[nodiscard]] std::vector<ResponseCard> make() const { return {net(), capacity(), prices(), delivery()}; }

private:
    [[nodiscard]] ResponseEvidence of(Of what, std::size_t at = 0) const
    {
        return {what, m_board.mechanism(), m_made.studied, at};
    }

    [[nodiscard]] ResponseCard net() const
    {
        const auto megawatts = m_board.worked().input->depths[m_cell.depth].fraction();
        const auto each = megawatts == 0 ? Fraction(0) : Fraction(m_cell.net() / megawatts);
        //: %1 money
        return {tr("Net of the year"), largeMoneyText(m_cell.net()),
                tr("%1 a MW of depth").arg(largeMoneyText(each)), of(Of::Net)};
    }

    [[nodiscard]] ResponseCard capacity() const
    {
        const auto line = demand::indexOf(Line::Capacity);
        const auto paid = megawattText(m_cell.paid);
        return {tr("Capacity"), largeMoneyText(m_cell.lines[line]),
                m_cell.capped() ? tr("%1 paid for: the cap binds").arg(paid) : tr("%1 paid for").arg(paid),
                of(Of::Line, line)};
    }

    [[nodiscard]] ResponseCard prices() const
    {
        const auto gain = priceGain(m_cell);
        const auto loss = stationLoss(m_cell);
        //: %1 and %2 money
        return {tr("Lower prices, for the group"), largeMoneyText(Fraction(gain - loss)),
                tr("%1 saved, %2 lost by own stations").arg(largeMoneyText(gain), largeMoneyText(loss)),
                of(Of::Line, demand::indexOf(Line::Kom))};
    }

    [[nodiscard]] ResponseCard delivery() const
    {
        const auto& share = m_made.breakEvens.delivery;
        return {tr("Delivery that it takes"), share ? shareText(*share, shareDecimals) : tr("–"),
                share ? tr("below that it loses against the target") : tr("no share meets the target"),
                of(Of::BreakEven)};
    }

    const ResponseBoard& m_board;
    const demand::MechanismStudy& m_made;
    const demand::Cell& m_cell;
};

} // namespace

std::vector<EffectLine> effectLines(const ResponseBoard& board)
{
    std::vector<EffectLine> lines;
    if (!board.valid())
        return lines;
    const auto& cell = board.mechanismStudy().cell();
    const auto studied = board.mechanismStudy().studied;
    for (std::size_t line = 0; line < cell.lines.size(); ++line)
        if (cell.lines[line] != 0)
            lines.push_back(
                {lineName(line), cell.lines[line], false, {Of::Line, board.mechanism(), studied, line}});
    const auto net = words::label("dr_net");
    lines.push_back(
        {net.left(1).toUpper() + net.mid(1), cell.net(), true, {Of::Net, board.mechanism(), studied}});
    return lines;
}

ResponseTable mechanismsTable(const ResponseBoard& board)
{
    return board.valid() ? MechanismsTable(board).make() : ResponseTable();
}

std::vector<ResponseCard> responseCards(const ResponseBoard& board)
{
    return board.valid() ? ResponseCards(board).make() : std::vector<ResponseCard>();
}

} // namespace meritdesk::items
