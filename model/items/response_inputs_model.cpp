#include "items/response_inputs_model.h"

#include <QCoreApplication>

#include <utility>

#include "core/scenario/response_edits.h"
#include "formats/words/words.h"
#include "items/number_input.h"
#include "items/number_text.h"

namespace meritdesk::items {

namespace demand = response::demand;

namespace {

struct InputTexts
{
    Q_DECLARE_TR_FUNCTIONS(InputTexts)
};

/// True when a place lies at or below another: "depths[1]" at "depths".
bool liesAt(const std::string& place, const std::string& above)
{
    if (place.rfind(above, 0) != 0)
        return false;
    return place.size() == above.size() || place[above.size()] == '[' || place[above.size()] == '.';
}

/// The place above: "prices" of "prices.cap"; empty at the top.
std::string above(const std::string& place)
{
    const auto end = place.find_last_of(".[");
    return end == std::string::npos ? std::string() : place.substr(0, end);
}

const response::Origin* originOf(const demand::Case& input, std::string place)
{
    for (; !place.empty(); place = above(place)) {
        const auto found = input.origins.find(place);
        if (found != input.origins.end())
            return &found->second;
    }
    return nullptr;
}

/// What is typed is one's own from now on.
void own(demand::Case& input, const std::string& place)
{
    if (!input.origins.empty())
        input.origins[place] = {response::OriginKind::Own, {}};
}

} // namespace

ResponseInputsModel::ResponseInputsModel(ResponseBoard& board, QObject* parent)
    : CellTableModel({}, parent)
    , m_board(board)
{
    connect(&board, &ResponseBoard::changed, this, &ResponseInputsModel::follow);
    connect(&board, &ResponseBoard::computed, this, &ResponseInputsModel::follow);
    follow();
}

void ResponseInputsModel::follow()
{
    take(makeTable());
}

ResponseCell ResponseInputsModel::remarkOf(const ResponseField& field) const
{
    for (const auto& fault : m_board.worked().faults)
        if (liesAt(fault.place, field.place))
            return {.shown = words::sentence(fault), .tip = words::sentence(fault), .marked = true};
    const auto* origin = originOf(m_board.input(), field.place);
    if (!origin)
        return {};
    const auto kind = words::label(
        "response-origin." + std::string(response::originKinds.at(static_cast<std::size_t>(origin->kind))));
    if (origin->source.empty())
        return responseText(kind);
    const auto source = words::label(origin->source);
    //: Where a number comes from: %1 how sure that is, %2 the source
    const auto whole = InputTexts::tr("%1: %2").arg(kind, source);
    return responseText(whole, whole);
}

ResponseTable ResponseInputsModel::makeTable()
{
    ResponseTable table;
    table.columns = {responseTextColumn(InputTexts::tr("Input")), responseColumn(InputTexts::tr("Value")),
                     responseTextColumn(InputTexts::tr("Unit")),
                     responseTextColumn(InputTexts::tr("Where it comes from"))};
    m_rows.clear();
    if (!m_board.hasCase())
        return table;
    for (auto& group : responseFields(m_board.input())) {
        table.rows.push_back({{.shown = group.name, .marked = true}, {}, {}, {}});
        m_rows.emplace_back();
        for (auto& field : group.fields) {
            const auto plain = field.text(m_board.input());
            const bool typed = field.choices.isEmpty();
            table.rows.push_back({responseText(field.name, field.tip),
                                  {.shown = typed ? numberText(plain.toStdString(), -1) : plain,
                                   .exact = typed ? plain : QString(),
                                   .tip = field.tip},
                                  responseText(field.unit), remarkOf(field)});
            m_rows.emplace_back(std::move(field));
        }
    }
    return table;
}

const ResponseField* ResponseInputsModel::fieldOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() && m_rows[at] ? &*m_rows[at] : nullptr;
}

int ResponseInputsModel::rowOf(const std::string& place) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* field = fieldOf(row); field && field->place == place)
            return row;
    return -1;
}

QVariant ResponseInputsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto* field = fieldOf(index.row());
    if (role == HeadingRole)
        return field == nullptr;
    if (role == ChoiceRole)
        return field ? QVariant(field->choices) : QVariant();
    if (role == FaultRole)
        return field && cell(index.siblingAtColumn(Origin)).marked;
    if (role == Qt::EditRole && field && index.column() == Value)
        return field->choices.isEmpty() ? QVariant(cell(index).shown)
                                        : QVariant(field->choices.indexOf(cell(index).shown));
    return CellTableModel::data(index, role);
}

Qt::ItemFlags ResponseInputsModel::flags(const QModelIndex& index) const
{
    auto flags = CellTableModel::flags(index);
    if (index.isValid() && index.column() == Value && fieldOf(index.row()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ResponseInputsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const auto* field = index.isValid() ? fieldOf(index.row()) : nullptr;
    if (!field || role != Qt::EditRole || index.column() != Value)
        return false;
    auto typed = value.toString().trimmed();
    if (const auto plain = plainNumber(typed); plain && field->choices.isEmpty())
        typed = QString::fromStdString(*plain);
    auto trial = m_board.input();
    if (const auto fault = field->write(trial, typed.toStdString())) {
        emit refused({*fault});
        return false;
    }
    if (trial == m_board.input())
        return true;
    m_board.document().breakMerge();
    return m_board.apply(scenario::changeResponse(
        {.key = "edit-response-input", .facts = {{"name", field->name.toStdString()}}},
        [write = field->write, place = field->place,
         text = typed.toStdString()](demand::Case& input) -> std::optional<Finding> {
            if (auto fault = write(input, text))
                return fault;
            own(input, place);
            return std::nullopt;
        }));
}

} // namespace meritdesk::items
