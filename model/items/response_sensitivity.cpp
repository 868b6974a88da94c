#include "items/response_sensitivity.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "core/response/demand/even_multiple.h"
#include "core/scenario/demand_edits.h"
#include "core/units/text.h"
#include "formats/words/words.h"
#include "items/balance_cells.h"
#include "items/number_input.h"

namespace meritdesk::items {

namespace demand = response::demand;
using demand::Question;
using response::Share;
using Of = ResponseEvidence::Of;

namespace {

constexpr int shareDecimals = 1;

struct SensitivityTables
{
    Q_DECLARE_TR_FUNCTIONS(SensitivityTables)
};

const demand::Factor& factorOf(int row)
{
    return *demand::factors.at(static_cast<std::size_t>(row));
}

/// What a factor is asked at when it is first asked about.
std::pair<Share, Share> usualRange()
{
    return {Share::fromMantissa(demand::onePico / 2), Share::fromMantissa(demand::onePico * 3 / 2)};
}

/// The question about a factor; null when it is not asked about.
const Question* askedAbout(const demand::Case& input, const demand::Factor& factor)
{
    const auto& asked = input.questions;
    const auto found = std::find_if(asked.begin(), asked.end(),
                                    [&](const Question& question) { return question.factor == &factor; });
    return found == asked.end() ? nullptr : &*found;
}

/// The place in the tornado of the bar about a factor.
std::optional<std::size_t> barAbout(const WorkedResponse& worked, const demand::MechanismStudy& made,
                                    const demand::Factor& factor)
{
    for (std::size_t bar = 0; bar < made.tornado.size(); ++bar)
        if (worked.input->questions[made.tornado[bar].question].factor == &factor)
            return bar;
    return std::nullopt;
}

std::vector<ResponseCell> rowOfFactor(const ResponseBoard& board, const demand::Factor& factor)
{
    const auto* asked = askedAbout(board.input(), factor);
    const auto multiple = [](const Share* share) {
        return responsePercent(share ? std::optional(share->fraction()) : std::nullopt, shareDecimals);
    };
    std::vector<ResponseCell> row{responseText(words::label(factor.title)),
                                  multiple(asked ? &asked->low : nullptr),
                                  multiple(asked ? &asked->high : nullptr)};
    const auto dash = responseText(balanceDash());
    row.insert(row.end(), 4, dash);
    if (!board.valid())
        return row;
    const auto& made = board.mechanismStudy();
    const auto& input = *board.worked().input;
    if (const auto bar = barAbout(board.worked(), made, factor)) {
        const auto& ends = made.tornado[*bar];
        const auto evidence = [&](Of of) {
            return ResponseEvidence{of, board.mechanism(), made.studied, *bar};
        };
        row[SensitivityModel::NetLow] = responseMoney(ends.low, evidence(Of::BarLow));
        row[SensitivityModel::NetHigh] = responseMoney(ends.high, evidence(Of::BarHigh));
        row[SensitivityModel::Swing] = responseMoney(ends.swing());
    }
    const auto inputs = demand::inputsOf(input);
    const auto place = std::find(demand::factors.begin(), demand::factors.end(), &factor);
    row[SensitivityModel::BreakEven] =
        responsePercent(demand::evenMultiple(inputs, made.cell(), factor), shareDecimals,
                        {Of::EvenMultiple, board.mechanism(), made.studied,
                         static_cast<std::size_t>(place - demand::factors.begin())});
    return row;
}

ResponseTable makeTable(const ResponseBoard& board)
{
    const auto roubles = words::label("RUB");
    ResponseTable table;
    table.columns = {
        responseTextColumn(SensitivityTables::tr("Factor")),
        //: The low multiple of a factor
        responseColumn(SensitivityTables::tr("Low")),
        //: The high multiple of a factor
        responseColumn(SensitivityTables::tr("High")),
        responseColumn(SensitivityTables::tr("Net at the low end"), roubles),
        responseColumn(SensitivityTables::tr("Net at the high end"), roubles),
        responseColumn(SensitivityTables::tr("Swing"), roubles),
        {.title = SensitivityTables::tr("Break-even"),
         .tip = SensitivityTables::tr("How much of today's factor meets the target, all else as it is")}};
    if (!board.hasCase())
        return table;
    for (const auto* factor : demand::factors)
        table.rows.push_back(rowOfFactor(board, *factor));
    return table;
}

} // namespace

std::vector<TornadoLine> tornadoLines(const ResponseBoard& board)
{
    std::vector<TornadoLine> lines;
    if (!board.valid())
        return lines;
    const auto& made = board.mechanismStudy();
    for (std::size_t bar = 0; bar < made.tornado.size(); ++bar) {
        const auto& ends = made.tornado[bar];
        const auto& question = board.worked().input->questions[ends.question];
        lines.push_back({words::label(question.factor->title),
                         shareText(question.low.fraction(), shareDecimals),
                         shareText(question.high.fraction(), shareDecimals), ends.low, ends.high, bar});
    }
    return lines;
}

SensitivityModel::SensitivityModel(ResponseBoard& board, QObject* parent)
    : CellTableModel(makeTable(board), parent)
    , m_board(board)
{
    const auto refresh = [this] {
        take(makeTable(m_board));
        tellStale();
    };
    connect(&board, &ResponseBoard::changed, this, refresh);
    connect(&board, &ResponseBoard::computed, this, refresh);
    connect(&board, &ResponseBoard::lookChanged, this, refresh);
}

std::optional<Derivation> SensitivityModel::derivation(const QModelIndex& index) const
{
    return index.isValid() ? derivationOf(m_board.worked(), cell(index).evidence) : std::nullopt;
}

std::optional<std::size_t> SensitivityModel::barOf(int row) const
{
    if (!m_board.valid() || row < 0 || row >= rowCount())
        return std::nullopt;
    return barAbout(m_board.worked(), m_board.mechanismStudy(), factorOf(row));
}

int SensitivityModel::rowOf(std::size_t bar) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (barOf(row) == bar)
            return row;
    return -1;
}

QVariant SensitivityModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* asked = askedAbout(m_board.input(), factorOf(index.row()));
    if (role == Qt::CheckStateRole && index.column() == Factor)
        return asked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::EditRole && asked && (index.column() == Low || index.column() == High)) {
        const auto share = index.column() == Low ? asked->low : asked->high;
        return shortNumberText(Fraction(share.fraction() * 100), response::amountDecimals);
    }
    return CellTableModel::data(index, role);
}

Qt::ItemFlags SensitivityModel::flags(const QModelIndex& index) const
{
    auto flags = CellTableModel::flags(index);
    if (index.column() == Factor)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Low || index.column() == High)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SensitivityModel::ask(int row, bool on)
{
    m_board.document().breakMerge();
    return m_board.apply(scenario::askFactor(factorOf(row), on ? std::optional(usualRange()) : std::nullopt));
}

/// A percentage: "60" or "60 %".
bool SensitivityModel::type(const QModelIndex& index, const QString& typed)
{
    auto text = typed;
    const auto plain = plainNumber(text.remove(QLatin1Char('%')).trimmed());
    const auto percent = plain ? response::Plain::read(*plain) : std::nullopt;
    if (!percent || percent->mantissa() % 100 != 0)
        return false;
    const auto& factor = factorOf(index.row());
    const auto* asked = askedAbout(m_board.input(), factor);
    auto range = asked ? std::pair(asked->low, asked->high) : usualRange();
    (index.column() == Low ? range.first : range.second) = Share::fromMantissa(percent->mantissa() / 100);
    m_board.document().breakMerge();
    return m_board.apply(scenario::askFactor(factor, range));
}

bool SensitivityModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Factor)
        return ask(index.row(), value.toInt() == Qt::Checked);
    if (role == Qt::EditRole && (index.column() == Low || index.column() == High))
        return type(index, value.toString());
    return false;
}

} // namespace meritdesk::items
